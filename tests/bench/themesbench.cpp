// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "editorial/themes/clustering.h"
#include "editorial/themes/themes.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTextStream>
#include <algorithm>
#include <bit>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace marbre::bench {

namespace {

constexpr int mixed = 5; // communities
constexpr int perCommunity = 400;
constexpr int restarts = 10; // of k-means, of which the best counts

QString recordedData()
{
    return qEnvironmentVariable("MARBRE_DATA", QStringLiteral(MARBRE_SOURCE_DIR) + u"/../shared/data"_s);
}

ThreadText threadOf(const QJsonObject &item, const QString &id, const QString &body)
{
    ThreadText thread;
    thread.remoteId = u"t3_"_s + id;
    thread.id.value = id.toLongLong(nullptr, 36);
    thread.title = item.value("title"_L1).toString();
    thread.body = item.value(body).toString();
    thread.url = item.value("url"_L1).toString();
    thread.author = item.value("author"_L1).toString();
    return thread;
}

/// One community's best of 2008 to 2013.
QList<ThreadText> community(const QString &path)
{
    QList<ThreadText> threads;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return threads;
    while (!file.atEnd() && threads.size() < perCommunity) {
        const QJsonObject item = QJsonDocument::fromJson(file.readLine()).object();
        threads << threadOf(item, item.value("id"_L1).toString(), u"selftext"_s);
    }
    return threads;
}

QList<QList<ThreadText>> communities()
{
    QList<QList<ThreadText>> all;
    const QDir folder(recordedData() + u"/reddit-ndjson/top-2.5-million"_s);
    for (const QString &name : folder.entryList({u"*.ndjson"_s}, QDir::Files, QDir::Name))
        all << community(folder.filePath(name));
    return all;
}

QList<QList<ThreadText>> fortnight()
{
    QList<QList<ThreadText>> days;
    const QDir folder(recordedData() + u"/reddit-daily-ai"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QList<ThreadText> threads;
        const QJsonArray items = QJsonDocument::fromJson(file.readAll()).object().value("items"_L1).toArray();
        for (const QJsonValue &item : items)
            threads << threadOf(item.toObject(), item.toObject().value("id"_L1).toString(), u"selftext_excerpt"_s);
        days << threads;
    }
    return days;
}

/// Threads that nobody wrote: words by Zipf's law, those of a subject more often.
QList<ThreadText> madeThreads(int count)
{
    QList<ThreadText> threads;
    for (int i = 0; i < count; ++i) {
        ThreadText thread;
        thread.id.value = i + 1;
        thread.title = QString::fromUtf8(words(i, 9) + ' ' + words(1000000 + i % 40, 3));
        thread.body = QString::fromUtf8(words(2 * count + i, 60));
        for (int comment = 0; comment < 6; ++comment)
            thread.comments << ThreadText::Comment{
                {}, {}, {}, QString::fromUtf8(words(9 * count + i * 6 + comment, 40)), {}, {}};
        threads << thread;
    }
    return threads;
}

ThemeSpace spaceOf(const QList<ThreadText> &threads)
{
    QList<const ThreadText *> all;
    for (const ThreadText &thread : threads)
        all << &thread;
    return themeSpace(all);
}

// -- Plain k-means (Lloyd, k-means++ seeds) --

using Groups = std::vector<int>;

class PlainKMeans final
{
public:
    PlainKMeans(std::vector<ThemeVector> vectors, size_t terms, bool spherical)
        : m_vectors(std::move(vectors))
        , m_terms(terms)
        , m_spherical(spherical)
    {
        for (ThemeVector &vector : m_vectors)
            normalise(vector); // as plain k-means is done on texts
    }

    Groups best(int count)
    {
        Groups best;
        double least = 1e300;
        for (int run = 0; run < restarts; ++run) {
            const double error = once(count, quint32(run + 1));
            if (error < least) {
                least = error;
                best = m_groups;
            }
        }
        return best;
    }

private:
    double once(int count, quint32 seed)
    {
        plant(count, seed);
        double error = 0;
        for (int round = 0; round < 50; ++round) {
            const Groups before = m_groups;
            error = assign();
            if (m_groups == before)
                break;
            move();
        }
        return error;
    }

    void plant(int count, quint32 seed)
    {
        QRandomGenerator random(seed);
        m_groups.assign(m_vectors.size(), -1);
        m_centres.clear();
        m_squares.clear();
        std::vector<double> apart(m_vectors.size(), 2);
        size_t chosen = random.bounded(quint32(m_vectors.size()));
        for (int c = 0; c < count; ++c) {
            m_centres.emplace_back(m_terms, 0.0);
            m_squares.push_back(1);
            for (const TermWeight &weight : m_vectors[chosen])
                m_centres.back()[size_t(weight.term)] = double(weight.weight);
            double sum = 0;
            for (size_t i = 0; i < m_vectors.size(); ++i) {
                apart[i] = std::min(apart[i], std::max(0.0, 2 - 2 * along(i, size_t(c))));
                sum += apart[i];
            }
            double left = random.generateDouble() * sum;
            for (chosen = 0; chosen + 1 < m_vectors.size() && (left -= apart[chosen]) > 0;)
                ++chosen;
        }
    }

