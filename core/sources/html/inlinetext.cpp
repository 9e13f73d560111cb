// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/html/inlinetext.h"

#include "sources/html/markdownescape.h"
#include "sources/html/visibletext.h"

#include <QChar>
#include <algorithm>
#include <span>

namespace marbre::html {

namespace {

/// A run as Markdown, without the marks around it.
struct Piece
{
    std::string text;
    Look look;
};

using Pieces = std::span<const Piece>;

char32_t firstOf(std::string_view text)
{
    const QString character = QString::fromUtf8(text.substr(0, 4));
    const QList<uint> codes = character.toUcs4();
    return codes.isEmpty() ? U' ' : codes.constFirst();
}

char32_t lastOf(std::string_view text)
{
    size_t at = text.size();
    while (at > 0 && (uchar(text[--at]) & 0xc0) == 0x80) {
    }
    return text.empty() ? U' ' : firstOf(text.substr(at));
}

bool isGapCode(char32_t code)
{
    return code <= ' ' || QChar::isSpace(code);
}

/// Punctuation by every edition of CommonMark: symbols became punctuation only in 0.31.
bool isMarkCode(char32_t code)
{
    return QChar::isPunct(code) || (code < 0x80 && QChar::isSymbol(code));
}

bool isWordCode(char32_t code)
{
    return QChar::isLetterOrNumber(code) || QChar::isMark(code);
}

/// Whether a delimiter between the two is left-flanking; for right-flanking, with the two exchanged.
bool flanks(char32_t outside, char32_t inside)
{
    return !isGapCode(inside) && (isWordCode(inside) || isGapCode(outside) || isMarkCode(outside));
}

bool isEdge(char32_t code)
{
    return isGapCode(code) || isMarkCode(code);
}

/// Nothing where one of the two is in a link and the other is not in the same one.
Look shared(const Look &one, const Look &other)
{
    if (one.link != other.link)
        return {};
    return {.strong = one.strong && other.strong,
            .emphasis = one.emphasis && other.emphasis,
            .code = one.code && other.code,
            .link = one.link};
}

/// Writes one line with its marks.
class LineWriter final
{
public:
    explicit LineWriter(const std::vector<std::string> &targets)
        : m_targets(targets)
    {}
    std::string write(Pieces pieces);

private:
    void set(Pieces pieces, char32_t after);
    void setStrong(Pieces pieces, char32_t after);
    void setEmphasis(Pieces pieces, char32_t after);
    void setEmphasized(Pieces pieces, char32_t after);
    void append(Pieces pieces);
    char32_t before() const { return lastOf(m_line); }

