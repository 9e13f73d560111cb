// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deskfixture.h"
#include "store/archivestore.h"
#include "store/coverage.h"
#include "store/database.h"
#include "store/filterjson.h"
#include "store/settingstore.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

/// What past editions carried.
class StoreArchiveTest : public QObject
{
    Q_OBJECT

private:
    static EditionText dated(const QString &slug, int day, const QList<ItemRef> &links,
                             const QList<EditionVoice> &voices = {})
    {
        EditionText text = edition(slug, u"Body of "_s + slug, links);
        text.edition.date = QDate(2025, 9, day);
        text.voices = voices;
        return text;
    }
    static EditionId publish(DeskFixture &desk, const EditionText &text)
    {
        return get(desk.editions().create(text, EditionState::Published, u"imported"_s));
    }
    static ItemRef quoteRef(const QString &thread, const QString &comment) { return {Place::Reddit, thread, comment}; }
    static QList<Coverage> covered(DeskFixture &desk, const QString &thread, EditionId except = {})
    {
        const QList<Coverage> found = get((*desk).archive().coverage({thread}, except)).value(thread);
        if (!except) // rows say the same
            QTest::qCompare(desk.row(thread).covered, found, "row", "coverage", __FILE__, __LINE__);
        return found;
    }
    static QStringList slugs(const QList<Coverage> &covered)
    {
        QStringList slugs;
        for (const Coverage &coverage : covered)
            slugs << coverage.slug;
        return slugs;
    }
    static QList<ArchiveGroup> groups(DeskFixture &desk, ArchiveGrouping by, const QString &words = {}, int limit = 0)
    {
        return get((*desk).archive().groups(by, words, limit));
    }
    static QStringList names(const QList<ArchiveGroup> &groups)
    {
        QStringList names;
        for (const ArchiveGroup &group : groups)
            names << u"%1 %2"_s.arg(group.name).arg(group.count);
        return names;
    }
    static QStringList mentions(const ArchiveGroup &group)
    {
        QStringList mentions;
        for (const ArchiveMention &mention : group.mentions)
            mentions << u"%1 %2"_s.arg(mention.edition.slug).arg(mention.count);
        return mentions;
    }
    /// Two published editions and a draft about threads a (theme Rules), b and c.
    static void fill(DeskFixture &desk)
    {
        desk.ingest({{threadRecord("t3_a", "Alpha"), threadRecord("t3_b", "Bêta"), threadRecord("t3_c", "Gamma")},
                     {commentRecord("t1_x", "t3_a"), commentRecord("t1_y", "t3_b")},
                     {}});
        get(desk.threads().setTheme({desk.id(u"t3_a"_s)}, get(desk.feeds().addTheme(u"Rules"_s))));
        publish(desk,
                dated(u"old"_s, 18, {threadRef(u"t3_a"_s), quoteRef(u"t3_a"_s, u"t1_x"_s)}, {{u"Grace"_s, u"t1_x"_s}}));
        publish(desk, dated(u"new"_s, 19, {threadRef(u"t3_a"_s), quoteRef(u"t3_b"_s, u"t1_y"_s)},
                            {{u"grace"_s, u"t1_y"_s}, {u"u/Linus"_s, u"t1_y"_s}}));
        get(desk.editions().create(dated(u"draft"_s, 20, {threadRef(u"t3_c"_s)}), EditionState::Draft, u"created"_s));
    }

private Q_SLOTS:
    void aThreadThatAPublishedEditionCitesIsCoveredAndADraftCoversNothing()
    {
        DeskFixture desk;
        fill(desk);
        const QList<Coverage> a = covered(desk, u"t3_a"_s);
        QCOMPARE(slugs(a), (QStringList{u"new"_s, u"old"_s}));
        QCOMPARE(a.first(), (Coverage{Coverage::By::Thread, u"new"_s, u"Headline of new"_s, QDate(2025, 9, 19), {}}));
        QCOMPARE(slugs(covered(desk, u"t3_b"_s)), QStringList{u"new"_s});
        QCOMPARE(covered(desk, u"t3_c"_s).size(), 0);
    }

    void anEditionIsNotCoveredByItself()
    {
        DeskFixture desk;
        fill(desk);
        const EditionId itself = get(desk.editions().find(u"new"_s));
        QCOMPARE(slugs(covered(desk, u"t3_a"_s, itself)), QStringList{u"old"_s});
    }

