// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deskfixture.h"
#include "store/database.h"
#include "store/editionreader.h"
#include "store/editionwriter.h"
#include "store/maintenance.h"

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

class StoreEditionsTest : public QObject
{
    Q_OBJECT

private:
    static EditionId create(DeskFixture &desk, const EditionText &text, EditionState state = EditionState::Draft)
    {
        return get(desk.editions().create(text, state, u"imported"_s));
    }

private Q_SLOTS:
    void anEditionIsReadBackAsItWasWritten()
    {
        DeskFixture desk;
        EditionText text = edition(u"one"_s, u"Body"_s);
        text.edition.keyPoints = {u"First \"point\""_s, u"Second,\nélan"_s};
        text.edition.related = {u"zero"_s};
        text.edition.variants = {u"eins"_s};
        text.edition.foreign = u"colour: red\n"_s;
        text.edition.period = Period::Week;
        text.edition.signOff = u"Bye"_s;
        text.edition.byline = u"Ada"_s;
        text.edition.standfirst = u"Standfirst"_s;
        const EditionId id = create(desk, text);
        desk.reopen();
        const StoredEdition stored = get(desk.editions().load(id));
        QVERIFY(stored.edition == text.edition);
        QCOMPARE(stored.version, 1);
        QCOMPARE(stored.row.slug, u"one"_s);
        QCOMPARE(stored.row.revisions, 0);
        QVERIFY(!stored.row.published);
        QCOMPARE(get(desk.editions().find(u"one"_s)), id);
        QCOMPARE(get(desk.editions().find(QString::number(id.value))), id);
        QCOMPARE(errorOf(desk.editions().find(u"two"_s)), ErrorKind::NotFound);
        QCOMPARE(errorOf(desk.editions().load(EditionId{99})), ErrorKind::NotFound);
    }

    void aTakenSlugGetsANumberUnlessTheTextIsTheSame()
    {
        DeskFixture desk;
        const EditionId first = create(desk, edition(u"one"_s, u"Body"_s));
        const EditionId second = create(desk, edition(u"one"_s, u"Another body"_s));
        QCOMPARE(get(desk.editions().load(second)).row.slug, u"one-2"_s);
        QCOMPARE(create(desk, edition(u"one"_s, u"Body"_s)), first);
        QCOMPARE(create(desk, edition(u"one"_s, u"Another body"_s)), second);
        QCOMPARE(get(desk.editions().list({})).size(), 2);
    }

    void aSaveOfAnOlderVersionIsRefusedAndWritesNothing()
    {
        DeskFixture desk;
        const EditionId id = create(desk, edition(u"one"_s, u"Body"_s));
        const SaveReport report = get(desk.editions().save(id, edition(u"one"_s, u"Mine"_s), 1, u"autosave"_s));
        QCOMPARE(report.version, 2);
        QVERIFY(report.written);
        QCOMPARE(errorOf(desk.editions().save(id, edition(u"one"_s, u"Theirs"_s), 1, u"closed"_s)),
                 ErrorKind::Conflict);
        QCOMPARE(get(desk.editions().load(id)).edition.body, u"Mine"_s);
        QCOMPARE(get(desk.editions().revisions(id)).size(), 1);
    }

    void theSameTextIsNotWrittenAgain()
    {
        DeskFixture desk;
        const EditionId id = create(desk, edition(u"one"_s, u"Body"_s));
        const SaveReport report = get(desk.editions().save(id, edition(u"one"_s, u"Body"_s), 1, u"closed"_s));
        QVERIFY(!report.written);
        QCOMPARE(report.version, 1);
        QVERIFY(get(desk.editions().revisions(id)).isEmpty());
    }

