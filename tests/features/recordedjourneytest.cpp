// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/deskjourney.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::testing;

namespace {

const QString pun = u"t3_3hahrw"_s;

QDateTime in2016()
{
    return QDateTime(QDate(2016, 3, 22), QTime(5, 37, 25), QTimeZone::UTC);
}

QDateTime in2020()
{
    return QDateTime(QDate(2020, 7, 4), QTime(18, 15, 30), QTimeZone::UTC);
}

QString data(const QString &name)
{
    return qEnvironmentVariable("MARBRE_DATA") + u'/' + name;
}

QString earlierFile()
{
    return data(u"reddit-praw/tree_3hahrw/confidence_2048.json"_s);
}

QString laterFile()
{
    return data(u"reddit-asyncpraw/tree_3hahrw/confidence_2048_later-snapshot.json"_s);
}

} // namespace

/// Answers that Reddit gave in 2016 to 2026 (see ../shared/data), where they are at hand.
class RecordedJourneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void aThreadComesInWithEveryComment();
    void importingItTwiceAddsNothing();
    void aLaterAnswerUpdatesExactlyWhatDiffers();
    void anEarlierAnswerAfterwardsChangesNothing();
    void everyRecordedFileCountsExactly_data();
    void everyRecordedFileCountsExactly();

private:
    DeskJourney &given() { return *m_journey; }
    DeskJourney &when() { return *m_journey; }
    DeskJourney &then() { return *m_journey; }
    std::unique_ptr<DeskJourney> m_journey;
};

void RecordedJourneyTest::init()
{
    if (!QFile::exists(earlierFile()))
        QSKIP("The recorded answers are not here: set MARBRE_DATA");
    m_journey = std::make_unique<DeskJourney>();
}

void RecordedJourneyTest::aThreadComesInWithEveryComment()
{
    const RedditAnswers file = RedditAnswers::read({earlierFile()});
    QCOMPARE(file.comments.size(), 476);
    given().anEmptyDesk();
    when().anAnswerIsImported(earlierFile(), in2016());
    then()
        .theImportHadNoProblem()
        .theImportAdded(1, 476)
        .theDeskHolds(file)
        .theThreadFollows(pun, file, file)
        .theThreadLacksReplies(pun, file.left);
}

void RecordedJourneyTest::importingItTwiceAddsNothing()
{
    given().anEmptyDesk().anAnswerIsImported(earlierFile(), in2016());
    when().anAnswerIsImported(earlierFile(), in2016().addDays(1));
    then().theImportAddedAndChangedNothing().theDeskHolds(RedditAnswers::read({earlierFile()}));
}

void RecordedJourneyTest::aLaterAnswerUpdatesExactlyWhatDiffers()
{
    const RedditAnswers earlier = RedditAnswers::read({earlierFile()});
    const RedditAnswers later = RedditAnswers::read({laterFile()});
    const RedditAnswers both = RedditAnswers::read({earlierFile(), laterFile()});
    const qint64 added = both.comments.size() - earlier.comments.size();
    QCOMPARE(earlier.comments.size() + later.comments.size() - both.comments.size(), 469);

    given().anEmptyDesk().anAnswerIsImported(earlierFile(), in2016()).theThreadIsMarked(pun, TriageState::Shortlisted);
    when().anAnswerIsImported(laterFile(), in2020());
    then()
        .theImportHadNoProblem()
        .theImportAdded(0, added)
        .theImportChanged(1, earlier.changedComments(later).size())
        .theDeskHolds(both)
        .theThreadFollows(pun, earlier, later)
        .theThreadIs(pun, TriageState::Shortlisted)
        .theThreadLacksReplies(pun, later.left);
}

void RecordedJourneyTest::anEarlierAnswerAfterwardsChangesNothing()
{
    const RedditAnswers earlier = RedditAnswers::read({earlierFile()});
    const RedditAnswers later = RedditAnswers::read({laterFile()});
    given().anEmptyDesk().anAnswerIsImported(laterFile(), in2020());
    when().anAnswerIsImported(earlierFile(), in2016());
    then().theImportHadNoProblem().theImportAdded(0, 7).theThreadFollows(pun, earlier, later);
}

void RecordedJourneyTest::everyRecordedFileCountsExactly_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : {u"reddit-praw"_s, u"reddit-asyncpraw"_s}) {
        QDirIterator files(data(folder), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path.sliced(data({}).size()))) << path;
        }
    }
}

void RecordedJourneyTest::everyRecordedFileCountsExactly()
{
    QFETCH(QString, path);
    const RedditAnswers file = RedditAnswers::read({path});
    QVERIFY(file.threads.size() + file.comments.size() > 0);
    given().anEmptyDesk();
    when().theseAreImported({path});
    then().theImportHadNoProblem().theImportAdded(file.threads.size(), file.comments.size());
    when().theseAreImported({path});
    then().theImportAddedAndChangedNothing();
}

QTEST_GUILESS_MAIN(RecordedJourneyTest)
#include "recordedjourneytest.moc"
