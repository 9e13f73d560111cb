// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/figures/figureclaims.h"

#include <algorithm>

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

qsizetype distance(Span citation, Span figure)
{
    if (citation.begin < figure.end && figure.begin < citation.end)
        return 0;
    return citation.begin >= figure.end ? citation.begin - figure.end + 1 : figure.begin - citation.end + 1;
}

bool isSentenceEnd(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c == u'\n')
        return true;
    if (c != u'.' && c != u'!' && c != u'?' && c != u'…')
        return false;
    // "2.3", "U.S.", "Mrd. Euro": what goes on in small letters is the same sentence
    qsizetype next = at + 1;
    while (next < text.size() && u"\"'»”’)]*_"_s.contains(text.at(next)))
        ++next;
    if (next >= text.size())
        return true;
    if (!text.at(next).isSpace())
        return false;
    while (next < text.size() && text.at(next).isSpace())
        ++next;
    const bool shortened = at > 1 && text.at(at - 1).isUpper() && !text.at(at - 2).isLetter();
    return next >= text.size() || (!text.at(next).isLower() && !shortened);
}

/// From the end of one sentence to that of the next; a paragraph's line ends are no ends.
Span sentenceSpan(QStringView text, Span inner, Span paragraph)
{
    Span span = paragraph;
    for (qsizetype at = inner.begin - 1; at >= paragraph.begin; --at) {
        if (text.at(at) != u'\n' && isSentenceEnd(text, at)) {
            span.begin = at + 1;
            break;
        }
    }
    for (qsizetype at = inner.end; at < paragraph.end; ++at) {
        if (text.at(at) != u'\n' && isSentenceEnd(text, at)) {
            span.end = at + 1;
            break;
        }
    }
    return span;
}

Span paragraphSpan(QStringView text, Span inner)
{
    const qsizetype before = inner.begin > 0 ? text.lastIndexOf(u"\n\n", inner.begin - 1) : -1;
    const qsizetype after = text.indexOf(u"\n\n", inner.end);
    return {before < 0 ? 0 : before + 2, after < 0 ? text.size() : after};
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
            claim.far = m_all;
            m_claims << claim;
        }
    }

    FigureClaim prose(const Figure &figure) const
    {
        FigureClaim claim;
        claim.figure = figure;
        claim.figure.text = claim.figure.text.simplified();
        const Span paragraph = paragraphSpan(m_prose, figure.span);
        const Span sentence = sentenceSpan(m_prose, figure.span, paragraph);
        claim.sentence = m_prose.mid(sentence.begin, sentence.size()).simplified();
        QList<Citation> citations = m_citations.at(m_context.body.sectionAt(figure.span.begin) + 1);
        const auto rank = [&](const Citation &citation) {
            const auto within = [&citation](Span span) {
                return citation.span.begin < span.end && span.begin < citation.span.end;
            };
            return std::pair(within(sentence) ? 0 : (within(paragraph) ? 1 : 2), distance(citation.span, figure.span));
        };
        std::ranges::stable_sort(citations, {}, rank);
        for (const Citation &citation : std::as_const(citations))
            (rank(citation).first < 2 ? claim.near : claim.far) << citation.thread;
        if (!citations.isEmpty())
            claim.link = citations.constFirst().target;
        claim.near.removeDuplicates();
        claim.far += m_all;
        claim.far.removeDuplicates();
        claim.far.removeIf([&claim](const QString &thread) { return claim.near.contains(thread); });
        return claim;
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
