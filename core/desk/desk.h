// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/fetcher.h"
#include "desk/importjob.h"
#include "desk/secrets.h"
#include "editorial/check.h"
#include "model/edition.h"
#include "model/error.h"
#include "publish/render.h"
#include "store/editionstore.h"
#include "store/store.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <memory>

namespace marbre {

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
    QFuture<Result<QList<CheckRow>>> check(const Edition &edition);
    /// The sample day and its editions, for a first look: goes in like any import.
    std::unique_ptr<ImportJob> importSample();

private:
    Desk(std::unique_ptr<Store> store, Options options);
    Options m_options;
    std::unique_ptr<Store> m_store;
    QThreadPool m_pool;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<Fetcher> m_fetcher;
};

/// Writes to a temporary file beside the target, then renames: whole or not at all.
Status writeFile(const QString &path, const QByteArray &bytes);

} // namespace marbre
