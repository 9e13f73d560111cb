// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/discussion/words.h"

#include "sources/html/htmltomarkdown.h"

namespace marbre {

std::string wordsFromHtml(const std::string &html, const QUrl &base)
{
    std::string words = markdownFromHtml(html, base);
    words.erase(words.find_last_not_of('\n') + 1);
    return words;
}

std::string linkOf(const std::string &address, const std::string &permalink)
{
    const QUrl url(QString::fromStdString(address));
    const bool web = url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http");
    return web && !url.host().isEmpty() ? address : permalink;
}

} // namespace marbre
