// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace marbre::testing {

/// What others have collected to break sanitisers with; not part of the project (MARBRE_DATA names it). Empty where it
/// is not there.
class Payloads final
{
public:
    static QList<QByteArray> all()
    {
        using namespace Qt::StringLiterals;
        Payloads payloads;
        payloads.addJson(u"dompurify/expect_part1.json"_s, u"payload"_s);
        payloads.addJson(u"h5sc/items_part1.json"_s, u"data"_s);
        payloads.addJson(u"html5lib/tests_part1.json"_s, u"input"_s);
        for (const QByteArray &line : read(u"xss-payload-list/payloads_part1.txt"_s).split('\n'))
            payloads.add(line);
        payloads.add(read(u"miniflux/miniflux_wikipedia.html"_s));
        return payloads.m_all;
    }

private:
    static QByteArray read(const QString &name)
    {
        QFile file(qEnvironmentVariable("MARBRE_DATA") + QStringLiteral("/sanitiser/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void addJson(const QString &name, const QString &key)
    {
        const QJsonArray items = QJsonDocument::fromJson(read(name)).array();
        for (const auto &item : items)
            add(item.toObject().value(key).toString().toUtf8());
    }
    /// The placeholders are the cheat sheet's own.
    void add(QByteArray payload)
    {
        payload.replace("%js_uri_alert%", "javascript:alert(1)")
            .replace("%js_alert%", "alert(1)")
            .replace("%js_write%", "document.write(1)");
        if (!payload.isEmpty())
            m_all.append(payload);
    }

    QList<QByteArray> m_all;
};

/// The same kinds of attack in our own words, for where the collections are not.
inline QList<QByteArray> ownPayloads()
{
    return {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<img src=https://tracker.example/p.png>",
        "![words](https://tracker.example/p.png)",
        "![words][1]\n\n[1]: https://tracker.example/p.png",
        "[words](javascript:alert(1))",
        "[words](java&#115;cript:alert(1))",
        "[words](data:text/html;base64,PHNjcmlwdD4=)",
        "[words]( javascript:alert(1) )",
        "[words](<java\tscript:alert(1)>)",
        "[words]: javascript:alert(1)\n\n[words]",
        "<javascript:alert(1)>",
        "<a href=\"javascript&colon;alert(1)\">words</a>",
        "<a href=' &#14; javascript:alert(1)'>words</a>",
        "<svg><a xlink:href=javascript:alert(1)><text>words</text></a></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<form action=javascript:alert(1)><button>words</button></form>",
        "<base href=javascript:/a/><a href=b>words</a>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<link rel=stylesheet href=https://tracker.example/s.css>",
        "<style>@import 'https://tracker.example/s.css';</style>",
        "<p style=\"background:url(https://tracker.example/p.png)\">words</p>",
        "<table background=https://tracker.example/p.png><tr><td>words</table>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<a href='https://ok.example/\" onmouseover=\"alert(1)'>words</a>",
        "```\" onload=alert(1)\nwords\n```",
        "&lt;img src=x onerror=alert(1)&gt;",
        "<!--><script>alert(1)</script>-->",
        "<a title='](javascript:alert(1))' href=https://ok.example>](javascript:alert(1))</a>",
        "<p>[words](javascript:alert(1)) <img src=https://tracker.example/p.png></p>",
        "> — [u/a](javascript:alert(1)) (3 points)",
    };
}

} // namespace marbre::testing
