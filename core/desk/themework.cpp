// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/themework.h"

#include "desk/desk.h"
#include "editorial/text/terms.h"
#include "store/archivestore.h"
#include "store/feedstore.h"
#include "store/threadstore.h"

#include <QCryptographicHash>
#include <QtConcurrentRun>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int bestComments = 12; ///< of a thread: more of them say little that is new
constexpr int pastThreads = 60;  ///< of a theme that recurs
constexpr int pastComments = 3;  ///< of each of these
constexpr int textsAtOnce = 200; ///< so that the window's own questions find their turn between
constexpr int mostGroups = 1000; ///< themes of the archive
constexpr qsizetype keptAnswers = 8;

Result<QList<ThreadText>> textsInTurns(Store &store, const QList<ThreadId> &ids, int comments)
{
    QList<ThreadText> all;
    for (qsizetype first = 0; first < ids.size(); first += textsAtOnce) {
        Result<QList<ThreadText>> some = store.threads().texts(ids.mid(first, textsAtOnce), comments).result();
        if (!some)
            return std::unexpected(some.error());
        all += *some;
    }
    return all;
}

Result<QList<ThreadText>> pastTexts(Store &store, ThemeId theme, Instant until)
{
    ThreadFilter filter;
    filter.themes = {theme};
    filter.until = until;
    filter.limit = pastThreads;
    return store.threads().order(filter).result().and_then(
        [&](const ThreadOrder &order) { return textsInTurns(store, order.ids, pastComments); });
}

/// Every theme of the desk: one without past threads still has a name that the period's own threads may carry.
Result<QList<KnownTheme>> knownThemes(Store &store, Instant until)
{
    const Result<QList<ThemeRow>> rows = store.feeds().themes().result();
    if (!rows)
        return std::unexpected(rows.error());
    const Result<QList<ArchiveGroup>> past = store.archive().groups(ArchiveGrouping::Theme, {}, mostGroups).result();
    if (!past)
        return std::unexpected(past.error());
    QList<KnownTheme> known;
    for (const ThemeRow &row : *rows) {
        const Result<QList<ThreadText>> texts = pastTexts(store, row.id, until);
        if (!texts)
            return std::unexpected(texts.error());
        KnownTheme theme;
        theme.id = row.id;
        theme.name = row.name;
        theme.threads = *texts;
        const auto group = std::ranges::find(*past, QString::number(row.id.value), &ArchiveGroup::key);
        if (group != past->cend() && !group->mentions.isEmpty()) {
            theme.editions = int(group->mentions.size());
            theme.lastEdition = group->mentions.constFirst().edition.date;
        }
        known.append(theme);
    }
    return known;
}

/// The edition that carried each of these past threads last, by row.
Result<QHash<ThreadId, Coverage>> editionsOf(Store &store, const QHash<ThreadId, QString> &remoteIds)
{
    QHash<ThreadId, Coverage> editions;
    const auto covered = store.archive().coverage(remoteIds.values(), {}).result();
    if (!covered)
        return std::unexpected(covered.error());
    for (const auto &[thread, remoteId] : remoteIds.asKeyValueRange()) {
        for (const Coverage &coverage : covered->value(remoteId)) {
            if (coverage.by == Coverage::By::Thread && coverage.date > editions.value(thread).date)
                editions.insert(thread, coverage);
        }
    }
    return editions;
}

/// The suggester knows the past thread that a thread is like; the archive knows where that stood. What stood nowhere is
/// no reason.
void nameEditions(ThemeSuggestion &suggestion, const QHash<ThreadId, Coverage> &editions)
{
    for (SuggestedTheme &theme : suggestion.themes) {
        for (ThemeMember &member : theme.members) {
            member.reasons.removeIf([&](const FitReason &reason) {
                return reason.kind == FitReason::Kind::PastEdition && !editions.contains(reason.thread);
            });
            for (FitReason &reason : member.reasons) {
                if (reason.kind != FitReason::Kind::PastEdition)
                    continue;
                const Coverage &edition = *editions.constFind(reason.thread);
                reason.text = edition.slug;
                reason.date = edition.date;
            }
        }
    }
}

QHash<ThreadId, QString> pastThreadsOf(const ThemeSuggestion &suggestion, const QList<KnownTheme> &known)
{
    QHash<ThreadId, QString> all;
    for (const KnownTheme &theme : known) {
        for (const ThreadText &thread : theme.threads)
            all.insert(thread.id, thread.remoteId);
    }
    QHash<ThreadId, QString> named;
    for (const SuggestedTheme &theme : suggestion.themes) {
        for (const ThemeMember &member : theme.members) {
            for (const FitReason &reason : member.reasons) {
                if (reason.kind == FitReason::Kind::PastEdition && all.contains(reason.thread))
                    named.insert(reason.thread, all.value(reason.thread));
            }
        }
    }
    return named;
}

class Digest
{
public:
    Digest &add(const QString &text)
    {
        add(qint64(text.size()));
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(2)));
        return *this;
    }
    Digest &add(qint64 number)
    {
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&number), sizeof number));
        return *this;
    }
    Digest &add(const ThreadText &thread)
    {
        add(thread.id.value).add(thread.theme.value).add(thread.title).add(thread.body).add(thread.url);
        add(thread.author).add(qint64(thread.comments.size()));
        for (const ThreadText::Comment &comment : thread.comments)
            add(comment.author).add(comment.body).add(qint64(comment.presence));
        return *this;
    }
    QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
};

