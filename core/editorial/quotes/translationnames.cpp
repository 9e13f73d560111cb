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

/// Names that the languages spell so differently that their letters do not tell. Each row is one name.
constexpr QStringView exonyms[]{
    u"usa us u.s etats unis america american americans americain americains americaine americaines vereinigte "
    u"vereinigten "
    u"staaten amerika amerikaner amerikanische amerikanischen estados unidos eeuu estadounidense estadounidenses "
    u"united "
    u"states ee.uu",
    u"uk britain british royaume uni britannique britanniques grossbritannien britische britischen reino unido "
    u"britanico "
    u"united kingdom england",
    u"germany german germans allemagne allemand allemands allemande deutschland deutsch deutsche deutschen alemania "
    u"aleman "
    u"alemanes alemana",
    u"france french francais francaise frankreich franzosisch franzosische franzosen francia frances francesa "
    u"franceses",
    u"spain spanish espagne espagnol espagnole spanien spanisch spanische espana espanol espanola",
    u"england english angleterre anglais anglaise englisch inglaterra ingles inglesa",
    u"switzerland swiss suisse suisses schweiz schweizer suiza suizo suiza",
    u"netherlands dutch bas neerlandais neerlandaise niederlande niederlandisch paises holandes hollande holland",
    u"greece greek grece grec grecque griechenland griechisch grecia griego",
    u"china chinese chine chinois chinoise chinesisch chinesische chinesen chino china",
    u"japan japanese japon japonais japaner japones",
    u"sweden swedish suede suedois schweden suecia sueco",
    u"austria autriche osterreich",
    u"hungary hongrie ungarn hungria",
    u"eu ue europe europa europeen europeenne europaische european",
    u"un onu uno nations",
    u"nato otan",
    u"ai ia ki ml intelligence intelligenz inteligencia",
    u"agi iag",
    u"gdpr rgpd dsgvo",
    u"ceo pdg patron dirigeant chef directeur geschaftsfuhrer director vorstandschef consejero",
    u"hr rh drh personnel personalabteilung rrhh",
    u"llm llms modele modeles langage sprachmodell sprachmodelle modelo lenguaje",
    u"vr rv",
    u"it informatique edv",
    u"god dieu gott dios",
    u"earth terre erde tierra",
    u"christmas noel weihnachten navidad",
    u"white house maison blanche weisse weisses haus casa blanca",
    u"pentagon pentagone pentagono",
    u"supreme court cour supreme oberste gericht tribunal supremo",
    u"london londres",
    u"brussels bruxelles brussel bruselas",
    u"geneva geneve genf ginebra",
    u"vienna vienne wien viena",
    u"munich munchen",
    u"cologne koln colonia",
    u"beijing pekin peking",
    u"moscow moscou moskau moscu",
    u"warsaw varsovie warschau varsovia",
    u"milan mailand",
    u"nice nizza",
    u"tv tele television fernsehen",
    u"pc ordinateur rechner ordenador",
    u"phd doctorat doktor doctorado these",
    u"monday lundi montag lunes",
    u"tuesday mardi dienstag martes",
    u"wednesday mercredi mittwoch miercoles",
    u"thursday jeudi donnerstag jueves",
    u"friday vendredi freitag viernes",
    u"saturday samedi samstag sabado",
    u"sunday dimanche sonntag domingo",
    u"january janvier januar enero",
    u"february fevrier februar febrero",
    u"march mars marz marzo",
    u"april avril abril",
    u"may mai mayo",
    u"june juin juni junio",
    u"july juillet juli julio",
    u"august aout agosto",
    u"september septembre septiembre",
    u"october octobre oktober octubre",
    u"november novembre noviembre",
    u"december decembre dezember diciembre",
    u"ok okay accord bon",
    u"world monde welt mundo",
    u"war guerre krieg guerra",
    u"cold froide kalt kalte fria",
    u"south sud suden sur",
    u"north nord norte",
    u"east est osten este",
    u"west ouest westen oeste",
    u"korea coree",
    u"big tech geants geant",
    u"prime premier erster primer",
    u"law loi gesetz ley act",
    u"bible bibel biblia",
    u"internet net",
    u"devil diable teufel diablo",
};

/// Talk in capitals that every translator says in other words.
constexpr QStringView slang =
    u"lol lmao rofl imo imho fyi tl dr tldr btw asap iirc afaik wtf omg idk tbh ymmv faq eta ps nb op ooc ama eli til "
    u"smh fwiw ftfy edit update mr mrs ms dr m mme sir i im ive ill id";

bool isListed(QStringView words, QStringView word)
{
    return words.split(u' ').contains(word);
}

/// A name of one side.
struct NameWord
{
    QString shown;
    QString folded;
    bool certain = false; ///< its letters say so (GPT-4, NASA, u/name), wherever it stands
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
        if ((!certain && !capital) || isListed(slang, folded))
            continue;
        if (!handle && (isShouted(folded, token, language) || (everywhere && !certain) ||
                        (!certain && grammarLanguages(folded) != 0)))
            continue;
        text.names << NameWord{token.toString(), folded, certain};
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
bool isSameName(QStringView a, QStringView b)
{
    if (a == b)
        return true;
    constexpr qsizetype enough = 4;
    constexpr qsizetype mostEnding = 4;
    const qsizetype common = commonBeginning(a, b);
    const bool spelling = a.size() > enough && b.size() > enough && commonBeginning(a.sliced(1), b.sliced(1)) >= enough;
    return (common >= enough && a.size() - common <= mostEnding && b.size() - common <= mostEnding) ||
           (spelling && std::abs(a.size() - b.size()) <= mostEnding &&
            commonBeginning(a.sliced(1), b.sliced(1)) + mostEnding >= a.size() - 1);
}

bool hasName(const NameText &text, const NameWord &name)
{
    // digits are no ending: GPT-4 is not GPT-5
    const bool exact = std::ranges::any_of(name.folded, [](QChar c) { return c.isDigit(); });
    for (const QString &word : text.words) {
        if (word == name.folded || (!exact && isSameName(name.folded, word)))
            return true;
    }
    if (name.folded.size() > 4 && text.folded.contains(name.folded))
        return true; // "Deep Mind", "DeepMind"; "KI-Ministerin"
    return std::ranges::any_of(exonyms, [&](QStringView row) {
        return isListed(row, name.folded) &&
               std::ranges::any_of(text.words, [row](const QString &word) { return isListed(row, word); });
    });
}

/// Words that are part of names and are translated with them.
bool isGenericName(const QString &folded)
{
    static constexpr QStringView generic =
        u"house court project minister ministry council department university state states united union street bank "
        u"act "
        u"bill party president secretary big tech new great first second government office agency commission "
        u"parliament "
        u"times post journal army navy police school institute center centre board committee congress senate general "
        u"director judge king queen prince saint city river lake sea island mountain road church "
        u"cour projet ministre ministere conseil departement universite etat etats unis banque parti president "
        u"gouvernement "
        u"agence commission parlement armee ecole institut centre comite congres senat ville roi reine saint loi "
        u"gericht regierung ministerium universitat partei bundestag rat "
        u"tribunal proyecto ministro ministerio consejo universidad estado banco partido gobierno agencia comision "
        u"parlamento ejercito escuela instituto centro comite congreso senado ciudad rey reina ley";
    return isListed(generic, folded);
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
