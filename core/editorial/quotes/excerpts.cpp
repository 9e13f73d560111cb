// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/excerpts.h"

#include "editorial/quotes/candidates.h"
#include "editorial/quotes/openings.h"
#include "editorial/quotes/proofwords.h"
#include "editorial/quotes/sentences.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int mostSentences = 3;
constexpr qsizetype mostParagraphs = 40; ///< of a comment that is looked at
constexpr int goodLength = 90;           ///< characters from which on a quote is neither a shout
constexpr int longLength = 260;          ///< nor, up to here, a speech
constexpr int enoughNaming = 8;          ///< different words that name something: as much as a quote needs

/// A paragraph's lines in the body.
QList<Span> paragraphsOf(const QString &body)
{
    QList<Span> paragraphs;
    bool fenced = false;
    bool open = false;
    for (qsizetype begin = 0; begin < body.size() && paragraphs.size() < mostParagraphs;) {
        qsizetype end = body.indexOf(u'\n', begin);
        end = end < 0 ? body.size() : end;
        const QStringView line = QStringView(body).sliced(begin, end - begin);
        static const QRegularExpression noProse(
            u"^(?: {4}|\\t| {0,3}(?:>|&gt;|#|\\||[-*+] |\\d{1,9}[.)] |[-*_]{3,}\\s*$))"_s);
        const bool fence = line.trimmed().startsWith(u"```") || line.trimmed().startsWith(u"~~~");
        fenced = fence ? !fenced : fenced;
        const bool prose = !fenced && !fence && !line.trimmed().isEmpty() && !noProse.matchView(line).hasMatch();
        if (prose && open)
            paragraphs.last().end = end;
        else if (prose)
            paragraphs << Span{begin, end};
        open = prose;
        begin = end + 1;
    }
    return paragraphs;
}

double lengthStrength(qsizetype size, ExcerptLimits limits)
{
    if (size < goodLength)
        return 0.4 + 0.6 * double(size - limits.shortest) / std::max(1, goodLength - limits.shortest);
    if (size <= longLength)
        return 1;
    return 1 - 0.6 * double(size - longLength) / std::max(1, limits.longest - longLength);
}

/// Naming words and figures of an excerpt; what is mostly shouting or addresses has none.
void weigh(Excerpt &excerpt)
{
    QSet<QString> naming;
    const ComparedText compared = comparedText(excerpt.text);
    for (const ProofWord &word : proofWords(compared)) {
        const bool digits = word.kind == ProofWord::Kind::Number;
        excerpt.figures += digits ? 1 : 0;
        if (!digits && isNaming(word.key))
            naming.insert(word.key);
    }
    const auto letters = std::ranges::count_if(excerpt.text, [](QChar c) { return c.isLetter(); });
    const auto upper = std::ranges::count_if(excerpt.text, [](QChar c) { return c.isUpper(); });
    const bool shouts = letters > 0 && upper * 2 > letters;
    const double named = std::min(1.0, double(naming.size()) / enoughNaming);
    excerpt.substance = shouts ? 0 : std::min(1.0, named * 0.85 + std::min(excerpt.figures, 2) * 0.1);
}

bool hasAddress(const QString &text)
{
    static const QRegularExpression address(u"https?://|www\\.\\w|!\\[|\\bu/\\w|&#x200B;"_s);
    return address.match(text).hasMatch();
}

double worth(const Excerpt &excerpt)
{
    return (excerpt.standsAlone ? 2.0 : 0.0) + excerpt.substance + excerpt.length;
}

std::optional<Excerpt> excerptOf(const QString &body, Span span, int sentences, ExcerptLimits limits)
{
    const QString raw = body.sliced(span.begin, span.size());
    Excerpt excerpt;
    excerpt.text = comparedText(raw).readable.simplified();
    if (excerpt.text.size() < limits.shortest || excerpt.text.size() > limits.longest || hasAddress(excerpt.text))
        return std::nullopt;
    excerpt.span = span;
    excerpt.sentences = sentences;
    excerpt.standsAlone = standsAlone(excerpt.text);
    excerpt.length = lengthStrength(excerpt.text.size(), limits);
    weigh(excerpt);
    return excerpt;
}

void takeBetter(std::optional<Excerpt> &best, const std::optional<Excerpt> &excerpt)
{
    if (excerpt && (!best || worth(*excerpt) > worth(*best)))
        best = excerpt;
}

} // namespace

std::optional<Excerpt> bestExcerpt(const QString &body, ExcerptLimits limits)
{
    std::optional<Excerpt> best;
    for (const Span &paragraph : paragraphsOf(body)) {
        const QStringView text = QStringView(body).sliced(paragraph.begin, paragraph.size());
        const QList<Span> sentences = sentencesOf(text);
        for (qsizetype first = 0; first < sentences.size(); ++first) {
            for (qsizetype last = first; last < std::min(first + mostSentences, sentences.size()); ++last) {
                const Span span{paragraph.begin + sentences.at(first).begin, paragraph.begin + sentences.at(last).end};
                if (span.size() > 3 * qsizetype(limits.longest))
                    break; // marks and addresses make a text longer, but not so much
                takeBetter(best, excerptOf(body, span, int(last - first + 1), limits));
            }
        }
    }
    return best;
}

} // namespace marbre
