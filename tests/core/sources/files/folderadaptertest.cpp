// SPDX-License-Identifier: GPL-3.0-or-later
#include "../importing.h"

#include "sources/files/folderadapter.h"
#include "sources/wire/wire.h"

#include <QDateTime>
#include <QDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

class NoTransport final : public Transport
{
public:
    Fetched<HttpAnswer> send(const HttpRequest &request, std::stop_token) override
    {
        return std::unexpected(formatFault(request.url, u"A folder asks nobody"_s));
    }
};

class Desk final : public FetchSink
{
public:
    Status deliver(ThreadBatch &&batch, const QJsonObject &left) override
    {
        if (!error.what.isEmpty() && !batch.empty())
            return std::unexpected(error);
        for (const ThreadRecord &thread : batch.threads)
            ids << QString::fromStdString(thread.remoteId);
        cursor = left;
        if (stopsAfterOne && !batch.empty())
            stop.request_stop();
        return {};
    }
    std::optional<KnownTree> known(const std::string &) override { return std::nullopt; }
    void progressed(const FetchProgress &progress) override { sentences << progress.sentence; }

    QStringList ids;
    QStringList sentences;
    QJsonObject cursor;
    Error error;
    bool stopsAfterOne = false;
    std::stop_source stop;
};

} // namespace

class FolderAdapterTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyAFolderThatIsThereIsRecognised();
    void everyFileIsImportedOnceAndAgainWhenItChanges();
    void whatIsNotMeantToBeImportedIsPassedOver();
    void aBadFileIsNotedAndTheOthersAreKept();
    void anEditionIsOnlyNoted();
    void aRunThatIsStoppedGoesOnWhereItStood();
    void aDeskThatRefusesEndsTheRunAndTheFileComesAgain();
    void aFolderThatIsGoneIsAFault();
    void aFileThatIsGoneIsForgotten();
    void nothingIsAskedOfAFolder();

private:
    Fetched<FetchSummary> run(Desk &desk, const QString &path = {}, bool whole = false);
    static QByteArray page(const char *title) { return QByteArray("<html><title>") + title + "</title><p>x"; }
    static QString write(const Files &files, const QString &name, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(files.path(name)).path());
        return files.write(name, bytes);
    }
    FolderAdapter m_adapter;
};

Fetched<FetchSummary> FolderAdapterTest::run(Desk &desk, const QString &path, bool whole)
{
    NoTransport transport;
    Courtesy courtesy;
    SystemClock clock;
    Wire wire(transport, courtesy, clock, desk.stop.get_token());
    FetchTask task;
    task.subscription.address = path;
    task.cursor = desk.cursor;
    task.whole = whole;
    desk.ids.clear();
    auto summary = m_adapter.fetch(task, wire, desk);
    desk.ids.sort();
    return summary;
}

void FolderAdapterTest::onlyAFolderThatIsThereIsRecognised()
{
    const Files files;
    write(files, u"threads/a.html"_s, page("A"));
    const QString path = files.path(u"threads"_s);
    for (const QString &typed :
         {path, path + u'/', u' ' + path + u"/../threads "_s, QUrl::fromLocalFile(path).toString()}) {
        const auto subscription = m_adapter.recognise(typed);
        QVERIFY2(subscription, qPrintable(typed));
        QCOMPARE(subscription->address, path);
        QCOMPARE(subscription->name, u"threads"_s);
        QCOMPARE(subscription->kind, u"folder"_s);
        QCOMPARE(m_adapter.host(*subscription), u"file:"_s);
    }
    QCOMPARE(m_adapter.recognise(u"~"_s).value_or(Subscription{}).address, QDir::cleanPath(QDir::homePath()));
    for (const QString &typed : {path + u"/a.html"_s, path + u"/none"_s, u"threads"_s, u""_s, u"r/threads"_s,
                                 u"https://a.example/threads"_s, u"file:"_s})
        QVERIFY2(!m_adapter.recognise(typed), qPrintable(typed));
}

void FolderAdapterTest::everyFileIsImportedOnceAndAgainWhenItChanges()
{
    const Files files;
    write(files, u"a.json"_s, listing({threadThing("a1")}));
    write(files, u"sub/sub/b.ndjson"_s, threadData("b1") + "\n" + threadData("b2") + "\n");
    Desk desk;
    auto summary = run(desk, files.path(QString()));
    QVERIFY(summary);
    QCOMPARE(desk.ids, (QStringList{u"t3_a1"_s, u"t3_b1"_s, u"t3_b2"_s}));
    QVERIFY(!summary->notModified);
    summary = run(desk, files.path(QString()));
    QVERIFY(summary && summary->notModified);
    QVERIFY(desk.ids.isEmpty());

    write(files, u"a.json"_s, listing({threadThing("a1"), threadThing("a2")}));
    write(files, u"c.json"_s, listing({threadThing("c1")}));
    QVERIFY(run(desk, files.path(QString())));
    QCOMPARE(desk.ids, (QStringList{u"t3_a1"_s, u"t3_a2"_s, u"t3_c1"_s}));

    QFile same(files.path(u"c.json"_s));
    QVERIFY(same.open(QIODevice::ReadWrite));
    QVERIFY(same.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFileDevice::FileModificationTime));
    same.close();
    QVERIFY(run(desk, files.path(QString())));
    QCOMPARE(desk.ids, QStringList{u"t3_c1"_s});
    QVERIFY(run(desk, files.path(QString()), true));
    QCOMPARE(desk.ids.size(), 5);
}

