// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/translationparts.h"
#include "editorial/text/words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// A word that denies, by its place in the text's words.
struct Denial
{
    qsizetype word = 0;
    QString shown; ///< with the word after it
};

struct Denials
{
    QList<Denial> plain;
    int soft = 0; ///< words that another language may say with a negation: "fail", "impossible", "doubt"
    qsizetype words = 0;
};

constexpr QStringView englishDenials =
    u"not no never nobody nothing nowhere neither nor none without cannot cant dont doesnt didnt isnt wasnt arent wont "
    u"wouldnt couldnt shouldnt hasnt havent hadnt aint";
constexpr QStringView frenchDenials = u"ne n non sans ni jamais aucun aucune nullement";
constexpr QStringView germanDenials = u"nicht nichts nie niemals niemand niemanden niemandem ohne kein keine keinen "
                                      u"keinem keiner keines keins nein weder "
                                      u"nirgends nirgendwo";
constexpr QStringView spanishDenials = u"no nunca jamas nada nadie ningun ninguno ninguna sin tampoco ni";

/// Words that deny of themselves, of all languages: what one language says with them, another says with "not".
constexpr QStringView softWords =
    u"fail fails failed lack lacks lacked deny denies denied doubt doubts unable hardly barely rarely seldom untrue "
    u"false "
    u"wrong miss missing stop stops stopped unless except minus few little absent dislike "
    u"echoue echouent echoue manque manquent nie nient doute doutent tort cesse cessent sauf absent absente peu guere "
    u"rare "
    u"rarement faux fausse "
    u"fehlt fehlen leugnet bezweifelt kaum selten falsch wenig wenige mangel ausser unwahr "
    u"falla fallan falta faltan niega niegan duda dudan rara raras falso falsa salvo excepto poco poca deja dejan "
    u"apenas "
    u"ausente";
constexpr QStringView softBeginnings =
    u"refus avoid impossib forget forgot forbid forbad prevent reject unlik unknow unlimit illeg useless pointless "
    u"worthless endless harmless nonsens disagr unwilling incapab unaccept ignor "
    u"echou evit oubli interdi empech rejet inconnu illimit inutil depourvu unmoglich unfahig scheiter weiger vermeid "
    u"vergess vergisst verbiet verbot verhinder ablehn unbekannt unbegrenz nutzlos sinnlos imposib incapaz olvid "
    u"prohib "
    u"impid equivoc desconoc ilimit rechaz fracas";

bool isOneOfWords(const QString &word, QStringView words)
{
    return words.split(u' ').contains(QStringView(word));
}

bool isSoft(const QString &word)
{
    static const QSet<QString> whole = translationWords(softWords);
    static const QSet<QString> beginnings = translationWords(softBeginnings);
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 10;
    if (whole.contains(word))
        return true;
    for (qsizetype size = shortest; size <= std::min(longest, word.size()); ++size) {
        if (beginnings.contains(word.first(size)))
            return true;
    }
    return false;
}

/// A word that denies by itself.
bool isDenialWord(const QString &word, Language language)
{
    static const QSet<QString> english = translationWords(englishDenials);
    static const QSet<QString> french = translationWords(frenchDenials);
    static const QSet<QString> german = translationWords(germanDenials);
    static const QSet<QString> spanish = translationWords(spanishDenials);
    switch (language) {
    case Language::English:
        return english.contains(word);
    case Language::French:
        return french.contains(word);
    case Language::German:
        return german.contains(word);
    case Language::Spanish:
        return spanish.contains(word);
    }
    return false;
}

/// The folded words of a text; English "don't" as one.
QStringList denialWords(const QString &text, QStringList &shown)
{
    QString plain = text;
    plain.replace(u'’', u'\'');
    plain.replace(u"n't"_s, u"nt"_s, Qt::CaseInsensitive);
    QStringList words;
    for (const ProseWord &word : proseWords(plain, 2000)) {
        words << foldedWord(word.text);
        shown << word.text.toString();
    }
    return words;
}