QByteArray digestOf(const ThemeGround &ground, ThemeWish wish)
{
    Digest digest;
    digest.add(wish.count).add(qint64(ground.threads.size()));
    for (const ThreadText &thread : ground.threads)
        digest.add(thread);
    for (const KnownTheme &theme : ground.known) {
        digest.add(theme.id.value).add(theme.name).add(theme.editions).add(theme.lastEdition.toJulianDay());
        digest.add(qint64(theme.threads.size()));
        for (const ThreadText &thread : theme.threads)
            digest.add(thread);
    }
    return digest.result();
}

QSet<QString> stemsOf(const ThreadText &thread)
{
    QSet<QString> stems;
    const auto take = [&](const QString &text) {
        for (const Term &term : termsOf(text))
            stems.insert(term.stem);
    };
    take(thread.title);
    take(thread.body);
    for (const ThreadText::Comment &comment : thread.comments)
        take(comment.body);
    return stems;
}

/// As it would stand in any of the languages: an editor's word does not say which one it is of.
QSet<QString> stemsOfWord(const QString &word)
{
    QSet<QString> stems;
    for (const Language language : {Language::English, Language::French, Language::German, Language::Spanish}) {
        for (const Term &term : termsOf(word, language))
            stems.insert(term.stem);
    }
    return stems;
}

struct WeighedWord
{
    QString word;
    QSet<QString> stems;
    double weight = 1;
    bool byHand = false;
};

QList<WeighedWord> weighed(const QStringList &words, const QList<ThemeTerm> &terms)
{
    QList<WeighedWord> all;
    for (const QString &word : words)
        all.append({word, stemsOfWord(word), 1, true});
    for (const ThemeTerm &term : terms) {
        if (!words.contains(term.word, Qt::CaseInsensitive))
            all.append({term.word, stemsOfWord(term.word), term.weight, false});
    }
    std::ranges::stable_sort(all, std::greater(), &WeighedWord::weight);
    return all;
}

} // namespace

Result<QList<ThreadText>> themeTexts(Store &store, const QList<ThreadId> &threads)
{
    return textsInTurns(store, threads, bestComments);
}

Result<ThemeGround> ThemeWork::ground(Instant since, Instant until)
{
    ThreadFilter filter;
    filter.since = since;
    filter.until = until;
    filter.states = {TriageState::New, TriageState::Shortlisted, TriageState::Used};
    const Result<ThreadOrder> order = m_store.threads().order(filter).result();
    if (!order)
        return std::unexpected(order.error());
    Result<QList<ThreadText>> texts = themeTexts(m_store, order->ids);
    if (!texts)
        return std::unexpected(texts.error());
    Result<QList<KnownTheme>> known = knownThemes(m_store, since);
    if (!known)
        return std::unexpected(known.error());
    return ThemeGround{std::move(*texts), std::move(*known)};
}

Result<ThemeSuggestion> ThemeWork::suggest(Instant since, Instant until, ThemeWish wish)
{
    const Result<ThemeGround> found = ground(since, until);
    if (!found)
        return std::unexpected(found.error());
    ThemeSuggestion suggestion = suggestOnce(*found, wish);
    const auto editions = editionsOf(m_store, pastThreadsOf(suggestion, found->known));
    if (!editions)
        return std::unexpected(editions.error());
    nameEditions(suggestion, *editions); // each time: an edition may be published or discarded meanwhile
    return suggestion;
}

ThemeSuggestion ThemeWork::suggestOnce(const ThemeGround &ground, ThemeWish wish)
{
    const QByteArray digest = digestOf(ground, wish);
    {
        const QMutexLocker lock(&m_mutex);
        const auto kept = std::ranges::find(std::as_const(m_kept), digest, &Kept::digest);
        if (kept != m_kept.cend())
            return kept->suggestion;
    }
    const ThemeSuggestion suggestion = suggestThemes(ground.threads, ground.known, wish);
    const QMutexLocker lock(&m_mutex);
    m_kept.prepend({digest, suggestion});
    if (m_kept.size() > keptAnswers)
        m_kept.removeLast();
    return suggestion;
}

QList<ThemeMember> membersByWords(const QList<ThreadText> &among, const QStringList &words,
                                  const QList<ThemeTerm> &terms)
{
    const QList<WeighedWord> wanted = weighed(words, terms);
    double most = 0;
    for (const WeighedWord &word : wanted.first(std::min<qsizetype>(3, wanted.size())))
        most += word.weight;
    QList<ThemeMember> members;
    for (const ThreadText &thread : among) {
        const QSet<QString> stems = stemsOf(thread);
        ThemeMember member;
        member.thread = thread.id;
        bool byHand = false;
        for (const WeighedWord &word : wanted) {
            if (!word.stems.intersects(stems))
                continue;
            member.fit += word.weight / most;
            member.reasons.append({FitReason::Kind::Term, word.word, {}, {}});
            byHand = byHand || word.byHand;
        }
        member.fit = std::min(member.fit, 1.0);
        if (byHand)
            members.append(member);
    }
    std::ranges::stable_sort(members, std::greater(), &ThemeMember::fit);
    return members;
}

QFuture<Result<ThemeSuggestion>> splitThreads(Desk &desk, const QList<ThreadId> &threads)
{
    return QtConcurrent::run(&desk.pool(), [&store = desk.store(), threads]() -> Result<ThemeSuggestion> {
        return themeTexts(store, threads).transform([](const QList<ThreadText> &texts) {
            return suggestThemes(texts, {}, ThemeWish{.count = 2});
        });
    });
}

} // namespace marbre
