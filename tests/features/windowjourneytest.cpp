// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/windowjourney.h"
#include "features/redditanswers.h"
#include "features/typist.h"
#include "widgets/style.h"
#include "widgets/visuals.h"

#include <QElapsedTimer>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::testing;

namespace {

const QString theDay = u"artificial-2025-09-21"_s;
const QString headline = u"OpenAI vise 20 milliards pour l’entraînement, mégacontrats nuagiques"_s;
const QString notCited = u"t3_1nmabs3"_s;
const QString another = u"t3_1nlygwk"_s;

QByteArray seed()
{
    return bytesOf(sourcePath(u"tests/core/publish/data/seed.txt"_s));
}

} // namespace

class WindowJourneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_journey = std::make_unique<WindowJourney>(); }
    void cleanup() { m_journey.reset(); }

    void theFirstRunOffersTheSampleDay();
    void triageByKeysCanBeUndone();
    void aThreadDroppedOnASectionWaitsThere();
    void aQuoteDroppedInTheProseIsQuotedThere();
    void typingIsOnDiskWithinASecond();
    void closingLosesNothing();
    void killingTheProgramLosesTheLastSecondAtMost();
    void theArchiveFindsTheEdition();
    void theWindowExportsTheSeedsText();

private:
    WindowJourney &given() { return *m_journey; }
    WindowJourney &when() { return *m_journey; }
    WindowJourney &then() { return *m_journey; }
    std::unique_ptr<WindowJourney> m_journey;
};

void WindowJourneyTest::theFirstRunOffersTheSampleDay()
{
    given().aWindowOnAnEmptyDesk();
    then().theSampleDayIsOffered();
    when().theEditorClicksOn(u"trySample"_s).theImportEnds();
    then().theListShowsAtLeast(40).theEditionOnTheTableIs(theDay);
}

void WindowJourneyTest::triageByKeysCanBeUndone()
{
    given().aWindowOnTheSampleDay().theEditorGoesTo(WindowPlace::Review).theListShowsAtLeast(40);
    when().theEditorReads(notCited).theEditorPresses(Qt::Key_S);
    then().theThreadIs(notCited, TriageState::Shortlisted);
    when().theEditorReads(another).theEditorPresses(Qt::Key_X);
    then().theThreadIs(another, TriageState::Spiked);
    when().theEditorPresses(Qt::Key_U);
    then().theThreadIs(another, TriageState::New).theThreadIs(notCited, TriageState::Shortlisted);
    when().theEditorPresses(Qt::Key_U);
    then().theThreadIs(notCited, TriageState::New);
    when().theEditorPresses(Qt::SHIFT | Qt::Key_U);
    then().theThreadIs(notCited, TriageState::Shortlisted);
}

void WindowJourneyTest::aThreadDroppedOnASectionWaitsThere()
{
    given().aWindowOnTheSampleDay().theEditorGoesTo(WindowPlace::Write);
    when().theEditorDropsAThreadOn(another, 1);
    then().theSectionHolds(1, another);
    when().theEditorPresses(QKeySequence::Undo);
    then().theSectionDoesNotHold(1, another);
}

void WindowJourneyTest::aQuoteDroppedInTheProseIsQuotedThere()
{
    given().aWindowOnTheSampleDay().theEditorGoesTo(WindowPlace::Write);
    const RedditAnswers day = RedditAnswers::read({sourcePath(u"resources/sample/day/comments_1nmi0w3.json"_s)});
    QStringList unquoted;
    for (const auto &[id, comment] : day.comments.asKeyValueRange()) {
        if (!isGone(comment) && comment["author"_L1] != "campbellsimpson"_L1 && !comment["score_hidden"_L1].toBool())
            unquoted << id;
    }
    unquoted.sort();
    QVERIFY(!unquoted.isEmpty());
    const QString author = day.comments.value(unquoted.first()).value("author"_L1).toString();
    when().theEditorDropsAQuoteBefore(unquoted.first(), u"Reste l’exécution"_s);
    then().theSectionQuotes(1, author).theSectionHolds(1, unquoted.first());
}

