// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/themes/themes.h"

#include <QHash>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

ThreadText post(qint64 id, const QString &title, const QString &body = {}, const QString &url = {})
{
    ThreadText text;
    text.id.value = id;
    text.remoteId = u"t3_%1"_s.arg(id);
    text.title = title;
    text.body = body;
    text.url = url;
    text.author = u"author%1"_s.arg(id);
    return text;
}

/// Three subjects of six threads each, and three threads of no subject.
QList<ThreadText> madeDay()
{
    const QStringList titles{u"The bridge over the river is closed again"_s,
                             u"Engineers inspect the river bridge after cracks"_s,
                             u"Cracks in the bridge: the council pays engineers"_s,
                             u"Who closed the bridge over our river?"_s,
                             u"River bridge repairs cost the council a fortune"_s,
                             u"Council engineers explain cracks and repairs of the bridge"_s,
                             u"The school orchestra wins a violin prize"_s,
                             u"Young violin players join the orchestra"_s,
                             u"Orchestra concert: violin solo moves the audience"_s,
                             u"A prize for the orchestra and its concert"_s,
                             u"Violin teachers wanted for the school orchestra"_s,
                             u"The concert audience applauds young violin players"_s,
                             u"Bakers raise the price of bread"_s,
                             u"Flour is dear, and bread follows, say bakers"_s,
                             u"Bread and flour: what bakers pay at the mill"_s,
                             u"The mill sells flour to bakers at a high price"_s,
                             u"Bakers bake less bread while flour is dear"_s,
                             u"Price of flour falls at the mill"_s,
                             u"Lost umbrella near Hauptplatz"_s,
                             u"Chess tournament postponed indefinitely"_s,
                             u"Penguin escapes zoo enclosure overnight"_s};
    QList<ThreadText> threads;
    for (const QString &title : titles)
        threads << post(threads.size() + 1, title);
    return threads;
}

QHash<ThreadId, int> places(const ThemeSuggestion &suggestion)
{
    QHash<ThreadId, int> result;
    for (int theme = 0; theme < int(suggestion.themes.size()); ++theme) {
        for (const ThemeMember &member : suggestion.themes.at(theme).members)
            result.insert(member.thread, theme);
    }
    return result;
}

bool together(const ThemeSuggestion &suggestion, const QList<qint64> &ids)
{
    const QHash<ThreadId, int> where = places(suggestion);
    QSet<int> themes;
    for (const qint64 id : ids)
        themes << where.value(ThreadId{id}, -1);
    return themes.size() == 1 && !themes.contains(-1);
}

/// Each thread once: in a theme or left over.
bool accountsForAll(const ThemeSuggestion &suggestion, const QList<ThreadText> &threads)
{
    QList<qint64> ids;
    for (const SuggestedTheme &theme : suggestion.themes) {
        for (const ThemeMember &member : theme.members)
            ids << member.thread.value;
    }
    for (const ThreadId id : suggestion.leftOver)
        ids << id.value;
    QList<qint64> wanted;
    for (const ThreadText &text : threads)
        wanted << text.id.value;
    std::ranges::sort(ids);
    std::ranges::sort(wanted);
    return ids == wanted;
}

KnownTheme knownTheme(qint64 id, const QString &name, const QList<ThreadText> &threads)
{
    KnownTheme theme;
    theme.id.value = id;
    theme.name = name;
    theme.threads = threads;
    theme.editions = 3;
    theme.lastEdition = QDate(2025, 9, 20);
    return theme;
}

const SuggestedTheme *themeOf(const ThemeSuggestion &suggestion, ThemeId id)
{
    const auto found = std::ranges::find(suggestion.themes, id, &SuggestedTheme::known);
    return found == suggestion.themes.cend() ? nullptr : &*found;
}

QList<FitReason> reasonsOf(const ThemeSuggestion &suggestion, qint64 id)
{
    for (const SuggestedTheme &theme : suggestion.themes) {
        for (const ThemeMember &member : theme.members) {
            if (member.thread.value == id)
                return member.reasons;
        }
    }
    return {};
}

