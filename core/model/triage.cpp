// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/triage.h"
#include "model/score.h"

#include <array>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {
constexpr std::array stateWords{QLatin1StringView("new"), QLatin1StringView("shortlisted"), QLatin1StringView("spiked"),
                                QLatin1StringView("used")};
} // namespace

QString triageWord(TriageState state)
{
    return QString(stateWords.at(static_cast<size_t>(state)));
}

std::optional<TriageState> triageFromWord(QStringView word)
{
    for (size_t i = 0; i < stateWords.size(); ++i) {
        if (word == stateWords.at(i))
            return static_cast<TriageState>(i);
    }
    return std::nullopt;
}

QString scoreStateWord(ScoreState state)
{
    switch (state) {
    case ScoreState::Known:
        return u"known"_s;
    case ScoreState::Hidden:
        return u"hidden"_s;
    case ScoreState::Unsettled:
        return u"unsettled"_s;
    case ScoreState::None:
        break;
    }
    return u"none"_s;
}

} // namespace marbre
