// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/checktext.h"
#include "editorial/preflight/preflight.h"

#include <QLocale>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

using Lengths = std::pair<int, int>;

/// As a reader counts them: an accent or an emoji of several parts is one.
int charactersIn(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

CheckRow headerRow(const QString &field, CheckLevel level, const QString &verdict, const QString &message,
                   const QString &text = {})
{
    CheckRow row;
    row.check = field;
    row.field = field;
    row.level = level;
    row.verdict = verdict;
    row.message = message;
    row.text = text;
    return row;
}

/// A row that says how long the text is, whatever comes of it.
CheckRow lengthRow(const QString &field, const QString &text, Lengths lengths)
{
    const int length = charactersIn(text);
    if (length < lengths.first)
        return headerRow(field, CheckLevel::Warning, u"too-short"_s,
                         CheckText::tr("%n character(s), fewer than the %1 that the rules ask for.", nullptr, length)
                             .arg(lengths.first),
                         text);
    if (length > lengths.second)
        return headerRow(field, CheckLevel::Warning, u"too-long"_s,
                         CheckText::tr("%n character(s), more than the %1 that the rules allow.", nullptr, length)
                             .arg(lengths.second),
                         text);
    return headerRow(field, CheckLevel::Ok, u"ok"_s, CheckText::tr("%n character(s)", nullptr, length), text);
}

void require(QList<CheckRow> &rows, const QString &field, const QString &text, CheckLevel level, const QString &message)
{
    const bool isMissing = text.trimmed().isEmpty();
    rows << headerRow(field, isMissing ? level : CheckLevel::Ok, isMissing ? u"missing"_s : u"ok"_s,
                      isMissing ? message : QString(), isMissing ? QString() : text);
}

void requireLength(QList<CheckRow> &rows, const QString &field, const QString &text, CheckLevel level, Lengths lengths,
                   const QString &message)
{
    if (text.trimmed().isEmpty())
        require(rows, field, text, level, message);
    else
        rows << lengthRow(field, text.trimmed(), lengths);
}

/// "i" and "x" say nothing; any language that Unicode knows does.
bool isLanguage(const QString &tag)
{
    return QLocale(tag).language() != QLocale::C;
}

void checkLanguage(QList<CheckRow> &rows, const Edition &edition)
{
    require(rows, u"language"_s, edition.language, CheckLevel::Error,
            CheckText::tr("The edition does not say its language. Choose it in the header."));
    CheckRow &row = rows.last();
    if (row.level == CheckLevel::Ok && !isLanguage(edition.language)) {
        row.level = CheckLevel::Warning;
        row.verdict = u"unknown"_s;
        row.message = CheckText::tr("“%1” is the tag of no language. Choose it in the header.").arg(edition.language);
    }
}

CheckRow keyPointCountRow(int count, Lengths allowed)
{
    const QString field = u"key_points"_s;
    if (count < allowed.first)
        return headerRow(field, CheckLevel::Warning, u"too-few"_s,
                         CheckText::tr("%n key point(s), fewer than the %1 that the rules ask for.", nullptr, count)
                             .arg(allowed.first));
    if (count > allowed.second)
        return headerRow(field, CheckLevel::Warning, u"too-many"_s,
                         CheckText::tr("%n key point(s), more than the %1 that the rules allow.", nullptr, count)
                             .arg(allowed.second));
    return headerRow(field, CheckLevel::Ok, u"ok"_s, CheckText::tr("%n key point(s)", nullptr, count));
}

/// Of all of them, not of one.
CheckRow ofAll(CheckRow row)
{
    row.index = -1;
    return row;
}

void checkKeyPoints(QList<CheckRow> &rows, const Edition &edition, const CheckRules &rules)
{
    const QString field = u"key_points"_s;
    if (edition.keyPoints.isEmpty()) {
        rows << ofAll(headerRow(field, rules.keyPoints.first > 0 ? CheckLevel::Warning : CheckLevel::Ok,
                                rules.keyPoints.first > 0 ? u"missing"_s : u"ok"_s,
                                CheckText::tr("The edition has no key points. Write them in the header.")));
        return;
    }
    rows << ofAll(keyPointCountRow(int(edition.keyPoints.size()), rules.keyPoints));
    for (int i = 0; i < int(edition.keyPoints.size()); ++i) {
        const QString point = edition.keyPoints.at(i).trimmed();
        rows << (point.isEmpty()
                     ? headerRow(field, CheckLevel::Warning, u"empty"_s,
                                 CheckText::tr("Key point %1 is empty. Write it or take it away.").arg(i + 1))
                     : lengthRow(field, point, rules.keyPoint));
        rows.last().index = i;
    }
}

} // namespace

QList<CheckRow> checkHeader(const CheckContext &context)
{
    const Edition &edition = context.edition;
    const CheckRules &rules = context.rules;
    QList<CheckRow> rows;
    requireLength(rows, u"headline"_s, edition.headline, CheckLevel::Error, rules.headline,
                  CheckText::tr("The edition has no headline. Write one in the header."));
    requireLength(rows, u"standfirst"_s, edition.standfirst, CheckLevel::Warning, rules.standfirst,
                  CheckText::tr("The edition has no standfirst. Write one in the header."));
    require(rows, u"byline"_s, edition.byline, CheckLevel::Warning,
            CheckText::tr("The edition has no byline. Name who writes it in the header."));
    require(rows, u"communities"_s, edition.communities.join(u", "_s), CheckLevel::Error,
            CheckText::tr("The edition names no community. Add one in the header."));
    require(rows, u"date"_s, edition.date.toString(Qt::ISODate), CheckLevel::Error,
            CheckText::tr("The edition has no date. Set it in the header."));
    checkLanguage(rows, edition);
    checkKeyPoints(rows, edition, rules);
    if (context.body.words == 0) {
        CheckRow row =
            headerRow(u"body"_s, CheckLevel::Error, u"missing"_s, CheckText::tr("The edition has no text yet."));
        row.field.clear();
        rows << row;
    }
    return rows;
}

} // namespace marbre
