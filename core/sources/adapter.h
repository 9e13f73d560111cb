// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/subscription.h"
#include "sources/wire/fault.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace marbre {

class Wire;

struct FetchProgress
{
    QString sentence; ///< translated: what is being fetched
    qint64 done = 0;  ///< threads whose discussion is in, or that need none
    qint64 total = 0; ///< 0: not known yet
};

/// Where a run puts what it gets, and what it may know of the desk. Called on the run's thread; may block it.
class FetchSink
{
public:
    virtual ~FetchSink() = default;
    /// Stores the batch, and with it where a later run goes on. An error ends the run.
    virtual Status deliver(ThreadBatch &&batch, const QJsonObject &cursor) = 0;
    /// What is known of the discussion of a thread, by remote id.
    virtual std::optional<KnownTree> known(const std::string &thread) = 0;
    virtual void progressed(const FetchProgress &progress) = 0;
};

/// Reads a secret by its name ("reddit/client-secret", "feed/7"); empty where there is none. Never stored by adapters.
using SecretReader = std::function<QString(const QString &name)>;
using SecretWriter = std::function<void(const QString &name, const QString &value)>;

struct FetchTask
{
    Subscription subscription;
    Instant since{};    ///< beginning of the day window
    Instant until{};    ///< its end, exclusive; may lie ahead
    QJsonObject cursor; ///< as the last delivery left it; empty: a fresh run. Holds validators and places, no secrets
    SecretReader secret;
    SecretWriter keepSecret;
    bool whole = false; ///< also discussions that seem unchanged
};

struct FetchSummary
{
    bool notModified = false; ///< the place said that nothing is new
    QStringList notes;        ///< translated sentences: what could not be got, and why; the run is partial with any
    qint64 rejectedThreads = 0;
    qint64 rejectedComments = 0;
    QString title;   ///< what the place calls itself, where it says it
    QString address; ///< where the feed has moved for good; empty where it has not
};

/// What an adapter offers to the editor.
struct AdapterTraits
{
    QString label;       ///< translated: "Reddit", "RSS, Atom or JSON feed"
    QString addressHint; ///< translated: how an address looks
    Place place = Place::Other;
    QStringList sorts;     ///< words of the place: "hot", "top-day"; the first is the default. Empty: no choice
    bool hasScores = true; ///< threads have points
    bool commentsHaveScores = true;
    bool hasDiscussions = true;
    QString secret;    ///< translated: what the editor must have ("a Reddit client of your own"); empty: nothing
    QString scoreNote; ///< translated: what is to be known of the scores; empty: nothing
};

/// A kind of place. Adapters have no state: every run has its own Wire. Their words are stored in the desk.
class Adapter
{
public:
    virtual ~Adapter() = default;

    virtual QString word() const = 0; ///< "reddit"
    virtual AdapterTraits traits() const = 0;
    /// Sort as the editor reads it.
    virtual QString sortLabel(const QString &sort) const { return sort; }
    /// A subscription from what the editor typed or pasted, where it is this adapter's. Pure: asks nothing.
    virtual std::optional<Subscription> recognise(const QString &typed) const = 0;
    /// What of it is secret, by the names under which a run will ask for it: whoever follows the subscription keeps
    /// these first. Pure.
    virtual QHash<QString, QString> secretsIn(const QString &) const { return {}; }
    /// Which host is asked first: runs of one host stand in one line.
    virtual QString host(const Subscription &subscription) const = 0;
    /// The secrets that a run may read: they are fetched from the keyring before it begins.
    virtual QStringList secretNames(const Subscription &) const { return {}; }

    /// One run: the day window's threads with their discussions. What was delivered stays, however the run ends.
    virtual Fetched<FetchSummary> fetch(const FetchTask &task, Wire &wire, FetchSink &sink) const = 0;

    /// Whether reread() can ask for this item.
    virtual bool canReread(const ItemRef &ref) const = 0;
    /// Which host reread() and fetchThread() would ask.
    virtual QString hostOf(const ItemRef &ref) const = 0;
    /// Exactly these threads and comments again, not their discussions: score, words, presence. What the place no
    /// longer has is delivered as deleted where it says so, else named in the notes.
    virtual Fetched<FetchSummary> reread(const QList<ItemRef> &refs, const FetchTask &task, Wire &wire,
                                         FetchSink &sink) const = 0;
    /// One thread with its whole discussion, from its address.
    virtual Fetched<FetchSummary> fetchThread(const ItemRef &ref, const FetchTask &task, Wire &wire,
                                              FetchSink &sink) const = 0;
};

/// Every adapter, in the order in which they are asked whether an address is theirs.
class Adapters final
{
public:
    explicit Adapters(std::vector<std::unique_ptr<Adapter>> adapters);
    ~Adapters();

    const std::vector<std::unique_ptr<Adapter>> &all() const { return m_adapters; }
    const Adapter *named(const QString &word) const; ///< null for an unknown word
    /// For any web address at last a feed, which is looked for there.
    std::optional<Subscription> recognise(const QString &typed) const;
    /// The first that can; null where none.
    const Adapter *rereading(const ItemRef &ref) const;

private:
    std::vector<std::unique_ptr<Adapter>> m_adapters;
};

/// Where places without an address of their own are asked: theirs, or a test's loopback.
struct PlaceHosts
{
    QString redditSite = QStringLiteral("https://www.reddit.com");
    QString redditApi = QStringLiteral("https://oauth.reddit.com");
    QString hackerNews = QStringLiteral("https://hacker-news.firebaseio.com");
    QString algolia = QStringLiteral("https://hn.algolia.com");
    QString arcticShift = QStringLiteral("https://arctic-shift.photon-reddit.com");
    QString lobsters = QStringLiteral("https://lobste.rs");
};

/// The adapters of core/sources' folders.
Adapters standardAdapters(const PlaceHosts &hosts = {});

} // namespace marbre
