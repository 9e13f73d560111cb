// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/edits.h"
#include "model/edition.h"

#include <QList>
#include <QSet>
#include <QString>

namespace marbre {

/// How a country sets its texts.
struct TypographyProfile
{
    QString id;   ///< BCP 47: "fr-FR", "fr-CA", "fr-CH", "en", "de", "es"
    QString name; ///< translated
};
QList<TypographyProfile> typographyProfiles();
/// The profile of an edition's language; empty where there is none.
QString profileFor(const QString &language);

/// A rule of a profile, by a stable word: "space-before-colon", "quotes", "apostrophe", "ellipsis", "dash", "thousands"
/// ...
struct TypographyRule
{
    QString id;
    QString name; ///< translated: "No-break space before a colon"
};
QList<TypographyRule> typographyRules(const QString &profile);

struct TypographyMark
{
    Span span; ///< what is replaced, in the text that was checked
    QString rule;
    QString replacement;
    QString message; ///< translated: "No-break space before “:”"
    friend bool operator==(const TypographyMark &, const TypographyMark &) = default;
};

struct TypographyChoice
{
    QString profile;       ///< empty: nothing is marked
    QSet<QString> off;     ///< rules that the editor switched off
    bool asWritten = true; ///< a rule that the text breaks more often than it keeps is the editor's own way: not marked
};

/// Marks of a body (CommonMark): code, addresses, attributions, original wordings and quotes of another language are
/// left alone. Nothing is changed. Linear. Thread: any.
QList<TypographyMark> typographyMarks(const QString &body, const TypographyChoice &choice);
/// The same of a plain field of the header.
QList<TypographyMark> typographyMarksOfLine(const QString &line, const TypographyChoice &choice);
/// What mends these marks of the body that they were found in.
TextEdits mending(const QList<TypographyMark> &marks);

} // namespace marbre
