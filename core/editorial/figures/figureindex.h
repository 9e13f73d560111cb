// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/figures/figures.h"
#include "model/thread.h"

#include <QHash>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace marbre {

/// A figure in the words of a thread.
struct SourceFigure
{
    static constexpr int title = -2;
    static constexpr int body = -1;
    int item = body; ///< or the comment's index in ThreadText::comments
    Figure figure;   ///< its span is in that item's words
};

/// All figures of one thread, to be looked up by value. A value once it is made: any thread may read it.
class ThreadFigures final
{
public:
    /// What is the same in older keeps its figures, so that one new comment does not cost all.
    explicit ThreadFigures(const ThreadText &words, const ThreadFigures *older = nullptr);

    /// In the order of the thread: title, body, comments.
    std::span<const SourceFigure> figures() const { return m_figures; }
    /// What compareFigures() may call the same as a figure, or another unit's; at most a few hundred.
    std::vector<const SourceFigure *> alike(const Figure &stated) const;
    /// What it may call a rounding.
    std::vector<const SourceFigure *> near(const Figure &stated) const;
    qsizetype commentCount() const { return m_comments; }

private:
    using Digest = size_t;
    void add(int item, const QString &words, const ThreadFigures *older);
    void order();
    std::vector<const SourceFigure *> between(double least, double most, size_t count) const;

    std::vector<SourceFigure> m_figures;
    std::vector<std::pair<double, quint32>> m_byValue; ///< in base units, indexes into m_figures
    std::vector<quint32> m_dates;
    QHash<Digest, std::pair<quint32, quint32>> m_texts; ///< where a text's figures stand
    qsizetype m_comments = 0;
};

/// The figures of threads, found once and kept while the words are the same. Thread: any, at the same time.
class FigureIndex final
{
public:
    std::shared_ptr<const ThreadFigures> figuresOf(const std::shared_ptr<const ThreadText> &words);

private:
    struct Entry
    {
        std::weak_ptr<const ThreadText> words;
        std::shared_ptr<const ThreadFigures> figures;
        quint64 used = 0;
    };
    void dropOldest();

    std::mutex m_mutex;              ///< of all that follows
    QHash<QString, Entry> m_threads; ///< by remote id
    quint64 m_uses = 0;
};

} // namespace marbre
