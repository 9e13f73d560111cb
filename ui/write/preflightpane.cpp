// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/preflightpane.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

PreflightPane::PreflightPane(EditionDocument &edition, QWidget *parent)
    : QWidget(parent)
    , m_edition(edition)
    , m_summary(new QLabel(this))
{
    setObjectName(u"preflightPane"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary, 0, Qt::AlignTop);
}

void PreflightPane::showChecks(const QList<CheckRow> &rows)
{
    m_summary->setText(tr("%n to settle", nullptr, int(std::ranges::count(rows, CheckLevel::Error, &CheckRow::level))));
}

void PreflightPane::focusContent()
{
    setFocus(Qt::ShortcutFocusReason);
}

} // namespace marbre
