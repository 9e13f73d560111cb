// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/realdrag.h"
#include "models/keypointsmodel.h"
#include "models/marblemodel.h"
#include "models/outlinemodel.h"
#include "models/piecemime.h"
#include "review/reviewplace.h"
#include "shell/mainwindow.h"
#include "store/threadstore.h"
#include "widgets/style.h"
#include "widgets/visuals.h"
#include "write/keypointslist.h"
#include "write/manuscriptedit.h"
#include "write/marbleview.h"
#include "write/outlineview.h"

#include <QAbstractItemView>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

namespace {

const QString another = u"t3_1nlygwk"_s; // a thread of the sample day that the sample edition does not hold

/// The real window on the sample day, and the editor's hand in it.
struct Table
{
    QTemporaryDir folder;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<MainWindow> window;

    bool lay(QSize size = {1280, 800})
    {
        Result<std::unique_ptr<Desk>> opened = Desk::open(folder.filePath(u"desk.marbre"_s));
        if (!opened)
            return false;
        desk = std::move(*opened);
        (void)desk->importSample()->report();
        window = std::make_unique<MainWindow>(*desk);
        window->resize(size);
        window->show();
        return QTest::qWaitForWindowActive(window.get()) &&
               QTest::qWaitFor([this] { return window->edition().isOpen(); });
    }

    template <typename T>
    T *part(const char *name) const
    {
        T *found = window->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    EditionDocument &edition() const { return window->edition(); }
    OutlineView *outline() const { return part<OutlineView>("outlineView"); }
    OutlineModel *model() const { return qobject_cast<OutlineModel *>(outline()->model()); }
    ManuscriptEdit *manuscript() const { return part<ManuscriptEdit>("manuscriptEdit"); }
    QAbstractItemView *list() const { return part<QAbstractItemView>("threadList"); }
    QPoint section(int index) const { return onScreen(outline(), model()->sectionIndex(index)); }
    QPoint piece(int section, int row) const { return onScreen(outline(), pieceIndex(section, row)); }
    QModelIndex pieceIndex(int section, int row) const
    {
        return model()->index(row, 0, model()->sectionIndex(section));
    }

    static QPoint onScreen(const QAbstractItemView *view, const QModelIndex &index)
    {
        return view->viewport()->mapToGlobal(view->visualRect(index).center());
    }

    Piece threadPiece(const QString &remoteId) const
    {
        const ItemRef ref = itemRefFromId(remoteId).value_or(ItemRef{});
        const ResolvedItem item = desk->store().threads().resolve({ref}).result()->value(remoteId);
        return pieceOf(desk->store().threads().rows({item.threadId}).result()->constFirst());
    }

    QStringList headings() const
    {
        QStringList list;
        for (const BodySection &section : edition().outline().sections)
            list.append(section.heading);
        return list;
    }

    /// Puts a thread on the marble and answers its row there.
    QModelIndex laidOnTheMarble(const QString &remoteId) const
    {
        edition().sendPieces({threadPiece(remoteId)}, -1);
        QAbstractItemModel *marble = part<MarbleView>("marbleView")->model();
        if (!QTest::qWaitFor([&] { return marble->rowCount() > 0; }))
            return {};
        QCoreApplication::processEvents(); // the tray grows
        return marble->index(marble->rowCount() - 1, 0);
    }
};

QPoint middle(const QAbstractItemView *view, const QModelIndex &index)
{
    return view->visualRect(index).center();
}

} // namespace

class RealDragTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QGuiApplication::platformName() != "xcb"_L1)
            QSKIP("Real drags need xcb and a window manager: run it by tests/support/with-xvfb.sh");
    }
    void init() { QSettings().clear(); }

    void aPieceOfTheMarbleIsDraggedIntoASection();
    void aPieceFallsWhereTheInsertionMarkShowsInAnotherSection();
    void theOutlineScrollsWhileAPieceIsHeldAtItsEdge();
    void aSectionIsDraggedBelowAnother();
    void aPieceIsDraggedToAPlaceInTheProse();
    void escapeLeavesEverythingAsItWas();
    void aKeyPointIsDraggedToTheTop();
    void aThreadGoesFromTheListIntoASectionInOneGo();
    void aDragThatOnlyPassesAPlacesButtonStaysWhereItIs();
};

void RealDragTest::aPieceOfTheMarbleIsDraggedIntoASection()
{
    Table table;
    QVERIFY(table.lay());
    table.window->showPlace(WindowPlace::Write);
    const QModelIndex row = table.laidOnTheMarble(another);
    QVERIFY(row.isValid());
    auto *marble = table.part<MarbleView>("marbleView");
    const int steps = table.edition().undoStack()->index();

    RealDrag drag(marble->viewport(), middle(marble, row),
                  {{[&] { return table.section(1); }, [&] { return table.outline()->dropSection() == 1; }}});
    QVERIFY(drag.run());

    QCOMPARE(table.edition().sectionOf(another), std::optional(1));
    QVERIFY(!table.outline()->dropSection());
    QCOMPARE(table.edition().undoStack()->index(), steps + 1);
    QTRY_COMPARE(marble->model()->rowCount(), 0);
    table.edition().undoStack()->undo();
    QCOMPARE(table.edition().sectionOf(another), std::optional(-1));
}

