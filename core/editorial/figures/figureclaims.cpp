// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/figures/figureclaims.h"

#include "editorial/quotes/sentences.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// Where a thread is cited.
struct Citation
{
    Span span;
    QString thread;
    QString target;
};

QString threadOf(const std::optional<ItemRef> &ref, const CheckContext &context)
{
    if (!ref)
        return {};
    const auto item = context.items.constFind(ref->id());
    return item != context.items.cend() && !item->ref.thread.isEmpty() ? item->ref.thread : ref->thread;
}

/// What is looked at around a figure: nobody reads farther for what it means, and hostile text has no end.
constexpr qsizetype farthestWords = 3000;

/// In characters; what a comma or a full stop parts is farther away.
qsizetype distanceIn(QStringView text, Span citation, Span figure)
{
    if (citation.begin < figure.end && figure.begin < citation.end)
        return 0;
    constexpr qsizetype pause = 60;
    const Span gap = citation.begin >= figure.end ? Span{figure.end, citation.begin} : Span{citation.end, figure.begin};
    const QStringView between = text.sliced(gap.begin, std::min(gap.size(), farthestWords));
    return gap.size() + 1 + pause * std::ranges::count_if(between, [](QChar c) { return u",;:.!?\n"_s.contains(c); });
}

Span paragraphSpan(QStringView text, Span inner)
{
    const Span window{std::max<qsizetype>(0, inner.begin - farthestWords),
                      std::min(text.size(), inner.end + farthestWords)};
    const QStringView before = text.sliced(window.begin, inner.begin - window.begin);
    const QStringView after = text.sliced(inner.end, window.end - inner.end);
    const qsizetype begin = before.lastIndexOf(u"\n\n");
    const qsizetype end = after.indexOf(u"\n\n");
    return {begin < 0 ? window.begin : window.begin + begin + 2, end < 0 ? window.end : inner.end + end};
}

Span sentenceSpan(QStringView text, Span inner, Span paragraph)
{
    const Span within = sentencesAround(text.sliced(paragraph.begin, paragraph.size()),
                                        {inner.begin - paragraph.begin, inner.end - paragraph.begin});
    return {paragraph.begin + within.begin, paragraph.begin + within.end};
}

/// Without the marks that a figure may stand among: "[20 milliards](address) de dollars".
QString figureWordsOnly(QString words)
{
    static const QRegularExpression marks(u"\\]\\([^()\\n]*\\)|[*\\[\\]]"_s);
    return words.remove(marks).simplified();
}

/// The body with everything blank that is not the editor's own prose; positions stay.
QString proseOf(const CheckContext &context)
{
    QString prose = context.edition.body;
    const auto blank = [&prose](Span span) {
        for (qsizetype at = std::max<qsizetype>(0, span.begin); at < std::min(span.end, prose.size()); ++at) {
            if (prose.at(at) != u'\n')
                prose[at] = u' ';
        }
    };
    for (int index = -1; index < context.body.sections.size(); ++index) {
        const BodySection &section = context.body.section(index);
        for (const BodyQuote &quote : section.quotes)
            blank(quote.span);
        for (const BodyMaterial &material : section.material)
            blank(material.span);
    }
    // definitions of links that the prose uses
    static const QRegularExpression definition(u"^ {0,3}\\[[^\\]\\n]+\\]:.*$"_s, QRegularExpression::MultilineOption);
    for (auto match = definition.globalMatch(context.edition.body); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        blank({found.capturedStart(), found.capturedEnd()});
    }
    return prose;
}

/// The links to threads of one section, quotes' own included, in the order of the text.
QList<Citation> citationsOf(const BodySection &section, const CheckContext &context)
{
    QList<Citation> citations;
    for (const BodyLink &link : section.links) {
        if (const QString thread = threadOf(link.ref, context); !thread.isEmpty())
            citations << Citation{link.span, thread, link.target};
    }
    for (const BodyQuote &quote : section.quotes) {
        if (const QString thread = threadOf(quote.ref, context); !thread.isEmpty())
            citations << Citation{quote.span, thread, quote.permalink};
    }
    std::ranges::stable_sort(citations, {}, [](const Citation &citation) { return citation.span.begin; });
    return citations;
}

class ClaimReader final
{
public:
    explicit ClaimReader(const CheckContext &context)
        : m_context(context)
        , m_prose(proseOf(context))
    {
        for (int index = -1; index < context.body.sections.size(); ++index)
            m_citations << citationsOf(context.body.section(index), context);
        for (const QList<Citation> &citations : std::as_const(m_citations)) {
            for (const Citation &citation : citations)
                m_all << citation.thread;
        }
        m_all.removeDuplicates();
    }

