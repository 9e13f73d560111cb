// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/deskjourney.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::testing;

namespace {

const QString theDay = u"artificial-2025-09-21"_s;
const QString citedThread = u"t3_1nmb30j"_s;

QStringList allEditions()
{
    return {theDay, u"artificial-2025-09-20"_s, u"artificial-2025-09-18"_s, u"artificial-2025-09-16"_s};
}

QStringList sampleFiles()
{
    return filesIn(sourcePath(u"resources/sample/day"_s), u"*.json"_s);
}

QByteArray seed()
{
    return bytesOf(sourcePath(u"tests/core/publish/data/seed.txt"_s));
}

/// The answer about a thread as it may be an hour later: one comment has more points, one is deleted.
QByteArray laterAnswer(const QByteArray &answer, const QString &liked, const QString &deleted)
{
    const auto change = [&](auto &&self, QJsonValue value) -> QJsonValue {
        if (value.isArray()) {
            QJsonArray array;
            for (const QJsonValue &item : value.toArray())
                array.append(self(self, item));
            return array;
        }
        QJsonObject object = value.toObject();
        if (object.isEmpty())
            return value;
        if (object["name"_L1] == liked)
            object["score"_L1] = object["score"_L1].toInt() + 5;
        if (object["name"_L1] == deleted)
            object["body"_L1] = object["author"_L1] = u"[deleted]"_s;
        for (const QString &key : {u"data"_s, u"children"_s, u"replies"_s}) {
            if (object.contains(key))
                object[key] = self(self, object[key]);
        }
        return object;
    };
    return QJsonDocument(change(change, QJsonDocument::fromJson(answer).array()).toArray()).toJson();
}

} // namespace

class DeskJourneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_journey = std::make_unique<DeskJourney>(); }
    void cleanup() { m_journey.reset(); }

    void theSampleDayComesInWhole();
    void theSampleEditionGoesOutAsTheSeedsText();
    void theTextNamesRelatedEditionsAndSourcesAfterTheSignOff();
    void theSampleEditionPassesTheCheck();
    void importingTwiceAddsNothing();
    void marksOutliveAnotherImport();
    void aLaterAnswerChangesWhatDiffersAndNothingElse();
    void anExportedManuscriptIsAnEqualEditionElsewhere();
    void theArchiveFindsThreadsCommentsAndEditions();
    void everythingIsThereAfterTheDeskWasClosed();

private:
    DeskJourney &given() { return *m_journey; }
    DeskJourney &when() { return *m_journey; }
    DeskJourney &then() { return *m_journey; }
    std::unique_ptr<DeskJourney> m_journey;
};

void DeskJourneyTest::theSampleDayComesInWhole()
{
    const RedditAnswers files = RedditAnswers::read(sampleFiles());
    QCOMPARE_GE(files.threads.size(), 40);
    QCOMPARE_GE(files.comments.size(), 400);
    given().anEmptyDesk();
    when().theSampleDayIsImported();
    then()
        .theImportHadNoProblem()
        .theImportAdded(files.threads.size(), files.comments.size())
        .theDeskHolds(files)
        .theArchiveHolds(allEditions());
}

void DeskJourneyTest::theSampleEditionGoesOutAsTheSeedsText()
{
    given().anEmptyDesk().theSampleDayIsImported();
    when().theEditionIsExported(theDay, Format::Text);
    then().theExportBeginsWith(seed());
}

void DeskJourneyTest::theTextNamesRelatedEditionsAndSourcesAfterTheSignOff()
{
    const RedditAnswers files = RedditAnswers::read(sampleFiles());
    given().anEmptyDesk().theSampleDayIsImported();
    when().theEditionIsExported(theDay, Format::Text);
    then().theExportNames({u"Chaque post révèle une part d'humanité. - Maxence Vauclair\n\nArticles connexes\n\n"_s,
                           u"(20 septembre 2025)\n"_s, u"(18 septembre 2025)\n\nSources\n\n   1. "_s,
                           files.threads.value(citedThread).value("title"_L1).toString(), u"r/artificial"_s,
                           u"https://www.reddit.com/r/artificial/comments/1nmb30j/"_s, u"\n  10. "_s});
}

