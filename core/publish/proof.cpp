// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/bodyhtml.h"
#include "publish/commonmark.h"
#include "publish/furniture.h"
#include "publish/renderers.h"

using namespace Qt::StringLiterals;

namespace marbre::publish {

namespace {

// QTextDocument draws neither a block's border nor its padding: what needs them is a table.

/// A one-cell table over the whole measure.
QString box(const QString &style, const QString &content)
{
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top:8px;margin-bottom:8px\">"
           "<tr><td style=\"%1\">%2</td></tr></table>\n"_s.arg(style, content);
}

class ProofMarkup final : public BodyMarkup
{
public:
    explicit ProofMarkup(const ProofStyle &style)
        : m_bar(style.accent)
    {}

    QString anchor(qsizetype position) override { return u"<a name=\"b%1\"></a>"_s.arg(position); }

    QString beginHeading(int level, const QString &) override { return u"<h%1>"_s.arg(level); }

    QString beginQuote(const BodyQuote *quote) override
    {
        const QString words = quote ? u"<div class=\"words\">"_s : u"<div>"_s;
        return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top:4px;margin-bottom:12px\">"
               "<tr><td style=\"padding-left:14px;padding-top:2px;padding-bottom:2px;"
               "border-left:3px solid %1;border-left-color:%1\">%2"_s.arg(escaped(m_bar), words);
    }

    QString beginAttribution() override { return u"</div>\n<p class=\"attribution\">"_s; }
    QString endAttribution() override { return u"</p>"_s; }
    QString endQuote(const BodyQuote *quote) override
    {
        return (quote ? QString() : u"</div>"_s) + u"</td></tr></table>\n"_s;
    }

private:
    QString m_bar;
};

QString points(double size)
{
    return QString::number(size, 'f', 2) + u"pt"_s;
}

QString styleSheet(const ProofStyle &style)
{
    // Ratios to the body are those of the design: headline 1.9, section 1.25, margin notes 0.92.
    const QString rules = uR"(
body { font-family: '%1'; font-size: %2; color: %6; }
p, li { line-height: 112%; margin-top: 0px; margin-bottom: 10px; }
ul, ol { -qt-list-indent: 0; margin-left: 20px; margin-top: 0px; margin-bottom: 8px; }
li { margin-bottom: 4px; }
h1 { font-size: %3; font-weight: 700; margin-top: 0px; margin-bottom: 8px; }
h2 { font-size: %4; font-weight: 700; margin-top: 16px; margin-bottom: 6px; }
h3, h4, h5, h6 { font-size: %2; font-weight: 700; margin-top: 12px; margin-bottom: 4px; }
a { color: %8; }
pre, code { font-family: monospace; font-size: %5; }
.standfirst { font-size: %9; color: %7; margin-bottom: 2px; }
.byline { font-size: %5; color: %7; margin-bottom: 0px; }
.label { font-size: %5; font-weight: 700; margin-bottom: 4px; }
.point { font-size: %5; margin-bottom: 3px; }
.words { font-style: italic; }
.attribution { font-size: %5; color: %7; margin-bottom: 0px; }
.sign-off { font-style: italic; margin-top: 16px; }
.source { font-size: %5; margin-bottom: 3px; }
.quiet { color: %7; }
hr { background-color: %10; }
)"_s;
    QString family = style.family;
    family.remove(u'\'').remove(u'<');
    return rules.arg(family, points(style.points), points(style.points * 1.9), points(style.points * 1.25),
                     points(style.points * 0.92), style.text, style.secondary, style.link, points(style.points * 1.08),
                     style.line);
}

QString paragraph(const QString &styleClass, const QString &content)
{
    return content.isEmpty() ? QString() : u"<p class=\"%1\">%2</p>\n"_s.arg(styleClass, content);
}

QString header(const Edition &edition, const ProofStyle &style)
{
    QString html;
    if (!edition.headline.isEmpty())
        html += u"<h1>"_s + escaped(oneLine(edition.headline)) + u"</h1>\n"_s;
    html += paragraph(u"standfirst"_s, escaped(oneLine(edition.standfirst)));
    QStringList parts{edition.byline, edition.communities.join(u", "_s), periodText(edition)};
    parts.removeAll(QString());
    if (parts.isEmpty())
        return html;
    const QString rules =
        u"border-top:1px solid %1;border-bottom:1px solid %1;padding-top:5px;padding-bottom:5px"_s.arg(
            escaped(style.line));
    return html + box(rules, paragraph(u"byline"_s, escaped(oneLine(parts.join(u"  ·  "_s)))));
}

QString keyPoints(const Edition &edition, const ProofStyle &style)
{
    QString lines;
    for (const QString &point : edition.keyPoints) {
        if (const QString html = lineHtml(point); !html.isEmpty())
            lines += u"<li class=\"point\">"_s + html + u"</li>\n"_s;
    }
    if (lines.isEmpty())
        return {};
    const QString title = paragraph(u"label"_s, escaped(furnitureFor(edition.language).keyPoints));
    return box(u"background-color:%1;padding:12px"_s.arg(escaped(style.box)), title + u"<ul>"_s + lines + u"</ul>"_s);
}

QString signOff(const Edition &edition)
{
    QStringList parts{edition.signOff, edition.byline};
    parts.removeAll(QString());
    return edition.signOff.isEmpty() ? QString() : paragraph(u"sign-off"_s, escaped(oneLine(parts.join(u" — "_s))));
}

QString relatedEditions(const EditionSnapshot &snapshot)
{
    QString lines;
    for (const RelatedInfo &related : snapshot.related) {
        const QString date = dateText(related.date, snapshot.edition.language);
        lines += u"<li class=\"source\">"_s + escaped(oneLine(relatedLabel(related))) +
                 (date.isEmpty() ? QString() : u" <span class=\"quiet\">· "_s + escaped(date) + u"</span>"_s) +
                 u"</li>\n"_s;
    }
    const QString title = furnitureFor(snapshot.edition.language).related;
    return lines.isEmpty() ? QString() : u"<h2>"_s + escaped(title) + u"</h2>\n<ul>"_s + lines + u"</ul>\n"_s;
}

QString sources(const EditionSnapshot &snapshot)
{
    QString lines;
    for (const SourceInfo &source : snapshot.sources) {
        const QString address = publishedAddress(source.permalink);
        const QString label = escaped(oneLine(sourceLabel(source)));
        const QString link =
            address.isEmpty() ? label : u"<a href=\""_s + escaped(address) + u"\">"_s + label + u"</a>"_s;
        lines += u"<li class=\"source\">"_s + link + u" <span class=\"quiet\">"_s + escaped(oneLine(source.community)) +
                 u"</span></li>\n"_s;
    }
    const QString title = furnitureFor(snapshot.edition.language).sources;
    return lines.isEmpty() ? QString() : u"<h2>"_s + escaped(title) + u"</h2>\n<ol>"_s + lines + u"</ol>\n"_s;
}

} // namespace

QString renderProof(const EditionSnapshot &snapshot, const ProofStyle &style)
{
    const Edition &edition = snapshot.edition;
    ProofMarkup body(style);
    const bool isRightToLeft = localeFor(edition.language).textDirection() == Qt::RightToLeft;
    return u"<html><head><style type=\"text/css\">"_s + styleSheet(style) + u"</style></head><body"_s +
           (isRightToLeft ? u" dir=\"rtl\""_s : QString()) + u">\n"_s + header(edition, style) +
           keyPoints(edition, style) + bodyHtml(snapshot, body) + signOff(edition) + relatedEditions(snapshot) +
           sources(snapshot) + u"</body></html>\n"_s;
}

} // namespace marbre::publish
