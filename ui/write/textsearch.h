// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/edits.h"

#include <QList>
#include <QString>

namespace marbre {

/// What is looked for in the manuscript.
struct TextSearch
{
    QString words;
    bool matchCase = false;
    bool wholeWords = false;
    bool regex = false;

    /// Empty where words are, or where they are no regular expression. A space finds every kind of space.
    QList<Span> find(const QString &text) const;
    /// Why words cannot be read; empty where they can.
    QString error() const;
    /// Replaces every find; with regex, \1 to \9 are the groups.
    TextEdits replaceAll(const QString &text, const QString &replacement) const;
};

} // namespace marbre
