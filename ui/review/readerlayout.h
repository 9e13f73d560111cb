// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/thread.h"
#include "models/commenttree.h"

#include <QCache>
#include <QCoreApplication>
#include <QFont>
#include <QHash>
#include <QPalette>
#include <QRect>
#include <QSet>
#include <QTextDocument>
#include <QUrl>
#include <functional>
#include <memory>

namespace marbre {

/// What the reader shows, and where: the post's text, then the comments. Only what comes into sight is laid out; the
/// rest has an estimated height. Positions are those of the whole content, from 0.
class ReaderLayout final
{
    Q_DECLARE_TR_FUNCTIONS(marbre::ReaderLayout)
public:
    enum class Kind { Post, Comment, Missing };
    struct Item
    {
        Kind kind = Kind::Comment;
        CommentNode node;
        CommentId id;    ///< 0 for the post and for missing replies
        int parent = -1; ///< index of the item that it answers
        int top = 0;
        int height = 0;
        bool measured = false;
    };
    struct Sizes
    {
        int head = 0; ///< of the widget above the post's text
        int bar = 0;  ///< of the widget between the post's text and the comments
        int margin = 20;
        int column = 17; ///< indentation of one level
        int header = 18; ///< of a comment's first line
        int deepest = 9; ///< deeper levels are not indented further
        int widest = 780;
    };

    explicit ReaderLayout(std::function<int(int)> scaled);

    void setLook(const QFont &font, const QPalette &palette);
    void setThread(const ThreadDetail &thread);
    const ThreadDetail &thread() const { return m_thread; }
    /// Sort, threshold and collapsed comments; the post is item 0, always.
    void setOptions(const CommentTreeOptions &options);
    const CommentTreeOptions &options() const { return m_options; }
    int hiddenCount() const { return m_tree.hidden; }
    void showLocalCopy(CommentId id);
    bool isWithdrawn(int item) const; ///< deleted or removed, and its copy is not shown
    bool isQuotable(int item) const;

    void setWidth(int width);
    void setHeadHeight(int height) { m_sizes.head = height; }
    void setBarHeight(int height) { m_sizes.bar = height; }
    const Sizes &sizes() const { return m_sizes; }

    int count() const { return static_cast<int>(m_items.size()); }
    const Item &item(int index) const { return m_items.at(index); }
    /// Null for the post and for missing replies.
    const CommentRow *comment(int index) const;
    int indexOf(CommentId id) const; ///< -1: not shown
    int itemAt(int y) const;         ///< the nearest one
    int barTop() const;
    int total() const;
    QRect rect(int index) const;
    QRect headerRect(int index) const;
    QRect textRect(int index) const;
    int textLeft(int index) const;
    /// Laid out for the width; null for missing replies and for collapsed comments. Lives until the next call.
    QTextDocument *document(int index) const;

    /// Lays out everything between two heights. Answers by how much what stands above anchor grew.
    int settle(int from, int to, int anchor);

private:
    int estimated(const Item &item) const;
    int measure(int index) const;
    int chrome(const Item &item) const;
    void place();
    std::unique_ptr<QTextDocument> makeDocument(const Item &item) const;
    QString withdrawnNotice(const CommentRow &row) const;

    std::function<int(int)> m_scaled;
    ThreadDetail m_thread;
    CommentTreeOptions m_options;
    CommentTree m_tree;
    QList<Item> m_items;
    QHash<CommentId, int> m_index;
    QSet<CommentId> m_copies; ///< deleted comments whose local copy is shown
    Sizes m_sizes;
    int m_width = 400;
    QFont m_font;
    QPalette m_palette;
    QUrl m_base;
    struct Cached
    {
        std::unique_ptr<QTextDocument> document;
    };
    mutable QCache<qint64, Cached> m_documents{400};
};

} // namespace marbre
