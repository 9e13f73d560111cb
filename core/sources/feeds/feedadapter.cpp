// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedadapter.h"

#include "sources/feeds/feedrun.h"
#include "sources/feeds/feedsecret.h"
#include "sources/wire/wire.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct FeedAdapterWords
{
    Q_DECLARE_TR_FUNCTIONS(marbre::FeedAdapter)
};

/// "feed:https://…" and "feed://…", as browsers once wrote them; "example.org/blog" without a scheme.
QString withScheme(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.startsWith("feed:"_L1, Qt::CaseInsensitive))
        text = text.sliced(5);
    if (text.startsWith("//"_L1))
        return "http:"_L1 + text;
    if (text.startsWith("http://"_L1, Qt::CaseInsensitive) || text.startsWith("https://"_L1, Qt::CaseInsensitive))
        return text;
    const QString host = text.section(u'/', 0, 0);
    const bool isHost = host.contains(u'.') && !host.startsWith(u'.') && !host.endsWith(u'.') && !text.contains(u'@');
    return isHost && !text.contains(u' ') ? "https://"_L1 + text : QString();
}

/// Empty for what is none.
QUrl typedAddress(const QString &typed)
{
    QUrl url(withScheme(typed), QUrl::TolerantMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return {};
    url.setFragment({});
    return url;
}

} // namespace

QString FeedAdapter::word() const
{
    return u"feed"_s;
}

AdapterTraits FeedAdapter::traits() const
{
    AdapterTraits traits;
    traits.label = FeedAdapterWords::tr("RSS, Atom or JSON feed");
    traits.addressHint = FeedAdapterWords::tr("The address of a feed, or of a site that has one");
    traits.place = Place::Feed;
    traits.hasScores = false;
    traits.commentsHaveScores = false;
    traits.scoreNote = FeedAdapterWords::tr("Feeds publish no scores.");
    return traits;
}

std::optional<Subscription> FeedAdapter::recognise(const QString &typed) const
{
    const QUrl url = withoutSecret(typedAddress(typed));
    if (url.isEmpty())
        return std::nullopt;
    Subscription subscription;
    subscription.kind = word();
    subscription.place = Place::Feed;
    subscription.name = url.host().startsWith("www."_L1) ? url.host().sliced(4) : url.host();
    subscription.address = url.toString(QUrl::FullyEncoded);
    return subscription;
}

QHash<QString, QString> FeedAdapter::secretsIn(const QString &typed) const
{
    return secretOf(typedAddress(typed));
}

QStringList FeedAdapter::secretNames(const Subscription &subscription) const
{
    const QString name = secretNameOf(QUrl(subscription.address));
    return name.isEmpty() ? QStringList() : QStringList{name};
}

QString FeedAdapter::host(const Subscription &subscription) const
{
    return QUrl(subscription.address).host();
}

Fetched<FetchSummary> FeedAdapter::fetch(const FetchTask &task, Wire &wire, FetchSink &sink) const
{
    return FeedRun(task, wire, sink).run();
}

bool FeedAdapter::canReread(const ItemRef &) const
{
    return false;
}

QString FeedAdapter::hostOf(const ItemRef &) const
{
    return {};
}

Fetched<FetchSummary> FeedAdapter::reread(const QList<ItemRef> &, const FetchTask &, Wire &, FetchSink &) const
{
    FetchSummary summary;
    summary.notes.append(FeedAdapterWords::tr("Feeds cannot be asked about single articles."));
    return summary;
}

Fetched<FetchSummary> FeedAdapter::fetchThread(const ItemRef &, const FetchTask &task, Wire &, FetchSink &) const
{
    return std::unexpected(formatFault(QUrl(task.subscription.address),
                                       FeedAdapterWords::tr("Feeds cannot be asked about single articles.")));
}

} // namespace marbre
