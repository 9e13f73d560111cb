// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/readerview.h"

#include "models/piecemime.h"
#include "review/commentdocument.h"
#include "review/commentsbar.h"
#include "review/quotebar.h"
#include "review/readerpainter.h"
#include "review/readerwords.h"
#include "review/threadhead.h"
#include "widgets/visuals.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

ReaderView::ReaderView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_layout([this](int pixels) { return visuals::scaled(this, pixels); })
    , m_head(new ThreadHead(viewport()))
    , m_bar(new CommentsBar(viewport()))
    , m_quoteBar(new QuoteBar(viewport()))
    , m_now(QDateTime::currentDateTimeUtc())
    , m_selection(m_layout)
{
    setObjectName(u"readerView"_s);
    setAccessibleName(tr("Reader"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    viewport()->setMouseTracking(true);
    m_layout.setLook(font(), palette());
    connect(m_bar, &CommentsBar::sortRequested, this, &ReaderView::setSort);
    connect(m_bar, &CommentsBar::hideBelowRequested, this, &ReaderView::setHideBelow);
    connect(m_bar, &CommentsBar::collapseAllRequested, this, &ReaderView::setAllCollapsed);
    connect(m_head, &ThreadHead::linkActivated, this, &ReaderView::linkActivated);
    connect(m_quoteBar, &QuoteBar::quoteRequested, this, &ReaderView::quoteRequested);
    connect(m_quoteBar, &QuoteBar::translateRequested, this, &ReaderView::translateRequested);
    connect(m_bar, &CommentsBar::lensRequested, this, &ReaderView::setLens);
    connect(m_quoteBar, &QuoteBar::copyRequested, this, &ReaderView::copyWithLinkRequested);
    clear();
}

ReaderView::~ReaderView() = default;

void ReaderView::clear()
{
    m_shown = false;
    m_selection.clear();
    m_current = {};
    m_hasQuotables = false;
    m_quotables.set({}, {});
    m_layout.setThread({});
    m_head->hide();
    m_bar->hide();
    m_quoteBar->hide();
    verticalScrollBar()->setRange(0, 0);
    viewport()->update();
}

void ReaderView::setNow(const QDateTime &now)
{
    m_now = now;
    viewport()->update();
}

void ReaderView::setThread(const ThreadDetail &thread)
{
    const bool same = m_shown && thread.row.id == m_layout.thread().row.id;
    const QString selected = same ? selectedText() : QString();
    const int anchorItem = m_layout.itemAt(verticalScrollBar()->value());
    const CommentId anchor = m_layout.item(anchorItem).id;
    const int offset = m_layout.item(anchorItem).top - verticalScrollBar()->value();
    m_shown = true;
    if (!same) {
        m_hasQuotables = false;
        m_quotables.set({}, {});
        m_marks = {};
        m_lensOn = {};
    }
    m_layout.setThread(thread);
    if (same && m_selection.isPlaced() && (m_selection.item() < 0 || selectedText() != selected)) {
        m_selection.clear(); // the words changed under it
    }
    m_head->setThread(thread, m_now);
    m_head->show();
    m_bar->show();
    if (!same) {
        m_selection.clear();
        m_current = {};
    } else if (m_layout.indexOf(m_current) < 0) {
        m_current = {};
    }
    layoutAgain();
    if (!same) {
        verticalScrollBar()->setValue(0);
    } else if (anchor && m_layout.indexOf(anchor) >= 0) {
        verticalScrollBar()->setValue(m_layout.item(m_layout.indexOf(anchor)).top - offset);
    }
    settleVisible();
    placeQuoteBar();
    describeCurrent();
}

// ---- Layout ----

void ReaderView::layoutAgain()
{
    const int width = viewport()->width();
    m_layout.setWidth(width);
    m_layout.setHeadHeight(m_head->hasHeightForWidth() ? m_head->heightForWidth(width) : m_head->sizeHint().height());
    m_layout.setBarHeight(m_bar->height());
    const int stored = static_cast<int>(m_layout.thread().comments.size());
    m_bar->setCount(stored, m_layout.thread().row.commentCount, m_layout.hiddenCount());
    m_bar->setOptions(m_layout.options().sort, m_layout.options().hideBelow);
    m_bar->setQuotables(m_hasQuotables ? std::optional(m_quotables.count()) : std::nullopt, m_lens);
    settleVisible();
}

/// Lays out what is in sight and half a screen around; what is in sight stays where it is.
void ReaderView::settleVisible()
{
    if (!m_shown) {
        return;
    }
    const int height = viewport()->height();
    const int value = verticalScrollBar()->value();
    const int grown = m_layout.settle(value - height / 2, value + height * 3 / 2, value);
    const QSignalBlocker quiet(verticalScrollBar());
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setSingleStep(visuals::scaled(this, 20));
    verticalScrollBar()->setRange(0, std::max(0, m_layout.total() - height));
    if (grown != 0) {
        verticalScrollBar()->setValue(value + grown);
    }
    placeWidgets();
    viewport()->update();
}

void ReaderView::placeWidgets()
{
    const int offset = verticalScrollBar()->value();
    m_head->setGeometry(0, -offset, viewport()->width(), m_layout.sizes().head);
    m_bar->setGeometry(0, std::max(0, m_layout.barTop() - offset), viewport()->width(), m_bar->height());
    m_bar->raise();
    if (m_quoteBar->isVisible()) {
        placeQuoteBar();
    }
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int first = m_layout.itemAt(verticalScrollBar()->value());
    const int offset = m_layout.item(first).top - verticalScrollBar()->value();
    layoutAgain();
    if (first > 0) {
        verticalScrollBar()->setValue(m_layout.item(first).top - offset);
    }
}

void ReaderView::scrollContentsBy(int, int)
{
    settleVisible();
}

void ReaderView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        m_layout.setLook(font(), palette());
        if (m_shown) {
            m_head->setThread(m_layout.thread(), m_now);
            layoutAgain();
        }
    }
}

