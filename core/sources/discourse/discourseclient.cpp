// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/discourse/discourseclient.h"

#include "sources/discussion/instance.h"
#include "sources/discussion/treelimits.h"
#include "sources/discussion/validators.h"

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr size_t postsAtOnce = 20;

/// What a list is asked for: "latest" needs no words, "top" a time.
struct ListAddress
{
    QString path;
    QList<std::pair<QString, QString>> query;
};

ListAddress listAddress(const QString &section, const QString &sort)
{
    ListAddress address;
    const QString period = sort == "top-day"_L1     ? u"daily"_s
                           : sort == "top-week"_L1  ? u"weekly"_s
                           : sort == "top-month"_L1 ? u"monthly"_s
                                                    : QString();
    if (section.isEmpty())
        address.path = period.isEmpty() ? u"/latest.json"_s : u"/top.json"_s;
    else
        address.path = section + (period.isEmpty() ? ".json"_L1 : "/l/top.json"_L1);
    if (!period.isEmpty())
        address.query.append({u"period"_s, period});
    else if (sort == "new"_L1)
        address.query.append({u"order"_s, u"created"_s});
    return address;
}

/// Topics of the day window: begun in it where the sort is by beginnings, active in it where it is by activity.
/// Answers whether the list has reached what is older.
bool passWindow(std::vector<DiscourseTopicLine> &topics, const QString &sort, const FetchTask &task)
{
    if (sort.startsWith("top"_L1))
        return false;
    const auto timeOf = [&sort](const DiscourseTopicLine &topic) {
        return sort == "new"_L1 ? topic.thread.created : topic.active;
    };
    const bool older = std::ranges::any_of(topics, [&](const DiscourseTopicLine &topic) {
        return timeOf(topic) < task.since && !topic.thread.pinned; // pinned ones come first, whatever their age
    });
    std::erase_if(topics, [&](const DiscourseTopicLine &topic) {
        return timeOf(topic) < task.since || topic.thread.created >= task.until;
    });
    return older;
}

} // namespace

DiscourseId discourseId(const QString &remoteId)
{
    const qsizetype at = remoteId.lastIndexOf("_topic_"_L1);
    if (at <= 0)
        return {};
    const QStringList numbers = remoteId.sliced(at + 7).split(u'_');
    return {remoteId.first(at), numbers.value(0).toLongLong(), numbers.value(1).toLongLong()};
}

DiscourseClient::DiscourseClient(const QUrl &forum, Wire &wire)
    : m_forum(forum)
    , m_wire(wire)
{}

Fetched<ListedPage> DiscourseClient::list(const QString &section, const QString &sort, int page, const FetchTask &task,
                                          const QJsonObject &validators)
{
    ListAddress address = listAddress(section, sort);
    address.query.append({u"page"_s, QString::number(page)});
    HttpRequest request;
    request.url = addressBelow(m_forum, address.path, address.query);
    addValidators(request, validators);
    const Fetched<HttpAnswer> answer = m_wire.send(request);
    if (!answer)
        return std::unexpected(answer.error());
    ListedPage listed;
    listed.withoutWords = true;
    if (answer->status == 304) {
        listed.notModified = true;
        return listed;
    }
    auto list = discourseList(answer->body, m_forum, answer->received);
    if (!list)
        return std::unexpected(formatFault(answer->url, list.error()));
    listed.validators = validatorsOf(*answer);
    listed.parsed.rejectedThreads = list->rejected;
    const bool older = passWindow(list->topics, sort, task);
    for (DiscourseTopicLine &topic : list->topics)
        listed.parsed.batch.threads.push_back(std::move(topic.thread));
    if (list->more && !older)
        listed.next = {{u"page"_s, page + 1}};
    return listed;
}

Fetched<DiscourseTopic> DiscourseClient::topic(qint64 number)
{
    const Fetched<HttpAnswer> answer = m_wire.get(
        addressBelow(m_forum, "/t/"_L1 + QString::number(number) + ".json"_L1, {{u"include_raw"_s, u"1"_s}}));
    if (!answer)
        return std::unexpected(answer.error());
    auto topic = discourseTopic(answer->body, m_forum, answer->received);
    if (!topic)
        return std::unexpected(formatFault(answer->url, topic.error()));
    return std::move(*topic);
}

Fetched<ParsedAnswer> DiscourseClient::tree(const TreeWish &wish)
{
    const qint64 number = discourseId(QString::fromStdString(wish.thread)).topic;
    Fetched<DiscourseTopic> topic = this->topic(number);
    if (!topic)
        return std::unexpected(topic.error());
    const std::unordered_set<qint64> held(topic->held.begin(), topic->held.end());
    std::erase_if(topic->stream, [&held](qint64 post) { return held.contains(post); });
    const auto room = size_t(std::max<qsizetype>(0, wish.budget - qsizetype(topic->parsed.batch.comments.size())));
    const auto wanted = std::min(topic->stream.size(), room);
    size_t from = 0;
    for (; from < wanted; from += postsAtOnce) {
        const auto first = topic->stream.begin() + qsizetype(from);
        const auto last = topic->stream.begin() + qsizetype(std::min(from + postsAtOnce, wanted));
        if (const Fetched<void> added = addPosts({first, last}, number, topic->parsed); !added) {
            topic->parsed.brokenOff = added.error();
            break;
        }
    }
    if (const size_t read = std::min(from, wanted); read < topic->stream.size())
        topic->parsed.batch.missing.push_back({wish.thread, {}, qint32(topic->stream.size() - read), {}});
    rankInOrder(topic->parsed.batch);
    return std::move(topic->parsed);
}

Fetched<void> DiscourseClient::addPosts(const std::vector<qint64> &numbers, qint64 topic, ParsedAnswer &tree)
{
    if (m_wire.isStopped())
        return std::unexpected(canceledFault());
    QList<std::pair<QString, QString>> query;
    for (const qint64 number : numbers)
        query.append({u"post_ids[]"_s, QString::number(number)});
    query.append({u"include_raw"_s, u"1"_s});
    const Fetched<HttpAnswer> answer =
        m_wire.get(addressBelow(m_forum, "/t/"_L1 + QString::number(topic) + "/posts.json"_L1, query));
    if (!answer)
        return std::unexpected(answer.error());
    auto posts = discoursePosts(answer->body, tree.batch.threads.front(), m_forum, answer->received);
    if (!posts)
        return std::unexpected(formatFault(answer->url, posts.error()));
    tree.rejectedComments += posts->rejectedComments;
    std::ranges::move(posts->batch.comments, std::back_inserter(tree.batch.comments));
    return {};
}

Fetched<ParsedAnswer> DiscourseClient::post(qint64 topic, qint64 number)
{
    const QString path = "/posts/by_number/"_L1 + QString::number(topic) + u'/' + QString::number(number);
    const Fetched<HttpAnswer> answer =
        m_wire.get(addressBelow(m_forum, path + ".json"_L1, {{u"include_raw"_s, u"1"_s}}));
    if (!answer)
        return std::unexpected(answer.error());
    ThreadRecord thread;
    const QString id = instanceOf(m_forum) + "_topic_"_L1 + QString::number(topic);
    thread.remoteId = id.toStdString();
    thread.permalink = addressBelow(m_forum, "/t/"_L1 + QString::number(topic)).toString().toStdString();
    auto post = discoursePosts(answer->body, thread, m_forum, answer->received);
    if (!post)
        return std::unexpected(formatFault(answer->url, post.error()));
    return std::move(*post);
}

} // namespace marbre