void DeskJourneyTest::theSampleEditionPassesTheCheck()
{
    given().anEmptyDesk().theSampleDayIsImported();
    then().theCheckFindsNoError(theDay);
}

void DeskJourneyTest::importingTwiceAddsNothing()
{
    given().anEmptyDesk().theSampleDayIsImported();
    when().theSampleDayIsImported();
    then().theImportAddedAndChangedNothing().theArchiveHolds(allEditions());
}

void DeskJourneyTest::marksOutliveAnotherImport()
{
    given().anEmptyDesk().theSampleDayIsImported().theThreadIsMarked(u"t3_1nmabs3"_s, TriageState::Spiked);
    when().theSampleDayIsImported();
    then().theThreadIs(u"t3_1nmabs3"_s, TriageState::Spiked).theThreadIs(citedThread, TriageState::Used);
}

void DeskJourneyTest::aLaterAnswerChangesWhatDiffersAndNothingElse()
{
    const QString file = sourcePath(u"resources/sample/day/comments_1nmb30j.json"_s);
    const RedditAnswers earlier = RedditAnswers::read({file});
    QStringList present;
    for (const auto &[id, comment] : earlier.comments.asKeyValueRange()) {
        if (!isGone(comment) && !comment["score_hidden"_L1].toBool())
            present << id;
    }
    present.sort();
    QCOMPARE_GE(present.size(), 2);
    const QString laterFile = given().path(u"comments_1nmb30j.json"_s);
    QVERIFY(writeFile(laterFile, laterAnswer(bytesOf(file), present.first(), present.last())));
    const RedditAnswers later = RedditAnswers::read({laterFile});
    QCOMPARE(earlier.changedComments(later).size(), 2);

    const QDateTime morning(QDate(2025, 9, 21), QTime(7, 0), QTimeZone::UTC);
    given().anEmptyDesk().anAnswerIsImported(file, morning);
    when().anAnswerIsImported(laterFile, morning.addSecs(3600));
    then().theImportAdded(0, 0).theImportChanged(0, 2);
    when().anAnswerIsImported(laterFile, morning.addSecs(7200));
    then().theImportAddedAndChangedNothing();
}

void DeskJourneyTest::anExportedManuscriptIsAnEqualEditionElsewhere()
{
    given().anEmptyDesk().theSampleDayIsImported().theEditionIsExported(theDay, Format::Markdown);
    when().theExportIsImportedAtAnotherDesk();
    then().theEditionsAreEqualThere(theDay);
}

void DeskJourneyTest::theArchiveFindsThreadsCommentsAndEditions()
{
    given().anEmptyDesk().theSampleDayIsImported();
    then()
        .theSearchFinds(u"megacontrats nuagiques"_s, {theDay})
        .theSearchFinds(u"Albania parliament"_s, {citedThread})
        .theSearchFinds(u"masquerade author:Conscious-Map6957"_s, {u"t1_nf0yp57"_s});
}

void DeskJourneyTest::everythingIsThereAfterTheDeskWasClosed()
{
    given().anEmptyDesk().theSampleDayIsImported().theThreadIsMarked(u"t3_1nmabs3"_s, TriageState::Shortlisted);
    when().theDeskIsClosedAndOpenedAgain();
    then()
        .theDeskHolds(RedditAnswers::read(sampleFiles()))
        .theThreadIs(u"t3_1nmabs3"_s, TriageState::Shortlisted)
        .theArchiveHolds(allEditions());
    when().theEditionIsExported(theDay, Format::Text);
    then().theExportBeginsWith(seed());
}

QTEST_GUILESS_MAIN(DeskJourneyTest)
#include "deskjourneytest.moc"
