// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/checktext.h"
#include "editorial/preflight/preflight.h"

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

CheckRow headerRow(const QString &field, CheckLevel level, const QString &verdict, const QString &message)
{
    CheckRow row;
    row.check = field;
    row.field = field;
    row.level = level;
    row.verdict = verdict;
    row.message = message;
    return row;
}

void require(QList<CheckRow> &rows, const QString &field, const QString &text, CheckLevel level, const QString &message)
{
    if (text.trimmed().isEmpty()) {
        rows << headerRow(field, level, u"missing"_s, message);
        return;
    }
    rows << headerRow(field, CheckLevel::Ok, u"ok"_s, QString());
    rows.last().text = text;
}

} // namespace

QList<CheckRow> checkHeader(const CheckContext &context)
{
    const Edition &edition = context.edition;
    QList<CheckRow> rows;
    require(rows, u"headline"_s, edition.headline, CheckLevel::Error,
            CheckText::tr("The edition has no headline. Write one in the header."));
    require(rows, u"standfirst"_s, edition.standfirst, CheckLevel::Warning,
            CheckText::tr("The edition has no standfirst. Write one in the header."));
    require(rows, u"byline"_s, edition.byline, CheckLevel::Warning,
            CheckText::tr("The edition has no byline. Name who writes it in the header."));
    require(rows, u"communities"_s, edition.communities.join(u", "_s), CheckLevel::Error,
            CheckText::tr("The edition names no community. Add one in the header."));
    require(rows, u"date"_s, edition.date.toString(Qt::ISODate), CheckLevel::Error,
            CheckText::tr("The edition has no date. Set it in the header."));
    require(rows, u"language"_s, edition.language, CheckLevel::Error,
            CheckText::tr("The edition does not say its language. Choose it in the header."));
    require(rows, u"key_points"_s, edition.keyPoints.join(u" · "_s), CheckLevel::Warning,
            CheckText::tr("The edition has no key points. Write them in the header."));
    if (context.body.words == 0)
        rows << headerRow(u"body"_s, CheckLevel::Error, u"missing"_s, CheckText::tr("The edition has no text yet."));
    return rows;
}

} // namespace marbre
