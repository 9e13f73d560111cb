// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/figures/figureclaims.h"
#include "editorial/figures/figureindex.h"

#include <QSet>

namespace marbre {

/// What the cited threads say of a claim.
struct FigureFinding
{
    FigureMatch match = FigureMatch::Different;
    QString thread;           ///< remote id of the one that was decisive, or that says something else; empty: none
    QString says;             ///< the figure there, as written; empty where nothing like it is there
    QString author;           ///< of the comment that says it; empty for title and body
    QList<Evidence> evidence; ///< the best first
};

/// Looks for claims in the words of the cited threads. One for each check.
class FigureSearch final
{
public:
    explicit FigureSearch(const CheckContext &context);

    FigureFinding find(const FigureClaim &claim);
    bool hasThreads() const { return !m_threads.isEmpty(); }
    QString titleOf(const QString &thread) const;

private:
    struct Thread
    {
        std::shared_ptr<const ThreadText> words;
        std::shared_ptr<const ThreadFigures> figures;
    };
    struct Hit
    {
        const Thread *thread = nullptr;
        const SourceFigure *source = nullptr;
        FigureMatch match = FigureMatch::Different;
        int rank = 0; ///< the higher the better
    };
    using Words = QSet<QString>;

    void addItems(const CheckContext &context, FigureIndex &index);
    QList<Hit> hits(const FigureClaim &claim, const QStringList &threads, bool rounded, const Words &words) const;
    void addHits(QList<Hit> &hits, const Thread &thread, const FigureClaim &claim, bool rounded,
                 const Words &words) const;
    static FigureFinding answer(QList<Hit> hits);
    FigureFinding otherwise(const FigureClaim &claim, const Words &words) const;

    std::shared_ptr<FigureIndex> m_index;
    QHash<QString, Thread> m_threads;
};

} // namespace marbre
