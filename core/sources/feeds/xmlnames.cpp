// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/xmlnames_p.h"

#include <QHash>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

bool isNamePart(QChar c)
{
    return isNameStart(c) || c.isDigit() || c == u'-' || c == u'.';
}

QStringView localName(QStringView name)
{
    return name.sliced(name.indexOf(u':') + 1);
}

} // namespace

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_' || c == u':';
}

QString properName(QStringView written)
{
    QString name;
    for (const QChar c : written) {
        const bool begins = name.isEmpty() || name.endsWith(u':');
        const bool fits = begins ? c.isLetter() || c == u'_' : isNamePart(c) && c != u':';
        const bool ends = c == u':' && !name.isEmpty() && !name.contains(u':'); // a prefix
        if (fits || ends)
            name += c;
    }
    if (name.endsWith(u':'))
        name.chop(1);
    return name;
}

bool isItemName(QStringView name)
{
    const QStringView local = localName(name);
    return local.compare("item"_L1, Qt::CaseInsensitive) == 0 || local.compare("entry"_L1, Qt::CaseInsensitive) == 0;
}

bool isVoidName(const QString &name)
{
    static constexpr std::array<QLatin1StringView, 5> names = {"br"_L1, "hr"_L1, "img"_L1, "wbr"_L1, "input"_L1};
    return std::ranges::any_of(names, [&name](auto known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

QString namespaceOf(const QString &prefix)
{
    static const QHash<QString, QString> known = {
        {u"rdf"_s, u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s},
        {u"dc"_s, u"http://purl.org/dc/elements/1.1/"_s},
        {u"dcterms"_s, u"http://purl.org/dc/terms/"_s},
        {u"content"_s, u"http://purl.org/rss/1.0/modules/content/"_s},
        {u"slash"_s, u"http://purl.org/rss/1.0/modules/slash/"_s},
        {u"sy"_s, u"http://purl.org/rss/1.0/modules/syndication/"_s},
        {u"wfw"_s, u"http://wellformedweb.org/CommentAPI/"_s},
        {u"thr"_s, u"http://purl.org/syndication/thread/1.0"_s},
        {u"atom"_s, u"http://www.w3.org/2005/Atom"_s},
        {u"xhtml"_s, u"http://www.w3.org/1999/xhtml"_s},
        {u"media"_s, u"http://search.yahoo.com/mrss/"_s},
        {u"itunes"_s, u"http://www.itunes.com/dtds/podcast-1.0.dtd"_s},
        {u"feedburner"_s, u"http://rssnamespace.org/feedburner/ext/1.0"_s},
        {u"xlink"_s, u"http://www.w3.org/1999/xlink"_s},
        {u"marbre"_s, u"urn:marbre:subscription"_s},
    };
    return known.value(prefix, u"urn:undeclared:"_s + prefix);
}

} // namespace marbre
