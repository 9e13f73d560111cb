// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/causecard.h"

#include "review/feedsign.h"
#include "widgets/flatbutton.h"
#include "widgets/visuals.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QString remedyText(FeedRemedy remedy, std::optional<int> pace)
{
    switch (remedy) {
    case FeedRemedy::TryNow:
        return CauseCard::tr("Try now");
    case FeedRemedy::SpaceOut:
        //: %1: "every 30 min"
        return CauseCard::tr("Fetch %1 only", "a slower pace").arg(paceWords(pace.value_or(0)));
    case FeedRemedy::Pause:
        return CauseCard::tr("Pause");
    case FeedRemedy::Resume:
        return CauseCard::tr("Go on");
    case FeedRemedy::LogIn:
        return CauseCard::tr("Log in…");
    case FeedRemedy::EnterToken:
        return CauseCard::tr("Enter the token…");
    case FeedRemedy::ChangeAddress:
        return CauseCard::tr("Change the address…");
    case FeedRemedy::Unfollow:
        return CauseCard::tr("Unfollow");
    }
    return {};
}

visuals::Tone toneOf(FeedSign sign)
{
    return sign == FeedSign::Refused || sign == FeedSign::Failing ? visuals::Tone::Negative : visuals::Tone::Neutral;
}

} // namespace

CauseCard::CauseCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_row(new QWidget(this))
    , m_buttons(new QHBoxLayout(m_row))
{
    setObjectName(u"causeCard"_s);
    for (QLabel *label : {m_title, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::Text);
    }
    m_title->setObjectName(u"causeTitle"_s);
    m_title->setFont(visuals::semibold(font()));
    m_sentence->setObjectName(u"causeSentence"_s);
    m_buttons->setContentsMargins(0, 4, 0, 0);
    m_buttons->setSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(visuals::scaled(this, 36), 10, 12, 10);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_row);
    hide();
}

void CauseCard::setStatus(const FeedStatus &status, bool running, Instant now)
{
    const auto [title, sentence] = feedCause(status, now);
    m_sign = feedSign(status, false);
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    makeButtons(status);
    m_row->setEnabled(!running);
    setVisible(!title.isEmpty());
    update();
}

void CauseCard::makeButtons(const FeedStatus &status)
{
    const QList<FeedRemedy> remedies = feedRemedies(status);
    const auto pace = spacedOut(status.subscription.schedule);
    if (remedies == m_offered && pace == m_pace)
        return; // the one that has the focus stays
    m_offered = remedies;
    m_pace = pace;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->setParent(nullptr); // no longer counted among those that want room
            button->deleteLater();
        }
        delete item;
    }
    for (const FeedRemedy remedy : remedies) {
        auto *button = new FlatButton(m_row);
        button->setObjectName(u"remedy%1"_s.arg(int(remedy)));
        button->setText(remedyText(remedy, pace));
        button->setKind(remedy == remedies.first() ? FlatButton::Kind::Primary : FlatButton::Kind::Framed);
        connect(button, &QToolButton::clicked, this, [this, remedy] { Q_EMIT remedyChosen(remedy); });
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch(1);
    layOutButtons();
}

/// Below one another where they have no room side by side: some languages need more words.
void CauseCard::layOutButtons()
{
    int wanted = 0;
    for (const QToolButton *button : m_row->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
        wanted += button->sizeHint().width() + m_buttons->spacing();
    const QMargins sides = layout()->contentsMargins();
    const bool fits = wanted - m_buttons->spacing() <= width() - sides.left() - sides.right();
    m_buttons->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CauseCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOutButtons();
}

void CauseCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    visuals::drawFrame(painter, QRectF(rect()), visuals::toneFill(palette(), toneOf(m_sign)), QColor(), 4);
    const int size = visuals::scaled(this, 16);
    const QRect box(visuals::scaled(this, 12), 11, size, size);
    paintFeedSign(painter, QStyle::visualRect(layoutDirection(), rect(), box), m_sign, palette());
}

} // namespace marbre
