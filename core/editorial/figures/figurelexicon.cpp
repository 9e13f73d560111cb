// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/figures/figurewords.h"

#include <algorithm>
#include <vector>

namespace marbre {

namespace {

/// Words with one meaning, parted by spaces; of numbers each is step more than the one before.
struct LexiconRow
{
    quint8 tongues;
    FigureRole role;
    int value;
    int step;
    std::string_view unit;
    std::string_view words;
};

constexpr quint8 E = English;
constexpr quint8 F = French;
constexpr quint8 G = German;
constexpr quint8 S = Spanish;
constexpr quint8 A = AnyTongue;

using enum FigureRole;

constexpr LexiconRow numberRows[]{
    {E, One, 1, 0, "", "one a an"},
    {F, One, 1, 0, "", "un une"},
    {G, One, 1, 0, "", "ein eine einen einem einer eins"},
    {S, One, 1, 0, "", "un uno una"},
    {E, Number, 2, 1, "",
     "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
     "nineteen"},
    {E, Number, 20, 10, "", "twenty thirty forty fifty sixty seventy eighty ninety"},
    {F, Number, 2, 1, "", "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"},
    {F, Number, 20, 10, "", "vingt trente quarante cinquante soixante septante huitante nonante"},
    {F, Number, 20, 0, "", "vingts"},
    {F, Number, 80, 0, "", "octante"},
    {G, Number, 2, 1, "",
     "zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn "
     "neunzehn"},
    {G, Number, 20, 10, "", "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig"},
    {G, Number, 2, 0, "", "zweier zweien"},
    {G, Number, 3, 0, "", "dreier dreien"},
    {S, Number, 2, 1, "",
     "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho "
     "diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho "
     "veintinueve"},
    {S, Number, 21, 0, "", "veintiun veintiuna"},
    {S, Number, 30, 10, "", "treinta cuarenta cincuenta sesenta setenta ochenta noventa"},
    {S, Number, 200, 100, "",
     "doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"},
    {S, Number, 200, 100, "",
     "doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas"},
    {E, Hundred, 100, 0, "", "hundred"},
    {F, Hundred, 100, 0, "", "cent cents"},
    {G, Hundred, 100, 0, "", "hundert"},
    {S, Hundred, 100, 0, "", "cien ciento"},
    {E, Scale, 3, 0, "", "thousand"},
    {F, Scale, 3, 0, "", "mille"},
    {G, Scale, 3, 0, "", "tausend tsd"},
    {S, Scale, 3, 0, "", "mil"},
    {E, Scale, 6, 0, "", "million millions mio"},
    {F, Scale, 6, 0, "", "million millions mio"},
    {G, Scale, 6, 0, "", "million millionen mio"},
    {S, Scale, 6, 0, "", "millon millones"},
    {E, Scale, 9, 0, "", "billion billions milliard milliards"},
    {F, Scale, 9, 0, "", "milliard milliards mrd md mds"},
    {G, Scale, 9, 0, "", "milliarde milliarden mrd"},
    {S, Scale, 9, 0, "", "millardo millardos"},
    {E, Scale, 12, 0, "", "trillion trillions"},
    {F, Scale, 12, 0, "", "billion billions"},
    {G, Scale, 12, 0, "", "billion billionen"},
    {S, Scale, 12, 0, "", "billon billones"},
    {F, Scale, 15, 0, "", "billiard billiards"},
    {E, Scale, 15, 0, "", "quadrillion quadrillions"},
    {F | G, Scale, 18, 0, "", "trillion trillions trillionen"},
    {S, Scale, 18, 0, "", "trillon trillones"},
    {A, Letter, 3, 0, "", "k"},
    {A, Letter, 6, 0, "", "m mn mm"},
    {A, Letter, 9, 0, "", "b bn"},
    {A, Letter, 12, 0, "", "t tn trn"},
    {E, Scores, 12, 0, "", "dozen"},
    {F, Scores, 8, 0, "", "huitaine"},
    {F, Scores, 10, 0, "", "dizaine"},
    {F, Scores, 12, 0, "", "douzaine"},
    {F, Scores, 15, 0, "", "quinzaine"},
    {F, Scores, 20, 10, "", "vingtaine trentaine quarantaine cinquantaine soixantaine"},
    {F, Scores, 100, 0, "", "centaine"},
    {F, Scores, 1000, 0, "", "millier"},
    {G, Scores, 12, 0, "", "dutzend"},
    {S, Scores, 10, 0, "", "decena"},
    {S, Scores, 12, 0, "", "docena"},
    {S, Scores, 15, 0, "", "quincena"},
    {S, Scores, 20, 0, "", "veintena"},
    {S, Scores, 30, 0, "", "treintena"},
    {S, Scores, 100, 0, "", "centena centenar"},
    {S, Scores, 1000, 0, "", "millar"},
    {E, Vague, 12, 0, "", "dozens"},
    {F, Vague, 10, 0, "", "dizaines"},
    {F, Vague, 12, 0, "", "douzaines"},
    {F, Vague, 100, 0, "", "centaines"},
    {F, Vague, 1000, 0, "", "milliers"},
    {G, Vague, 12, 0, "", "dutzende dutzenden"},
    {G, Vague, 100, 0, "", "hunderte hunderten"},
    {G, Vague, 1000, 0, "", "tausende tausenden zehntausende hunderttausende"},
    {E, Vague, 100, 0, "", "hundreds"},
    {E, Vague, 1000, 0, "", "thousands"},
    {S, Vague, 10, 0, "", "decenas"},
    {S, Vague, 12, 0, "", "docenas"},
    {S, Vague, 100, 0, "", "cientos centenares"},
    {S, Vague, 1000, 0, "", "miles millares"},
    {E, Quantifier, 0, 0, "", "several few some many"},
    {F, Quantifier, 0, 0, "", "quelques plusieurs des"},
    {G, Quantifier, 0, 0, "", "mehrere mehreren einige einigen viele vielen"},
    {S, Quantifier, 0, 0, "", "varios varias unos unas algunos algunas muchos"},
    {E, Half, 0, 0, "", "half"},
    {F, Half, 0, 0, "", "demi demie"},
    {G, Half, 0, 0, "", "halbe halben"},
    {S, Half, 0, 0, "", "medio media"},
};

constexpr LexiconRow unitRows[]{
    {A, Currency, 0, 0, "USD", "dollar dollars dolar dolares usd us$ bucks"},
    {A, Currency, 0, 0, "EUR", "euro euros eur"},
    {E, Currency, 0, 0, "GBP", "pounds quid"},
    {A, Currency, 0, 0, "GBP", "gbp pfund sterling"},
    {A, Currency, 0, 0, "CHF", "chf franken franc francs franco francos sfr"},
    {A, Currency, 0, 0, "JPY", "yen yens jpy"},
    {A, Currency, 0, 0, "CNY", "yuan yuans renminbi rmb cny"},
    {A, Currency, 0, 0, "INR", "rupee rupees roupies rupien rupias inr"},
    {A, Currency, 0, 0, "KRW", "krw"},
    {A, Currency, 0, 0, "CAD", "cad"},
    {A, Currency, 0, 0, "AUD", "aud"},
    {A, Currency, 0, 0, "SEK", "sek"},
    {A, Currency, 0, 0, "BTC", "btc bitcoin bitcoins"},
    {A, Percent, 0, 0, "%", "percent pct prozent"},
    {A, PerCent, 0, 0, "%", "per pour por"},
    {A, Percent, 0, 0, "pp", "prozentpunkte prozentpunkten pp"},
    {A, Share, 0, 0, "pp", "percentage pourcentage porcentuales porcentaje"},
    {A, Unit, 0, 0, "s", "second seconds sec secs seconde secondes sekunde sekunden segundo segundos"},
    {A, Unit, 0, 0, "ms", "millisecond milliseconds milliseconde millisecondes millisekunden milisegundos"},
    {A, Unit, 0, 0, "min", "minute minutes minuten minuto minutos min mins"},
    {A, Unit, 0, 0, "h", "hour hours hr hrs heure heures stunde stunden hora horas"},
    {A, Unit, 0, 0, "day", "day days jour jours tage tagen dia dias"},
    {G, Unit, 0, 0, "day", "tag"},
    {A, Unit, 0, 0, "week", "week weeks semaine semaines woche wochen semana semanas"},
    {A, Unit, 0, 0, "month", "month months mois monat monate monaten meses"},
    {S, Unit, 0, 0, "month", "mes"},
    {A, Unit, 0, 0, "year", "year years yr yrs ans annee annees jahr jahre jahren anos"},
    {F, Unit, 0, 0, "year", "an"},
    {S, Unit, 0, 0, "year", "ano"},
    {A, Unit, 0, 0, "decade", "decade decades decennie decennies jahrzehnt jahrzehnte jahrzehnten decada decadas"},
    {A, Unit, 0, 0, "m", "meter meters metre metres metern metro metros"},
    {A, Unit, 0, 0, "km", "kilometer kilometers kilometre kilometres kilometern kilometro kilometros"},
    {A, Unit, 0, 0, "mi", "mile miles meilen millas"},
    {E, Unit, 0, 0, "ft", "feet ft"},
    {A, Unit, 0, 0, "m2", "m2 m²"},
    {A, Unit, 0, 0, "ha", "hectare hectares hektar hectareas ha"},
    {A, Unit, 0, 0, "g", "gram grams gramme grammes gramm gramos"},
    {A, Unit, 0, 0, "kg", "kilo kilos kilogram kilograms kilogrammes kilogramm kilogramos"},
    {A, Unit, 0, 0, "t", "ton tons tonne tonnes tonnen tonelada toneladas"},
    {A, Unit, 0, 0, "l", "liter liters litre litres litern litro litros"},
    {A, Unit, 0, 0, "W", "watt watts vatios"},
    {A, Unit, 0, 0, "kW", "kilowatt kilowatts kilovatios"},
    {A, Unit, 0, 0, "MW", "megawatt megawatts megavatios"},
    {A, Unit, 0, 0, "GW", "gigawatt gigawatts gigavatios"},
    {A, Unit, 0, 0, "kWh", "kilowattstunden kilowattheures"},
    {A, Unit, 0, 0, "GB", "gigabyte gigabytes gigaoctet gigaoctets gigas"},
    {A, Unit, 0, 0, "TB", "terabyte terabytes teraoctet teraoctets"},
    {A, Unit, 0, 0, "bit", "bit bits"},
    {A, Unit, 0, 0, "°", "degree degrees degre degres grad grados"},
    {A, Unit, 0, 0, "px", "pixel pixels pixeln pixeles px"},
    {A, Unit, 0, 0, "×", "x fois times veces"},
    {G, Unit, 0, 0, "×", "mal"},
    {A, Unit, 0, 0, "token", "token tokens"},
    {A, Unit, 0, 0, "parameter",
     "parameter parameters param params parametre parametres parametern parametro parametros"},
    {A, Unit, 0, 0, "nm", "nanometer nanometers nanometre nanometres nanometern nanometros"},
    {A, Thing, 0, 0, "point", "point points pts punkt punkte punkten punto puntos"},
    {A, Thing, 0, 0, "comment",
     "comment comments commentaire commentaires kommentar kommentare kommentaren "
     "comentario comentarios"},
    {A, Thing, 0, 0, "user",
     "user users utilisateur utilisateurs utilisatrices nutzer nutzern benutzer nutzerinnen "
     "usuario usuarios"},
    {A, Thing, 0, 0, "person",
     "person people persons personne personnes gens menschen personen leute leuten persona "
     "personas gente"},
    {A, Thing, 0, 0, "job",
     "job jobs emploi emplois postes stelle stellen arbeitsplatze arbeitsplatzen empleo empleos "
     "puestos"},
    {A, Thing, 0, 0, "employee",
     "employee employees staff employe employes employees salarie salaries mitarbeiter "
     "mitarbeitern angestellte empleado empleados empleadas trabajadores workers worker"},
    {A, Thing, 0, 0, "company",
     "company companies firm firms entreprise entreprises societes firma firmen unternehmen "
     "empresa empresas"},
    {A, Thing, 0, 0, "country", "country countries lander landern pais paises"},
    {F, Thing, 0, 0, "country", "pays"},
    {G, Thing, 0, 0, "country", "land"},
    {A, Thing, 0, 0, "model", "model models modele modeles modell modelle modellen modelo modelos"},
    {A, Thing, 0, 0, "thread", "thread threads fil fils faden hilo hilos"},
    {A, Thing, 0, 0, "student",
     "student students pupil pupils etudiant etudiants eleve eleves studenten schuler "
     "schulern estudiante estudiantes alumnos"},
    {A, Thing, 0, 0, "customer", "customer customers client clients kunde kunden cliente clientes"},
    {A, Thing, 0, 0, "book", "book books livre livres buch bucher buchern libro libros"},
    {A, Thing, 0, 0, "chip", "chip chips puce puces gpu gpus"},
    {A, Thing, 0, 0, "vote", "vote votes upvote upvotes voix stimme stimmen voto votos"},
    {A, Thing, 0, 0, "image", "image images picture pictures bild bilder bildern imagen imagenes"},
    {A, Thing, 0, 0, "member", "member members membre membres mitglied mitglieder mitgliedern miembro miembros"},
};

constexpr LexiconRow dateRows[]{
    {E, Month, 1, 1, "", "january february march april may june july august september october november december"},
    {E, Month, 1, 1, "", "jan feb mar apr may jun jul aug sep oct nov dec"},
    {E, Month, 9, 0, "", "sept"},
    {F, Month, 1, 1, "", "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"},
    {F, Month, 1, 1, "", "janv fevr mars avr mai juin juil aout sept oct nov dec"},
    {F, Month, 2, 0, "", "fev"},
    {G, Month, 1, 1, "", "januar februar marz april mai juni juli august september oktober november dezember"},
    {G, Month, 1, 1, "", "jan feb mrz apr mai jun jul aug sept okt nov dez"},
    {S, Month, 1, 1, "", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"},
    {S, Month, 1, 1, "", "ene feb mar abr may jun jul ago sept oct nov dic"},
    {E, Since, 0, 0, "",
     "in since by until till from before after during through late early mid spring summer autumn fall winter year end "
     "of fy"},
    {F, Since, 0, 0, "",
     "en depuis d'ici ici jusqu des avant apres fin debut mi printemps ete automne hiver l'an an annee annees pour "
     "vers "
     "courant entre rentree millesime"},
    {G, Since, 0, 0, "",
     "in im seit bis ab vor nach ende anfang mitte jahr jahre jahres fruhjahr sommer herbst winter von zwischen fur"},
    {S, Since, 0, 0, "",
     "en desde hasta para antes despues tras finales principios mediados ano anos verano otono primavera invierno de "
     "entre"},
    {F, AtHour, 0, 0, "", "a vers des avant apres"},
    {E, AtHour, 0, 0, "", "at"},
    {G, AtHour, 0, 0, "", "um gegen"},
    {S, AtHour, 0, 0, "", "las"},
};

constexpr LexiconRow grammarRows[]{
    {E, About, 0, 0, "",
     "about around roughly approximately approx nearly almost over under above below circa ca some upwards close upto "
     "least most order"},
    {F, About, 0, 0, "", "environ pres quelque presque autour approximativement bientot jusqu moins jusque ordre"},
    {G, About, 0, 0, "",
     "rund etwa fast knapp uber unter circa ca ungefahr zirka gut bis mindestens hochstens annahernd nahezu"},
    {S, About, 0, 0, "", "cerca aproximadamente casi alrededor unos unas hasta menos torno orden practicamente"},
    {E, About, 0, 0, "", "up"},
    {E, Comparative, 0, 0, "", "more less fewer"},
    {F, Comparative, 0, 0, "", "plus moins"},
    {G, Comparative, 0, 0, "", "mehr weniger"},
    {S, Comparative, 0, 0, "", "mas menos"},
    {F, Roughly, 0, 0, "", "environ"},
    {E, Roughly, 0, 0, "", "ish plus or"},
    {E, Of, 0, 0, "", "of"},
    {F, Of, 0, 0, "", "de d des"},
    {G, Of, 0, 0, "", "von"},
    {S, Of, 0, 0, "", "de"},
    {E, Than, 0, 0, "", "than to at of"},
    {F, Than, 0, 0, "", "de d a que qu"},
    {G, Than, 0, 0, "", "als zu"},
    {S, Than, 0, 0, "", "de a que"},
    {E, To, 0, 0, "", "to"},
    {F, To, 0, 0, "", "a au"},
    {G, To, 0, 0, "", "bis auf"},
    {S, To, 0, 0, "", "a al"},
    {E, And, 0, 0, "", "and or"},
    {F, And, 0, 0, "", "et ou"},
    {G, And, 0, 0, "", "und oder"},
    {S, And, 0, 0, "", "y e o"},
    {E, Between, 0, 0, "", "between"},
    {F, Between, 0, 0, "", "entre"},
    {G, Between, 0, 0, "", "zwischen"},
    {S, Between, 0, 0, "", "entre"},
    {A, Label, 0, 0, "",
     "version v ver release chapter chapitre kapitel capitulo page pages seite pagina p step etape schritt paso part "
     "partie teil phase fase level niveau stufe nivel article artikel articulo section abschnitt seccion question "
     "frage pregunta no n nr number numero nummer top episode folge saison season staffel temporada round rule regle "
     "regel regla appendix annexe anhang anexo figure abbildung figura table tableau tabelle tabla line ligne zeile "
     "linea type typ tipo class option tier code error erreur fehler issue ticket pr chapters gpt chatgpt claude "
     "gemini "
     "llama mistral grok deepseek qwen opus sonnet haiku gemma phi windows ios android macos python java firefox "
     "chrome "
     "ubuntu debian fedora qt kde plasma linux kernel rtx gtx usb http iphone galaxy pixel playstation xbox boeing "
     "airbus apollo room salle zimmer sala web stable diffusion midjourney dall veo sora flux"},
    {E, Filler, 0, 0, "",
     "new more other different major additional separate full extra active daily monthly independent entire public "
     "private big large small whole consecutive paying weekly total us american"},
    {F, Filler, 0, 0, "",
     "nouveaux nouvelles autres grands grandes principaux principales petits petites premiers premieres derniers "
     "dernieres bons bonnes longs longues meilleurs"},
    {G, Filler, 0, 0, "",
     "neue neuen neuer weitere weiteren weiterer andere anderen grosse grossen verschiedene verschiedenen kleine "
     "kleinen volle aktive aktiven us ganze ganzen zusatzliche"},
    {S, Filler, 0, 0, "", "nuevos nuevas otros otras grandes pequenos pequenas primeros ultimas ultimos principales"},
    {E, Grammar, 0, 0, "",
     "the and or but of in on at to for from by with without as is are was were be been being has have had do does did "
     "will would can could may might must shall should not no nor so if than then that this these those there here it "
     "its he she they we you i my your his her their our who which what when where how why while because since until "
     "after before between over under out up down off into onto about per each every all any both just only still even "
     "also already yet ago later now today yesterday tomorrow again last next early late instead however too very "
     "against during through via versus vs according worth said says say"},
    {F, Grammar, 0, 0, "",
     "le la les l un une des du de d au aux et ou mais donc or ni car que qu qui quoi dont ou en dans sur sous par "
     "pour "
     "avec sans vers chez entre depuis pendant avant apres contre selon est sont etait etaient sera seront a ont avait "
     "avaient aura auront fait font ne n pas plus moins tres trop aussi alors si se s sa son ses leur leurs ce cet "
     "cette ces c on il elle ils elles nous vous je j tu me m te t y lui eux comme quand lorsque puis ensuite deja "
     "encore seulement hier demain aujourd hui dernier prochain environ chacun chaque contre est-ce peut peuvent "
     "doit doivent voire soit"},
    {G, Grammar, 0, 0, "",
     "der die das den dem des ein eine einer einem einen und oder aber denn doch sondern dass ob wenn weil als wie wo "
     "was wer in im an am auf aus bei beim mit nach seit von vom zu zum zur uber unter vor fur gegen ohne um durch bis "
     "ist sind war waren wird werden wurde wurden hat haben hatte hatten kann konnen konnte soll sollen muss mussen "
     "nicht kein keine noch schon nur auch so sehr mehr weniger dann da dort hier heute gestern morgen er sie es wir "
     "ihr ich du man sich sein seine ihre pro je jeweils etwa rund bereits sowie"},
    {S, Grammar, 0, 0, "",
     "el la los las lo un una unos unas de del al a y e o u pero sino que quien cual en con sin por para sobre bajo "
     "entre desde hasta hacia segun contra durante tras es son era eran sera fue fueron ha han habia hay no ni si se "
     "su sus mi tu nos le les me te ya aun tambien muy mas menos como cuando donde porque esto esta este estos estas "
     "ese esa ayer hoy manana puede pueden debe cada"},
};

void addRows(std::vector<FigureWord> &lexicon, std::span<const LexiconRow> rows)
{
    for (const LexiconRow &row : rows) {
        int value = row.value;
        for (size_t begin = 0; begin < row.words.size();) {
            const size_t end = std::min(row.words.find(' ', begin), row.words.size());
            lexicon.push_back({row.words.substr(begin, end - begin), row.tongues, row.role, value, row.unit});
            value += row.step;
            begin = end + 1;
        }
    }
}

std::vector<FigureWord> builtLexicon()
{
    std::vector<FigureWord> lexicon;
    addRows(lexicon, numberRows);
    addRows(lexicon, unitRows);
    addRows(lexicon, dateRows);
    addRows(lexicon, grammarRows);
    std::ranges::stable_sort(lexicon, {}, &FigureWord::word);
    return lexicon;
}

} // namespace

std::span<const FigureWord> figureWords(std::string_view folded)
{
    static const std::vector<FigureWord> lexicon = builtLexicon();
    const auto found = std::ranges::equal_range(lexicon, folded, {}, &FigureWord::word);
    return {found.begin(), found.end()};
}

bool isThing(QStringView unit)
{
    return std::ranges::any_of(unitRows, [unit](const LexiconRow &row) {
        return row.role == Thing && unit == QLatin1StringView(row.unit.data(), qsizetype(row.unit.size()));
    });
}

} // namespace marbre
