// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"

#include <QObject>

namespace marbre {

/// Checks the open edition a while after each change, off the window's thread; one check at a time.
class Checker final : public QObject
{
    Q_OBJECT
public:
    Checker(Desk &desk, EditionDocument &edition, QObject *parent = nullptr);
    /// Nothing is checked while nobody looks.
    void setActive(bool active);

Q_SIGNALS:
    void checked(const QList<marbre::CheckRow> &rows);

private:
    void later();
    void check();
    Desk &m_desk;
    EditionDocument &m_edition;
    QTimer m_pause;
    quint64 m_changes = 0;
    bool m_active = false;
    bool m_checking = false;
};

} // namespace marbre
