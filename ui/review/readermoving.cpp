// SPDX-License-Identifier: GPL-3.0-or-later
// The reader: from comment to comment, folding and sorting.
#include "review/commentsbar.h"
#include "review/readerfolding.h"
#include "review/readerview.h"
#include "review/readerwords.h"
#include "widgets/visuals.h"

#include <QAccessible>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

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
    const CommentRow *row = m_shown && m_current ? m_layout.comment(itemOf(m_current)) : nullptr;
    QStringList said = row ? spokenMarks(*row, m_quotables, m_marks) : QStringList{};
    if (m_shown) {
        said.append(spokenItem(m_layout, itemOf(m_current)));
    }
    const QString words = said.join(u". "_s);
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
    const QList<CommentRow> &comments = m_layout.thread().comments;
    if (std::ranges::find(comments, id, &CommentRow::id) == comments.end()) {
        return false;
    }
    CommentTreeOptions options = m_layout.options();
    unfoldTo(options, comments, id);
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
        m_current = parentOf(m_layout.thread().comments, m_current);
    }
    if (m_selection.isPlaced() && m_selection.item() < 0) {
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
    options.collapsed = collapsed ? topComments(m_layout.thread().comments) : QSet<CommentId>{};
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

} // namespace marbre
