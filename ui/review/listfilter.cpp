// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/listfilter.h"

#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

ThreadFilter combined(const ThreadFilter &base, const ThreadFilter &own)
{
    ThreadFilter filter = base;
    filter.text = QStringList{base.text, own.text}.join(u' ').simplified();
    if (!own.states.isEmpty()) {
        filter.states = own.states;
    }
    if (own.minimumScore) {
        filter.minimumScore = std::max(base.minimumScore.value_or(*own.minimumScore), *own.minimumScore);
    }
    filter.unseenOnly = base.unseenOnly || own.unseenOnly;
    filter.movedSince = own.movedSince ? own.movedSince : base.movedSince;
    filter.sort = own.sort;
    filter.descending = own.descending;
    filter.groupLinks = own.groupLinks;
    return filter;
}

ListFilter::ListFilter()
{
    m_base.kind = SidebarEntry::Kind::Everything;
    const QSettings settings;
    m_own.groupLinks = settings.value("review/groupLinks"_L1, true).toBool();
    const int sort = settings.value("review/sort"_L1, static_cast<int>(ThreadSort::Score)).toInt();
    m_own.sort = static_cast<ThreadSort>(std::clamp(sort, 0, static_cast<int>(ThreadSort::Trend)));
    m_own.descending = settings.value("review/descending"_L1, true).toBool();
}

bool ListFilter::setBase(const SidebarEntry &line)
{
    const bool another = !line.sameLine(m_base);
    m_base = line;
    const bool kept = line.kind == SidebarEntry::Kind::Saved;
    if (another) {
        clear();
        if (kept) {
            m_own.minimumScore = line.filter.minimumScore;
            m_own.unseenOnly = line.filter.unseenOnly;
            m_own.movedSince = line.filter.movedSince && m_morning ? m_morning : line.filter.movedSince;
            m_own.states = line.filter.states;
            m_own.text = line.filter.text;
            m_own.sort = line.filter.sort;
            m_own.descending = line.filter.descending;
        }
    }
    if (kept) {
        m_base.filter.minimumScore.reset();
        m_base.filter.unseenOnly = false;
        m_base.filter.movedSince.reset();
        m_base.filter.states.clear();
        m_base.filter.text.clear();
    }
    return another;
}

void ListFilter::setOwn(const ThreadFilter &own)
{
    m_own = own;
    setSort(own.sort, own.descending);
}

void ListFilter::setSort(ThreadSort sort, bool descending)
{
    m_own.sort = sort;
    m_own.descending = descending;
    QSettings settings;
    settings.setValue("review/sort"_L1, static_cast<int>(sort));
    settings.setValue("review/descending"_L1, descending);
}

void ListFilter::setGrouped(bool grouped)
{
    m_own.groupLinks = grouped;
    QSettings().setValue("review/groupLinks"_L1, grouped);
}

bool ListFilter::setMorning(Instant morning)
{
    m_morning = morning;
    if (!m_own.movedSince || m_own.movedSince == morning)
        return false;
    m_own.movedSince = morning;
    return true;
}

void ListFilter::clear()
{
    m_own.text.clear();
    m_own.minimumScore.reset();
    m_own.unseenOnly = false;
    m_own.movedSince.reset();
    m_own.states.clear();
}

ThreadFilter ListFilter::savedForm() const
{
    ThreadFilter filter = whole();
    filter.since.reset();
    filter.until.reset();
    return filter;
}

} // namespace marbre
