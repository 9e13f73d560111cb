// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/markdowntext.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QChar charAt(const QString &text, qsizetype i)
{
    return i >= 0 && i < text.size() ? text.at(i) : QChar(u' ');
}

bool isAsciiPunctuation(QChar c)
{
    const ushort u = c.unicode();
    return (u >= '!' && u <= '/') || (u >= ':' && u <= '@') || (u >= '[' && u <= '`') || (u >= '{' && u <= '~');
}

/// Escaped as "&amp;" in destinations and titles: cmark resolves entities there before backslashes.
bool beginsEntity(const QString &text, qsizetype at)
{
    static const QRegularExpression entity(u"&(?:#|[A-Za-z])[A-Za-z0-9]*;"_s);
    return text.at(at) == u'&' && entity
                                      .matchView(QStringView(text).sliced(at), 0, QRegularExpression::NormalMatch,
                                                 QRegularExpression::AnchorAtOffsetMatchOption)
                                      .hasMatch();
}

bool isEscapingBackslash(const QString &text, qsizetype at)
{
    return text.at(at) == u'\\' && (at + 1 == text.size() || isAsciiPunctuation(text.at(at + 1)));
}

/// "[…]" and "[...]" mark what a quote leaves out; they are frequent and stay readable.
bool isEllipsis(const QString &text, qsizetype open)
{
    for (const QLatin1StringView dots : {"[...]"_L1}) {
        if (QStringView(text).sliced(open).startsWith(dots))
            return !u"([:"_s.contains(charAt(text, open + dots.size()));
    }
    return QStringView(text).sliced(open).startsWith(u"[…]") && !u"([:"_s.contains(charAt(text, open + 3));
}

bool needsEscape(const QString &text, qsizetype i)
{
    const QChar c = text.at(i);
    switch (c.unicode()) {
    case '\\':
        return isEscapingBackslash(text, i);
    case '`':
    case '*':
    case '[':
    case ']':
        return true;
    case '_':
        return !(charAt(text, i - 1).isLetterOrNumber() && charAt(text, i + 1).isLetterOrNumber());
    case '<':
        return !charAt(text, i + 1).isSpace();
    case '&':
        return beginsEntity(text, i);
    case '!':
        return i + 1 == text.size() || text.at(i + 1) == u'[';
    default:
        return false;
    }
}

QString foldedSpace(const QString &text)
{
    static const QRegularExpression lineEnds(u"[ \\t]*[\\r\\n\\v\\f\\x{2028}\\x{2029}\\x{85}]+[ \\t]*"_s);
    QString folded = text;
    folded.replace(lineEnds, u" "_s);
    return folded.trimmed();
}

} // namespace

QString escapedInline(const QString &line)
{
    QString escaped;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == u'[' && isEllipsis(line, i)) {
            const qsizetype close = line.indexOf(u']', i);
            escaped += QStringView(line).sliced(i, close + 1 - i);
            i = close;
            continue;
        }
        if (needsEscape(line, i))
            escaped += u'\\';
        escaped += line.at(i);
    }
    return escaped;
}

QString escapedLine(const QString &line)
{
    static const QRegularExpression number(u"^\\d{1,9}(?=[.)](?:\\s|$))"_s, QRegularExpression::DontCaptureOption);
    QString escaped = escapedInline(line);
    if (escaped.isEmpty())
        return escaped;
    if (u"#>-+=~"_s.contains(escaped.front()))
        escaped.prepend(u'\\');
    else if (const QRegularExpressionMatch match = number.match(escaped); match.hasMatch())
        escaped.insert(match.capturedEnd(), u'\\');
    return escaped;
}

QString linkDestination(const QString &address)
{
    static const QRegularExpression spaces(u"[\\x00-\\x20\\x7F]"_s);
    QString escaped;
    int open = 0;
    bool plain = !address.isEmpty() && !address.startsWith(u'<') && !spaces.match(address).hasMatch();
    for (qsizetype i = 0; i < address.size(); ++i) {
        const QChar c = address.at(i);
        open += c == u'(' ? 1 : c == u')' ? -1 : 0;
        plain = plain && open >= 0 && open < 32;
        if (c == u'\n' || c == u'\r') {
            escaped += c == u'\n' ? u"%0A"_s : u"%0D"_s;
            continue;
        }
        const bool mark = c == u'<' || c == u'>' || isEscapingBackslash(address, i);
        escaped += beginsEntity(address, i) ? u"&amp;"_s : mark ? u'\\' + QString(c) : QString(c);
    }
    return plain && open == 0 ? escaped : u'<' + escaped + u'>';
}

QString linkTitle(const QString &title)
{
    const QString line = foldedSpace(title);
    if (line.isEmpty())
        return {};
    QString escaped;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        const bool mark = c == u'"' || isEscapingBackslash(line, i);
        escaped += beginsEntity(line, i) ? u"&amp;"_s : mark ? u'\\' + QString(c) : QString(c);
    }
    return u" \""_s + escaped + u'"';
}

QString quotedWords(const QString &words)
{
    static const QRegularExpression lineEnd(u"\\r\\n|[\\r\\v\\f\\x{2028}\\x{85}]"_s);
    static const QRegularExpression paragraphEnd(u"\\x{2029}"_s);
    QString text = words;
    text.replace(lineEnd, u"\n"_s).replace(paragraphEnd, u"\n\n"_s);
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (!trimmed.isEmpty() || (!lines.isEmpty() && !lines.last().isEmpty()))
            lines << trimmed;
    }
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

QString blockQuoteOf(const QString &words)
{
    const QStringList lines = quotedWords(words).split(u'\n');
    QStringList quoted;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool breaks = !lines.at(i).isEmpty() && i + 1 < lines.size() && !lines.at(i + 1).isEmpty();
        quoted << (lines.at(i).isEmpty() ? u">"_s
                                         : u"> "_s + escapedLine(lines.at(i)) + (breaks ? u"\\"_s : QString()));
    }
    return quoted.join(u'\n');
}

} // namespace marbre
