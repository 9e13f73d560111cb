// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedtext.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype mostBytes = 16 * 1024 * 1024;

bool isPacked(QByteArrayView bytes)
{
    if (bytes.size() < 4)
        return false;
    const auto first = static_cast<uchar>(bytes.at(0));
    const auto second = static_cast<uchar>(bytes.at(1));
    const bool gzip = first == 0x1f && second == 0x8b;
    const bool zlib = first == 0x78 && (first * 256 + second) % 31 == 0;
    return gzip || zlib;
}

/// As far as it can be unpacked and is not too much.
QByteArray unpacked(QByteArrayView bytes, bool &cut)
{
    z_stream stream{};
    if (inflateInit2(&stream, MAX_WBITS + 32) != Z_OK) // 32: gzip or zlib, whichever it is
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(std::min<qsizetype>(bytes.size(), 1 << 30));
    QByteArray plain;
    std::array<char, 65536> piece;
    int state = Z_OK;
    while (state == Z_OK && plain.size() <= mostBytes) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = piece.size();
        state = inflate(&stream, Z_NO_FLUSH);
        plain.append(piece.data(), qsizetype(piece.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    cut = state != Z_STREAM_END;
    return plain;
}

struct Mark
{
    QByteArrayView bytes;
    QStringConverter::Encoding encoding;
    qsizetype skip; ///< how many of them are no text
};

/// Byte order marks, and "<" as the wider encodings write it.
std::optional<Mark> markOf(QByteArrayView bytes)
{
    using enum QStringConverter::Encoding;
    static const auto marks = std::to_array<Mark>({
        {QByteArrayView("\xEF\xBB\xBF", 3), Utf8, 3},
        {QByteArrayView("\xFF\xFE\0\0", 4), Utf32LE, 4},
        {QByteArrayView("\0\0\xFE\xFF", 4), Utf32BE, 4},
        {QByteArrayView("\xFF\xFE", 2), Utf16LE, 2},
        {QByteArrayView("\xFE\xFF", 2), Utf16BE, 2},
        {QByteArrayView("<\0\0\0", 4), Utf32LE, 0},
        {QByteArrayView("\0\0\0<", 4), Utf32BE, 0},
        {QByteArrayView("<\0", 2), Utf16LE, 0},
        {QByteArrayView("\0<", 2), Utf16BE, 0},
    });
    for (const Mark &mark : marks) {
        if (bytes.startsWith(mark.bytes))
            return mark;
    }
    return std::nullopt;
}

QByteArray captured(const QRegularExpression &pattern, QByteArrayView bytes)
{
    return pattern.match(QString::fromLatin1(bytes)).captured(1).toLatin1().toLower();
}

QByteArray declaredEncoding(QByteArrayView bytes)
{
    static const QRegularExpression declaration(uR"(<\?xml\s[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]+))"_s);
    return captured(declaration, bytes.first(std::min<qsizetype>(bytes.size(), 2048)));
}

QByteArray headerEncoding(const QByteArray &header)
{
    static const QRegularExpression charset(uR"(;\s*charset\s*=\s*["']?\s*([\w.:-]+))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return captured(charset, header);
}

/// Without a character at the end that the end cuts.
QByteArrayView wholeUtf8(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<uchar>(bytes.at(bytes.size() - back));
        if ((byte & 0xC0) == 0x80)
            continue;
        const int length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? bytes.chopped(back) : bytes;
    }
    return bytes;
}

bool isUtf8(QByteArrayView bytes)
{
    return QUtf8StringView(wholeUtf8(bytes)).isValidUtf8();
}

bool isAscii(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return static_cast<uchar>(c) < 0x80; });
}

/// Names that say "Western" without meaning more: what browsers read as windows-1252.
bool isLatin(const QByteArray &name)
{
    static const std::array<QByteArrayView, 9> names = {
        "us-ascii", "ascii", "iso-8859-1", "iso_8859-1", "latin1", "latin-1", "windows-1252", "cp1252", "iso8859-1"};
    return std::ranges::find(names, QByteArrayView(name)) != names.end();
}

bool isSingleByte(const QByteArray &name)
{
    return isLatin(name) || name.startsWith("iso-8859-") || name.startsWith("windows-125");
}

