// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <random>

namespace marbre::testing {

/// Makes HTML in which words, spaces and the characters that mean something in Markdown meet tags in any order; the
/// same ones in every run.
class Mixtures final
{
public:
    enum Kind { Inline, Blocks };
    explicit Mixtures(Kind kind = Inline)
    {
        if (kind == Blocks)
            m_tags += QStringLiteral("p|div|ul|ol|li|li|li|blockquote|h2|pre|ol start=7|br|hr").split(QLatin1Char('|'));
    }
    struct Mixture
    {
        QString html;
        QString words; ///< as they are to be read
    };
    Mixture next()
    {
        Mixture made;
        QStringList open;
        for (int i = 0; i < 20; ++i) {
            if (m_random() % 3 == 0 && open.size() < 4) {
                const QString tag = pick(m_tags);
                made.html += QLatin1Char('<') + tag + QLatin1Char('>');
                open << tag.section(QLatin1Char(' '), 0, 0);
            } else if (m_random() % 3 == 0 && !open.isEmpty()) {
                made.html += QLatin1String("</") + open.takeLast() + QLatin1Char('>');
            } else {
                const QString word = pick(m_words);
                made.html += word;
                made.words += word;
            }
        }
        made.words.replace(QLatin1String("&lt;"), QLatin1String("<"))
            .replace(QLatin1String("&gt;"), QLatin1String(">"))
            .replace(QLatin1String("&amp;"), QLatin1String("&"));
        return made;
    }

    /// Spaces do not count: code spans that meet are kept apart by one.
    static QString bare(QString text)
    {
        return text.removeIf([](QChar c) { return c.isSpace(); });
    }

private:
    QString pick(const QStringList &list) { return list.at(qsizetype(m_random() % size_t(list.size()))); }

    const QStringList m_words =
        QStringLiteral("a|_|*|`|.|\"|é|—|€|1|!|[|]|(|)|\\|&lt;|&amp;|~|#|-|b c|😀|+|lt;|:|/|&gt;|=| ")
            .split(QLatin1Char('|'));
    QStringList m_tags = {QStringLiteral("b"), QStringLiteral("i"), QStringLiteral("code"),
                          QStringLiteral("a href='https://e.example/_x_(y'"), QStringLiteral("span")};
    std::mt19937 m_random{20260521};
};

} // namespace marbre::testing
