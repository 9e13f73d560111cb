// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/hackernews/hackernewsparser.h"

#include "sources/discussion/jsonfields.h"
#include "sources/discussion/treelimits.h"
#include "sources/hackernews/hackernewsfields_p.h"
#include "sources/html/htmltomarkdown.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

using namespace hackernews;

namespace {

struct AlgoliaText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::HackerNews)
};

std::optional<Instant> createdOf(JsonFields &fields)
{
    const std::optional<Instant> seconds = fields.unixTime("created_at_i"_L1);
    return seconds ? seconds : fields.isoTime("created_at"_L1);
}

ThreadRecord algoliaThread(JsonFields &fields, qint64 id, const std::string &type, const std::string &text,
                           Instant read)
{
    ThreadRecord thread;
    thread.title = plainFromHtml(fields.text("title"_L1));
    thread.author = authorNamed(fields.text("author"_L1));
    thread.body = words(text);
    thread.score = scoreOf(fields.number("points"_L1), read);
    thread.commentCount = fields.number("num_comments"_L1);
    thread.created = createdOf(fields).value_or(Instant{});
    finishThread(thread, id, type, fields.text("url"_L1));
    return thread;
}

CommentRecord algoliaComment(JsonFields &fields, qint64 id, const std::string &text, Instant read)
{
    CommentRecord comment;
    comment.place = Place::HackerNews;
    comment.remoteId = remoteId(id);
    comment.author = authorNamed(fields.text("author"_L1));
    comment.body = words(text);
    comment.score = scoreOf(fields.number("points"_L1), read); // old records have some; null is no score, not zero
    comment.created = createdOf(fields).value_or(Instant{});
    comment.permalink = permalink(id);
    if (!comment.author && text.empty())
        comment.presence = Presence::Deleted;
    return comment;
}

void setParents(CommentRecord &comment, qint64 story, qint64 parent)
{
    comment.threadRemoteId = remoteId(story);
    if (parent > 0 && parent != story)
        comment.parentRemoteId = remoteId(parent);
}

std::string typeOfHit(JsonFields &fields)
{
    const QStringList tags = fields.texts("_tags"_L1);
    for (const QLatin1StringView type : {"comment"_L1, "poll"_L1, "pollopt"_L1, "job"_L1}) {
        if (tags.contains(type))
            return type.toString().toStdString();
    }
    return "story";
}

void takeHit(JsonFields fields, Instant read, HackerNewsHits &hits)
{
    const std::string type = typeOfHit(fields);
    const bool isComment = type == "comment";
    const qint64 id = fields.integer("objectID"_L1).value_or(0);
    if (type == "pollopt")
        return;
    if (const std::optional<Instant> created = createdOf(fields); created && (!hits.oldest || *created < *hits.oldest))
        hits.oldest = created;
    CommentRecord comment;
    ThreadRecord thread;
    if (isComment) {
        comment = algoliaComment(fields, id, fields.text("comment_text"_L1), read);
        const qint64 story = fields.integer("story_id"_L1).value_or(0);
        setParents(comment, story, fields.integer("parent_id"_L1).value_or(0));
        if (story <= 0) {
            hits.parsed.rejectComment(AlgoliaText::tr("A comment does not say which thread it belongs to."));
            return;
        }
    } else {
        thread = algoliaThread(fields, id, type, fields.text("story_text"_L1), read);
    }
    if (fields.isSpoilt() || id <= 0) {
        const QString reason = fields.isSpoilt() ? fields.reason() : AlgoliaText::tr("An item has no valid id.");
        isComment ? hits.parsed.rejectComment(reason) : hits.parsed.rejectThread(reason);
    } else if (isComment) {
        hits.parsed.batch.comments.push_back(std::move(comment));
    } else {
        hits.parsed.batch.threads.push_back(std::move(thread));
    }
}

/// Walks Algolia's tree without recursion: discussions may be deep.
class TreeWalk
{
public:
    TreeWalk(Instant read, HackerNewsTree &tree)
        : m_read(read)
        , m_tree(tree)
    {}

    bool takeRoot(const QJsonObject &root, const std::vector<qint64> &shown)
    {
        JsonFields fields(root);
        const qint64 id = fields.integer("id"_L1).value_or(0);
        const std::string type = fields.text("type"_L1);
        const std::optional<qint64> story = fields.integer("story_id"_L1);
        if (id <= 0 || fields.isSpoilt())
            return false;
        m_tree.story = type == "comment" ? story.value_or(0) : id;
        if (type == "comment" && m_tree.story > 0)
            takeComment(root);
        else if (type != "comment")
            takeThread(fields, id, type);
        if (m_tree.story <= 0)
            return true;
        push(sorted(root.value("children"_L1).toArray(), shown));
        while (!m_stack.empty()) {
            const QJsonObject node = m_stack.back();
            m_stack.pop_back();
            takeNode(node);
        }
        return true;
    }