    double along(size_t vector, size_t centre) const
    {
        double sum = 0;
        for (const TermWeight &weight : m_vectors[vector])
            sum += double(weight.weight) * m_centres[centre][size_t(weight.term)];
        return sum;
    }

    double assign()
    {
        double error = 0;
        for (size_t i = 0; i < m_vectors.size(); ++i) {
            double least = 1e300;
            for (size_t c = 0; c < m_centres.size(); ++c) {
                const double distance = m_spherical ? 1 - along(i, c) : 1 - 2 * along(i, c) + m_squares[c];
                if (distance < least) {
                    least = distance;
                    m_groups[i] = int(c);
                }
            }
            error += least;
        }
        return error;
    }

    void move()
    {
        std::vector<int> sizes(m_centres.size());
        for (std::vector<double> &centre : m_centres)
            std::ranges::fill(centre, 0.0);
        for (size_t i = 0; i < m_vectors.size(); ++i) {
            ++sizes[size_t(m_groups[i])];
            for (const TermWeight &weight : m_vectors[i])
                m_centres[size_t(m_groups[i])][size_t(weight.term)] += double(weight.weight);
        }
        for (size_t c = 0; c < m_centres.size(); ++c) {
            double square = 0;
            for (const double weight : m_centres[c])
                square += weight * weight;
            const double length = m_spherical ? std::sqrt(square) : sizes[c];
            for (double &weight : m_centres[c])
                weight = length > 0 ? weight / length : 0;
            m_squares[c] = length > 0 ? square / (length * length) : 0;
        }
    }

    std::vector<ThemeVector> m_vectors;
    size_t m_terms;
    bool m_spherical;
    Groups m_groups;
    std::vector<std::vector<double>> m_centres;
    std::vector<double> m_squares;
};

// -- How well groups meet labels --

struct Agreement
{
    double information = 0; ///< normalised mutual information (by the mean of both entropies)
    double rand = 0;        ///< adjusted Rand index
    Agreement &operator+=(const Agreement &other)
    {
        information += other.information;
        rand += other.rand;
        return *this;
    }
};

double pairsOf(double count)
{
    return count * (count - 1) / 2;
}

Agreement agreementOf(const Groups &a, const Groups &b)
{
    std::map<int, double> inA;
    std::map<int, double> inB;
    std::map<std::pair<int, int>, double> inBoth;
    for (size_t i = 0; i < a.size(); ++i) {
        ++inA[a[i]];
        ++inB[b[i]];
        ++inBoth[{a[i], b[i]}];
    }
    const auto all = double(a.size());
    const auto entropy = [all](const std::map<int, double> &counts) {
        double sum = 0;
        for (const auto &[group, count] : counts)
            sum -= count / all * std::log(count / all);
        return sum;
    };
    double information = 0;
    double pairs = 0;
    for (const auto &[groups, count] : inBoth) {
        information += count / all * std::log(count * all / (inA[groups.first] * inB[groups.second]));
        pairs += pairsOf(count);
    }
    double pairsA = 0;
    double pairsB = 0;
    for (const auto &[group, count] : inA)
        pairsA += pairsOf(count);
    for (const auto &[group, count] : inB)
        pairsB += pairsOf(count);
    const double chance = pairsA * pairsB / pairsOf(all);
    return {2 * information / (entropy(inA) + entropy(inB)), (pairs - chance) / ((pairsA + pairsB) / 2 - chance)};
}

/// Every choice of five communities of those that there are.
QList<Row> labelledRows()
{
    const QList<QList<ThreadText>> all = communities();
    Agreement plain;
    Agreement spherical;
    Agreement ours;
    int mixes = 0;
    for (uint choice = 0; choice < (1U << all.size()); ++choice) {
        if (std::popcount(choice) != mixed)
            continue;
        QList<ThreadText> threads;
        Groups labels;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if ((choice & (1U << i)) == 0)
                continue;
            threads += all.at(i);
            labels.insert(labels.end(), size_t(all.at(i).size()), int(i));
        }
        const ThemeSpace space = spaceOf(threads);
        plain += agreementOf(PlainKMeans(space.vectors, space.terms.size(), false).best(mixed), labels);
        spherical += agreementOf(PlainKMeans(space.vectors, space.terms.size(), true).best(mixed), labels);
        ours += agreementOf(Clusterer(space.vectors, space.terms.size()).run({mixed, 0}).group, labels);
        ++mixes;
    }
    if (mixes == 0)
        return {};
    const QString of = u"five communities of seven, mean of %1 mixes (floor: %2 k-means, best of %3)"_s;
    const auto row = [&](const QString &what, const QString &kind, double floor, double marbre) {
        return Row{what + u' ' + of.arg(mixes).arg(kind).arg(restarts), u"of 1"_s, floor / mixes, marbre / mixes, true};
    };
    return {row(u"themes NMI"_s, u"plain"_s, plain.information, ours.information),
            row(u"themes ARI"_s, u"plain"_s, plain.rand, ours.rand),
            row(u"themes NMI"_s, u"spherical"_s, spherical.information, ours.information),
            row(u"themes ARI"_s, u"spherical"_s, spherical.rand, ours.rand)};
}

