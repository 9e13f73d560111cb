// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/windowjourney.h"

#include "models/outlinemodel.h"
#include "models/piecemime.h"
#include "review/reviewplace.h"
#include "store/searchstore.h"
#include "store/threadstore.h"

#include <QAbstractItemView>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre::testing {

template <typename Widget>
Widget *WindowJourney::find(const QString &name) const
{
    return m_window->findChild<Widget *>(name);
}

QString WindowJourney::open()
{
    m_window.reset();
    m_desk.reset();
    Result<std::unique_ptr<Desk>> desk = Desk::open(path(u"desk.marbre"_s));
    if (!desk)
        return desk.error().text();
    m_desk = std::move(*desk);
    m_window = std::make_unique<MainWindow>(*m_desk);
    m_window->show();
    return QTest::qWaitForWindowActive(m_window.get()) ? QString() : u"the window does not open"_s;
}

Result<ResolvedItem> WindowJourney::item(const QString &remoteId)
{
    const std::optional<ItemRef> ref = itemRefFromId(remoteId);
    return m_desk->store().threads().resolve({ref.value_or(ItemRef{})}).result().transform([&](const auto &found) {
        return found.value(remoteId);
    });
}

Result<ThreadRow> WindowJourney::thread(const QString &remoteId)
{
    return item(remoteId)
        .and_then([&](const ResolvedItem &found) { return m_desk->store().threads().rows({found.threadId}).result(); })
        .transform([](const QList<ThreadRow> &rows) { return rows.value(0); });
}

void WindowJourney::drop(QWidget *viewport, const QMimeData &data, QPoint position)
{
    const Qt::DropActions actions = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter(position, actions, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &enter);
    QDragMoveEvent move(position, actions, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &move);
    if (!move.isAccepted())
        return;
    QDropEvent dropped(position, actions, &data, Qt::LeftButton, Qt::NoModifier);
    dropped.setDropAction(move.dropAction());
    QCoreApplication::sendEvent(viewport, &dropped);
}

WindowJourney &WindowJourney::aWindowOnAnEmptyDesk(Where where)
{
    step(where, [&] { return open(); });
    return *this;
}

WindowJourney &WindowJourney::aWindowOnTheSampleDay(Where where)
{
    step(where, [&] {
        Result<std::unique_ptr<Desk>> desk = Desk::open(path(u"desk.marbre"_s));
        if (!desk)
            return desk.error().text();
        (void)(*desk)->importSample()->report();
        desk->reset();
        const QString wrong = open();
        return wrong.isEmpty()
                   ? unlessSoon(u"no edition lies on the table"_s, [&] { return m_window->edition().isOpen(); })
                   : wrong;
    });
    return *this;
}

WindowJourney &WindowJourney::theWindowIsClosedAndOpenedAgain(Where where)
{
    step(where, [&] {
        m_window->close();
        return open();
    });
    return *this;
}

WindowJourney &WindowJourney::theEditorClicksOn(const QString &action, Where where)
{
    step(where, [&] {
        for (QToolButton *button : m_window->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->defaultAction() && button->defaultAction()->objectName() == action) {
                QTest::mouseClick(button, Qt::LeftButton);
                return QString();
            }
        }
        return u"there is no button for %1"_s.arg(action);
    });
    return *this;
}

WindowJourney &WindowJourney::theEditorGoesTo(WindowPlace place, Where where)
{
    step(where, [&] {
        const QKeyCombination keys(Qt::ControlModifier, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(place)));
        QTest::keyClick(m_window.get(), keys.key(), keys.keyboardModifiers());
        return unlessSoon(u"the place does not come"_s, [&] { return m_window->currentPlace() == place; });
    });
    return *this;
}

WindowJourney &WindowJourney::theEditorReads(const QString &remoteId, Where where)
{
    step(where, [&] {
        const Result<ThreadRow> row = thread(remoteId);
        if (!row)
            return row.error().text();
        m_window->review().showThread(row->id);
        auto *list = find<QAbstractItemView>(u"threadList"_s);
        list->setFocus();
        return unlessSoon(u"the list does not come to %1"_s.arg(row->title),
                          [&] { return list->currentIndex().data(Qt::UserRole).toLongLong() == row->id.value; });
    });
    return *this;
}

