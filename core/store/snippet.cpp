// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snippet.h"

#include "store/fold.h"

#include <QRegularExpression>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype wordsShown = 20;
constexpr qsizetype wordsBefore = 5;
constexpr qsizetype longestText = 200'000; ///< characters: what stands behind is not looked at

struct Word
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString folded;
};

struct Match
{
    qsizetype first = 0; ///< word
    qsizetype count = 0; ///< words
    qsizetype term = 0;
};

/// The signs of Markdown that a reader of plain text would stumble over: links keep their words.
QString plain(const QString &text)
{
    static const QRegularExpression link(u"!?\\[([^\\]\\n]*)\\]\\([^)\\s]*(?:\\s+\"[^\"]*\")?\\)"_s);
    static const QRegularExpression signs(u"[*`\\x{2}\\x{3}]|^[ \\t]*(?:>[ \\t]?|#{1,6}[ \\t]+)+"_s,
                                          QRegularExpression::MultilineOption);
    QString plain = text.left(longestText);
    return plain.replace(link, u"\\1"_s).remove(signs).simplified();
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        if (!isWordPart(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && isWordPart(text.at(at)))
            ++at;
        words.append({start, at, fold(QStringView(text).sliced(start, at - start))});
    }
    return words;
}

bool standsAt(const QList<Word> &words, qsizetype at, const QList<Word> &term, bool prefix)
{
    if (at + term.size() > words.size())
        return false;
    for (qsizetype i = 0; i < term.size(); ++i) {
        const bool open = prefix && i + 1 == term.size();
        const QString &word = words.at(at + i).folded;
        if (open ? !word.startsWith(term.at(i).folded) : word != term.at(i).folded)
            return false;
    }
    return true;
}

QList<Match> matchesOf(const QList<Word> &words, const QList<SearchTerm> &terms)
{
    QList<Match> matches;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const QList<Word> term = wordsOf(terms.at(i).text);
        if (term.isEmpty())
            continue;
        for (qsizetype at = 0; at < words.size(); ++at) {
            if (standsAt(words, at, term, terms.at(i).prefix))
                matches.append({at, term.size(), i});
        }
    }
    std::ranges::sort(matches, {}, &Match::first);
    return matches;
}

/// The word to begin with: where the most different terms follow within the length of a snippet.
qsizetype bestStart(const QList<Match> &matches)
{
    qsizetype best = 0;
    size_t most = 0;
    for (qsizetype i = 0; i < matches.size(); ++i) {
        std::set<qsizetype> terms;
        for (qsizetype j = i;
             j < matches.size() && matches.at(j).first < matches.at(i).first + wordsShown - wordsBefore; ++j)
            terms.insert(matches.at(j).term);
        if (terms.size() > most) {
            most = terms.size();
            best = matches.at(i).first;
        }
    }
    return std::max<qsizetype>(0, best - wordsBefore);
}

/// Which of the words from first on are found ones.
QList<bool> found(const QList<Match> &matches, qsizetype first, qsizetype count)
{
    QList<bool> found(count, false);
    for (const Match &match : matches) {
        for (qsizetype word = match.first; word < match.first + match.count; ++word) {
            if (word >= first && word < first + count)
                found[word - first] = true;
        }
    }
    return found;
}

} // namespace

QString snippet(const QString &text, const QList<SearchTerm> &terms)
{
    const QString line = plain(text);
    const QList<Word> words = wordsOf(line);
    if (words.isEmpty())
        return line.left(100);
    const QList<Match> matches = matchesOf(words, terms);
    const qsizetype first = bestStart(matches);
    const qsizetype count = std::min(wordsShown, words.size() - first);
    const QList<bool> marked = found(matches, first, count);
    QString out = first > 0 ? u"… "_s : QString();
    qsizetype at = first > 0 ? words.at(first).start : 0;
    for (qsizetype i = 0; i < count; ++i) {
        const Word &word = words.at(first + i);
        out += QStringView(line).sliced(at, word.start - at);
        const QStringView shown = QStringView(line).sliced(word.start, word.end - word.start);
        out += marked.at(i) ? u'\x2' + shown.toString() + u'\x3' : shown.toString();
        at = word.end;
    }
    if (first + count < words.size())
        return out + u" …"_s;
    return out + line.sliced(at);
}

} // namespace marbre
