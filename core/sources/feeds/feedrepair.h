// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace marbre {

/// What a browser-like reader makes of XML that is not well-formed.
struct RepairedXml
{
    QString text;     ///< well-formed, without XML declaration, document type, comments and CDATA; empty: no element
    bool cut = false; ///< it broke off before its root ended
};

/// Whether a strict parser takes the text, without a document type and no deeper than 200 elements.
bool isWellFormed(const QString &xml, qint64 *line = nullptr, QString *why = nullptr);

/// Gives the text its missing ends, quotes and namespaces; escapes what should have been; resolves HTML's named
/// entities; drops what XML forbids, everything before the root named by rootAt (or the first element) and behind its
/// end. Entities that the document type declares are never expanded: they stay as they are written. Where the text
/// breaks off, an item or entry that has no end goes, so that those that are left are whole. Linear.
RepairedXml repairXml(QStringView xml, qsizetype rootAt = 0);

} // namespace marbre
