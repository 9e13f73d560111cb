// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "features/journey.h"
#include "manuscript/edits.h"
#include "shell/mainwindow.h"

#include <memory>

class QMimeData;

namespace marbre::testing {

/// What an editor does in the window, with mouse and keys, and what can be seen of it there or in the desk.
class WindowJourney final : public Journey
{
public:
    WindowJourney &aWindowOnAnEmptyDesk(Where where = Where::current());
    WindowJourney &aWindowOnTheSampleDay(Where where = Where::current());
    WindowJourney &theWindowIsClosedAndOpenedAgain(Where where = Where::current());

    // -- When --
    WindowJourney &theEditorClicksOn(const QString &action, Where where = Where::current());
    WindowJourney &theEditorGoesTo(WindowPlace place, Where where = Where::current());
    WindowJourney &theEditorReads(const QString &thread, Where where = Where::current());
    WindowJourney &theEditorPresses(const QKeySequence &keys, Where where = Where::current());
    WindowJourney &theEditorDropsAThreadOn(const QString &thread, int section, Where where = Where::current());
    WindowJourney &theEditorDropsAQuoteBefore(const QString &comment, const QString &words,
                                              Where where = Where::current());
    WindowJourney &theEditorTypesAfter(const QString &words, const QString &typed, Where where = Where::current());
    WindowJourney &theEditorSearchesTheArchiveFor(const QString &words, Where where = Where::current());
    WindowJourney &theEditorExportsTo(const QString &file, Format format, Where where = Where::current());

    // -- Then --
    WindowJourney &theSampleDayIsOffered(Where where = Where::current());
    WindowJourney &theImportEnds(Where where = Where::current());
    WindowJourney &theListShowsAtLeast(int threads, Where where = Where::current());
    WindowJourney &theEditionOnTheTableIs(const QString &slug, Where where = Where::current());
    WindowJourney &theThreadIs(const QString &thread, TriageState state, Where where = Where::current());
    WindowJourney &theSectionHolds(int section, const QString &remoteId, Where where = Where::current());
    WindowJourney &theSectionDoesNotHold(int section, const QString &remoteId, Where where = Where::current());
    WindowJourney &theSectionQuotes(int section, const QString &author, Where where = Where::current());
    WindowJourney &theTextSays(const QString &words, Where where = Where::current());
    WindowJourney &theDeskSaysWithin(int milliseconds, const QString &words, Where where = Where::current());
    WindowJourney &theArchiveFinds(const QString &headline, Where where = Where::current());
    WindowJourney &theFileBeginsWith(const QString &file, const QByteArray &bytes, Where where = Where::current());

private:
    QString open();
    template <typename Widget>
    Widget *find(const QString &name) const;
    Result<ResolvedItem> item(const QString &remoteId);
    Result<ThreadRow> thread(const QString &remoteId);
    /// Enter, move and drop over a view's viewport, as the system would send them.
    static void drop(QWidget *viewport, const QMimeData &data, QPoint position);

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace marbre::testing
