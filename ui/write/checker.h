// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"
#include "write/preflightpane.h"

#include <QElapsedTimer>
#include <QObject>

namespace marbre {

/// Checks the open edition a while after each change, off the window's thread. A check whose text has changed since
/// is ended by the next one.
class Checker final : public QObject
{
    Q_OBJECT
public:
    Checker(Desk &desk, EditionDocument &edition, QObject *parent = nullptr);
    /// Nothing is checked while nobody looks.
    void setActive(bool active);
    /// At once.
    void check();
    /// Asks for every address of the text, then checks once more.
    void reachLinks();
    void stopReaching();
    bool isReaching() const { return m_reaching; }

Q_SIGNALS:
    void checked(const marbre::CheckOutcome &outcome);
    void failed(const marbre::Error &error);
    void reachingChanged(bool reaching);

private:
    void later();
    void ask(bool reachLinks);
    void setReaching(bool reaching);
    Desk &m_desk;
    EditionDocument &m_edition;
    QTimer m_pause;
    quint64 m_changes = 0;
    quint64 m_asked = 0;
    bool m_active = false;
    bool m_reaching = false;
};

} // namespace marbre