WindowJourney &WindowJourney::theEditorPresses(const QKeySequence &keys, Where where)
{
    step(where, [&] {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            return u"nothing has the focus"_s;
        for (int i = 0; i < keys.count(); ++i)
            QTest::keyClick(focus, keys[static_cast<uint>(i)].key(), keys[static_cast<uint>(i)].keyboardModifiers());
        return QString();
    });
    return *this;
}

WindowJourney &WindowJourney::theEditorDropsAThreadOn(const QString &remoteId, int section, Where where)
{
    step(where, [&] {
        const Result<ThreadRow> row = thread(remoteId);
        if (!row)
            return row.error().text();
        auto *outline = find<QTreeView>(u"outlineView"_s);
        const auto *model = qobject_cast<OutlineModel *>(outline->model());
        const QModelIndex index = model->sectionIndex(section);
        outline->scrollTo(index);
        drop(outline->viewport(), *piecesToMime({pieceOf(*row)}), outline->visualRect(index).center());
        return QString();
    });
    return *this;
}

WindowJourney &WindowJourney::theEditorDropsAQuoteBefore(const QString &comment, const QString &words, Where where)
{
    step(where, [&] {
        const Result<ResolvedItem> found = item(comment);
        if (!found)
            return found.error().text();
        const Piece quote{.ref = found->ref,
                          .permalink = found->permalink,
                          .title = found->threadTitle,
                          .words = found->body,
                          .author = found->author,
                          .points = found->score.points()};
        auto *text = find<QPlainTextEdit>(u"manuscriptEdit"_s);
        QTextCursor cursor = text->document()->find(words);
        if (cursor.isNull())
            return u"the manuscript does not say '%1'"_s.arg(words);
        cursor.setPosition(cursor.selectionStart());
        text->setTextCursor(cursor);
        text->ensureCursorVisible();
        drop(text->viewport(), *piecesToMime({quote}), text->cursorRect(cursor).center());
        return QString();
    });
    return *this;
}

WindowJourney &WindowJourney::theEditorTypesAfter(const QString &words, const QString &typed, Where where)
{
    step(where, [&] {
        auto *text = find<QPlainTextEdit>(u"manuscriptEdit"_s);
        QTextCursor cursor = text->document()->find(words);
        if (cursor.isNull())
            return u"the manuscript does not say '%1'"_s.arg(words);
        cursor.setPosition(cursor.selectionEnd());
        text->setTextCursor(cursor);
        text->setFocus();
        QTest::keyClicks(text, typed);
        return QString();
    });
    return *this;
}

WindowJourney &WindowJourney::theEditorSearchesTheArchiveFor(const QString &words, Where where)
{
    step(where, [&] {
        const QString wrong = unlessSoon(u"the index does not catch up"_s,
                                         [&] { return m_desk->store().search().caughtUp().result().has_value(); });
        if (!wrong.isEmpty())
            return wrong;
        auto *field = find<QLineEdit>(u"archiveSearch"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, words);
        return QString();
    });
    return *this;
}

WindowJourney &WindowJourney::theEditorExportsTo(const QString &file, Format format, Where where)
{
    step(where, [&] {
        find<QAction>(u"export-"_s + formatWord(format))->trigger();
        QFileDialog *dialog = nullptr;
        const QString wrong = unlessSoon(u"no dialog asks for the file"_s, [&] {
            dialog = find<QFileDialog>(u"exportDialog"_s);
            return dialog && dialog->isVisible();
        });
        if (!wrong.isEmpty())
            return wrong;
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path(file));
        QTest::keyClick(name, Qt::Key_Return);
        return unlessSoon(u"%1 is not written"_s.arg(file), [&] { return QFile::exists(path(file)); });
    });
    return *this;
}

WindowJourney &WindowJourney::theSampleDayIsOffered(Where where)
{
    step(where, [&] {
        return unlessSoon(u"the first run offers nothing"_s, [&] {
            const auto *offer = find<QWidget>(u"firstRun"_s);
            return offer && offer->isVisible();
        });
    });
    return *this;
}

