// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/render.h"

#include <QString>

namespace marbre::publish {

/// What differs between the page and the proof. The functions answer markup; what they are given is plain text.
class BodyMarkup
{
public:
    BodyMarkup() = default;
    virtual ~BodyMarkup() = default;
    Q_DISABLE_COPY_MOVE(BodyMarkup)

    /// Before the first words of each block at the top of the body.
    virtual QString anchor(qsizetype position) = 0;
    virtual QString beginHeading(int level, const QString &text) = 0;
    /// quote: nothing for a block quote without attribution.
    virtual QString beginQuote(const BodyQuote *quote) = 0;
    /// Between the excerpt and its attribution, whose inline markup follows.
    virtual QString beginAttribution() = 0;
    virtual QString endAttribution() = 0;
    virtual QString endQuote(const BodyQuote *quote) = 0;
};

/// The body as HTML: sections from h2 on, no heading level skipped, no markup of the editor's but CommonMark's, no
/// address but publishedAddress(). Images become links: nothing is fetched by who reads.
QString bodyHtml(const EditionSnapshot &snapshot, BodyMarkup &markup);

/// A key point as inline HTML.
QString lineHtml(const QString &markdown);

/// Text as HTML, without the control characters that HTML forbids.
QString escaped(const QString &text);

} // namespace marbre::publish
