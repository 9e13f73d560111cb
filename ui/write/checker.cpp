// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/checker.h"

#include "store/store.h"

namespace marbre {

namespace {
constexpr int pauseAfterChange = 800; // milliseconds
}

Checker::Checker(Desk &desk, EditionDocument &edition, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_edition(edition)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterChange);
    connect(&m_pause, &QTimer::timeout, this, &Checker::check);
    connect(&edition, &EditionDocument::outlineChanged, this, &Checker::later);
    connect(&edition, &EditionDocument::headerChanged, this, &Checker::later);
    connect(&edition, &EditionDocument::opened, this, [this] {
        stopReaching();
        later();
    });
    // New readings of the sources, other rules: what was right may not be.
    connect(&desk.store(), &Store::changed, this, [this](const ChangeSet &changes) {
        if (m_active && !m_pause.isActive() &&
            (changes.settings || changes.threadsAdded || changes.allThreads || !changes.threads.isEmpty()))
            m_pause.start();
    });
}

void Checker::setActive(bool active)
{
    m_active = active;
    if (active)
        m_pause.start();
    else
        m_pause.stop();
}

void Checker::later()
{
    ++m_changes;
    if (m_active)
        m_pause.start();
}

void Checker::check()
{
    ask(false);
}

void Checker::reachLinks()
{
    if (m_reaching || !m_edition.isOpen())
        return;
    setReaching(true);
    ask(true);
}

void Checker::stopReaching()
{
    if (m_reaching)
        m_desk.stopReaching();
}

void Checker::setReaching(bool reaching)
{
    m_reaching = reaching;
    Q_EMIT reachingChanged(reaching);
}

void Checker::ask(bool reachLinks)
{
    if (!m_edition.isOpen()) {
        Q_EMIT checked({});
        return;
    }
    if (!reachLinks)
        ++m_asked;
    QElapsedTimer clock;
    clock.start();
    const Desk::CheckOptions options{m_edition.id(), reachLinks, true};
    m_desk.check(m_edition.edition(), options)
        .then(this,
              [this, clock, reachLinks, changes = m_changes, asked = m_asked](const Result<QList<CheckRow>> &rows) {
                  if (reachLinks)
                      setReaching(false);
                  else if (asked != m_asked)
                      return;
                  if (!rows) {
                      if (rows.error().kind != ErrorKind::Canceled || reachLinks)
                          Q_EMIT failed(rows.error());
                      return;
                  }
                  // Places in a text that has changed since are wrong: the next check comes anyway.
                  if (changes == m_changes)
                      Q_EMIT checked({*rows, QDateTime::currentDateTime(), std::chrono::milliseconds(clock.elapsed())});
                  else if (reachLinks)
                      later();
              });
}

} // namespace marbre
