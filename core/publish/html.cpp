// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/bodyhtml.h"
#include "publish/commonmark.h"
#include "publish/furniture.h"
#include "publish/renderers.h"
#include "publish/template.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace marbre::publish {

namespace {

/// Makes an id of a heading: "Capital et calcul: l’ère" -> "capital-et-calcul-l-ere".
QString idFrom(const QString &heading)
{
    QString id;
    for (const QChar c : heading.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isLetterOrNumber())
            id += c;
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    if (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? u"section"_s : id;
}

class PageMarkup final : public BodyMarkup
{
public:
    explicit PageMarkup(const Edition &edition)
        : m_language(edition.language)
    {}

    QString anchor(qsizetype) override { return {}; }

    QString beginHeading(int level, const QString &text) override
    {
        const QString wanted = idFrom(text);
        QString id = wanted;
        for (int n = 2; m_ids.contains(id); ++n)
            id = u"%1-%2"_s.arg(wanted).arg(n);
        m_ids.insert(id);
        return u"<h%1 id=\"%2\">"_s.arg(QString::number(level), escaped(id));
    }

    QString beginQuote(const BodyQuote *quote) override
    {
        if (!quote)
            return u"<blockquote>\n"_s;
        QString tag = u"<figure class=\"quote\">\n<blockquote"_s;
        if (const QString address = publishedAddress(quote->permalink); !address.isEmpty())
            tag += u" cite=\""_s + escaped(address) + u'"';
        // A translation speaks the edition's language; the wording in the link's title does not.
        if (!quote->original.isEmpty() && !m_language.isEmpty())
            tag += u" lang=\""_s + escaped(m_language) + u'"';
        return tag + u">\n"_s;
    }

    QString beginAttribution() override { return u"</blockquote>\n<figcaption>"_s; }
    QString endAttribution() override { return u"</figcaption>\n"_s; }
    QString endQuote(const BodyQuote *quote) override { return quote ? u"</figure>\n"_s : u"</blockquote>\n"_s; }

private:
    QString m_language;
    QSet<QString> m_ids{u"key-points"_s, u"related"_s, u"sources"_s}; ///< the template's own
};

QVariantList keyPointValues(const QStringList &keyPoints)
{
    QVariantList values;
    for (const QString &point : keyPoints) {
        if (const QString html = lineHtml(point); !html.isEmpty())
            values << markup(html);
    }
    return values;
}

QVariantList relatedValues(const EditionSnapshot &snapshot)
{
    QVariantList values;
    for (const RelatedInfo &related : snapshot.related) {
        values << QVariantHash{{u"label"_s, oneLine(relatedLabel(related))},
                               {u"dateIso"_s, related.date.toString(Qt::ISODate)},
                               {u"dateText"_s, dateText(related.date, snapshot.edition.language)}};
    }
    return values;
}

QVariantList sourceValues(const QList<SourceInfo> &sources)
{
    QVariantList values;
    for (const SourceInfo &source : sources) {
        values << QVariantHash{{u"label"_s, oneLine(sourceLabel(source))},
                               {u"community"_s, oneLine(source.community)},
                               {u"address"_s, publishedAddress(source.permalink)}};
    }
    return values;
}

/// Every string in it is escaped by the template engine, except what markup() wraps.
QVariantHash values(const EditionSnapshot &snapshot)
{
    const Edition &edition = snapshot.edition;
    const Furniture words = furnitureFor(edition.language);
    const bool isRightToLeft = localeFor(edition.language).textDirection() == Qt::RightToLeft;
    PageMarkup body(edition);
    return {
        {u"language"_s, oneLine(edition.language)},
        {u"direction"_s, isRightToLeft ? u"rtl"_s : QString()},
        {u"headline"_s, oneLine(edition.headline)},
        {u"standfirst"_s, oneLine(edition.standfirst)},
        {u"byline"_s, oneLine(edition.byline)},
        {u"communities"_s, oneLine(edition.communities.join(u", "_s))},
        {u"dateIso"_s, periodIso(edition)},
        {u"dateText"_s, periodText(edition)},
        {u"keyPointsTitle"_s, words.keyPoints},
        {u"keyPoints"_s, keyPointValues(edition.keyPoints)},
        {u"body"_s, markup(bodyHtml(snapshot, body))},
        {u"signOff"_s, oneLine(edition.signOff)},
        {u"relatedTitle"_s, words.related},
        {u"related"_s, relatedValues(snapshot)},
        {u"sourcesTitle"_s, words.sources},
        {u"sources"_s, sourceValues(snapshot.sources)},
    };
}

} // namespace

Result<QByteArray> renderPage(const EditionSnapshot &snapshot)
{
    return renderTemplate(u"page.html"_s, values(snapshot)).transform([](const QString &page) {
        return page.toUtf8();
    });
}

Result<QString> renderArticle(const EditionSnapshot &snapshot)
{
    return renderTemplate(u"article.html"_s, values(snapshot));
}

} // namespace marbre::publish
