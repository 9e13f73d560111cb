// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/reddit/redditaddress.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr auto searchMark = "search:"_L1;

/// "r/name", "u/name" and so on as Marbre writes them; nothing where the names cannot be Reddit's.
std::optional<QString> placeFrom(QString text)
{
    while (text.startsWith(u'/'))
        text.remove(0, 1);
    while (text.endsWith(u'/'))
        text.chop(1);
    static const QRegularExpression subreddit(u"^r/(\\w{2,21}(\\+\\w{2,21})*)$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression user(u"^(?:u|user)/([\\w-]{2,24})(/m/\\w{1,50})?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto match = subreddit.match(text); match.hasMatch())
        return u"r/"_s + match.captured(1);
    if (const auto match = user.match(text); match.hasMatch())
        return u"u/"_s + match.captured(1) + match.captured(2);
    return std::nullopt;
}

/// "week" of "top-week"; empty for other sorts.
QString span(const QString &sort)
{
    return sort.startsWith("top-"_L1) ? sort.sliced(4) : QString();
}

QString plainSort(const QString &sort)
{
    return sort.startsWith("top-"_L1) ? u"top"_s : sort;
}

QString knownSort(const QString &word, const QString &time)
{
    if (word == "hot"_L1 || word == "new"_L1 || word == "rising"_L1)
        return word;
    if (word == "top"_L1)
        return time == "week"_L1 || time == "month"_L1 ? u"top-"_s + time : u"top-day"_s;
    return {};
}

std::optional<TypedReddit> fromUrl(const QUrl &url)
{
    QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    const QUrlQuery query(url);
    const QString words = QString(query.queryItemValue(u"q"_s, QUrl::FullyDecoded)).replace(u'+', u' ').trimmed();
    QString sort;
    if (!path.isEmpty() && path.last() == "search"_L1 && !words.isEmpty()) {
        path.removeLast();
        sort = u"search"_s;
    } else if (!path.isEmpty()) {
        sort = knownSort(path.last(), query.queryItemValue(u"t"_s));
        if (!sort.isEmpty() || path.last() == "submitted"_L1)
            path.removeLast();
    }
    const QString searched = sort == "search"_L1 ? words : QString();
    if (path.isEmpty())
        return searched.isEmpty() ? std::nullopt : std::optional(TypedReddit{{{}, searched}, sort});
    const std::optional<QString> place = placeFrom(path.join(u'/'));
    return place ? std::optional(TypedReddit{{*place, searched}, sort}) : std::nullopt;
}

} // namespace

bool isRedditHost(const QString &host)
{
    return host == "reddit.com"_L1 || host.endsWith(".reddit.com"_L1);
}

std::optional<RedditAddress> RedditAddress::fromText(const QString &text)
{
    const qsizetype mark = text.indexOf(searchMark);
    const QString words = mark < 0 ? QString() : text.sliced(mark + searchMark.size()).simplified();
    const QString before = (mark < 0 ? text : text.first(mark)).trimmed();
    if (mark >= 0 && words.isEmpty())
        return std::nullopt;
    if (mark >= 0 && before.isEmpty())
        return RedditAddress{{}, words};
    const std::optional<QString> place = placeFrom(before);
    return place ? std::optional(RedditAddress{*place, words}) : std::nullopt;
}

QString RedditAddress::text() const
{
    if (!isSearch())
        return place;
    return (place.isEmpty() ? QString() : place + u' ') + searchMark + words;
}

bool RedditAddress::isUser() const
{
    return place.startsWith("u/"_L1) && !place.contains("/m/"_L1);
}

QString RedditAddress::path(const QString &sort) const
{
    QString base = place.isEmpty() ? QString() : u'/' + place;
    if (place.startsWith("u/"_L1))
        base.replace(0, 3, "/user/"_L1);
    if (isSearch())
        return (isUser() ? QString() : base) + "/search"_L1;
    if (isUser())
        return base + "/submitted"_L1;
    return base + u'/' + (sort == "search"_L1 ? u"new"_s : plainSort(sort));
}

QUrlQuery RedditAddress::query(const QString &sort) const
{
    QUrlQuery query;
    const bool user = isUser();
    if (isSearch()) {
        const QString found = user ? words + u" author:"_s + place.section(u'/', 1, 1) : words;
        query.addQueryItem(u"q"_s, QString::fromLatin1(QUrl::toPercentEncoding(found)));
        if (!place.isEmpty() && !user)
            query.addQueryItem(u"restrict_sr"_s, u"1"_s);
        query.addQueryItem(u"type"_s, u"link"_s);
    }
    if (isSearch() || user) {
        const bool newest = sort == "search"_L1 || sort == "rising"_L1 || sort.isEmpty();
        query.addQueryItem(u"sort"_s, newest ? u"new"_s : plainSort(sort));
    }
    if (!span(sort).isEmpty())
        query.addQueryItem(u"t"_s, span(sort));
    return query;
}

bool RedditAddress::isByTime(const QString &sort) const
{
    return sort == "new"_L1 || sort == "search"_L1;
}

std::optional<TypedReddit> redditFromTyped(const QString &typed)
{
    const QString text = typed.trimmed();
    if (std::optional<RedditAddress> address = RedditAddress::fromText(text))
        return TypedReddit{*address, address->isSearch() ? u"search"_s : QString()};
    const QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && web && isRedditHost(url.host()) ? fromUrl(url) : std::nullopt;
}

} // namespace marbre