    void anotherThreadOfTheSameLinkIsCoveredByTheLink()
    {
        DeskFixture desk;
        ThreadRecord one = threadRecord("t3_a", "The first");
        one.url = "https://example.com/story?utm_source=x";
        ThreadRecord two = threadRecord("t3_b", "The second");
        two.url = "https://www.example.com/story";
        desk.ingest({{one, two}, {}, {}});
        publish(desk, dated(u"old"_s, 18, {threadRef(u"t3_a"_s)}));
        const QList<Coverage> found = covered(desk, u"t3_b"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().by, Coverage::By::Link);
        QCOMPARE(found.first().what, u"The first"_s);
    }

    void aLinkThatStandsInAnEditionItselfCoversItsThreads()
    {
        DeskFixture desk;
        ThreadRecord thread = threadRecord("t3_a");
        thread.url = "https://example.com/story";
        desk.ingest({{thread}, {}, {}});
        publish(desk, dated(u"old"_s, 18, {{Place::Feed, articleId(u"https://example.com/story?utm_source=x"), {}}}));
        const QList<Coverage> found = covered(desk, u"t3_a"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().by, Coverage::By::Link);
    }

    void theAuthorAsAQuotedOneAndTheThemeCoverToo()
    {
        DeskFixture desk;
        fill(desk);
        ThreadRecord byGrace = threadRecord("t3_d");
        byGrace.author = "GRACE";
        desk.ingest({{byGrace}, {}, {}});
        QList<Coverage> found = covered(desk, u"t3_d"_s);
        QCOMPARE(slugs(found), (QStringList{u"new"_s, u"old"_s}));
        QCOMPARE(found.first().by, Coverage::By::Author);
        QCOMPARE(found.first().what, u"grace"_s);
        get(desk.threads().setTheme({desk.id(u"t3_c"_s)}, get(desk.feeds().addTheme(u"rules"_s))));
        found = covered(desk, u"t3_c"_s);
        QCOMPARE(found.first().by, Coverage::By::Theme);
        QCOMPARE(found.first().what, u"Rules"_s);
    }

    void anEditionIsNamedOnceByTheStrongestKind()
    {
        DeskFixture desk;
        fill(desk);
        ThreadRecord byGrace = threadRecord("t3_a", "Alpha");
        byGrace.author = "grace";
        byGrace.score.read = at(30);
        desk.ingest({{byGrace}, {}, {}});
        const QList<Coverage> found = covered(desk, u"t3_a"_s);
        QCOMPARE(found.size(), 2);
        for (const Coverage &coverage : found)
            QCOMPARE(coverage.by, Coverage::By::Thread);
    }

    void ofAnAuthorWhoRecursOnlyTheNewestEditionsAreNamed()
    {
        DeskFixture desk;
        for (int day = 1; day <= 9; ++day)
            publish(desk, dated(u"day-%1"_s.arg(day), day, {}, {{u"ada"_s, u"t1_%1"_s.arg(day)}}));
        desk.ingest({{threadRecord("t3_a")}, {}, {}});
        const QStringList found = slugs(covered(desk, u"t3_a"_s));
        QCOMPARE(found.size(), 5);
        QCOMPARE(found.first(), u"day-9"_s);
    }

    void quotedAuthorsAreFoundWhateverTheirCase()
    {
        DeskFixture desk;
        fill(desk);
        const auto found = get((*desk).archive().quoted({u"u/GRACE"_s, u"linus"_s, u"nobody"_s, {}}, {}));
        QCOMPARE(found.size(), 2);
        QCOMPARE(slugs(found.value(u"grace"_s)), (QStringList{u"new"_s, u"old"_s}));
        QCOMPARE(slugs(found.value(u"linus"_s)), QStringList{u"new"_s});
        QCOMPARE(ArchiveStore::authorKey(u"u/GRACE"_s), u"grace"_s);
    }

    void takingBackAnEditionUncoversItsThreadsAndTheListIsTold()
    {
        DeskFixture desk;
        fill(desk);
        QSignalSpy told(&*desk, &Store::changed);
        get(desk.editions().setState(get(desk.editions().find(u"new"_s)), EditionState::Draft));
        QCOMPARE(slugs(covered(desk, u"t3_a"_s)), QStringList{u"old"_s});
        const auto all = [&] {
            return std::ranges::any_of(told, [](const QList<QVariant> &arguments) {
                return arguments.constFirst().value<ChangeSet>().allThreads;
            });
        };
        QTRY_VERIFY(all());
    }

