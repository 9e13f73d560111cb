// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/preflight/preflight.h"

namespace marbre {

void placeRow(CheckRow &row, const CheckContext &context, Span span)
{
    const QStringView before =
        QStringView(context.edition.body).first(std::min(span.begin, context.edition.body.size()));
    row.line = context.bodyLine + int(before.count(u'\n'));
    row.column = int(before.size() - before.lastIndexOf(u'\n') - 1) + 1;
    row.position = span.begin;
    row.end = span.end;
}

QList<CheckRow> preflight(const CheckContext &context)
{
    return checkHeader(context) + checkStructure(context) + checkLinks(context) + checkQuotes(context) +
           checkTranslations(context) + checkScores(context) + checkFigures(context) + checkTypography(context) +
           checkSpelling(context) + checkCoverage(context);
}

} // namespace marbre
