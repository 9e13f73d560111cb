// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sidebarmodel.h"
#include "review/sidebardelegate.h"

#include <QListView>

class QMenu;

namespace marbre {

/// The sidebar in full: headings, names, counts.
class SidebarView final : public QListView
{
    Q_OBJECT
public:
    explicit SidebarView(SidebarModel &model, QWidget *parent = nullptr);

    /// Chosen by the editor or by choose(); stays chosen when the lines are made anew.
    void choose(SidebarEntry::Kind kind, qint64 id = 0);
    SidebarEntry chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged(); ///< also where the same line means something else now
    void lineChosen();    ///< another line
    void renameRequested(const marbre::SidebarEntry &line);
    void removeRequested(const marbre::SidebarEntry &line);
    void addThemeRequested();
    void feedStatusRequested();
    void followRequested();
    /// A context menu of a feed, or of the heading of feeds, for what can be done there.
    void feedMenuRequested(const marbre::SidebarEntry &line, QMenu *menu);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override {} ///< letters are commands here

private:
    void showChosen();
    HeadingButton buttonAt(const QPoint &point, SidebarEntry::Kind *group) const;
    SidebarModel &m_model;
    SidebarEntry m_chosen;
    bool m_restoring = false;
};

} // namespace marbre
