// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <gumbo.h>
#include <vector>

namespace marbre::testing {

/// Finds in a page, as a browser reads it, what runs, loads or leads astray.
class Harm final
{
public:
    static QStringList in(const QByteArray &html)
    {
        Harm harm;
        GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(), size_t(html.size()));
        harm.search(output->root);
        gumbo_destroy_output(&kGumboDefaultOptions, output);
        return harm.m_found;
    }

    static bool leadsAstray(const QString &address)
    {
        const QString scheme = QUrl(address.trimmed()).scheme().toLower();
        return scheme != QLatin1String("http") && scheme != QLatin1String("https") && scheme != QLatin1String("mailto");
    }

private:
    void search(const GumboNode *root)
    {
        std::vector<const GumboNode *> pending{root};
        while (!pending.empty()) {
            const GumboNode *node = pending.back();
            pending.pop_back();
            if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE)
                continue;
            judge(node->v.element);
            for (unsigned i = 0; i < node->v.element.children.length; ++i)
                pending.push_back(static_cast<const GumboNode *>(node->v.element.children.data[i]));
        }
    }

    void judge(const GumboElement &element)
    {
        static const QStringList harmless = {
            QStringLiteral("html"),   QStringLiteral("head"),       QStringLiteral("body"),    QStringLiteral("meta"),
            QStringLiteral("title"),  QStringLiteral("style"),      QStringLiteral("article"), QStringLiteral("header"),
            QStringLiteral("footer"), QStringLiteral("main"),       QStringLiteral("section"), QStringLiteral("aside"),
            QStringLiteral("nav"),    QStringLiteral("div"),        QStringLiteral("p"),       QStringLiteral("span"),
            QStringLiteral("h1"),     QStringLiteral("h2"),         QStringLiteral("h3"),      QStringLiteral("h4"),
            QStringLiteral("h5"),     QStringLiteral("h6"),         QStringLiteral("ul"),      QStringLiteral("ol"),
            QStringLiteral("li"),     QStringLiteral("blockquote"), QStringLiteral("pre"),     QStringLiteral("code"),
            QStringLiteral("em"),     QStringLiteral("strong"),     QStringLiteral("a"),       QStringLiteral("br"),
            QStringLiteral("hr"),     QStringLiteral("cite"),       QStringLiteral("time"),    QStringLiteral("small"),
            QStringLiteral("figure"), QStringLiteral("figcaption"), QStringLiteral("table"),   QStringLiteral("tbody"),
            QStringLiteral("tr"),     QStringLiteral("td"),         QStringLiteral("b"),       QStringLiteral("i"),
            QStringLiteral("font"),   QStringLiteral("u"),          QStringLiteral("del"),     QStringLiteral("center"),
        };
        const QString name = QString::fromUtf8(gumbo_normalized_tagname(element.tag));
        if (element.tag_namespace != GUMBO_NAMESPACE_HTML || !harmless.contains(name))
            m_found << QLatin1Char('<') + name + QLatin1Char('>');
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
            judge(name, QString::fromUtf8(attribute->name), QString::fromUtf8(attribute->value));
        }
    }

    void judge(const QString &element, const QString &name, const QString &value)
    {
        const bool within = element == QLatin1String("a") && name == QLatin1String("href");
        const bool loads = QStringList{QStringLiteral("src"),    QStringLiteral("srcset"), QStringLiteral("background"),
                                       QStringLiteral("poster"), QStringLiteral("action"), QStringLiteral("formaction"),
                                       QStringLiteral("ping"),   QStringLiteral("data"),   QStringLiteral("srcdoc")}
                               .contains(name);
        const bool refreshes = name == QLatin1String("http-equiv") && value != QLatin1String("Content-Security-Policy");
        const bool styles = name == QLatin1String("style") && value.contains(QLatin1String("url("));
        if (name.startsWith(QLatin1String("on")) || loads || refreshes || styles ||
            (within && !value.startsWith(QLatin1Char('#')) && leadsAstray(value)) ||
            (!within && name.endsWith(QLatin1String("href"))))
            m_found << element + QLatin1Char(' ') + name + QLatin1Char('=') + value;
    }

    QStringList m_found;
};

} // namespace marbre::testing
