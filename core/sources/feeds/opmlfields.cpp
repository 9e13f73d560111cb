// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/opmlfields_p.h"

#include <QUrl>
#include <QUrlQuery>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace marbre::opml {

namespace {

constexpr std::array places = {Place::Reddit,   Place::HackerNews, Place::Lemmy, Place::Feed,
                               Place::Lobsters, Place::Discourse,  Place::Other};

QString timeText(QTime time)
{
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

QTime timeOf(const QString &text)
{
    return QTime::fromString(text, u"HH:mm"_s);
}

void readNumber(const QHash<QString, QString> &fields, const QString &name, int least, int most, int &number)
{
    bool ok = false;
    const int read = fields.value(name).toInt(&ok);
    if (ok && read >= least && read <= most)
        number = read;
}

bool isSecret(const QString &parameter, const QUrl &url)
{
    static constexpr std::array<QLatin1StringView, 13> names = {
        "token"_L1,      "key"_L1,    "apikey"_L1,   "api_key"_L1, "api-key"_L1, "access_token"_L1, "auth"_L1,
        "auth_token"_L1, "secret"_L1, "password"_L1, "passwd"_L1,  "pass"_L1,    "signature"_L1};
    const QString name = parameter.toLower();
    // "feed" is a token to Reddit, and a kind of feed to everybody else
    const bool isReddit = url.host().endsWith("reddit.com"_L1) && (name == "feed"_L1 || name == "user"_L1);
    return isReddit || std::ranges::find(names, name) != names.end();
}

} // namespace

QList<std::pair<QString, QString>> ownFields(const Subscription &subscription)
{
    const DayWindow &window = subscription.window;
    const Schedule &schedule = subscription.schedule;
    QList<std::pair<QString, QString>> fields{
        {u"kind"_s, subscription.kind},
        {u"place"_s, placeWord(subscription.place)},
        {u"address"_s, withoutSecrets(subscription.address)},
        {u"sort"_s, subscription.sort},
        {u"threadLimit"_s, QString::number(subscription.threadLimit)},
        {u"commentDepth"_s, QString::number(subscription.commentDepth)},
        {u"commentBudget"_s, QString::number(subscription.commentBudget)},
        {u"windowHours"_s, QString::number(window.hours)},
        {u"windowEnd"_s, timeText(window.end)},
        {u"zone"_s, QString::fromUtf8(window.zone)},
        {u"everyMinutes"_s, QString::number(schedule.everyMinutes)},
        {u"from"_s, timeText(schedule.from)},
        {u"until"_s, timeText(schedule.until)},
    };
    fields.removeIf([](const auto &field) { return field.second.isEmpty(); });
    return fields;
}

void readOwnFields(const QHash<QString, QString> &fields, Subscription &subscription)
{
    subscription.kind = fields.value(u"kind"_s, subscription.kind);
    subscription.address = fields.value(u"address"_s, subscription.address);
    subscription.sort = fields.value(u"sort"_s);
    const QString place = fields.value(u"place"_s);
    const auto known = std::ranges::find(places, place, placeWord);
    subscription.place = known == places.end() ? subscription.place : *known;
    constexpr int many = 1'000'000;
    readNumber(fields, u"threadlimit"_s, 1, many, subscription.threadLimit);
    readNumber(fields, u"commentdepth"_s, 0, many, subscription.commentDepth);
    readNumber(fields, u"commentbudget"_s, 0, many, subscription.commentBudget);
    readNumber(fields, u"windowhours"_s, 1, 168, subscription.window.hours);
    if (const QTime end = timeOf(fields.value(u"windowend"_s)); end.isValid())
        subscription.window.end = end;
    subscription.window.zone = fields.value(u"zone"_s).toUtf8();
    int every = subscription.schedule.everyMinutes;
    readNumber(fields, u"everyminutes"_s, 0, many, every);
    subscription.schedule.everyMinutes = every == 0 ? 0 : std::max(every, 5);
    subscription.schedule.from = timeOf(fields.value(u"from"_s));
    subscription.schedule.until = timeOf(fields.value(u"until"_s));
}

QString feedAddress(const Subscription &subscription)
{
    const QString &address = subscription.address;
    const bool isWeb = address.startsWith("http://"_L1) || address.startsWith("https://"_L1);
    switch (subscription.place) {
    case Place::Feed:
        return isWeb ? withoutSecrets(address) : QString();
    case Place::Reddit:
        return address.startsWith("r/"_L1) ? u"https://www.reddit.com/%1/.rss"_s.arg(address) : QString();
    case Place::Lemmy: {
        QUrl url(isWeb ? address : QString());
        url.setPath("/feeds"_L1 + url.path() + ".xml"_L1);
        return isWeb && address.contains("/c/"_L1) ? url.toString(QUrl::FullyEncoded) : QString();
    }
    case Place::HackerNews:
    case Place::Lobsters:
    case Place::Discourse:
    case Place::Other:
        break;
    }
    return {};
}

QString withoutSecrets(const QString &address)
{
    QUrl url(address);
    if (!url.isValid() || url.host().isEmpty())
        return address;
    const bool hasUser = !url.userInfo().isEmpty();
    url.setUserInfo({});
    QUrlQuery kept;
    bool removed = false;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyEncoded)) {
        if (isSecret(name, url))
            removed = true;
        else
            kept.addQueryItem(name, value);
    }
    if (removed)
        url.setQuery(kept);
    return hasUser || removed ? url.toString(QUrl::FullyEncoded) : address;
}

} // namespace marbre::opml
