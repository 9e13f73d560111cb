// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/render.h"

#include "publish/renderers.h"

using namespace Qt::StringLiterals;

namespace marbre {

std::optional<Format> formatFromWord(QStringView word)
{
    if (word == "markdown"_L1 || word == "md"_L1)
        return Format::Markdown;
    if (word == "html"_L1)
        return Format::Html;
    if (word == "text"_L1 || word == "txt"_L1)
        return Format::Text;
    return std::nullopt;
}

QString formatWord(Format format)
{
    switch (format) {
    case Format::Markdown:
        return u"markdown"_s;
    case Format::Html:
        return u"html"_s;
    case Format::Text:
        break;
    }
    return u"text"_s;
}

QString formatSuffix(Format format)
{
    switch (format) {
    case Format::Markdown:
        return u"md"_s;
    case Format::Html:
        return u"html"_s;
    case Format::Text:
        break;
    }
    return u"txt"_s;
}

Result<QByteArray> render(const EditionSnapshot &snapshot, Format format)
{
    switch (format) {
    case Format::Markdown:
        return publish::renderMarkdown(snapshot);
    case Format::Html:
        return publish::renderPage(snapshot);
    case Format::Text:
        break;
    }
    return publish::renderText(snapshot);
}

Result<QString> renderFragment(const EditionSnapshot &snapshot)
{
    return publish::renderArticle(snapshot);
}

QString renderProof(const EditionSnapshot &snapshot, const ProofStyle &style)
{
    return publish::renderProof(snapshot, style);
}

} // namespace marbre
