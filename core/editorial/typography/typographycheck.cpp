// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/checktext.h"
#include "editorial/preflight/preflight.h"
#include "editorial/typography/ownways.h"

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype mostShown = 40; // characters of the words around a mark

bool endsWords(QChar c)
{
    return c == u' ' || c == u'\n';
}

/// The mark with the word that it stands at: "l’exécution:".
QString wordsAround(const QString &text, Span span)
{
    qsizetype begin = span.begin;
    while (begin > 0 && span.end - begin < mostShown && !endsWords(text.at(begin - 1)))
        --begin;
    qsizetype end = span.end;
    while (end < text.size() && end - begin < mostShown && !endsWords(text.at(end)))
        ++end;
    return text.sliced(begin, end - begin);
}

CheckRow rowOf(const TypographyMark &mark, const QString &text)
{
    CheckRow row;
    row.check = u"typography"_s;
    row.level = CheckLevel::Warning;
    row.verdict = mark.rule;
    row.text = wordsAround(text, mark.span);
    row.message = mark.message;
    row.position = mark.span.begin;
    row.end = mark.span.end;
    row.mending = mending({mark});
    return row;
}

/// Headline, standfirst, key points and sign-off, each with its key in the manuscript.
QList<CheckRow> rowsOfHeader(const CheckContext &context)
{
    TypographyChoice choice = context.typography;
    choice.off += typographyOwnWays(context.edition.body, choice);
    choice.asWritten = false;
    const Edition &edition = context.edition;
    QList<CheckRow> rows;
    const auto add = [&](const QString &field, const QString &text, const QList<TypographyMark> &marks, int index) {
        for (const TypographyMark &mark : marks) {
            rows << rowOf(mark, text);
            rows.last().field = field;
            rows.last().index = index;
        }
    };
    add(u"headline"_s, edition.headline, typographyMarksOfLine(edition.headline, choice), 0);
    add(u"standfirst"_s, edition.standfirst, typographyMarksOfLine(edition.standfirst, choice), 0);
    for (int i = 0; i < edition.keyPoints.size(); ++i)
        add(u"key_points"_s, edition.keyPoints.at(i), typographyMarks(edition.keyPoints.at(i), choice), i);
    add(u"sign_off"_s, edition.signOff, typographyMarksOfLine(edition.signOff, choice), 0);
    return rows;
}

} // namespace

QList<CheckRow> checkTypography(const CheckContext &context)
{
    if (context.typography.profile.isEmpty())
        return {};
    QList<CheckRow> rows = rowsOfHeader(context);
    const QList<TypographyMark> marks = typographyMarks(context.edition.body, context.typography);
    for (const TypographyMark &mark : marks) {
        rows << rowOf(mark, context.edition.body);
        placeRow(rows.last(), context, mark.span);
    }
    return rows;
}

} // namespace marbre
