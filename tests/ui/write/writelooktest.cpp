// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/manuscript.h"
#include "models/outlinemodel.h"
#include "models/piecemime.h"
#include "support/drag.h"
#include "support/openedition.h"
#include "widgets/visuals.h"
#include "write/manuscriptedit.h"
#include "write/outlineview.h"
#include "write/proofview.h"
#include "write/writeplace.h"

#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

// Draws the place with the sample edition in both palettes and two sizes. With MARBRE_LOOK set to a folder, the
// pictures are kept there to be looked at.
class WriteLookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"marbre-tests"_s);
        QCoreApplication::setApplicationName(u"writelooktest"_s);
        QSettings().clear();
    }

    void thePlaceIsDrawnInBothPalettesAndSizes_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        for (const bool dark : {false, true}) {
            QTest::addRow("%s wide", dark ? "dark" : "light") << dark << QSize(1440, 800);
            QTest::addRow("%s narrow", dark ? "dark" : "light") << dark << QSize(1024, 560);
        }
    }
    void thePlaceIsDrawnInBothPalettesAndSizes()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        QApplication::setPalette(visuals::palette(dark));
        QFile file(QStringLiteral(MARBRE_SOURCE_DIR "/resources/sample/edition.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto edition = readManuscript(file.readAll());
        QVERIFY(edition.has_value());
        OpenEdition table(*edition);
        importSample(table);
        WritePlace place(*table.desk, *table.document);
        place.resize(size);
        place.show();
        QVERIFY(QTest::qWaitForWindowExposed(&place));
        auto *edit = place.findChild<ManuscriptEdit *>(u"manuscriptEdit"_s);
        place.goTo(table.body().indexOf(u"Reste l’exécution"_s) + 5);
        auto *proof = place.findChild<ProofView *>(u"proofView"_s);
        if (proof->isVisible())
            QTRY_VERIFY(!proof->toPlainText().isEmpty());
        QTRY_VERIFY(!place.findChild<QLabel *>(u"problemCount"_s)->text().isEmpty()); // the checks are there
        auto *outline = place.findChild<OutlineView *>(u"outlineView"_s);
        auto *model = qobject_cast<OutlineModel *>(outline->model());
        const auto mime = piecesToMime({OpenEdition::quotePiece(u"1zz"_s, u"c1"_s, u"Spending is not effort"_s)});
        const QPoint target = outline->visualRect(model->sectionIndex(1)).center();
        QDragEnterEvent enter(target, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(outline->viewport(), &enter);
        QDragMoveEvent move(target, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(outline->viewport(), &move);
        const QImage picture = place.grab().toImage();
        QCOMPARE(picture.size(), size * place.devicePixelRatio());
        QCOMPARE(picture.pixelColor(edit->mapTo(&place, edit->rect().center())).lightness() < 128, dark);
        const QString folder = qEnvironmentVariable("MARBRE_LOOK");
        if (!folder.isEmpty())
            picture.save(u"%1/write-%2-%3.png"_s.arg(folder, dark ? u"dark"_s : u"light"_s).arg(size.width()));
    }

private:
    static void importSample(OpenEdition &table)
    {
        const auto job = table.desk->importSample();
        QVERIFY(QTest::qWaitFor([&] { return job->isFinished(); }, 30000));
    }
};

QTEST_MAIN(WriteLookTest)
#include "writelooktest.moc"
