// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>
#include <string>
#include <string_view>

namespace marbre {

/// HTML of strangers as CommonMark, by allow-list: paragraphs, headings, emphasis, code, quotations, lists, links,
/// tables as lines; images become links with their description. Nothing else of it survives: no script, style, form,
/// frame or attribute; links only to http, https and mailto. Text that looks like Markdown or HTML is escaped, so that
/// rendering gives back the words. base: for relative links. UTF-8 in and out. Linear; no nesting is too deep.
std::string markdownFromHtml(std::string_view html, const QUrl &base = {});
/// A title or name that holds HTML, as one line of plain text.
std::string plainFromHtml(std::string_view html);

} // namespace marbre
