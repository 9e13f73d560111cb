// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/themeplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QJsonObject termToJson(const ThemeTerm &term)
{
    return {{u"word"_s, term.word}, {u"weight"_s, term.weight}, {u"threads"_s, term.threads}};
}

QJsonObject themeToJson(const PlannedTheme &theme)
{
    QJsonArray terms;
    for (const ThemeTerm &term : theme.terms)
        terms.append(termToJson(term));
    QJsonArray seeds;
    for (const ThreadId seed : theme.seeds)
        seeds.append(seed.value);
    return {{u"key"_s, theme.key},     {u"known"_s, theme.known.value},
            {u"label"_s, theme.label}, {u"named"_s, theme.named},
            {u"terms"_s, terms},       {u"words"_s, QJsonArray::fromStringList(theme.words)},
            {u"seeds"_s, seeds}};
}

PlannedTheme themeFromJson(const QJsonObject &json)
{
    PlannedTheme theme;
    theme.key = json.value("key"_L1).toString();
    theme.known = ThemeId{json.value("known"_L1).toInteger()};
    theme.label = json.value("label"_L1).toString();
    theme.named = json.value("named"_L1).toBool();
    const QJsonArray words = json.value("words"_L1).toArray();
    for (const QJsonValue &word : words)
        theme.words.append(word.toString());
    const QJsonArray terms = json.value("terms"_L1).toArray();
    for (const QJsonValue &value : terms) {
        const QJsonObject term = value.toObject();
        theme.terms.append(
            {term.value("word"_L1).toString(), term.value("weight"_L1).toDouble(), term.value("threads"_L1).toInt()});
    }
    const QJsonArray seeds = json.value("seeds"_L1).toArray();
    for (const QJsonValue &seed : seeds)
        theme.seeds.append(ThreadId{seed.toInteger()});
    return theme;
}

} // namespace

PlannedTheme *ThemePlan::find(const QString &key)
{
    const auto found = std::ranges::find(themes, key, &PlannedTheme::key);
    return found == themes.end() ? nullptr : &*found;
}

const PlannedTheme *ThemePlan::find(const QString &key) const
{
    const auto found = std::ranges::find(themes, key, &PlannedTheme::key);
    return found == themes.cend() ? nullptr : &*found;
}

QByteArray themePlanToJson(const ThemePlan &plan)
{
    if (plan == ThemePlan{})
        return {};
    QJsonArray themes;
    for (const PlannedTheme &theme : plan.themes)
        themes.append(themeToJson(theme));
    QJsonObject placed;
    for (const auto &[thread, key] : plan.placed.asKeyValueRange())
        placed.insert(QString::number(thread.value), key);
    return QJsonDocument({{u"wish"_s, plan.wish}, {u"themes"_s, themes}, {u"placed"_s, placed}})
        .toJson(QJsonDocument::Compact);
}

ThemePlan themePlanFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ThemePlan plan;
    const int wish = object.value("wish"_L1).toInt();
    plan.wish = wish >= 2 && wish <= 7 ? wish : 0;
    const QJsonArray themes = object.value("themes"_L1).toArray();
    for (const QJsonValue &value : themes) {
        const PlannedTheme theme = themeFromJson(value.toObject());
        if (!theme.key.isEmpty() && !plan.find(theme.key))
            plan.themes.append(theme);
    }
    const QJsonObject placed = object.value("placed"_L1).toObject();
    for (auto it = placed.begin(); it != placed.end(); ++it) {
        const QString key = it.value().toString();
        const qint64 thread = it.key().toLongLong();
        if (thread != 0 && (key.isEmpty() || plan.find(key)))
            plan.placed.insert(ThreadId{thread}, key);
    }
    return plan;
}

} // namespace marbre
