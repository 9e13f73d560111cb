// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/figures/figuresearch.h"

#include "editorial/figures/figurewords.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype mostEvidence = 3;
constexpr int mostRanked = 6;      // hits of one thread whose sentences are compared
constexpr int mostRankedOfAll = 3; // where all threads are asked

const QString &wordsOfItem(const ThreadText &thread, int item)
{
    if (item == SourceFigure::title)
        return thread.title;
    return item == SourceFigure::body ? thread.body : thread.comments.at(item).body;
}

/// The beginnings of a sentence's longer words: names and much of the vocabulary of the news are alike in the languages
/// of Europe ("training", "trainieren"; "minister", "ministre").
QSet<QString> beginnings(QStringView sentence)
{
    constexpr qsizetype shortest = 4;
    constexpr size_t size = 5;
    QSet<QString> found;
    for (qsizetype at = 0; at < sentence.size();) {
        qsizetype end = at;
        while (end < sentence.size() && sentence.at(end).isLetter())
            ++end;
        if (end - at >= shortest)
            found.insert(QString::fromStdString(figureKey(sentence.sliced(at, end - at)).substr(0, size)));
        at = end + 1;
    }
    return found;
}

int shared(const QSet<QString> &a, const QSet<QString> &b)
{
    return int(std::ranges::count_if(a, [&b](const QString &word) { return b.contains(word); }));
}

Evidence evidenceOf(const ThreadText &thread, const SourceFigure &source)
{
    Evidence evidence;
    evidence.item.thread = thread.remoteId;
    if (const std::optional<ItemRef> ref = itemRefFromId(thread.remoteId))
        evidence.item.place = ref->place;
    evidence.permalink = thread.permalink;
    evidence.author = thread.author;
    if (source.item >= 0) {
        const ThreadText::Comment &comment = thread.comments.at(source.item);
        evidence.item.comment = comment.remoteId;
        evidence.permalink = comment.permalink;
        evidence.author = comment.author;
    }
    evidence.words = source.figure.span;
    evidence.sentence = sentenceAround(wordsOfItem(thread, source.item), evidence.words);
    return evidence;
}

/// Whether another unit of the same number is no chance: money for money, or a number that is rare by itself.
bool isTelling(const Figure &stated, const Figure &source)
{
    const bool money = stated.kind == Figure::Kind::Amount && source.kind == Figure::Kind::Amount;
    const bool share = stated.kind == Figure::Kind::Percentage && source.kind == Figure::Kind::Percentage;
    constexpr double rare = 1000;
    const bool both = !stated.unit.isEmpty() && !source.unit.isEmpty();
    return money || share || (both && (stated.value >= rare || std::floor(stated.value) != stated.value));
}

/// Whether two numbers differ by powers of ten alone: million for milliard.
bool isSameDigits(double a, double b)
{
    if (a <= 0 || b <= 0)
        return false;
    const double apart = std::log10(a / b);
    return std::abs(apart - std::round(apart)) < 1e-9;
}

} // namespace

FigureSearch::FigureSearch(const CheckContext &context)
    : m_index(context.figures ? context.figures : std::make_shared<FigureIndex>())
{
    for (const auto &[id, words] : context.texts.asKeyValueRange()) {
        if (words && !context.stop.stop_requested())
            m_threads.insert(id, {words, m_index->figuresOf(words)});
    }
    addItems(context, *m_index);
}

/// Threads of which only single items are known.
void FigureSearch::addItems(const CheckContext &context, FigureIndex &index)
{
    QHash<QString, std::shared_ptr<ThreadText>> threads;
    QStringList ids = context.items.keys();
    ids.sort(); // the same evidence each time
    for (const QString &id : std::as_const(ids)) {
        const ResolvedItem item = context.items.value(id);
        if (item.ref.thread.isEmpty() || m_threads.contains(item.ref.thread))
            continue;
        std::shared_ptr<ThreadText> &thread = threads[item.ref.thread];
        if (!thread) {
            thread = std::make_shared<ThreadText>();
            thread->remoteId = item.ref.thread;
            thread->title = item.threadTitle;
            thread->permalink = item.permalink;
        }
        if (item.ref.isComment()) {
            thread->comments << ThreadText::Comment{item.commentId, id,           item.author, item.body,
                                                    item.permalink, item.presence};
        } else {
            thread->body = item.body;
            thread->author = item.author;
            thread->permalink = item.permalink;
        }
    }
    for (const auto &[id, thread] : threads.asKeyValueRange())
        m_threads.insert(id, {thread, index.figuresOf(thread)});
}

QString FigureSearch::titleOf(const QString &thread) const
{
    const auto found = m_threads.constFind(thread);
    if (found == m_threads.cend())
        return {};
    constexpr qsizetype longest = 60;
    const ThreadText &words = *found->words;
    return words.title.isEmpty() ? words.body.simplified().left(longest) : words.title;
}

