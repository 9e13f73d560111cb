// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/typography/typography.h"

namespace marbre {

QList<TypographyProfile> typographyProfiles()
{
    return {};
}

QString profileFor(const QString &language)
{
    Q_UNUSED(language)
    return {};
}

QList<TypographyRule> typographyRules(const QString &profile)
{
    Q_UNUSED(profile)
    return {};
}

QList<TypographyMark> typographyMarks(const QString &body, const TypographyChoice &choice)
{
    Q_UNUSED(body)
    Q_UNUSED(choice)
    return {};
}

QList<TypographyMark> typographyMarksOfLine(const QString &line, const TypographyChoice &choice)
{
    Q_UNUSED(line)
    Q_UNUSED(choice)
    return {};
}

TextEdits mending(const QList<TypographyMark> &marks)
{
    TextEdits edits;
    for (const TypographyMark &mark : marks)
        edits << TextEdit{mark.span, mark.replacement};
    return edits;
}

} // namespace marbre
