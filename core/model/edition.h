// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"
#include "model/instant.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace marbre {

enum class Period { Day = 0, Week = 1, Month = 2 }; ///< stored in the desk: never renumber
QString periodWord(Period period);                  ///< day, week, month
std::optional<Period> periodFromWord(QStringView word);
/// The first day after the period that begins on first.
QDate periodEnd(Period period, QDate first);

/// The article of one period: header and body. core/manuscript reads and writes its file.
struct Edition
{
    QString headline;
    QString standfirst;
    QString byline;
    QStringList communities;
    Period period = Period::Day;
    QDate date;            ///< first day of the period
    QString language;      ///< BCP 47
    QString slug;          ///< empty: derivedSlug() is used
    QStringList keyPoints; ///< short Markdown lines, in order
    QString signOff;
    QStringList related;  ///< slugs, in order
    QStringList variants; ///< slugs of the same edition in other languages
    QStringList reviewed; ///< marks of the translated quotes that the editor has reviewed, as reviewMark() makes them
    QString foreign;      ///< front-matter keys that the program does not know, as YAML, written back as they are
    QString body;         ///< CommonMark, lines ended by LF

    friend bool operator==(const Edition &, const Edition &) = default;
};

/// From communities, period and date: "artificial-2025-09-21", "artificial-2025-w38", "artificial-2025-09".
QString derivedSlug(const Edition &edition);
/// The edition's own slug, or the derived one.
QString effectiveSlug(const Edition &edition);

enum class EditionState { Draft = 0, Published = 1, Discarded = 2 }; ///< stored in the desk: never renumber

/// One line of the archive.
struct EditionRow
{
    EditionId id;
    QString slug;
    QString headline;
    QString standfirst;
    QStringList communities;
    Period period = Period::Day;
    QDate date;
    QString language;
    EditionState state = EditionState::Draft;
    int sources = 0;
    int quotes = 0;
    int words = 0;
    int revisions = 0;
    Instant modified{};
    std::optional<Instant> published;
};

struct RevisionRow
{
    RevisionId id;
    Instant saved{};
    QString reason; ///< a word: "autosave", "closed", "published", "restored-over", "imported"
    int words = 0;
};

} // namespace marbre
