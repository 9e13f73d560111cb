// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/feeds.h"
#include "cli/table.h"
#include "store/subscriptionstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct FeedsCommandText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::FeedsCommand)
};

int listFeeds(CommandRun &run)
{
    const Result<Desk *> desk = run.desk();
    if (!desk)
        return run.fail(desk.error());
    const Result<QList<FeedStatus>> feeds = followedFeeds(**desk);
    if (!feeds)
        return run.fail(feeds.error());
    if (run.wantsJson()) {
        QJsonArray list;
        for (const FeedStatus &feed : *feeds)
            list << feedObject(feed);
        run.print(QJsonDocument(list));
        return exitDone;
    }
    Table table;
    for (const FeedStatus &feed : *feeds)
        table.add(feedCells(feed));
    run.print(table.text());
    return exitDone;
}

Result<Subscription> feedOf(CommandRun &run, Desk &desk)
{
    const Result<DayWindow> window = desk.store().subscriptions().dayWindow().result();
    if (!window)
        return std::unexpected(window.error());
    return feedFrom(desk.fetcher().adapters(), run.arguments().words().at(1), run.arguments(), *window);
}

/// What the feed cannot do without and has not, and how it is given.
void nameSecrets(const CommandRun &run, Desk &desk, const Subscription &feed)
{
    const Adapter *adapter = desk.fetcher().adapters().named(feed.kind);
    const QStringList names = adapter ? adapter->secretNames(feed) : QStringList();
    if (names.isEmpty() || !await(desk.secrets().read(names)).isEmpty())
        return;
    const QString needed = adapter->traits().secret;
    run.complain(FeedsCommandText::tr("%1 needs a secret (%2); “marbre feeds secret” takes it under such a name: %3")
                     .arg(feed.name, needed.isEmpty() ? FeedsCommandText::tr("a token or password") : needed,
                          names.join(u", "_s)));
}

int printFeed(CommandRun &run, Desk &desk, FeedId id)
{
    const Result<QList<FeedStatus>> feeds = followedFeeds(desk);
    if (!feeds)
        return run.fail(feeds.error());
    const auto feed = std::ranges::find(*feeds, id, [](const FeedStatus &status) { return status.subscription.feed; });
    if (feed == feeds->cend())
        return exitDone; // another program gave it up at once
    run.wantsJson() ? run.print(QJsonDocument(feedObject(*feed))) : run.print(feed->subscription.name + u'\n');
    return exitDone;
}

int addFeed(CommandRun &run)
{
    const Result<Desk *> desk = run.desk();
    if (!desk)
        return run.fail(desk.error());
    const Result<Subscription> feed = feedOf(run, **desk);
    if (!feed)
        return run.fail(feed.error());
    const Result<FeedId> id = (*desk)->store().subscriptions().follow(*feed).result();
    if (!id)
        return run.fail(id.error());
    nameSecrets(run, **desk, *feed);
    return printFeed(run, **desk, *id);
}

QString previewText(const Subscription &feed, const FetchPreview &preview)
{
    QString text = (preview.title.isEmpty() ? feed.name : preview.title) + u'\n' +
                   FeedsCommandText::tr("%n thread(s)", nullptr, preview.threads) + u'\n' +
                   FeedsCommandText::tr("%n comment(s)", nullptr, preview.comments) + u'\n';
    for (const QString &line : preview.titles + preview.notes)
        text += u"  "_s + line + u'\n';
    return text;
}

QJsonDocument previewDocument(const Subscription &feed, const FetchPreview &preview)
{
    return QJsonDocument(QJsonObject{{u"kind"_s, feed.kind},
                                     {u"address"_s, feed.address},
                                     {u"title"_s, preview.title.isEmpty() ? QJsonValue() : QJsonValue(preview.title)},
                                     {u"threads"_s, preview.threads},
                                     {u"comments"_s, preview.comments},
                                     {u"titles"_s, QJsonArray::fromStringList(preview.titles)},
                                     {u"notes"_s, QJsonArray::fromStringList(preview.notes)}});
}

int testFeed(CommandRun &run)
{
    const Result<Desk *> desk = run.desk();
    if (!desk)
        return run.fail(desk.error());
    const Result<Subscription> feed = feedOf(run, **desk);
    if (!feed)
        return run.fail(feed.error());
    const Result<FetchPreview> preview = await((*desk)->fetcher().preview(*feed));
    if (!preview)
        return run.fail(preview.error());
    run.wantsJson() ? run.print(previewDocument(*feed, *preview)) : run.print(previewText(*feed, *preview));
    return exitDone;
}

