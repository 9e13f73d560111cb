// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/furniture.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace marbre::publish {

namespace {

struct Row
{
    QLatin1StringView language;
    Furniture words;
};

const auto &rows()
{
    static const std::array table{
        Row{"en"_L1, {u"Key points"_s, u"Related articles"_s, u"Sources"_s, u"Week of %1"_s}},
        // The straight apostrophe is that of the article which the program was made for.
        Row{"fr"_L1, {u"L'essentiel"_s, u"Articles connexes"_s, u"Sources"_s, u"Semaine du %1"_s}},
        Row{"de"_L1, {u"Das Wichtigste"_s, u"Verwandte Artikel"_s, u"Quellen"_s, u"Woche vom %1"_s}},
        Row{"es"_L1, {u"Lo esencial"_s, u"Artículos relacionados"_s, u"Fuentes"_s, u"Semana del %1"_s}},
        Row{"it"_L1, {u"In breve"_s, u"Articoli correlati"_s, u"Fonti"_s, u"Settimana del %1"_s}},
        Row{"pt"_L1, {u"O essencial"_s, u"Artigos relacionados"_s, u"Fontes"_s, u"Semana de %1"_s}},
        Row{"nl"_L1, {u"In het kort"_s, u"Verwante artikelen"_s, u"Bronnen"_s, u"Week van %1"_s}},
    };
    return table;
}

QString primarySubtag(const QString &language)
{
    static const QRegularExpression separator(u"[-_]"_s);
    return language.section(separator, 0, 0).trimmed().toLower();
}

QString monthText(QDate date, const QString &language)
{
    static const QStringList joinedByDe{u"es"_s, u"pt"_s, u"gl"_s};
    const bool joined = joinedByDe.contains(primarySubtag(language));
    return localeFor(language).toString(date, joined ? u"MMMM 'de' yyyy"_s : u"MMMM yyyy"_s);
}

} // namespace

Furniture furnitureFor(const QString &language)
{
    const QString primary = primarySubtag(language);
    for (const Row &row : rows()) {
        if (row.language == primary)
            return row.words;
    }
    return rows().front().words;
}

QLocale localeFor(const QString &language)
{
    return language.isEmpty() ? QLocale::c() : QLocale(language);
}

QString dateText(QDate date, const QString &language)
{
    if (!date.isValid())
        return {};
    static const QRegularExpression weekday(u"^d{3,4}[,.]?\\s*|[,،]?\\s*d{3,4}$"_s);
    const QLocale locale = localeFor(language);
    QString format = locale.dateFormat(QLocale::LongFormat).remove(weekday);
    if (locale.language() == QLocale::French && date.day() == 1)
        format.replace(QRegularExpression(u"\\bd\\b"_s), u"d'er'"_s);
    return locale.toString(date, format);
}

QString periodText(const Edition &edition)
{
    if (!edition.date.isValid())
        return {};
    switch (edition.period) {
    case Period::Day:
        break;
    case Period::Week:
        return furnitureFor(edition.language).weekOf.arg(dateText(edition.date, edition.language));
    case Period::Month:
        return monthText(edition.date, edition.language);
    }
    const QString whole = localeFor(edition.language).toString(edition.date, QLocale::LongFormat);
    return edition.date.day() == 1 && primarySubtag(edition.language) == "fr"_L1
               ? localeFor(edition.language).dayName(edition.date.dayOfWeek()) + u' ' +
                     dateText(edition.date, edition.language)
               : whole;
}

QString periodIso(const Edition &edition)
{
    if (!edition.date.isValid())
        return {};
    if (edition.period == Period::Month)
        return edition.date.toString(u"yyyy-MM"_s);
    if (edition.period == Period::Week && edition.date.dayOfWeek() == Qt::Monday) {
        int year = 0;
        const int week = edition.date.weekNumber(&year);
        return u"%1-W%2"_s.arg(year).arg(week, 2, 10, '0'_L1);
    }
    return edition.date.toString(Qt::ISODate);
}

} // namespace marbre::publish
