// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/reddit/redditatom.h"

#include "model/place.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct Parts
{
    QString words;
    QString link;
};

/// Behind the thread's own words stands who sent it, with the links "[link]" and "[comments]".
Parts partsOf(const QString &body)
{
    static const QRegularExpression link(uR"(\[\\?\[link\\?\]\]\(<?([^)>\s]+)>?\))"_s);
    Parts parts{body, {}};
    QRegularExpressionMatch match;
    const qsizetype sender = body.lastIndexOf("submitted by"_L1);
    if (sender < 0 || body.indexOf(link, sender, &match) < 0)
        return parts;
    parts.words = body.first(sender).trimmed();
    parts.link = match.captured(1);
    return parts;
}

/// "r/name", or "u/name" of a profile; empty where the permalink does not say it.
QString communityOf(const QUrl &permalink)
{
    const QStringList path = permalink.path().split(u'/', Qt::SkipEmptyParts);
    if (path.size() < 3 || path.at(2) != "comments"_L1)
        return {};
    const bool profile = path.first() == "user"_L1 || path.at(1).startsWith("u_"_L1);
    return profile ? u"u/"_s + QString(path.at(1)).remove(QRegularExpression(u"^u_"_s)) : u"r/"_s + path.at(1);
}

/// Without "/u/", as the desk has it.
QString nameOf(QString author)
{
    for (const QLatin1StringView prefix : {"/u/"_L1, "u/"_L1}) {
        if (author.startsWith(prefix))
            return author.sliced(prefix.size());
    }
    return author;
}

} // namespace

std::optional<ThreadRecord> threadOfEntry(const FeedItem &entry)
{
    std::optional<ItemRef> ref = itemRefFromId(entry.id);
    if (!ref)
        ref = itemRefFromUrl(entry.link.toString());
    if (!ref || ref->place != Place::Reddit || ref->isComment())
        return std::nullopt;
    const Parts parts = partsOf(QString::fromStdString(entry.body));
    const QString author = nameOf(entry.author);
    ThreadRecord thread;
    thread.place = Place::Reddit;
    thread.remoteId = ref->thread.toStdString();
    thread.community = communityOf(entry.link).toStdString();
    thread.title = (entry.title.isEmpty() ? entry.lead : entry.title).toStdString();
    if (!author.isEmpty() && author != "[deleted]"_L1)
        thread.author = author.toStdString();
    thread.permalink = entry.link.toString(QUrl::FullyEncoded).toStdString();
    thread.url = parts.link.isEmpty() ? thread.permalink : parts.link.toStdString();
    thread.body = parts.words.toStdString();
    thread.created = entry.created.value_or(entry.updated.value_or(Instant()));
    return thread;
}

} // namespace marbre
