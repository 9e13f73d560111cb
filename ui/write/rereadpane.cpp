// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/rereadpane.h"

#include "models/feedwords.h"
#include "models/rereading.h"
#include "store/threadstore.h"
#include "widgets/flatbutton.h"
#include "widgets/messagebar.h"
#include "widgets/visuals.h"
#include "write/rereadcard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

RereadPane::RereadPane(Desk &desk, EditionDocument &edition, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_edition(edition)
    , m_again(new FlatButton(this))
    , m_summary(new QLabel(this))
    , m_notes(new QLabel(this))
    , m_messages(new MessageBar(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"rereadPane"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    for (QLabel *label : {m_summary, m_notes}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::Text);
    }
    m_summary->setObjectName(u"rereadSummary"_s);
    m_notes->setObjectName(u"rereadNotes"_s);
    m_notes->setFont(visuals::scaledFont(font(), visuals::metadataSize));
    m_again->setObjectName(u"rereadNow"_s);
    m_again->setText(tr("Re-read the sources"));
    m_again->setIcon(visuals::icon(u"view-refresh"_s));
    m_again->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_again->setKind(FlatButton::Kind::Framed);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_cards = new QVBoxLayout(content);
    m_cards->setContentsMargins({});
    m_cards->setSpacing(0);
    m_cards->addStretch(1);
    m_scroll->setObjectName(u"rereadScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 12, 16, 12);
    top->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->addWidget(m_again);
    line->addStretch(1);
    top->addLayout(line);
    top->addWidget(m_summary);
    top->addWidget(m_notes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addLayout(top);
    layout->addWidget(m_scroll, 1);

    connect(m_again, &QToolButton::clicked, this, &RereadPane::reread);
    connect(&m_edition, &EditionDocument::opened, this, [this] {
        if (m_of != m_edition.id())
            forget();
    });
    connect(&m_edition, &EditionDocument::outlineChanged, this, [this] {
        for (RereadCard *card : std::as_const(m_shown))
            card->follow();
    });
    forget();
}

void RereadPane::say(const QString &text)
{
    m_summary->setText(text);
}

void RereadPane::forget()
{
    m_of = {};
    m_lastRead.reset();
    m_notes->hide();
    m_messages->hideMessage();
    qDeleteAll(std::exchange(m_shown, {}));
    say(tr("Asks the places once more for exactly what this edition cites, and shows what is other there now: points, "
           "edited words, deletions. Nothing in your text changes by itself."));
}

void RereadPane::reread()
{
    if (m_running || !m_edition.isOpen())
        return;
    m_running = true;
    m_again->setEnabled(false);
    m_messages->hideMessage();
    say(tr("Reading the sources again…"));
    m_desk.fetcher()
        .reread(m_edition.edition())
        .then(this, [this, of = m_edition.id()](const Result<RereadReport> &report) {
            m_running = false;
            m_again->setEnabled(true);
            if (!m_edition.isOpen() || of != m_edition.id()) {
                forget(); // it was about another edition
                return;
            }
            if (!report) {
                say(tr("The sources were not read again."));
                m_messages->showError(report.error());
                return;
            }
            m_of = of;
            showReport(*report);
        });
}

/// What may make a quote wrong stands first.
void RereadPane::showReport(const RereadReport &report)
{
    m_lastRead = report.when;
    qDeleteAll(std::exchange(m_shown, {}));
    const QString summary = rereadSummary(report);
    say(tr("%1 Last read: %2.", "summary, time").arg(summary, shortMoment(report.when, now())));
    m_notes->setText(report.notes.join(u'\n'));
    m_notes->setVisible(!report.notes.isEmpty());
    QList<RereadChange> changes = report.changes;
    std::ranges::stable_sort(changes, std::ranges::greater{}, isGrave);
    for (const RereadChange &change : std::as_const(changes))
        addCard(change);
    m_scroll->verticalScrollBar()->setValue(0);
    Q_EMIT message(summary, false);
}

void RereadPane::addCard(const RereadChange &change)
{
    auto *card = new RereadCard(change, m_edition, m_scroll->widget());
    m_cards->insertWidget(int(m_shown.size()), card);
    m_shown.append(card);
    connect(card, &RereadCard::quoteRequested, this, &RereadPane::positionRequested);
    connect(card, &RereadCard::threadRequested, this,
            [this](ThreadId thread) { Q_EMIT threadRequested(thread, CommentId{}); });
    connect(card, &RereadCard::pointsUpdated, this,
            [this] { Q_EMIT message(tr("The points in the attribution are updated"), true); });
    connect(card, &RereadCard::purgeRequested, this, [this, card] { purge(card); });
}

void RereadPane::purge(RereadCard *card)
{
    m_desk.store().threads().purge({card->change().ref}).then(card, [this, card](const Result<int> &purged) {
        if (!purged) {
            m_messages->showError(purged.error());
            return;
        }
        card->setPurged();
        Q_EMIT message(tr("Purged: its words are gone here too"), false);
    });
}

void RereadPane::focusContent()
{
    m_again->setFocus(Qt::ShortcutFocusReason);
}

} // namespace marbre
