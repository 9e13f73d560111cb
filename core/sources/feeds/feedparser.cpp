// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedparser.h"

#include "sources/feeds/feeddiscovery.h"
#include "sources/feeds/feedrepair.h"
#include "sources/feeds/feedroot.h"
#include "sources/feeds/feedtext.h"
#include "sources/feeds/jsonfeed.h"
#include "sources/feeds/xmlfeed.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct ParserWords
{
    Q_DECLARE_TR_FUNCTIONS(marbre::FeedDocument)
};

qint64 lineAt(QStringView text, qsizetype at)
{
    return text.first(at).count(u'\n') + 1;
}

/// The text is decoded already: a declaration's encoding would be wrong, its version may be one that nobody reads.
QStringView withoutDeclaration(QStringView text)
{
    const qsizetype end = text.startsWith("<?xml"_L1) ? text.indexOf("?>"_L1) : -1;
    return end < 0 ? text : text.sliced(end + 2);
}

FeedDocument readXml(const FeedText &decoded, const FeedRoot &root, const QUrl &base)
{
    const QString asItIs = withoutDeclaration(decoded.text).toString();
    if (root.at == 0 && !decoded.cut && isWellFormed(asItIs))
        return readXmlFeed(asItIs, base);
    const RepairedXml repaired = repairXml(decoded.text, root.at);
    qint64 line = 0;
    QString why;
    if (!isWellFormed(repaired.text, &line, &why))
        return FeedDocument::refused(ParserWords::tr("This is no XML that can be read: %1").arg(why), line);
    FeedDocument feed = readXmlFeed(repaired.text, base);
    feed.repaired = true;
    feed.cut = decoded.cut || repaired.cut;
    return feed;
}

} // namespace

FeedDocument parseFeed(QByteArrayView bytes, const QByteArray &contentTypeHeader, const QUrl &base)
{
    const FeedText decoded = feedText(bytes, contentTypeHeader);
    if (decoded.text.trimmed().isEmpty())
        return FeedDocument::refused(ParserWords::tr("The answer is empty."));
    if (isJsonText(decoded.text))
        return readJsonFeed(decoded.text, base);
    const FeedRoot root = findRoot(decoded.text);
    switch (root.kind) {
    case RootKind::Feed:
        return readXml(decoded, root, base);
    case RootKind::Page: {
        FeedDocument page = FeedDocument::refused(ParserWords::tr("This is a web page, not a feed."), 1);
        page.isPage = true;
        page.found = findFeedLinks(decoded.text.toStdString(), base);
        return page;
    }
    case RootKind::Other:
        return FeedDocument::refused(ParserWords::tr("This is no feed: its first element is “%1”.").arg(root.name),
                                     lineAt(decoded.text, decoded.text.indexOf(u'<' + root.name)));
    case RootKind::None:
        break;
    }
    return FeedDocument::refused(ParserWords::tr("This is neither XML nor JSON, as a feed would be."), 1);
}

} // namespace marbre
