// SPDX-License-Identifier: GPL-3.0-or-later
// The place with the sample day, in the sizes and colours that editors have. With MARBRE_PICTURES set to a folder the
// pictures are kept there, for the eye.
#include "models/threadlistmodel.h"
#include "review/readerview.h"
#include "review/threadlistview.h"
#include "ui/models/reviewfixture.h"
#include "ui/review/reviewdesk.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

QPalette palette(bool dark)
{
    const QColor window(dark ? 0x202326 : 0xeff0f1);
    const QColor base(dark ? 0x141618 : 0xfcfcfc);
    const QColor text(dark ? 0xfcfcfc : 0x232629);
    QPalette colours(text, window, window.lighter(110), window.darker(150), window.darker(120), text, Qt::white, base,
                     window);
    colours.setColor(QPalette::AlternateBase, QColor(dark ? 0x191b1e : 0xf6f7f7));
    colours.setColor(QPalette::Button, QColor(dark ? 0x2a2d31 : 0xfcfcfc));
    colours.setColor(QPalette::Highlight, QColor(0x3daee9));
    colours.setColor(QPalette::Link, QColor(dark ? 0x6bc1ee : 0x1b6595));
    QColor quiet = text;
    quiet.setAlphaF(0.6F);
    colours.setColor(QPalette::PlaceholderText, quiet);
    return colours;
}

double lightness(const QImage &image)
{
    double sum = 0;
    int count = 0;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7) {
            sum += image.pixelColor(x, y).lightnessF();
            ++count;
        }
    }
    return sum / count;
}

void keep(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("MARBRE_PICTURES");
    if (!folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(image.save(QDir(folder).filePath(name)));
    }
}

} // namespace

class ReviewLookTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyDeskIsLightAndDark();
    void theSampleDayFillsEverySize_data();
    void theSampleDayFillsEverySize();
};

void ReviewLookTest::anEmptyDeskIsLightAndDark()
{
    QApplication::setPalette(palette(false));
    ReviewDesk desk;
    auto *firstRun = desk.place().findChild<QWidget *>(u"firstRun"_s);
    QTRY_VERIFY(firstRun->isVisible());
    const QImage light = desk.place().grab().toImage();
    keep(light, u"review-empty.png"_s);
    QApplication::setPalette(palette(true));
    QCoreApplication::processEvents();
    const QImage dark = desk.place().grab().toImage();
    keep(dark, u"review-empty-dark.png"_s);
    QVERIFY(lightness(light) > 0.8);
    QVERIFY(lightness(dark) < 0.3);
}

void ReviewLookTest::theSampleDayFillsEverySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("name");
    QTest::newRow("wide, light") << QSize(1440, 792) << false << u"review.png"_s;
    QTest::newRow("wide, dark") << QSize(1440, 792) << true << u"review-dark.png"_s;
    QTest::newRow("narrow, light") << QSize(1024, 560) << false << u"review-narrow.png"_s;
    QTest::newRow("narrow, dark") << QSize(1024, 560) << true << u"review-narrow-dark.png"_s;
}

void ReviewLookTest::theSampleDayFillsEverySize()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(QString, name);
    QApplication::setPalette(palette(dark));
    ReviewDesk desk(size);
    const auto job = desk.desk().importSample();
    QSignalSpy finished(job.get(), &ImportJob::finished);
    job->start();
    QVERIFY(job->isFinished() || finished.wait(30'000));
    const auto editions = answer(desk.store().editions().list({}));
    QVERIFY(!editions.isEmpty());
    answer(desk.edition().open(editions.first().id));
    desk.place().setPeriod(QDate(2025, 9, 20), QDate(2025, 9, 22), u"Sun 21 September"_s);
    QTRY_VERIFY(desk.model()->rowCount() > 5);
    const ThemeId theme = answer(desk.store().feeds().addTheme(u"Infrastructure"_s));
    answer(desk.store().threads().setTheme({desk.model()->idAt(1), desk.model()->idAt(3)}, theme));
    answer(desk.store().threads().setState({desk.model()->idAt(4)}, TriageState::Spiked));
    answer(desk.store().threads().setState({desk.model()->idAt(2)}, TriageState::Shortlisted));
    answer(desk.store().threads().setSeen({desk.model()->idAt(0), desk.model()->idAt(2), desk.model()->idAt(4)}, true));
    desk.list()->setFocus();
    desk.press(Qt::Key_J);
    QTRY_VERIFY(!desk.reader()->isEmpty());
    QTRY_VERIFY(!desk.reader()->thread().comments.isEmpty());
    keep(desk.place().grab().toImage(), u"list-"_s + name);
    desk.reader()->setFocus();
    desk.press(Qt::Key_N);
    for (int i = 0; i < 9; ++i) {
        desk.press(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    }
    QTest::qWait(0);
    const QImage image = desk.place().grab().toImage();
    keep(image, name);
    if (QWidget *status = desk.place().statusWidget()) {
        status->setParent(nullptr);
        status->resize(status->sizeHint());
        status->show();
        keep(status->grab().toImage(), u"status-"_s + name);
        delete status;
    }
    QCOMPARE(lightness(image) > 0.5, !dark);
}

QTEST_MAIN(ReviewLookTest)
#include "reviewlooktest.moc"