QChar windows1252(uchar byte)
{
    static constexpr std::array<char16_t, 32> upper = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                       0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    return byte >= 0x80 && byte < 0xA0 ? QChar(upper[byte - 0x80]) : QChar(char16_t(byte));
}

/// How many bytes of a UTF-8 character of more than one byte begin here; 0 where none does.
qsizetype utf8Length(QByteArrayView bytes, qsizetype at)
{
    const auto byte = static_cast<uchar>(bytes.at(at));
    const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 0;
    return length > 0 && at + length <= bytes.size() && QUtf8StringView(bytes.sliced(at, length)).isValidUtf8() ? length
                                                                                                                : 0;
}

/// Each character as UTF-8 where it is that, else as windows-1252: texts that were put together from both, and texts
/// that are one of the two and do not say which.
QString mixedText(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        const auto byte = static_cast<uchar>(bytes.at(at));
        if (const qsizetype length = byte < 0x80 ? 0 : utf8Length(bytes, at); length > 0) {
            text += QUtf8StringView(bytes.sliced(at, length)).toString();
            at += length;
        } else {
            text += byte < 0x80 ? QChar(char16_t(byte)) : windows1252(byte);
            ++at;
        }
    }
    return text;
}

std::optional<QString> decoded(const QByteArray &name, QByteArrayView bytes)
{
    QStringDecoder decoder(name.constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

std::optional<FeedText> namedText(const QByteArray &name, QByteArrayView bytes)
{
    if (name.isEmpty() || name.startsWith("utf-16") || name.startsWith("utf-32") || name.startsWith("ucs"))
        return std::nullopt; // these would have shown in the first bytes
    if (name == "utf-8" || name == "utf8" || (isSingleByte(name) && !isAscii(bytes) && isUtf8(bytes)))
        return isUtf8(bytes) ? std::optional(FeedText{QString::fromUtf8(wholeUtf8(bytes)), "utf-8"}) : std::nullopt;
    if (isLatin(name))
        return FeedText{mixedText(bytes), isAscii(bytes) ? name : "windows-1252"_ba};
    const std::optional<QString> text = decoded(name, bytes);
    return text ? std::optional(FeedText{*text, name}) : std::nullopt;
}

bool isMostlyKana(const QString &text)
{
    qsizetype foreign = 0;
    qsizetype kana = 0;
    for (const QChar c : text) {
        foreign += c.unicode() >= 0x80;
        kana += c.unicode() >= 0x3040 && c.unicode() < 0x3100;
    }
    return foreign >= 8 && kana * 4 > foreign;
}

FeedText guessedText(QByteArrayView bytes)
{
    if (isUtf8(bytes))
        return {QString::fromUtf8(wholeUtf8(bytes)), "utf-8"};
    for (const QByteArray &name : {"euc-jp"_ba, "shift_jis"_ba}) {
        if (const std::optional<QString> text = decoded(name, bytes); text && isMostlyKana(*text))
            return {*text, name};
    }
    return {mixedText(bytes), "mixed"};
}

} // namespace

FeedText feedText(QByteArrayView bytes, const QByteArray &contentTypeHeader)
{
    bool cut = false;
    QByteArray plain;
    if (isPacked(bytes)) {
        plain = unpacked(bytes, cut);
        bytes = plain;
    }
    if (bytes.size() > mostBytes) {
        bytes = bytes.first(mostBytes);
        cut = true;
    }
    FeedText text;
    if (const std::optional<Mark> mark = markOf(bytes); mark && mark->encoding != QStringConverter::Utf8) {
        QStringDecoder decoder(mark->encoding, QStringConverter::Flag::Stateless);
        text = {decoder.decode(bytes.sliced(mark->skip)),
                QByteArray(QStringConverter::nameForEncoding(mark->encoding)).toLower()};
    } else if (mark) {
        text = guessedText(bytes.sliced(mark->skip));
    } else if (auto declared = namedText(declaredEncoding(bytes), bytes)) {
        text = *declared;
    } else if (auto said = namedText(headerEncoding(contentTypeHeader), bytes)) {
        text = *said;
    } else {
        text = guessedText(bytes);
    }
    text.cut = cut;
    return text;
}

} // namespace marbre
