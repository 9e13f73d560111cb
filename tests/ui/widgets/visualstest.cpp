// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/visuals.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

/// Mean colour of the drawn (not transparent) points.
QColor inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    qint64 red = 0, green = 0, blue = 0, points = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor colour = image.pixelColor(x, y); colour.alpha() > 200) {
                red += colour.red();
                green += colour.green();
                blue += colour.blue();
                ++points;
            }
    return points == 0 ? QColor() : QColor(int(red / points), int(green / points), int(blue / points));
}

bool alike(const QColor &a, const QColor &b)
{
    return a.isValid() && std::abs(a.red() - b.red()) < 12 && std::abs(a.green() - b.green()) < 12 &&
           std::abs(a.blue() - b.blue()) < 12;
}

} // namespace

class VisualsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastIsThatOfWcag()
    {
        QCOMPARE(visuals::contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(visuals::contrast(Qt::red, Qt::red), 1.0);
        // The grey that WCAG's own examples give as the lightest that passes on white.
        QVERIFY(std::abs(visuals::contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
        QCOMPARE(visuals::contrast(Qt::white, Qt::blue), visuals::contrast(Qt::blue, Qt::white));
    }

    void readableLeavesWhatIsReadable() { QCOMPARE(visuals::readable(Qt::black, Qt::white), QColor(Qt::black)); }

    void readableReachesItsRatio()
    {
        for (const QColor &ground : {QColor(Qt::white), QColor(Qt::black), QColor(0x808080), QColor(0x3daee9)})
            QVERIFY(visuals::contrast(visuals::readable(QColor(0x3daee9), ground), ground) >= 4.5);
    }

    void everyTextColourIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyTextColourIsReadable()
    {
        QFETCH(bool, dark);
        const QPalette palette = visuals::palette(dark);
        QCOMPARE(visuals::isDark(palette), dark);
        const QColor row = visuals::currentRow(palette, true);
        for (const QColor &ground : {palette.color(QPalette::Base), row, visuals::currentRow(palette, false)}) {
            QVERIFY(visuals::contrast(visuals::secondaryText(palette), ground) >= 4.5);
            QVERIFY(visuals::contrast(visuals::linkText(palette), ground) >= 4.5);
            for (const auto tone : {visuals::Tone::Positive, visuals::Tone::Neutral, visuals::Tone::Negative})
                QVERIFY(visuals::contrast(visuals::toneText(palette, tone), ground) >= 4.5);
        }
        for (const auto tone : {visuals::Tone::Positive, visuals::Tone::Neutral, visuals::Tone::Negative})
            QVERIFY(visuals::contrast(visuals::toneText(palette, tone), visuals::toneFill(palette, tone)) >= 4.5);
        QVERIFY(visuals::contrast(visuals::secondaryText(palette, QPalette::Window), palette.color(QPalette::Window)) >=
                4.5);
        QVERIFY(visuals::contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        for (const auto ground : {QPalette::Base, QPalette::Window})
            QVERIFY(visuals::contrast(palette.color(QPalette::PlaceholderText), palette.color(ground)) >= 4.5);
        QVERIFY(visuals::contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= 4.5);
    }

    void iconsOfBreezeAndOursAreDrawnInTheTextColour_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name : {"marbre-spike", "marbre-quote",  "marbre-thread", "marbre-translate",
                                 "marbre-slab",  "view-pim-news", "document-edit", "bookmarks",
                                 "view-filter",  "object-group",  "view-history",  "internet-services",
                                 "edit-undo",    "view-task",     "document-send", "document-export",
                                 "go-jump",      "vcs-diff",      "view-refresh",  "media-playback-pause",
                                 "search",       "go-up",         "go-down",       "document-new",
                                 "document-open"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void iconsOfBreezeAndOursAreDrawnInTheTextColour()
    {
        QFETCH(QString, name);
        for (const bool dark : {false, true}) {
            const QPalette palette = visuals::palette(dark);
            const QIcon icon = visuals::icon(name, palette);
            QVERIFY(!icon.isNull());
            QVERIFY2(alike(inkOf(icon.pixmap(QSize(64, 64), 1.0)), palette.color(QPalette::WindowText)),
                     qPrintable(inkOf(icon.pixmap(QSize(64, 64), 1.0)).name()));
        }
    }

    void iconsFollowTheModeTheyAreDrawnIn()
    {
        const QPalette palette = visuals::palette(false);
        const QIcon icon = visuals::icon(u"marbre-spike"_s, palette);
        QVERIFY(alike(inkOf(icon.pixmap(QSize(64, 64), 1.0, QIcon::Disabled)),
                      palette.color(QPalette::Disabled, QPalette::WindowText)));
        QVERIFY(
            alike(inkOf(icon.pixmap(QSize(64, 64), 1.0, QIcon::Selected)), palette.color(QPalette::HighlightedText)));
    }

    void iconsAreSharpOnADenseScreen()
    {
        const QPixmap pixmap = visuals::icon(u"marbre-quote"_s).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
        QImage canvas(QSize(64, 64), QImage::Format_ARGB32);
        canvas.setDevicePixelRatio(2);
        canvas.fill(Qt::transparent);
        QPainter painter(&canvas);
        visuals::icon(u"marbre-quote"_s).paint(&painter, QRect(0, 0, 32, 32));
        painter.end();
        QVERIFY(inkOf(QPixmap::fromImage(canvas)).isValid());
    }

    void iconsWithoutAPaletteFollowTheApplications()
    {
        visuals::installIcons();
        const QPalette before = QApplication::palette();
        const QIcon icon = visuals::icon(u"marbre-slab"_s);
        for (const bool dark : {true, false}) {
            QApplication::setPalette(visuals::palette(dark));
            QVERIFY(alike(inkOf(icon.pixmap(64)), QApplication::palette().color(QPalette::WindowText)));
            QCOMPARE(QIcon::fallbackThemeName(), dark ? u"breeze-dark"_s : u"breeze"_s);
        }
        QApplication::setPalette(before);
    }

    void unknownIconsAreNull() { QVERIFY(visuals::icon(u"no-such-icon-anywhere"_s).isNull()); }

    void sizesFollowTheFont()
    {
        QWidget widget;
        QFont font = widget.font();
        font.setPointSizeF(10);
        widget.setFont(font);
        QCOMPARE(visuals::scaled(&widget, 40), 40);
        font.setPointSizeF(15);
        widget.setFont(font);
        QCOMPARE(visuals::scaled(&widget, 40), 60);
        QCOMPARE(visuals::scaledFont(font, 2).pointSizeF(), 30.0);
        font.setPixelSize(10);
        QCOMPARE(visuals::scaledFont(font, 1.5).pixelSize(), 15);
    }

    void agesAreShort_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("the future counts as now") << qint64(-500) << u"0 min"_s;
        QTest::newRow("minutes") << qint64(59 * 60) << u"59 min"_s;
        QTest::newRow("hours") << qint64(47 * 3600) << u"47 h"_s;
        QTest::newRow("days") << qint64(3 * 86400) << u"3 d"_s;
        QTest::newRow("months") << qint64(90 * 86400) << u"3 mo"_s;
        QTest::newRow("years") << qint64(800 * 86400) << u"2 y"_s;
    }
    void agesAreShort()
    {
        QFETCH(qint64, seconds);
        const QDateTime now(QDate(2025, 9, 21), QTime(8, 0), QTimeZone::UTC);
        QTEST(visuals::age(now.addSecs(-seconds), now), "text");
    }
};

QTEST_MAIN(VisualsTest)
#include "visualstest.moc"
