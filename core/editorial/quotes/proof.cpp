// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/proof.h"

#include "editorial/quotes/quotedifferences.h"
#include "editorial/quotes/sentences.h"
#include "manuscript/attributionstyle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype nearShare = 5;       ///< at most one word in so many differs
constexpr qsizetype alikeShare = 2;      ///< what is less alike than this has nothing to be compared with
constexpr qsizetype fewWordsLeftOut = 3; ///< a "[…]" of so many words may turn a sentence into its contrary

bool isInsideWord(const WordedText &text, qsizetype position)
{
    const auto after =
        std::ranges::upper_bound(text.words, position, {}, [](const ProofWord &word) { return word.span.begin; });
    return after != text.words.begin() && std::prev(after)->span.begin < position &&
           position < std::prev(after)->span.end;
}

/// Where a segment stands from a position on, in whole words and letter by letter but for the case of its first one;
/// empty where it does not.
Span findSegment(const WordedText &source, const QString &segment, qsizetype from)
{
    const QString &text = source.text.plain;
    const QStringView rest = QStringView(segment).sliced(1);
    for (qsizetype at = from; at + segment.size() <= text.size(); ++at) {
        at = text.indexOf(rest, at + 1) - 1;
        if (at < from || at + segment.size() > text.size())
            break;
        const Span found{at, at + segment.size()};
        const bool sameFirst = QStringView(text).sliced(at, 1).compare(segment.first(1), Qt::CaseInsensitive) == 0;
        if (sameFirst && !isInsideWord(source, found.begin) && !isInsideWord(source, found.end))
            return found;
    }
    return {};
}

/// One quote against one source, segment after segment.
class Prover final
{
public:
    explicit Prover(const QString &source)
        : m_source(comparedText(source))
    {}

    SegmentProof prove(const QString &words)
    {
        SegmentProof proof;
        proof.words = words;
        const WordedText segment(comparedSegment(words));
        if (segment.text.plain.isEmpty())
            return proof;
        if (const Span found = findSegment(m_source, segment.text.plain, m_from); found.size() > 0) {
            proof.verdict = QuoteVerdict::Exact;
            show(proof, found);
            addLeftOutNegation(proof, found.begin);
            m_from = found.end;
            m_gapBegin = found.end;
        } else if (const Span elsewhere = findSegment(m_source, segment.text.plain, 0); elsewhere.size() > 0) {
            proof.verdict = QuoteVerdict::Near; // the words are there, but not in this order
            show(proof, elsewhere);
            m_gapBegin = -1;
        } else {
            compareWords(proof, segment);
            m_gapBegin = -1;
        }
        return proof;
    }

private:
    void compareWords(SegmentProof &proof, const WordedText &segment)
    {
        const std::optional<WordAlignment> alignment = alignWords(segment.words, m_source.words);
        if (!alignment)
            return;
        if (alignment->distance * nearShare <= segment.words.size())
            proof.verdict = QuoteVerdict::Near;
        if (alignment->distance * alikeShare > segment.words.size())
            return;
        proof.differences = quoteDifferences(segment, m_source, *alignment);
        show(proof, m_source.spanOf(alignment->text));
    }

    void addLeftOutNegation(SegmentProof &proof, qsizetype end)
    {
        if (m_gapBegin < 0)
            return;
        const auto inGap = [this, end](const ProofWord &word) {
            return word.span.begin >= m_gapBegin && word.span.end <= end;
        };
        if (std::ranges::count_if(m_source.words, inGap) > fewWordsLeftOut)
            return;
        for (qsizetype i = 0; i < m_source.words.size(); ++i) {
            const ProofWord &word = m_source.words.at(i);
            if (inGap(word) && word.kind == ProofWord::Kind::Negation)
                proof.differences << QuoteDifference{
                    QuoteDifference::Kind::Negation, {}, m_source.readable({i, i + 1})};
        }
    }

    void show(SegmentProof &proof, Span plain) const
    {
        const Span words = m_source.text.readableSpan(plain);
        const Span around = sentencesAround(m_source.text.readable, words);
        proof.source = m_source.text.readableWords(plain);
        proof.sentence = m_source.text.readable.sliced(around.begin, around.size());
        proof.found = {words.begin - around.begin, words.end - around.begin};
    }

    WordedText m_source;
    qsizetype m_from = 0;
    qsizetype m_gapBegin = -1; ///< where the exact segment before ended; -1: there was none
};

bool isSameAuthor(const BodyQuote &quote, const ResolvedItem &item)
{
    return isNobody(item.author) || isNobody(quote.author) ||
           quote.author.compare(item.author, Qt::CaseInsensitive) == 0;
}

/// Feeds and files may leave authors out; places with accounts do so only when one is gone.
bool hasAccounts(Place place)
{
    return place != Place::Feed && place != Place::Other;
}

QuoteVerdict verdictOf(const QList<SegmentProof> &segments, const BodyQuote &quote, const ResolvedItem &item)
{
    const auto all = [&segments](auto accepts) {
        return !segments.isEmpty() && std::ranges::all_of(segments, accepts);
    };
    const bool exact = all([](const SegmentProof &s) { return s.verdict == QuoteVerdict::Exact; });
    const bool nearly = all([](const SegmentProof &s) { return s.verdict != QuoteVerdict::NotFound; });
    if (nearly && !isSameAuthor(quote, item))
        return QuoteVerdict::WrongAuthor; // right words given to another are worse than any other fault
    if (item.presence != Presence::Present && (exact || isNobody(item.body.trimmed())))
        return QuoteVerdict::Deleted;
    if (exact)
        return isAccountGone(quote, item) ? QuoteVerdict::Deleted : QuoteVerdict::Exact;
    if (item.edited && item.presence == Presence::Present)
        return QuoteVerdict::Edited;
    return nearly ? QuoteVerdict::Near : QuoteVerdict::NotFound;
}

int weight(const QuoteDifference &difference)
{
    switch (difference.kind) {
    case QuoteDifference::Kind::Number:
        return 2;
    case QuoteDifference::Kind::Negation:
        return 1;
    case QuoteDifference::Kind::Words:
        break;
    }
    return 0;
}

} // namespace

QuoteProof proveQuote(const BodyQuote &quote, const ResolvedItem *item)
{
    QuoteProof proof;
    if (!item)
        return proof;
    // a quote may be of a thread: its title is part of what was posted
    Prover prover(item->ref.isComment() ? item->body : item->threadTitle + u"\n\n"_s + item->body);
    for (const QString &words : quoteSegments(quote.verbatim()))
        proof.segments << prover.prove(words);
    proof.verdict = verdictOf(proof.segments, quote, *item);
    return proof;
}

bool isAccountGone(const BodyQuote &quote, const ResolvedItem &item)
{
    return item.presence == Presence::Present && hasAccounts(item.ref.place) && isNobody(item.author) &&
           !isNobody(quote.author);
}

const QuoteDifference *gravestDifference(const QuoteProof &proof)
{
    const QuoteDifference *gravest = nullptr;
    for (const SegmentProof &segment : proof.segments) {
        for (const QuoteDifference &difference : segment.differences) {
            if (!gravest || weight(difference) > weight(*gravest))
                gravest = &difference;
        }
    }
    return gravest;
}

} // namespace marbre
