// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/translation.h"
#include "manuscript/manuscript.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

QString told(const QList<TranslationFinding> &findings)
{
    QStringList lines;
    for (const TranslationFinding &finding : findings) {
        static constexpr QStringView kinds[]{u"number", u"name", u"negation"};
        lines << u"%1: %2 | %3"_s.arg(kinds[int(finding.kind)], finding.original, finding.translation);
    }
    return lines.join(u"; "_s);
}

} // namespace

class TranslationCompareTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodTranslationIsLeftAlone_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("original");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("translation");
        const auto row = [](const char *name, const char *language, const QString &original, const char *to,
                            const QString &translation) {
            QTest::newRow(name) << QString::fromLatin1(language) << original << QString::fromLatin1(to) << translation;
        };
        row("billion", "en", u"They will spend $20 billion on it."_s, "fr",
            u"Ils vont y consacrer 20 milliards de dollars."_s);
        row("thousands", "en", u"It cost me 1,000 euros and 12.5% of my time."_s, "fr",
            u"Cela m’a coûté 1 000 euros et 12,5 % de mon temps."_s);
        row("both", "en", u"Both of my kids use it."_s, "fr", u"Mes deux enfants s’en servent."_s);
        row("twice", "en", u"I asked it twice."_s, "de", u"Ich habe es zweimal gefragt."_s);
        row("a dozen", "en", u"About a dozen people left."_s, "fr", u"Une dizaine de personnes sont parties."_s);
        row("in words", "en", u"I waited twenty-five days for 3 answers."_s, "de",
            u"Ich habe 25 Tage auf drei Antworten gewartet."_s);
        row("ordinal", "en", u"It was the 3rd time this week."_s, "fr", u"C’était la troisième fois cette semaine."_s);
        row("time", "en", u"It went down at 5 pm."_s, "fr", u"C’est tombé en panne à 17 h."_s);
        row("model", "en", u"I tried GPT-4 and Claude 3.5 all day."_s, "fr",
            u"J’ai essayé GPT-4 et Claude 3.5 toute la journée."_s);
        row("country", "en", u"People in the United States and Germany pay for it."_s, "fr",
            u"Aux États-Unis et en Allemagne, les gens paient pour cela."_s);
        row("capital", "en", u"Then the White House called Berlin."_s, "es", u"Luego la Casa Blanca llamó a Berlín."_s);
        row("declined", "en", u"I trust the models of OpenAI more."_s, "de", u"Ich vertraue OpenAIs Modellen mehr."_s);
        row("acronym", "en", u"Why would AI replace the CEO of a company?"_s, "fr",
            u"Pourquoi l’IA remplacerait-elle le PDG d’une entreprise ?"_s);
        row("nationality", "en", u"That is what French and American readers say."_s, "de",
            u"Das sagen französische und amerikanische Leser."_s);
        row("handle", "en", u"As u/some_one said in r/artificial, read it."_s, "fr",
            u"Comme l’a dit u/some_one dans r/artificial, lisez-le."_s);
        row("negation", "en", u"I don't know what it is for."_s, "fr", u"Je ne sais pas à quoi ça sert."_s);
        row("never nothing", "en", u"It never told me anything."_s, "es", u"Nunca me dijo nada."_s);
        row("one negation in two words", "en", u"Nobody said that."_s, "es", u"No lo dijo nadie."_s);
        row("only", "en", u"There are only two of them."_s, "fr", u"Il n’y en a que deux."_s);
        row("not only", "en", u"It is not only slow, it is wrong."_s, "de",
            u"Es ist nicht nur langsam, es ist falsch."_s);
        row("not only and pas que", "en", u"It is not only about money."_s, "fr", u"Il ne s’agit pas que d’argent."_s);
        row("double", "en", u"It is not without risk."_s, "fr", u"Ce n’est pas sans risque."_s);
        row("fails", "en", u"It fails to answer."_s, "fr", u"Il ne répond pas."_s);
        row("unable", "en", u"I was unable to log in."_s, "de", u"Ich konnte mich nicht anmelden."_s);
        row("neither nor", "en", u"It is neither new nor clever."_s, "de", u"Es ist weder neu noch klug."_s);
        row("ni ni", "en", u"It is neither new nor clever."_s, "fr", u"Ce n’est ni nouveau ni malin."_s);
        row("without", "en", u"You can do it without a phone."_s, "es", u"Puedes hacerlo sin teléfono."_s);
        row("spoken French", "fr", u"C'est pas possible, j'ai rien compris."_s, "en",
            u"It is not possible, I did not understand anything."_s);
        row("no doubt", "en", u"No doubt they will sell it."_s, "fr", u"Sans doute vont-ils le vendre."_s);
        row("no longer", "en", u"I no longer trust it."_s, "fr", u"Je ne lui fais plus confiance."_s);
        row("shouting", "en", u"This is NOT what we were promised."_s, "fr",
            u"Ce n’est pas ce qu’on nous avait promis."_s);
        row("language not named", "", u"I don't think that the 20 billion will be enough for them."_s, "fr",
            u"Je ne crois pas que les 20 milliards leur suffiront."_s);
        row("from German", "de", u"Die Bundesregierung hat 3.000 Stellen gestrichen und nichts gesagt."_s, "fr",
            u"Le gouvernement fédéral a supprimé 3 000 emplois et n’a rien dit."_s);
        row("month", "en", u"It started on a Monday in March 2024."_s, "de",
            u"Es begann an einem Montag im März 2024."_s);
    }
    void aGoodTranslationIsLeftAlone()
    {
        QFETCH(QString, language);
        QFETCH(QString, original);
        QFETCH(QString, to);
        QFETCH(QString, translation);
        QCOMPARE(told(checkTranslation(original, language, translation, to)), QString());
        // and so is the way back
        QCOMPARE(told(checkTranslation(translation, to, original, language)), QString());
    }

    void whatATranslationChangesIsNamed_data()
    {
        QTest::addColumn<QString>("original");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<QString>("findings");
        const auto row = [](const char *name, const QString &original, const QString &translation,
                            const QString &findings) { QTest::newRow(name) << original << translation << findings; };
        row("million for billion", u"They will spend $20 billion on it."_s,
            u"Ils vont y consacrer 20 millions de dollars."_s, u"number: $20 billion | 20 millions de dollars"_s);
        row("currency", u"It costs 20 dollars."_s, u"Cela coûte 20 euros."_s, u"number: 20 dollars | 20 euros"_s);
        row("decimal", u"It grew by 3.5%."_s, u"La hausse est de 35 %."_s, u"number: 3.5% | 35 %"_s);
        row("left out", u"I waited 25 days for it."_s, u"Je l’ai longtemps attendu."_s, u"number: 25 days | "_s);
        row("added", u"I waited a long time for it."_s, u"Je l’ai attendu 25 jours."_s, u"number:  | 25 jours"_s);
        row("percent for points", u"It grew by 3 percentage points."_s, u"La hausse est de 3 %."_s,
            u"number: 3 percentage points | 3 %"_s);
        row("year", u"It started in 2024."_s, u"Cela a commencé en 2023."_s, u"number: 2024 | 2023"_s);
        row("company", u"I would rather trust Anthropic with it."_s, u"Je ferais plus confiance à OpenAI."_s,
            u"name: Anthropic | ; name:  | OpenAI"_s);
        row("model", u"I tried GPT-4 all day."_s, u"J’ai essayé GPT-5 toute la journée."_s,
            u"name: GPT-4 | ; name:  | GPT-5"_s);
        row("country", u"They moved to the United States then."_s, u"Ils sont alors partis au Canada."_s,
            u"name: United | ; name: States | ; name:  | Canada"_s);
        row("person", u"Then came Sam Altman and said so."_s, u"Puis Sam Bankman est venu le dire."_s,
            u"name: Altman | ; name:  | Bankman"_s);
        row("handle", u"As u/some_one said before."_s, u"Comme l’a dit u/some_two avant."_s,
            u"name: u/some_one | ; name:  | u/some_two"_s);
        row("negation lost", u"The Manhattan Project was not limited by money."_s,
            u"Le projet Manhattan était limité par l’argent."_s, u"negation: not limited | "_s);
        row("negation added", u"It was limited by money."_s, u"Ce n’était pas limité par l’argent."_s,
            u"negation:  | n était"_s);
        row("never lost", u"I would never pay for that."_s, u"Je paierais pour cela."_s, u"negation: never pay | "_s);
        row("without for with", u"You can do it without a phone."_s, u"On peut le faire avec un téléphone."_s,
            u"negation: without a | "_s);
        row("contraction lost", u"I don't trust them with this at all."_s, u"Je leur fais confiance pour cela."_s,
            u"negation: don't trust | "_s);
    }
    void whatATranslationChangesIsNamed()
    {
        QFETCH(QString, original);
        QFETCH(QString, translation);
        QTEST(told(checkTranslation(original, u"en"_s, translation, u"fr"_s)), "findings");
    }

    void theSamplesOwnTranslationsAreLeftAlone()
    {
        QFile file(QStringLiteral(MARBRE_SOURCE_DIR "/resources/sample/edition.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<Edition> edition = readManuscript(file.readAll());
        QVERIFY(edition);
        const Body body = parseBody(edition->body);
        int pairs = 0;
        for (const BodySection &section : body.sections) {
            for (const BodyQuote &quote : section.quotes) {
                pairs += quote.original.isEmpty() ? 0 : 1;
                QCOMPARE(told(checkTranslation(quote.original, u"en"_s, quote.text, edition->language)), QString());
                QCOMPARE(told(checkTranslation(quote.original, {}, quote.text, edition->language)), QString());
            }
        }
        QCOMPARE(pairs, 4);
    }

    void whatIsEmptyOrEndlessIsAnswered()
    {
        QVERIFY(checkTranslation({}, {}, {}, {}).isEmpty());
        QVERIFY(checkTranslation(u"20"_s, {}, {}, {}).isEmpty()); // not translated yet
        const QString endless = QString(20000, u'n') + u" not "_s.repeated(2000);
        checkTranslation(endless, u"en"_s, endless, u"fr"_s);
    }
};

QTEST_APPLESS_MAIN(TranslationCompareTest)
#include "translationcomparetest.moc"
