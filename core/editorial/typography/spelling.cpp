// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/typography/spelling.h"

#include "editorial/typography/prose.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// "IA", "OpenAI": a capital after the first letter.
bool isNameByCase(QStringView part)
{
    return part.size() > 1 && std::ranges::any_of(part.sliced(1), [](QChar c) { return c.isUpper(); });
}

/// Takes the words out of one text.
class WordCollector final
{
public:
    WordCollector(QList<SpellWord> &words, std::optional<Language> language)
        : m_words(words)
        , m_language(language)
    {}

    void addBody(const QString &text, const QString &field, int index, const QList<Span> &foreign)
    {
        const QList<Prose> paragraphs = proseOf(text);
        for (const Prose &prose : paragraphs) {
            if (isWrittenIn(prose, QStringView(text).sliced(prose.begin, prose.text.size()), m_language))
                add(prose, text, field, index, foreign + foreignQuotations(prose));
        }
    }

    void addLine(const QString &text, const QString &field)
    {
        const Prose prose = proseOfLine(text);
        add(prose, text, field, 0, foreignQuotations(prose));
    }

    bool isForeign(QStringView text) const
    {
        const std::optional<Language> guess = guessLanguage(text);
        return guess && guess != m_language;
    }

private:
    /// What stands in quotation marks within a paragraph, and is of another language.
    QList<Span> foreignQuotations(const Prose &prose) const
    {
        static const QRegularExpression quotation(uR"([«“„"]([^«»“”„"]{8,})[»”“"])"_s);
        QList<Span> found;
        for (auto it = quotation.globalMatch(prose.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (isForeign(match.capturedView(1)))
                found << Span{prose.begin + match.capturedStart(1), prose.begin + match.capturedEnd(1)};
        }
        return found;
    }

    void add(const Prose &prose, const QString &source, const QString &field, int index, const QList<Span> &foreign)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, prose.text);
        while (finder.position() >= 0 && finder.position() < prose.text.size()) {
            const qsizetype begin = finder.position();
            const bool starts = finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem;
            const qsizetype end = finder.toNextBoundary();
            if (!starts || end < 0)
                continue;
            const Span span{prose.begin + begin, prose.begin + end};
            const QStringView seen = QStringView(prose.text).sliced(begin, end - begin);
            const bool joined = isPartOfName(prose.text, begin, end);
            const auto holds = [&](Span other) { return other.contains(span.begin); };
            if (!joined && isSpellable(seen) && std::ranges::none_of(foreign, holds))
                m_words << SpellWord{source.sliced(span.begin, span.size()), field, index, span};
        }
    }

    /// Beside what is left alone, with no space between: the rest of an address or a name.
    static bool isPartOfName(const QString &text, qsizetype begin, qsizetype end)
    {
        return (begin > 0 && text.at(begin - 1) == solidChar) || (end < text.size() && text.at(end) == solidChar);
    }

    QList<SpellWord> &m_words;
    std::optional<Language> m_language;
};

/// The words of links that are of another language: titles of threads, as they were written.
QList<Span> foreignLinks(const Body &body, const WordCollector &collector)
{
    QList<Span> found;
    for (int section = -1; section < body.sections.size(); ++section) {
        for (const BodyLink &link : body.section(section).links) {
            if (collector.isForeign(link.text))
                found << link.textSpan;
        }
    }
    return found;
}

} // namespace

bool isSpellable(QStringView word)
{
    if (word.size() < 2 || std::ranges::any_of(word, [](QChar c) { return c.isDigit(); }) ||
        std::ranges::none_of(word, [](QChar c) { return c.isLetter(); }))
        return false;
    const auto joins = [](QChar c) { return c == u'\'' || c == u'’' || c == u'-'; };
    const auto last = std::find_if(word.crbegin(), word.crend(), joins);
    const QStringView part = word.sliced(last.base() - word.begin());
    return !isNameByCase(part) && !isNameByCase(word.first(std::min<qsizetype>(2, word.size())));
}

QList<SpellWord> wordsToSpell(const Edition &edition, const Body &body)
{
    QList<SpellWord> words;
    WordCollector collector(words, languageFromTag(edition.language));
    collector.addLine(edition.headline, u"headline"_s);
    collector.addLine(edition.standfirst, u"standfirst"_s);
    for (int i = 0; i < edition.keyPoints.size(); ++i)
        collector.addBody(edition.keyPoints.at(i), u"key_points"_s, i, {});
    collector.addLine(edition.signOff, u"sign_off"_s);
    collector.addBody(edition.body, {}, 0, foreignLinks(body, collector));
    return words;
}

bool isOfLanguage(QStringView paragraph, const QString &tag)
{
    const std::optional<Language> guess = guessLanguage(paragraph);
    return !guess || guess == languageFromTag(tag);
}

} // namespace marbre
