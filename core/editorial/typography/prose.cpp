// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/typography/prose.h"

#include "manuscript/bodyreader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

void fill(QString &text, qsizetype begin, qsizetype end, QChar with)
{
    const qsizetype from = std::clamp<qsizetype>(begin, 0, text.size());
    const qsizetype to = std::clamp(end, from, text.size());
    std::fill(text.begin() + from, text.begin() + to, with);
}

// Escaped signs and entities, addresses, mail addresses, names of users and communities, emoji codes, names with dots.
const QRegularExpression &leftAlone()
{
    static const QRegularExpression pattern(
        uR"(\\[[:punct:]]|&(?:#\w+|\w+);|(?:https?|ftp|mailto):[^\s<>»”]+|\bwww\.[^\s<>»”]+|[\w.+-]+@[\w-]+\.\w[\w.]*)"_s +
            uR"(|(?<![\w/])/?[ur]/[\w-]+|(?<!\w)[@#]\w[\w-]*|(?<![\w:]):[\w+-]+:(?!\w)|\b[A-Za-z][\w-]*(?:\.[A-Za-z0-9][\w-]*)+)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// Entities that are spaces are read as what they are.
QChar seenAs(const QString &matched)
{
    static const QStringList noBreak{u"&nbsp;"_s, u"&#160;"_s, u"&#xa0;"_s};
    static const QStringList narrow{u"&#8239;"_s, u"&#x202f;"_s};
    const QString entity = matched.toLower();
    return noBreak.contains(entity) ? QChar(0xA0) : (narrow.contains(entity) ? QChar(0x202F) : solidChar);
}

void hideWhatIsLeftAlone(QString &text)
{
    const QString read = text;
    for (auto it = leftAlone().globalMatch(read); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        fill(text, match.capturedStart(), match.capturedEnd(), seenAs(match.captured()));
    }
    text.replace(u'*', hiddenChar);
    text.replace(u'_', hiddenChar);
}

/// Reads the paragraphs of one body.
class ProseReader final
{
public:
    explicit ProseReader(const QString &body)
        : m_body(body)
        , m_reader(body)
        , m_parsed(m_reader.read())
    {
        for (int section = -1; section < m_parsed.sections.size(); ++section)
            m_quotes += m_parsed.section(section).quotes;
    }

    QList<Prose> read()
    {
        QList<Prose> found;
        const std::vector<Leaf> &leaves = m_reader.blocks().leaves;
        for (size_t i = 0; i < leaves.size(); ++i) {
            if (leaves[i].content.text.isEmpty())
                continue;
            Prose prose = linesOf(leaves[i]);
            if (const BodyQuote *quote = quoteAt(prose.begin)) {
                if (prose.begin >= quote->wordsSpan.end)
                    continue; // the attribution
                prose.quoted = true;
                prose.translated = !quote->original.isEmpty();
            }
            hideInlines(prose, m_reader.inlines().leaves[i]);
            hideWhatIsLeftAlone(prose.text);
            found << prose;
        }
        return found;
    }

private:
    qsizetype positionOf(qsizetype byte) const { return m_reader.source().position(byte); }

    Prose linesOf(const Leaf &leaf) const
    {
        const InlineContent &content = leaf.content;
        const qsizetype begin = positionOf(content.sourceByte(0));
        const qsizetype end = positionOf(content.sourceByte(content.text.size() - 1) + 1);
        Prose prose{begin, m_body.sliced(begin, end - begin)};
        // between two lines stand the end of the first and the marks of the quotes and lists around the second
        for (qsizetype at = content.text.indexOf('\n'); at >= 0 && at + 1 < content.text.size();
             at = content.text.indexOf('\n', at + 1)) {
            const qsizetype lineEnd = positionOf(content.sourceByte(at)) - begin;
            const qsizetype next = positionOf(content.sourceByte(at + 1)) - begin;
            fill(prose.text, lineEnd + 1, next, hiddenChar);
        }
        return prose;
    }

    const BodyQuote *quoteAt(qsizetype position)
    {
        while (m_nextQuote < m_quotes.size() && m_quotes.at(m_nextQuote).span.end <= position)
            ++m_nextQuote;
        const bool inside = m_nextQuote < m_quotes.size() && m_quotes.at(m_nextQuote).span.begin <= position;
        return inside ? &m_quotes.at(m_nextQuote) : nullptr;
    }

    void hideInlines(Prose &prose, const LeafInlines &inlines) const
    {
        const auto at = [&](qsizetype byte) { return positionOf(byte) - prose.begin; };
        for (const ByteSpan &whole : inlines.wholes) {
            const auto link = std::ranges::find(inlines.links, whole.begin,
                                                [](const InlineLink &candidate) { return candidate.span.begin; });
            const bool words = link != inlines.links.end() && prose.text.at(at(whole.begin)) == u'[';
            if (words) {
                fill(prose.text, at(link->span.begin), at(link->textSpan.begin), hiddenChar);
                fill(prose.text, at(link->textSpan.end), at(link->span.end), hiddenChar);
            } else {
                fill(prose.text, at(whole.begin), at(whole.end), solidChar);
            }
        }
    }

    const QString &m_body;
    BodyReader m_reader;
    Body m_parsed;
    QList<BodyQuote> m_quotes;
    qsizetype m_nextQuote = 0;
};

} // namespace

QList<Prose> proseOf(const QString &body)
{
    return ProseReader(body).read();
}

Prose proseOfLine(const QString &line)
{
    Prose prose{0, line};
    hideWhatIsLeftAlone(prose.text);
    return prose;
}

bool isWrittenIn(const Prose &prose, QStringView source, std::optional<Language> language)
{
    const std::optional<Language> guess = guessLanguage(source);
    if (prose.quoted && !prose.translated)
        return guess && guess == language;
    return !guess || guess == language;
}

} // namespace marbre
