// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"

#include <QWidget>

class QLabel;

namespace marbre {

/// What the preflight found in the open edition, worst first.
class PreflightPane final : public QWidget
{
    Q_OBJECT
public:
    explicit PreflightPane(EditionDocument &edition, QWidget *parent = nullptr);
    void showChecks(const QList<CheckRow> &rows);
    void focusContent();

private:
    EditionDocument &m_edition;
    QLabel *m_summary;
};

} // namespace marbre
