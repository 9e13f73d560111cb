// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/checktext.h"
#include "editorial/figures/figuresearch.h"
#include "editorial/preflight/preflight.h"

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// Words by which an edition counts its own parts, as findFigures() gives them.
bool isOwnPart(QStringView unit)
{
    static constexpr QStringView parts[]{
        u"axe",   u"axi",        u"ax",       u"axis",    u"axes",  u"point",    u"theme",  u"themen",
        u"tema",  u"topic",      u"sujet",    u"partie",  u"part",  u"section",  u"volet",  u"teil",
        u"eje",   u"thread",     u"strand",   u"temps",   u"punkt", u"tendance", u"trend",  u"chantier",
        u"front", u"abschnitte", u"apartado", u"seccion", u"story", u"storie",   u"achsen",
    };
    return std::ranges::find(parts, unit) != std::end(parts);
}

/// "trois axes" of an edition with three sections states nothing of a source.
bool isBorneOutByStructure(const Figure &figure, const CheckContext &context)
{
    if (figure.kind != Figure::Kind::Count || !isOwnPart(figure.unit))
        return false;
    const auto is = [&figure](qsizetype count) { return figure.value == double(count); };
    return is(context.body.sections.size()) || is(context.edition.keyPoints.size()) ||
           (figure.unit == "thread"_L1 && is(context.body.sources().size()));
}

/// The points and comments that a place counts are no words of it.
bool isBorneOutByPlace(const FigureClaim &claim, const CheckContext &context)
{
    const Figure &figure = claim.figure;
    const bool points = figure.unit == "point"_L1 || figure.unit == "vote"_L1;
    for (const QString &thread : claim.near.isEmpty() ? claim.rest : claim.near) {
        const auto words = context.texts.constFind(thread);
        const auto item = context.items.constFind(thread);
        if (figure.unit == "comment"_L1 && words != context.texts.cend() && *words &&
            figure.value == double((*words)->comments.size()))
            return true;
        if (points && item != context.items.cend() && item->score.points() == int(figure.value))
            return true;
    }
    return false;
}

/// A date that only names the day, the month or the year of the edition.
bool isOwnDate(const Figure &figure, const Edition &edition)
{
    if (figure.kind != Figure::Kind::Date || !edition.date.isValid())
        return false;
    const QDate last = periodEnd(edition.period, edition.date).addDays(-1);
    for (const QDate &date : {edition.date, last}) {
        Figure own;
        own.kind = Figure::Kind::Date;
        own.date = date.toString(Qt::ISODate);
        if (compareFigures(figure, own) == FigureMatch::Same)
            return true;
    }
    return false;
}

class FigureLedger final
{
public:
    explicit FigureLedger(const CheckContext &context)
        : m_context(context)
        , m_search(context)
    {}

    QList<CheckRow> rows()
    {
        QList<CheckRow> rows;
        for (const FigureClaim &claim : figureClaims(m_context)) {
            if (m_context.stop.stop_requested())
                break;
            const bool year = claim.figure.date.size() == 4;
            if (isOwnDate(claim.figure, m_context.edition) && !year)
                continue;
            CheckRow row = rowOf(claim);
            if (row.verdict == "not-found"_L1 && isOwnDate(claim.figure, m_context.edition))
                continue;
            rows << row;
        }
        return rows;
    }

private:
    CheckRow rowOf(const FigureClaim &claim)
    {
        CheckRow row;
        row.check = u"figure"_s;
        row.text = claim.figure.text;
        row.link = claim.link;
        row.field = claim.field;
        row.index = claim.index;
        if (claim.field.isEmpty()) {
            placeRow(row, m_context, claim.figure.span);
        } else {
            row.position = claim.figure.span.begin;
            row.end = claim.figure.span.end;
        }
        if (isBorneOutByStructure(claim.figure, m_context)) {
            row.verdict = u"found"_s;
            row.message = CheckText::tr("The edition itself has as many.");
            return row;
        }
        const FigureFinding finding = m_search.find(claim);
        row.evidence = finding.evidence;
        judge(row, claim, finding);
        if (row.verdict != "found"_L1 && isBorneOutByPlace(claim, m_context)) {
            row.verdict = u"found"_s;
            row.level = CheckLevel::Ok;
            row.evidence.clear();
            row.message = CheckText::tr("The place itself counts as many.");
        }
        return row;
    }

    void judge(CheckRow &row, const FigureClaim &claim, const FigureFinding &finding) const
    {
        const bool said = claim.figure.rounded;
        switch (finding.match) {
        case FigureMatch::Same:
            row.verdict = u"found"_s;
            row.message = foundMessage(finding);
            break;
        case FigureMatch::Rounded:
            row.verdict = u"rounded"_s;
            row.level = said ? CheckLevel::Ok : CheckLevel::Warning;
            row.message = CheckText::tr("A rounding: “%1” says “%2”.").arg(sourceOf(finding), finding.says);
            break;
        case FigureMatch::UnitDiffers:
            row.verdict = u"unit-differs"_s;
            row.level = CheckLevel::Error;
            row.message = CheckText::tr("The same number of something else: “%1” says “%2”.")
                              .arg(sourceOf(finding), finding.says);
            break;
        case FigureMatch::Different:
            row.verdict = u"not-found"_s;
            row.level = claim.field.isEmpty() ? CheckLevel::Warning : CheckLevel::Error;
            row.message = missingMessage(claim, finding);
            break;
        }
    }

    QString sourceOf(const FigureFinding &finding) const { return m_search.titleOf(finding.thread); }

    QString foundMessage(const FigureFinding &finding) const
    {
        return finding.author.isEmpty()
                   ? CheckText::tr("Found in “%1”.").arg(sourceOf(finding))
                   : CheckText::tr("Found in “%1”, where %2 says it.").arg(sourceOf(finding), finding.author);
    }

    QString missingMessage(const FigureClaim &claim, const FigureFinding &finding) const
    {
        if (!m_search.hasThreads())
            return CheckText::tr("No cited thread is stored: there is nothing to look for this figure in.");
        if (!finding.says.isEmpty())
            return CheckText::tr("No cited thread says this; “%1” says “%2”.").arg(sourceOf(finding), finding.says);
        const QString nearest = claim.near.isEmpty() ? QString() : m_search.titleOf(claim.near.constFirst());
        return nearest.isEmpty() ? CheckText::tr("No cited thread says this.")
                                 : CheckText::tr("Neither “%1” nor another cited thread says this.").arg(nearest);
    }

    const CheckContext &m_context;
    FigureSearch m_search;
};

} // namespace

QList<CheckRow> checkFigures(const CheckContext &context)
{
    return FigureLedger(context).rows();
}

} // namespace marbre
