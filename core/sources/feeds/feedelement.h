// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDomElement>
#include <QList>
#include <QString>
#include <QUrl>

namespace marbre {

/// The vocabularies that feeds draw on. Each has had several addresses (with and without "www", a slash at the end,
/// https): what is characteristic of them counts.
enum class Vocabulary {
    Own, ///< the element's own: RSS without a namespace, RSS 1.0, Atom
    Atom,
    Content,
    DublinCore,
    DublinTerms,
    FeedBurner,
    Itunes,
    Media,
    Slash,
    Threading,
    Wfw,
    Xhtml,
};

/// Children by name, whatever its case, in the document's order.
QList<QDomElement> children(const QDomElement &parent, Vocabulary vocabulary, QLatin1StringView name);
/// The first; null where there is none.
QDomElement child(const QDomElement &parent, Vocabulary vocabulary, QLatin1StringView name);
/// Trimmed text of the first that has any.
QString childText(const QDomElement &parent, Vocabulary vocabulary, QLatin1StringView name);
bool holdsElements(const QDomElement &element);
/// The outermost elements of a name below one, at any depth: wrong nesting does not hide them.
QList<QDomElement> outermost(const QDomElement &root, QLatin1StringView name);
/// The base that xml:base makes of another one.
QUrl baseOf(const QDomElement &element, const QUrl &outer);
/// An http(s) address, made absolute; empty for any other.
QUrl webAddress(const QString &written, const QUrl &base);

} // namespace marbre
