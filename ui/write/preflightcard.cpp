// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/preflightcard.h"

#include "widgets/flatbutton.h"
#include "widgets/visuals.h"
#include "write/rereadcard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype mostEvidence = 3;

QLabel *cardLabel(QWidget *parent, Qt::TextFormat format, const QString &text)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(format);
    label->setText(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::Text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

bool comparesWords(const CheckRow &row)
{
    return row.check == "quote"_L1 && row.level != CheckLevel::Ok && !row.text.isEmpty();
}

/// The sentence with its words marked; nothing of it is markup.
QString markedHtml(const Evidence &evidence, const QPalette &palette)
{
    const QString &text = evidence.sentence;
    const qsizetype begin = std::clamp<qsizetype>(evidence.words.begin, 0, text.size());
    const qsizetype end = std::clamp(evidence.words.end, begin, text.size());
    return u"%1<span style=\"background:%4;font-weight:600\">%2</span>%3"_s.arg(
        text.first(begin).toHtmlEscaped(), text.sliced(begin, end - begin).toHtmlEscaped(),
        text.sliced(end).toHtmlEscaped(), visuals::toneFill(palette, visuals::Tone::Positive).name());
}

} // namespace

std::optional<ItemRef> sourceOf(const CheckRow &row)
{
    if (!row.evidence.isEmpty() && !row.evidence.constFirst().item.thread.isEmpty())
        return row.evidence.constFirst().item;
    return row.link.isEmpty() ? std::nullopt : itemRefFromUrl(row.link);
}

PreflightCard::PreflightCard(const PreflightEntry &entry, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"preflightCard"_s);
    const CheckRow &row = entry.rows.constFirst();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 10);
    layout->setSpacing(8);
    if (row.message.size() > entry.title.size() + 1) {
        QLabel *message = cardLabel(this, Qt::PlainText, row.message);
        message->setObjectName(u"preflightMessage"_s);
        layout->addWidget(message);
    }
    for (const Evidence &evidence : row.evidence.first(std::min(row.evidence.size(), mostEvidence)))
        addEvidence(layout, row, evidence);
    addButtons(layout, entry);
}

void PreflightCard::addEvidence(QVBoxLayout *layout, const CheckRow &row, const Evidence &evidence)
{
    if (!m_evidence) {
        m_evidence = new QWidget(this);
        auto *inside = new QVBoxLayout(m_evidence);
        inside->setContentsMargins(10, 8, 10, 8);
        inside->setSpacing(4);
        layout->addWidget(m_evidence);
    }
    const QString author = evidence.author.isEmpty() ? tr("deleted account") : u"u/"_s + evidence.author;
    QLabel *who =
        cardLabel(m_evidence, Qt::PlainText,
                  evidence.item.isComment() ? tr("Comment of %1").arg(author) : tr("Thread of %1").arg(author));
    who->setFont(visuals::scaledFont(font(), visuals::metadataSize));
    who->setForegroundRole(QPalette::PlaceholderText);
    QLabel *words = cardLabel(m_evidence, Qt::RichText, wordsOf(row, evidence));
    words->setObjectName(u"preflightEvidence"_s);
    m_evidence->layout()->addWidget(who);
    m_evidence->layout()->addWidget(words);
}

/// Of a quote what differs, else the sentence with its words.
QString PreflightCard::wordsOf(const CheckRow &row, const Evidence &evidence) const
{
    return comparesWords(row) ? RereadCard::differenceHtml(row.text, evidence.sentence, palette())
                              : markedHtml(evidence, palette());
}

FlatButton *PreflightCard::addButton(QHBoxLayout *layout, const QString &name, const QString &text, const QString &key)
{
    auto *button = new FlatButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setKeyHint(key);
    button->setKind(FlatButton::Kind::Framed);
    layout->addWidget(button);
    return button;
}

void PreflightCard::addButtons(QVBoxLayout *layout, const PreflightEntry &entry)
{
    const CheckRow &row = entry.rows.constFirst();
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    const auto mendable = std::ranges::count_if(entry.rows, [](const CheckRow &one) { return !one.mending.isEmpty(); });
    if (mendable > 0) {
        FlatButton *mend = addButton(line, u"preflightMend"_s,
                                     mendable > 1 ? tr("Mend all %n", nullptr, int(mendable)) : tr("Mend"), u"M"_s);
        mend->setKind(FlatButton::Kind::Primary);
        connect(mend, &QToolButton::clicked, this, &PreflightCard::mendRequested);
    }
    if (row.position >= 0 || !row.field.isEmpty())
        connect(addButton(line, u"preflightJump"_s, tr("Go there"), u"↵"_s), &QToolButton::clicked, this,
                &PreflightCard::jumpRequested);
    if (sourceOf(row))
        connect(addButton(line, u"preflightSource"_s, tr("Show the source"), u"O"_s), &QToolButton::clicked, this,
                &PreflightCard::sourceRequested);
    if (row.check == "spelling"_L1)
        connect(addButton(line, u"preflightLearn"_s, tr("Add to dictionary"), u"D"_s), &QToolButton::clicked, this,
                &PreflightCard::learnRequested);
    line->addStretch(1);
    layout->addLayout(line);
}

int PreflightCard::heightFor(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
}

void PreflightCard::paintEvent(QPaintEvent *)
{
    if (!m_evidence)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    visuals::drawFrame(painter, QRectF(m_evidence->geometry()).adjusted(0.5, 0.5, -0.5, -0.5),
                       palette().color(QPalette::Base), visuals::frame(palette()));
}

} // namespace marbre
