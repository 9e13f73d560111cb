// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/textsearch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace marbre {

static QRegularExpression expression(const TextSearch &search)
{
    QString pattern = search.words;
    if (!search.regex) {
        pattern = QRegularExpression::escape(pattern);
        pattern.replace(u"\\ "_s, u"[ \\x{a0}\\x{202f}]"_s);
        pattern.replace(u"\\'"_s, u"['’]"_s);
    }
    if (search.wholeWords)
        pattern = u"\\b(?:%1)\\b"_s.arg(pattern);
    QRegularExpression::PatternOptions options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!search.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(pattern, options);
}

template <typename Found>
static void forEachFind(const TextSearch &search, const QString &text, Found found)
{
    if (search.words.isEmpty())
        return;
    const QRegularExpression pattern = expression(search);
    if (!pattern.isValid())
        return;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0)
            found(match);
    }
}

static QString filledIn(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString text;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar c = replacement.at(i);
        const QChar next = i + 1 < replacement.size() ? replacement.at(i + 1) : QChar();
        if (c == u'\\' && next >= u'0' && next <= u'9')
            text += match.captured(replacement.at(++i).digitValue());
        else if (c == u'\\' && next == u'n')
            text += u'\n', ++i;
        else if (c == u'\\' && next == u'\\')
            text += c, ++i;
        else
            text += c;
    }
    return text;
}

QList<Span> TextSearch::find(const QString &text) const
{
    QList<Span> spans;
    forEachFind(*this, text, [&](const QRegularExpressionMatch &match) {
        spans.append({match.capturedStart(), match.capturedEnd()});
    });
    return spans;
}

QString TextSearch::error() const
{
    const QRegularExpression pattern = expression(*this);
    return pattern.isValid() ? QString() : pattern.errorString();
}

TextEdits TextSearch::replaceAll(const QString &text, const QString &replacement) const
{
    TextEdits edits;
    forEachFind(*this, text, [&](const QRegularExpressionMatch &match) {
        edits.append(
            {{match.capturedStart(), match.capturedEnd()}, regex ? filledIn(replacement, match) : replacement});
    });
    return edits;
}

} // namespace marbre
