// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/readerview.h"

#include "review/commentdocument.h"
#include "review/commentsbar.h"
#include "review/quotebar.h"
#include "review/readerpainter.h"
#include "review/threadhead.h"
#include "widgets/visuals.h"

#include <QAccessible>
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
    connect(m_quoteBar, &QuoteBar::copyRequested, this, &ReaderView::copyWithLinkRequested);
    clear();
}

ReaderView::~ReaderView() = default;

void ReaderView::clear()
{
    m_shown = false;
    m_selection.reset();
    m_current = {};
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
    m_layout.setThread(thread);
    if (same && m_selection && (itemOf(m_selection->id) < 0 || selectedText() != selected)) {
        m_selection.reset(); // the words changed under it
    }
    m_head->setThread(thread, m_now);
    m_head->show();
    m_bar->show();
    if (!same) {
        m_selection.reset();
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

// ---- Moving ----

void ReaderView::ensureVisible(int item, bool atTop)
{
    const int height = viewport()->height();
    const int top = m_layout.item(item).top;
    m_layout.settle(top - height, top + height * 2, top);
    settleVisible();
    const QRect rect = m_layout.rect(item);
    const int covered = m_layout.barTop() < rect.top() ? m_layout.sizes().bar : 0;
    const int value = verticalScrollBar()->value();
    const int margin = visuals::scaled(this, 6);
    if (atTop || rect.top() - covered < value || rect.height() > height - covered) {
        verticalScrollBar()->setValue(rect.top() - covered - margin);
    } else if (rect.bottom() > value + height) {
        verticalScrollBar()->setValue(rect.bottom() - height + margin);
    }
    settleVisible();
}

CommentId ReaderView::currentComment() const
{
    return m_current;
}

void ReaderView::setCurrent(int item)
{
    const CommentId id = item <= 0 ? CommentId{} : m_layout.item(item).id;
    if (item > 0 && !id) {
        return; // missing replies are read, not chosen
    }
    if (m_current != id) {
        m_current = id;
        describeCurrent();
        Q_EMIT currentCommentChanged();
    }
    viewport()->update();
}

/// The current comment in words, for those who listen: this area is one widget.
void ReaderView::describeCurrent()
{
    const int item = itemOf(m_current);
    QString words;
    if (const CommentRow *row = item > 0 ? m_layout.comment(item) : nullptr) {
        const QString body = m_layout.isWithdrawn(item) ? tr("withdrawn") : row->body;
        words = tr("%1, %2, level %3: %4")
                    .arg(ReaderPainter::authorOf(*row, m_layout.thread().row.place), ReaderPainter::pointsOf(*row),
                         QString::number(m_layout.item(item).node.depth + 1), body);
    } else if (m_shown) {
        words = QStringList{m_layout.thread().row.title, m_layout.thread().body}.join(u". "_s);
    }
    setAccessibleDescription(words);
    if (hasFocus() && QAccessible::isActive() && !words.isEmpty()) {
        QAccessibleAnnouncementEvent event(this, words);
        QAccessible::updateAccessibility(&event);
    }
}

void ReaderView::stepComment(int direction)
{
    int item = itemOf(m_current) + direction;
    while (item > 0 && item < m_layout.count() && !m_layout.item(item).id) {
        item += direction;
    }
    if (item < 0 || item >= m_layout.count()) {
        return;
    }
    clearSelection();
    setCurrent(item);
    if (item == 0) {
        verticalScrollBar()->setValue(0);
    } else {
        ensureVisible(item, false);
    }
}

bool ReaderView::readOn(bool backwards)
{
    QScrollBar *bar = verticalScrollBar();
    const int before = bar->value();
    if (!backwards && before >= bar->maximum()) {
        return false;
    }
    const int page = std::max(40, viewport()->height() - m_layout.sizes().bar - visuals::scaled(this, 40));
    bar->setValue(before + (backwards ? -page : page));
    return bar->value() != before;
}

bool ReaderView::showComment(CommentId id)
{
    CommentTreeOptions options = m_layout.options();
    QHash<CommentId, CommentId> parents;
    for (const CommentRow &row : m_layout.thread().comments) {
        parents.insert(row.id, row.parent);
    }
    if (!parents.contains(id)) {
        return false;
    }
    CommentId parent = parents.value(id);
    for (qsizetype steps = parents.size(); parent && steps > 0; --steps) {
        options.collapsed.remove(parent);
        parent = parents.value(parent);
    }
    applyOptions(options);
    if (m_layout.indexOf(id) < 0) {
        options.hideBelow.reset();
        applyOptions(options);
    }
    const int item = m_layout.indexOf(id);
    setCurrent(item);
    ensureVisible(item, true);
    return true;
}

// ---- Folding, sorting ----

void ReaderView::applyOptions(const CommentTreeOptions &options)
{
    m_layout.setOptions(options);
    while (m_current && m_layout.indexOf(m_current) < 0) { // it was folded away: what folds it is current now
        const auto &rows = m_layout.thread().comments;
        const auto row = std::ranges::find(rows, m_current, &CommentRow::id);
        m_current = row == rows.end() ? CommentId{} : row->parent;
    }
    if (m_selection && itemOf(m_selection->id) < 0) {
        clearSelection();
    }
    layoutAgain();
    placeQuoteBar();
    viewport()->update();
}

void ReaderView::setCollapsed(int item, bool collapsed)
{
    const CommentId id = item > 0 ? m_layout.item(item).id : CommentId{};
    if (!id) {
        return;
    }
    CommentTreeOptions options = m_layout.options();
    if (collapsed) {
        options.collapsed.insert(id);
    } else {
        options.collapsed.remove(id);
    }
    const int top = m_layout.item(item).top - verticalScrollBar()->value();
    applyOptions(options);
    verticalScrollBar()->setValue(m_layout.item(m_layout.indexOf(id)).top - std::max(top, m_layout.sizes().bar));
    settleVisible();
}

void ReaderView::setAllCollapsed(bool collapsed)
{
    CommentTreeOptions options = m_layout.options();
    options.collapsed.clear();
    if (collapsed) {
        QSet<CommentId> stored;
        for (const CommentRow &row : m_layout.thread().comments) {
            stored.insert(row.id);
        }
        for (const CommentRow &row : m_layout.thread().comments) {
            if (!stored.contains(row.parent)) {
                options.collapsed.insert(row.id);
            }
        }
    }
    m_bar->setAllCollapsed(collapsed);
    applyOptions(options);
}

void ReaderView::setSort(CommentSort sort)
{
    CommentTreeOptions options = m_layout.options();
    options.sort = sort;
    applyOptions(options);
}

void ReaderView::setHideBelow(std::optional<int> points)
{
    CommentTreeOptions options = m_layout.options();
    options.hideBelow = points;
    applyOptions(options);
}

// ---- Pieces ----

std::optional<Piece> ReaderView::pieceOfItem(int item, const QString &words) const
{
    if (!m_layout.isQuotable(item) || words.isEmpty()) {
        return std::nullopt;
    }
    const ThreadRow &thread = m_layout.thread().row;
    Piece piece;
    piece.ref = {thread.place, thread.remoteId, QString()};
    piece.title = thread.title;
    piece.words = words;
    if (const CommentRow *row = m_layout.comment(item)) {
        piece.ref.comment = row->remoteId;
        piece.permalink = row->permalink;
        piece.author = row->author;
        piece.points = row->score.points();
    } else {
        piece.permalink = thread.permalink;
        piece.author = thread.author;
        piece.points = thread.score.points();
    }
    return piece;
}

std::optional<Piece> ReaderView::currentPiece() const
{
    if (!m_shown) {
        return std::nullopt;
    }
    if (hasSelection()) {
        return pieceOfItem(itemOf(m_selection->id), selectedText());
    }
    const int item = itemOf(m_current);
    if (item > 0) {
        // A folded comment has no laid-out text; its words are the same.
        const auto text =
            commentDocument(m_layout.comment(item)->body, QUrl(m_layout.thread().row.permalink), font(), palette());
        return pieceOfItem(item, verbatim(*text));
    }
    const ThreadRow &thread = m_layout.thread().row;
    Piece piece;
    piece.ref = {thread.place, thread.remoteId, QString()};
    piece.permalink = thread.permalink;
    piece.title = thread.title;
    piece.author = thread.author;
    piece.points = thread.score.points();
    return piece;
}

QString ReaderView::refusal() const
{
    const int item = hasSelection() ? itemOf(m_selection->id) : itemOf(m_current);
    return !m_shown || m_layout.isQuotable(item) ? QString()
                                                 : tr("This was withdrawn at its place: it can be read, not quoted");
}

QString ReaderView::selectedText() const
{
    return hasSelection() ? verbatim(selectionCursor()) : QString();
}

QString ReaderView::textWithLink() const
{
    const auto piece = currentPiece();
    if (!piece) {
        return {};
    }
    if (!piece->isQuote()) {
        return tr("%1\n%2", "a thread's title, its address").arg(piece->title, piece->permalink);
    }
    const bool prefixed = piece->ref.place == Place::Reddit || piece->ref.place == Place::Lemmy;
    const QString author = piece->author.isEmpty() ? tr("[deleted]") : (prefixed ? u"u/"_s : QString()) + piece->author;
    return tr("“%1”\n— %2, %3", "words, author, address").arg(piece->words, author, piece->permalink);
}

} // namespace marbre