/// One change to a feed that is followed, named by the second word.
template <typename Change>
int changeFeed(CommandRun &run, Change change)
{
    const Result<Desk *> desk = run.desk();
    if (!desk)
        return run.fail(desk.error());
    const Result<QList<FeedStatus>> feeds = followedFeeds(**desk);
    if (!feeds)
        return run.fail(feeds.error());
    Result<FeedStatus> feed = findFeed(*feeds, run.arguments().words().at(1));
    if (!feed)
        return run.fail(feed.error());
    const Status done = change((*desk)->store().subscriptions(), feed->subscription.feed);
    if (!done)
        return run.fail(done.error());
    const Result<QList<FeedStatus>> after = followedFeeds(**desk);
    if (!after)
        return run.fail(after.error());
    const Result<FeedStatus> changed = findFeed(*after, QString::number(feed->subscription.feed.value));
    if (run.wantsJson())
        run.print(QJsonDocument(feedObject(changed ? *changed : *feed)));
    return exitDone;
}

int removeFeed(CommandRun &run)
{
    return changeFeed(run, [](SubscriptionStore &store, FeedId feed) -> Status {
        const Result<Subscription> removed = store.unfollow(feed).result();
        return removed ? Status() : std::unexpected(removed.error());
    });
}

int pauseFeed(CommandRun &run)
{
    return changeFeed(run, [](SubscriptionStore &store, FeedId feed) { return store.setPaused(feed, true).result(); });
}

int resumeFeed(CommandRun &run)
{
    return changeFeed(run, [](SubscriptionStore &store, FeedId feed) { return store.setPaused(feed, false).result(); });
}

struct Action
{
    QString name;
    qsizetype fewestWords; ///< behind its name
    qsizetype mostWords;
    QStringList options;
    int (*run)(CommandRun &);
};

QList<Action> actions()
{
    const QStringList test{u"kind"_s, u"sort"_s, u"limit"_s, u"depth"_s, u"budget"_s, u"window"_s};
    return {{u"add"_s, 1, 1, test + QStringList{u"name"_s, u"every"_s}, addFeed},
            {u"test"_s, 1, 1, test, testFeed},
            {u"remove"_s, 1, 1, {}, removeFeed},
            {u"pause"_s, 1, 1, {}, pauseFeed},
            {u"resume"_s, 1, 1, {}, resumeFeed},
            {u"import"_s, 1, 1, {}, importFeeds},
            {u"export"_s, 0, 1, {}, exportFeeds},
            {u"secret"_s, 1, 1, {u"secret-fd"_s}, keepSecret}};
}

QList<Option> ownOptions()
{
    return feedOptions() +
           QList<Option>{{u"secret-fd"_s, u"N"_s, FeedsCommandText::tr("secret: read it from this file descriptor")}};
}

/// What is wrong about the words behind an action and its options; empty where nothing is.
QString misuse(const Action &action, const Arguments &arguments)
{
    const qsizetype words = arguments.words().size() - 1;
    if (words < action.fewestWords)
        return FeedsCommandText::tr("“%1” needs a word behind it").arg(action.name);
    if (words > action.mostWords)
        return FeedsCommandText::tr("“%1” is too much").arg(arguments.words().at(action.mostWords + 1));
    for (const Option &option : ownOptions()) {
        if (arguments.has(option.name) && !action.options.contains(option.name))
            return FeedsCommandText::tr("“%1” takes no option “--%2”").arg(action.name, option.name);
    }
    return {};
}

int runFeeds(CommandRun &run)
{
    const QStringList &words = run.arguments().words();
    const QList<Action> known = actions();
    const Action list{{}, 0, 0, {}, listFeeds};
    const auto found = words.isEmpty() ? known.cend() : std::ranges::find(known, words.constFirst(), &Action::name);
    if (found == known.cend() && !words.isEmpty())
        return run.fail(usageError(
            FeedsCommandText::tr("there is no action “%1”: add, test, remove, pause, resume, import, export, secret")
                .arg(words.constFirst())));
    const Action &action = words.isEmpty() ? list : *found;
    if (words.isEmpty()) {
        const bool hasOptions =
            std::ranges::any_of(ownOptions(), [&](const Option &option) { return run.arguments().has(option.name); });
        return hasOptions ? run.fail(usageError(FeedsCommandText::tr("the list of feeds takes no such option")))
                          : listFeeds(run);
    }
    const QString wrong = misuse(action, run.arguments());
    return wrong.isEmpty() ? action.run(run) : run.fail(usageError(wrong));
}

} // namespace

Command feedsCommand()
{
    return {.name = u"feeds"_s,
            .words =
                FeedsCommandText::tr("[add|test ADDRESS | remove|pause|resume FEED | import FILE | export [FILE] | "
                                     "secret NAME]"),
            .summary = FeedsCommandText::tr("list the feeds that are followed, and change which"),
            .options = ownOptions(),
            .fewestWords = 0,
            .mostWords = -1,
            .dashWords = false,
            .run = runFeeds};
}

} // namespace marbre
