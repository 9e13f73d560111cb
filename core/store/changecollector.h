// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <mutex>

namespace marbre {

/// Gathers what commits changed and tells it on the thread that this lives in, at most twenty times a second, so that
/// an import of many batches does not flood the window.
class ChangeCollector final : public QObject
{
    Q_OBJECT
public:
    explicit ChangeCollector(QObject *parent = nullptr);
    void add(const ChangeSet &changes); ///< any thread

Q_SIGNALS:
    void collected(const marbre::ChangeSet &changes);

private:
    void tellSoon();
    void tell();

    std::mutex m_mutex;
    ChangeSet m_pending;
    bool m_asked = false;
    QElapsedTimer m_sinceLast;
    QTimer m_timer;
};

bool isEmpty(const ChangeSet &changes);

} // namespace marbre