void RealDragTest::aPieceFallsWhereTheInsertionMarkShowsInAnotherSection()
{
    Table table;
    QVERIFY(table.lay());
    table.window->showPlace(WindowPlace::Write);
    table.edition().sendPieces({table.threadPiece(another)}, 1);
    QTRY_COMPARE(table.model()->rowCount(table.model()->sectionIndex(1)), 4);
    const QModelIndex waiting = table.pieceIndex(0, table.model()->rowCount(table.model()->sectionIndex(0)) - 1);
    const QString title = waiting.data().toString();
    QRect mark;

    // above the middle of the waiting piece of section 2: before it
    const auto above = [&] { return table.piece(1, 3) - QPoint(0, 6); };
    RealDrag drag(table.outline()->viewport(), middle(table.outline(), waiting), {{above, [&] {
                                                                                       mark =
                                                                                           table.outline()->dropMark();
                                                                                       return !mark.isNull();
                                                                                   }}});
    const int top = table.outline()->visualRect(table.pieceIndex(1, 3)).top();
    QVERIFY(drag.run());

    QVERIFY2(std::abs(mark.top() - top) <= 2, "the mark stands above the row that the piece falls before");
    QTRY_COMPARE(table.pieceIndex(1, 3).data().toString(), title);
    QCOMPARE(table.model()->rowCount(table.model()->sectionIndex(1)), 5);
    QVERIFY(table.outline()->dropMark().isNull());
}

void RealDragTest::theOutlineScrollsWhileAPieceIsHeldAtItsEdge()
{
    Table table;
    QVERIFY(table.lay({1100, 560}));
    table.window->showPlace(WindowPlace::Write);
    QScrollBar *bar = table.outline()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    const int pieces = table.model()->rowCount(table.model()->sectionIndex(0));
    const QModelIndex waiting = table.pieceIndex(0, pieces - 1);
    const QString id = waiting.data(OutlineModel::RemoteIdRole).toString();
    table.outline()->scrollTo(waiting);
    bar->setValue(0);
    const QWidget *viewport = table.outline()->viewport();
    QVERIFY(viewport->rect().contains(middle(table.outline(), waiting)));

    const auto edge = [&] { return viewport->mapToGlobal(QPoint(viewport->width() / 2, viewport->height() - 6)); };
    RealDrag drag(table.outline()->viewport(), middle(table.outline(), waiting),
                  {{edge, [&] { return bar->value() == bar->maximum(); }},
                   {[&] { return table.section(2); }, [&] { return table.outline()->dropSection() == 2; }}});
    QVERIFY(drag.run());

    QCOMPARE(table.edition().sectionOf(id), std::optional(2));
}

void RealDragTest::aSectionIsDraggedBelowAnother()
{
    Table table;
    QVERIFY(table.lay());
    table.window->showPlace(WindowPlace::Write);
    const QStringList before = table.headings();
    const QString text = table.edition().body();

    const auto last = [&] {
        const QRect rect = table.outline()->visualRect(table.pieceIndex(2, 4));
        return table.outline()->viewport()->mapToGlobal(rect.center());
    };
    RealDrag drag(table.outline()->viewport(), middle(table.outline(), table.model()->sectionIndex(0)),
                  {{last, [&] { return table.outline()->dropSection() == 2; }}});
    QVERIFY(drag.run());

    QCOMPARE(table.headings(), QStringList({before.at(1), before.at(2), before.at(0)}));
    table.edition().undoStack()->undo();
    QCOMPARE(table.edition().body(), text);
}

void RealDragTest::aPieceIsDraggedToAPlaceInTheProse()
{
    Table table;
    QVERIFY(table.lay());
    table.window->showPlace(WindowPlace::Write);
    const QModelIndex row = table.laidOnTheMarble(another);
    QVERIFY(row.isValid());
    auto *marble = table.part<MarbleView>("marbleView");
    ManuscriptEdit *edit = table.manuscript();
    const QString words = u"la conversation se structure"_s;
    const auto place = [&] {
        const QTextCursor found = edit->document()->find(words);
        QTextCursor at(edit->document());
        at.setPosition(found.selectionStart());
        return edit->viewport()->mapToGlobal(edit->cursorRect(at).center());
    };

    RealDrag drag(marble->viewport(), middle(marble, row), {{place, {}}});
    QVERIFY(drag.run());

    const QString title = table.threadPiece(another).title;
    const QString text = table.edition().body();
    QVERIFY2(text.contains(u"](https://www.reddit.com/r/artificial/comments/1nlygwk/"_s), qPrintable(text.left(600)));
    const qsizetype link = text.indexOf(u'[' + title.left(12));
    QVERIFY2(link > 0 && link < text.indexOf(words), qPrintable(text.left(600)));
    QTRY_COMPARE(table.edition().sectionOf(another), std::optional(-1)); // now cited in the introduction
}

