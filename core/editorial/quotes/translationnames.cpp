// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/sentences.h"
#include "editorial/quotes/translationparts.h"
#include "editorial/text/stopwords.h"
#include "editorial/text/words.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// A name of one side.
struct NameWord
{
    QString shown;
    QString folded;
    bool certain = false; ///< its letters say so (GPT-4, NASA, u/name), wherever it stands
    bool exact = false;   ///< no letter of it may change: u/name, GPT-4
};

struct NameText
{
    QList<NameWord> names;
    QList<QString> words; ///< of the whole text, folded
    QString folded;       ///< the whole text, for what is written with signs
};

QString foldedName(QStringView word)
{
    QString folded;
    for (const QChar c : foldedWord(word)) {
        if (c.isLetterOrNumber())
            folded += c;
    }
    return folded;
}

bool isCertainName(QStringView word)
{
    qsizetype upper = 0;
    bool digit = false;
    bool inner = false; // OpenAI, iPhone
    for (qsizetype i = 0; i < word.size(); ++i) {
        upper += word.at(i).isUpper() ? 1 : 0;
        digit = digit || word.at(i).isDigit();
        inner = inner || (i > 0 && word.at(i).isUpper() && word.at(i - 1).isLower());
    }
    return (digit && upper > 0) || inner || (upper == word.size() && word.size() > 1);
}

/// Shouting is no name: "NOT", "VERY", a sentence in capitals.
bool isShouted(const QString &folded, QStringView word, Language language)
{
    return word.size() > 1 && word == word.toString().toUpper() &&
           (isStopWord(folded, language) || grammarLanguages(folded) != 0 || (word.size() > 5 && folded.size() > 5));
}

bool hasCapital(QStringView word)
{
    return !word.isEmpty() && word.front().isUpper();
}

/// Headlines and shouted texts write everything with capitals: then capitals say nothing.
bool isCapitalText(const QList<QStringView> &words)
{
    const auto capitals = std::ranges::count_if(words, hasCapital);
    return words.size() > 3 && capitals * 5 > words.size() * 3;
}

QList<QStringView> nameTokens(QStringView text)
{
    // a hyphen or a dot joins where a digit follows (GPT-4, GPT-4.5); "AI-driven" are two words
    static const QRegularExpression token(
        u"(?<![\\w/])/?[ur]/[\\w-]+|@\\w+|[\\p{L}][\\p{L}\\p{M}\\p{N}]*(?:[-.](?=\\d)[\\p{N}][\\p{L}\\p{N}]*)*"_s);
    QList<QStringView> tokens;
    for (auto match = token.globalMatchView(text); match.hasNext();)
        tokens << match.next().capturedView();
    return tokens;
}

void addSentence(NameText &text, QStringView sentence, Language language)
{
    const QList<QStringView> tokens = nameTokens(sentence);
    const bool everywhere = isCapitalText(tokens);
    bool first = true;
    for (const QStringView token : tokens) {
        const QString folded = foldedName(token);
        const bool opens = std::exchange(first, false);
        text.words << folded;
        const bool handle = token.contains(u'/') || token.startsWith(u'@');
        const bool certain = handle || isCertainName(token);
        const bool capital = hasCapital(token) && !opens && !everywhere && language != Language::German;
        if ((!certain && !capital) || isSlang(folded))
            continue;
        if (!handle && (isShouted(folded, token, language) || (everywhere && !certain) ||
                        (!certain && grammarLanguages(folded) != 0)))
            continue;
        const bool digits = std::ranges::any_of(folded, [](QChar c) { return c.isDigit(); });
        text.names << NameWord{token.toString(), folded, certain, handle || digits};
    }
}

NameText nameText(const TranslationSide &side)
{
    static const QRegularExpression address(u"https?://\\S+"_s);
    static const QRegularExpression elision(u"(?<![\\p{L}])(?:[cdjlmnstCDJLMNST]|qu|Qu)['’]"_s);
    QString plain = side.text;
    plain.replace(address, u" "_s).replace(elision, u" "_s).replace(u"'s"_s, u" "_s).replace(u"’s"_s, u" "_s);
    NameText text;
    text.folded = foldedName(plain);
    for (const Span &sentence : sentencesOf(plain))
        addSentence(text, QStringView(plain).sliced(sentence.begin, sentence.size()),
                    side.language.value_or(Language::English));
    return text;
}

qsizetype commonBeginning(QStringView a, QStringView b)
{
    qsizetype size = 0;
    while (size < a.size() && size < b.size() && a.at(size) == b.at(size))
        ++size;
    return size;
}

/// Albania and Albanie, California and Kalifornien, OpenAI and OpenAIs.
bool isSameName(const QString &a, const QString &b)
{
    if (a == b || a == b + u's' || b == a + u's') // LLM and LLMs
        return true;
    constexpr qsizetype enough = 4;
    constexpr qsizetype mostEnding = 4;
    const qsizetype common = commonBeginning(a, b);
    const bool spelling = a.size() > enough && b.size() > enough &&
                          commonBeginning(QStringView(a).sliced(1), QStringView(b).sliced(1)) >= enough;
    return (common >= enough && a.size() - common <= mostEnding && b.size() - common <= mostEnding) ||
           (spelling && std::abs(a.size() - b.size()) <= mostEnding &&
            commonBeginning(QStringView(a).sliced(1), QStringView(b).sliced(1)) + mostEnding >= a.size() - 1);
}

bool hasName(const NameText &text, const NameWord &name)
{
    for (const QString &word : text.words) {
        if (word == name.folded || (!name.exact && isSameName(name.folded, word)))
            return true;
    }
    if (name.folded.size() > 4 && text.folded.contains(name.folded))
        return true; // "Deep Mind", "DeepMind"; "KI-Ministerin"
    return isExonym(name.folded, text.words);
}

void addMissing(QList<TranslationFinding> &findings, const NameText &here, const NameText &there, bool original)
{
    QSet<QString> told;
    for (const NameWord &name : here.names) {
        if (told.contains(name.folded) || hasName(there, name) || (!name.certain && isGenericName(name.folded)))
            continue;
        told.insert(name.folded);
        findings << TranslationFinding{TranslationFinding::Kind::Name, original ? name.shown : QString(),
                                       original ? QString() : name.shown};
    }
}

} // namespace

QList<TranslationFinding> compareNames(const TranslationSide &original, const TranslationSide &translation)
{
    const NameText before = nameText(original);
    const NameText after = nameText(translation);
    QList<TranslationFinding> findings;
    addMissing(findings, before, after, true);
    addMissing(findings, after, before, false);
    return findings;
}

} // namespace marbre