    std::vector<HackerNewsItem::PollOption> options;

private:
    /// A reply that is no object, or of another type, takes what hangs on it with it.
    void takeNode(const QJsonObject &node)
    {
        const QString type = node.value("type"_L1).toString();
        if (type == "pollopt"_L1) {
            takeOption(JsonFields(node));
        } else if (takeComment(node)) {
            push(node.value("children"_L1).toArray());
        }
    }

    void takeThread(JsonFields &fields, qint64 id, const std::string &type)
    {
        ThreadRecord thread = algoliaThread(fields, id, type, fields.text("text"_L1), m_read);
        if (fields.isSpoilt()) {
            m_tree.parsed.rejectThread(fields.reason());
            return;
        }
        if (thread.author)
            m_submitter = *thread.author;
        m_tree.parsed.batch.threads.push_back(std::move(thread));
    }

    bool takeComment(const QJsonObject &node)
    {
        JsonFields fields(node);
        const qint64 id = fields.integer("id"_L1).value_or(0);
        CommentRecord comment = algoliaComment(fields, id, fields.text("text"_L1), m_read);
        setParents(comment, m_tree.story, fields.integer("parent_id"_L1).value_or(0));
        if (fields.isSpoilt() || id <= 0) {
            m_tree.parsed.rejectComment(fields.isSpoilt() ? fields.reason()
                                                          : AlgoliaText::tr("An item has no valid id."));
            return id > 0;
        }
        comment.bySubmitter = comment.author && !m_submitter.empty() && *comment.author == m_submitter;
        m_tree.parsed.batch.comments.push_back(std::move(comment));
        return true;
    }

    void takeOption(JsonFields fields)
    {
        HackerNewsItem::PollOption option;
        option.text = words(fields.text("text"_L1));
        option.points = fields.number("points"_L1);
        if (!fields.isSpoilt())
            options.push_back(std::move(option));
    }

    static QJsonArray sorted(const QJsonArray &children, const std::vector<qint64> &shown)
    {
        if (shown.empty())
            return children;
        const auto placeOf = [&shown](const QJsonValue &node) {
            return std::ranges::find(shown, node.toObject().value("id"_L1).toInteger()) - shown.begin();
        };
        std::vector<std::pair<qsizetype, QJsonValue>> nodes;
        for (const QJsonValue &node : children)
            nodes.emplace_back(placeOf(node), node);
        std::ranges::stable_sort(nodes, {}, &std::pair<qsizetype, QJsonValue>::first);
        QJsonArray result;
        for (const auto &[place, node] : nodes)
            result.append(node);
        return result;
    }

    void push(const QJsonArray &children)
    {
        for (qsizetype i = children.size(); i-- > 0;) {
            if (children.at(i).isObject())
                m_stack.push_back(children.at(i).toObject());
        }
    }

    Instant m_read;
    HackerNewsTree &m_tree;
    std::string m_submitter;
    std::vector<QJsonObject> m_stack;
};

} // namespace

std::expected<HackerNewsHits, QString> hackerNewsHits(const QByteArray &json, Instant read)
{
    const auto document = readJson(json);
    if (!document)
        return std::unexpected(document.error());
    const QJsonObject root = document->object();
    if (!root.value("hits"_L1).isArray())
        return std::unexpected(AlgoliaText::tr("The answer holds no search results of Hacker News."));
    HackerNewsHits hits;
    const QJsonArray found = root.value("hits"_L1).toArray();
    hits.told = found.size();
    hits.all = root.value("nbHits"_L1).toInteger(hits.told);
    for (const QJsonValue &hit : found)
        takeHit(JsonFields(hit.toObject()), read, hits);
    return hits;
}

std::expected<HackerNewsTree, QString> hackerNewsTree(const QByteArray &json, Instant read,
                                                      const std::vector<qint64> &shown)
{
    const auto document = readJson(json);
    if (!document)
        return std::unexpected(document.error());
    HackerNewsTree tree;
    TreeWalk walk(read, tree);
    if (!walk.takeRoot(document->object(), shown))
        return std::unexpected(notAnItem());
    if (!tree.parsed.batch.threads.empty())
        addPollOptions(tree.parsed.batch.threads.front(), walk.options);
    rankInOrder(tree.parsed.batch);
    return tree;
}

} // namespace marbre
