// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "models/sidebarmodel.h"

#include <QObject>
#include <functional>
#include <memory>

class QWidget;

namespace marbre {

class TriageCommands;

/// What the editor does with themes and saved filters: makes, renames and removes them. A removal is undone where
/// marks are undone.
class SidebarCommands final : public QObject
{
    Q_OBJECT
public:
    /// Dialogs stand over window.
    SidebarCommands(Store &store, const SidebarModel &sidebar, TriageCommands &triage, QWidget *window);

    /// Asks for its name. then: the theme is there.
    void addTheme(const std::function<void(ThemeId, const QString &name)> &then = {});
    void saveFilter(const QString &suggestedName, const ThreadFilter &filter);
    void rename(const SidebarEntry &line);
    void remove(const SidebarEntry &line);
    /// Asks for a name or a word; then: it is not empty.
    void ask(const QString &title, const QString &label, const QString &name,
             const std::function<void(const QString &)> &then);

Q_SIGNALS:
    void said(const QString &text);
    void failed(const marbre::Error &error);

private:
    void renameFilter(const SidebarEntry &line, const QString &name);
    void removeFilter(FilterId filterId);
    void removeTheme(ThemeId themeId);
    template <typename Id>
    std::function<QFuture<Result<void>>()> restoring(const std::shared_ptr<Id> &id,
                                                     const std::function<QFuture<Result<Id>>()> &restore);
    void report(QFuture<Result<void>> answer);
    Store &m_store;
    const SidebarModel &m_sidebar;
    TriageCommands &m_triage;
    QWidget *m_window;
};

} // namespace marbre