WindowJourney &WindowJourney::theImportEnds(Where where)
{
    step(where, [&] {
        QSignalSpy ended(m_window.get(), &MainWindow::importFinished);
        return ended.wait(60000) ? QString() : u"the import does not end"_s;
    });
    return *this;
}

WindowJourney &WindowJourney::theListShowsAtLeast(int threads, Where where)
{
    step(where, [&] {
        return unlessSoon(u"the list is shorter"_s, [&] {
            const auto *list = find<QAbstractItemView>(u"threadList"_s);
            return list->isVisible() && list->model()->rowCount() >= threads;
        });
    });
    return *this;
}

WindowJourney &WindowJourney::theEditionOnTheTableIs(const QString &slug, Where where)
{
    step(where, [&] {
        return unlessSoon(u"another edition lies on the table, or none"_s, [&] {
            EditionDocument &edition = m_window->edition();
            return edition.isOpen() && effectiveSlug(edition.header()) == slug;
        });
    });
    return *this;
}

WindowJourney &WindowJourney::theThreadIs(const QString &remoteId, TriageState state, Where where)
{
    step(where, [&] {
        return unlessSoon(u"%1 does not become %2"_s.arg(remoteId, triageWord(state)), [&] {
            const Result<ThreadRow> row = thread(remoteId);
            return row && row->state == state;
        });
    });
    return *this;
}

WindowJourney &WindowJourney::theSectionHolds(int section, const QString &remoteId, Where where)
{
    step(where, [&] {
        return unlessSoon(u"the section does not hold %1"_s.arg(remoteId),
                          [&] { return m_window->edition().sectionOf(remoteId) == std::optional(section); });
    });
    return *this;
}

WindowJourney &WindowJourney::theSectionDoesNotHold(int section, const QString &remoteId, Where where)
{
    step(where, [&] {
        return unlessSoon(u"the section still holds %1"_s.arg(remoteId),
                          [&] { return m_window->edition().sectionOf(remoteId) != std::optional(section); });
    });
    return *this;
}

WindowJourney &WindowJourney::theSectionQuotes(int section, const QString &author, Where where)
{
    step(where, [&] {
        return unlessSoon(u"the section does not quote %1"_s.arg(author), [&] {
            const QList<BodyQuote> &quotes = m_window->edition().outline().section(section).quotes;
            return std::ranges::any_of(quotes, [&](const BodyQuote &quote) { return quote.author == author; });
        });
    });
    return *this;
}

WindowJourney &WindowJourney::theTextSays(const QString &words, Where where)
{
    step(where, [&] {
        return m_window->edition().body().contains(words) ? QString() : u"the text does not say '%1'"_s.arg(words);
    });
    return *this;
}

WindowJourney &WindowJourney::theDeskSaysWithin(int milliseconds, const QString &words, Where where)
{
    step(where, [&] {
        return unlessSoon(
            u"the desk does not hold '%1' in time"_s.arg(words),
            [&] {
                const auto stored = m_desk->store().editions().load(m_window->edition().id()).result();
                return stored && stored->edition.body.contains(words);
            },
            milliseconds);
    });
    return *this;
}

WindowJourney &WindowJourney::theArchiveFinds(const QString &headline, Where where)
{
    step(where, [&] {
        return unlessSoon(u"the archive does not find '%1'"_s.arg(headline), [&] {
            const QAbstractItemModel *found = find<QAbstractItemView>(u"archiveResults"_s)->model();
            return !found->match(found->index(0, 0), Qt::DisplayRole, headline, 1, Qt::MatchContains).isEmpty();
        });
    });
    return *this;
}

WindowJourney &WindowJourney::theFileBeginsWith(const QString &file, const QByteArray &bytes, Where where)
{
    step(where, [&] {
        QFile written(path(file));
        const bool same = written.open(QIODevice::ReadOnly) && !bytes.isEmpty() && written.readAll().startsWith(bytes);
        return same ? QString() : u"%1 says something else"_s.arg(file);
    });
    return *this;
}

} // namespace marbre::testing
