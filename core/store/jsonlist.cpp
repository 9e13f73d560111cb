// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsonlist.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace marbre {

QString toJsonList(const QStringList &words)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

QStringList fromJsonList(const QString &json)
{
    QStringList words;
    for (const QJsonValue &word : QJsonDocument::fromJson(json.toUtf8()).array())
        words << word.toString();
    return words;
}

} // namespace marbre
