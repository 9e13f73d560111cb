// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filterjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

template <typename Entity>
QJsonArray idsToJson(const QList<Id<Entity>> &ids)
{
    QJsonArray array;
    for (const Id<Entity> id : ids)
        array << id.value;
    return array;
}

template <typename Entity>
QList<Id<Entity>> idsFromJson(const QJsonValue &value)
{
    QList<Id<Entity>> ids;
    for (const QJsonValue &id : value.toArray())
        ids << Id<Entity>{id.toInteger()};
    return ids;
}

QJsonValue instantToJson(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toUnix(*instant)) : QJsonValue();
}

std::optional<Instant> instantFromJson(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(fromUnix(value.toInteger())) : std::nullopt;
}

} // namespace

QByteArray filterToJson(const ThreadFilter &filter)
{
    QJsonArray states;
    for (const TriageState state : filter.states)
        states << triageWord(state);
    const QJsonObject object{
        {u"states"_s, states},
        {u"feeds"_s, idsToJson(filter.feeds)},
        {u"community"_s, filter.community},
        {u"themes"_s, idsToJson(filter.themes)},
        {u"since"_s, instantToJson(filter.since)},
        {u"until"_s, instantToJson(filter.until)},
        {u"minimumScore"_s, filter.minimumScore ? QJsonValue(*filter.minimumScore) : QJsonValue()},
        {u"unseenOnly"_s, filter.unseenOnly},
        {u"movedSince"_s, instantToJson(filter.movedSince)},
        {u"text"_s, filter.text},
        {u"sort"_s, static_cast<int>(filter.sort)},
        {u"descending"_s, filter.descending},
        {u"groupLinks"_s, filter.groupLinks},
        {u"limit"_s, filter.limit},
        {u"coveredOnly"_s, filter.coveredOnly},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ThreadFilter filterFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ThreadFilter filter;
    for (const QJsonValue &word : object[u"states"_s].toArray()) {
        if (const std::optional<TriageState> state = triageFromWord(word.toString()))
            filter.states << *state;
    }
    filter.feeds = idsFromJson<FeedEntity>(object[u"feeds"_s]);
    filter.community = object[u"community"_s].toString();
    filter.themes = idsFromJson<ThemeEntity>(object[u"themes"_s]);
    filter.since = instantFromJson(object[u"since"_s]);
    filter.until = instantFromJson(object[u"until"_s]);
    if (object[u"minimumScore"_s].isDouble())
        filter.minimumScore = object[u"minimumScore"_s].toInt();
    filter.unseenOnly = object[u"unseenOnly"_s].toBool();
    filter.movedSince = instantFromJson(object[u"movedSince"_s]);
    filter.text = object[u"text"_s].toString();
    const int sort = object[u"sort"_s].toInt(static_cast<int>(filter.sort));
    if (sort >= static_cast<int>(ThreadSort::Score) && sort <= static_cast<int>(ThreadSort::Trend))
        filter.sort = static_cast<ThreadSort>(sort);
    filter.descending = object[u"descending"_s].toBool(filter.descending);
    filter.groupLinks = object[u"groupLinks"_s].toBool();
    filter.limit = object[u"limit"_s].toInt();
    filter.coveredOnly = object[u"coveredOnly"_s].toBool();
    return filter;
}

} // namespace marbre
