// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/preflight/context.h"

namespace marbre {

/// Every check on one edition, in the order of the text within each check. Pure. Thread: any.
QList<CheckRow> preflight(const CheckContext &context);

// The checks, each in the folder of its subject. They answer their rows, passed ones included, with the level that the
// check itself gives; preflight() applies the community's rules.
QList<CheckRow> checkHeader(const CheckContext &context);    ///< headline, standfirst, byline, key_points, language ...
QList<CheckRow> checkStructure(const CheckContext &context); ///< section, axes, material, image
QList<CheckRow> checkLinks(const CheckContext &context);     ///< link, reachable
QList<CheckRow> checkQuotes(const CheckContext &context);    ///< quote: one row a quote
QList<CheckRow> checkTranslations(const CheckContext &context); ///< translation: one row a translated or foreign quote
QList<CheckRow> checkScores(const CheckContext &context);       ///< score: one row a printed score
QList<CheckRow> checkFigures(const CheckContext &context);      ///< figure: one row a figure
QList<CheckRow> checkTypography(const CheckContext &context);   ///< typography: one row a mark
QList<CheckRow> checkSpelling(const CheckContext &context);     ///< spelling: one row a word that is not known
QList<CheckRow> checkCoverage(const CheckContext &context);     ///< covered: one row a thread that a past edition has

} // namespace marbre
