// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedroot.h"

#include <QRegularExpression>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

bool isOneOf(QStringView name, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::any_of(names, [name](auto known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

bool isFeedName(QStringView name)
{
    return isOneOf(name.sliced(name.indexOf(u':') + 1), {"rss"_L1, "rdf"_L1, "feed"_L1, "channel"_L1, "entry"_L1});
}

bool isPageName(QStringView name)
{
    return isOneOf(name, {"html"_L1, "head"_L1, "body"_L1, "title"_L1, "meta"_L1});
}

qsizetype endOf(QStringView text, QStringView mark, qsizetype from)
{
    const qsizetype found = text.indexOf(mark, from);
    return found < 0 ? text.size() : found + mark.size();
}

QStringView nameAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && !text.at(end).isSpace() && !QStringView(u"<>/").contains(text.at(end)))
        ++end;
    return text.sliced(at, end - at);
}

struct First
{
    QStringView name;
    bool isPage = false; ///< its document type says so
};

/// The first element, behind comments, declarations and text.
First firstElement(QStringView text)
{
    First first;
    qsizetype at = 0;
    bool declarationSeen = false;
    while (at < text.size()) {
        const QStringView rest = text.sliced(at);
        if (rest.startsWith("<!--"_L1)) {
            at = endOf(text, u"-->", at);
        } else if (rest.startsWith("<!"_L1)) {
            first.isPage = first.isPage || rest.startsWith("<!doctype html"_L1, Qt::CaseInsensitive);
            at = std::exchange(declarationSeen, true) ? endOf(text, u">", at) : declarationEnd(text, at);
        } else if (rest.startsWith("<?"_L1)) {
            at = endOf(text, u"?>", at);
        } else if (rest.size() > 1 && rest.at(0) == u'<' && rest.at(1).isLetter()) {
            first.name = nameAt(text, at + 1);
            return first;
        } else {
            const qsizetype next = text.indexOf(u'<', at + 1);
            at = next < 0 ? text.size() : next;
        }
    }
    return first;
}

} // namespace

qsizetype declarationEnd(QStringView xml, qsizetype at)
{
    qsizetype depth = 0;
    QChar quote;
    for (qsizetype i = at + 2; i < xml.size(); ++i) {
        const QChar c = xml.at(i);
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'<' || c == u'[')
            ++depth;
        else if (c == u']')
            --depth;
        else if (c == u'>' && depth-- <= 0)
            return i + 1;
    }
    return endOf(xml, u">", at);
}

FeedRoot findRoot(QStringView text)
{
    const First first = firstElement(text);
    if (first.name.isEmpty())
        return {};
    const QString name = first.name.toString();
    if (isFeedName(name))
        return {RootKind::Feed, name, 0};
    if (first.isPage || isPageName(name))
        return {RootKind::Page, name, 0};
    // A script's complaints in HTML before the feed that it wrote nevertheless
    static const QRegularExpression root(uR"(<((?:\w+:)?(?:rss|RDF|feed))[\s>])"_s);
    if (const auto match = root.matchView(text); match.hasMatch())
        return {RootKind::Feed, match.captured(1), match.capturedStart()};
    return {isOneOf(name, {"div"_L1, "p"_L1, "script"_L1, "br"_L1, "h1"_L1}) ? RootKind::Page : RootKind::Other, name,
            0};
}

} // namespace marbre
