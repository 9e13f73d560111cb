// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/checktext.h"
#include "editorial/preflight/axes.h"
#include "editorial/preflight/preflight.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// What stands in the text at a place.
CheckRow structureRow(const CheckContext &context, Span span, const QString &check, const QString &text)
{
    CheckRow row;
    row.check = check;
    row.verdict = u"ok"_s;
    row.text = text;
    placeRow(row, context, span);
    return row;
}

void warn(CheckRow &row, const QString &verdict, const QString &message)
{
    row.level = CheckLevel::Warning;
    row.verdict = verdict;
    row.message = message;
}

void checkSection(QList<CheckRow> &rows, const BodySection &section, const CheckContext &context)
{
    const CheckRow right = structureRow(context, section.headingSpan, u"section"_s, section.heading);
    if (section.heading.isEmpty()) {
        rows << right;
        warn(rows.last(), u"missing"_s,
             CheckText::tr("A section has an empty heading. Write it or take its “##” away."));
    }
    const bool cites =
        std::ranges::any_of(section.links, [](const BodyLink &link) { return link.ref.has_value(); }) ||
        std::ranges::any_of(section.quotes, [](const BodyQuote &quote) { return quote.ref.has_value(); });
    rows << right;
    if (!cites)
        warn(
            rows.last(), u"no-source"_s,
            CheckText::tr("The section “%1” cites no thread. Link the threads that it is about.").arg(section.heading));
}

void checkMaterial(QList<CheckRow> &rows, const BodySection &section, const CheckContext &context)
{
    for (const BodyMaterial &material : section.material) {
        const QString title = material.title.isEmpty() ? material.label : material.title;
        CheckRow row = structureRow(context, material.span, u"material"_s, title);
        row.link = material.target;
        if (material.ref)
            warn(row, u"unplaced"_s,
                 CheckText::tr("“%1” waits in the material and is not cited. Cite it or take it away.").arg(title));
        else
            warn(row, u"empty"_s,
                 CheckText::tr("The material “%1” names no thread and no comment. Take it away, or use it in a link.")
                     .arg(title));
        rows << row;
    }
}

void checkImages(QList<CheckRow> &rows, const BodySection &section, const CheckContext &context)
{
    for (const BodyImage &image : section.images) {
        CheckRow row = structureRow(context, image.span, u"image"_s, image.text);
        row.link = image.target;
        if (image.text.isEmpty())
            warn(row, u"missing"_s,
                 CheckText::tr("The image %1 does not say what it shows. Write it between its brackets, for readers "
                               "who do not see it.")
                     .arg(image.target));
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
        checkImages(rows, section, context);
    }
    return rows + checkAxes(context);
}

} // namespace marbre
