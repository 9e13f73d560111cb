// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/quotespane.h"

#include "models/quotelistmodel.h"
#include "widgets/emptystate.h"
#include "widgets/panesplitter.h"
#include "widgets/visuals.h"
#include "write/quotedelegate.h"
#include "write/quotepair.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace marbre {

QuotesPane::QuotesPane(Desk &desk, EditionDocument &edition, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_edition(edition)
    , m_model(new QuoteListModel(desk, edition, this))
    , m_list(new QListView(this))
    , m_pair(new QuotePair(desk, edition, this))
    , m_splitter(new PaneSplitter(Qt::Vertical, this))
    , m_summary(new QLabel(this))
    , m_empty(new EmptyState(tr("No quote yet"),
                             tr("Quote words in Review with Q, or drop a comment on a section of the outline."), this))
{
    setObjectName(u"quotesPane"_s);
    makeActions();
    build();
    connect(m_model, &QuoteListModel::updated, this, &QuotesPane::updateList);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &QuotesPane::currentChanged);
    connect(m_list, &QListView::activated, this, [this] { m_pair->focusTranslation(); });
    connect(m_pair, &QuotePair::positionRequested, this, &QuotesPane::positionRequested);
    connect(m_pair, &QuotePair::threadRequested, this, &QuotesPane::threadRequested);
    connect(m_pair, &QuotePair::message, this, &QuotesPane::message);
    connect(m_pair, &QuotePair::keepRequested, m_model, &QuoteListModel::keep);
    connect(m_pair, &QuotePair::nextRequested, m_next, &QAction::trigger);
    connect(&edition, &EditionDocument::opened, this, [this] {
        m_chosen.clear();
        m_followed = -1;
        m_pair->close();
        updateList();
    });
    updateList();
}

void QuotesPane::build()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_summary->setObjectName(u"quotesSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::Text);
    m_summary->setFont(visuals::scaledFont(font(), visuals::metadataSize));
    m_summary->setContentsMargins(16, 6, 12, 6);
    m_list->setObjectName(u"quotesList"_s);
    m_list->setAccessibleName(tr("Quotes of the edition"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QuoteDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    m_splitter->setObjectName(u"quotesSplitter"_s);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_pair);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_list->setMinimumHeight(visuals::scaled(this, 96));
    m_empty->setObjectName(u"quotesEmpty"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_empty, 1);
}

void QuotesPane::makeActions()
{
    const auto add = [this](const QString &name, const QString &icon, const QString &text, const QKeySequence &keys) {
        auto *action = new QAction(visuals::icon(icon), text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        return action;
    };
    m_next = add(u"nextQuoteToDo"_s, u"go-down"_s, tr("Next quote to do"), QKeySequence(Qt::Key_F7));
    m_previous =
        add(u"previousQuoteToDo"_s, u"go-up"_s, tr("Previous quote to do"), QKeySequence(Qt::SHIFT | Qt::Key_F7));
    m_review = add(u"reviewTranslation"_s, u"checkmark"_s, tr("Translation reviewed"), {});
    connect(m_next, &QAction::triggered, this, [this] { stepOpen(1); });
    connect(m_previous, &QAction::triggered, this, [this] { stepOpen(-1); });
    connect(m_review, &QAction::triggered, m_pair, &QuotePair::toggleReviewed);
}

int QuotesPane::currentRow() const
{
    return m_list->currentIndex().row();
}

void QuotesPane::choose(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
}

void QuotesPane::currentChanged()
{
    const int at = currentRow();
    if (at < 0 || m_model->row(at).heading)
        return;
    const QuoteListModel::Row &row = m_model->row(at);
    if (row.key == m_chosen && m_pair->isOpen())
        return;
    m_chosen = row.key;
    m_pair->open(row.section, row.index);
    m_pair->showVerdict(row.verdict, row.level, row.message, row.kept);
}

/// After a change: the same quote is chosen again, or the nearest where it is gone.
void QuotesPane::updateList()
{
    const int quotes = m_model->quoteCount();
    const int open = m_model->openCount();
    const QString count = tr("%n quote(s)", nullptr, quotes);
    if (open > 0)
        m_summary->setText(tr("%1, %n to look at", nullptr, open).arg(count));
    else if (m_model->isVerified())
        m_summary->setText(tr("%1, nothing to do", "how many quotes").arg(count));
    else
        m_summary->setText(tr("%1, being verified", "how many quotes").arg(count));
    m_splitter->setVisible(quotes > 0);
    m_summary->setVisible(quotes > 0);
    m_empty->setVisible(quotes == 0);
    m_next->setEnabled(quotes > 0);
    m_previous->setEnabled(quotes > 0);
    m_pair->follow();
    int at = m_model->rowOfKey(m_chosen);
    if (at < 0 && quotes > 0)
        at = std::min(std::max(currentRow(), 1), m_model->rowCount() - 1);
    if (at >= 0 && m_model->row(at).heading)
        at = at + 1 < m_model->rowCount() ? at + 1 : at - 1;
    if (at < 0)
        return;
    choose(at);
    currentChanged();
    const QuoteListModel::Row &row = m_model->row(at);
    m_pair->showVerdict(row.verdict, row.level, row.message, row.kept);
}

void QuotesPane::showChecks(const QList<CheckRow> &rows)
{
    m_model->showChecks(rows);
}

void QuotesPane::follow(qsizetype bodyPosition)
{
    const bool moved = std::exchange(m_followed, bodyPosition) != bodyPosition;
    if (!isVisible() || !moved || isAncestorOf(QApplication::focusWidget()))
        return;
    choose(m_model->rowAt(bodyPosition));
}

void QuotesPane::edit(const QString &remoteId)
{
    m_model->setActive(true);
    const int at = m_model->rowOfItem(remoteId);
    if (at < 0)
        return;
    choose(at);
    m_list->scrollTo(m_model->index(at));
    m_pair->focusTranslation();
}

void QuotesPane::focusContent()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void QuotesPane::stepOpen(int direction)
{
    Q_EMIT pageWanted();
    m_model->setActive(true);
    m_pair->commit();
    const int at = m_model->nextOpen(std::max(0, currentRow()), direction);
    if (at < 0) {
        Q_EMIT message(tr("Every quote is verified, translated and reviewed"), false);
        return;
    }
    choose(at);
    const TranslationState state = m_model->row(at).state;
    if (state == TranslationState::ToDo || state == TranslationState::Draft)
        m_pair->focusTranslation();
    else
        m_list->setFocus(Qt::ShortcutFocusReason);
}

bool QuotesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers().testFlag(Qt::ControlModifier))
                m_pair->toggleReviewed();
            else
                m_pair->focusTranslation();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QuotesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setActive(true);
    if (m_followed >= 0)
        choose(m_model->rowAt(m_followed));
}

void QuotesPane::hideEvent(QHideEvent *event)
{
    m_pair->commit();
    m_model->setActive(false);
    QWidget::hideEvent(event);
}

} // namespace marbre
