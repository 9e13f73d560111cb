// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/quotedifferences.h"

#include <algorithm>

namespace marbre {

namespace {

using Kind = QuoteDifference::Kind;
using WordKind = ProofWord::Kind;

/// The words of one kind in a stretch that the other stretch does not have, as indexes.
QList<qsizetype> onlyHere(const QList<ProofWord> &words, Span here, const QList<ProofWord> &others, Span there,
                          WordKind kind)
{
    QStringList left;
    for (qsizetype i = there.begin; i < there.end; ++i)
        left << others.at(i).key;
    QList<qsizetype> found;
    for (qsizetype i = here.begin; i < here.end; ++i) {
        if (words.at(i).kind == kind && !left.removeOne(words.at(i).key))
            found << i;
    }
    return found;
}

/// Numbers or negations of a hunk, the first of the one with the first of the other. Answers whether there were any.
bool addOfKind(QList<QuoteDifference> &differences, const WordedText &segment, const WordedText &source,
               const WordHunk &hunk, WordKind kind)
{
    const QList<qsizetype> quoted = onlyHere(segment.words, hunk.segment, source.words, hunk.text, kind);
    const QList<qsizetype> said = onlyHere(source.words, hunk.text, segment.words, hunk.segment, kind);
    const auto readable = [](const WordedText &text, const QList<qsizetype> &indexes, qsizetype i) {
        return i < indexes.size() ? text.readable({indexes.at(i), indexes.at(i) + 1}) : QString();
    };
    const qsizetype most = std::max(quoted.size(), said.size());
    for (qsizetype i = 0; i < most; ++i)
        differences << QuoteDifference{kind == WordKind::Number ? Kind::Number : Kind::Negation,
                                       readable(segment, quoted, i), readable(source, said, i)};
    return most > 0;
}

bool hasWord(const WordedText &text, Span indexes, WordKind kind)
{
    const auto begin = text.words.begin();
    return std::any_of(begin + indexes.begin, begin + indexes.end,
                       [kind](const ProofWord &word) { return word.kind == kind; });
}

/// Of words that stand for others as a whole: a "not" that only moved says something else, too.
Kind kindOfAll(const WordedText &segment, const WordedText &source, const WordHunk &hunk)
{
    const auto either = [&](WordKind kind) {
        return hasWord(segment, hunk.segment, kind) || hasWord(source, hunk.text, kind);
    };
    return either(WordKind::Number) ? Kind::Number : either(WordKind::Negation) ? Kind::Negation : Kind::Words;
}

QStringView between(const WordedText &text, qsizetype first, qsizetype second)
{
    const qsizetype begin = text.words.at(first).span.end;
    return QStringView(text.text.plain).sliced(begin, text.words.at(second).span.begin - begin);
}

QStringView wordAt(const WordedText &text, qsizetype index)
{
    const Span span = text.words.at(index).span;
    return QStringView(text.text.plain).sliced(span.begin, span.size());
}

/// Equal words that are written otherwise, and other marks between them.
QList<QuoteDifference> differencesOfForm(const WordedText &segment, const WordedText &source,
                                         const WordAlignment &alignment)
{
    QList<QuoteDifference> differences;
    for (qsizetype i = 0; i < alignment.same.size(); ++i) {
        const auto [quoted, said] = alignment.same.at(i);
        const bool sameMarks = i == 0 || between(segment, quoted - 1, quoted) == between(source, said - 1, said);
        const bool sameForm = wordAt(segment, quoted) == wordAt(source, said);
        if (!sameMarks)
            differences << QuoteDifference{Kind::Words, segment.readable({quoted - 1, quoted + 1}),
                                           source.readable({said - 1, said + 1})};
        else if (!sameForm && i > 0) // the first letter may be another
            differences << QuoteDifference{Kind::Words, segment.readable({quoted, quoted + 1}),
                                           source.readable({said, said + 1})};
    }
    return differences;
}

} // namespace

QList<QuoteDifference> quoteDifferences(const WordedText &segment, const WordedText &source,
                                        const WordAlignment &alignment)
{
    if (alignment.hunks.isEmpty())
        return differencesOfForm(segment, source, alignment);
    QList<QuoteDifference> differences;
    for (const WordHunk &hunk : alignment.hunks) {
        const QuoteDifference whole{Kind::Words, segment.readable(hunk.segment), source.readable(hunk.text)};
        const bool one = hunk.segment.size() == 1 && hunk.text.size() == 1;
        const bool numbers = !one && addOfKind(differences, segment, source, hunk, WordKind::Number);
        const bool negations = !one && addOfKind(differences, segment, source, hunk, WordKind::Negation);
        if (!numbers && !negations)
            differences << QuoteDifference{kindOfAll(segment, source, hunk), whole.quoted, whole.source};
        else if (hasWord(segment, hunk.segment, WordKind::Plain) || hasWord(source, hunk.text, WordKind::Plain))
            differences << whole;
    }
    return differences;
}

} // namespace marbre
