// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/quoteedits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

bool isOfWord(const QString &text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    const QChar c = text.at(at);
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool joinsWords(const QString &text, qsizetype at)
{
    if (!isOfWord(text, at - 1) || !isOfWord(text, at + 1))
        return false;
    const bool digits = text.at(at - 1).isDigit() && text.at(at + 1).isDigit();
    return u"'’-‐‑"_s.contains(text.at(at)) || (digits && u".,"_s.contains(text.at(at)));
}

bool isInsideWord(const QString &text, qsizetype position)
{
    const auto isPart = [&text](qsizetype at) {
        return isOfWord(text, at) || (at > 0 && at < text.size() && joinsWords(text, at));
    };
    return position > 0 && position < text.size() && isPart(position - 1) && isPart(position);
}

/// Within the text, whole words, no white space at the ends.
Span wholeWords(const QString &text, Span span)
{
    span.begin = std::clamp<qsizetype>(span.begin, 0, text.size());
    span.end = std::clamp(span.end, span.begin, text.size());
    while (span.begin < span.end && text.at(span.begin).isSpace())
        ++span.begin;
    while (span.end > span.begin && text.at(span.end - 1).isSpace())
        --span.end;
    if (span.size() == 0)
        return span;
    while (isInsideWord(text, span.begin))
        --span.begin;
    while (isInsideWord(text, span.end))
        ++span.end;
    return span;
}

bool leavesWordsOut(const QString &text, qsizetype begin, qsizetype end)
{
    return std::ranges::any_of(QStringView(text).sliced(begin, end - begin),
                               [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

QList<Span> stretches(const QString &source, const QList<Span> &spans)
{
    QList<Span> ordered;
    for (const Span &span : spans) {
        if (const Span whole = wholeWords(source, span); whole.size() > 0)
            ordered << whole;
    }
    std::ranges::sort(ordered, {}, &Span::begin);
    QList<Span> joined;
    for (const Span &span : std::as_const(ordered)) {
        const bool goesOn = !joined.isEmpty() && (span.begin <= joined.constLast().end ||
                                                  !leavesWordsOut(source, joined.constLast().end, span.begin));
        if (goesOn)
            joined.last().end = std::max(joined.constLast().end, span.end);
        else
            joined << span;
    }
    return joined;
}

} // namespace

QString quotedFrom(const QString &source, const QList<Span> &spans)
{
    QStringList parts;
    for (const Span &span : stretches(source, spans))
        parts << source.sliced(span.begin, span.size());
    return parts.join(u" […] "_s);
}

} // namespace marbre
