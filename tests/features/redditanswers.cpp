// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/redditanswers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace marbre::testing {

namespace {

void collect(const QJsonValue &value, RedditAnswers &answers)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            collect(item, answers);
        return;
    }
    const QJsonObject object = value.toObject();
    const QString kind = object["kind"_L1].toString();
    const QJsonObject data = object["data"_L1].toObject();
    const QString id = kind + u'_' + data["id"_L1].toString();
    if (kind == "Listing"_L1) {
        collect(data["children"_L1], answers);
    } else if (kind == "t3"_L1) {
        answers.threads.insert(id, data);
    } else if (kind == "t1"_L1) {
        answers.comments.insert(id, data);
        collect(data["replies"_L1], answers);
    } else if (kind == "more"_L1) {
        answers.left += data["count"_L1].toInteger();
    } else if (object.contains("json"_L1)) {
        collect(object["json"_L1]["data"_L1]["things"_L1], answers);
    }
}

} // namespace

RedditAnswers RedditAnswers::read(const QStringList &paths)
{
    RedditAnswers answers;
    for (const QString &path : paths) {
        const QJsonDocument document = QJsonDocument::fromJson(bytesOf(path));
        if (document.isArray())
            collect(document.array(), answers);
        else
            collect(document.object(), answers);
    }
    return answers;
}

QStringList RedditAnswers::changedComments(const RedditAnswers &later) const
{
    QStringList changed;
    for (const auto &[id, before] : comments.asKeyValueRange()) {
        const auto after = later.comments.constFind(id);
        if (after == later.comments.cend())
            continue;
        for (const QLatin1StringView field : {"score"_L1, "author"_L1, "body"_L1, "edited"_L1, "stickied"_L1,
                                              "distinguished"_L1, "created_utc"_L1, "parent_id"_L1}) {
            if (before[field] != after->value(field)) {
                changed << id;
                break;
            }
        }
    }
    return changed;
}

bool isGone(const QJsonObject &comment)
{
    const QString body = comment["body"_L1].toString();
    return body == "[deleted]"_L1 || body == "[removed]"_L1;
}

QStringList filesIn(const QString &folder, const QString &pattern)
{
    QStringList paths;
    for (const QFileInfo &file : QDir(folder).entryInfoList({pattern}, QDir::Files, QDir::Name))
        paths << file.filePath();
    return paths;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sourcePath(const QString &name)
{
    return u"" MARBRE_SOURCE_DIR "/"_s + name;
}

} // namespace marbre::testing
