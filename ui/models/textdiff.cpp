// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textdiff.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace marbre {

namespace {

using Keys = std::span<const int>;

/// Myers' middle snake, by divide and conquer (E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986).
class Search final
{
public:
    Search(Keys before, Keys after)
        : m_before(before)
        , m_after(after)
        , m_forward(before.size() + after.size() + 3)
        , m_backward(before.size() + after.size() + 3)
    {}

    QList<DiffRange> run()
    {
        compare(0, qsizetype(m_before.size()), 0, qsizetype(m_after.size()));
        return std::move(m_ranges);
    }

private:
    struct Split
    {
        qsizetype before = 0;
        qsizetype after = 0;
    };

    void compare(qsizetype a, qsizetype aEnd, qsizetype b, qsizetype bEnd)
    {
        qsizetype head = 0;
        while (a + head < aEnd && b + head < bEnd && m_before[size_t(a + head)] == m_after[size_t(b + head)])
            ++head;
        add(DiffKind::Equal, a, b, head);
        a += head;
        b += head;
        qsizetype tail = 0;
        while (aEnd - tail > a && bEnd - tail > b &&
               m_before[size_t(aEnd - tail - 1)] == m_after[size_t(bEnd - tail - 1)])
            ++tail;
        aEnd -= tail;
        bEnd -= tail;
        const bool oneIsEmpty = a == aEnd || b == bEnd;
        if (const std::optional<Split> split = oneIsEmpty ? std::nullopt : middle(a, aEnd, b, bEnd)) {
            compare(a, split->before, b, split->after);
            compare(split->before, aEnd, split->after, bEnd);
        } else {
            add(DiffKind::Removed, a, b, aEnd - a);
            add(DiffKind::Added, aEnd, b, bEnd - b);
        }
        add(DiffKind::Equal, aEnd, bEnd, tail);
    }

    // A point on a shortest path that parts the box into two smaller ones; none where the boxes have too little in
    // common to be worth the search, which is quadratic in the differences.
    std::optional<Split> middle(qsizetype a, qsizetype aEnd, qsizetype b, qsizetype bEnd)
    {
        const qsizetype n = aEnd - a;
        const qsizetype m = bEnd - b;
        const qsizetype delta = n - m;
        const qsizetype centre = m + 1;
        const qsizetype limit = std::min<qsizetype>((n + m + 1) / 2, 3000);
        const auto at = [centre](std::vector<qsizetype> &line, qsizetype diagonal) -> qsizetype & {
            return line[size_t(diagonal + centre)];
        };
        at(m_forward, 1) = 0;
        at(m_backward, 1) = 0;
        for (qsizetype d = 0; d <= limit; ++d) {
            // Diagonals outside the box hold nothing: -m to n forwards, and mirrored backwards.
            for (qsizetype k = -d + 2 * std::max<qsizetype>(0, d - m); k <= d - 2 * std::max<qsizetype>(0, d - n);
                 k += 2) {
                const bool down = k == -d || (k != d && at(m_forward, k - 1) < at(m_forward, k + 1));
                qsizetype x = down ? at(m_forward, k + 1) : at(m_forward, k - 1) + 1;
                while (x < n && x - k < m && m_before[size_t(a + x)] == m_after[size_t(b + x - k)])
                    ++x;
                at(m_forward, k) = x;
                const qsizetype mirrored = delta - k;
                if (delta % 2 != 0 && mirrored >= -(d - 1) && mirrored <= d - 1 && inside(mirrored, n, m) &&
                    x + at(m_backward, mirrored) >= n)
                    return split(a, b, x, x - k, n, m);
            }
            for (qsizetype k = -d + 2 * std::max<qsizetype>(0, d - m); k <= d - 2 * std::max<qsizetype>(0, d - n);
                 k += 2) {
                const bool down = k == -d || (k != d && at(m_backward, k - 1) < at(m_backward, k + 1));
                qsizetype x = down ? at(m_backward, k + 1) : at(m_backward, k - 1) + 1;
                while (x < n && x - k < m && m_before[size_t(aEnd - x - 1)] == m_after[size_t(bEnd - x + k - 1)])
                    ++x;
                at(m_backward, k) = x;
                const qsizetype mirrored = delta - k;
                if (delta % 2 == 0 && mirrored >= -d && mirrored <= d && inside(mirrored, n, m) &&
                    x + at(m_forward, mirrored) >= n)
                    return split(a, b, n - x, m - x + k, n, m);
            }
        }
        return std::nullopt;
    }

    static bool inside(qsizetype diagonal, qsizetype n, qsizetype m) { return diagonal >= -m && diagonal <= n; }

    static std::optional<Split> split(qsizetype a, qsizetype b, qsizetype x, qsizetype y, qsizetype n, qsizetype m)
    {
        const bool parts = x >= 0 && y >= 0 && x <= n && y <= m && x + y > 0 && x + y < n + m;
        return parts ? std::optional(Split{a + x, b + y}) : std::nullopt;
    }

    void add(DiffKind kind, qsizetype before, qsizetype after, qsizetype count)
    {
        if (count == 0)
            return;
        if (!m_ranges.isEmpty() && m_ranges.last().kind == kind)
            m_ranges.last().count += count;
        else
            m_ranges << DiffRange{kind, before, after, count};
    }

