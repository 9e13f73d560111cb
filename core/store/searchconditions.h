// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchquery.h"

#include <string>
#include <vector>

namespace marbre {

class Statement;

/// The WHERE part of a search, with what the editor typed as parameters.
class SearchConditions final
{
public:
    /// SQL with "?" where a value goes.
    void add(const std::string &sql, const QString &value);
    void add(const std::string &sql);
    /// Any of the filters that are not negated, and none of the negated ones. test holds "?".
    void addNames(const std::string &test, const QList<NameFilter> &filters);
    template <typename State>
    void addStates(const std::string &column, const QList<StateFilter<State>> &filters)
    {
        std::string any;
        for (const StateFilter<State> &filter : filters) {
            const std::string state = std::to_string(static_cast<int>(filter.state));
            if (filter.negated)
                add(column + " <> " + state);
            else
                any += (any.empty() ? "" : ", ") + state;
        }
        if (!any.empty())
            add(column + " IN (" + any + ")");
    }

    const std::string &sql() const { return m_sql; }      ///< " AND a AND b"
    int bindTo(Statement &statement, int position) const; ///< answers the position after the last

private:
    std::string m_sql;
    std::vector<QString> m_values;
};

} // namespace marbre