    void theFilterFindsThreadsThatEditionsCarriedAndThoseOfTheSameLink()
    {
        DeskFixture desk;
        fill(desk);
        ThreadRecord one = threadRecord("t3_m");
        one.url = "https://example.com/story";
        ThreadRecord two = threadRecord("t3_n");
        two.url = one.url;
        desk.ingest({{one, two}, {}, {}});
        publish(desk, dated(u"linked"_s, 17, {threadRef(u"t3_m"_s)}));
        ThreadFilter filter;
        filter.coveredOnly = true;
        QStringList found = desk.order(filter);
        found.sort();
        QCOMPARE(found, (QStringList{u"t3_a"_s, u"t3_b"_s, u"t3_m"_s, u"t3_n"_s}));
        filter.text = u"alpha"_s;
        QCOMPARE(desk.order(filter), QStringList{u"t3_a"_s});
        QVERIFY(filterFromJson(filterToJson(filter)) == filter);
        QVERIFY(!filterFromJson("{}").coveredOnly);
    }

    void themesAreGroupedWithTheirEditionsOverTime()
    {
        DeskFixture desk;
        fill(desk);
        get(desk.threads().setTheme({desk.id(u"t3_b"_s)}, get(desk.feeds().addTheme(u"Rules"_s))));
        const QList<ArchiveGroup> found = groups(desk, ArchiveGrouping::Theme);
        QCOMPARE(names(found), QStringList{u"Rules 3"_s});
        QCOMPARE(mentions(found.first()), (QStringList{u"new 2"_s, u"old 1"_s}));
        QVERIFY(found.first().colour != 0);
        QCOMPARE(found.first().mentions.last().items, QStringList{u"t3_a"_s});
    }

