// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/lemmy/lemmyclient.h"

#include "sources/discussion/discussionrun.h"
#include "sources/discussion/instance.h"
#include "sources/lemmy/lemmytree.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct LemmyClientText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::LemmyClient)
};

constexpr int mostAtOnce = 50;        ///< that Lemmy allows
constexpr qsizetype mostInTree = 300; ///< with a depth, Lemmy passes over the limit and stops here
constexpr int levelsAtOnce = 8;
constexpr int mostBranches = 100; ///< requests for deeper replies, a discussion

bool speaksOtherwise(FaultKind kind)
{
    return kind == FaultKind::NotFound || kind == FaultKind::Gone || kind == FaultKind::Format ||
           kind == FaultKind::Refused || kind == FaultKind::Redirects;
}

/// v4 has the sorts by score as one, with a time.
LemmyClient::Query sortOf(const QString &sort, bool v4)
{
    if (!v4)
        return {{u"sort"_s, sort}};
    if (sort == "TopDay"_L1)
        return {{u"sort"_s, u"top"_s}, {u"time_range_seconds"_s, u"86400"_s}};
    if (sort == "TopWeek"_L1)
        return {{u"sort"_s, u"top"_s}, {u"time_range_seconds"_s, u"604800"_s}};
    if (sort == "TopMonth"_L1)
        return {{u"sort"_s, u"top"_s}, {u"time_range_seconds"_s, u"2592000"_s}};
    return {{u"sort"_s, sort == "MostComments"_L1 ? u"most_comments"_s : sort.toLower()}};
}

} // namespace

LemmyClient::LemmyClient(const QUrl &root, Wire &wire)
    : m_root(root)
    , m_wire(wire)
{}

QString LemmyClient::word(QLatin1StringView word) const
{
    return m_api == 4 ? word.toString().toLower() : word.toString();
}

Fetched<QString> LemmyClient::versionAt(int api)
{
    const QString path = "/api/v"_L1 + QString::number(api) + "/site"_L1;
    const Fetched<HttpAnswer> answer = m_wire.get(addressBelow(m_root, path));
    if (!answer)
        return std::unexpected(answer.error());
    auto version = lemmyVersion(answer->body);
    if (!version)
        return std::unexpected(formatFault(answer->url, version.error()));
    return *version;
}

/// Lemmy 1.0 answers v3 too, but only so far that old programs do not break: without pages and times.
Fetched<void> LemmyClient::findVersion()
{
    if (m_noLemmy)
        return std::unexpected(*m_noLemmy);
    if (m_api != 0)
        return {};
    Fetched<QString> version = versionAt(3);
    if (!version && !speaksOtherwise(version.error().kind))
        return std::unexpected(version.error());
    if (version && version->startsWith("0."_L1)) {
        m_api = 3;
        return {};
    }
    version = versionAt(4);
    if (!version && !speaksOtherwise(version.error().kind))
        return std::unexpected(version.error());
    if (!version) {
        m_noLemmy = formatFault(
            m_root, LemmyClientText::tr("This host answers neither as Lemmy 0.19 (v3) nor as Lemmy 1.0 (v4) does."));
        return std::unexpected(*m_noLemmy);
    }
    m_api = 4;
    return {};
}

Fetched<HttpAnswer> LemmyClient::ask(const QString &path, const Query &query)
{
    if (const Fetched<void> found = findVersion(); !found)
        return std::unexpected(found.error());
    if (m_wire.isStopped())
        return std::unexpected(canceledFault());
    return m_wire.get(addressBelow(m_root, "/api/v"_L1 + QString::number(m_api) + path, query));
}

Fetched<LemmyPosts> LemmyClient::posts(const QString &community, const QString &sort, int limit, const QString &cursor,
                                       int page)
{
    if (const Fetched<void> found = findVersion(); !found)
        return std::unexpected(found.error());
    const int asked = std::clamp(limit, 1, mostAtOnce);
    Query query{{u"community_name"_s, community}, {u"type_"_s, word("All"_L1)}, {u"limit"_s, QString::number(asked)}};
    query += sortOf(sort, m_api == 4);
    if (!cursor.isEmpty())
        query.append({u"page_cursor"_s, cursor});
    else if (page > 1)
        query.append({u"page"_s, QString::number(page)});
    const Fetched<HttpAnswer> answer = ask(u"/post/list"_s, query);
    if (!answer)
        return std::unexpected(answer.error());
    auto posts = lemmyPosts(answer->body, m_root, answer->received);
    if (!posts)
        return std::unexpected(formatFault(answer->url, posts.error()));
    posts->full = m_api == 3 && posts->told >= asked;
    if (m_api == 3 && !posts->full) // v3 names a next page behind the last one, too
        posts->next.clear();
    return std::move(*posts);
}

