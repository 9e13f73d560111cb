// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "models/feedlistmodel.h"

#include <QObject>
#include <QTimer>

namespace marbre {

class Fetcher;
class Store;
struct ChangeSet;

/// Keeps the list of feeds as the desk and the fetcher have it: one for the whole window.
class FeedBoard final : public QObject
{
    Q_OBJECT
public:
    FeedBoard(Store &store, Fetcher &fetcher, QObject *parent = nullptr);

    FeedListModel &model() { return m_model; }
    Fetcher &fetcher() { return m_fetcher; }
    Store &store() { return m_store; }
    /// The desk answered once.
    bool isLoaded() const { return m_loaded; }
    /// Hosts that named a limit.
    QList<Quota> quotas() const;
    /// "Reddit" for "reddit"; the word itself where nobody knows it.
    QString kindLabel(const QString &kind) const;
    /// What is to be known of the scores of a place whose threads have none; empty where there is nothing to say.
    QString scoreNote(Place place) const;

Q_SIGNALS:
    void failed(const marbre::Error &error);

private:
    void storeChanged(const ChangeSet &changes);
    void reload();
    Store &m_store;
    Fetcher &m_fetcher;
    FeedListModel m_model;
    QTimer m_again; ///< gathers changes before the next question
    QTimer m_minute;
    bool m_loaded = false;
    bool m_asking = false;
    bool m_dirty = false;
    bool m_hurried = false; ///< what is dirty is a feed itself
};

} // namespace marbre
