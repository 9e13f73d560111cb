// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchconditions.h"

#include "store/statement.h"

namespace marbre {

void SearchConditions::add(const std::string &sql, const QString &value)
{
    m_sql += " AND " + sql;
    m_values.push_back(value);
}

void SearchConditions::add(const std::string &sql)
{
    m_sql += " AND " + sql;
}

void SearchConditions::addNames(const std::string &test, const QList<NameFilter> &filters)
{
    std::string any;
    for (const NameFilter &filter : filters) {
        if (filter.negated)
            continue;
        any += (any.empty() ? "" : " OR ") + test;
        m_values.push_back(filter.name);
    }
    if (!any.empty())
        m_sql += " AND (" + any + ")";
    for (const NameFilter &filter : filters) {
        if (filter.negated)
            add("NOT " + test, filter.name);
    }
}

int SearchConditions::bindTo(Statement &statement, int position) const
{
    for (const QString &value : m_values)
        statement.bindAt(position++, value);
    return position;
}

} // namespace marbre
