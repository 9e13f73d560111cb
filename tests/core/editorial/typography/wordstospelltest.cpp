// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/preflight/preflight.h"
#include "editorial/typography/spelling.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

QStringList wordsOf(const Edition &edition)
{
    QStringList words;
    const QList<SpellWord> found = wordsToSpell(edition, parseBody(edition.body));
    for (const SpellWord &word : found)
        words << word.word;
    return words;
}

Edition french(const QString &body)
{
    Edition edition;
    edition.language = u"fr"_s;
    edition.body = body;
    return edition;
}

CheckContext contextOf(const Edition &edition, const QSet<QString> &misspelt)
{
    CheckContext context;
    context.edition = edition;
    context.body = parseBody(edition.body);
    context.bodyLine = 10;
    context.misspelt = misspelt;
    context.spelling = true;
    return context;
}

} // namespace

class WordsToSpellTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsComeFromHeaderAndBodyWithTheirPlaces()
    {
        Edition edition = french(u"Le *mot* [juste](https://a.example/x).\n"_s);
        edition.headline = u"Un titre"_s;
        edition.standfirst = u"Des tensions"_s;
        edition.keyPoints = {u"Premier point"_s, u"Second point"_s};
        edition.signOff = u"Chaque fois"_s;
        const QList<SpellWord> words = wordsToSpell(edition, parseBody(edition.body));
        QCOMPARE(wordsOf(edition),
                 (QStringList{u"Un"_s, u"titre"_s, u"Des"_s, u"tensions"_s, u"Premier"_s, u"point"_s, u"Second"_s,
                              u"point"_s, u"Chaque"_s, u"fois"_s, u"Le"_s, u"mot"_s, u"juste"_s}));
        for (const SpellWord &word : words) {
            const QString text = word.field.isEmpty()            ? edition.body
                                 : word.field == "headline"_L1   ? edition.headline
                                 : word.field == "standfirst"_L1 ? edition.standfirst
                                 : word.field == "sign_off"_L1   ? edition.signOff
                                                                 : edition.keyPoints.at(word.index);
            QCOMPARE(text.sliced(word.span.begin, word.span.size()), word.word);
        }
    }

    void whatNoDictionaryKnowsIsLeftOut_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &body, const QStringList &words) {
            QTest::newRow(name) << body << words;
        };
        row("users and communities", u"Selon u/xyz et r/abc, @def"_s, {u"Selon"_s, u"et"_s});
        row("addresses", u"Voir https://abc.example/xyz ou www.abc.example et moi@abc.example"_s,
            {u"Voir"_s, u"ou"_s, u"et"_s});
        row("code", u"Avec `xyz`\n\n```\nabc\n```\n"_s, {u"Avec"_s});
        row("targets and titles of links", u"Le [mot](https://a.example/xyz \"qwerty\")"_s, {u"Le"_s, u"mot"_s});
        row("material", u"Mot\n\n[t3_abc]: https://r.example/abc \"Qwerty asdf\"\n"_s, {u"Mot"_s});
        row("attributions",
            u"> Un mot de plus que je lis dans ce fil\n>\n> — [u/qwerty](https://r.example/c/) (3 points)\n"_s,
            {u"Un"_s, u"mot"_s, u"de"_s, u"plus"_s, u"que"_s, u"je"_s, u"lis"_s, u"dans"_s, u"ce"_s, u"fil"_s});
        row("acronyms and names by their case", u"L’IA et GPT-5 chez OpenAI, l’ONU"_s, {u"et"_s, u"chez"_s});
        row("letters alone", u"Il y a X"_s, {u"Il"_s});
        row("elided words are one", u"l’exécution d'hier"_s, {u"l’exécution"_s, u"d'hier"_s});
        row("a quotation in another language",
            u"Dans le fil on lit « what they said is not about it » et la suite est dans les journaux"_s,
            {u"Dans"_s, u"le"_s, u"fil"_s, u"on"_s, u"lit"_s, u"et"_s, u"la"_s, u"suite"_s, u"est"_s, u"dans"_s,
             u"les"_s, u"journaux"_s});
        row("a link's words in another language",
            u"On le lit dans [What they said is not about it](https://r.example/a) et dans les journaux, où la suite est attendue par tous"_s,
            {u"On"_s, u"le"_s, u"lit"_s, u"dans"_s, u"et"_s, u"dans"_s, u"les"_s, u"journaux"_s, u"où"_s, u"la"_s,
             u"suite"_s, u"est"_s, u"attendue"_s, u"par"_s, u"tous"_s});
    }

    void whatNoDictionaryKnowsIsLeftOut()
    {
        QFETCH(const QString, body);
        QFETCH(const QStringList, words);
        QCOMPARE(wordsOf(french(body)), words);
    }

    void aParagraphInAnotherLanguageIsLeftAlone()
    {
        const QString body = u"Voici ce que la communauté en dit dans le fil.\n\n"
                             "This is what they said about it when they were asked.\n"_s;
        const QStringList words = wordsOf(french(body));
        QVERIFY(words.contains(u"communauté"_s));
        QVERIFY(!words.contains(u"said"_s));
        QVERIFY(isOfLanguage(u"Voici ce que la communauté en dit dans le fil.", u"fr-CA"_s));
        QVERIFY(!isOfLanguage(u"This is what they said about it when they were asked.", u"fr"_s));
        QVERIFY(isOfLanguage(u"Palantir", u"fr"_s));
    }

    void aQuoteIsSpeltWhereItIsATranslation()
    {
        const QString quote =
            u"> Ça marche\n>\n> — [u/a](https://www.reddit.com/r/a/comments/1abc/x/nf1/%1) (3 points)\n"_s;
        QCOMPARE(wordsOf(french(quote.arg(QString()))), QStringList());
        QCOMPARE(wordsOf(french(quote.arg(u" \"It works\""_s))), (QStringList{u"Ça"_s, u"marche"_s}));
    }

    void anUnknownWordIsOneRowWithItsCountAndFirstPlace()
    {
        Edition edition = french(u"Un motx.\n\nUn motx et un autrx.\n"_s);
        edition.headline = u"Le titrx"_s;
        const QList<CheckRow> rows = checkSpelling(contextOf(edition, {u"motx"_s, u"autrx"_s, u"titrx"_s}));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).text, u"titrx"_s);
        QCOMPARE(rows.at(0).field, u"headline"_s);
        QCOMPARE(rows.at(0).position, 3);
        QCOMPARE(rows.at(1).text, u"motx"_s);
        QCOMPARE(rows.at(1).line, 10);
        QCOMPARE(rows.at(1).position, 3);
        QVERIFY(rows.at(1).message.contains(u'2'));
        QCOMPARE(rows.at(2).line, 12);
        for (const CheckRow &row : rows) {
            QCOMPARE(row.check, u"spelling"_s);
            QCOMPARE(row.level, CheckLevel::Warning);
            QVERIFY(row.mending.isEmpty());
        }
    }

    void aNameThatACitedThreadWritesIsNoUnknownWord()
    {
        const Edition edition = french(u"Les annonces d’Orbitel et de Xyndra, la orbitel.\n"_s);
        CheckContext context = contextOf(edition, {u"d’Orbitel"_s, u"Xyndra"_s, u"orbitel"_s});
        auto thread = std::make_shared<ThreadText>();
        thread->title = u"Orbitel raises prices"_s;
        thread->body = u"Xyndrasoft does not."_s;
        context.texts.insert(u"t3_a"_s, thread);
        QStringList unknown;
        for (const CheckRow &row : checkSpelling(context))
            unknown << row.text;
        QCOMPARE(unknown, (QStringList{u"Xyndra"_s, u"orbitel"_s}));
    }

    void withoutADictionaryNothingIsSaid()
    {
        CheckContext context = contextOf(french(u"Un motx"_s), {u"motx"_s});
        context.spelling = false;
        QCOMPARE(checkSpelling(context).size(), 0);
    }

    void aTypographyRowIsMendedByItsOwnEdit()
    {
        Edition edition = french(u"Un mot: deux.\n"_s);
        edition.headline = u"Capital: calcul"_s;
        edition.keyPoints = {u"Un"_s, u"Le [fil: ici](https://a.example/b:c)"_s};
        CheckContext context = contextOf(edition, {});
        context.typography.profile = u"fr-FR"_s;
        const QList<CheckRow> rows = checkTypography(context);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).field, u"headline"_s);
        QCOMPARE(applied(rows.at(0).mending, edition.headline), u"Capital\u00A0: calcul"_s);
        QCOMPARE(rows.at(1).index, 1);
        QCOMPARE(applied(rows.at(1).mending, edition.keyPoints.at(1)), u"Le [fil\u00A0: ici](https://a.example/b:c)"_s);
        QCOMPARE(rows.at(2).text, u"mot:"_s);
        QCOMPARE(rows.at(2).verdict, u"space-before-colon"_s);
        QCOMPARE(rows.at(2).line, 10);
        QCOMPARE(applied(rows.at(2).mending, edition.body), u"Un mot\u00A0: deux.\n"_s);
        context.typography.profile.clear();
        QCOMPARE(checkTypography(context).size(), 0);
    }

    void theHeaderGoesTheBodysOwnWay()
    {
        Edition edition = french(u"Un: deux\n\nTrois: quatre\n\nCinq: six\n"_s);
        edition.headline = u"Capital: calcul ?"_s;
        CheckContext context = contextOf(edition, {});
        context.typography.profile = u"fr-FR"_s;
        const QList<CheckRow> rows = checkTypography(context);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().verdict, u"space-before-question"_s);
    }
};

QTEST_GUILESS_MAIN(WordsToSpellTest)
#include "wordstospelltest.moc"
