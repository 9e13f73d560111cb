// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/candidates.h"

#include "editorial/checktext.h"
#include "editorial/quotes/excerpts.h"
#include "editorial/quotes/voices.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

// What each reason may add to a rank; together 1.
constexpr double scoreWeight = 0.35;
constexpr double aloneWeight = 0.25;
constexpr double substanceWeight = 0.2;
constexpr double lengthWeight = 0.1;
constexpr double voiceWeight = 0.1;
constexpr double middleRank = 0.5; ///< neither for nor against

constexpr double worthNaming = 0.5; ///< of a reason's strength: below, it is no reason

/// The points of a thread's comments, to say how one compares.
class ThreadScores final
{
public:
    explicit ThreadScores(const QList<CommentRow> &comments)
    {
        for (const CommentRow &comment : comments) {
            if (const std::optional<int> points = comment.score.points())
                m_points << *points;
        }
        std::ranges::sort(m_points, std::greater());
    }

    qsizetype count() const { return m_points.size(); }
    /// From 1; the same for equal points.
    qsizetype placeOf(int points) const
    {
        return std::ranges::lower_bound(m_points, points, std::greater()) - m_points.begin() + 1;
    }
    /// 1 for the highest of the thread; a comment that its readers voted down is worth nothing.
    double strengthOf(std::optional<int> points) const
    {
        if (!points || m_points.size() < 2)
            return middleRank;
        if (*points < 0)
            return 0;
        const double share = double(placeOf(*points) - 1) / double(m_points.size() - 1);
        const double top = std::max(1, m_points.constFirst());
        // the place in the order, and the distance to the best: in a long thread the tenth is still one of the best
        return 0.5 * (1 - share) + 0.5 * std::log1p(*points) / std::log1p(top);
    }

private:
    QList<int> m_points;
};

struct Strengths
{
    double score = 0;
    double alone = 0;
    double substance = 0;
    double length = 0;
    double voice = 0;

    double rank() const
    {
        return scoreWeight * score + aloneWeight * alone + substanceWeight * substance + lengthWeight * length +
               voiceWeight * voice;
    }
};

QString scoreReason(const CommentRow &comment, const ThreadScores &scores)
{
    const int place = int(scores.placeOf(*comment.score.points()));
    return place == 1 ? CheckText::tr("most points of %n comment(s)", nullptr, int(scores.count()))
                      : CheckText::tr("number %1 of %n comment(s) by points", nullptr, int(scores.count())).arg(place);
}

QList<QuoteReason> reasonsOf(const CommentRow &comment, const Excerpt &excerpt, const Strengths &strengths,
                             const ThreadScores &scores)
{
    struct Weighed
    {
        double weight;
        QuoteReason reason;
    };
    QList<Weighed> weighed;
    const auto add = [&weighed](double weight, double strength, const QString &id, const QString &text) {
        if (strength > worthNaming)
            weighed << Weighed{weight * strength, {id, text}};
    };
    if (comment.score.points())
        add(scoreWeight, strengths.score, u"score"_s, scoreReason(comment, scores));
    add(aloneWeight, strengths.alone, u"stands-alone"_s, CheckText::tr("stands alone"));
    add(substanceWeight, strengths.substance, u"substance"_s,
        excerpt.figures > 0 ? CheckText::tr("gives figures") : CheckText::tr("says something of its own"));
    add(lengthWeight, strengths.length, u"length"_s,
        CheckText::tr("%n sentence(s), good to quote", nullptr, excerpt.sentences));
    add(voiceWeight, strengths.voice, u"new-voice"_s, CheckText::tr("not quoted yet"));
    std::ranges::stable_sort(weighed, std::greater(), &Weighed::weight);
    QList<QuoteReason> reasons;
    for (const Weighed &one : std::as_const(weighed))
        reasons << one.reason;
    return reasons;
}

bool isQuoted(const QString &author, const QSet<QString> &quoted)
{
    return std::ranges::any_of(
        quoted, [&author](const QString &name) { return name.compare(author, Qt::CaseInsensitive) == 0; });
}

QuoteCandidate candidateOf(const CommentRow &comment, const Excerpt &excerpt, const ThreadScores &scores,
                           const CandidateRules &rules)
{
    const Strengths strengths{scores.strengthOf(comment.score.points()), excerpt.standsAlone ? 1.0 : 0.0,
                              excerpt.substance, excerpt.length,
                              isQuoted(comment.author, rules.quotedAuthors) ? 0.0 : 1.0};
    return {comment.id,   comment.remoteId, comment.author,   comment.permalink,
            excerpt.text, excerpt.span,     strengths.rank(), reasonsOf(comment, excerpt, strengths, scores)};
}

} // namespace

QList<QuoteCandidate> quoteCandidates(const ThreadDetail &thread, const CandidateRules &rules)
{
    const ThreadScores scores(thread.comments);
    const QSet<CommentId> jokes = rules.jokes ? QSet<CommentId>() : jokesOf(thread.comments);
    QList<QuoteCandidate> candidates;
    for (const CommentRow &comment : thread.comments) {
        if (!isQuotableVoice(comment) || jokes.contains(comment.id))
            continue;
        if (const std::optional<Excerpt> excerpt = bestExcerpt(comment.body, {rules.shortest, rules.longest}))
            candidates << candidateOf(comment, *excerpt, scores, rules);
    }
    std::ranges::sort(candidates, [](const QuoteCandidate &a, const QuoteCandidate &b) {
        return std::tie(b.rank, a.comment) < std::tie(a.rank, b.comment); // equal ones: the oldest first
    });
    candidates.resize(std::min<qsizetype>(candidates.size(), std::max(0, rules.most)));
    return candidates;
}

} // namespace marbre