class DenialReader final
{
public:
    DenialReader(const TranslationSide &side)
        : m_language(side.language.value_or(Language::English))
        , m_words(denialWords(side.text, m_shown))
    {}

    Denials denials()
    {
        Denials found;
        found.words = m_words.size();
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const bool denies = isDenial(i);
            if (denies && !isEmpty(i) && !continues(i))
                found.plain << Denial{i, shownAt(i)};
            else if (!denies && isSoft(m_words.at(i)))
                ++found.soft;
            if (denies)
                m_last = i;
        }
        return found;
    }

private:
    QString at(qsizetype index) const { return index >= 0 && index < m_words.size() ? m_words.at(index) : QString(); }

    QString shownAt(qsizetype index) const
    {
        QString words = m_shown.at(index);
        // as it was written
        static constexpr QStringView contracted[]{u"dont",  u"doesnt", u"didnt",   u"isnt",    u"wasnt",
                                                  u"arent", u"wont",   u"wouldnt", u"couldnt", u"shouldnt",
                                                  u"hasnt", u"havent", u"hadnt",   u"aint",    u"cant"};
        if (m_language == Language::English && std::ranges::find(contracted, m_words.at(index)) != std::end(contracted))
            words.insert(words.size() - 1, u'\'');
        return index + 1 < m_shown.size() ? words + u' ' + m_shown.at(index + 1) : words;
    }

    bool isDenial(qsizetype index) const
    {
        const QString &word = m_words.at(index);
        if (isDenialWord(word, m_language))
            return true;
        // spoken French leaves "ne" out: "c'est pas"
        const bool second = word == u"pas" || word == u"rien" || word == u"personne";
        return m_language == Language::French && second && isSpokenDenial(index);
    }

    bool isSpokenDenial(qsizetype index) const
    {
        constexpr qsizetype reach = 6;
        for (qsizetype i = index - 1; i >= 0 && i >= index - reach; --i) {
            if (at(i) == u"ne" || at(i) == u"n")
                return false;
        }
        const QString word = at(index);
        if (word == u"personne") // the noun has an article or an adjective
            return !isOneOfWords(at(index - 1),
                                 u"une la cette chaque toute quelle autre seule meme par en de grande ma"_s);
        if (word == u"rien")
            return at(index - 1) != u"un";
        return !isOneOfWords(at(index - 1), u"un le ce chaque"_s) && at(index + 1) != u"a";
    }

    /// "not only", "ne ... que", "no doubt", "n'importe": nothing is denied.
    bool isEmpty(qsizetype index) const
    {
        const QString word = at(index);
        const QString next = at(index + 1);
        switch (m_language) {
        case Language::English:
            return (word == u"not" && isOneOfWords(next, u"only just least merely to"_s) && next != u"to") ||
                   (word == u"no" && isOneOfWords(next, u"doubt matter"_s)) || (word == u"nothing" && next == u"but") ||
                   (word == u"why" && next == u"not");
        case Language::French:
            return isRestriction(index) || (word == u"n" && next == u"importe") ||
                   (word == u"sans" && next == u"doute") ||
                   (word == u"non" && isOneOfWords(next, u"seulement plus"_s)) || isExpletive(index);
        case Language::German:
            return (word == u"nicht" && isOneOfWords(next, u"nur zuletzt bloss allein"_s)) ||
                   (word == u"ohne" && isOneOfWords(next, u"zweifel weiteres"_s)) ||
                   (word == u"nichts" && next == u"als");
        case Language::Spanish:
            return (word == u"no" && isOneOfWords(next, u"solo solamente obstante"_s)) ||
                   (word == u"sin" && isOneOfWords(next, u"duda embargo"_s));
        }
        return false;
    }

    /// "ne" with "que" and no "pas", "jamais" or "rien" behind it: only.
    bool isRestriction(qsizetype index) const
    {
        if (at(index) != u"ne" && at(index) != u"n")
            return false;
        constexpr qsizetype reach = 8;
        for (qsizetype i = index + 1; i <= index + reach && i < m_words.size(); ++i) {
            if (isOneOfWords(at(i), u"pas jamais rien plus personne aucun aucune guere point ni nullement"_s))
                return isOneOfWords(at(i), u"pas"_s) && at(i + 1) == u"que" && isOneOfWords(at(i + 2), u"de d"_s);
            if (at(i) == u"seulement" || ((at(i) == u"que" || at(i) == u"qu") && i > index + 1))
                return true;
        }
        return false;
    }

    /// "avant qu'il ne soit", "plus qu'on ne croit": says nothing.
    bool isExpletive(qsizetype index) const
    {
        if (at(index) != u"ne" && at(index) != u"n")
            return false;
        constexpr qsizetype reach = 6;
        for (qsizetype i = index + 1; i <= index + reach && i < m_words.size(); ++i) {
            if (isOneOfWords(at(i), u"pas jamais rien plus personne aucun aucune guere point ni que qu nullement"_s))
                return false;
        }
        for (qsizetype i = index - 1; i >= 0 && i >= index - 4; --i) {
            if (at(i) == u"que" || at(i) == u"qu")
                return !isOneOfWords(at(index + 1), u"peut sait cesse ose pouvons savons"_s);
        }
        return false;
    }

    /// The second word of one negation: "ne ... jamais", "no ... nada", "neither ... nor", "ni ... ni".
    bool continues(qsizetype index) const
    {
        const QString word = at(index);
        const qsizetype apart = m_last < 0 ? 1000 : index - m_last;
        switch (m_language) {
        case Language::English:
            return (word == u"nor" && apart <= 8) || (word == u"no" && at(index - 1) == u"no") ||
                   (word == u"not" && at(index - 1) == u"or");
        case Language::French:
            return apart <= 6 && isOneOfWords(word, u"jamais aucun aucune ni nullement"_s);
        case Language::German:
            return word == u"noch" && apart <= 6;
        case Language::Spanish:
            return apart <= 6 && isOneOfWords(word, u"nunca jamas nada nadie ningun ninguno ninguna ni tampoco"_s);
        }
        return false;
    }

    Language m_language;
    QStringList m_shown;
    QStringList m_words;
    qsizetype m_last = -1;
};

