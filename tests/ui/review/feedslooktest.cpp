// SPDX-License-Identifier: GPL-3.0-or-later
// The status pane and the dialogs of following, in the sizes and colours that editors have. With MARBRE_PICTURES set to
// a folder the pictures are kept there, for the eye; MARBRE_QM names a translation for them.
#include "desk/fetcher.h"
#include "models/feedboard.h"
#include "models/threadlistmodel.h"
#include "review/feedspane.h"
#include "review/readerview.h"
#include "review/threadlistview.h"
#include "store/subscriptionstore.h"
#include "ui/models/reviewfixture.h"
#include "ui/review/reviewdesk.h"
#include "widgets/style.h"
#include "widgets/visuals.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QTranslator>

using namespace marbre;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As it stands once everything that was asked for is laid out.
QImage pictureOf(QWidget &widget)
{
    QCoreApplication::processEvents();
    return widget.grab().toImage();
}

void keep(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("MARBRE_PICTURES");
    if (!folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(image.save(QDir(folder).filePath(name)));
    }
}

struct Made
{
    QString name;
    QString kind = u"reddit"_s;
    FeedCondition condition = FeedCondition::Current;
    int code = 0;
    QString message = {};
    int every = 20;
    int threads = 0;
    std::optional<Quota> quota = {};
};

FeedId make(Store &store, const Made &made)
{
    Subscription subscription;
    subscription.name = made.name;
    subscription.kind = made.kind;
    subscription.place = Place::Reddit;
    subscription.address = made.name;
    subscription.schedule = {.everyMinutes = made.every, .from = QTime(6, 0), .until = QTime(8, 30)};
    subscription.window.zone = "Europe/Paris";
    const FeedId feed = answer(store.subscriptions().follow(subscription));
    ThreadBatch batch;
    static int number = 100;
    for (int n = 0; n < made.threads; ++n) {
        ThreadRecord record = threadRecord(++number);
        record.community = made.name.toStdString();
        record.created = now() - std::chrono::hours((n * n * 7) % 160);
        batch.threads.push_back(record);
    }
    answer(store.subscriptions().deliver(feed, batch, {}));
    for (int run = 3; run >= 0; --run) {
        RunEnd end;
        end.run.feed = feed;
        end.run.started = now() - std::chrono::minutes(20 * run + 6);
        end.run.ended = end.run.started + 2s;
        end.run.condition = run > 1 ? FeedCondition::Current : made.condition;
        end.run.code = run > 1 ? 0 : made.code;
        end.run.message = run > 1 ? QString() : made.message;
        end.run.counts.threads.added = run > 1 || made.code == 0 ? made.threads / 3 : 0;
        end.run.counts.comments.added = end.run.counts.threads.added * 17;
        end.nextRun = made.every > 0 ? std::optional(now() + 14min) : std::nullopt;
        end.quota = made.quota;
        answer(store.subscriptions().finishRun(end));
    }
    return feed;
}

/// The morning of the mock-up.
FeedId makeMorning(Store &store)
{
    make(store,
         {.name = u"r/artificial"_s, .threads = 38, .quota = Quota{u"oauth.reddit.com"_s, 38, 100, now() + 9min}});
    make(store, {.name = u"Hacker News, front page"_s, .kind = u"hackernews"_s, .threads = 27});
    make(store, {.name = u"Ars Technica, AI"_s, .kind = u"feed"_s, .every = 60, .threads = 9});
    make(store, {.name = u"r/MachineLearning"_s,
                 .condition = FeedCondition::Refused,
                 .code = 403,
                 .message = u"Reddit refused the token."_s,
                 .threads = 12});
    make(store, {.name = u"Archives 2024"_s, .kind = u"files"_s, .every = 0});
    return make(store, {.name = u"c/technology@lemmy.world"_s,
                        .kind = u"lemmy"_s,
                        .condition = FeedCondition::Waiting,
                        .code = 429,
                        .message = u"The place said “too many requests” (429) twice and asks for a pause."_s,
                        .threads = 12,
                        .quota = Quota{u"lemmy.world"_s, 0, 60, now() + 14min}});
}

double lightness(const QImage &image)
{
    double sum = 0;
    int count = 0;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7, ++count)
            sum += image.pixelColor(x, y).lightnessF();
    }
    return sum / count;
}

} // namespace

class FeedsLookTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theStatusFillsEverySize_data();
    void theStatusFillsEverySize();
    void theFollowDialogShowsWhatComesIn();
    void theListShowsHowPointsWent();
};

