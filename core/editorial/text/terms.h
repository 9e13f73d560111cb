// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/text/language.h"

#include <QList>
#include <QString>

namespace marbre {

/// A word that says what a text is about.
struct Term
{
    QString stem;  ///< folded and stemmed: what is compared
    QString shown; ///< as it stands in the text
    friend bool operator==(const Term &, const Term &) = default;
};

/// The terms of a text in their order, repeated ones included: Markdown marks, addresses, numbers alone, user names and
/// the language's stop words left out. language none: guessed, English where that fails. Thread: any.
QList<Term> termsOf(QStringView text, std::optional<Language> language = {});

} // namespace marbre
