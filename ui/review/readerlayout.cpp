// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/readerlayout.h"

#include "review/commentdocument.h"
#include "widgets/visuals.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <algorithm>

namespace marbre {

ReaderLayout::ReaderLayout(std::function<int(int)> scaled)
    : m_scaled(std::move(scaled))
{
    m_items.append({.kind = Kind::Post, .node = {}, .id = {}});
}

void ReaderLayout::setLook(const QFont &font, const QPalette &palette)
{
    m_font = font;
    m_palette = palette;
    m_sizes.margin = m_scaled(20);
    m_sizes.column = m_scaled(17);
    m_sizes.header = std::max(m_scaled(18), QFontMetrics(font).height());
    m_sizes.widest = m_scaled(780);
    m_documents.clear();
    for (Item &item : m_items) {
        item.measured = false;
    }
    place();
}

void ReaderLayout::setThread(const ThreadDetail &thread)
{
    if (thread.row.id != m_thread.row.id) {
        m_copies.clear();
        m_options.collapsed.clear();
    }
    m_thread = thread;
    m_base = QUrl(thread.row.permalink);
    m_documents.clear();
    setOptions(m_options);
}

void ReaderLayout::setOptions(const CommentTreeOptions &options)
{
    m_index.clear();
    m_items.clear();
    m_options = options;
    m_tree = commentTree(m_thread.comments, m_thread.missing, options);
    m_items.reserve(m_tree.nodes.size() + 1);
    m_items.append({.kind = Kind::Post, .node = {}, .id = {}});
    for (const CommentNode &node : std::as_const(m_tree.nodes)) {
        Item item{.kind = node.comment < 0 ? Kind::Missing : Kind::Comment, .node = node, .id = {}};
        item.parent = m_index.value(node.parent, -1);
        if (item.kind == Kind::Comment) {
            item.id = m_thread.comments.at(node.comment).id;
            m_index.insert(item.id, count());
        }
        m_items.append(item);
    }
    place();
}

void ReaderLayout::showLocalCopy(CommentId id)
{
    m_copies.insert(id);
    m_documents.remove(id.value);
    if (const int index = indexOf(id); index >= 0) {
        m_items[index].measured = false;
    }
    place();
}

bool ReaderLayout::isWithdrawn(int index) const
{
    const CommentRow *row = comment(index);
    return row && (row->purged || (row->presence != Presence::Present && !m_copies.contains(row->id)));
}

bool ReaderLayout::isQuotable(int index) const
{
    if (index < 0 || index >= count()) {
        return false;
    }
    const Item &which = m_items.at(index);
    switch (which.kind) {
    case Kind::Post:
        return m_thread.row.presence == Presence::Present && !m_thread.row.purged && !m_thread.body.isEmpty();
    case Kind::Comment:
        return comment(index)->presence == Presence::Present && !comment(index)->purged;
    case Kind::Missing:
        break;
    }
    return false;
}

const CommentRow *ReaderLayout::comment(int index) const
{
    const Item &which = m_items.at(index);
    return which.kind == Kind::Comment ? &m_thread.comments.at(which.node.comment) : nullptr;
}

int ReaderLayout::indexOf(CommentId id) const
{
    return m_index.value(id, -1);
}

void ReaderLayout::setWidth(int width)
{
    if (width == m_width) {
        return;
    }
    m_width = width;
    for (Item &item : m_items) {
        item.measured = false;
    }
    place();
}

// ---- Heights ----

int ReaderLayout::textLeft(int index) const
{
    return m_sizes.margin + std::min(m_items.at(index).node.depth, m_sizes.deepest) * m_sizes.column;
}

static int textWidth(int width, int left, const ReaderLayout::Sizes &sizes)
{
    return std::clamp(width - left - sizes.margin, 60, sizes.widest);
}

/// What an item takes besides its text.
int ReaderLayout::chrome(const Item &item) const
{
    switch (item.kind) {
    case Kind::Post:
        return m_thread.body.isEmpty() ? 0 : m_scaled(12);
    case Kind::Comment:
        return m_scaled(5) + m_sizes.header + m_scaled(item.node.collapsed ? 4 : 8);
    case Kind::Missing:
        return m_sizes.header + m_scaled(8);
    }
    return 0;
}

int ReaderLayout::estimated(const Item &item) const
{
    if (item.kind == Kind::Missing || item.node.collapsed) {
        return chrome(item);
    }
    const QFontMetrics metrics(m_font);
    const auto letters =
        item.kind == Kind::Post ? m_thread.body.size() : m_thread.comments.at(item.node.comment).body.size();
    const int left = m_sizes.margin + std::min(item.node.depth, m_sizes.deepest) * m_sizes.column;
    const int perLine = std::max(1, textWidth(m_width, left, m_sizes) / std::max(1, metrics.averageCharWidth()));
    const auto lines = std::min<qsizetype>(letters / perLine + 1, 2000);
    return chrome(item) + static_cast<int>(lines) * metrics.height() * 11 / 10;
}

int ReaderLayout::measure(int index) const
{
    const QTextDocument *text = document(index);
    return chrome(m_items.at(index)) + (text ? qCeil(text->size().height()) : 0);
}

void ReaderLayout::place()
{
    int y = m_sizes.head;
    for (int index = 0; index < count(); ++index) {
        Item &item = m_items[index];
        if (!item.measured) {
            item.height = estimated(item);
        }
        item.top = y;
        y += item.height;
        if (index == 0) {
            y += m_sizes.bar + m_scaled(4);
        }
    }
}

int ReaderLayout::settle(int from, int to, int anchor)
{
    place();
    int grown = 0;
    for (bool again = true; again;) {
        again = false;
        int above = 0;
        for (int index = itemAt(from); index < count() && m_items.at(index).top <= to; ++index) {
            Item &item = m_items[index];
            if (item.measured) {
                continue;
            }
            const int height = measure(index);
            item.measured = true;
            above += item.top + item.height <= anchor ? height - item.height : 0;
            again = again || height != item.height;
            item.height = height;
        }
        if (again) {
            place();
            grown += above;
            anchor += above;
            from += above;
            to += above;
        }
    }
    return grown;
}

int ReaderLayout::itemAt(int y) const
{
    const auto after = std::ranges::upper_bound(m_items, y, {}, &Item::top);
    return std::max(0, static_cast<int>(after - m_items.begin()) - 1);
}

int ReaderLayout::barTop() const
{
    return m_items.first().top + m_items.first().height;
}

int ReaderLayout::total() const
{
    const Item &last = m_items.last();
    return last.top + last.height + (count() == 1 ? m_sizes.bar : 0) + m_scaled(24);
}

QRect ReaderLayout::rect(int index) const
{
    const Item &which = m_items.at(index);
    return {0, which.top, m_width, which.height};
}

QRect ReaderLayout::headerRect(int index) const
{
    const Item &which = m_items.at(index);
    if (which.kind == Kind::Post) {
        return {};
    }
    const int left = textLeft(index);
    return {left, which.top + m_scaled(which.kind == Kind::Missing ? 2 : 5), textWidth(m_width, left, m_sizes),
            m_sizes.header};
}

QRect ReaderLayout::textRect(int index) const
{
    const Item &which = m_items.at(index);
    const int left = textLeft(index);
    const int above = which.kind == Kind::Post ? 0 : m_scaled(5) + m_sizes.header;
    return {left, which.top + above, textWidth(m_width, left, m_sizes), which.height - chrome(which)};
}

// ---- Texts ----

QString ReaderLayout::withdrawnNotice(const CommentRow &row) const
{
    const bool removed = row.presence == Presence::Removed;
    if (row.purged) {
        return removed ? tr("Removed by a moderator. Its words were taken away here too.")
                       : tr("Deleted by its author. Its words were taken away here too.");
    }
    if (row.body.isEmpty()) {
        return removed ? tr("Removed by a moderator. Its words were never read here.")
                       : tr("Deleted by its author. Its words were never read here.");
    }
    return removed ? tr("Removed by a moderator. The local copy can still be read, but no longer quoted.")
                   : tr("Deleted by its author. The local copy can still be read, but no longer quoted.");
}

std::unique_ptr<QTextDocument> ReaderLayout::makeDocument(const Item &item) const
{
    if (item.kind == Kind::Post) {
        return commentDocument(m_thread.body, m_base, visuals::scaledFont(m_font, visuals::readerSize), m_palette);
    }
    const CommentRow &row = m_thread.comments.at(item.node.comment);
    if (row.purged || (row.presence != Presence::Present && !m_copies.contains(row.id))) {
        return noticeDocument(withdrawnNotice(row), m_font, m_palette);
    }
    return commentDocument(row.body, m_base, m_font, m_palette);
}

QTextDocument *ReaderLayout::document(int index) const
{
    const Item &which = m_items.at(index);
    if (which.kind == Kind::Missing || which.node.collapsed) {
        return nullptr;
    }
    Cached *cached = m_documents.object(which.id.value);
    if (!cached) {
        cached = new Cached{makeDocument(which)};
        m_documents.insert(which.id.value, cached);
    }
    const int width = textWidth(m_width, textLeft(index), m_sizes);
    if (cached->document->textWidth() != width) {
        cached->document->setTextWidth(width);
    }
    return cached->document.get();
}

} // namespace marbre
