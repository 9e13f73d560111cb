// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "write/reorderlist.h"

namespace marbre {

class KeyPointsModel;

/// The box of key points: each line editable in place. Return edits; to add is an action that its owner gives a key to.
class KeyPointsList final : public ReorderList
{
    Q_OBJECT
public:
    explicit KeyPointsList(KeyPointsModel *model, QWidget *parent = nullptr);
    void addPoint();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    KeyPointsModel *m_points;
};

} // namespace marbre
