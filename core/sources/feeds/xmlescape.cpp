// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/xmlmender_p.h"

#include <algorithm>
#include <array>
#include <syndication/tools.h>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

bool isAllowed(char32_t c)
{
    return c == U'\t' || c == U'\n' || c == U'\r' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) ||
           (c >= 0x10000 && c <= 0x10FFFF);
}

/// Numbers that mean a byte of windows-1252 and not the control character that they name, as in HTML.
char32_t meant(char32_t c)
{
    static constexpr std::array<char16_t, 32> upper = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                       0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    return c >= 0x80 && c < 0xA0 ? upper[c - 0x80] : c;
}

void appendCharacter(QString &out, QChar c)
{
    switch (c.unicode()) {
    case u'<':
        out += "&lt;"_L1;
        break;
    case u'>':
        out += "&gt;"_L1;
        break;
    case u'&':
        out += "&amp;"_L1;
        break;
    case u'"':
        out += "&quot;"_L1;
        break;
    default:
        if (isAllowed(c.unicode()))
            out += c;
    }
}

/// Where an entity that begins at an ampersand ends, behind its semicolon; 0 where none does.
qsizetype entityLength(QStringView text)
{
    constexpr qsizetype longest = 40;
    for (qsizetype i = 1; i < std::min(text.size(), longest); ++i) {
        const QChar c = text.at(i);
        if (c == u';')
            return i > 1 ? i + 1 : 0;
        const bool isPart = (c.unicode() < 0x80 && c.isLetterOrNumber()) || (c == u'#' && i == 1);
        if (!isPart)
            return 0;
    }
    return 0;
}

bool appendNumbered(QString &out, QStringView name)
{
    const bool hex = name.startsWith(u'x', Qt::CaseInsensitive);
    bool ok = false;
    const uint number = name.sliced(hex ? 1 : 0).toUInt(&ok, hex ? 16 : 10);
    const char32_t c = ok ? meant(number) : 0;
    if (isAllowed(c)) // the others are dropped with their entity
        appendEscaped(out, QString::fromUcs4(&c, 1), false);
    return ok;
}

bool appendNamed(QString &out, QStringView entity)
{
    static constexpr std::array<QLatin1StringView, 5> own = {"&amp;"_L1, "&lt;"_L1, "&gt;"_L1, "&quot;"_L1,
                                                             "&apos;"_L1};
    if (std::ranges::any_of(own, [entity](QLatin1StringView known) { return known == entity; })) {
        out += entity;
        return true;
    }
    const QString written = entity.toString();
    const QString resolved = Syndication::resolveEntities(written);
    if (resolved == written)
        return false;
    appendEscaped(out, resolved, false);
    return true;
}

bool appendEntity(QString &out, QStringView entity)
{
    return entity.at(1) == u'#' ? appendNumbered(out, entity.sliced(2).chopped(1)) : appendNamed(out, entity);
}

} // namespace

void appendEscaped(QString &out, QStringView text, bool resolve)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            out += text.sliced(i, 2);
            ++i;
            continue;
        }
        const qsizetype length = resolve && c == u'&' ? entityLength(text.sliced(i)) : 0;
        if (length > 0 && appendEntity(out, text.sliced(i, length)))
            i += length - 1;
        else
            appendCharacter(out, c);
    }
}

} // namespace marbre
