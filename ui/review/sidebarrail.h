// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sidebarmodel.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace marbre {

class SidebarView;

/// The sidebar in a narrow window: one button a group, with a menu of its lines.
class SidebarRail final : public QWidget
{
    Q_OBJECT
public:
    SidebarRail(SidebarModel &model, SidebarView &view, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The menu of the feeds, for what can be done there.
    void feedMenuRequested(QMenu *menu);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &icon, const QString &name, const QString &objectName);
    QToolButton *addGroup(SidebarEntry::Kind kind, const QString &icon, const QString &name, const QString &objectName);
    void showChosen();
    SidebarModel &m_model;
    SidebarView &m_view;
    QToolButton *m_today;
    QList<std::pair<SidebarEntry::Kind, QToolButton *>> m_groups;
};

} // namespace marbre
