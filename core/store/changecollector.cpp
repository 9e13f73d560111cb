// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changecollector.h"

namespace marbre {

namespace {

constexpr int intervalMilliseconds = 50;
constexpr qsizetype tooManyToName = 5000;

void merge(ChangeSet &into, const ChangeSet &from)
{
    into.threads.unite(from.threads);
    into.threadsAdded |= from.threadsAdded;
    into.allThreads |= from.allThreads;
    into.editions.unite(from.editions);
    into.feeds |= from.feeds;
    into.subscriptions |= from.subscriptions;
    into.settings |= from.settings;
    if (into.threads.size() > tooManyToName)
        into.allThreads = true;
    if (into.allThreads)
        into.threads.clear();
}

} // namespace

bool isEmpty(const ChangeSet &changes)
{
    return changes.threads.isEmpty() && changes.editions.isEmpty() && !changes.threadsAdded && !changes.allThreads &&
           !changes.feeds && !changes.subscriptions && !changes.settings;
}

ChangeCollector::ChangeCollector(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ChangeCollector::tell);
}

void ChangeCollector::add(const ChangeSet &changes)
{
    if (isEmpty(changes))
        return;
    const std::lock_guard lock(m_mutex);
    merge(m_pending, changes);
    if (!std::exchange(m_asked, true))
        QMetaObject::invokeMethod(this, &ChangeCollector::tellSoon, Qt::QueuedConnection);
}

void ChangeCollector::tellSoon()
{
    const qint64 since = m_sinceLast.isValid() ? m_sinceLast.elapsed() : intervalMilliseconds;
    if (since >= intervalMilliseconds)
        tell();
    else
        m_timer.start(static_cast<int>(intervalMilliseconds - since));
}

void ChangeCollector::tell()
{
    ChangeSet changes;
    {
        const std::lock_guard lock(m_mutex);
        changes = std::exchange(m_pending, ChangeSet());
        m_asked = false;
    }
    m_sinceLast.start();
    Q_EMIT collected(changes);
}

} // namespace marbre
