// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDomElement;
class QUrl;

namespace marbre {

struct FeedItem;

/// What an element of XHTML holds, as HTML writes it: local names, no prefixes, void elements without an end.
QString htmlInside(const QDomElement &element);
/// Plain text as HTML that shows it: blank lines part paragraphs.
QString htmlOfPlain(const QString &text);
/// Whether a text of RSS, which does not say what it is, is HTML: it has a tag or an entity.
bool looksLikeHtml(const QString &text);
/// A title of RSS: HTML where it has entities or tags that a title may have; any other "<" is just that, so that
/// "Why Vec<T> grows" keeps its words. One line of plain text.
QString plainTitle(const QString &text);
/// HTML as one line of plain text.
QString plainOfHtml(const QString &html);
/// An item's body, and its lead where it has no title.
void readWords(FeedItem &item, const QString &html, const QUrl &base);

} // namespace marbre
