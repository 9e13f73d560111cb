// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/editionsession.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace marbre {

namespace {

constexpr auto pauseBeforeSave = 300ms;
constexpr auto longestUnsaved = 1000ms;
constexpr auto retryAfterFailure = 3000ms;

/// Saves over whatever is stored: where somebody else wrote in between, their text stays as a revision.
Result<SaveReport> saveText(Store &store, EditionId id, const Edition &edition, qint64 version, const QString &reason)
{
    const EditionText text = editionText(edition);
    Result<SaveReport> saved = store.editions().save(id, text, version, reason).result();
    if (saved || saved.error().kind != ErrorKind::Conflict)
        return saved;
    const Result<StoredEdition> theirs = store.editions().load(id).result();
    if (!theirs)
        return std::unexpected(theirs.error());
    return store.editions().save(id, text, theirs->version, u"conflict"_s).result();
}

} // namespace

EditionSession::EditionSession(Desk &desk, StoredEdition stored, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_stored(std::move(stored))
{
    for (QTimer *timer : {&m_pause, &m_limit}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &EditionSession::write);
    }
    m_pause.setInterval(pauseBeforeSave);
    m_limit.setInterval(longestUnsaved);
}

EditionSession::~EditionSession()
{
    if (m_saving)
        finishSave(m_running.result());
    if (!isSaved())
        saveText(m_desk.store(), id(), m_stored.edition, m_stored.version, u"closed"_s);
}

bool EditionSession::isSaved() const
{
    return m_written == m_changes;
}

void EditionSession::update(const Edition &edition)
{
    if (edition == m_stored.edition)
        return;
    m_stored.edition = edition;
    ++m_changes;
    m_pause.start(pauseBeforeSave);
    if (!m_limit.isActive())
        m_limit.start(longestUnsaved);
}

QFuture<Result<SaveReport>> EditionSession::saveNow(const QString &reason)
{
    m_pause.stop();
    m_limit.stop();
    if (m_saving)
        finishSave(m_running.result());
    return startSave(reason);
}

void EditionSession::write()
{
    m_pause.stop();
    m_limit.stop();
    if (m_saving)
        return; // finishSave() starts the next one
    if (!isSaved())
        startSave(u"autosave"_s);
}

QFuture<Result<SaveReport>> EditionSession::startSave(const QString &reason)
{
    m_saving = true;
    m_sent = m_changes;
    m_running = QtConcurrent::run(&m_desk.pool(), [&store = m_desk.store(), id = id(), edition = m_stored.edition,
                                                   version = m_stored.version,
                                                   reason] { return saveText(store, id, edition, version, reason); });
    const quint64 sent = m_sent;
    m_running.then(this, [this, sent](const SaveResult &result) {
        if (m_saving && m_sent == sent) // else saveNow() took the result already
            finishSave(result);
    });
    return m_running;
}

void EditionSession::finishSave(const SaveResult &result)
{
    m_saving = false;
    if (!result) {
        m_pause.start(retryAfterFailure);
        Q_EMIT saveFailed(result.error());
        return;
    }
    const bool foreign = result->written && result->version != m_stored.version + 1;
    m_stored.version = result->version;
    m_written = m_sent;
    if (foreign)
        Q_EMIT conflictResolved();
    Q_EMIT saved(toDateTime(result->modified));
    if (!isSaved() && !m_pause.isActive())
        m_pause.start(pauseBeforeSave);
}

} // namespace marbre
