// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/sentences.h"

#include <QSet>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype longestAbbreviation = 8;

bool isEndMark(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…';
}

bool closesAfterEnd(QChar c)
{
    return u"\"'”’»)]*_"_s.contains(c);
}

bool isAbbreviation(QStringView word)
{
    static const QSet<QString> known{
        u"mr"_s,  u"mrs"_s,  u"ms"_s,   u"dr"_s,     u"prof"_s, u"st"_s,   u"vs"_s,  u"etc"_s,  u"eg"_s,
        u"ie"_s,  u"cf"_s,   u"al"_s,   u"approx"_s, u"dept"_s, u"est"_s,  u"fig"_s, u"inc"_s,  u"ltd"_s,
        u"jr"_s,  u"sr"_s,   u"no"_s,   u"nos"_s,    u"vol"_s,  u"pp"_s,   u"jan"_s, u"feb"_s,  u"mar"_s,
        u"apr"_s, u"jun"_s,  u"jul"_s,  u"aug"_s,    u"sep"_s,  u"sept"_s, u"oct"_s, u"nov"_s,  u"dec"_s,
        u"mme"_s, u"mlle"_s, u"mm"_s,   u"env"_s,    u"art"_s,  u"éd"_s,   u"ex"_s,  u"chap"_s, u"bzw"_s,
        u"ca"_s,  u"evtl"_s, u"ggf"_s,  u"inkl"_s,   u"nr"_s,   u"sog"_s,  u"usw"_s, u"vgl"_s,  u"zb"_s,
        u"str"_s, u"sra"_s,  u"srta"_s, u"dra"_s,    u"ud"_s,   u"uds"_s,  u"pág"_s, u"núm"_s,  u"ej"_s,
        u"op"_s,  u"gen"_s,  u"sen"_s,  u"rep"_s,    u"gov"_s,  u"capt"_s, u"sgt"_s, u"tel"_s,  u"min"_s};
    return word.size() <= longestAbbreviation && known.contains(word.toString().toLower());
}

/// Before a single full stop that ends no sentence: "Mr.", "z.B.", "J. Smith".
bool isShortened(QStringView text, qsizetype stop)
{
    qsizetype begin = stop;
    while (begin > 0 && text.at(begin - 1).isLetter())
        --begin;
    const QStringView word = text.sliced(begin, stop - begin);
    if (word.isEmpty())
        return false;
    const bool dotted = begin > 1 && text.at(begin - 1) == u'.' && text.at(begin - 2).isLetter(); // "e.g.", "U.S."
    const bool initial = word.size() == 1 && word.front().isUpper() && word != u"I" && word != u"A";
    const bool number = word.compare(u"no", Qt::CaseInsensitive) != 0; // "No." also answers a question
    return dotted || initial || (number && isAbbreviation(word));
}

bool isBlankLine(QStringView text, qsizetype lineEnd)
{
    for (qsizetype i = lineEnd + 1; i < text.size(); ++i) {
        if (text.at(i) == u'\n')
            return true;
        if (!text.at(i).isSpace())
            return false;
    }
    return true;
}

/// « Non ! »: the mark that closes a quotation, behind a space. In German it opens one.
qsizetype afterGuillemet(QStringView text, qsizetype end)
{
    qsizetype next = end;
    while (next < text.size() && text.at(next).isSpace())
        ++next;
    return next < text.size() && text.at(next) == u'»' ? next + 1 : end;
}

/// The end of the marks that a sentence ends with; 0 where the mark ends none. quoting: behind a "«" that is open.
qsizetype sentenceEnd(QStringView text, qsizetype mark, bool quoting)
{
    qsizetype end = mark;
    while (end < text.size() && isEndMark(text.at(end)))
        ++end;
    const bool dots = text.at(mark) == u'…' || (end - mark > 1 && text.at(mark) == u'.');
    const bool oneStop = end - mark == 1 && text.at(mark) == u'.';
    while (end < text.size() && closesAfterEnd(text.at(end)))
        ++end;
    if (quoting)
        end = afterGuillemet(text, end);
    if (end < text.size() && !text.at(end).isSpace())
        return 0; // "3.5", "example.org"
    qsizetype next = end;
    while (next < text.size() && (text.at(next).isSpace() || u"\"'“‘«(¿¡*_"_s.contains(text.at(next))))
        ++next;
    const bool goesOn = next < text.size() && text.at(next).isLower();
    if (oneStop && isShortened(text, mark) && (goesOn || next < text.size()))
        return 0;
    return dots && goesOn ? 0 : end;
}

} // namespace

QList<Span> sentencesOf(QStringView text)
{
    QList<Span> sentences;
    qsizetype begin = 0;
    bool quoting = false;
    const auto close = [&](qsizetype end) {
        while (begin < end && text.at(begin).isSpace())
            ++begin;
        qsizetype last = end;
        while (last > begin && text.at(last - 1).isSpace())
            --last;
        if (last > begin)
            sentences << Span{begin, last};
        begin = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'«' || text.at(i) == u'»')
            quoting = text.at(i) == u'«';
        if (text.at(i) == u'\n' && isBlankLine(text, i)) {
            close(i);
        } else if (isEndMark(text.at(i))) {
            if (const qsizetype end = sentenceEnd(text, i, quoting); end > 0) {
                close(end);
                i = end - 1;
                quoting = quoting && text.at(i) != u'»';
            } else {
                while (i + 1 < text.size() && isEndMark(text.at(i + 1)))
                    ++i;
            }
        }
    }
    close(text.size());
    return sentences;
}

Span sentencesAround(QStringView text, Span words)
{
    Span around = words;
    const QList<Span> sentences = sentencesOf(text);
    for (const Span &sentence : sentences) {
        if (sentence.begin < words.end && words.begin < sentence.end)
            around = {std::min(around.begin, sentence.begin), std::max(around.end, sentence.end)};
    }
    return around;
}

} // namespace marbre
