// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style.h"
#include "widgets/focusring.h"
#include "widgets/visuals.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTest>
#include <QToolBar>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

/// One of each control, as a dialog would hold them.
class Gallery final : public QWidget
{
public:
    Gallery()
    {
        auto *form = new QFormLayout(this);
        auto *bar = new QToolBar(this);
        bar->addAction(visuals::icon(u"view-refresh"_s), u"Fetch"_s);
        bar->addSeparator();
        bar->addAction(u"Import…"_s)->setCheckable(true);
        form->addRow(bar);
        line = new QLineEdit(u"r/artificial"_s, this);
        form->addRow(u"Line"_s, line);
        combo = new QComboBox(this);
        combo->addItems({u"day"_s, u"week"_s});
        form->addRow(u"Combo"_s, combo);
        spin = new QSpinBox(this);
        form->addRow(u"Spin"_s, spin);
        push = new QPushButton(u"Follow"_s, this);
        auto *first = new QPushButton(u"Default"_s, this);
        first->setDefault(true);
        form->addRow(push, first);
        auto *check = new QCheckBox(u"On"_s, this);
        check->setChecked(true);
        auto *half = new QCheckBox(u"Partly"_s, this);
        half->setTristate(true);
        half->setCheckState(Qt::PartiallyChecked);
        form->addRow(check, half);
        auto *radio = new QRadioButton(u"Chosen"_s, this);
        radio->setChecked(true);
        form->addRow(radio, new QRadioButton(u"Other"_s, this));
        list = new QListWidget(this);
        for (int i = 0; i < 40; ++i)
            list->addItem(new QListWidgetItem(visuals::icon(u"marbre-thread"_s), u"Thread %1"_s.arg(i)));
        list->setCurrentRow(1);
        form->addRow(u"List"_s, list);
        auto *tabs = new QTabWidget(this);
        tabs->addTab(new QLabel(u"one"_s), u"Proof"_s);
        tabs->addTab(new QLabel(u"two"_s), u"Material"_s);
        form->addRow(tabs);
        auto *progress = new QProgressBar(this);
        progress->setValue(40);
        progress->setTextVisible(false);
        form->addRow(progress);
    }
    QLineEdit *line;
    QComboBox *combo;
    QSpinBox *spin;
    QPushButton *push;
    QListWidget *list;
};

double lightness(const QImage &image)
{
    qint64 sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += qGray(image.pixel(x, y));
    return double(sum) / (image.width() * image.height());
}

} // namespace

class StyleTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(u"Fusion"_s);
        MarbreStyle::install(*qApp);
        QCOMPARE(QApplication::style()->metaObject()->className(), "marbre::MarbreStyle");
    }
    void cleanup() { QApplication::setPalette(visuals::palette(false)); }

    void everyControlIsPaintedInLightAndDark()
    {
        Gallery gallery;
        gallery.resize(480, 620);
        QApplication::setPalette(visuals::palette(false));
        gallery.show();
        gallery.line->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&gallery));
        const QImage light = gallery.grab().toImage();
        QApplication::setPalette(visuals::palette(true));
        QTRY_VERIFY(visuals::isDark(gallery.palette()));
        const QImage dark = gallery.grab().toImage();
        if (const QString folder = qEnvironmentVariable("MARBRE_GRABS"); !folder.isEmpty()) {
            light.save(folder + "/style-light.png"_L1);
            dark.save(folder + "/style-dark.png"_L1);
        }
        QVERIFY(lightness(light) > 200);
        QVERIFY(lightness(dark) < 60);
    }

    void controlsHaveOneHeight()
    {
        Gallery gallery;
        gallery.show();
        const int height = visuals::scaled(&gallery, visuals::field);
        QCOMPARE(gallery.line->height(), height);
        QCOMPARE(gallery.combo->height(), height);
        QCOMPARE(gallery.spin->height(), height);
        QCOMPARE(gallery.push->height(), height);
    }

    void theRingFollowsTheKeyboard()
    {
        Gallery gallery;
        gallery.show();
        QVERIFY(QTest::qWaitForWindowActive(&gallery));
        const auto ringed = [&]() -> QWidget * {
            const auto frames = gallery.findChildren<QFocusFrame *>();
            return frames.isEmpty() ? nullptr : frames.first()->widget();
        };
        gallery.line->setFocus();
        QCOMPARE(ringed(), gallery.line);
        gallery.spin->setFocus();
        QCOMPARE(ringed(), gallery.spin);
        gallery.list->setFocus();
        QCOMPARE(ringed(), nullptr);
        QCOMPARE(gallery.findChildren<QFocusFrame *>().size(), 0);
    }

    void aRingedControlMayGoAway()
    {
        QWidget window;
        auto *line = new QLineEdit(&window);
        new QLineEdit(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line->setFocus();
        delete line;
        QApplication::processEvents();
        QVERIFY(window.grab().toImage().width() > 0);
    }

    void scrollBarsReachBothEnds()
    {
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 1'000'000'000);
        bar.setPageStep(10);
        bar.resize(10, 200);
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        const auto handle = [&](int value) {
            option.sliderPosition = option.sliderValue = value;
            return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
        };
        QCOMPARE(handle(0).top(), 0);
        QCOMPARE(handle(bar.maximum()).bottom(), 199);
        QVERIFY(handle(0).height() >= 20);
    }

    void otherStylesAreLeftAlone()
    {
        QApplication::setStyle(u"Windows"_s);
        MarbreStyle::install(*qApp);
        QCOMPARE(QApplication::style()->name(), u"windows"_s);
        QApplication::setStyle(u"Fusion"_s);
        MarbreStyle::install(*qApp);
    }
};

QTEST_MAIN(StyleTest)
#include "styletest.moc"
