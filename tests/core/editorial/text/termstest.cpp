// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/text/terms.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

QStringList shown(const QString &text, std::optional<Language> language = {})
{
    QStringList words;
    for (const Term &term : termsOf(text, language))
        words << term.shown;
    return words;
}

QStringList stems(const QString &text, std::optional<Language> language = {})
{
    QStringList words;
    for (const Term &term : termsOf(text, language))
        words << term.stem;
    return words;
}

} // namespace

class TermsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formsOfAWordAreOneTerm_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << Language::English << u"model models Model MODELS model's"_s;
        QTest::newRow("French") << Language::French << u"régulation régulations Régulation l’régulation"_s;
        QTest::newRow("German") << Language::German << u"Brücke Brücken brücke BRÜCKE"_s;
        QTest::newRow("Spanish") << Language::Spanish << u"canción canciones Canción CANCIONES"_s;
        QTest::newRow("a name with a figure") << Language::English << u"GPT-5 gpt-5 GPT5"_s;
        QTest::newRow("accents that were not typed") << Language::French << u"Sénateur Senateurs"_s;
    }
    void formsOfAWordAreOneTerm()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        const QStringList all = stems(text, language);
        QCOMPARE_GE(all.size(), 2);
        QCOMPARE(std::ranges::count(all, all.constFirst()), all.size());
    }

    void aTermIsShownAsItStands()
    {
        QCOMPARE(shown(u"OpenAI’s Régulation of C++ and GPT-5"_s, Language::English),
                 (QStringList{u"OpenAI"_s, u"Régulation"_s, u"C++"_s, u"GPT-5"_s}));
    }

    void wordsThatSayNothingAreLeftOut_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("kept");
        QTest::newRow("English") << Language::English << u"I don't think that anyone really knows the bridge"_s
                                 << QStringList{u"bridge"_s};
        QTest::newRow("French") << Language::French << u"Je pense qu’aujourd’hui on n’a vraiment rien vu du pont"_s
                                << QStringList{u"pont"_s};
        QTest::newRow("German") << Language::German << u"Ich glaube, dass wir heute über die Brücke gehen"_s
                                << QStringList{u"Brücke"_s};
        QTest::newRow("Spanish") << Language::Spanish << u"Yo creo que todavía nadie sabe más del puente"_s
                                 << QStringList{u"todavía"_s, u"puente"_s};
    }
    void wordsThatSayNothingAreLeftOut()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QStringList, kept);
        QCOMPARE(shown(text, language), kept);
    }

    void theLanguageIsGuessedWhereNoneIsGiven()
    {
        QCOMPARE(shown(u"Le pont de la ville"_s), (QStringList{u"pont"_s, u"ville"_s}));
        QCOMPARE(shown(u"Die Brücke der Stadt und der Rat"_s), (QStringList{u"Brücke"_s, u"Stadt"_s, u"Rat"_s}));
        QCOMPARE(shown(u"The bridge of the city"_s), (QStringList{u"bridge"_s, u"city"_s}));
    }

    void marksOfMarkdownAreNoTerms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("address") << u"bridge https://example.org/tunnel?road=1 http://x.y/z"_s;
        QTest::newRow("host") << u"bridge example.com/tunnel www.tunnel.net"_s;
        QTest::newRow("post address") << u"bridge tunnel@example.org"_s;
        QTest::newRow("link") << u"[bridge](https://example.org/tunnel_(road) \"tunnel\")"_s;
        QTest::newRow("code") << u"bridge `tunnel`"_s;
        QTest::newRow("fence") << u"bridge\n```cpp\ntunnel();\n```\n"_s;
        QTest::newRow("open fence") << u"bridge\n```\ntunnel"_s;
        QTest::newRow("user") << u"u/tunnel_man /u/road-man @tunnel bridge"_s;
        QTest::newRow("community") << u"r/tunnels bridge /r/roads"_s;
        QTest::newRow("entity") << u"&quot;bridge&quot; &nbsp; &#8217;"_s;
        QTest::newRow("emphasis") << u"**_bridge_**"_s;
        QTest::newRow("figures") << u"bridge 2024 3.5 $20 50% 20B 10k 3rd 2x"_s;
        QTest::newRow("endless word") << u"bridge "_s + QString(500, u'x');
    }
    void marksOfMarkdownAreNoTerms()
    {
        QFETCH(QString, text);
        QCOMPARE(shown(text, Language::English), QStringList{u"bridge"_s});
    }

    void aMarkThatIsLeftOpenHidesNoMoreThanItself()
    {
        QCOMPARE(shown(u"bridge ` tunnel & road"_s, Language::English),
                 (QStringList{u"bridge"_s, u"tunnel"_s, u"road"_s}));
    }

    void repeatedTermsAreKeptInOrder()
    {
        QCOMPARE(shown(u"bridge tunnel bridge"_s, Language::English),
                 (QStringList{u"bridge"_s, u"tunnel"_s, u"bridge"_s}));
    }

    void hostileTextsHaveNoTerms()
    {
        QVERIFY(termsOf(QString()).isEmpty());
        QVERIFY(termsOf(QString(1 << 20, u'a')).isEmpty());
        QVERIFY(termsOf(u"123 "_s.repeated(100000)).isEmpty());
        QVERIFY(termsOf(u"]("_s.repeated(1 << 19)).isEmpty());
        QVERIFY(termsOf(QString(1 << 16, QChar(0xDC00))).isEmpty());
        QVERIFY(termsOf(QString(1 << 16, QChar(0x0301))).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TermsTest)
#include "termstest.moc"
