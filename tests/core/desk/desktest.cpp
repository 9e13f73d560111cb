// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "manuscript/manuscript.h"
#include "store/editionstore.h"
#include "store/threadstore.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

QByteArray manuscriptOf(const QString &headline)
{
    Edition edition;
    edition.headline = headline;
    edition.communities = {u"r/example"_s};
    edition.date = QDate(2025, 3, 4);
    edition.language = u"en"_s;
    edition.body = u"An introduction.\n"_s;
    return writeManuscript(edition);
}

} // namespace

class DeskTest final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(name);
        const Status written = writeFile(path, bytes);
        return written ? path : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Result<std::unique_ptr<Desk>> desk = Desk::open(m_folder->filePath(u"desk.marbre"_s));
        QVERIFY2(desk, desk ? "" : qPrintable(desk.error().text()));
        m_desk = std::move(*desk);
    }

    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void theSampleDayComesInWithoutAProblem()
    {
        const ImportReport report = m_desk->importSample()->report();
        QCOMPARE(report.problemCount, 0);
        QVERIFY(report.threads.added >= 40);
        QVERIFY(report.comments.added >= 400);
        QCOMPARE(report.editions.added, 4);
    }

    void theSampleComesInOnceOnly()
    {
        m_desk->importSample()->report();
        const ImportReport again = m_desk->importSample()->report();
        QCOMPARE(again.threads.added, 0);
        QCOMPARE(again.comments.added, 0);
        QCOMPARE(again.comments.updated, 0);
        QCOMPARE(again.editions.added, 0);
        QCOMPARE(again.editions.updated, 0);
        QCOMPARE(again.editions.unchanged, 4);
    }

    void aManuscriptOfTheSameSlugUpdatesItsEditionAndKeepsWhatItReplaces()
    {
        const QString path = write(u"edition.md"_s, manuscriptOf(u"First"_s));
        QCOMPARE(m_desk->import({path})->report().editions.added, 1);
        write(u"edition.md"_s, manuscriptOf(u"Second"_s));
        const ImportReport report = m_desk->import({path})->report();
        QCOMPARE(report.editions.added, 0);
        QCOMPARE(report.editions.updated, 1);
        const EditionId id = m_desk->store().editions().find(u"example-2025-03-04"_s).result().value();
        QCOMPARE(m_desk->store().editions().load(id).result()->edition.headline, u"Second"_s);
        const QList<RevisionRow> revisions = m_desk->store().editions().revisions(id).result().value();
        QCOMPARE(revisions.size(), 1);
        QCOMPARE(m_desk->store().editions().manuscript(revisions.first().id).result().value(),
                 manuscriptOf(u"First"_s));
    }

    void anUnreadableFileIsNamedAndTheOthersComeIn()
    {
        const QString good = write(u"good.md"_s, manuscriptOf(u"Good"_s));
        const QString bad = write(u"bad.json"_s, "{ this is no JSON");
        const ImportReport report = m_desk->import({bad, good, m_folder->filePath(u"missing.json"_s)})->report();
        QCOMPARE(report.editions.added, 1);
        QCOMPARE(report.problemCount, 2);
        QVERIFY(report.problems.first().file.endsWith("bad.json"_L1));
    }

    void aNewEditionTakesTheHeaderOfTheLastOneOfItsCommunity()
    {
        m_desk->importSample()->report();
        const EditionId id =
            m_desk->createEdition({{u"r/artificial"_s}, Period::Day, QDate(2025, 9, 22), {}, {}, false})
                .result()
                .value();
        const Edition edition = m_desk->store().editions().load(id).result()->edition;
        QCOMPARE(edition.byline, u"Maxence Vauclair"_s);
        QCOMPARE(edition.language, u"fr"_s);
        QVERIFY(!edition.signOff.isEmpty());
        QVERIFY(edition.headline.isEmpty());
        QVERIFY(edition.body.isEmpty());
    }

    void aBlankEditionTakesNothing()
    {
        m_desk->importSample()->report();
        const EditionId id =
            m_desk->createEdition({{u"r/artificial"_s}, Period::Day, QDate(2025, 9, 22), u"en"_s, {}, true})
                .result()
                .value();
        const Edition edition = m_desk->store().editions().load(id).result()->edition;
        QVERIFY(edition.byline.isEmpty());
        QVERIFY(edition.signOff.isEmpty());
        QCOMPARE(edition.language, u"en"_s);
    }

    void aDuplicateIsADraftOfAnotherDay()
    {
        m_desk->importSample()->report();
        const EditionId original = m_desk->store().editions().find(u"artificial-2025-09-20"_s).result().value();
        const EditionId copy = m_desk->duplicate(original, QDate(2025, 10, 1)).result().value();
        const StoredEdition stored = m_desk->store().editions().load(copy).result().value();
        QCOMPARE(stored.row.state, EditionState::Draft);
        QCOMPARE(stored.row.slug, u"artificial-2025-10-01"_s);
        QCOMPARE(stored.edition.body, m_desk->store().editions().load(original).result()->edition.body);
    }

    void aSnapshotNamesEverySourceOfTheSampleEdition()
    {
        m_desk->importSample()->report();
        const EditionId id = m_desk->store().editions().find(u"artificial-2025-09-21"_s).result().value();
        const EditionSnapshot snapshot = m_desk->snapshot(id).result().value();
        QCOMPARE(snapshot.sources.size(), 10);
        for (const SourceInfo &source : snapshot.sources)
            QVERIFY2(!source.title.isEmpty(), qPrintable(source.ref.id()));
        QVERIFY(!snapshot.related.isEmpty());
        for (const RelatedInfo &related : snapshot.related)
            QVERIFY2(!related.headline.isEmpty(), qPrintable(related.slug));
    }

    void everyQuoteOfTheSampleEditionIsVerbatim()
    {
        m_desk->importSample()->report();
        const EditionId id = m_desk->store().editions().find(u"artificial-2025-09-21"_s).result().value();
        const QList<CheckRow> rows =
            m_desk->check(m_desk->store().editions().load(id).result()->edition).result().value();
        int quotes = 0;
        for (const CheckRow &row : rows) {
            QVERIFY2(row.level != CheckLevel::Error, qPrintable(row.check + u": "_s + row.message));
            if (row.check == "quote"_L1) {
                ++quotes;
                QCOMPARE(row.verdict, u"exact"_s);
            }
        }
        QCOMPARE(quotes, 4);
    }

    void aCancelledImportKeepsWhatIsIn()
    {
        QByteArray lines;
        for (int i = 0; i < 60000; ++i) {
            const QString id = QString::number(100000 + i, 36);
            const QJsonObject thread{{u"id"_s, id},
                                     {u"title"_s, u"A thread"_s},
                                     {u"subreddit"_s, u"example"_s},
                                     {u"author"_s, u"someone"_s},
                                     {u"created_utc"_s, 1700000000 + i},
                                     {u"score"_s, 1},
                                     {u"num_comments"_s, 0},
                                     {u"permalink"_s, u"/r/example/comments/%1/x/"_s.arg(id)},
                                     {u"url"_s, u"https://example.org/%1"_s.arg(id)}};
            lines += QJsonDocument(thread).toJson(QJsonDocument::Compact) + '\n';
        }
        const QString path = write(u"many.ndjson"_s, lines);
        const std::unique_ptr<ImportJob> job = m_desk->import({path});
        connect(job.get(), &ImportJob::progressed, job.get(), [&job] { job->cancel(); }, Qt::DirectConnection);
        const ImportReport report = job->report();
        const ThreadOrder order = m_desk->store().threads().order({}).result().value();
        QCOMPARE(order.ids.size(), report.threads.added);
        QVERIFY(report.canceled || report.threads.added == 60000);
    }

    void openingADeskTouchesNeitherNetworkNorKeyring()
    {
        int made = 0;
        Desk::Options options;
        options.keeping = Secrets::Keeping::Memory;
        options.wiring.adapters = [&made] {
            ++made;
            return Adapters({});
        };
        const Result<std::unique_ptr<Desk>> desk = Desk::open(m_folder->filePath(u"other.marbre"_s), options);
        QVERIFY(desk);
        QVERIFY((*desk)->findChildren<QObject *>().isEmpty());
        QCOMPARE(made, 0);
        QCOMPARE(&(*desk)->fetcher(), &(*desk)->fetcher());
        QCOMPARE(&(*desk)->fetcher().secrets(), &(*desk)->secrets());
        QCOMPARE(made, 1);
    }

    void writingToAFolderThatIsNotThereSaysWhere()
    {
        const QString path = m_folder->filePath(u"no/such/folder/file.txt"_s);
        const Status written = writeFile(path, "text");
        QVERIFY(!written);
        QCOMPARE(written.error().where, path);
    }
};

QTEST_GUILESS_MAIN(DeskTest)
#include "desktest.moc"
