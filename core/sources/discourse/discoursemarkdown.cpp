// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/discourse/discoursemarkdown.h"

#include "sources/discussion/instance.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int deepestQuotation = 20; ///< what is nested deeper is read as this deep

bool isFence(const QString &line)
{
    const QString text = line.trimmed();
    return text.startsWith("```"_L1) || text.startsWith("~~~"_L1);
}

/// Lines of quotations, each mark on a line of its own before.
class Quotations
{
public:
    QString read(const QString &line)
    {
        static const QRegularExpression mark(u"\\[(/?)quote(?:=[^\\]\\n]*)?\\]"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        if (isFence(line))
            m_code = !m_code;
        if (m_code || isFence(line))
            return quoted(line);
        QStringList lines;
        qsizetype from = 0;
        for (const QRegularExpressionMatch &match : mark.globalMatch(line)) {
            addText(line.sliced(from, match.capturedStart() - from), lines);
            from = match.capturedEnd();
            const int before = m_depth;
            m_depth = std::clamp(m_depth + (match.captured(1).isEmpty() ? 1 : -1), 0, deepestQuotation);
            // A blank line of the outer one parts them; else Markdown would run them together.
            lines << u">"_s.repeated(std::min(before, m_depth));
        }
        if (from == 0)
            return quoted(line);
        addText(line.sliced(from), lines);
        return lines.join(u'\n');
    }

private:
    QString quoted(const QString &line) const
    {
        if (m_depth == 0)
            return line;
        return u">"_s.repeated(m_depth) + (line.isEmpty() ? QString() : u' ' + line);
    }
    void addText(const QString &text, QStringList &lines) const
    {
        if (!text.trimmed().isEmpty())
            lines << quoted(text);
    }

    int m_depth = 0;
    bool m_code = false;
};

} // namespace

std::string discourseMarkdown(const std::string &raw, const QUrl &forum)
{
    QString text = QString::fromStdString(raw);
    text.replace("(upload://"_L1, u'(' + addressBelow(forum, u"/uploads/short-url/"_s).toString(QUrl::FullyEncoded));
    if (!text.contains("[quote"_L1, Qt::CaseInsensitive))
        return text.toStdString();
    QStringList lines;
    Quotations quotations;
    for (const QString &line : text.split(u'\n'))
        lines << quotations.read(line);
    return lines.join(u'\n').trimmed().toStdString();
}

} // namespace marbre
