// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/text/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

QString answered(const QString &text)
{
    const std::optional<Language> language = guessLanguage(text);
    return language ? languageTag(*language) : u"none"_s;
}

} // namespace

class LanguageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTagIsReadByItsFirstPart()
    {
        QCOMPARE(languageFromTag(u"fr-CA"), Language::French);
        QCOMPARE(languageFromTag(u"DE"), Language::German);
        QCOMPARE(languageFromTag(u"es-419"), Language::Spanish);
        QCOMPARE(languageFromTag(u"en"), Language::English);
        QVERIFY(!languageFromTag(u"it"));
        QVERIFY(!languageFromTag(u""));
        QVERIFY(!languageFromTag(u"-fr"));
        QVERIFY(!languageFromTag(u"fre"));
    }

    void aTagComesBackAsItself()
    {
        for (const Language language : {Language::English, Language::French, Language::German, Language::Spanish})
            QCOMPARE(languageFromTag(languageTag(language)), language);
    }

    void aParagraphIsKnownByItsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"The council wants to know who pays for the new bridge."_s << u"en"_s;
        QTest::newRow("English headline") << u"The mayor will not say how much of it was spent"_s << u"en"_s;
        QTest::newRow("English without apostrophes")
            << u"I dont think theyre going to fix this before it breaks"_s << u"en"_s;
        QTest::newRow("French") << u"Le conseil veut savoir qui paiera le nouveau pont de la ville."_s << u"fr"_s;
        QTest::newRow("French without accents") << u"Je ne sais pas pourquoi ils ont fait cela avant nous"_s << u"fr"_s;
        QTest::newRow("French with elisions") << u"L’essentiel n’est pas d’aller vite, c’est d’arriver."_s << u"fr"_s;
        QTest::newRow("German") << u"Der Rat will wissen, wer die neue Brücke der Stadt bezahlt."_s << u"de"_s;
        QTest::newRow("German without umlauts") << u"Ich habe das nicht gesehen, aber es war auch dunkel"_s << u"de"_s;
        QTest::newRow("Spanish") << u"El consejo quiere saber quién pagará el nuevo puente de la ciudad."_s << u"es"_s;
        QTest::newRow("Spanish without accents")
            << u"Yo creo que no hay nadie que lo sepa todavia en esta casa"_s << u"es"_s;
        QTest::newRow("English about a French book") << u"I am reading “À la recherche du temps perdu” for the third "
                                                        "time and it is still the best of them all"_s
                                                     << u"en"_s;
        QTest::newRow("French about an English text") << u"Le titre « The Name of the Rose » n’est pas traduit dans "
                                                         "cette édition, ce qui est bien dommage pour nous"_s
                                                      << u"fr"_s;
    }
    void aParagraphIsKnownByItsWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QCOMPARE(answered(text), language);
    }

    void whatIsUnclearIsNotGuessed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("one word") << u"Information"_s;
        QTest::newRow("two words") << u"The end"_s;
        QTest::newRow("names alone") << u"Oracle, Meta, OpenAI, Anthropic, Palantir, Albania"_s;
        QTest::newRow("figures") << u"20 000 000 + 14,5 % = 3"_s;
        QTest::newRow("marks") << u"?! … — « »"_s;
        QTest::newRow("code") << u"```\nif the man is not in the house then we go for a walk\n```"_s;
        QTest::newRow("an address") << u"https://example.org/the-man-who-was-not-in-the-house-of-the-king"_s;
        QTest::newRow("Italian") << u"Non so perché il consiglio non voglia dire chi paga il ponte della città"_s;
        QTest::newRow("Portuguese") << u"Não sei por que o conselho não quer dizer quem paga a ponte da cidade"_s;
        QTest::newRow("Dutch") << u"Ik weet niet wie de nieuwe brug van de stad gaat betalen en wanneer het komt"_s;
        QTest::newRow("Swedish") << u"Jag vet inte vem som ska betala för den nya bron och när det blir av"_s;
        QTest::newRow("Russian") << u"Я не знаю, кто будет платить за новый мост через реку"_s;
        QTest::newRow("Chinese") << u"我不知道谁会为新桥付钱。"_s;
        QTest::newRow("two languages by halves")
            << u"Nobody knows who pays for it. Personne ne sait qui va le payer."_s;
    }
    void whatIsUnclearIsNotGuessed()
    {
        QFETCH(QString, text);
        QCOMPARE(answered(text), u"none"_s);
    }

    void marksAndAddressesDoNotCount()
    {
        const QString words =
            u"Le conseil veut savoir [qui paiera le pont](https://example.org/who-is-the-one-to-pay-for-"
            "it \"who is the one to pay for it\") de la ville, et `if (the == of)`."_s;
        QCOMPARE(answered(words), u"fr"_s);
    }

    void aLongTextIsReadAtItsBeginning()
    {
        const QString begin = u"The council wants to know who pays for the new bridge. "_s.repeated(80);
        const QString end = u"Le conseil veut savoir qui paiera le nouveau pont de la ville. "_s.repeated(8000);
        QCOMPARE(answered(begin + end), u"en"_s);
    }

    void aHostileTextIsNoLanguage()
    {
        QCOMPARE(answered(QString(1 << 20, u'x')), u"none"_s);
        QCOMPARE(answered(QString(1 << 20, u'`')), u"none"_s);
        QCOMPARE(answered(u"]("_s.repeated(1 << 19)), u"none"_s);
        QCOMPARE(answered(QString(1 << 16, QChar(0xD800))), u"none"_s);
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "languagetest.moc"
