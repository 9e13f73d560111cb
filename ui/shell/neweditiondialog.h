// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace marbre {

/// Asks what a new edition begins with: communities, period, date, language, and whose header it takes over.
class NewEditionDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit NewEditionDialog(Desk &desk, QWidget *parent = nullptr);
    NewEdition request() const;

private:
    void loadCommunities();
    void loadEditions();
    QComboBox *m_community;
    QComboBox *m_period;
    QDateEdit *m_date;
    QComboBox *m_language;
    QComboBox *m_header;
    Desk &m_desk;
};

} // namespace marbre
