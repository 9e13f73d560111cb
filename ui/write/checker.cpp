// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/checker.h"

namespace marbre {

Checker::Checker(Desk &desk, EditionDocument &edition, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_edition(edition)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(800);
    connect(&m_pause, &QTimer::timeout, this, &Checker::check);
    connect(&edition, &EditionDocument::outlineChanged, this, &Checker::later);
    connect(&edition, &EditionDocument::headerChanged, this, &Checker::later);
    connect(&edition, &EditionDocument::opened, this, &Checker::later);
}

void Checker::setActive(bool active)
{
    m_active = active;
    if (active)
        m_pause.start();
}

void Checker::later()
{
    ++m_changes;
    if (m_active)
        m_pause.start();
}

void Checker::check()
{
    if (!m_edition.isOpen()) {
        Q_EMIT checked({});
        return;
    }
    if (m_checking) {
        m_pause.start();
        return;
    }
    m_checking = true;
    m_desk.check(m_edition.edition()).then(this, [this, changes = m_changes](const Result<QList<CheckRow>> &rows) {
        m_checking = false;
        // Places in a text that has changed since are wrong: the next check comes anyway.
        if (rows && changes == m_changes)
            Q_EMIT checked(*rows);
    });
}

} // namespace marbre
