// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/place.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

bool isHostOf(const QString &host, QLatin1StringView domain)
{
    return host == domain || (host.endsWith(domain) && host.at(host.size() - domain.size() - 1) == u'.');
}

bool isBase36(QStringView text)
{
    return !text.isEmpty() && text.size() <= 13 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z');
    });
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && text.size() <= 18 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<ItemRef> redditRef(const QString &host, const QStringList &path)
{
    if (host == "redd.it"_L1)
        return path.size() == 1 && isBase36(path.first())
                   ? std::optional<ItemRef>({Place::Reddit, u"t3_"_s + path.first(), {}})
                   : std::nullopt;
    if (path.size() >= 2 && path.first() == "gallery"_L1 && isBase36(path.at(1).toLower()))
        return ItemRef{Place::Reddit, u"t3_"_s + path.at(1).toLower(), {}};
    // "/comments/ID…" or below a subreddit or user; what follows the id is a slug, which may be empty, or "comment"
    const qsizetype at = path.value(0) == "comments"_L1 ? 0 : 2;
    if (path.value(at) != "comments"_L1)
        return std::nullopt;
    const QString thread = path.value(at + 1).toLower();
    if (!isBase36(thread))
        return std::nullopt;
    ItemRef ref{Place::Reddit, u"t3_"_s + thread, {}};
    if (const QString comment = path.value(at + 3).toLower(); isBase36(comment))
        ref.comment = u"t1_"_s + comment;
    return ref;
}

std::optional<ItemRef> lemmyRef(const QString &host, const QStringList &path)
{
    if (path.size() < 2 || !isNumber(path.at(1)))
        return std::nullopt;
    if (path.first() == "comment"_L1)
        return ItemRef{Place::Lemmy, {}, host + u"_comment_"_s + path.at(1)};
    if (path.first() != "post"_L1)
        return std::nullopt;
    ItemRef ref{Place::Lemmy, host + u"_post_"_s + path.at(1), {}};
    if (path.size() > 2 && isNumber(path.at(2)))
        ref.comment = host + u"_comment_"_s + path.at(2);
    return ref;
}

bool isShortId(QStringView text)
{
    return text.size() >= 4 && isBase36(text);
}

std::optional<ItemRef> lobstersRef(const QStringList &path)
{
    const QString id = path.value(1).toLower();
    if (path.value(0) == "s"_L1 && isShortId(id))
        return ItemRef{Place::Lobsters, u"lobsters_"_s + id, {}};
    if (path.value(0) == "c"_L1 && isShortId(id))
        return ItemRef{Place::Lobsters, {}, u"lobsters_c_"_s + id};
    return std::nullopt;
}

/// "/t/slug/123", "/t/slug/123/4", "/t/123" and "/t/123/4", below a folder or not.
std::optional<ItemRef> discourseRef(const QString &host, const QStringList &path)
{
    const qsizetype at = path.indexOf(u"t"_s);
    if (at < 0 || at > 1)
        return std::nullopt;
    const qsizetype number = isNumber(path.value(at + 1)) ? at + 1 : at + 2;
    const QString post = path.value(number + 1);
    if (!isNumber(path.value(number)) || path.size() > number + 2 || (!post.isEmpty() && !isNumber(post)))
        return std::nullopt;
    ItemRef ref{Place::Discourse, host + u"_topic_"_s + path.at(number), {}};
    if (!post.isEmpty() && post != "1"_L1) // the first post is the topic itself
        ref.comment = ref.thread + u'_' + post;
    return ref;
}

std::optional<ItemRef> discourseRefFromId(QStringView id)
{
    const qsizetype at = id.lastIndexOf("_topic_"_L1);
    if (at <= 0)
        return std::nullopt;
    const QList<QStringView> numbers = id.sliced(at + 7).split(u'_');
    if (numbers.size() > 2 || !std::all_of(numbers.begin(), numbers.end(), isNumber))
        return std::nullopt;
    ItemRef ref{Place::Discourse, (id.first(at + 7).toString() + numbers.first().toString()), {}};
    if (numbers.size() == 2)
        ref.comment = id.toString();
    return ref;
}

/// With the port, where it is not the scheme's own: several instances may share a host.
QString instanceOf(const QUrl &url)
{
    const QString host = url.host().toLower();
    return url.port() < 0 ? host : host + u'-' + QString::number(url.port());
}

bool isTracking(const QString &key)
{
    static const QRegularExpression tracking(
        u"^(utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|share_id|si|ref|ref_src|ref_source|cmpid|ncid|sr_share|context|rdt)$"_s);
    return tracking.match(key).hasMatch();
}

} // namespace

