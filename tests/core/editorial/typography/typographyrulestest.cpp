// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manuscript/manuscriptgenerator.h"
#include "editorial/typography/typography.h"
#include "editorial/typography/typographysettings.h"
#include "manuscript/manuscript.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

TypographyChoice strict(const QString &profile)
{
    return {profile, {}, false};
}

QString mended(const QString &body, const TypographyChoice &choice)
{
    return applied(mending(typographyMarks(body, choice)), body);
}

QStringList rulesOf(const QList<TypographyMark> &marks)
{
    QStringList rules;
    for (const TypographyMark &mark : marks)
        rules << mark.rule;
    rules.removeDuplicates();
    rules.sort();
    return rules;
}

/// Words, signs and Markdown in every order, as a hurried editor types them.
QString typed(QRandomGenerator &random)
{
    static const QStringList pieces{
        u"mot"_s,
        u"l'IA"_s,
        u" "_s,
        u" "_s,
        u"  "_s,
        u":"_s,
        u";"_s,
        u"!"_s,
        u"?"_s,
        u"\""_s,
        u"'"_s,
        u"«"_s,
        u"»"_s,
        u"“"_s,
        u"”"_s,
        u"„"_s,
        u"‘"_s,
        u"’"_s,
        u"..."_s,
        u"…"_s,
        u" - "_s,
        u"--"_s,
        u"–"_s,
        u"25000"_s,
        u"1 000"_s,
        u"1,000,000"_s,
        u"20 %"_s,
        u"3%"_s,
        u"**"_s,
        u"*"_s,
        u"`a: b`"_s,
        u"\n"_s,
        u"\n\n"_s,
        u"> "_s,
        u"## "_s,
        u"[fil](https://a.example/x:y?z!)"_s,
        u"https://b.example/?q=1;2"_s,
        u"u/nom"_s,
        u"10:30"_s,
        u":smile:"_s,
        u"&nbsp;"_s,
        u"\\*"_s,
        u"\u00A0"_s,
        u"\u202F"_s,
        u"(!)"_s,
        u"— [u/nom](https://r.example/c/) (3 points)"_s,
    };
    QString text;
    for (int i = random.bounded(2, 40); i > 0; --i)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

/// Sentences with the faults that a keyboard without an editor's signs makes.
QString written(QRandomGenerator &random)
{
    static const QStringList phrases{u"un mot"_s,
                                     u"l'IA"_s,
                                     u"aujourd'hui"_s,
                                     u"\"un mot\""_s,
                                     u"«un mot»"_s,
                                     u"« un mot »"_s,
                                     u"“un mot”"_s,
                                     u"**un mot**"_s,
                                     u"25000 euros"_s,
                                     u"20% du tout"_s,
                                     u"20 %"_s,
                                     u"3 500 personnes"_s,
                                     u"[le fil](https://a.example/x:y?z!)"_s,
                                     u"voir https://b.example/?q=1;2"_s,
                                     u"selon u/nom"_s,
                                     u"à 10:30"_s,
                                     u"`a: b`"_s,
                                     u"et puis..."_s,
                                     u"mot&nbsp;: mot"_s,
                                     u"« un \"mot\" ici »"_s,
                                     u"\"l'autre: un mot\""_s};
    static const QStringList joints{u" "_s,        u", "_s, u" - "_s, u" – "_s, u": "_s,  u" : "_s,
                                    u"\u00A0: "_s, u"; "_s, u" ; "_s, u"  "_s,  u" -- "_s};
    static const QStringList ends{u". "_s,      u"! "_s,      u" ! "_s,      u"? "_s,  u" ?  "_s,
                                  u"...\n\n"_s, u".\n\n> "_s, u".\n\n## "_s, u"\n- "_s};
    const auto one = [&random](const QStringList &of) { return of.at(random.bounded(int(of.size()))); };
    QString text;
    for (int sentence = random.bounded(1, 12); sentence > 0; --sentence) {
        for (int phrase = random.bounded(1, 5); phrase > 0; --phrase)
            text += one(phrases) + one(joints);
        text += one(phrases) + one(ends);
    }
    return text;
}

Edition sampleEdition()
{
    QFile file(QStringLiteral(MARBRE_SOURCE_DIR "/resources/sample/edition.md"));
    return file.open(QIODevice::ReadOnly) ? readManuscript(file.readAll()).value_or(Edition{}) : Edition{};
}

} // namespace

class TypographyRulesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextIsMendedByTheRulesOfItsProfile_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const QString &profile, const QString &written, const QString &wanted) {
            QTest::newRow(name) << profile << written << wanted;
        };
        const QString fr = u"fr-FR"_s;
        row("fr: colon", fr, u"Reste l’exécution: livrer."_s, u"Reste l’exécution\u00A0: livrer."_s);
        row("fr: colon after a plain space", fr, u"Voici : rien."_s, u"Voici\u00A0: rien."_s);
        row("fr: several spaces", fr, u"Voici   : rien."_s, u"Voici\u00A0: rien."_s);
        row("fr: semicolon", fr, u"Un; deux"_s, u"Un\u202F; deux"_s);
        row("fr: exclamation", fr, u"Quoi!"_s, u"Quoi\u202F!"_s);
        row("fr: question", fr, u"Pour quoi ? Pour qui?"_s, u"Pour quoi\u202F? Pour qui\u202F?"_s);
        row("fr: the first of several speaks for all", fr, u"Quoi?!"_s, u"Quoi\u202F?!"_s);
        row("fr: inside quotation marks", fr, u"Le «mot» et « l’autre »"_s,
            u"Le «\u00A0mot\u00A0» et «\u00A0l’autre\u00A0»"_s);
        row("fr: straight quotes", fr, u"Le \"mot\"."_s, u"Le «\u00A0mot\u00A0»."_s);
        row("fr: English quotes", fr, u"Le “mot”?"_s, u"Le «\u00A0mot\u00A0»\u202F?"_s);
        row("fr: nested quotes", fr, u"«\u00A0Un \"mot\" ici\u00A0»"_s, u"«\u00A0Un “mot” ici\u00A0»"_s);
        row("fr: half a pair", fr, u"«\u00A0mot\" ici"_s, u"«\u00A0mot\u00A0» ici"_s);
        row("fr: apostrophe", fr, u"d'humanité, l'\"IA\""_s, u"d’humanité, l’«\u00A0IA\u00A0»"_s);
        row("fr: ellipsis", fr, u"Palantir... Peut-être"_s, u"Palantir… Peut-être"_s);
        row("fr: dash", fr, u"l’acceptable - et que"_s, u"l’acceptable – et que"_s);
        row("fr: thousands", fr, u"Les 25000 et 1 250 000 postes"_s,
            u"Les 25\u202F000 et 1\u202F250\u202F000 postes"_s);
        row("fr: English thousands", fr, u"Les 1,250,000 postes"_s, u"Les 1\u202F250\u202F000 postes"_s);
        row("fr: percent", fr, u"À 20% et 30 %"_s, u"À 20\u00A0% et 30\u00A0%"_s);
        row("fr: double space", fr, u"Un  mot."_s, u"Un mot."_s);
        row("fr: a heading", fr, u"## Capital et calcul: l’ère"_s, u"## Capital et calcul\u00A0: l’ère"_s);
        row("fr: after emphasis", fr, u"**Note**: rien, *quoi*?"_s, u"**Note**\u00A0: rien, *quoi*\u202F?"_s);
        row("fr: after a link", fr, u"[le fil](https://a.example/b:c): rien"_s,
            u"[le fil](https://a.example/b:c)\u00A0: rien"_s);
        row("fr: in the words of a link", fr, u"[le fil: ici](https://a.example/)"_s,
            u"[le fil\u00A0: ici](https://a.example/)"_s);
        row("fr: in a quote over two lines", fr, u"> Il dit: oui\n> et non: rien\n"_s,
            u"> Il dit\u00A0: oui\n> et non\u00A0: rien\n"_s);
        row("fr: in a list", fr, u"- Un: deux\n- Trois: quatre\n"_s, u"- Un\u00A0: deux\n- Trois\u00A0: quatre\n"_s);
        row("ca: colon", u"fr-CA"_s, u"Voici: rien"_s, u"Voici\u00A0: rien"_s);
        row("ca: no space before the others", u"fr-CA"_s, u"Quoi ! Un ; deux ?"_s, u"Quoi! Un; deux?"_s);
        row("ca: thousands", u"fr-CA"_s, u"25000 postes"_s, u"25\u00A0000 postes"_s);
        row("ch: colon", u"fr-CH"_s, u"Voici: rien"_s, u"Voici\u202F: rien"_s);
        row("ch: quotes", u"fr-CH"_s, u"Le « mot » et \"lui\""_s, u"Le «\u202Fmot\u202F» et «lui»"_s);
        row("ch: nested quotes", u"fr-CH"_s, u"«Un “mot” ici»"_s, u"«Un ‹mot› ici»"_s);
        row("en: spaces", u"en"_s, u"What ? Here : this !"_s, u"What? Here: this!"_s);
        row("en: quotes", u"en"_s, u"The \"word\" and 'another'"_s, u"The “word” and ‘another’"_s);
        row("en: apostrophes", u"en"_s, u"It's the users' wish since the '90s"_s,
            u"It’s the users’ wish since the ’90s"_s);
        row("en: nested quotes", u"en"_s, u"\"He said 'no' to it\""_s, u"“He said ‘no’ to it”"_s);
        row("en: dash", u"en"_s, u"word--word and word -- word"_s, u"word—word and word – word"_s);
        row("en: thousands", u"en"_s, u"All 25000 of 1.250.000"_s, u"All 25,000 of 1,250,000"_s);
        row("en: percent", u"en"_s, u"20 % of it"_s, u"20% of it"_s);
        row("de: quotes", u"de"_s, u"Das \"Wort\" und “noch eins”"_s, u"Das „Wort“ und „noch eins“"_s);
        row("de: nested quotes", u"de"_s, u"„Das \"Wort\" hier“"_s, u"„Das ‚Wort‘ hier“"_s);
        row("de: percent", u"de"_s, u"20% davon"_s, u"20\u00A0% davon"_s);
        row("de: spaces", u"de"_s, u"Was ?"_s, u"Was?"_s);
        row("es: quotes", u"es"_s, u"La \"palabra\" y « otra »"_s, u"La «palabra» y «otra»"_s);
        row("es: opening signs", u"es"_s, u"¿Qué ? ¡Sí !"_s, u"¿Qué? ¡Sí!"_s);
        row("es: percent", u"es"_s, u"El 20% de ella"_s, u"El 20\u00A0% de ella"_s);
    }

    void aTextIsMendedByTheRulesOfItsProfile()
    {
        QFETCH(const QString, profile);
        QFETCH(const QString, written);
        QFETCH(const QString, wanted);
        QCOMPARE(mended(written, strict(profile)), wanted);
        QCOMPARE(typographyMarks(wanted, strict(profile)), QList<TypographyMark>());
    }

    void whatIsNoProseIsLeftAlone_data()
    {
        QTest::addColumn<QString>("body");
        const auto row = [](const char *name, const QString &body) { QTest::newRow(name) << body; };
        row("code", u"Le `a: b \"c\"` et\n\n```\nd: e... 'f'\n```\n"_s);
        row("an indented block", u"Un mot\n\n    a: b \"c\"\n"_s);
        row("an address", u"Voir https://a.example/b:c?d=1;e!f et www.b.example/?q=\"x\""_s);
        row("a link's target and title", u"[mot](https://a.example/?b=1;c \"It's: \\\"so\\\"...\")"_s);
        row("a time", u"À 10:30 ou 9:05:12"_s);
        row("a ratio", u"En 16:9, à 1:2"_s);
        row("an emoji's code", u"Bien :tada: et :+1:"_s);
        row("a smiley", u"Bien :) et ;-) ou :D"_s);
        row("two colons", u"La classe std::vector et a::b"_s);
        row("an attribution", u"> Un mot\n>\n> — [u/l'autre](https://r.example/c/ \"It's: so\") (3 points: oui)\n"_s);
        row("material", u"Un mot\n\n[t3_abc]: https://r.example/abc \"It's: \\\"so\\\"... 25000\"\n"_s);
        row("a sign in brackets", u"Bien (!) et [?]"_s);
        row("an inch", u"Un écran de 27\" ici"_s);
        row("a year", u"En 2025, le 1024 et 8000"_s);
        row("an id", u"Le numéro 12345678901, le bug #123456, v12345.6"_s);
        row("a written date", u"Le 20250921"_s);
        row("a network address", u"À 192.168.100.200"_s);
        row("a number that two notations read apart", u"Les 1,250 et 1.250"_s);
        row("a postcode", u"À 75001 Paris"_s);
        row("a path", u"Dans ../../dossier et a/.../b"_s);
        row("an option", u"Avec --json et -v"_s);
        row("a sum", u"Soit 5 - 3"_s);
        row("a compound", u"Un porte-avions, des méga-budgets"_s);
        row("a table", u"| a | b |\n|---|---|\n| c | - |\n"_s);
        row("a hard break", u"Un mot  \nun autre"_s);
        row("an entity", u"Un mot&nbsp;: deux &amp; trois &eacute;t&eacute;"_s);
        row("an escape", u"Un \\\"mot\\\""_s);
        row("an HTML tag", u"Un <b title=\"a: b\">mot</b>"_s);
        row("a user", u"Selon u/l33t et @qui"_s);
        row("an unmatched straight quote", u"Un \"mot seul"_s);
    }

    void whatIsNoProseIsLeftAlone()
    {
        QFETCH(const QString, body);
        QCOMPARE(mended(body, strict(u"fr-FR"_s)), body);
    }

    void aParagraphOfAnotherLanguageIsLeftAlone()
    {
        const QString english =
            u"This is what they said about it: \"the model isn't what we were told it would be\"!"_s;
        const QString body = u"Reste l’exécution de ce qui a été dit hier: livrer.\n\n"_s + english + u'\n';
        const QList<TypographyMark> marks = typographyMarks(body, strict(u"fr-FR"_s));
        QCOMPARE(rulesOf(marks), QStringList(u"space-before-colon"_s));
        QVERIFY(marks.constFirst().span.end < body.indexOf(english));
    }

    void aQuoteInItsAuthorsLanguageIsLeftAloneAndATranslationIsNot()
    {
        const QString link = u"https://www.reddit.com/r/a/comments/1abc/x/nf1/"_s;
        const QString own = u"> It works: so what?\n>\n> — [u/a](%1) (3 points)\n"_s.arg(link);
        QCOMPARE(mended(own, strict(u"fr-FR"_s)), own);
        const QString translated =
            u"> Ça marche: et alors?\n>\n> — [u/a](%1 \"It works: so what?\") (3 points)\n"_s.arg(link);
        QCOMPARE(mended(translated, strict(u"fr-FR"_s)),
                 QString(translated).replace(u"marche: et alors?"_s, u"marche\u00A0: et alors\u202F?"_s));
    }

    void aRuleThatTheEditorDoesNotKeepIsTheEditorsOwnWay()
    {
        TypographyChoice choice{u"fr-FR"_s, {}, true};
        const QString own = u"Un: deux\n\nTrois: quatre\n\nCinq: six\n\nSept\u00A0: huit. Quoi ?\n"_s;
        QCOMPARE(rulesOf(typographyMarks(own, choice)), QStringList(u"space-before-question"_s));
        choice.asWritten = false;
        QCOMPARE(typographyMarks(own, choice).size(), 4);
        choice.asWritten = true;
        // twice is a slip
        QCOMPARE(typographyMarks(u"Un: deux\n\nTrois: quatre\n"_s, choice).size(), 2);
        // where it is kept as often as broken, it is a rule
        QCOMPARE(typographyMarks(own + u"\nNeuf\u00A0: dix\n\nOnze\u00A0: douze\n"_s, choice).size(), 4);
    }

    void aPlainSpaceKeepsTheRuleAndIsMarked()
    {
        const TypographyChoice choice{u"fr-FR"_s, {}, true};
        const QList<TypographyMark> marks = typographyMarks(u"Un : deux\n\nTrois : quatre\n\nCinq : six\n"_s, choice);
        QCOMPARE(marks.size(), 3);
        QCOMPARE(marks.constFirst().message, u"No-break space before “:”"_s);
    }

    void theSampleEditionKeepsItsColonsAndIsToldOfSpacesThatBreak()
    {
        const Edition edition = sampleEdition();
        QVERIFY(!edition.body.isEmpty());
        const TypographyChoice choice = typographyChoiceFromJson({}, edition.language);
        const QList<TypographyMark> marks = typographyMarks(edition.body, choice);
        QCOMPARE(rulesOf(marks), (QStringList{u"space-before-question"_s, u"space-in-quotes"_s}));
        QCOMPARE(std::ranges::count(marks, u"space-in-quotes"_s, &TypographyMark::rule), 6);
        QCOMPARE(std::ranges::count(marks, u"space-before-question"_s, &TypographyMark::rule), 3);
        QCOMPARE(std::ranges::count(typographyMarks(edition.body, strict(u"fr-FR"_s)), u"space-before-colon"_s,
                                    &TypographyMark::rule),
                 6);
    }

    void aRuleThatIsOffIsNotMarked()
    {
        const QString body = u"Un: deux ?"_s;
        QCOMPARE(rulesOf(typographyMarks(body, {u"fr-FR"_s, {u"space-before-colon"_s}, false})),
                 QStringList(u"space-before-question"_s));
        QCOMPARE(typographyMarks(body, {}).size(), 0);
    }

    void whatIsMendedHasNoMarksAndComesBackByteForByte_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<bool>("asWritten");
        const QList<TypographyProfile> profiles = typographyProfiles();
        for (const TypographyProfile &profile : profiles) {
            QTest::newRow(qPrintable(profile.id)) << profile.id << false;
            QTest::newRow(qPrintable(profile.id + u", as written"_s)) << profile.id << true;
        }
    }

    void whatIsMendedHasNoMarksAndComesBackByteForByte()
    {
        QFETCH(const QString, profile);
        QFETCH(const bool, asWritten);
        const TypographyChoice choice{profile, {}, asWritten};
        ManuscriptGenerator generator(7);
        QRandomGenerator random(11);
        int marked = 0;
        for (int i = 0; i < 600; ++i) {
            const QString body = i % 3 == 0 ? generator.body() : written(random);
            const QList<TypographyMark> marks = typographyMarks(body, choice);
            marked += marks.isEmpty() ? 0 : 1;
            const TextEdits edits = mending(marks);
            const QString after = applied(edits, body);
            const QList<TypographyMark> left = typographyMarks(after, choice);
            const QString told = left.isEmpty() ? QString() : left.constFirst().rule;
            QVERIFY2(left.isEmpty(),
                     qPrintable(u"%1\n--- %2\n--- %3\n(%4)"_s.arg(told, body, after, QString::number(i))));
            QCOMPARE(applied(inverse(edits, body), after), body);
        }
        QVERIFY(marked > 100);
    }

    void signsInAnyOrderAreMendedInAFewSteps()
    {
        QRandomGenerator random(13);
        const QList<TypographyProfile> profiles = typographyProfiles();
        for (const TypographyProfile &profile : profiles) {
            for (int i = 0; i < 300; ++i) {
                QString body = typed(random);
                int steps = 0;
                for (; steps < 5; ++steps) {
                    const QList<TypographyMark> marks = typographyMarks(body, strict(profile.id));
                    if (marks.isEmpty())
                        break;
                    qsizetype end = 0;
                    for (const TypographyMark &mark : marks) {
                        QVERIFY(mark.span.begin >= end && mark.span.end >= mark.span.begin);
                        QVERIFY(mark.span.end <= body.size());
                        QVERIFY(QStringView(body).sliced(mark.span.begin, mark.span.size()) != mark.replacement);
                        end = mark.span.end;
                    }
                    const QString before = body;
                    body = applied(mending(marks), body);
                    QCOMPARE(applied(inverse(mending(marks), before), body), before);
                }
                QVERIFY2(steps < 5, qPrintable(body));
            }
        }
    }

    void mendingOneMarkLeavesTheOthers()
    {
        const QString body = u"Le \"mot\" et l'autre: quoi?"_s;
        const QList<TypographyMark> marks = typographyMarks(body, strict(u"fr-FR"_s));
        QCOMPARE(marks.size(), 5);
        for (const TypographyMark &mark : marks) {
            const QString after = applied(mending({mark}), body);
            QCOMPARE(typographyMarks(after, strict(u"fr-FR"_s)).size(), 4);
        }
    }

    void aPlainFieldIsReadByTheSameRules()
    {
        const QList<TypographyMark> marks = typographyMarksOfLine(u"L'IA: à 10:30, u/l'un?"_s, strict(u"fr-FR"_s));
        QCOMPARE(rulesOf(marks), (QStringList{u"apostrophe"_s, u"space-before-colon"_s, u"space-before-question"_s}));
    }

    void aLanguageHasTheProfileOfItsCountry_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("profile");
        for (const auto &[language, profile] : {std::pair{"fr", "fr-FR"},
                                                {"fr-FR", "fr-FR"},
                                                {"fr-BE", "fr-FR"},
                                                {"fr-CA", "fr-CA"},
                                                {"fr-CH", "fr-CH"},
                                                {"en-GB", "en"},
                                                {"de-AT", "de"},
                                                {"es-MX", "es"},
                                                {"it", ""},
                                                {"", ""}})
            QTest::newRow(language) << QString::fromLatin1(language) << QString::fromLatin1(profile);
    }

    void aLanguageHasTheProfileOfItsCountry()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, profile);
        QCOMPARE(profileFor(language), profile);
        QCOMPARE(typographyRules(profile).isEmpty(), profile.isEmpty());
    }

    void everyMarkIsOfAListedRule()
    {
        QRandomGenerator random(3);
        const QList<TypographyProfile> profiles = typographyProfiles();
        for (const TypographyProfile &profile : profiles) {
            QSet<QString> known;
            const QList<TypographyRule> rules = typographyRules(profile.id);
            for (const TypographyRule &rule : rules)
                known << rule.id;
            for (int i = 0; i < 200; ++i) {
                const QList<TypographyMark> marks = typographyMarks(typed(random), strict(profile.id));
                for (const TypographyMark &mark : marks)
                    QVERIFY2(known.contains(mark.rule), qPrintable(mark.rule));
            }
        }
    }

    void settingsComeBackFromTheDesk()
    {
        const TypographySettings settings{u"fr-CA"_s, {u"dash"_s, u"quotes"_s}, false};
        QCOMPARE(typographySettingsFromJson(typographySettingsToJson(settings)), settings);
        QCOMPARE(typographySettingsFromJson({}), TypographySettings());
        QCOMPARE(typographySettingsFromJson("[1,{"), TypographySettings());
        QCOMPARE(typographySettingsFromJson(R"({"profile":"xx","off":[1,"dash"],"as_written":"no"})").off,
                 QSet<QString>{u"dash"_s});
        QCOMPARE(typographyChoiceFromJson(typographySettingsToJson(settings), u"fr"_s).profile, u"fr-CA"_s);
        QCOMPARE(typographyChoiceFromJson({}, u"fr-CH"_s).profile, u"fr-CH"_s);
    }
};

QTEST_GUILESS_MAIN(TypographyRulesTest)
#include "typographyrulestest.moc"
