// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sidebarcommands.h"

#include "models/triagecommands.h"
#include "review/reviewplace.h"
#include "store/feedstore.h"
#include "store/store.h"
#include "store/threadstore.h"

#include <QInputDialog>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

SidebarCommands::SidebarCommands(Store &store, const SidebarModel &sidebar, TriageCommands &triage, QWidget *window)
    : m_store(store)
    , m_sidebar(sidebar)
    , m_triage(triage)
    , m_window(window)
{}

void SidebarCommands::ask(const QString &title, const QString &label, const QString &name,
                          const std::function<void(const QString &)> &then)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(u"nameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, [then](const QString &text) {
        if (!text.trimmed().isEmpty()) {
            then(text.trimmed());
        }
    });
    dialog->open();
}

void SidebarCommands::report(QFuture<Result<void>> answer)
{
    answer.then(this, [this](const Result<void> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
        }
    });
}

void SidebarCommands::addTheme(const std::function<void(ThemeId, const QString &)> &then)
{
    ask(ReviewPlace::tr("New theme"), ReviewPlace::tr("Name of the theme:"), {}, [this, then](const QString &name) {
        m_store.feeds().addTheme(name).then(this, [this, then, name](const Result<ThemeId> &theme) {
            if (!theme) {
                Q_EMIT failed(theme.error());
            } else if (then) {
                then(*theme, name);
            }
        });
    });
}

void SidebarCommands::saveFilter(const QString &suggestedName, const ThreadFilter &filter)
{
    ask(ReviewPlace::tr("Save filter"), ReviewPlace::tr("Name of the filter (a taken name replaces):"), suggestedName,
        [this, filter](const QString &name) {
            m_store.feeds().saveFilter(name, filter).then(this, [this, name](const Result<FilterId> &id) {
                if (id) {
                    Q_EMIT said(ReviewPlace::tr("Filter “%1” saved").arg(name));
                } else {
                    Q_EMIT failed(id.error());
                }
            });
        });
}

void SidebarCommands::rename(const SidebarEntry &line)
{
    const bool theme = line.kind == SidebarEntry::Kind::Theme;
    ask(theme ? ReviewPlace::tr("Rename theme") : ReviewPlace::tr("Rename filter"), ReviewPlace::tr("New name:"),
        line.label, [this, line, theme](const QString &name) {
            if (name == line.label) {
                return;
            }
            if (theme) {
                report(m_store.feeds().renameTheme(ThemeId{line.id}, name));
            } else {
                renameFilter(line, name);
            }
        });
}

/// Kept under the new name first: a failure in between leaves two filters, never none.
void SidebarCommands::renameFilter(const SidebarEntry &line, const QString &name)
{
    const FilterId before{line.id};
    const auto saved = std::ranges::find(m_sidebar.savedFilters(), before, &SavedFilter::id);
    if (saved == m_sidebar.savedFilters().end()) {
        return;
    }
    m_store.feeds().saveFilter(name, saved->filter).then(this, [this, before](const Result<FilterId> &id) {
        if (!id) {
            Q_EMIT failed(id.error());
        } else if (*id != before) {
            report(m_store.feeds().removeFilter(before));
        }
    });
}

void SidebarCommands::remove(const SidebarEntry &line)
{
    if (line.kind == SidebarEntry::Kind::Theme) {
        removeTheme(ThemeId{line.id});
    } else if (line.kind == SidebarEntry::Kind::Saved) {
        removeFilter(FilterId{line.id});
    }
}

static QFuture<Result<void>> nothingToDo()
{
    return QtFuture::makeReadyValueFuture(Result<void>{});
}

/// Wraps what gives a removed thing back, and learns the id that it has then: 0 where that failed, so that doing the
/// removal again removes nothing else.
template <typename Id>
std::function<QFuture<Result<void>>()> SidebarCommands::restoring(const std::shared_ptr<Id> &id,
                                                                  const std::function<QFuture<Result<Id>>()> &restore)
{
    return [this, id, restore] {
        return restore().then(this, [id](const Result<Id> &restored) -> Result<void> {
            *id = restored.value_or(Id{});
            return restored ? Result<void>{} : std::unexpected(restored.error());
        });
    };
}

void SidebarCommands::removeFilter(FilterId filterId)
{
    const auto found = std::ranges::find(m_sidebar.savedFilters(), filterId, &SavedFilter::id);
    if (found == m_sidebar.savedFilters().end()) {
        return;
    }
    FeedStore &feeds = m_store.feeds();
    const SavedFilter &filter = *found;
    const auto id = std::make_shared<FilterId>(filterId);
    m_triage.run({.name = ReviewPlace::tr("Remove the filter “%1”").arg(filter.name),
                  .sentence = ReviewPlace::tr("Filter “%1” removed").arg(filter.name),
                  .redo = [&feeds, id] { return *id ? feeds.removeFilter(*id) : nothingToDo(); },
                  .undo = restoring<FilterId>(id, [&feeds, filter] { return feeds.restoreFilter(filter); })});
}

/// Its threads are asked for first: they get it back with the theme.
void SidebarCommands::removeTheme(ThemeId themeId)
{
    const auto found = std::ranges::find(m_sidebar.themes(), themeId, &ThemeRow::id);
    if (found == m_sidebar.themes().end()) {
        return;
    }
    ThreadFilter ofTheme;
    ofTheme.themes = {themeId};
    m_store.threads().order(ofTheme).then(this, [this, theme = *found](const Result<ThreadOrder> &order) {
        if (!order) {
            Q_EMIT failed(order.error());
            return;
        }
        FeedStore &feeds = m_store.feeds();
        const auto id = std::make_shared<ThemeId>(theme.id);
        m_triage.run({.name = ReviewPlace::tr("Remove the theme “%1”").arg(theme.name),
                      .sentence = ReviewPlace::tr("Theme “%1” removed").arg(theme.name),
                      .redo = [&feeds, id] { return *id ? feeds.removeTheme(*id) : nothingToDo(); },
                      .undo = restoring<ThemeId>(
                          id, [&feeds, theme, ids = order->ids] { return feeds.restoreTheme(theme, ids); })});
    });
}

} // namespace marbre