void FeedsLookTest::initTestCase()
{
    MarbreStyle::install(*qApp);
    visuals::installIcons();
    if (const QString file = qEnvironmentVariable("MARBRE_QM"); !file.isEmpty()) {
        auto *translator = new QTranslator(qApp);
        QVERIFY(translator->load(file));
        QVERIFY(QCoreApplication::installTranslator(translator));
    }
}

void FeedsLookTest::theStatusFillsEverySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("name");
    QTest::newRow("wide, light") << QSize(1440, 792) << false << u"feeds.png"_s;
    QTest::newRow("wide, dark") << QSize(1440, 792) << true << u"feeds-dark.png"_s;
    QTest::newRow("large, dark") << QSize(1920, 972) << true << u"feeds-large-dark.png"_s;
    QTest::newRow("narrow, light") << QSize(1024, 560) << false << u"feeds-narrow.png"_s;
}

void FeedsLookTest::theStatusFillsEverySize()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(QString, name);
    QApplication::setPalette(visuals::palette(dark));
    ReviewDesk desk(size);
    const FeedId waiting = makeMorning(desk.store());
    QTRY_COMPARE(desk.place().feeds().model().rowCount(), 6);
    desk.place().showFeedStatus(waiting);
    auto *runs = desk.place().findChild<QListView *>(u"feedRuns"_s);
    QTRY_COMPARE(runs->model()->rowCount(), 4);
    QTRY_VERIFY(desk.place().findChild<QWidget *>(u"causeCard"_s)->isVisible());
    QTRY_VERIFY(std::ranges::all_of(desk.place().feeds().model().statuses(), [](const FeedStatus &status) {
        return status.threads > 0 || status.subscription.schedule.everyMinutes == 0;
    }));
    const QImage image = pictureOf(desk.place());
    keep(image, name);
    QCOMPARE(lightness(image) > 0.5, !dark);
    // What is read is not cut: the names of the buttons have the room that they ask for.
    for (const QToolButton *button : desk.place().findChild<QWidget *>(u"causeCard"_s)->findChildren<QToolButton *>())
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
}

void FeedsLookTest::theFollowDialogShowsWhatComesIn()
{
    QApplication::setPalette(visuals::palette(false));
    ReviewDesk desk;
    desk.remote().threads = 12;
    desk.remote().notes = {u"2 discussions are longer than the budget."_s};
    desk.place().findChild<QAction *>(u"follow"_s)->trigger();
    QTRY_VERIFY(desk.place().findChild<QDialog *>(u"followDialog"_s));
    auto *dialog = desk.place().findChild<QDialog *>(u"followDialog"_s);
    QTRY_VERIFY(dialog->isVisible());
    keep(pictureOf(*dialog), u"follow-empty.png"_s);
    dialog->findChild<QLineEdit *>(u"feedAddressField"_s)->setText(u"r/artificial"_s);
    dialog->findChild<QToolButton *>(u"moreFields"_s)->setChecked(true);
    dialog->findChild<QPushButton *>(u"testFeed"_s)->click();
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"previewHead"_s)->text().contains(u"12"_s));
    keep(pictureOf(*dialog), u"follow.png"_s);
    QVERIFY(dialog->height() >= dialog->sizeHint().height());
}

void FeedsLookTest::theListShowsHowPointsWent()
{
    QApplication::setPalette(visuals::palette(false));
    ReviewDesk desk;
    for (int reading = 0; reading < 5; ++reading) {
        ThreadBatch batch;
        for (int n = 1; n <= 6; ++n) {
            ThreadRecord record = threadRecord(n);
            record.created = now() - std::chrono::hours(n);
            record.score = {ScoreState::Known, n * 40 + (n % 3 - 1) * reading * reading * 3,
                            now() - std::chrono::minutes(200 - reading * 40)};
            batch.threads.push_back(record);
        }
        answer(desk.store().threads().ingest(batch));
    }
    QVERIFY(desk.waitForRows(6));
    QTRY_VERIFY(desk.model()->row(0) && desk.model()->row(0)->trend.size() >= 2);
    desk.place().showThread(desk.model()->idAt(0));
    QTRY_VERIFY(!desk.reader()->isEmpty());
    QTRY_VERIFY(desk.list()->isVisible()); // instead of the page of an empty desk
    keep(pictureOf(desk.place()), u"trend.png"_s);
    const QString spoken = desk.model()->index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"since"_s), qPrintable(spoken));
}

QTEST_MAIN(FeedsLookTest)
#include "feedslooktest.moc"