    const std::vector<std::string> &m_targets;
    std::string m_line;
};

/// Calls use(pieces, after) for each longest stretch of pieces that same() finds equal; after: what follows it.
template <typename Same, typename Use>
void eachStretch(Pieces pieces, char32_t after, Same same, Use use)
{
    for (size_t begin = 0; begin < pieces.size();) {
        size_t end = begin + 1;
        while (end < pieces.size() && same(pieces[end]) == same(pieces[begin]))
            ++end;
        use(pieces.subspan(begin, end - begin), end < pieces.size() ? firstOf(pieces[end].text) : after);
        begin = end;
    }
}

std::string LineWriter::write(Pieces pieces)
{
    eachStretch(
        pieces, U' ', [](const Piece &piece) { return piece.look.link; },
        [&](Pieces stretch, char32_t after) {
            const int link = stretch.front().look.link;
            if (link < 0) {
                // What follows may be a link, whose mark is punctuation: the letter in it promises less.
                set(stretch, after);
                return;
            }
            m_line += '[';
            set(stretch, U']');
            m_line += "](";
            appendDestination(m_line, m_targets[size_t(link)]);
            m_line += ')';
        });
    return std::move(m_line);
}

void LineWriter::set(Pieces pieces, char32_t after)
{
    eachStretch(
        pieces, after, [](const Piece &piece) { return piece.look.strong; },
        [this](Pieces stretch, char32_t next) {
            if (stretch.front().look.strong)
                setStrong(stretch, next);
            else
                setEmphasis(stretch, next);
        });
}

void LineWriter::setStrong(Pieces pieces, char32_t after)
{
    const bool both = std::ranges::all_of(pieces, [](const Piece &piece) { return piece.look.emphasis; });
    const char32_t first = !both && pieces.front().look.emphasis ? U'_' : firstOf(pieces.front().text);
    const char32_t last = !both && pieces.back().look.emphasis ? U'_' : lastOf(pieces.back().text);
    const bool clear = before() != U'*' && first != U'*' && last != U'*' && after != U'*';
    const bool possible = clear && flanks(before(), first) && flanks(after, last);
    const std::string_view mark = !possible ? "" : both ? "***" : "**";
    m_line += mark;
    if (possible && both)
        append(pieces);
    else
        setEmphasis(pieces, possible ? U'*' : after);
    m_line += mark;
}

void LineWriter::setEmphasis(Pieces pieces, char32_t after)
{
    eachStretch(
        pieces, after, [](const Piece &piece) { return piece.look.emphasis; },
        [this](Pieces stretch, char32_t next) {
            if (stretch.front().look.emphasis)
                setEmphasized(stretch, next);
            else
                append(stretch);
        });
}

/// "_" where nothing adjoins, "*" within a word.
void LineWriter::setEmphasized(Pieces pieces, char32_t after)
{
    const char32_t first = firstOf(pieces.front().text);
    const char32_t last = lastOf(pieces.back().text);
    const auto clearOf = [&](char32_t mark) {
        return before() != mark && first != mark && last != mark && after != mark;
    };
    const bool solid = !isGapCode(first) && !isGapCode(last);
    std::string_view mark;
    if (solid && clearOf(U'_') && isEdge(before()) && isEdge(after))
        mark = "_";
    else if (clearOf(U'*') && flanks(before(), first) && flanks(after, last))
        mark = "*";
    m_line += mark;
    append(pieces);
    m_line += mark;
}

void LineWriter::append(Pieces pieces)
{
    for (const Piece &piece : pieces) {
        if (piece.look.code && m_line.ends_with('`'))
            m_line += ' '; // or the two spans would be one
        m_line += piece.text;
    }
}

} // namespace

void InlineText::add(std::string_view words, const Look &look)
{
    while (!words.empty()) {
        const Stretch stretch = nextStretch(words);
        words.remove_prefix(stretch.text.size());
        if (stretch.sight == Sight::Shown)
            append(stretch.text, look);
        else if (stretch.sight == Sight::Space)
            addSpace(look);
    }
}

void InlineText::addSpace(const Look &look)
{
    m_spaceLook = m_space ? shared(m_spaceLook, look) : look;
    m_space = true;
}

/// A space has the look that it shares with both its neighbours: marks stand at words, never at spaces.
void InlineText::append(std::string_view words, const Look &look)
{
    if (m_break && !m_runs.empty()) {
        m_runs.push_back({});
        m_space = false;
    }
    m_break = false;
    if (m_space && !m_runs.empty() && !m_runs.back().words.empty()) {
        const Look last = m_runs.back().look;
        const Look space = shared(shared(last, look), m_spaceLook);
        if (space == last)
            m_runs.back().words += ' ';
        else
            m_runs.push_back({" ", space});
    }
    m_space = false;
    if (!m_runs.empty() && !m_runs.back().words.empty() && m_runs.back().look == look)
        m_runs.back().words += words;
    else
        m_runs.push_back({std::string(words), look});
}

bool InlineText::addBreak()
{
    if (m_runs.empty() || m_break)
        return false;
    m_break = true;
    return true;
}

void InlineText::clear()
{
    m_runs.clear();
    m_space = false;
    m_break = false;
}

std::string InlineText::toMarkdown(const std::vector<std::string> &targets, bool oneLine) const
{
    std::string markdown;
    std::vector<Piece> pieces;
    bool seen = false;
    const auto endLine = [&] {
        std::string line = LineWriter(targets).write(pieces);
        pieces.clear();
        if (!oneLine)
            escapeLineStart(line);
        markdown += line;
    };
    for (const Run &run : m_runs) {
        if (run.words.empty() && oneLine) {
            pieces.push_back({" ", {}});
        } else if (run.words.empty()) {
            endLine();
            markdown += "\\\n";
        } else {
            seen = seen || !QStringView(QString::fromStdString(run.words)).trimmed().isEmpty();
            Piece piece{{}, run.look};
            // A bracket in a link's code cannot be escaped, and may end a definition's label instead of the code.
            const bool ambiguous = run.look.link >= 0 && run.words.find_first_of("[]") != std::string::npos;
            if (run.look.code && !ambiguous)
                appendCodeSpan(piece.text, run.words);
            else
                appendEscaped(piece.text, run.words, run.look.link >= 0);
            pieces.push_back(std::move(piece));
        }
    }
    endLine();
    return seen ? markdown : std::string();
}

} // namespace marbre::html
