// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deskfixture.h"

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

class StoreSearchTest : public QObject
{
    Q_OBJECT

private:
    static SearchResult find(DeskFixture &desk, const SearchRequest &request)
    {
        get(desk.search().caughtUp());
        return get(desk.search().find(request));
    }
    static QStringList ids(DeskFixture &desk, const QString &words)
    {
        QStringList ids;
        for (const SearchHit &hit : find(desk, {.words = words}).hits)
            ids << hit.id;
        return ids;
    }
    static void fill(DeskFixture &desk)
    {
        ThreadRecord politics = threadRecord("t3_b", "Élections en vue");
        politics.community = "r/politics";
        politics.author = "Bob";
        politics.created = at(30);
        CommentRecord later = commentRecord("t1_d", "t3_b", "Elections are near, models are not");
        later.created = at(40);
        later.author = "bob";
        desk.ingest({{threadRecord("t3_a", "Models of language"), politics},
                     {commentRecord("t1_c", "t3_a", "The models are large, the budget is not"), later},
                     {}});
        get(desk.editions().create(
            edition(u"one"_s, u"Les modèles coûtent cher"_s, {{Place::Reddit, u"t3_a"_s, u"t1_c"_s}}),
            EditionState::Draft, {}));
    }

private Q_SLOTS:
    void wordsAreFoundWhateverTheirAccentsAndCase()
    {
        DeskFixture desk;
        fill(desk);
        QCOMPARE(ids(desk, u"ELECTIONS"_s), (QStringList{u"t3_b"_s, u"t1_d"_s}));
        QCOMPARE(ids(desk, u"modeles"_s), QStringList{u"one"_s});
        QCOMPARE(ids(desk, u"mod*"_s), (QStringList{u"one"_s, u"t3_a"_s, u"t1_d"_s, u"t1_c"_s}));
    }

    void eachPartOfTheLanguageLeavesOutWhatItShould()
    {
        DeskFixture desk;
        fill(desk);
        QCOMPARE(ids(desk, u"models -elections"_s), (QStringList{u"t3_a"_s, u"t1_c"_s}));
        QCOMPARE(ids(desk, u"\"models are large\""_s), QStringList{u"t1_c"_s});
        QCOMPARE(ids(desk, u"models author:u/BOB"_s), QStringList{u"t1_d"_s});
        QCOMPARE(ids(desk, u"author:bob"_s), (QStringList{u"t3_b"_s, u"t1_d"_s}));
        QCOMPARE(ids(desk, u"models -author:bob"_s), (QStringList{u"t3_a"_s, u"t1_c"_s}));
        QCOMPARE(ids(desk, u"community:politics models"_s), QStringList{u"t1_d"_s});
        QCOMPARE(ids(desk, u"community:r/politics elections"_s), (QStringList{u"t3_b"_s, u"t1_d"_s}));
        QCOMPARE(ids(desk, u"models after:2025-09-22"_s), QStringList{u"t1_d"_s});
        QCOMPARE(ids(desk, u"models before:2025-09-22"_s), (QStringList{u"t3_a"_s, u"t1_c"_s}));
        QCOMPARE(ids(desk, u"models state:used"_s), (QStringList{u"t3_a"_s, u"t1_c"_s}));
        QCOMPARE(ids(desk, u"state:draft"_s), QStringList{u"one"_s});
        QCOMPARE(ids(desk, u"-models community:politics"_s), QStringList{u"t3_b"_s});
        QCOMPARE(ids(desk, u""_s), QStringList());
    }

    void aHitCarriesWhatTheListShows()
    {
        DeskFixture desk;
        fill(desk);
        const SearchResult result = find(desk, {.words = u"budget"_s});
        QCOMPARE(result.hits.size(), 1);
        const SearchHit &hit = result.hits.first();
        QCOMPARE(hit.kind, HitKind::Comment);
        QCOMPARE(hit.title, u"Models of language"_s);
        QCOMPARE(hit.author, u"grace"_s);
        QCOMPARE(hit.community, u"r/artificial"_s);
        QCOMPARE(hit.edition, u"one"_s);
        QCOMPARE(hit.points, 5);
        QCOMPARE(hit.snippet, u"The models are large, the \x02"
                              u"budget\x03 is not"_s);
        QVERIFY(hit.permalink.contains(u"/c/"_s));
        QCOMPARE(hit.threadId, desk.id(u"t3_a"_s));
        QVERIFY(hit.commentId);
        QCOMPARE(result.indexed, 5);
        QVERIFY(!result.catchingUp);
    }

    void relevanceAndLimitAreKept()
    {
        DeskFixture desk;
        fill(desk);
        const CommentRecord best = commentRecord("t1_e", "t3_a", "models models models");
        desk.ingest({{}, {best}, {}});
        const SearchRequest request{.words = u"models"_s, .threads = false, .byRelevance = true, .limit = 1};
        const SearchResult result = find(desk, request);
        QCOMPARE(result.hits.size(), 1);
        QCOMPARE(result.hits.first().id, u"t1_e"_s);
    }

