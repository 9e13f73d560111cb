// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/preflight/rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

using Range = std::pair<int, int>;

struct RangeField
{
    QLatin1StringView key;
    Range CheckRules::*field;
    int most;
};

constexpr RangeField rangeFields[] = {
    {"headline"_L1, &CheckRules::headline, mostRuleCharacters},
    {"standfirst"_L1, &CheckRules::standfirst, mostRuleCharacters},
    {"keyPoint"_L1, &CheckRules::keyPoint, mostRuleCharacters},
    {"keyPoints"_L1, &CheckRules::keyPoints, mostRuleKeyPoints},
};

QString ruleLevelWord(CheckLevel level)
{
    switch (level) {
    case CheckLevel::Ok:
        return u"off"_s;
    case CheckLevel::Warning:
        return u"warning"_s;
    case CheckLevel::Error:
        break;
    }
    return u"error"_s;
}

std::optional<CheckLevel> ruleLevel(const QString &word)
{
    for (const CheckLevel level : {CheckLevel::Ok, CheckLevel::Warning, CheckLevel::Error}) {
        if (word == ruleLevelWord(level))
            return level;
    }
    return std::nullopt;
}

/// What is no pair of numbers leaves the default.
void readRange(Range &range, const QJsonValue &value, int most)
{
    const QJsonArray pair = value.toArray();
    if (pair.size() != 2 || !pair.at(0).isDouble() || !pair.at(1).isDouble())
        return;
    const int least = std::clamp(pair.at(0).toInt(), 0, most);
    range = {least, std::clamp(pair.at(1).toInt(), least, most)};
}

} // namespace

QByteArray rulesToJson(const CheckRules &rules)
{
    const CheckRules usual;
    QJsonObject json;
    QJsonObject levels;
    for (const auto &[check, level] : rules.levels.asKeyValueRange())
        levels.insert(check, ruleLevelWord(level));
    if (!levels.isEmpty())
        json.insert("levels"_L1, levels);
    for (const RangeField &field : rangeFields) {
        const Range range = rules.*field.field;
        if (range != usual.*field.field)
            json.insert(field.key, QJsonArray{range.first, range.second});
    }
    if (rules.scoreHours != usual.scoreHours)
        json.insert("scoreHours"_L1, rules.scoreHours);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

CheckRules rulesFromJson(const QByteArray &json)
{
    CheckRules rules;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonObject levels = object.value("levels"_L1).toObject();
    for (auto level = levels.begin(); level != levels.end(); ++level) {
        if (const auto known = ruleLevel(level.value().toString()))
            rules.levels.insert(level.key(), *known);
    }
    for (const RangeField &field : rangeFields)
        readRange(rules.*field.field, object.value(field.key), field.most);
    if (const QJsonValue hours = object.value("scoreHours"_L1); hours.isDouble())
        rules.scoreHours = std::clamp(hours.toInt(), 1, mostRuleHours);
    return rules;
}

std::optional<CheckLevel> levelIn(const CheckRules &rules, const QString &check, const QString &verdict)
{
    for (const QString &key : {check + u'/' + verdict, check}) {
        if (const auto level = rules.levels.constFind(key); level != rules.levels.cend())
            return *level;
    }
    return std::nullopt;
}

} // namespace marbre