void FolderAdapterTest::whatIsNotMeantToBeImportedIsPassedOver()
{
    const Files files;
    write(files, u"page.html"_s, page("P"));
    write(files, u"page_files/frame.html"_s, page("Frame"));
    write(files, u".hidden/a.json"_s, listing({threadThing("a1")}));
    write(files, u".b.json"_s, listing({threadThing("b1")}));
    write(files, u"1/2/3/c.json"_s, listing({threadThing("c1")}));
    write(files, u"picture.png"_s, "\x89PNG");
    write(files, u"outside/d.json"_s, listing({threadThing("d1")}));
    QVERIFY(QFile::link(files.path(u"outside"_s), files.path(u"link"_s)));
    Desk desk;
    const auto summary = run(desk, files.path(QString()));
    QVERIFY(summary);
    QCOMPARE(summary->notes, QStringList());
    QCOMPARE(desk.ids.size(), 2);
    QVERIFY(desk.ids.contains(u"t3_d1"_s));
}

void FolderAdapterTest::aBadFileIsNotedAndTheOthersAreKept()
{
    const Files files;
    write(files, u"a.json"_s, "{\"x\": 1}");
    write(files, u"b.json"_s, listing({threadThing("b1")}));
    write(files, u"c.ndjson"_s, threadData("c1") + "\n{\"id\": 5\n{broken\n" + threadData("c2") + "\n");
    Desk desk;
    auto summary = run(desk, files.path(QString()));
    QVERIFY(summary);
    QCOMPARE(desk.ids, (QStringList{u"t3_b1"_s, u"t3_c1"_s, u"t3_c2"_s}));
    QCOMPARE(summary->notes.size(), 2);
    QVERIFY(summary->notes.at(0).contains(u"a.json"_s));
    QVERIFY(summary->notes.at(1).contains(u"c.ndjson"_s));
    QVERIFY(summary->rejectedThreads > 0);
    summary = run(desk, files.path(QString()));
    QVERIFY(summary && summary->notes.isEmpty());
}

void FolderAdapterTest::anEditionIsOnlyNoted()
{
    const Files files;
    write(files, u"edition.md"_s, "---\nheadline: x\n---\n");
    Desk desk;
    const auto summary = run(desk, files.path(QString()));
    QVERIFY(summary);
    QCOMPARE(summary->notes.size(), 1);
    QVERIFY(summary->notes.constFirst().contains(u"edition.md"_s));
}

void FolderAdapterTest::aRunThatIsStoppedGoesOnWhereItStood()
{
    const Files files;
    write(files, u"a.json"_s, listing({threadThing("a1")}));
    write(files, u"b.json"_s, listing({threadThing("b1")}));
    Desk desk;
    desk.stopsAfterOne = true;
    const auto stopped = run(desk, files.path(QString()));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, FaultKind::Canceled);
    QCOMPARE(desk.ids, QStringList{u"t3_a1"_s});
    Desk next;
    next.cursor = desk.cursor;
    QVERIFY(run(next, files.path(QString())));
    QVERIFY(next.ids.contains(u"t3_b1"_s));
    QVERIFY(run(next, files.path(QString()))->notModified);
}

void FolderAdapterTest::aDeskThatRefusesEndsTheRunAndTheFileComesAgain()
{
    const Files files;
    write(files, u"a.json"_s, listing({threadThing("a1")}));
    Desk desk;
    desk.error.what = u"The disk is full"_s;
    const auto summary = run(desk, files.path(QString()));
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, FaultKind::Desk);
    QCOMPARE(summary.error().error.what, u"The disk is full"_s);
    desk.error = {};
    QVERIFY(run(desk, files.path(QString())));
    QCOMPARE(desk.ids, QStringList{u"t3_a1"_s});
}

void FolderAdapterTest::aFolderThatIsGoneIsAFault()
{
    const Files files;
    Desk desk;
    const auto summary = run(desk, files.path(u"gone"_s));
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, FaultKind::NotFound);
    QCOMPARE(summary.error().error.where, files.path(u"gone"_s));
}

void FolderAdapterTest::aFileThatIsGoneIsForgotten()
{
    const Files files;
    write(files, u"a.json"_s, listing({threadThing("a1")}));
    write(files, u"b.json"_s, listing({threadThing("b1")}));
    Desk desk;
    QVERIFY(run(desk, files.path(QString())));
    QCOMPARE(desk.cursor.value(u"files"_s).toObject().keys(), (QStringList{u"a.json"_s, u"b.json"_s}));
    QVERIFY(QFile::remove(files.path(u"a.json"_s)));
    write(files, u"c.json"_s, listing({threadThing("c1")}));
    QVERIFY(run(desk, files.path(QString())));
    QCOMPARE(desk.cursor.value(u"files"_s).toObject().keys(), (QStringList{u"b.json"_s, u"c.json"_s}));
}

void FolderAdapterTest::nothingIsAskedOfAFolder()
{
    const ItemRef ref{Place::Reddit, u"t3_a1"_s, {}};
    QVERIFY(!m_adapter.canReread(ref));
    NoTransport transport;
    Courtesy courtesy;
    SystemClock clock;
    Wire wire(transport, courtesy, clock, {});
    Desk desk;
    QVERIFY(!m_adapter.fetchThread(ref, {}, wire, desk));
    QVERIFY(!m_adapter.reread({ref}, {}, wire, desk));
    QVERIFY(m_adapter.traits().sorts.isEmpty());
}

} // namespace marbre

QTEST_GUILESS_MAIN(marbre::FolderAdapterTest)
#include "folderadaptertest.moc"
