// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/preflight/balance.h"

#include <algorithm>

namespace marbre {

namespace {

/// Each thread that a section cites, once.
QSet<QString> threadsCitedIn(const BodySection &section)
{
    QSet<QString> threads;
    for (const BodyLink &link : section.links) {
        if (link.ref && !link.ref->thread.isEmpty())
            threads.insert(link.ref->thread);
    }
    for (const BodyQuote &quote : section.quotes) {
        if (quote.ref && !quote.ref->thread.isEmpty())
            threads.insert(quote.ref->thread);
    }
    return threads;
}

void addNumber(std::optional<int> &sum, const std::optional<int> &number)
{
    if (number)
        sum = sum.value_or(0) + *number;
}

class Balancing final
{
public:
    explicit Balancing(const QHash<QString, ThreadRow> &threads)
        : m_threads(threads)
    {}

    void add(const BodySection &section, bool isIntroduction)
    {
        const QSet<QString> cited = threadsCitedIn(section);
        if (isIntroduction && cited.isEmpty())
            return;
        BalanceShare share;
        share.name = section.heading;
        share.words = section.words;
        QHash<QString, int> ofCommunity;
        for (const QString &thread : cited) {
            addThread(share, thread);
            ++ofCommunity[m_threads.value(thread).community];
            if (!m_counted.contains(thread)) {
                m_counted.insert(thread);
                addThread(m_communities[m_threads.value(thread).community], thread);
            }
        }
        for (const auto &[community, threads] : ofCommunity.asKeyValueRange())
            m_words[community] += double(section.words) * threads / double(cited.size());
        m_balance.sections << share;
    }

    EditionBalance take()
    {
        for (const auto &[community, share] : m_communities.asKeyValueRange()) {
            BalanceShare named = share;
            named.name = community;
            named.words = qRound(m_words.value(community));
            m_balance.communities << named;
        }
        std::ranges::sort(m_balance.communities, [](const BalanceShare &a, const BalanceShare &b) {
            return a.threads != b.threads ? a.threads > b.threads : a.name < b.name;
        });
        return std::move(m_balance);
    }

private:
    void addThread(BalanceShare &share, const QString &thread) const
    {
        ++share.threads;
        if (const auto row = m_threads.constFind(thread); row != m_threads.cend()) {
            addNumber(share.comments, row->commentCount);
            addNumber(share.points, row->score.points());
        }
    }

    const QHash<QString, ThreadRow> &m_threads;
    EditionBalance m_balance;
    QHash<QString, BalanceShare> m_communities;
    QHash<QString, double> m_words;
    QSet<QString> m_counted;
};

} // namespace

EditionBalance editionBalance(const Body &body, const QHash<QString, ThreadRow> &threads)
{
    Balancing balancing(threads);
    balancing.add(body.introduction, true);
    for (const BodySection &section : body.sections)
        balancing.add(section, false);
    return balancing.take();
}

} // namespace marbre
