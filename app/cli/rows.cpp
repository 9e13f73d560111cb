// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rows.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct RowsText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::Rows)
};

} // namespace

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(std::optional<Instant> time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue();
}

QJsonValue editedValue(std::optional<Instant> edited)
{
    return edited && *edited == Instant{} ? QJsonValue(true) : orNull(edited);
}

static QJsonArray trendArray(const QList<ScoreReading> &trend)
{
    QJsonArray array;
    for (const ScoreReading &reading : trend) {
        array << QJsonObject{{u"read"_s, toIso(reading.read)},
                             {u"score"_s, orNull(reading.points)},
                             {u"comments"_s, orNull(reading.commentCount)}};
    }
    return array;
}

QJsonObject threadObject(const ThreadRow &row)
{
    const std::optional<Instant> created = row.created == Instant{} ? std::nullopt : std::optional(row.created);
    return {{u"id"_s, row.remoteId},
            {u"title"_s, orNull(row.title)},
            {u"url"_s, orNull(row.url)},
            {u"permalink"_s, orNull(row.permalink)},
            {u"community"_s, orNull(row.community)},
            {u"author"_s, orNull(row.author)},
            {u"score"_s, orNull(row.score.points())},
            {u"score_state"_s, scoreStateWord(row.score.state)},
            {u"score_read"_s, orNull(row.score.read)},
            {u"comments"_s, orNull(row.commentCount)},
            {u"trend"_s, trendArray(row.trend)},
            {u"purged"_s, row.purged},
            {u"created"_s, orNull(created)},
            {u"state"_s, triageWord(row.state)},
            {u"themes"_s, row.themeName.isEmpty() ? QJsonArray() : QJsonArray{row.themeName}},
            {u"editions"_s, QJsonArray::fromStringList(row.editions)}};
}

QJsonObject commentObject(const CommentRow &row, const QString &parent)
{
    const std::optional<Instant> created = row.created == Instant{} ? std::nullopt : std::optional(row.created);
    return {{u"id"_s, row.remoteId},
            {u"parent"_s, orNull(parent)},
            {u"author"_s, orNull(row.author)},
            {u"score"_s, orNull(row.score.points())},
            {u"score_state"_s, scoreStateWord(row.score.state)},
            {u"score_read"_s, orNull(row.score.read)},
            {u"created"_s, orNull(created)},
            {u"edited"_s, editedValue(row.edited)},
            {u"deleted"_s, row.presence != Presence::Present},
            {u"purged"_s, row.purged},
            {u"body"_s, orNull(row.body)},
            {u"permalink"_s, orNull(row.permalink)}};
}

QJsonObject editionObject(const EditionRow &row)
{
    return {{u"id"_s, row.id.value},
            {u"slug"_s, row.slug},
            {u"headline"_s, orNull(row.headline)},
            {u"communities"_s, QJsonArray::fromStringList(row.communities)},
            {u"period"_s, periodWord(row.period)},
            {u"date"_s, orNull(row.date.toString(Qt::ISODate))},
            {u"language"_s, orNull(row.language)},
            {u"state"_s, row.state == EditionState::Published ? u"published"_s : u"draft"_s},
            {u"sources"_s, row.sources},
            {u"quotes"_s, row.quotes},
            {u"words"_s, row.words},
            {u"modified"_s, toIso(row.modified)}};
}

QString pointsWord(const Score &score)
{
    const std::optional<int> points = score.points();
    return points ? QString::number(*points) : scoreStateWord(score.state);
}

QString titleWords(const ThreadRow &row)
{
    return row.purged ? RowsText::tr("[withdrawn]") : row.title;
}

QStringList threadCells(const ThreadRow &row)
{
    return {row.remoteId,
            triageWord(row.state),
            pointsWord(row.score),
            row.commentCount ? QString::number(*row.commentCount) : u"?"_s,
            toDateTime(row.created).toString(u"yyyy-MM-dd HH:mm"),
            row.community,
            titleWords(row)};
}

QStringList editionCells(const EditionRow &row)
{
    return {row.slug, row.state == EditionState::Published ? u"published"_s : u"draft"_s,
            row.date.toString(Qt::ISODate), row.language, row.headline};
}

} // namespace marbre