void RealDragTest::escapeLeavesEverythingAsItWas()
{
    Table table;
    QVERIFY(table.lay());
    table.window->showPlace(WindowPlace::Write);
    const QModelIndex row = table.laidOnTheMarble(another);
    QVERIFY(row.isValid());
    auto *marble = table.part<MarbleView>("marbleView");
    const QString text = table.edition().body();
    const int steps = table.edition().undoStack()->index();

    RealDrag drag(marble->viewport(), middle(marble, row),
                  {{[&] { return table.section(1); }, [&] { return table.outline()->dropSection() == 1; }}},
                  RealDrag::End::Escape);
    QVERIFY(drag.run());

    QTRY_VERIFY(!table.outline()->dropSection());
    QCOMPARE(table.edition().body(), text);
    QCOMPARE(table.edition().undoStack()->index(), steps);
    QCOMPARE(marble->model()->rowCount(), 1);
}

void RealDragTest::aKeyPointIsDraggedToTheTop()
{
    Table table;
    QVERIFY(table.lay());
    table.window->showPlace(WindowPlace::Write);
    auto *points = table.part<KeyPointsList>("keyPointsList");
    const QStringList before = table.edition().header().keyPoints;
    QCOMPARE(before.size(), 3);

    const auto top = [&] {
        const QRect first = points->visualRect(points->model()->index(0, 0));
        return points->viewport()->mapToGlobal(QPoint(first.center().x(), first.top() + 2));
    };
    RealDrag drag(points->viewport(), middle(points, points->model()->index(2, 0)), {{top, {}}});
    QVERIFY(drag.run());

    QCOMPARE(table.edition().header().keyPoints, QStringList({before.at(2), before.at(0), before.at(1)}));
}

void RealDragTest::aThreadGoesFromTheListIntoASectionInOneGo()
{
    Table table;
    QVERIFY(table.lay());
    table.window->showPlace(WindowPlace::Review);
    QTRY_VERIFY(table.list()->model()->rowCount() >= 40);
    const ItemRef ref = itemRefFromId(another).value_or(ItemRef{});
    const ThreadId id = table.desk->store().threads().resolve({ref}).result()->value(another).threadId;
    table.window->review().showThread(id);
    QTRY_COMPARE(table.list()->currentIndex().data(Qt::UserRole).toLongLong(), id.value);

    auto *button = table.part<QToolButton>("placeWriteButton");
    const auto overButton = [&] { return button->mapToGlobal(button->rect().center()); };
    RealDrag drag(table.list()->viewport(), middle(table.list(), table.list()->currentIndex()),
                  {{overButton, [&] { return table.window->currentPlace() == WindowPlace::Write; }},
                   {[&] { return table.section(1); }, [&] { return table.outline()->dropSection() == 1; }}});
    QVERIFY(drag.run());

    QCOMPARE(table.edition().sectionOf(another), std::optional(1));
    QCOMPARE(table.window->currentPlace(), WindowPlace::Write);
}

void RealDragTest::aDragThatOnlyPassesAPlacesButtonStaysWhereItIs()
{
    Table table;
    QVERIFY(table.lay());
    table.window->showPlace(WindowPlace::Write);
    const QModelIndex row = table.laidOnTheMarble(another);
    QVERIFY(row.isValid());
    auto *marble = table.part<MarbleView>("marbleView");
    auto *button = table.part<QToolButton>("placeReviewButton");

    RealDrag drag(marble->viewport(), middle(marble, row),
                  {{[&] { return button->mapToGlobal(button->rect().center()); }, {}},
                   {[&] { return table.section(2); }, [&] { return table.outline()->dropSection() == 2; }}});
    QVERIFY(drag.run());

    QCOMPARE(table.window->currentPlace(), WindowPlace::Write);
    QCOMPARE(table.edition().sectionOf(another), std::optional(2));
}

int main(int argc, char **argv)
{
    // Nobody's settings are read or written.
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    qputenv("XDG_DATA_HOME", settings.path().toUtf8());
    QCoreApplication::setOrganizationName(u"marbre"_s);
    QCoreApplication::setApplicationName(u"realdrags"_s);
    QApplication application(argc, argv);
    MarbreStyle::install(application);
    visuals::installIcons();
    RealDragTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "realdragtest.moc"