    void autosaveKeepsARevisionEveryTenMinutesAndOtherReasonsAlways()
    {
        DeskFixture desk;
        const EditionId id = create(desk, edition(u"one"_s, u"0"_s));
        desk.close();
        {
            Database file(desk.path(), Database::Mode::ReadWrite);
            ChangeSet changes;
            const auto save = [&](int version, int minute, const QString &reason) {
                const EditionText text = edition(u"one"_s, QString::number(version));
                saveEdition(file, id, text, version, reason, now() + std::chrono::minutes(minute), changes);
                return listRevisions(file, id).size();
            };
            QCOMPARE(save(1, 0, u"autosave"_s), 1); // the first text is always kept
            QCOMPARE(save(2, 5, u"autosave"_s), 1);
            QCOMPARE(save(3, 9, u"autosave"_s), 1);
            QCOMPARE(save(4, 11, u"autosave"_s), 2);
            QCOMPARE(save(5, 12, u"closed"_s), 3);
            QCOMPARE(save(6, 12, u"restored-over"_s), 4);
            QCOMPARE(save(7, 13, u"autosave"_s), 4);
            QCOMPARE(save(8, 2, u"autosave"_s), 5); // the clock was set back: rather one too many
        }
        desk.open();
        const QList<RevisionRow> revisions = get(desk.editions().revisions(id));
        QCOMPARE(revisions.last().reason, u"imported"_s);
        QCOMPARE(revisions.at(1).reason, u"restored-over"_s);
        QCOMPARE(get(desk.editions().manuscript(revisions.last().id)), edition(u"one"_s, u"0"_s).manuscript);
        QCOMPARE(get(desk.editions().manuscript(revisions.at(1).id)), edition(u"one"_s, u"5"_s).manuscript);
        QCOMPARE(get(desk.editions().load(id)).row.revisions, 5);
        QCOMPARE(errorOf(desk.editions().manuscript(RevisionId{99})), ErrorKind::NotFound);
    }