void FigureSearch::addHits(QList<Hit> &hits, const Thread &thread, const FigureClaim &claim, bool rounded,
                           const Words &words) const
{
    const Figure &stated = claim.figure;
    int ranked = 0;
    const int most = claim.field.isEmpty() ? mostRanked : mostRankedOfAll;
    for (const SourceFigure *source : rounded ? thread.figures->near(stated) : thread.figures->alike(stated)) {
        Hit hit{&thread, source, compareFigures(stated, source->figure), 0};
        if (rounded ? hit.match != FigureMatch::Rounded
                    : (hit.match != FigureMatch::Same && hit.match != FigureMatch::UnitDiffers))
            continue;
        if (hit.match == FigureMatch::UnitDiffers && !isTelling(stated, source->figure))
            continue;
        // a unit that is named there, too, then what the sentence speaks of, then the thread's own words
        const bool unit = !stated.unit.isEmpty() && stated.unit == source->figure.unit;
        hit.rank = (unit ? 4 : 0) + (source->item < 0 ? 1 : 0);
        if (++ranked <= most) {
            Span span = source->figure.span;
            hit.rank += 2 * shared(words, beginnings(sentenceAround(wordsOfItem(*thread.words, source->item), span)));
        }
        hits << hit;
    }
}

QList<FigureSearch::Hit> FigureSearch::hits(const FigureClaim &claim, const QStringList &threads, bool rounded,
                                            const Words &words) const
{
    QList<Hit> found;
    for (const QString &id : threads) {
        const auto thread = m_threads.constFind(id);
        if (thread == m_threads.cend())
            continue;
        const bool had =
            std::ranges::any_of(found, [](const Hit &hit) { return hit.match != FigureMatch::UnitDiffers; });
        // beside the prose the nearest thread that has it decides; a headline is of all of them
        if (had && claim.field.isEmpty())
            break;
        addHits(found, *thread, claim, rounded, words);
    }
    return found;
}

FigureFinding FigureSearch::answer(QList<Hit> hits)
{
    const auto order = [](const Hit &hit) {
        // Same before Rounded before UnitDiffers
        const int match = hit.match == FigureMatch::Same ? 0 : (hit.match == FigureMatch::Rounded ? 1 : 2);
        return std::pair(match, -hit.rank);
    };
    std::ranges::stable_sort(hits, {}, order);
    const Hit &best = hits.constFirst();
    FigureFinding finding;
    finding.match = best.match;
    finding.thread = best.thread->words->remoteId;
    finding.says = best.source->figure.text;
    for (const Hit &hit : std::as_const(hits)) {
        if (hit.match == best.match && finding.evidence.size() < mostEvidence)
            finding.evidence << evidenceOf(*hit.thread->words, *hit.source);
    }
    if (best.source->item >= 0)
        finding.author = finding.evidence.constFirst().author;
    return finding;
}

/// What the nearest threads say instead: the same digits of another size, or the same unit in a sentence about the
/// same things.
FigureFinding FigureSearch::otherwise(const FigureClaim &claim, const Words &words) const
{
    constexpr qsizetype mostThreads = 60;
    constexpr qsizetype mostFigures = 600; // of all of them
    constexpr int enough = 5;
    Hit best;
    const QStringList &threads = claim.near.isEmpty() ? claim.rest : claim.near;
    for (const QString &id : threads.first(std::min(threads.size(), mostThreads))) {
        const auto thread = m_threads.constFind(id);
        if (thread == m_threads.cend())
            continue;
        const std::span<const SourceFigure> figures = thread->figures->figures();
        const auto most = size_t(mostFigures / std::min(threads.size(), mostThreads));
        for (const SourceFigure &source : figures.first(std::min(figures.size(), most))) {
            const Figure &figure = source.figure;
            if (figure.kind == Figure::Kind::Date || claim.figure.kind == Figure::Kind::Date)
                continue;
            const bool unit = !figure.unit.isEmpty() && figure.unit == claim.figure.unit;
            const bool digits = claim.figure.value >= 10 && isSameDigits(figure.value, claim.figure.value);
            if (!unit && !digits)
                continue;
            Span span = figure.span;
            const int about = shared(words, beginnings(sentenceAround(wordsOfItem(*thread->words, source.item), span)));
            const int rank = (digits ? 4 : 0) + (unit ? 2 : 0) + 2 * std::min(about, 4) + (source.item < 0 ? 1 : 0);
            if (rank >= enough && rank > best.rank)
                best = {&*thread, &source, FigureMatch::Different, rank};
        }
    }
    FigureFinding finding;
    if (!best.source)
        return finding;
    finding.thread = best.thread->words->remoteId;
    finding.says = best.source->figure.text;
    finding.evidence << evidenceOf(*best.thread->words, *best.source);
    return finding;
}

FigureFinding FigureSearch::find(const FigureClaim &claim)
{
    const Words words = beginnings(claim.sentence);
    // near threads with any answer go before far ones; in each, the same value before a rounding, and both before the
    // same number of something else
    QList<Hit> other;
    for (const QStringList &threads : {claim.near, claim.far, claim.rest}) {
        QList<Hit> same = hits(claim, threads, false, words);
        const bool found = std::ranges::any_of(same, [](const Hit &hit) { return hit.match == FigureMatch::Same; });
        if (found)
            return answer(same);
        if (const QList<Hit> rounded = hits(claim, threads, true, words); !rounded.isEmpty() && same.isEmpty())
            return answer(rounded);
        other += same;
        if (!other.isEmpty() && !claim.near.isEmpty())
            return answer(other);
    }
    return other.isEmpty() ? otherwise(claim, words) : answer(other);
}

} // namespace marbre
