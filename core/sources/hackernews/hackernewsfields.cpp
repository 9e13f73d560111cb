// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/hackernews/hackernewsfields_p.h"

#include "sources/discussion/words.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace marbre::hackernews {

namespace {

struct FieldsText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::HackerNews)
};

/// What a thread is called beside "story"; the place's own words.
std::string kindOf(const std::string &type)
{
    return type == "job" || type == "poll" ? type : std::string();
}

} // namespace

std::string remoteId(qint64 id)
{
    return "hn_" + std::to_string(id);
}

std::string permalink(qint64 id)
{
    return "https://news.ycombinator.com/item?id=" + std::to_string(id);
}

std::string words(const std::string &html)
{
    static const QUrl base(u"https://news.ycombinator.com/"_s);
    // What stands in place of words that were taken away.
    if (html == "[dead]" || html == "[flagged]" || html == "[deleted]")
        return {};
    return wordsFromHtml(html, base);
}

std::optional<std::string> authorNamed(std::string name)
{
    return name.empty() ? std::nullopt : std::optional(std::move(name));
}

Score scoreOf(std::optional<qint32> points, Instant read)
{
    return {points ? ScoreState::Known : ScoreState::None, points.value_or(0), read};
}

std::vector<qint64> idsOf(const QJsonArray &array)
{
    std::vector<qint64> ids;
    for (const QJsonValue &element : array) {
        if (const qint64 id = element.toInteger(); id > 0)
            ids.push_back(id);
    }
    return ids;
}

void finishThread(ThreadRecord &thread, qint64 id, const std::string &type, const std::string &url)
{
    thread.place = Place::HackerNews;
    thread.remoteId = remoteId(id);
    thread.community = "Hacker News";
    thread.permalink = permalink(id);
    thread.url = linkOf(url, thread.permalink);
    thread.flair = kindOf(type);
    if (type == "job") // nobody can answer
        thread.commentCount = 0;
}

QString notAnItem()
{
    return FieldsText::tr("The answer holds no item of Hacker News.");
}

} // namespace marbre::hackernews
