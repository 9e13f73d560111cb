// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace marbre {

/// Keeps an open edition on disk: writes 300 ms after the last change, and at least every second while they go on.
class EditionSession final : public QObject
{
    Q_OBJECT
public:
    EditionSession(Desk &desk, StoredEdition stored, QObject *parent = nullptr);
    /// Writes what is not written yet, as revision "closed"; waits for it.
    ~EditionSession() override;

    EditionId id() const { return m_stored.row.id; }
    EditionState state() const { return m_stored.row.state; }
    /// The newest text, written or not.
    const Edition &edition() const { return m_stored.edition; }
    bool isSaved() const;

    void update(const Edition &edition);
    /// At once; reason as in EditionStore::save.
    QFuture<Result<SaveReport>> saveNow(const QString &reason);

Q_SIGNALS:
    void saved(const QDateTime &when);
    /// The text stays in memory and is tried again every few seconds.
    void saveFailed(const marbre::Error &error);
    /// Somebody else wrote this edition: theirs was kept as a revision, ours is the text.
    void conflictResolved();

private:
    using SaveResult = Result<SaveReport>;
    void write();
    QFuture<SaveResult> startSave(const QString &reason);
    void finishSave(const SaveResult &result);
    Desk &m_desk;
    StoredEdition m_stored;
    QTimer m_pause;        ///< restarted by each change
    QTimer m_limit;        ///< not restarted
    quint64 m_changes = 0; ///< updates so far
    quint64 m_sent = 0;    ///< of these, how many the running save carries
    quint64 m_written = 0; ///< of these, how many are on disk
    QFuture<SaveResult> m_running;
    bool m_saving = false;
};

} // namespace marbre
