// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/source.h"

#include <QByteArrayView>
#include <QString>
#include <optional>

namespace marbre {

/// A link reference definition as its text stands, found at the begin of a paragraph's content.
struct ParsedDefinition
{
    QByteArrayView label;       ///< between the brackets
    QByteArrayView destination; ///< with its "<" and ">", if any
    QByteArrayView title;       ///< with its quotes; empty where there is none
    qsizetype size = 0;         ///< up to and with the line end
};

/// CommonMark 0.31, section 4.7. Nothing where the content does not begin with a definition.
std::optional<ParsedDefinition> parseDefinition(QByteArrayView content);

/// The form in which labels match: case folded, white space collapsed.
QString normalizedLabel(QByteArrayView label);

} // namespace marbre
