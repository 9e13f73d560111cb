// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/filekind.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace marbre {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

struct FileKindText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::FileKind)
};

constexpr std::string_view blank = " \t\r\n";

std::string_view trimmed(std::string_view text)
{
    const size_t first = text.find_first_not_of(blank);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blank) + 1 - first);
}

/// The first line, and the beginning of the next one that is not blank.
struct Beginning
{
    std::string_view first;
    std::string_view next;
};

Beginning beginning(std::string_view text)
{
    const size_t start = std::min(text.find_first_not_of(blank), text.size());
    const size_t end = std::min(text.find('\n', start), text.size());
    const size_t next = std::min(text.find_first_not_of(blank, end), text.size());
    return {trimmed(text.substr(start, end - start)), text.substr(next, 64)};
}

/// A line that is a JSON text of its own, or was one before it was damaged, with another one below it.
bool isLines(std::string_view text)
{
    const auto [first, next] = beginning(text);
    if (next.empty() || first == "{" || first.starts_with('['))
        return false;
    return first.starts_with('{') ? first.ends_with('}') || next.starts_with('{') : next.starts_with("{\"");
}

bool startsWithWord(std::string_view text, std::string_view word)
{
    return text.size() >= word.size() && std::ranges::equal(text.substr(0, word.size()), word, {}, [](char c) {
               return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
           });
}

struct Magic
{
    std::string_view bytes;
    QString (*reason)();
};

QString otherPacking()
{
    return FileKindText::tr("It is packed in a way that is not read here: unpack it first.");
}
QString otherDatabase() // no lambda in the table: lupdate would not see whose words they are
{
    return FileKindText::tr("It is a desk or another database: a desk is opened, not imported.");
}
QString otherEncoding()
{
    return FileKindText::tr("Its text is UTF-16 or UTF-32: save it as UTF-8.");
}

const std::array magics = {
    Magic{"\0\0\xfe\xff"sv, otherEncoding}, Magic{"\xff\xfe"sv, otherEncoding},
    Magic{"\xfe\xff"sv, otherEncoding},     Magic{"PK\3\4"sv, otherPacking},
    Magic{"BZh"sv, otherPacking},           Magic{"\xfd\x37zXZ"sv, otherPacking},
    Magic{"7z\xbc\xaf"sv, otherPacking},    Magic{"SQLite format 3"sv, otherDatabase},
};

/// Text as UTF-16 or UTF-32 without a mark has zero bytes at regular places.
bool looksWide(std::string_view text)
{
    const std::string_view sample = text.substr(0, 16);
    const auto zeros = std::ranges::count(sample, '\0');
    return sample.size() >= 2 && zeros * 5 >= qsizetype(sample.size()) * 2 &&
           std::ranges::any_of(sample, [](char c) { return c == '{' || c == '[' || c == '-' || c == '<'; });
}

bool looksBinary(std::string_view text)
{
    const std::string_view sample = text.substr(0, 4096);
    const auto odd =
        std::ranges::count_if(sample, [](char c) { return uchar(c) < 0x20 && blank.find(c) == blank.npos; });
    return sample.contains('\0') || odd * 10 > qsizetype(sample.size());
}

bool holdsWord(std::string_view text, std::string_view word)
{
    const auto same = [](char c, char d) { return (c >= 'A' && c <= 'Z' ? char(c + 32) : c) == d; };
    return !std::ranges::search(text.substr(0, 4096), word, same).empty();
}

/// By its first element, before which a declaration and comments may stand; or by its name, where it has none at all.
bool beginsPage(std::string_view text, const QString &path)
{
    if (!text.starts_with('<'))
        return false;
    for (std::string_view word : {"<!doctype html"sv, "<html"sv, "<head"sv, "<body"sv}) {
        if (startsWithWord(text, word))
            return true;
    }
    const bool prologue = text.starts_with("<!--") || text.starts_with("<?xml");
    return (prologue && (holdsWord(text, "<html") || holdsWord(text, "<!doctype html"))) ||
           path.endsWith(".html"_L1, Qt::CaseInsensitive) || path.endsWith(".htm"_L1, Qt::CaseInsensitive);
}

bool beginsFeed(std::string_view text)
{
    return text.starts_with('<') && (holdsWord(text, "<rss") || holdsWord(text, "<feed") ||
                                     holdsWord(text, "<rdf:rdf") || holdsWord(text, "<channel"));
}

bool isWebArchive(std::string_view text)
{
    return !text.starts_with('<') && holdsWord(text, "mime-version:") && holdsWord(text, "multipart/related");
}

QString foreignReason(std::string_view text)
{
    if (holdsWord(text, "<opml"))
        return FileKindText::tr("It is a list of feeds (OPML), not of threads: import it where feeds are followed.");
    if (isWebArchive(text))
        return FileKindText::tr("It is a web archive (MHTML), which is not read here: save the page as HTML.");
    if (text.starts_with("<?xml"))
        return FileKindText::tr("It is XML, and no feed.");
    if (looksBinary(text))
        return FileKindText::tr("It is not a text file.");
    return FileKindText::tr("It is neither JSON nor a manuscript (which begins with “---”).");
}

} // namespace

bool isEnoughToFindKind(std::string_view head)
{
    return !beginning(head).next.empty();
}

FileFinding findKind(std::string_view head, const QString &path)
{
    FileFinding finding;
    for (const Magic &magic : magics) {
        if (head.starts_with(magic.bytes)) {
            finding.reason = magic.reason();
            return finding;
        }
    }
    if (head.starts_with("\xef\xbb\xbf"))
        finding.start = 3;
    const std::string_view text = trimmed(head.substr(finding.start));
    const bool manuscriptName =
        path.endsWith(".md"_L1, Qt::CaseInsensitive) || path.endsWith(".markdown"_L1, Qt::CaseInsensitive);
    const bool json = text.starts_with('{') || text.starts_with('[');
    // "[words](link)" begins a manuscript, "[{" a JSON text.
    const bool jsonForSure = text.starts_with("{\"") || text.starts_with("[{");
    if (text.empty() && !manuscriptName)
        finding.reason = FileKindText::tr("It is empty.");
    else if (looksWide(text))
        finding.reason = otherEncoding();
    else if ((manuscriptName && !jsonForSure && !looksBinary(text)) || text.starts_with("---"))
        finding.kind = FileKind::Manuscript;
    else if (isLines(text))
        finding.kind = FileKind::Lines;
    else if (json)
        finding.kind = FileKind::Document;
    else if (beginsPage(text, path))
        finding.kind = FileKind::Page;
    else if (beginsFeed(text) && !holdsWord(text, "<opml"))
        finding.kind = FileKind::Feed;
    else
        finding.reason = foreignReason(text);
    return finding;
}

} // namespace marbre
