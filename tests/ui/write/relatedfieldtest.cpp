// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outlinemodel.h"
#include "models/relatedmodel.h"
#include "support/drag.h"
#include "support/openedition.h"
#include "widgets/searchfield.h"
#include "widgets/visuals.h"
#include "write/outlineview.h"
#include "write/relateddialog.h"
#include "write/reorderlist.h"
#include "write/writeplace.h"

#include <QAccessible>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

namespace {

const QString address = u"https://www.reddit.com/r/artificial/comments/"_s;

Edition past(int day, const QString &headline, const QString &body)
{
    Edition edition = OpenEdition::plain(body);
    edition.headline = headline;
    edition.date = QDate(2025, 9, day);
    return edition;
}

/// Two past editions: one cites the thread of the open one.
struct Rig : OpenEdition
{
    std::unique_ptr<WritePlace> place;

    explicit Rig(QSize size = {1440, 820})
        : OpenEdition(u"Intro.\n\n## One\n\nSee [a link](%11aa/s/) and [another](%11bb/s/).\n"_s.arg(address))
    {
        publish(past(18, u"Chips and tariffs"_s, u"About [this](%11aa/s/).\n"_s.arg(address)));
        publish(past(17, u"Gardens in autumn"_s, u"Tulips.\n"_s));
        place = std::make_unique<WritePlace>(*desk, *document);
        place->resize(size);
        place->show();
        const bool active = QTest::qWaitForWindowActive(place.get());
        Q_ASSERT(active);
    }

    void publish(const Edition &edition)
    {
        QVERIFY(desk->store()
                    .editions()
                    .create(editionText(edition), EditionState::Published, u"imported"_s)
                    .result()
                    .has_value());
    }
    ReorderList *list() { return place->findChild<ReorderList *>(u"relatedList"_s); }
    RelatedDialog *dialog() { return place->findChild<RelatedDialog *>(u"relatedDialog"_s); }
    QListView *choices() { return dialog()->findChild<QListView *>(u"relatedChoices"_s); }
    void openDialog()
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Insert);
        QVERIFY(dialog());
        QTRY_COMPARE(choices()->model()->rowCount(), 1);
    }
};

} // namespace

class RelatedFieldTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"marbre-tests"_s);
        QCoreApplication::setApplicationName(u"relatedfieldtest"_s);
    }
    void init() { QSettings().clear(); }

    void aSuggestionIsChosenByKeyWithItsReasonAndUndone()
    {
        Rig rig;
        rig.openDialog();
        const QModelIndex choice = rig.choices()->model()->index(0, 0);
        QCOMPARE(choice.data().toString(), u"Chips and tariffs"_s);
        QVERIFY(choice.data(RelatedChoiceModel::ReasonsRole).toString().contains(u"1 thread(s) in common"_s));
        auto *field = rig.dialog()->findChild<SearchField *>(u"relatedField"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(rig.document->header().related, QStringList{u"artificial-2025-09-18"_s});
        QVERIFY(choice.data(RelatedChoiceModel::ChosenRole).toBool());
        QTest::keyClick(rig.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!rig.dialog());
        QCOMPARE(rig.list()->model()->rowCount(), 1);
        QTRY_VERIFY(rig.list()->model()->index(0, 0).data().toString().startsWith(u"Chips and tariffs · "_s));
        QCOMPARE(rig.stored().related, QStringList{u"artificial-2025-09-18"_s});
        rig.document->undoStack()->undo();
        QCOMPARE(rig.list()->model()->rowCount(), 0);
    }

    void anotherEditionIsFoundByItsHeadlineAndChosenByMouse()
    {
        Rig rig;
        rig.openDialog();
        auto *field = rig.dialog()->findChild<SearchField *>(u"relatedField"_s);
        QTest::keyClicks(field, u"garden"_s);
        QTRY_COMPARE(rig.choices()->model()->rowCount(), 1);
        const QModelIndex choice = rig.choices()->model()->index(0, 0);
        QCOMPARE(choice.data().toString(), u"Gardens in autumn"_s);
        QTest::mouseClick(rig.choices()->viewport(), Qt::LeftButton, {}, rig.choices()->visualRect(choice).center());
        QCOMPARE(rig.document->header().related, QStringList{u"artificial-2025-09-17"_s});
        QTest::mouseClick(rig.choices()->viewport(), Qt::LeftButton, {}, rig.choices()->visualRect(choice).center());
        QCOMPARE(rig.document->header().related, QStringList());
        QTest::keyClicks(field, u" nowhere"_s);
        QCOMPARE(rig.choices()->model()->rowCount(), 0);
        QVERIFY(!rig.dialog()->findChild<QLabel *>(u"relatedHint"_s)->text().isEmpty());
    }

    void chosenOnesAreMovedAndRemovedByKeyAndDragged()
    {
        Rig rig;
        Edition header = rig.document->header();
        header.related = {u"a"_s, u"b"_s, u"c"_s};
        rig.document->setHeader(header, u"Related"_s);
        ReorderList *list = rig.list();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(rig.document->header().related, QStringList({u"b"_s, u"a"_s, u"c"_s}));
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(rig.document->header().related, QStringList({u"b"_s, u"c"_s}));
        const std::unique_ptr<QMimeData> mime(list->model()->mimeData({list->model()->index(1, 0)}));
        const QPoint top(40, list->visualRect(list->model()->index(0, 0)).top() + 2);
        QCOMPARE(sendDrop(list->viewport(), top, mime.get()), Qt::CopyAction);
        QCOMPARE(rig.document->header().related, QStringList({u"c"_s, u"b"_s}));
    }

    void theOutlineMarksWhatAPastEditionCarried()
    {
        Rig rig;
        auto *outline = rig.place->findChild<OutlineView *>(u"outlineView"_s);
        auto *model = qobject_cast<OutlineModel *>(outline->model());
        const auto piece = [&](int row) { return model->index(row, 0, model->sectionIndex(0)); };
        QTRY_VERIFY(piece(0).data(OutlineModel::CoveredRole).toBool());
        QVERIFY(!piece(1).data(OutlineModel::CoveredRole).toBool());
        QVERIFY(piece(0).data(Qt::ToolTipRole).toString().contains(u"Chips and tariffs"_s));
        rig.publish(past(16, u"The other one"_s, u"About [that](%11bb/s/).\n"_s.arg(address)));
        QTRY_VERIFY(piece(1).data(OutlineModel::CoveredRole).toBool());
    }

    void itIsDrawnInBothPalettes_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void itIsDrawnInBothPalettes()
    {
        QFETCH(bool, dark);
        QApplication::setPalette(visuals::palette(dark));
        Rig rig;
        rig.openDialog();
        QTest::keyClick(rig.choices(), Qt::Key_Space);
        QCOMPARE(rig.document->header().related.size(), 1);
        const QImage dialog = rig.dialog()->grab().toImage();
        QCOMPARE(dialog.pixelColor(dialog.rect().center()).lightness() < 128, dark);
        QTRY_VERIFY(rig.list()->model()->index(0, 0).data().toString().startsWith(u"Chips"_s));
        const QString folder = qEnvironmentVariable("MARBRE_LOOK");
        if (!folder.isEmpty()) {
            const QString shade = dark ? u"dark"_s : u"light"_s;
            QVERIFY(dialog.save(u"%1/related-dialog-%2.png"_s.arg(folder, shade)));
            QVERIFY(rig.place->grab().save(u"%1/related-place-%2.png"_s.arg(folder, shade)));
        }
        QApplication::setPalette(visuals::palette(false));
    }
};

QTEST_MAIN(RelatedFieldTest)
#include "relatedfieldtest.moc"