/// The denial whose place is the farthest from any of the other side.
QString loneliest(const Denials &denials, const Denials &others)
{
    QString shown;
    double farthest = -1;
    for (const Denial &denial : denials.plain) {
        const double place = double(denial.word) / double(std::max<qsizetype>(1, denials.words));
        double nearest = 2;
        for (const Denial &other : others.plain)
            nearest =
                std::min(nearest, std::abs(place - double(other.word) / double(std::max<qsizetype>(1, others.words))));
        if (nearest > farthest) {
            farthest = nearest;
            shown = denial.shown;
        }
    }
    return shown;
}

} // namespace

QList<TranslationFinding> compareNegations(const TranslationSide &original, const TranslationSide &translation)
{
    if (!original.language || !translation.language)
        return {};
    const Denials before = DenialReader(original).denials();
    const Denials after = DenialReader(translation).denials();
    const auto a = before.plain.size();
    const auto b = after.plain.size();
    // what one says with "not" the other may say with "fail"; two that cancel each other may both be gone
    if (a == b || (a > b ? a - b <= after.soft : b - a <= before.soft))
        return {};
    if (std::abs(a - b) == 2 && std::min(a, b) == 0 && std::max(before.words, after.words) < 25 &&
        (a == 2 ? before : after).plain.at(1).word - (a == 2 ? before : after).plain.at(0).word <= 3)
        return {};
    TranslationFinding finding;
    finding.kind = TranslationFinding::Kind::Negation;
    (a > b ? finding.original : finding.translation) = a > b ? loneliest(before, after) : loneliest(after, before);
    return {finding};
}

} // namespace marbre