// -- Stability: how many pairs stay together when every twentieth thread goes --

QHash<ThreadId, int> placesOf(const ThemeSuggestion &suggestion)
{
    QHash<ThreadId, int> places;
    for (int theme = 0; theme < int(suggestion.themes.size()); ++theme) {
        for (const ThemeMember &member : suggestion.themes.at(theme).members)
            places.insert(member.thread, theme);
    }
    return places;
}

QHash<ThreadId, int> placesOf(const QList<ThreadText> &threads, int count)
{
    const ThemeSpace space = spaceOf(threads);
    const Groups groups = PlainKMeans(space.vectors, space.terms.size(), true).best(count);
    QHash<ThreadId, int> places;
    for (qsizetype i = 0; i < threads.size(); ++i)
        places.insert(threads.at(i).id, groups[size_t(i)]);
    return places;
}

double stillTogether(const QHash<ThreadId, int> &before, const QHash<ThreadId, int> &after,
                     const QList<ThreadText> &threads)
{
    double pairs = 0;
    double stayed = 0;
    for (qsizetype i = 0; i < threads.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const int a = before.value(threads.at(i).id, -1);
            if (a < 0 || a != before.value(threads.at(j).id, -2))
                continue;
            ++pairs;
            const int b = after.value(threads.at(i).id, -1);
            stayed += b >= 0 && b == after.value(threads.at(j).id, -2) ? 1 : 0;
        }
    }
    return pairs > 0 ? stayed / pairs : 1;
}

QList<Row> fortnightRows()
{
    double placed = 0;
    double ours = 0;
    double floor = 0;
    double themes = 0;
    const QList<QList<ThreadText>> days = fortnight();
    for (const QList<ThreadText> &day : days) {
        QList<ThreadText> fewer;
        for (qsizetype i = 0; i < day.size(); ++i) {
            if (i % 20 != 7)
                fewer << day.at(i);
        }
        const ThemeSuggestion suggestion = suggestThemes(day, {});
        themes += double(suggestion.themes.size());
        placed += 1 - double(suggestion.leftOver.size()) / double(day.size());
        ours += stillTogether(placesOf(suggestion), placesOf(suggestThemes(fewer, {})), fewer);
        floor += stillTogether(placesOf(day, 7), placesOf(fewer, 7), fewer);
    }
    if (days.isEmpty())
        return {};
    const auto count = double(days.size());
    return {Row{u"themes of a day, mean of a fortnight (floor: at least two)"_s, u"themes"_s, 2, themes / count, true},
            Row{u"threads in a theme, mean of a fortnight (floor: k-means places all)"_s, u"of 1"_s, 1, placed / count,
                true},
            Row{u"pairs still together without every 20th thread (floor: spherical k-means, k = 7)"_s, u"of 1"_s,
                floor / count, ours / count, true}};
}

} // namespace

QList<Row> themesBench()
{
    QList<Row> rows = labelledRows() + fortnightRows();
    if (rows.isEmpty())
        QTextStream(stderr) << "no recorded data (MARBRE_DATA): only the time is measured" << Qt::endl;
    QList<ThreadText> threads = madeThreads(2000);
    rows << Row{u"themes of 2,000 made threads with six comments each (floor: 1 s allowed)"_s, u"ms"_s, 1000,
                median(3, [&] { return timed([&] { (void)suggestThemes(threads, {}); }); })};
    QList<ThreadText> recorded;
    const QList<QList<ThreadText>> days = fortnight();
    for (const QList<ThreadText> &day : days)
        recorded += day;
    if (recorded.size() >= 2000)
        rows << Row{u"themes of 2,000 recorded threads (floor: 1 s allowed)"_s, u"ms"_s, 1000,
                    median(3, [&] { return timed([&] { (void)suggestThemes(recorded.first(2000), {}); }); })};
    return rows;
}

} // namespace marbre::bench
