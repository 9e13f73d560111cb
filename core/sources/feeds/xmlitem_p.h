// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/feeds/feeddocument.h"

class QDomElement;

namespace marbre {

/// An item of RSS, RDF or CDF. base: where the channel's own links lead from.
FeedItem readRssItem(const QDomElement &element, const QUrl &base);
/// An entry of Atom. feedAuthor: where it names none itself.
FeedItem readAtomEntry(const QDomElement &element, const QUrl &base, const QString &feedAuthor);
/// Names of the authors that an Atom element has, joined by commas.
QString atomAuthors(const QDomElement &element);
/// The first link of a relation that Atom's elements carry, HTML before other kinds.
QUrl atomLink(const QDomElement &element, QStringView relation, const QUrl &base);

} // namespace marbre
