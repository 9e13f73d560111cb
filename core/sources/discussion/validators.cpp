// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/discussion/validators.h"

using namespace Qt::StringLiterals;

namespace marbre {

void addValidators(HttpRequest &request, const QJsonObject &validators)
{
    if (const QString tag = validators.value("etag"_L1).toString(); !tag.isEmpty())
        request.headers.append({QByteArrayLiteral("If-None-Match"), tag.toLatin1()});
    if (const QString time = validators.value("modified"_L1).toString(); !time.isEmpty())
        request.headers.append({QByteArrayLiteral("If-Modified-Since"), time.toLatin1()});
}

QJsonObject validatorsOf(const HttpAnswer &answer)
{
    QJsonObject validators;
    if (const QByteArray tag = answer.header("ETag"); !tag.isEmpty())
        validators.insert(u"etag"_s, QString::fromLatin1(tag));
    if (const QByteArray time = answer.header("Last-Modified"); !time.isEmpty())
        validators.insert(u"modified"_s, QString::fromLatin1(time));
    return validators;
}

} // namespace marbre