bool has(const QList<FitReason> &reasons, FitReason::Kind kind)
{
    return std::ranges::find(reasons, kind, &FitReason::kind) != reasons.cend();
}

} // namespace

class ThemesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threadsOfOneSubjectComeTogether()
    {
        const ThemeSuggestion suggestion = suggestThemes(madeDay(), {});
        QCOMPARE(suggestion.themes.size(), 3);
        QVERIFY(together(suggestion, {1, 2, 3, 4, 5, 6}));
        QVERIFY(together(suggestion, {7, 8, 9, 10, 11, 12}));
        QVERIFY(together(suggestion, {13, 14, 15, 16, 17}));
    }

    void whatBelongsNowhereIsLeftOver()
    {
        const ThemeSuggestion suggestion = suggestThemes(madeDay(), {});
        for (const qint64 id : {19, 20, 21})
            QVERIFY(suggestion.leftOver.contains(ThreadId{id}));
        QVERIFY(accountsForAll(suggestion, madeDay()));
    }

    void theLabelIsAWordOfMostThreads()
    {
        const ThemeSuggestion suggestion = suggestThemes(madeDay(), {});
        QStringList labels;
        for (const SuggestedTheme &theme : suggestion.themes)
            labels << theme.label;
        QVERIFY2(labels.join(u' ').contains(u"ridge"_s), qPrintable(labels.join(u' ')));
        QVERIFY2(labels.join(u' ').contains(u"iolin"_s) || labels.join(u' ').contains(u"rchestra"_s),
                 qPrintable(labels.join(u' ')));
        for (const QString &label : std::as_const(labels))
            QVERIFY2(label.at(0).isUpper(), qPrintable(label));
        QCOMPARE(QSet<QString>(labels.cbegin(), labels.cend()).size(), labels.size());
    }

    void everyMemberHasAReasonAndAFit()
    {
        const ThemeSuggestion suggestion = suggestThemes(madeDay(), {});
        for (const SuggestedTheme &theme : suggestion.themes) {
            QVERIFY(!theme.terms.isEmpty());
            QCOMPARE_LE(theme.terms.size(), 8);
            QCOMPARE(theme.terms.constFirst().weight, 1.0);
            double before = 1;
            for (const ThemeMember &member : theme.members) {
                QVERIFY(!member.reasons.isEmpty());
                QCOMPARE_GE(member.fit, 0.0);
                QCOMPARE_LE(member.fit, before);
                before = member.fit;
            }
        }
    }

    void theOrderOfTheThreadsDoesNotCount()
    {
        QList<ThreadText> threads = madeDay();
        const ThemeSuggestion forward = suggestThemes(threads, {});
        std::ranges::reverse(threads);
        QCOMPARE(suggestThemes(threads, {}), forward);
        std::ranges::rotate(threads, threads.begin() + 7);
        QCOMPARE(suggestThemes(threads, {}), forward);
    }

    void oneThreadLessLeavesTheOthersWhereTheyAre()
    {
        const QList<ThreadText> threads = madeDay();
        for (qsizetype gone = 0; gone < threads.size(); ++gone) {
            QList<ThreadText> fewer = threads;
            fewer.removeAt(gone);
            const ThemeSuggestion suggestion = suggestThemes(fewer, {});
            QList<qint64> bridge{1, 2, 3, 5, 6};
            bridge.removeAll(threads.at(gone).id.value);
            QVERIFY2(together(suggestion, bridge), qPrintable(threads.at(gone).title));
        }
    }

    void everyLanguageIsRead_data()
    {
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("French") << QStringList{u"Le pont sur le fleuve est encore fermé"_s,
                                               u"Des ingénieurs examinent les fissures du pont"_s,
                                               u"Qui paie les fissures du pont ? La mairie et ses ingénieurs"_s,
                                               u"Le pont du fleuve ferme pour des fissures"_s,
                                               u"L’orchestre de l’école gagne un prix de violon"_s,
                                               u"De jeunes violons rejoignent l’orchestre"_s,
                                               u"Concert de l’orchestre : un violon émeut le public"_s,
                                               u"Un violon de l’orchestre pour le concert"_s};
        QTest::newRow("German") << QStringList{u"Die Brücke über den Fluss ist wieder gesperrt"_s,
                                               u"Ingenieure prüfen die Risse der Brücke"_s,
                                               u"Wer bezahlt die Risse in der Brücke? Die Ingenieure nicht"_s,
                                               u"Die Brücke am Fluss wird wegen der Risse gesperrt"_s,
                                               u"Das Orchester der Schule und seine Geige gewinnen"_s,
                                               u"Junge Geigen spielen mit dem Orchester"_s,
                                               u"Das Konzert: eine Geige aus dem Orchester"_s,
                                               u"Eine Geige für das Konzert des Orchesters"_s};
        QTest::newRow("Spanish") << QStringList{u"El puente sobre el río está cerrado"_s,
                                                u"Los ingenieros estudian las grietas del puente"_s,
                                                u"Quién paga las grietas del puente y a los ingenieros"_s,
                                                u"El puente del río se cierra por las grietas"_s,
                                                u"La orquesta de la escuela y su violín ganan"_s,
                                                u"Los violines jóvenes tocan con la orquesta"_s,
                                                u"El concierto: un violín de la orquesta"_s,
                                                u"Un violín para el concierto de la orquesta"_s};
    }
    void everyLanguageIsRead()
    {
        QFETCH(QStringList, titles);
        QList<ThreadText> threads;
        for (const QString &title : titles)
            threads << post(threads.size() + 1, title);
        const ThemeSuggestion suggestion = suggestThemes(threads, {});
        QVERIFY(together(suggestion, {1, 2, 3, 4}));
        QVERIFY(together(suggestion, {5, 6, 7, 8}));
        QVERIFY(!together(suggestion, {1, 5}));
    }

    void aWishedNumberIsKeptWhereTheWordsAllowIt()
    {
        for (const int count : {2, 3})
            QCOMPARE(suggestThemes(madeDay(), {}, {count}).themes.size(), count);
        QCOMPARE_LE(suggestThemes(madeDay(), {}, {7}).themes.size(), 7);
        QCOMPARE_LE(suggestThemes(madeDay(), {}, {1000}).themes.size(), 7);
    }

    void identicalLinksAlwaysLandTogether()
    {
        QList<ThreadText> threads = madeDay();
        threads[0].url = u"https://www.example.org/news/?utm_source=x"_s;
        threads[18].url = u"http://example.org/news"_s;
        const ThemeSuggestion suggestion = suggestThemes(threads, {});
        QVERIFY(together(suggestion, {1, 19}));
        QVERIFY(has(reasonsOf(suggestion, 19), FitReason::Kind::SameLink));
        QVERIFY(accountsForAll(suggestion, threads));
    }

    void anAuthorWhoComesBackIsAReason()
    {
        QList<ThreadText> threads = madeDay();
        threads[1].author = threads[0].author;
        const ThemeSuggestion suggestion = suggestThemes(threads, {});
        QVERIFY(has(reasonsOf(suggestion, 2), FitReason::Kind::SameAuthor));
        QVERIFY(!has(reasonsOf(suggestion, 3), FitReason::Kind::SameAuthor));
    }

    void aThemeOfTheDeskKeepsItsNameAndId()
    {
        const KnownTheme roads = knownTheme(42, u"Public works"_s,
                                            {post(901, u"Cracks found in the river bridge"_s),
                                             post(902, u"Council to close the bridge for repairs"_s),
                                             post(903, u"Engineers worry about the bridge"_s)});
        const ThemeSuggestion suggestion = suggestThemes(madeDay(), {roads});
        const SuggestedTheme *theme = themeOf(suggestion, ThemeId{42});
        QVERIFY(theme);
        QCOMPARE(theme->label, u"Public works"_s);
        QCOMPARE_GE(theme->members.size(), 4);
        QVERIFY(std::ranges::any_of(theme->members, [](const ThemeMember &member) {
            return std::ranges::any_of(member.reasons, [](const FitReason &reason) {
                return reason.kind == FitReason::Kind::PastEdition && reason.date == QDate(2025, 9, 20);
            });
        }));
        QVERIFY(accountsForAll(suggestion, madeDay()));
    }

    void aThemeOfTheDeskWithoutAThreadTodayDoesNotAppear()
    {
        const KnownTheme space = knownTheme(43, u"Astronomy"_s,
                                            {post(911, u"Telescope sees a distant galaxy"_s),
                                             post(912, u"Galaxy survey begins with a new telescope"_s)});
        QVERIFY(!themeOf(suggestThemes(madeDay(), {space}), ThemeId{43}));
    }

    void whatTheEditorPlacedStaysThere()
    {
        QList<ThreadText> threads = madeDay();
        threads[20].theme = ThemeId{44};
        const ThemeSuggestion suggestion = suggestThemes(threads, {knownTheme(44, u"Animals"_s, {})});
        const SuggestedTheme *theme = themeOf(suggestion, ThemeId{44});
        QVERIFY(theme);
        QCOMPARE(theme->members.constFirst().thread, ThreadId{21});
        QCOMPARE(theme->members.constFirst().fit, 1.0);
        QVERIFY(has(theme->members.constFirst().reasons, FitReason::Kind::ByHand));
    }

    void whatThePlaceTookAwayIsNoTheme()
    {
        QList<ThreadText> threads = madeDay();
        for (qint64 id = 100; id < 110; ++id)
            threads << post(id, u"[ Removed by moderator ]"_s);
        const ThemeSuggestion suggestion = suggestThemes(threads, {});
        for (qint64 id = 100; id < 110; ++id)
            QVERIFY(suggestion.leftOver.contains(ThreadId{id}));
    }

    void onePersonIsNoTheme()
    {
        QList<ThreadText> threads = madeDay();
        for (qint64 id = 100; id < 106; ++id) {
            threads << post(id, u"Buy my submarine, number %1 of the submarine fleet"_s.arg(id));
            threads.last().author = u"seller"_s;
        }
        const ThemeSuggestion suggestion = suggestThemes(threads, {});
        QVERIFY(!together(suggestion, {100, 101, 102}));
    }

    void nothingGivesNothing()
    {
        QCOMPARE(suggestThemes({}, {}), ThemeSuggestion{});
        QCOMPARE(suggestThemes({}, {knownTheme(1, u"Bridge"_s, madeDay())}, {5}), ThemeSuggestion{});
    }

    void oneThreadIsLeftOver()
    {
        const ThemeSuggestion suggestion = suggestThemes({post(1, u"A bridge"_s)}, {});
        QVERIFY(suggestion.themes.isEmpty());
        QCOMPARE(suggestion.leftOver, QList<ThreadId>{ThreadId{1}});
    }

    void identicalThreadsAreOneTheme()
    {
        QList<ThreadText> threads;
        for (qint64 id = 1; id <= 2000; ++id)
            threads << post(id, u"The bridge over the river is closed"_s, u"Again."_s, u"https://example.org/a"_s);
        const ThemeSuggestion suggestion = suggestThemes(threads, {});
        QVERIFY(accountsForAll(suggestion, threads));
        QCOMPARE_LE(suggestion.themes.size(), 1);
    }

    void hostileTextsDoNoHarm()
    {
        QList<ThreadText> threads = madeDay();
        threads << post(100, QString(1 << 20, u'x'), QString(1 << 20, u'`'));
        threads << post(101, u"]("_s.repeated(1 << 19), u"😀"_s.repeated(1000));
        threads << post(102, QString(), QString());
        threads << post(103, u"!!! ??? 123 456"_s, QString(1000, QChar(0xD800)));
        const ThemeSuggestion suggestion = suggestThemes(threads, {});
        QVERIFY(accountsForAll(suggestion, threads));
        QVERIFY(together(suggestion, {1, 2, 3, 5, 6}));
    }
};

QTEST_GUILESS_MAIN(ThemesTest)
#include "themestest.moc"
