// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/checklevel.h"

#include <QHash>
#include <QString>
#include <optional>
#include <utility>

namespace marbre {

/// What a community's editor demands of an edition. JSON in the desk; what it does not name has its default.
struct CheckRules
{
    /// Level of a check's finding, by "check" or "check/verdict" ("quote/near"); Ok switches it off.
    QHash<QString, CheckLevel> levels;
    std::pair<int, int> headline{30, 90}; ///< characters, fewest and most
    std::pair<int, int> standfirst{60, 240};
    std::pair<int, int> keyPoint{30, 200};
    std::pair<int, int> keyPoints{2, 6}; ///< how many
    int scoreHours = 24;                 ///< an older reading of a printed score is worth a warning
    friend bool operator==(const CheckRules &, const CheckRules &) = default;
};

inline constexpr int mostRuleCharacters = 1000; ///< of a headline, a standfirst, a key point
inline constexpr int mostRuleKeyPoints = 30;
inline constexpr int mostRuleHours = 24 * 30;

/// What the rules say of one finding; nothing where they leave it as the check gives it.
std::optional<CheckLevel> levelIn(const CheckRules &rules, const QString &check, const QString &verdict);

/// Names what differs from the defaults.
QByteArray rulesToJson(const CheckRules &rules);
/// Unknown words are passed over; values out of range are brought into it.
CheckRules rulesFromJson(const QByteArray &json);

} // namespace marbre