    Keys m_before;
    Keys m_after;
    std::vector<qsizetype> m_forward;
    std::vector<qsizetype> m_backward;
    QList<DiffRange> m_ranges;
};

std::vector<int> interned(const QStringList &words, QHash<QString, int> &numbers)
{
    std::vector<int> keys;
    keys.reserve(size_t(words.size()));
    for (const QString &word : words)
        keys.push_back(numbers.value(word, -1) >= 0 ? numbers.value(word) : *numbers.insert(word, int(numbers.size())));
    return keys;
}

bool isSpace(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isSpace(); });
}

// Too little to be read as standing: spaces, one mark among them at most.
bool isNarrow(const QStringList &words, const DiffRange &range)
{
    int marks = 0;
    for (qsizetype i = range.before; i < range.before + range.count; ++i) {
        const QString &word = words.at(i);
        if (isSpace(word))
            continue;
        if (word.size() > 1 || word.front().isLetterOrNumber() || ++marks > 1)
            return false;
    }
    return true;
}

} // namespace

QList<DiffRange> diffSequences(const QStringList &before, const QStringList &after)
{
    QHash<QString, int> numbers;
    const std::vector<int> first = interned(before, numbers);
    const std::vector<int> second = interned(after, numbers);
    return Search(first, second).run();
}

QList<DiffRange> readableDiff(const QStringList &before, const QStringList &after)
{
    const QList<DiffRange> exact = diffSequences(before, after);
    QList<DiffRange> result;
    const auto append = [&result](const DiffRange &range) {
        if (range.count > 0 && !result.isEmpty() && result.last().kind == range.kind)
            result.last().count += range.count;
        else if (range.count > 0)
            result << range;
    };
    for (qsizetype i = 0; i < exact.size();) {
        if (exact.at(i).kind == DiffKind::Equal) {
            append(exact.at(i++));
            continue;
        }
        DiffRange removed{DiffKind::Removed, exact.at(i).before, exact.at(i).after, 0};
        DiffRange added{DiffKind::Added, exact.at(i).before, exact.at(i).after, 0};
        for (; i < exact.size(); ++i) {
            const DiffRange &range = exact.at(i);
            const bool bridge = range.kind == DiffKind::Equal && i + 1 < exact.size() && isNarrow(before, range);
            if (range.kind == DiffKind::Equal && !bridge)
                break;
            removed.count += range.kind == DiffKind::Added ? 0 : range.count;
            added.count += range.kind == DiffKind::Removed ? 0 : range.count;
        }
        // Bridged words that both begin or end with have not changed.
        qsizetype head = 0;
        while (head < std::min(removed.count, added.count) &&
               before.at(removed.before + head) == after.at(added.after + head))
            ++head;
        qsizetype tail = 0;
        while (tail < std::min(removed.count, added.count) - head &&
               before.at(removed.before + removed.count - tail - 1) == after.at(added.after + added.count - tail - 1))
            ++tail;
        const qsizetype gone = removed.count - head - tail;
        const qsizetype come = added.count - head - tail;
        append({DiffKind::Equal, removed.before, added.after, head});
        append({DiffKind::Removed, removed.before + head, added.after + head, gone});
        append({DiffKind::Added, removed.before + head + gone, added.after + head, come});
        append({DiffKind::Equal, removed.before + head + gone, added.after + head + come, tail});
    }
    return result;
}

QStringList splitWords(QStringView text)
{
    QStringList words;
    qsizetype i = 0;
    while (i < text.size()) {
        qsizetype end = i + 1;
        const auto run = [&](auto belongs) {
            while (end < text.size() && belongs(text[end]))
                ++end;
        };
        const auto inWord = [](QChar c) {
            return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'’' || c == u'\'' || c == u'-';
        };
        if (text[i].isSpace())
            run([](QChar c) { return c.isSpace(); });
        else if (text[i].isLetterOrNumber() || text[i].isSurrogate())
            run(inWord);
        words << text.sliced(i, end - i).toString();
        i = end;
    }
    return words;
}

QList<DiffPiece> diffWords(const QString &before, const QString &after)
{
    const QStringList first = splitWords(before);
    const QStringList second = splitWords(after);
    QList<DiffPiece> pieces;
    for (const DiffRange &range : readableDiff(first, second)) {
        const bool inAfter = range.kind == DiffKind::Added;
        const QStringList words =
            inAfter ? second.sliced(range.after, range.count) : first.sliced(range.before, range.count);
        pieces << DiffPiece{range.kind, words.join(QString())};
    }
    return pieces;
}

double similarity(const QStringList &before, const QStringList &after)
{
    QHash<QString, int> counts;
    qsizetype words = 0;
    for (const QString &word : before)
        if (!isSpace(word)) {
            ++counts[word];
            ++words;
        }
    qsizetype common = 0;
    for (const QString &word : after) {
        if (isSpace(word))
            continue;
        ++words;
        if (const auto found = counts.find(word); found != counts.end() && *found > 0) {
            --*found;
            ++common;
        }
    }
    return words == 0 ? 1 : 2.0 * double(common) / double(words);
}

} // namespace marbre
