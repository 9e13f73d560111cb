// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/rereadcard.h"

#include "models/rereading.h"
#include "models/textdiff.h"
#include "widgets/elidedlabel.h"
#include "widgets/flatbutton.h"
#include "widgets/visuals.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QLabel *plainLabel(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::Text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setVisible(!text.isEmpty());
    return label;
}

} // namespace

RereadCard::RereadCard(const RereadChange &change, EditionDocument &edition, QWidget *parent)
    : QWidget(parent)
    , m_change(change)
    , m_edition(edition)
    , m_words(plainLabel(this, {}))
    , m_fate(plainLabel(this, presenceChangeSentence(change)))
{
    setObjectName(u"rereadCard"_s);
    auto *title = new ElidedLabel(whose(), this);
    title->setFont(visuals::semibold(font()));
    title->setForegroundRole(QPalette::Text);
    auto *thread = new ElidedLabel(change.title, this);
    thread->setFont(visuals::scaledFont(font(), visuals::metadataSize));
    thread->setForegroundRole(QPalette::PlaceholderText);
    thread->setVisible(change.ref.isComment() && !change.title.isEmpty());
    QLabel *points = plainLabel(this, scoreChangeSentence(change.before, change.after));
    points->setObjectName(u"rereadPoints"_s);
    m_fate->setObjectName(u"rereadFate"_s);
    m_words->setObjectName(u"rereadWords"_s);
    m_words->setTextFormat(Qt::RichText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(3);
    layout->addWidget(title);
    layout->addWidget(thread);
    layout->addWidget(m_fate);
    layout->addWidget(points);
    layout->addWidget(m_words);
    m_buttons = new QHBoxLayout;
    m_buttons->setContentsMargins(0, 4, 0, 0);
    m_buttons->setSpacing(6);
    layout->addLayout(m_buttons);
    m_go = addButton(u"goToQuote"_s, tr("Go to the quote"));
    connect(m_go, &QToolButton::clicked, this, [this] {
        const qsizetype place = placeOf(m_edition.outline(), m_change.ref.id());
        if (place >= 0)
            Q_EMIT quoteRequested(place);
    });
    m_update = addButton(u"updatePoints"_s, tr("Update the points in the attribution"));
    connect(m_update, &QToolButton::clicked, this, &RereadCard::updatePoints);
    m_purge = addButton(u"purgeHere"_s, tr("Purge here"));
    m_purge->setToolTip(tr("Takes title, words and author away here for good; your text stays as it is"));
    connect(m_purge, &QToolButton::clicked, this, &RereadCard::askPurge);
    FlatButton *show = addButton(u"showThread"_s, tr("Show in Review"));
    connect(show, &QToolButton::clicked, this, [this] { Q_EMIT threadRequested(m_change.thread); });
    m_buttons->addStretch(1);
    setAccessibleName(QStringList{whose(), m_fate->text(), points->text()}.join(u", "_s));
    showWords();
    follow();
    if (change.purged)
        setPurged();
}

FlatButton *RereadCard::addButton(const QString &name, const QString &text)
{
    auto *button = new FlatButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setKind(FlatButton::Kind::Framed);
    m_buttons->addWidget(button);
    return button;
}

QString RereadCard::whose() const
{
    const QString author = m_change.author.isEmpty() ? tr("deleted account") : m_change.author;
    return m_change.ref.isComment() ? tr("Comment of %1").arg(author)
                                    : tr("Thread of %1: %2").arg(author, m_change.title);
}

void RereadCard::follow()
{
    const Body &body = m_edition.outline();
    const QList<BodyQuote> quotes = quotesOf(body, m_change.ref.id());
    m_go->setVisible(placeOf(body, m_change.ref.id()) >= 0);
    m_go->setText(quotes.isEmpty() ? tr("Go to the link") : tr("Go to the quote"));
    const auto points = m_change.after.points();
    const QString text = m_edition.body();
    const bool stale = points && std::ranges::any_of(quotes, [&](const BodyQuote &quote) {
                           return !attributionEdit(text, quote, *points, m_edition.header().language).isEmpty();
                       });
    m_update->setVisible(stale);
    m_purge->setVisible(m_change.presenceAfter != Presence::Present && !m_change.purged);
}

/// All quotes of this source at once, as one step of the edition's undo order.
void RereadCard::updatePoints()
{
    const auto points = m_change.after.points();
    if (!points)
        return;
    const QString text = m_edition.body();
    TextEdits edits;
    for (const BodyQuote &quote : quotesOf(m_edition.outline(), m_change.ref.id()))
        edits += attributionEdit(text, quote, *points, m_edition.header().language);
    if (edits.isEmpty())
        return;
    m_edition.apply(edits, tr("Update the points of %1").arg(m_change.author));
    follow();
    Q_EMIT pointsUpdated();
}

/// There is no way back: the first press asks, the second one does it.
void RereadCard::askPurge()
{
    if (!std::exchange(m_asked, true)) {
        m_purge->setText(tr("Purge for good?"));
        return;
    }
    m_purge->setEnabled(false);
    Q_EMIT purgeRequested();
}

void RereadCard::setPurged()
{
    m_change.purged = true;
    m_purge->hide();
    m_words->hide();
    const QString change = presenceChangeSentence(m_change);
    m_fate->setText(change.isEmpty() ? tr("Its words were taken away here.")
                                     : tr("%1. Its words were taken away here too.").arg(change));
}

QString RereadCard::differenceHtml(const QString &before, const QString &after, const QPalette &palette)
{
    const QString removed = visuals::toneText(palette, visuals::Tone::Negative).name();
    const QString added = visuals::toneText(palette, visuals::Tone::Positive).name();
    QString html;
    for (const DiffPiece &piece : diffWords(before, after)) {
        QString text = piece.text.toHtmlEscaped();
        text.replace(u'\n', u"<br>"_s);
        switch (piece.kind) {
        case DiffKind::Equal:
            html += text;
            break;
        case DiffKind::Removed:
            html += u"<span style='color:%1;text-decoration:line-through'>%2</span>"_s.arg(removed, text);
            break;
        case DiffKind::Added:
            html += u"<span style='color:%1;text-decoration:underline'>%2</span>"_s.arg(added, text);
            break;
        }
    }
    return html;
}

void RereadCard::showWords()
{
    const bool other = m_change.wordsBefore != m_change.wordsAfter && !m_change.purged;
    m_words->setVisible(other);
    if (other)
        m_words->setText(differenceHtml(m_change.wordsBefore, m_change.wordsAfter, palette()));
    QPalette colours = palette();
    colours.setColor(QPalette::Text, visuals::toneText(palette(), visuals::Tone::Negative));
    m_fate->setPalette(colours);
}

void RereadCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showWords();
}

void RereadCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const QColor edge = isGrave(m_change) ? visuals::toneText(palette(), visuals::Tone::Negative)
                                          : visuals::toneText(palette(), visuals::Tone::Neutral);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 3, height())), edge);
    painter.fillRect(0, height() - 1, width(), 1, visuals::hairline(palette()));
}

} // namespace marbre
