// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/preflightentries.h"

#include <QWidget>

namespace marbre {

/// What share of the checks passed, is to check and is to settle, as a ring. Its words stand beside it.
class PreflightRing final : public QWidget
{
    Q_OBJECT
public:
    explicit PreflightRing(QWidget *parent = nullptr);
    void setCounts(PreflightCounts counts);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PreflightCounts m_counts;
};

} // namespace marbre
