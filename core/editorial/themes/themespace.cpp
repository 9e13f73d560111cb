// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/themes/themespace.h"

#include "editorial/text/languagescore.h"
#include "editorial/text/termreader.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr double titleWeight = 3;
constexpr double bodyWeight = 1;
constexpr double commentWeight = 0.4;
constexpr double pairWeight = 0.6;
constexpr double loneWeight = 0.5; ///< of words that no other thread has: they make a thread less like any other
constexpr qsizetype wordsOfTitle = 60;
constexpr qsizetype wordsOfBody = 120;
constexpr qsizetype wordsOfComment = 40;
constexpr qsizetype commentsRead = 4;
constexpr size_t termsOfThread = 64; ///< the strongest: what is said once in a long discussion is no subject of it

/// "[removed]", "[ Removed by moderator ]": what a place puts where words were.
bool isPlaceholder(QStringView text)
{
    static const QRegularExpression bracketed(u"^\\s*\\[\\s*(removed|deleted|supprimé)\\b[^\\]]*\\]\\s*$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return text.size() < 80 && bracketed.matchView(text).hasMatch();
}

QStringView wordsSaid(const QString &text)
{
    return isPlaceholder(text) ? QStringView() : QStringView(text);
}

/// What is known of a term before it is known which ones are shared.
struct Candidate
{
    QString form;                                 ///< as written first
    int forms = 0;                                ///< how many threads write it like that
    std::vector<std::pair<QString, int>> further; ///< other ways to write it: few words have any
    int threads = 0;
    int titles = 0;
    bool pair = false;
};

struct Count
{
    double weight = 0;
    bool title = false;
    QString shown;
};

class SpaceReader final
{
public:
    explicit SpaceReader(const QList<const ThreadText *> &threads)
    {
        for (const ThreadText *thread : threads)
            readThread(*thread);
    }

    ThemeSpace space()
    {
        ThemeSpace space;
        QStringList stems;
        for (auto it = m_candidates.cbegin(); it != m_candidates.cend(); ++it) {
            if (it->threads >= 2)
                stems << it.key();
        }
        stems.sort();
        QHash<QString, int> numbers;
        for (const QString &stem : std::as_const(stems)) {
            numbers.insert(stem, int(space.terms.size()));
            space.terms.push_back(termOf(stem, *m_candidates.constFind(stem)));
        }
        for (const auto &counts : m_threads)
            space.vectors.push_back(vectorOf(counts, numbers, space.terms));
        return space;
    }

private:
    using Counts = QHash<QString, Count>;

    void readThread(const ThreadText &thread)
    {
        Counts counts;
        const Language language = likeliestLanguage(QString(thread.title + u'\n' + thread.body.left(1500)));
        add(counts, m_reader.read(wordsSaid(thread.title), language, wordsOfTitle), titleWeight);
        add(counts, m_reader.read(wordsSaid(thread.body), language, wordsOfBody), bodyWeight);
        for (const ThreadText::Comment &comment : thread.comments.first(std::min(commentsRead, thread.comments.size())))
            add(counts, m_reader.read(wordsSaid(comment.body), language, wordsOfComment), commentWeight);
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            Candidate &candidate = m_candidates[it.key()];
            ++candidate.threads;
            candidate.titles += it->title ? 1 : 0;
            candidate.pair = it.key().contains(u' ');
            countForm(candidate, it->shown);
        }
        m_threads.push_back(std::move(counts));
    }

    static void countForm(Candidate &candidate, const QString &shown)
    {
        if (candidate.form.isEmpty())
            candidate.form = shown;
        if (candidate.form == shown) {
            ++candidate.forms;
            return;
        }
        const auto known = std::ranges::find(candidate.further, shown, &std::pair<QString, int>::first);
        if (known == candidate.further.end())
            candidate.further.emplace_back(shown, 1);
        else
            ++known->second;
    }

    static void add(Counts &counts, const QList<PlacedTerm> &terms, double weight)
    {
        const PlacedTerm *before = nullptr;
        for (const PlacedTerm &placed : terms) {
            addOne(counts, placed.term.stem, placed.term.shown, weight);
            if (before && weight != commentWeight && before->phrase == placed.phrase &&
                before->word + 1 == placed.word && before->term.stem != placed.term.stem)
                addOne(counts, before->term.stem + u' ' + placed.term.stem,
                       before->term.shown + u' ' + placed.term.shown, weight);
            before = &placed;
        }
    }

    static void addOne(Counts &counts, const QString &stem, const QString &shown, double weight)
    {
        Count &count = counts[stem];
        count.weight += weight;
        count.title = count.title || weight == titleWeight;
        if (count.shown.isEmpty())
            count.shown = shown;
    }

    static SpaceTerm termOf(const QString &stem, const Candidate &candidate)
    {
        SpaceTerm term{stem, candidate.form, candidate.threads, candidate.titles, candidate.pair};
        int most = candidate.forms;
        for (const auto &[form, threads] : candidate.further) { // of two that are as frequent the first by letters
            if (threads > most || (threads == most && form < term.shown)) {
                most = threads;
                term.shown = form;
            }
        }
        return term;
    }

    ThemeVector vectorOf(const Counts &counts, const QHash<QString, int> &numbers,
                         const std::vector<SpaceTerm> &terms) const
    {
        ThemeVector vector;
        double square = 0;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            const int number = numbers.value(it.key(), -1);
            const bool pair = it.key().contains(u' ');
            if (number < 0 && pair)
                continue;
            const double weight = std::log1p(it->weight) * rarity(number < 0 ? 1 : terms[size_t(number)].threads) *
                                  (pair ? pairWeight : 1);
            square += weight * weight * (number < 0 ? loneWeight : 1);
            if (number >= 0)
                vector.push_back({number, float(weight)});
        }
        keepStrongest(vector);
        std::ranges::sort(vector, {}, &TermWeight::term);
        scale(vector, square > 0 ? 1 / std::sqrt(square) : 0);
        return vector;
    }

    static void keepStrongest(ThemeVector &vector)
    {
        const auto stronger = [](const TermWeight &a, const TermWeight &b) {
            return std::tuple(-a.weight, a.term) < std::tuple(-b.weight, b.term);
        };
        const size_t kept = std::min(vector.size(), termsOfThread);
        std::ranges::partial_sort(vector, vector.begin() + qsizetype(kept), stronger);
        vector.resize(kept);
    }

    double rarity(int threads) const
    {
        return std::max(std::log((double(m_threads.size()) + 1) / (threads + 0.5)), 0.05);
    }

    TermReader m_reader;
    QHash<QString, Candidate> m_candidates;
    std::vector<Counts> m_threads;
};

} // namespace

ThemeSpace themeSpace(const QList<const ThreadText *> &threads)
{
    return SpaceReader(threads).space();
}

double dot(const ThemeVector &a, const ThemeVector &b)
{
    double sum = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (i->term == j->term)
            sum += double(i++->weight) * double(j++->weight);
        else if (i->term < j->term)
            ++i;
        else
            ++j;
    }
    return sum;
}

void scale(ThemeVector &vector, double factor)
{
    for (TermWeight &weight : vector)
        weight.weight = float(double(weight.weight) * factor);
}

double normOf(const ThemeVector &vector)
{
    return std::sqrt(dot(vector, vector));
}

void normalise(ThemeVector &vector)
{
    const double norm = normOf(vector);
    scale(vector, norm > 0 ? 1 / norm : 0);
}

} // namespace marbre
