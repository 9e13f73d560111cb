// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedrepair.h"

#include "sources/feeds/xmlmender_p.h"

#include <QXmlStreamReader>

namespace marbre {

bool isWellFormed(const QString &xml, qint64 *line, QString *why)
{
    constexpr int deepest = 200;
    QXmlStreamReader reader(xml);
    int depth = 0;
    while (!reader.atEnd() && depth <= deepest) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            break;
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
    }
    if (line)
        *line = reader.lineNumber();
    if (why)
        *why = reader.errorString();
    return reader.atEnd() && !reader.hasError();
}

RepairedXml repairXml(QStringView xml, qsizetype rootAt)
{
    return XmlMender(xml, rootAt).mend();
}

} // namespace marbre
