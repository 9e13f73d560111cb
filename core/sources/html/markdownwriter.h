// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/html/inlinetext.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marbre::html {

/// Writes CommonMark from what a document says in its order: words, and the beginning and end of what holds them.
/// Quotations and lists that stay empty leave nothing; nested deeper than deepestContainer, they are not indented
/// further, so that the output stays proportional to the input.
class MarkdownWriter final
{
public:
    static constexpr int deepestContainer = 12;

    void text(std::string_view words);
    void lineBreak();
    /// What follows stands on a line of its own; any number of these is one break.
    void breakLine() { m_words.addBreak(); }
    bool isWithinLine() const { return m_words.isWithinLine(); }
    void endParagraph();
    void beginHeading(int level); ///< 1 to 6
    void endHeading();
    void preformatted(std::string_view text, std::string_view language);
    void rule();

    void openQuotation();
    void openList(std::optional<int> firstNumber); ///< nothing: of bullets
    void openItem();
    /// The end of what was opened last.
    void close();

    void beginStrong() { ++m_strong; }
    void endStrong() { --m_strong; }
    void beginEmphasis() { ++m_emphasis; }
    void endEmphasis() { --m_emphasis; }
    void beginCode();
    void endCode() { --m_code; }
    /// target: encoded. False where a link is open already: there is none in it.
    bool beginLink(std::string target);
    void endLink() { m_link = -1; }
    bool isInLink() const { return m_link >= 0; }

    /// Everything, ending with a line feed where it is not empty.
    std::string take();

private:
    struct Container
    {
        enum Kind { Flat, Quotation, List, Item };
        Kind kind = Flat;
        std::string first = {};      ///< what its first line begins with
        std::string rest = {};       ///< what its other lines begin with
        bool begun = false;          ///< of a list: its last block is an item
        bool loose = false;          ///< of a list: an item holds more than a line
        std::string itemIndent = {}; ///< of a list: of what stands in its last item
        int number = -1;             ///< of a list: of its next item; -1 for bullets
        char mark = '-';             ///< of a list
        int blocks = 0;
        bool wrapped = false; ///< of a list: it stands in an item that is made for it
    };
    void push(Container container);
    void block(std::string_view lines);
    void separate();
    bool needsBlankLine() const;
    void countBlock();
    void line(std::string_view text);
    Look look() const;

    std::string m_out;
    std::vector<Container> m_containers;
    InlineText m_words;
    std::vector<std::string> m_targets;
    int m_depth = 0; ///< containers that indent
    int m_heading = 0;
    int m_strong = 0;
    int m_emphasis = 0;
    int m_code = 0;
    Look m_codeLook;
    int m_link = -1;
    char m_lastListMark = 0; ///< of a list that was closed and has nothing behind it yet
};

} // namespace marbre::html
