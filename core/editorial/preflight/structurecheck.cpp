// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/checktext.h"
#include "editorial/preflight/preflight.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

CheckRow sectionRow(const BodySection &section, const CheckContext &context, CheckLevel level, const QString &verdict,
                    const QString &message)
{
    CheckRow row;
    row.check = u"section"_s;
    row.level = level;
    row.verdict = verdict;
    row.message = message;
    row.text = section.heading;
    placeRow(row, context, section.headingSpan);
    return row;
}

void checkSection(QList<CheckRow> &rows, const BodySection &section, const CheckContext &context)
{
    if (section.heading.isEmpty())
        rows << sectionRow(section, context, CheckLevel::Warning, u"missing"_s,
                           CheckText::tr("A section has an empty heading. Write it or take its “##” away."));
    const bool cites =
        std::ranges::any_of(section.links, [](const BodyLink &link) { return link.ref.has_value(); }) ||
        std::ranges::any_of(section.quotes, [](const BodyQuote &quote) { return quote.ref.has_value(); });
    if (cites)
        rows << sectionRow(section, context, CheckLevel::Ok, u"ok"_s, QString());
    else
        rows << sectionRow(
            section, context, CheckLevel::Warning, u"no-source"_s,
            CheckText::tr("The section “%1” cites no thread. Link the threads that it is about.").arg(section.heading));
}

void checkMaterial(QList<CheckRow> &rows, const BodySection &section, const CheckContext &context)
{
    for (const BodyMaterial &material : section.material) {
        const QString title = material.title.isEmpty() ? material.label : material.title;
        CheckRow row;
        row.check = u"material"_s;
        row.level = CheckLevel::Warning;
        row.verdict = u"unplaced"_s;
        row.message = CheckText::tr("“%1” waits in the material and is not cited. Cite it or take it away.").arg(title);
        row.text = title;
        row.link = material.target;
        placeRow(row, context, material.span);
        rows << row;
    }
}

} // namespace

QList<CheckRow> checkStructure(const CheckContext &context)
{
    QList<CheckRow> rows;
    for (int index = -1; index < context.body.sections.size(); ++index) {
        const BodySection &section = context.body.section(index);
        if (index >= 0) // an introduction may do without links
            checkSection(rows, section, context);
        checkMaterial(rows, section, context);
    }
    return rows;
}

} // namespace marbre