    void authorsAreGroupedWhateverTheirCaseAndDraftsDoNotCount()
    {
        DeskFixture desk;
        fill(desk);
        const QList<ArchiveGroup> found = groups(desk, ArchiveGrouping::Author);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().key, u"grace"_s);
        QCOMPARE(mentions(found.first()), (QStringList{u"new 1"_s, u"old 1"_s}));
        QCOMPARE(found.first().mentions.first().items, QStringList{u"t1_y"_s});
        QCOMPARE(found.last().key, u"linus"_s);
    }

    void threadsAreGroupedWithTheirQuotesAndAnUnknownOneByItsId()
    {
        DeskFixture desk;
        fill(desk);
        publish(desk, dated(u"older"_s, 3, {threadRef(u"t3_unknown"_s)}));
        const QList<ArchiveGroup> found = groups(desk, ArchiveGrouping::Thread);
        QCOMPARE(names(found), (QStringList{u"Alpha 3"_s, u"Bêta 1"_s, u"t3_unknown 1"_s}));
        QCOMPARE(found.first().key, u"t3_a"_s);
        QCOMPARE(mentions(found.first()), (QStringList{u"new 1"_s, u"old 2"_s}));
    }

    void communitiesAreGrouped()
    {
        DeskFixture desk;
        fill(desk);
        EditionText both = dated(u"both"_s, 17, {});
        both.edition.communities = {u"r/Artificial"_s, u"r/\"quoted\""_s};
        publish(desk, both);
        const QList<ArchiveGroup> found = groups(desk, ArchiveGrouping::Community);
        QCOMPARE(found.size(), 2);
        QCOMPARE(mentions(found.first()), (QStringList{u"new 1"_s, u"old 1"_s, u"both 1"_s}));
        QCOMPARE(found.last().name, u"r/\"quoted\""_s);
    }

    void wordsNarrowTheGroupsAndTheLimitCutsThem()
    {
        DeskFixture desk;
        fill(desk);
        QCOMPARE(names(groups(desk, ArchiveGrouping::Thread, u"beta"_s)), QStringList{u"Bêta 1"_s});
        QCOMPARE(groups(desk, ArchiveGrouping::Thread, u"beta alpha"_s).size(), 0);
        QCOMPARE(groups(desk, ArchiveGrouping::Thread, {}, 1).size(), 1);
    }

    void contentsNameThreadsAndThemesOfEveryEditionThatIsNotDiscarded()
    {
        DeskFixture desk;
        fill(desk);
        const auto contents = get((*desk).archive().contents());
        QCOMPARE(contents.size(), 3);
        QCOMPARE(contents.first().row.slug, u"draft"_s);
        QCOMPARE(contents.at(1).threads, (QSet<QString>{u"t3_a"_s, u"t3_b"_s}));
        QCOMPARE(contents.at(1).themes, QSet<QString>{u"Rules"_s});
        QCOMPARE(contents.at(1).plainText, u"Body of new"_s);
    }

    void voicesFollowTheTextAndOlderSavesAreNoticed()
    {
        DeskFixture desk;
        fill(desk);
        QCOMPARE(get(desk.editions().withoutVoices(10)).size(), 0);
        const EditionId id = get(desk.editions().find(u"old"_s));
        EditionText again = dated(u"old"_s, 17, {}, {{u"hopper"_s, u"t1_z"_s}});
        again.manuscript += "Again";
        get(desk.editions().save(id, again, 1, u"closed"_s));
        QCOMPARE(get((*desk).archive().quoted({u"hopper"_s}, {})).size(), 1);
        QCOMPARE(slugs(get((*desk).archive().quoted({u"grace"_s}, {})).value(u"grace"_s)), QStringList{u"new"_s});
        // As an older program saves: it knows nothing of voices.
        desk.close();
        Database(desk.path(), Database::Mode::ReadWrite).execute("UPDATE edition SET version = 3 WHERE slug = 'old'");
        desk.open();
        const QList<StoredEdition> stale = get(desk.editions().withoutVoices(10));
        QCOMPARE(stale.size(), 1);
        QCOMPARE(stale.first().version, 3);
        get(desk.editions().deriveVoices({{id, 2, {{u"wrong"_s, u"t1_w"_s}}}})); // of a text that is gone
        QCOMPARE(get(desk.editions().withoutVoices(10)).size(), 1);
        get(desk.editions().deriveVoices({{id, 3, {{u"turing"_s, u"t1_t"_s}}}}));
        QCOMPARE(get(desk.editions().withoutVoices(10)).size(), 0);
        QCOMPARE(get((*desk).archive().quoted({u"hopper"_s, u"wrong"_s}, {})).size(), 0);
        QCOMPARE(get((*desk).archive().quoted({u"turing"_s}, {})).size(), 1);
    }

    void settingsAreKeptByScopeAndForgottenWhenEmptied()
    {
        DeskFixture desk;
        QSignalSpy told(&*desk, &Store::changed);
        SettingStore &settings = (*desk).settings();
        get(settings.setValue(u"rules"_s, u"r/a"_s, "{\"é\":1}"));
        get(settings.setValue(u"rules"_s, {}, "{}"));
        get(settings.setValue(u"other"_s, u"r/a"_s, "[]"));
        get(settings.setValue(u"rules"_s, u"r/a"_s, "{\"é\":2}"));
        QCOMPARE(get(settings.value(u"rules"_s, u"r/a"_s)), QByteArray("{\"é\":2}"));
        QCOMPARE(get(settings.values(u"rules"_s)).size(), 2);
        QCOMPARE(get(settings.value(u"none"_s, u"r/a"_s)), QByteArray());
        get(settings.setValue(u"rules"_s, u"r/a"_s, {}));
        QCOMPARE(get(settings.values(u"rules"_s)).keys(), QStringList{QString()});
        QTRY_VERIFY(std::ranges::any_of(
            told, [](const QList<QVariant> &arguments) { return arguments.constFirst().value<ChangeSet>().settings; }));
    }

    void reviewedTranslationsAreKept()
    {
        DeskFixture desk;
        EditionText text = edition(u"one"_s, u"Body"_s);
        text.edition.reviewed = {u"t1_a 12ab"_s, u"t1_b 34cd"_s};
        const EditionId id = get(desk.editions().create(text, EditionState::Draft, u"created"_s));
        desk.reopen();
        QCOMPARE(get(desk.editions().load(id)).edition.reviewed, text.edition.reviewed);
    }

    void noTableIsReadToItsEndForAWindowOfRows_data()
    {
        QTest::addColumn<Coverage::By>("by");
        QTest::newRow("thread") << Coverage::By::Thread;
        QTest::newRow("link") << Coverage::By::Link;
        QTest::newRow("author") << Coverage::By::Author;
        QTest::newRow("theme") << Coverage::By::Theme;
    }
    void noTableIsReadToItsEndForAWindowOfRows()
    {
        QFETCH(Coverage::By, by);
        DeskFixture desk;
        desk.close();
        Database file(desk.path(), Database::Mode::ReadOnly);
        Statement plan(file, std::string("EXPLAIN QUERY PLAN ").append(coverageSql(by)));
        plan.bind(u"[]"_s, 0);
        QStringList scans;
        while (plan.step()) {
            if (const auto detail = plan.get<QString>(3); detail.startsWith("SCAN"_L1))
                scans << detail;
        }
        QCOMPARE(scans.size(), 1);
        QVERIFY2(scans.constFirst().startsWith("SCAN j VIRTUAL TABLE"_L1), qPrintable(scans.constFirst()));
    }
};

QTEST_GUILESS_MAIN(StoreArchiveTest)
#include "storearchivetest.moc"
