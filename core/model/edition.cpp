// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edition.h"

#include <array>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr std::array periodWords{QLatin1StringView("day"), QLatin1StringView("week"), QLatin1StringView("month")};

/// "r/artificial" -> "artificial", "c/technology@lemmy.world" -> "technology-lemmy-world".
QString slugPart(const QString &community)
{
    const qsizetype slash = community.indexOf(u'/');
    QString part;
    for (const QChar c : community.sliced(slash + 1).normalized(QString::NormalizationForm_D).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            part += c;
        else if (c.category() != QChar::Mark_NonSpacing && !part.isEmpty() && !part.endsWith(u'-'))
            part += u'-';
    }
    if (part.endsWith(u'-'))
        part.chop(1);
    return part;
}

} // namespace

QString periodWord(Period period)
{
    return QString(periodWords.at(static_cast<size_t>(period)));
}

std::optional<Period> periodFromWord(QStringView word)
{
    for (size_t i = 0; i < periodWords.size(); ++i) {
        if (word == periodWords.at(i))
            return static_cast<Period>(i);
    }
    return std::nullopt;
}

QDate periodEnd(Period period, QDate first)
{
    switch (period) {
    case Period::Day:
        return first.addDays(1);
    case Period::Week:
        return first.addDays(7);
    case Period::Month:
        return first.addMonths(1);
    }
    return first;
}

QString derivedSlug(const Edition &edition)
{
    QStringList parts;
    for (const QString &community : edition.communities) {
        if (const QString part = slugPart(community); !part.isEmpty())
            parts << part;
    }
    if (parts.isEmpty())
        parts << u"edition"_s;
    if (edition.date.isValid()) {
        switch (edition.period) {
        case Period::Day:
            parts << edition.date.toString(Qt::ISODate);
            break;
        case Period::Week: {
            int year = 0;
            const int week = edition.date.weekNumber(&year);
            parts << u"%1-w%2"_s.arg(year).arg(QString::number(week).rightJustified(2, u'0'));
            break;
        }
        case Period::Month:
            parts << edition.date.toString(u"yyyy-MM"_s);
            break;
        }
    }
    return parts.join(u'-');
}

QString effectiveSlug(const Edition &edition)
{
    return edition.slug.isEmpty() ? derivedSlug(edition) : edition.slug;
}

} // namespace marbre