    void aCitedThreadIsUsedUntilNoEditionCitesIt()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a"), threadRecord("t3_b")}, {}, {}});
        get(desk.threads().setState({desk.id(u"t3_a"_s)}, TriageState::Shortlisted));
        const EditionId one = create(desk, edition(u"one"_s, u"a"_s, {threadRef(u"t3_a"_s)}));
        const EditionId two = create(desk, edition(u"two"_s, u"b"_s, {threadRef(u"t3_a"_s)}));
        QCOMPARE(desk.row(u"t3_a"_s).state, TriageState::Used);
        QCOMPARE(desk.row(u"t3_a"_s).editions, (QStringList{u"two"_s, u"one"_s}));
        QCOMPARE(desk.order({.states = {TriageState::Used}}), QStringList{u"t3_a"_s});
        get(desk.editions().save(one, edition(u"one"_s, u"none"_s), 1, u"autosave"_s));
        QCOMPARE(desk.row(u"t3_a"_s).state, TriageState::Used);
        get(desk.editions().setState(two, EditionState::Discarded));
        QCOMPARE(desk.row(u"t3_a"_s).state, TriageState::Shortlisted);
        QCOMPARE(desk.row(u"t3_a"_s).editions, QStringList());
        get(desk.editions().setState(two, EditionState::Draft));
        QCOMPARE(desk.row(u"t3_a"_s).state, TriageState::Used);
        QVERIFY(verify(desk.path())->isEmpty());
    }

    void whatIsCitedBeforeItComesInIsUsedOnceItDoes()
    {
        DeskFixture desk;
        create(desk, edition(u"one"_s, u"a"_s, {threadRef(u"t3_a"_s), {Place::Lemmy, {}, u"x.org_comment_5"_s}}));
        CommentRecord quoted = commentRecord("x.org_comment_5", "x.org_post_1");
        ThreadRecord other = threadRecord("x.org_post_1");
        other.place = Place::Lemmy;
        desk.ingest({{threadRecord("t3_a"), other}, {quoted}, {}});
        QCOMPARE(desk.row(u"t3_a"_s).state, TriageState::Used);
        QCOMPARE(desk.row(u"x.org_post_1"_s).state, TriageState::Used);
        QVERIFY(verify(desk.path())->isEmpty());
    }

    void aQuotedCommentMakesItsThreadUsed()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a")}, {commentRecord("t1_c", "t3_a")}, {}});
        create(desk, edition(u"one"_s, u"a"_s, {{Place::Reddit, u"t3_a"_s, u"t1_c"_s}}));
        QCOMPARE(desk.row(u"t3_a"_s).state, TriageState::Used);
    }

    void citationsElsewhereAreFound()
    {
        DeskFixture desk;
        const EditionId one = create(desk, edition(u"one"_s, u"a"_s, {threadRef(u"t3_a"_s)}));
        create(desk, edition(u"two"_s, u"b"_s, {threadRef(u"t3_a"_s)}));
        const QList<Citation> citations = get(desk.threads().citations({u"t3_a"_s, u"t3_b"_s}, one)).value(u"t3_a"_s);
        QCOMPARE(citations.size(), 1);
        QCOMPARE(citations.first().slug, u"two"_s);
        QCOMPARE(citations.first().date, QDate(2025, 9, 21));
    }

    void itemsAreResolvedByTheirIds()
    {
        DeskFixture desk;
        CommentRecord comment = commentRecord("t1_c", "t3_a", "Quoted words");
        desk.ingest({{threadRecord("t3_a")}, {comment, commentRecord("t1_d", "t3_unknown")}, {}});
        const ItemRef commentRef{Place::Reddit, {}, u"t1_c"_s};
        const auto items = get(desk.threads().resolve({threadRef(u"t3_a"_s), commentRef, threadRef(u"t3_unknown"_s)}));
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[u"t1_c"_s].body, u"Quoted words"_s);
        QCOMPARE(items[u"t1_c"_s].author, u"grace"_s);
        QCOMPARE(items[u"t1_c"_s].ref.thread, u"t3_a"_s);
        QCOMPARE(items[u"t1_c"_s].threadTitle, u"A title"_s);
        QVERIFY(items[u"t1_c"_s].commentId);
        QCOMPARE(items[u"t3_a"_s].score.points(), 10);
        QVERIFY(!items[u"t3_a"_s].commentId);
    }

    void publishingSetsItsTimeAndKeepsTheVersion()
    {
        DeskFixture desk;
        const EditionId id = create(desk, edition(u"one"_s, u"a"_s));
        get(desk.editions().setState(id, EditionState::Published));
        const StoredEdition published = get(desk.editions().load(id));
        QCOMPARE(published.row.state, EditionState::Published);
        QVERIFY(published.row.published);
        QCOMPARE(published.version, 1);
        get(desk.editions().setState(id, EditionState::Draft));
        QVERIFY(!get(desk.editions().load(id)).row.published);
    }

    void theListIsNewestFirstAndFiltered()
    {
        DeskFixture desk;
        EditionText old = edition(u"old"_s, u"a"_s);
        old.edition.date = QDate(2024, 1, 1);
        EditionText other = edition(u"other"_s, u"b"_s);
        other.edition.communities = {u"r/x"_s, u"r/\"y"_s};
        create(desk, old);
        create(desk, other);
        const EditionId gone = create(desk, edition(u"gone"_s, u"c"_s));
        get(desk.editions().setState(gone, EditionState::Discarded));
        const auto slugs = [&](const EditionFilter &filter) {
            QStringList found;
            for (const EditionRow &row : get(desk.editions().list(filter)))
                found << row.slug;
            return found;
        };
        QCOMPARE(slugs({}), (QStringList{u"other"_s, u"old"_s}));
        QCOMPARE(slugs({.year = 2024}), QStringList{u"old"_s});
        QCOMPARE(slugs({.community = u"r/\"y"_s}), QStringList{u"other"_s});
        QCOMPARE(slugs({.discarded = true}), QStringList{u"gone"_s});
    }

    void aDraftsAddressFollowsItsDateAndAPublishedOnesStays()
    {
        DeskFixture desk;
        EditionText text = edition({}, u"a"_s);
        const EditionId id = create(desk, text);
        QCOMPARE(get(desk.editions().load(id)).row.slug, u"artificial-2025-09-21"_s);
        text.edition.date = QDate(2025, 9, 22);
        text.manuscript += "x";
        get(desk.editions().save(id, text, 1, u"autosave"_s));
        QCOMPARE(get(desk.editions().load(id)).row.slug, u"artificial-2025-09-22"_s);
        get(desk.editions().setState(id, EditionState::Published));
        text.edition.date = QDate(2025, 9, 23);
        text.manuscript += "x";
        get(desk.editions().save(id, text, 2, u"autosave"_s));
        QCOMPARE(get(desk.editions().load(id)).row.slug, u"artificial-2025-09-22"_s);
    }
};

QTEST_GUILESS_MAIN(StoreEditionsTest)
#include "storeeditionstest.moc"
