// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/render.h"

namespace marbre::publish {

/// The manuscript: what import reads back.
QByteArray renderMarkdown(const EditionSnapshot &snapshot);
/// Plain text, one line a paragraph.
QByteArray renderText(const EditionSnapshot &snapshot);
/// One self-contained page; fails only where KF6 TextTemplate's tags are not installed.
Result<QByteArray> renderPage(const EditionSnapshot &snapshot);
/// The page's article alone.
Result<QString> renderArticle(const EditionSnapshot &snapshot);
QString renderProof(const EditionSnapshot &snapshot, const ProofStyle &style);

/// A source's title, or its permalink where the desk does not have it.
inline const QString &sourceLabel(const SourceInfo &source)
{
    return source.title.isEmpty() ? source.permalink : source.title;
}

/// A related edition's headline, or its slug where the desk does not have it.
inline const QString &relatedLabel(const RelatedInfo &related)
{
    return related.headline.isEmpty() ? related.slug : related.headline;
}

} // namespace marbre::publish