void WindowJourneyTest::typingIsOnDiskWithinASecond()
{
    given().aWindowOnTheSampleDay().theEditorGoesTo(WindowPlace::Write);
    when().theEditorTypesAfter(u"promesse publique et effets réels."_s, u" Encore un mot"_s);
    then().theTextSays(u"réels. Encore un mot"_s).theDeskSaysWithin(1000, u"réels. Encore un mot"_s);
}

void WindowJourneyTest::closingLosesNothing()
{
    given().aWindowOnTheSampleDay().theEditorGoesTo(WindowPlace::Write);
    when()
        .theEditorTypesAfter(u"promesse publique et effets réels."_s, u" Juste avant de partir"_s)
        .theWindowIsClosedAndOpenedAgain();
    then().theEditionOnTheTableIs(theDay).theTextSays(u"réels. Juste avant de partir"_s);
}

void WindowJourneyTest::killingTheProgramLosesTheLastSecondAtMost()
{
    const QString desk = given().path(u"killed.marbre"_s);
    {
        const Result<std::unique_ptr<Desk>> fresh = Desk::open(desk);
        QVERIFY(fresh);
        QCOMPARE((*fresh)->importSample()->report().problemCount, 0);
    }
    QProcess typist;
    typist.start(QCoreApplication::applicationFilePath(), {u"--type"_s, desk});
    QVERIFY(typist.waitForStarted());
    QElapsedTimer clock;
    clock.start();
    QList<qint64> typedAt; ///< of each key
    while (typedAt.isEmpty() || clock.elapsed() - typedAt.first() < 3000) {
        QVERIFY(typist.waitForReadyRead(30000));
        while (typist.canReadLine())
            typedAt.resize(typist.readLine().trimmed().toInt(), clock.elapsed());
    }
    const qint64 killed = clock.elapsed();
    typist.kill();
    QVERIFY(typist.waitForFinished());
    QCOMPARE(typist.exitStatus(), QProcess::CrashExit);

    const auto promised = std::ranges::count_if(typedAt, [killed](qint64 at) { return at <= killed - 1000; });
    QCOMPARE_GE(promised, 20);
    const Result<std::unique_ptr<Desk>> again = Desk::open(desk);
    QVERIFY(again);
    EditionStore &editions = (*again)->store().editions();
    const Result<StoredEdition> stored = editions.load(editions.find(theDay).result().value()).result();
    QVERIFY(stored);
    const QString typed = typedText(static_cast<int>(promised));
    QVERIFY2(stored->edition.body.startsWith(typed), qPrintable(stored->edition.body.first(typed.size())));
}

void WindowJourneyTest::theArchiveFindsTheEdition()
{
    given().aWindowOnTheSampleDay().theEditorGoesTo(WindowPlace::Archive);
    when().theEditorSearchesTheArchiveFor(u"megacontrats"_s);
    then().theArchiveFinds(headline);
}

void WindowJourneyTest::theWindowExportsTheSeedsText()
{
    given().aWindowOnTheSampleDay();
    when().theEditorExportsTo(u"edition.txt"_s, Format::Text);
    then().theFileBeginsWith(u"edition.txt"_s, seed());
}

int main(int argc, char **argv)
{
    // Nobody's settings are read or written.
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    qputenv("XDG_DATA_HOME", settings.path().toUtf8());
    QCoreApplication::setOrganizationName(u"marbre"_s);
    QCoreApplication::setApplicationName(u"journeys"_s);
    QApplication application(argc, argv);
    MarbreStyle::install(application);
    visuals::installIcons();
    if (QCoreApplication::arguments().value(1) == "--type"_L1)
        return typeForEver(QCoreApplication::arguments().value(2));
    WindowJourneyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "windowjourneytest.moc"
