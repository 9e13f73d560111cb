// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/yamltext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

bool isEscapedInYaml(QChar c)
{
    const ushort u = c.unicode();
    return u < 0x20 || (u >= 0x7F && u <= 0x9F) || u == 0x2028 || u == 0x2029 || u == QChar::ByteOrderMark ||
           u >= 0xFFFE;
}

/// Begins with a letter or digit, holds no mark that means something to YAML anywhere, and is no other type than
/// text ("yes", "null", "12", "2025-09-21").
bool isPlain(const QString &text)
{
    static const QRegularExpression otherType(
        u"^(?:y|n|yes|no|true|false|on|off|null|nan|inf|[0-9][0-9a-fA-FxXoOeE_.,:+\\-TtZz ]*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mark(u": |:$| #"_s);
    if (text.isEmpty() || text.endsWith(u' ') || text.endsWith(QChar::Nbsp))
        return false;
    const QChar first = text.front();
    return (first.isLetterOrNumber() || first.isHighSurrogate()) && std::ranges::none_of(text, isEscapedInYaml) &&
           !mark.match(text).hasMatch() && !otherType.match(text).hasMatch();
}

} // namespace

QString yamlQuoted(const QString &text)
{
    QString quoted = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\' + QString(c);
        else if (c == u'\n')
            quoted += u"\\n"_s;
        else if (c == u'\t')
            quoted += u"\\t"_s;
        else if (isEscapedInYaml(c))
            quoted += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            quoted += c;
    }
    return quoted + u'"';
}

QString yamlScalar(const QString &text)
{
    return isPlain(text) ? text : yamlQuoted(text);
}

QString yamlFlowList(const QStringList &items)
{
    static const QRegularExpression unsafeInFlow(u"[^\\p{L}\\p{N}_/.@+-]"_s);
    QStringList scalars;
    for (const QString &item : items)
        scalars << (item.contains(unsafeInFlow) ? yamlQuoted(item) : yamlScalar(item));
    return u'[' + scalars.join(", "_L1) + u']';
}

} // namespace marbre
