// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/preflight/preflight.h"

#include "editorial/preflight/checkkinds.h"
#include "editorial/preflight/fieldlines.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

using Check = QList<CheckRow> (*)(const CheckContext &);

constexpr Check allChecks[] = {checkHeader, checkStructure, checkLinks,      checkQuotes,   checkTranslations,
                               checkScores, checkFigures,   checkTypography, checkSpelling, checkCoverage};

/// Checks that answer findings only: that there are none is worth a row of its own, where they could look.
QStringList silentChecks(const CheckContext &context)
{
    QStringList checks;
    if (context.body.words > 0)
        checks << u"material"_s << u"covered"_s;
    if (!context.typography.profile.isEmpty())
        checks << u"typography"_s;
    if (context.spelling)
        checks << u"spelling"_s;
    return checks;
}

void addPassed(QList<CheckRow> &rows, const CheckContext &context)
{
    QSet<QString> seen;
    for (const CheckRow &row : std::as_const(rows))
        seen.insert(row.check);
    for (const QString &check : silentChecks(context)) {
        if (seen.contains(check))
            continue;
        CheckRow row;
        row.check = check;
        row.verdict = u"ok"_s;
        rows << row;
    }
}

void applyRules(QList<CheckRow> &rows, const CheckRules &rules)
{
    for (CheckRow &row : rows) {
        if (row.level == CheckLevel::Ok)
            continue;
        if (const auto level = levelIn(rules, row.check, row.verdict)) {
            row.level = *level;
            row.muted = *level == CheckLevel::Ok;
        }
    }
}

/// By check, header fields first, then by place: the same edition gives the same order.
void sortRows(QList<CheckRow> &rows)
{
    QHash<QString, int> ranks;
    for (const CheckKind &kind : checkKinds())
        ranks.insert(kind.check, int(ranks.size()));
    const auto place = [&ranks](const CheckRow &row) {
        return std::tuple(ranks.value(row.check, int(ranks.size())), row.field.isEmpty(), row.line, row.position);
    };
    std::ranges::stable_sort(rows, {}, place);
}

} // namespace

QList<qsizetype> lineStartsOf(QStringView text)
{
    QList<qsizetype> starts{0};
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        starts << at + 1;
    return starts;
}

void placeRow(CheckRow &row, const CheckContext &context, Span span)
{
    const qsizetype begin = std::clamp<qsizetype>(span.begin, 0, context.edition.body.size());
    const QList<qsizetype> starts = context.lineStarts.isEmpty()
                                        ? lineStartsOf(QStringView(context.edition.body).first(begin))
                                        : context.lineStarts;
    const auto after = std::ranges::upper_bound(starts, begin);
    row.line = context.bodyLine + int(after - starts.cbegin()) - 1;
    row.column = int(begin - *std::prev(after)) + 1;
    row.position = span.begin;
    row.end = span.end;
}

QList<CheckRow> preflight(const CheckContext &context)
{
    QList<CheckRow> rows;
    for (const Check check : allChecks) {
        if (context.stop.stop_requested())
            return {};
        rows << check(context);
    }
    addPassed(rows, context);
    FieldLines(context.edition).place(rows);
    applyRules(rows, context.rules);
    sortRows(rows);
    return rows;
}

} // namespace marbre
