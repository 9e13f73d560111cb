// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <string>
#include <string_view>
#include <vector>

namespace marbre::html {

/// How words of a paragraph are set.
struct Look
{
    bool strong = false;
    bool emphasis = false;
    bool code = false;
    int link = -1; ///< which of the text's link targets; -1: none

    friend bool operator==(const Look &, const Look &) = default;
};

/// The words of one paragraph, with spaces collapsed as HTML does, on their way into Markdown.
class InlineText final
{
public:
    /// words: UTF-8.
    void add(std::string_view words, const Look &look);
    /// False where there is a break already, or nothing to break: two in a row end a paragraph.
    bool addBreak();
    bool isEmpty() const { return m_runs.empty(); }
    /// Whether what comes next stands in a line behind other words.
    bool isWithinLine() const { return !m_runs.empty() && !m_break; }

    /// Lines parted by "\n" with hard breaks, or one line where breaks become spaces. Empty where there is nothing to
    /// be seen. Emphasis that CommonMark cannot express where it stands is left out, words never are. targets: what
    /// Look::link counts.
    std::string toMarkdown(const std::vector<std::string> &targets, bool oneLine) const;
    void clear();

private:
    struct Run
    {
        std::string words; ///< empty: a hard break
        Look look;
    };
    void append(std::string_view words, const Look &look);
    void addSpace(const Look &look);

    std::vector<Run> m_runs;
    bool m_space = false; ///< before what comes next
    Look m_spaceLook;
    bool m_break = false;
};

} // namespace marbre::html
