// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sidebarmodel.h"

namespace marbre {

/// own laid over base: both narrow. The words of both must be found; own's states, where it has any, replace base's.
ThreadFilter combined(const ThreadFilter &base, const ThreadFilter &own);

/// What the list shows: the line chosen in the sidebar, and the editor's own search, filter, sort and grouping over it.
/// Sort and grouping are kept in the settings.
class ListFilter final
{
public:
    ListFilter();

    const SidebarEntry &base() const { return m_base; }
    /// Another line begins without search and filter; a kept filter's are taken over, to be changed further.
    /// Answers whether it is another line.
    bool setBase(const SidebarEntry &line);
    const ThreadFilter &own() const { return m_own; }
    void setOwn(const ThreadFilter &own);
    void setText(const QString &text) { m_own.text = text.simplified(); }
    void setSort(ThreadSort sort, bool descending);
    void setGrouped(bool grouped);
    /// What moved is asked since then. Answers whether the list is another one now.
    bool setMorning(Instant morning);
    /// No search and no filter any more; sort and grouping stay.
    void clear();

    bool isFiltered() const
    {
        return m_own.minimumScore || m_own.unseenOnly || m_own.movedSince || !m_own.states.isEmpty();
    }
    bool isNarrowed() const { return isFiltered() || !m_own.text.isEmpty(); }
    ThreadFilter whole() const { return combined(m_base.filter, m_own); }
    /// As it could be kept: without the sidebar's period.
    ThreadFilter savedForm() const;

private:
    SidebarEntry m_base;
    std::optional<Instant> m_morning;
    ThreadFilter m_own; ///< text, least score, unseen, moved, states, sort and grouping; nothing else of it counts
};

} // namespace marbre