    QList<FigureClaim> claims()
    {
        const Edition &edition = m_context.edition;
        field(u"headline"_s, edition.headline, 0);
        field(u"standfirst"_s, edition.standfirst, 0);
        for (int index = 0; index < edition.keyPoints.size(); ++index)
            field(u"key_points"_s, edition.keyPoints.at(index), index);
        for (const Figure &figure : findFigures(m_prose, edition.language))
            m_claims << prose(figure);
        return m_claims;
    }

private:
    void field(const QString &name, const QString &text, int index)
    {
        for (const Figure &figure : findFigures(text, m_context.edition.language)) {
            FigureClaim claim;
            claim.figure = figure;
            claim.field = name;
            claim.index = index;
            Span span = figure.span;
            claim.sentence = sentenceAround(text, span);
            claim.rest = m_all;
            m_claims << claim;
        }
    }

    FigureClaim prose(const Figure &figure) const
    {
        FigureClaim claim;
        claim.figure = figure;
        claim.figure.text = figureWordsOnly(claim.figure.text);
        const Span paragraph = paragraphSpan(m_prose, figure.span);
        const Span sentence = sentenceSpan(m_prose, figure.span, paragraph);
        claim.sentence = m_prose.mid(sentence.begin, sentence.size()).simplified();
        for (const Ranked &ranked : rankedCitations(figure.span, sentence, paragraph)) {
            (ranked.place < 2 ? claim.near : claim.far) << ranked.citation->thread;
            if (claim.link.isEmpty())
                claim.link = ranked.citation->target;
        }
        claim.near.removeDuplicates();
        claim.far.removeDuplicates();
        claim.far.removeIf([&claim](const QString &thread) { return claim.near.contains(thread); });
        claim.rest = m_all;
        return claim;
    }

    struct Ranked
    {
        int place = 2; ///< 0: in the sentence, 1: in the paragraph, 2: in the section
        qsizetype distance = 0;
        const Citation *citation = nullptr;
    };

    /// The citations of a figure's section, the nearest first.
    std::vector<Ranked> rankedCitations(Span figure, Span sentence, Span paragraph) const
    {
        const auto touches = [](Span a, Span b) { return a.begin < b.end && b.begin < a.end; };
        std::vector<Ranked> ranked;
        for (const Citation &citation : m_citations.at(m_context.body.sectionAt(figure.begin) + 1)) {
            const int place = touches(citation.span, sentence) ? 0 : (touches(citation.span, paragraph) ? 1 : 2);
            const qsizetype distance =
                place == 2 ? std::abs(citation.span.begin - figure.begin) : distanceIn(m_prose, citation.span, figure);
            ranked.push_back({place, distance, &citation});
        }
        std::ranges::stable_sort(ranked, {}, [](const Ranked &r) { return std::pair(r.place, r.distance); });
        return ranked;
    }

    const CheckContext &m_context;
    QString m_prose;
    QList<QList<Citation>> m_citations; ///< the introduction's first
    QStringList m_all;
    QList<FigureClaim> m_claims;
};

} // namespace

QString sentenceAround(QStringView text, Span &span)
{
    constexpr qsizetype longest = 400;
    const Span paragraph = paragraphSpan(text, span);
    Span sentence = sentenceSpan(text, span, paragraph);
    while (sentence.begin < span.begin && text.at(sentence.begin).isSpace())
        ++sentence.begin;
    while (sentence.end > span.end && text.at(sentence.end - 1).isSpace())
        --sentence.end;
    const bool cutBefore = span.begin - sentence.begin > longest;
    const bool cutAfter = sentence.end - span.end > longest;
    sentence.begin = cutBefore ? span.begin - longest : sentence.begin;
    sentence.end = cutAfter ? span.end + longest : sentence.end;
    QString words = text.sliced(sentence.begin, sentence.size()).toString();
    words.replace(u'\n', u' '); // one for one: positions stay
    span = {span.begin - sentence.begin + (cutBefore ? 1 : 0), span.end - sentence.begin + (cutBefore ? 1 : 0)};
    return (cutBefore ? u"…"_s : QString()) + words + (cutAfter ? u"…"_s : QString());
}

QList<FigureClaim> figureClaims(const CheckContext &context)
{
    return ClaimReader(context).claims();
}

} // namespace marbre