void ReaderView::paintEvent(QPaintEvent *event)
{
    if (!m_shown) {
        return;
    }
    QPainter painter(viewport());
    const int offset = verticalScrollBar()->value();
    painter.translate(0, -offset);
    ReaderPainter(*this, painter).paint(event->rect().translated(0, offset));
}

// ---- Pieces ----

std::optional<Piece> ReaderView::currentPiece() const
{
    if (!m_shown) {
        return std::nullopt;
    }
    if (hasSelection()) {
        return quoteOf(m_layout, m_selection.item(), selectedText());
    }
    const int item = itemOf(m_current);
    if (item == 0) {
        return pieceOf(m_layout.thread().row);
    }
    if (m_quotables.of(m_current) && m_layout.isQuotable(item)) {
        return quoteOf(m_layout, item, quotableWords(m_current));
    }
    // A folded comment has no laid-out text; its words are the same.
    const QUrl base(m_layout.thread().row.permalink);
    return quoteOf(m_layout, item, verbatim(*commentDocument(m_layout.comment(item)->body, base, font(), palette())));
}

QString ReaderView::refusal() const
{
    const int item = hasSelection() ? m_selection.item() : itemOf(m_current);
    return !m_shown || m_layout.isQuotable(item) ? QString()
                                                 : tr("This was withdrawn at its place: it can be read, not quoted");
}

QString ReaderView::textWithLink() const
{
    const auto piece = currentPiece();
    return piece ? marbre::textWithLink(*piece) : QString();
}

QList<QUrl> ReaderView::links() const
{
    const int item = itemOf(m_current);
    const QTextDocument *document = m_shown && !m_layout.isWithdrawn(item) ? m_layout.document(item) : nullptr;
    return document ? documentLinks(*document) : QList<QUrl>{};
}

} // namespace marbre