    void theLastWordMayBeUnfinishedWhileTyping()
    {
        DeskFixture desk;
        fill(desk);
        QCOMPARE(find(desk, {.words = u"models lar"_s, .prefixLastWord = true}).hits.size(), 1);
        QCOMPARE(find(desk, {.words = u"models lar"_s}).hits.size(), 0);
        QCOMPARE(find(desk, {.words = u"budget before:20"_s, .prefixLastWord = true}).hits.size(), 1);
        QCOMPARE(errorOf(desk.search().find({.words = u"budget before:20"_s})), ErrorKind::Usage);
    }

    void editsAreFoundUnderTheirNewWordsOnly()
    {
        DeskFixture desk;
        fill(desk);
        QCOMPARE(ids(desk, u"budget"_s).size(), 1);
        CommentRecord edited = commentRecord("t1_c", "t3_a", "Nothing of the kind");
        edited.score.read = at(50);
        desk.ingest({{}, {edited}, {}});
        QCOMPARE(ids(desk, u"budget"_s).size(), 0);
        QCOMPARE(ids(desk, u"kind"_s), QStringList{u"t1_c"_s});
    }

    void anIndexThatIsMissingDamagedOrAnothersIsBuiltAnew_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("text") << QByteArray("no database at all ").repeated(1000);
    }

    void anIndexThatIsMissingDamagedOrAnothersIsBuiltAnew()
    {
        QFETCH(QByteArray, content);
        DeskFixture desk;
        fill(desk);
        QCOMPARE(ids(desk, u"budget"_s).size(), 1);
        desk.close();
        const QString index = desk.path() + u"-index"_s;
        QVERIFY(QFile::remove(index));
        if (!content.isEmpty()) {
            QFile file(index);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        desk.open();
        QCOMPARE(ids(desk, u"budget"_s).size(), 1);
    }

    void anIndexOfAnotherDeskIsBuiltAnew()
    {
        DeskFixture other;
        other.ingest({{threadRecord("t3_z", "Foreign words")}, {}, {}});
        get(other.search().caughtUp());
        other.close();
        DeskFixture desk;
        fill(desk);
        get(desk.search().caughtUp());
        desk.close();
        QVERIFY(QFile::remove(desk.path() + u"-index"_s));
        QVERIFY(QFile::copy(other.path() + u"-index"_s, desk.path() + u"-index"_s));
        desk.open();
        QCOMPARE(ids(desk, u"foreign"_s).size(), 0);
        QCOMPARE(ids(desk, u"budget"_s).size(), 1);
        QCOMPARE(find(desk, {.words = u"budget"_s}).indexed, 5);
    }

    void anIndexThatCannotBeWrittenFailsNothingElse()
    {
        DeskFixture desk;
        desk.close();
        QFile::remove(desk.path() + u"-index"_s);
        QVERIFY(QDir().mkpath(desk.path() + u"-index"_s));
        desk.open();
        fill(desk);
        QVERIFY(!desk.search().caughtUp().result().has_value());
        const SearchResult result = get(desk.search().find({.words = u"modeles"_s}));
        QCOMPARE(result.hits.size(), 1);
        QVERIFY(result.catchingUp);
    }

    void aNewerSearchCancelsTheOnesBefore()
    {
        DeskFixture desk;
        fill(desk);
        get(desk.search().caughtUp());
        QList<QFuture<Result<SearchResult>>> searches;
        for (int i = 0; i < 200; ++i)
            searches << desk.search().find({.words = u"mod*"_s});
        QCOMPARE(get(searches.last()).hits.size(), 4);
        int canceled = 0;
        for (const auto &search : searches) {
            const Result<SearchResult> result = search.result();
            if (!result) {
                QCOMPARE(result.error().kind, ErrorKind::Canceled);
                ++canceled;
            }
        }
        QVERIFY(canceled > 0);
    }

    void nothingThatIsTypedIsSyntaxToTheIndex_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"\"",
                                  "*",
                                  "-",
                                  "- -",
                                  "(models",
                                  "models)",
                                  "a AND OR NOT",
                                  "NEAR(a b)",
                                  "title:models",
                                  "^models",
                                  "models + x",
                                  "{a b}:c",
                                  "'; DROP TABLE thread",
                                  "\"a\" \"",
                                  "a\"b\"c",
                                  "https://x.org/a?b=c",
                                  "\xc3\xa9*",
                                  "--",
                                  "-\"",
                                  "models\\",
                                  "author:\"",
                                  "\x01\x02",
                                  "C++",
                                  "-*",
                                  "\"*\"*"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }

    void nothingThatIsTypedIsSyntaxToTheIndex()
    {
        QFETCH(QString, words);
        DeskFixture desk;
        fill(desk);
        get(desk.search().caughtUp());
        for (const bool typing : {false, true}) {
            const auto result = desk.search().find({.words = words, .prefixLastWord = typing}).result();
            QVERIFY2(result || result.error().kind == ErrorKind::Usage,
                     result ? "" : qPrintable(result.error().text()));
            if (result)
                QVERIFY(!result->catchingUp);
        }
    }
};

QTEST_GUILESS_MAIN(StoreSearchTest)
#include "storesearchtest.moc"
