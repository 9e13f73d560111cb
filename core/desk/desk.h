// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/fetcher.h"
#include "desk/importjob.h"
#include "desk/secrets.h"
#include "editorial/check.h"
#include "editorial/memory/related.h"
#include "editorial/preflight/balance.h"
#include "editorial/preflight/rules.h"
#include "editorial/quotes/candidates.h"
#include "editorial/themes/themes.h"
#include "editorial/typography/typography.h"
#include "model/edition.h"
#include "model/error.h"
#include "publish/render.h"
#include "store/editionstore.h"
#include "store/store.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <memory>

namespace marbre {

class Spelling;

/// What a new edition begins with.
struct NewEdition
{
    QStringList communities;
    Period period = Period::Day;
    QDate date;
    QString language;
    EditionId headerFrom; ///< byline, sign-off and language of this one; 0: of the last of the same community
    bool blank = false;   ///< take nothing over
};

/// An edition with what is derived from its text, for EditionStore.
EditionText editionText(const Edition &edition);
/// Whom a body quotes.
QList<EditionVoice> editionVoices(const Body &body);

class DeskChecks;
class ThemeWork;

/// One open desk: the store, and the work that joins core's parts. Everything long runs on a pool thread; futures
/// finish there: continue with .then(context, ...). Lives on the window's (or the command's) thread.
class Desk final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        Store::Options store = {};
        Fetcher::Wiring wiring = {};
        Secrets::Keeping keeping = Secrets::Keeping::Keyring;
    };
    static Result<std::unique_ptr<Desk>> open(const QString &path, Options options);
    static Result<std::unique_ptr<Desk>> open(const QString &path) { return open(path, Options{}); }
    /// desk.marbre in the user's data folder.
    static QString defaultPath();
    /// Ends fetches first, then waits for other work; then the store writes what is left.
    ~Desk() override;

    Store &store() { return *m_store; }
    /// Made when they are first asked for: a start touches neither keyring nor network.
    Secrets &secrets();
    Fetcher &fetcher();
    /// First asked for on the desk's thread; a pool thread that checks takes the reference along.
    Spelling &spelling();
    /// Where long work runs; the desk waits for it before it closes.
    QThreadPool &pool() { return m_pool; }

    /// Starts at once; the job belongs to the caller. Several run one after the other.
    std::unique_ptr<ImportJob> import(const QStringList &paths);

    QFuture<Result<EditionId>> createEdition(const NewEdition &request);
    /// A draft with the same text and another date.
    QFuture<Result<EditionId>> duplicate(EditionId id, QDate date);
    /// The text of an open edition may be newer than the desk's: give it then.
    QFuture<Result<EditionSnapshot>> snapshot(const Edition &edition);
    QFuture<Result<EditionSnapshot>> snapshot(EditionId id);
    QFuture<Result<QByteArray>> exportEdition(EditionId id, Format format);

    // -- Help that can be checked: each proposes or verifies, none changes anything --

    struct CheckOptions
    {
        EditionId id = {};       ///< of the edition, so that it is not "already covered" by itself
        bool reachLinks = false; ///< asks for each address, politely: takes as long as the places need
        bool spelling = true;
    };
    /// Preflight. Words and threads that were looked up are remembered until they change, so that the next check of an
    /// edition that is being written costs little. A newer check of the same edition ends the older one, which answers
    /// ErrorKind::Canceled. With reachLinks, the addresses are asked first, while other checks go on; what they
    /// answered is remembered for those that follow.
    QFuture<Result<QList<CheckRow>>> check(const Edition &edition, CheckOptions options);
    QFuture<Result<QList<CheckRow>>> check(const Edition &edition) { return check(edition, CheckOptions{}); }
    /// Ends the asking for addresses: the check that asked answers with what is known by then.
    void stopReaching();
    /// What each section and each community has of an edition.
    QFuture<Result<EditionBalance>> balance(const Edition &edition);
    /// The rules of the first of these communities that has its own, else the desk's.
    QFuture<Result<CheckRules>> checkRules(const QStringList &communities);
    /// community empty: the desk's.
    QFuture<Result<void>> setCheckRules(const QString &community, const CheckRules &rules);

    /// Themes of the threads created within a period (until is exclusive), spiked ones left out.
    QFuture<Result<ThemeSuggestion>> suggestThemes(Instant since, Instant until, ThemeWish wish);
    QFuture<Result<QList<QuoteCandidate>>> suggestQuotes(ThreadId thread, const CandidateRules &rules);
    /// id: of the edition itself, which is not related to itself; 0 where it is not stored.
    QFuture<Result<QList<RelatedEdition>>> relatedEditions(const Edition &edition, EditionId id);
    /// The sample day and its editions, for a first look: goes in like any import.
    std::unique_ptr<ImportJob> importSample();

private:
    Desk(std::unique_ptr<Store> store, Options options);
    void completeVoices();
    Options m_options;
    std::unique_ptr<Store> m_store;
    std::atomic<bool> m_closing = false; ///< for long work on the pool that can be gone on with another time
    QThreadPool m_pool;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<Fetcher> m_fetcher;
    std::unique_ptr<DeskChecks> m_checks;
    std::unique_ptr<Spelling> m_spelling;
    std::shared_ptr<ThemeWork> m_themes;
};

/// Writes to a temporary file beside the target, then renames: whole or not at all.
Status writeFile(const QString &path, const QByteArray &bytes);

} // namespace marbre