Fetched<LemmyPosts> LemmyClient::post(qint64 number)
{
    const Fetched<HttpAnswer> answer = ask(u"/post"_s, {{u"id"_s, QString::number(number)}});
    if (!answer)
        return std::unexpected(answer.error());
    auto post = lemmyPosts(answer->body, m_root, answer->received);
    if (!post || post->parsed.batch.threads.empty())
        return std::unexpected(formatFault(answer->url, post ? post->parsed.firstReason : post.error()));
    return std::move(*post);
}

Fetched<LemmyComments> LemmyClient::comment(qint64 number)
{
    const Fetched<HttpAnswer> answer = ask(u"/comment"_s, {{u"id"_s, QString::number(number)}});
    if (!answer)
        return std::unexpected(answer.error());
    auto comment = lemmyComments(answer->body, m_root, answer->received);
    if (!comment || comment->comments.empty())
        return std::unexpected(formatFault(answer->url, comment ? comment->firstReason : comment.error()));
    return std::move(*comment);
}

Fetched<LemmyComments> LemmyClient::comments(qint64 post, const Query &query)
{
    if (const Fetched<void> found = findVersion(); !found)
        return std::unexpected(found.error());
    const Query all = Query{{u"post_id"_s, QString::number(post)},
                            {u"type_"_s, word("All"_L1)},
                            {u"sort"_s, word("Top"_L1)},
                            {u"limit"_s, QString::number(mostAtOnce)}} +
                      query;
    const Fetched<HttpAnswer> answer = ask(u"/comment/list"_s, all);
    if (!answer)
        return std::unexpected(answer.error());
    auto comments = lemmyComments(answer->body, m_root, answer->received);
    if (!comments)
        return std::unexpected(formatFault(answer->url, comments.error()));
    return std::move(*comments);
}

Fetched<ParsedAnswer> LemmyClient::tree(qint64 post, const TreeWish &wish)
{
    const auto levels = [&wish](int above) {
        return QString::number(wish.depth > 0 ? std::min(levelsAtOnce, wish.depth - above) : levelsAtOnce);
    };
    LemmyTree tree(wish.depth);
    Fetched<LemmyComments> answer = comments(post, {{u"max_depth"_s, levels(0)}});
    if (!answer)
        return std::unexpected(answer.error());
    bool whole = answer->told < mostInTree;
    tree.add(std::move(*answer));
    std::optional<FetchFault> brokenOff;
    for (int asked = 0; asked < mostBranches && tree.size() < wish.budget && !brokenOff; ++asked) {
        const std::optional<LemmyTree::Branch> branch = tree.nextBranch();
        if (!branch)
            break;
        answer = comments(
            post, {{u"parent_id"_s, QString::number(branch->comment)}, {u"max_depth"_s, levels(branch->level)}});
        if (answer)
            tree.add(std::move(*answer));
        else
            brokenOff = answer.error();
    }
    // More than one answer holds at the top itself: only the flat list leads there, page by page.
    QString cursor;
    for (int page = 1; !whole && tree.size() < wish.budget && !brokenOff; ++page) {
        answer = comments(post, flatPage(page, cursor));
        if (!answer) {
            brokenOff = answer.error();
            break;
        }
        cursor = answer->next;
        const bool last = answer->told < mostAtOnce || (m_api == 4 && cursor.isEmpty());
        whole = last || !tree.isNewPage(*answer);
        tree.add(std::move(*answer));
    }
    ParsedAnswer found = tree.take(m_root);
    found.brokenOff = brokenOff;
    if (!whole)
        found.batch.missing.push_back({wish.thread, {}, 0, {}});
    return found;
}

LemmyClient::Query LemmyClient::flatPage(int page, const QString &cursor) const
{
    if (m_api == 3)
        return {{u"page"_s, QString::number(page)}};
    return cursor.isEmpty() ? Query{} : Query{{u"page_cursor"_s, cursor}};
}

} // namespace marbre
