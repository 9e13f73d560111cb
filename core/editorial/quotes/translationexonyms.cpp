// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/translationparts.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

// NOLINTBEGIN(bugprone-suspicious-missing-comma): a row is longer than a line
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
    u"state states etat etats staat staaten estado estados",
    u"united uni unis unie unies vereinigte vereinigten vereinte vereinten unido unidos unidas",
    u"devil diable teufel diablo",
};
// NOLINTEND(bugprone-suspicious-missing-comma)

/// Talk in capitals that every translator says in other words.
constexpr QStringView slang =
    u"lol lmao rofl imo imho fyi tl dr tldr btw asap iirc afaik wtf omg idk tbh ymmv faq eta ps nb op ooc ama eli til "
    u"smh fwiw ftfy edit update mr mrs ms dr m mme sir i im ive ill id";

/// The rows of exonyms in which each word stands.
QHash<QString, QList<int>> exonymRows()
{
    QHash<QString, QList<int>> rows;
    int index = 0;
    for (const QStringView row : exonyms) {
        for (const QStringView word : row.tokenize(u' '))
            rows[word.toString()] << index;
        ++index;
    }
    return rows;
}

} // namespace

bool isSlang(const QString &folded)
{
    static const QSet<QString> words = translationWords(slang);
    return words.contains(folded);
}

bool isExonym(const QString &name, const QList<QString> &words)
{
    static const QHash<QString, QList<int>> rows = exonymRows();
    const QList<int> mine = rows.value(name);
    return !mine.isEmpty() && std::ranges::any_of(words, [&mine](const QString &word) {
        const QList<int> theirs = rows.value(word);
        return std::ranges::any_of(theirs, [&mine](int row) { return mine.contains(row); });
    });
}

bool isGenericName(const QString &folded)
{
    static const QSet<QString> generic = translationWords(
        u"house court project minister ministry council department university union street bank "
        u"act "
        u"bill party president secretary big tech new great first second government office agency commission "
        u"parliament "
        u"times post journal army navy police school institute center centre board committee congress senate general "
        u"director judge king queen prince saint city river lake sea island mountain road church "
        u"cour projet ministre ministere conseil departement universite banque parti president "
        u"gouvernement "
        u"agence commission parlement armee ecole institut centre comite congres senat ville roi reine saint loi "
        u"gericht regierung ministerium universitat partei bundestag rat "
        u"tribunal proyecto ministro ministerio consejo universidad banco partido gobierno agencia comision "
        u"parlamento ejercito escuela instituto centro comite congreso senado ciudad rey reina ley");
    return generic.contains(folded);
}

} // namespace marbre