QString placeWord(Place place)
{
    switch (place) {
    case Place::Reddit:
        return u"reddit"_s;
    case Place::HackerNews:
        return u"hackernews"_s;
    case Place::Lemmy:
        return u"lemmy"_s;
    case Place::Feed:
        return u"feed"_s;
    case Place::Lobsters:
        return u"lobsters"_s;
    case Place::Discourse:
        return u"discourse"_s;
    case Place::Other:
        break;
    }
    return u"other"_s;
}

std::optional<ItemRef> itemRefFromUrl(QStringView text)
{
    QString address = text.trimmed().toString();
    if (!address.contains("://"_L1))
        address.prepend("https://"_L1);
    const QUrl url(address);
    if (!url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return std::nullopt;
    const QString host = url.host().toLower();
    QStringList path = url.path().split(u'/');
    path.removeFirst();
    if (!path.isEmpty() && path.last().isEmpty())
        path.removeLast();
    if (isHostOf(host, "reddit.com"_L1) || host == "redd.it"_L1)
        return redditRef(host, path);
    if (host == "news.ycombinator.com"_L1) {
        const QString id = QUrlQuery(url).queryItemValue(u"id"_s);
        return isNumber(id) && !path.isEmpty() && path.first() == "item"_L1
                   ? std::optional<ItemRef>({Place::HackerNews, u"hn_"_s + id, {}})
                   : std::nullopt;
    }
    if (host == "lobste.rs"_L1)
        return lobstersRef(path);
    if (host.isEmpty())
        return std::nullopt;
    const std::optional<ItemRef> lemmy = lemmyRef(instanceOf(url), path);
    return lemmy ? lemmy : discourseRef(instanceOf(url), path);
}

std::optional<ItemRef> itemRefFromId(QStringView id)
{
    if (id.startsWith("t3_"_L1) && isBase36(id.sliced(3)))
        return ItemRef{Place::Reddit, id.toString(), {}};
    if (id.startsWith("t1_"_L1) && isBase36(id.sliced(3)))
        return ItemRef{Place::Reddit, {}, id.toString()};
    if (id.startsWith("hn_"_L1) && isNumber(id.sliced(3)))
        return ItemRef{Place::HackerNews, id.toString(), {}};
    if (const qsizetype at = id.lastIndexOf("_post_"_L1); at > 0 && isNumber(id.sliced(at + 6)))
        return ItemRef{Place::Lemmy, id.toString(), {}};
    if (const qsizetype at = id.lastIndexOf("_comment_"_L1); at > 0 && isNumber(id.sliced(at + 9)))
        return ItemRef{Place::Lemmy, {}, id.toString()};
    if (id.startsWith("lobsters_c_"_L1) && isShortId(id.sliced(11)))
        return ItemRef{Place::Lobsters, {}, id.toString()};
    if (id.startsWith("lobsters_"_L1) && isShortId(id.sliced(9)))
        return ItemRef{Place::Lobsters, id.toString(), {}};
    if (id.startsWith("feed_"_L1) && isBase36(id.sliced(5)))
        return ItemRef{Place::Feed, id.toString(), {}};
    return discourseRefFromId(id);
}

QString articleId(QStringView url)
{
    const QString key = linkKey(url);
    const QByteArray digest =
        QCryptographicHash::hash((key.isEmpty() ? url.trimmed().toString() : key).toUtf8(), QCryptographicHash::Sha256);
    quint64 number = 0;
    for (int i = 0; i < 8; ++i)
        number = (number << 8) | static_cast<uchar>(digest.at(i));
    return u"feed_"_s + QString::number(number, 36);
}

QString linkKey(QStringView text)
{
    const QUrl url(text.trimmed().toString());
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return {};
    if (const std::optional<ItemRef> ref = itemRefFromUrl(text);
        ref && ref->place != Place::Lemmy && ref->place != Place::Discourse)
        return ref->id();
    QString host = url.host().toLower();
    for (const QLatin1StringView prefix : {"www."_L1, "m."_L1, "mobile."_L1, "amp."_L1}) {
        if (host.startsWith(prefix))
            host.remove(0, prefix.size());
    }
    if (url.port() >= 0)
        host += u':' + QString::number(url.port());
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QStringList kept;
    const QUrlQuery query(url);
    for (const auto &[key, value] : query.queryItems(QUrl::FullyEncoded)) {
        if (!isTracking(key.toLower()))
            kept << key + u'=' + value;
    }
    kept.sort();
    return host + path + (kept.isEmpty() ? QString() : u'?' + kept.join(u'&'));
}

} // namespace marbre
