// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/checktext.h"
#include "editorial/preflight/preflight.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct ScoreFinding
{
    CheckLevel level = CheckLevel::Ok;
    QString verdict = u"ok"_s;
    QString message = {};
};

/// "1.2k": what a rounded score stands for, and half of its last digit.
struct RoundedScore
{
    double points = 0;
    double slack = 0;
};

std::optional<RoundedScore> roundedScore(const QString &printed)
{
    static const QRegularExpression form(u"([-−]?)(\\d+)(?:[.,](\\d))?\\s?([kKmM])(?!\\p{L})"_s);
    const QRegularExpressionMatch match = form.match(printed);
    if (!match.hasMatch())
        return std::nullopt;
    const double unit = match.captured(4).toLower() == "k"_L1 ? 1e3 : 1e6;
    const double size = match.captured(2).toDouble() + match.captured(3).toDouble() / 10;
    const double step = match.capturedLength(3) > 0 ? unit / 10 : unit;
    return RoundedScore{(match.capturedLength(1) > 0 ? -size : size) * unit, step}; // places cut off or round
}

ScoreFinding unknownScore(const BodyQuote &quote, const ResolvedItem &item)
{
    // a zero is what careless tools print where they do not know
    const CheckLevel level = quote.points == 0 ? CheckLevel::Error : CheckLevel::Warning;
    return item.score.state == ScoreState::Hidden
               ? ScoreFinding{level, u"unknown"_s,
                              CheckText::tr("The place hides the score of the comment of %1. Take “%2” out.")
                                  .arg(quote.author, quote.score)}
               : ScoreFinding{level, u"unknown"_s,
                              CheckText::tr("The place gives no score for the comment of %1. Take “%2” out.")
                                  .arg(quote.author, quote.score)};
}

bool isAsPrinted(const BodyQuote &quote, int points)
{
    if (quote.points)
        return *quote.points == points;
    const std::optional<RoundedScore> rounded = roundedScore(quote.score);
    return rounded && std::abs(rounded->points - points) < rounded->slack;
}

/// A score is old when the place was asked too long ago; one of unknown age is old, too.
ScoreFinding staleScore(const BodyQuote &quote, const ResolvedItem &item, const CheckContext &context)
{
    if (context.now == Instant{})
        return {};
    if (!item.score.read)
        return {CheckLevel::Warning, u"stale"_s,
                CheckText::tr("It is not known when the score of the comment of %1 was read. Read its thread again.")
                    .arg(quote.author)};
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(context.now - *item.score.read).count();
    if (hours < context.rules.scoreHours)
        return {};
    const int days = static_cast<int>(hours / 24);
    return {CheckLevel::Warning, u"stale"_s,
            days > 1 ? CheckText::tr("The score of the comment of %1 was read %n day(s) ago. Read its thread again.",
                                     nullptr, days)
                           .arg(quote.author)
                     : CheckText::tr("The score of the comment of %1 was read %n hour(s) ago. Read its thread again.",
                                     nullptr, static_cast<int>(hours))
                           .arg(quote.author)};
}

ScoreFinding judgeScore(const BodyQuote &quote, const CheckContext &context)
{
    const auto item = quote.ref ? context.items.constFind(quote.ref->id()) : context.items.cend();
    if (item == context.items.cend())
        return {CheckLevel::Warning, u"unknown"_s,
                CheckText::tr("The desk does not have the comment of %1, so that “%2” could not be checked. Import "
                              "its thread.")
                    .arg(quote.author, quote.score)};
    const std::optional<int> points = item->score.points();
    if (!points)
        return unknownScore(quote, *item);
    if (!isAsPrinted(quote, *points))
        return {CheckLevel::Warning, u"differs"_s,
                CheckText::tr("The comment of %1 has %2 by the last reading, not “%3”. Bring the score up to date.")
                    .arg(quote.author, pointsText(*points, context.edition.language), quote.score)};
    return staleScore(quote, *item, context);
}

Span placeOfScore(const BodyQuote &quote, const QString &body)
{
    const qsizetype begin = body.lastIndexOf(quote.score, std::min(quote.span.end, body.size()) - quote.score.size());
    return begin > quote.wordsSpan.end ? Span{begin, begin + quote.score.size()} : quote.span;
}

} // namespace

QList<CheckRow> checkScores(const CheckContext &context)
{
    QList<CheckRow> rows;
    for (int index = -1; index < context.body.sections.size(); ++index) {
        for (const BodyQuote &quote : context.body.section(index).quotes) {
            if (quote.score.isEmpty())
                continue;
            const ScoreFinding finding = judgeScore(quote, context);
            CheckRow row;
            row.check = u"score"_s;
            row.level = finding.level;
            row.verdict = finding.verdict;
            row.message = finding.message;
            row.text = quote.score;
            row.link = quote.permalink;
            placeRow(row, context, placeOfScore(quote, context.edition.body));
            rows << row;
        }
    }
    return rows;
}

} // namespace marbre
