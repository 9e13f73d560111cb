// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "features/journey.h"
#include "features/redditanswers.h"

#include <memory>

namespace marbre::testing {

/// What an editor does at a desk without a window, as the command line does it.
class DeskJourney final : public Journey
{
public:
    DeskJourney &anEmptyDesk(Where where = Where::current());
    DeskJourney &theDeskIsClosedAndOpenedAgain(Where where = Where::current());

    // -- When --
    DeskJourney &theSampleDayIsImported(Where where = Where::current());
    DeskJourney &theseAreImported(const QStringList &paths, Where where = Where::current());
    /// As if the file had been saved from the place at that time.
    DeskJourney &anAnswerIsImported(const QString &path, const QDateTime &saved, Where where = Where::current());
    DeskJourney &theThreadIsMarked(const QString &remoteId, TriageState state, Where where = Where::current());
    DeskJourney &theEditionIsExported(const QString &slug, Format format, Where where = Where::current());
    DeskJourney &theExportIsImportedAtAnotherDesk(Where where = Where::current());

    // -- Then --
    DeskJourney &theDeskHolds(const RedditAnswers &answers, Where where = Where::current());
    DeskJourney &theImportAdded(qint64 threads, qint64 comments, Where where = Where::current());
    DeskJourney &theImportAddedAndChangedNothing(Where where = Where::current());
    DeskJourney &theImportChanged(qint64 threads, qint64 comments, Where where = Where::current());
    DeskJourney &theImportHadNoProblem(Where where = Where::current());
    DeskJourney &theThreadLacksReplies(const QString &remoteId, qint64 count, Where where = Where::current());
    /// Score, author and words are those of the later file; of what is gone there, the words are the earlier ones.
    DeskJourney &theThreadFollows(const QString &remoteId, const RedditAnswers &earlier, const RedditAnswers &later,
                                  Where where = Where::current());
    DeskJourney &theThreadIs(const QString &remoteId, TriageState state, Where where = Where::current());
    DeskJourney &theArchiveHolds(const QStringList &slugs, Where where = Where::current());
    DeskJourney &theSearchFinds(const QString &words, const QStringList &ids, Where where = Where::current());
    DeskJourney &theCheckFindsNoError(const QString &slug, Where where = Where::current());
    DeskJourney &theExportBeginsWith(const QByteArray &bytes, Where where = Where::current());
    DeskJourney &theExportNames(const QStringList &words, Where where = Where::current());
    DeskJourney &theEditionsAreEqualThere(const QString &slug, Where where = Where::current());

    const ImportReport &report() const { return m_report; }

private:
    QString openDesk();
    QString run(std::unique_ptr<ImportJob> job);
    Result<EditionId> edition(Desk &desk, const QString &slug) const;
    Result<ThreadDetail> thread(const QString &remoteId) const;

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Desk> m_other;
    ImportReport m_report;
    QByteArray m_export;
};

} // namespace marbre::testing
