// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/files/pagehead.h"

#include "sources/files/pagenodes_p.h"
#include "sources/html/tagscanner.h"
#include "sources/html/visibletext.h"
#include "sources/html/weblink.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace marbre::page {

namespace {

constexpr qint64 earliestMilliseconds = 100'000'000'000; // as seconds, the year 5138
constexpr size_t noteWithin = 4096;

/// Browsers put it before the page: "<!-- saved from url=(0024)https://example.org/ -->".
std::string savedFrom(std::string_view html)
{
    static constexpr std::string_view mark = "saved from url=(";
    const std::string_view head = html.substr(0, noteWithin);
    const size_t at = head.find(mark);
    const size_t begin = at == std::string_view::npos ? at : head.find(')', at);
    if (begin == std::string_view::npos)
        return {};
    const std::string_view address = head.substr(begin + 1);
    return std::string(address.substr(0, address.find_first_of(" \t\r\n>")));
}

/// What the page's head says, each thing under the first of its names that is there.
class HeadReader final
{
public:
    void read(const GumboNode *node);
    PageHead finish(std::string_view html);

private:
    void readMeta(const GumboNode *meta);
    void readLink(const GumboNode *link);

    struct Found
    {
        std::string value;
        int rank = 100; ///< of the name it stands under; lower is better
        void offer(std::string_view text, int textRank)
        {
            if (textRank < rank && !text.empty()) {
                value = html::onOneLine(text);
                rank = value.empty() ? rank : textRank;
            }
        }
    };
    Found m_address, m_base, m_title, m_author, m_site, m_published;
};

void HeadReader::readMeta(const GumboNode *meta)
{
    const std::string_view property = attribute(meta, "property");
    const std::string_view named = attribute(meta, "name");
    const std::string_view item = attribute(meta, "itemprop");
    const std::string_view name = !property.empty() ? property : !named.empty() ? named : item;
    const std::string_view content = attribute(meta, "content");
    const auto is = [name](std::string_view word) { return html::equalsWord(name, word); };
    if (is("og:url"))
        m_address.offer(content, 1);
    else if (is("og:title"))
        m_title.offer(content, 0);
    else if (is("twitter:title"))
        m_title.offer(content, 1);
    else if (is("og:site_name"))
        m_site.offer(content, 0);
    else if (is("author") || is("dc.creator"))
        m_author.offer(content, 0);
    else if (is("article:author") && !content.contains("://"))
        m_author.offer(content, 1);
    else if (is("article:published_time"))
        m_published.offer(content, 0);
    else if (is("datepublished") || is("date") || is("dc.date") || is("pubdate"))
        m_published.offer(content, 1);
}

void HeadReader::readLink(const GumboNode *link)
{
    if (html::equalsWord(attribute(link, "rel"), "canonical"))
        m_address.offer(attribute(link, "href"), 0);
}

void HeadReader::read(const GumboNode *node)
{
    if (isTag(node, GUMBO_TAG_META))
        readMeta(node);
    else if (isTag(node, GUMBO_TAG_LINK))
        readLink(node);
    else if (isTag(node, GUMBO_TAG_BASE))
        m_base.offer(attribute(node, "href"), 0);
    else if (isTag(node, GUMBO_TAG_TITLE) && html::childrenOf(node)->length > 0)
        m_title.offer(html::wordsOf(html::child(html::childrenOf(node), 0)), 2);
    else if (isTag(node, GUMBO_TAG_H1) && m_title.rank > 3)
        m_title.offer(plainText(node), 3);
    else if (isTag(node, GUMBO_TAG_A) && attribute(node, "rel") == "author" && m_author.rank > 2)
        m_author.offer(plainText(node), 2);
    else if (isTag(node, GUMBO_TAG_TIME))
        m_published.offer(attribute(node, "datetime"), 2);
}

PageHead HeadReader::finish(std::string_view html)
{
    const QUrl from(QString::fromStdString(html::webTarget(savedFrom(html), {})));
    const QUrl base(QString::fromStdString(html::webTarget(m_base.value, from)));
    QUrl address(QString::fromStdString(html::webTarget(m_address.value, base.isEmpty() ? from : base)));
    if (address.isEmpty() || address.scheme() == "mailto"_L1)
        address = from.scheme() == "mailto"_L1 ? QUrl() : from;
    return {.address = address,
            .title = m_title.value,
            .author = m_author.value,
            .site = m_site.value,
            .published = pageTime(m_published.value)};
}

} // namespace

std::optional<Instant> pageTime(std::string_view text)
{
    const QString written = QString::fromUtf8(text).trimmed();
    bool isNumber = false;
    const qint64 number = written.toLongLong(&isNumber);
    if (isNumber && number > 0)
        return fromUnix(number >= earliestMilliseconds ? number / 1000 : number);
    if (const QDate date = QDate::fromString(written, Qt::ISODate); date.isValid() && written.size() == 10)
        return fromUnix(date.startOfDay(QTimeZone::UTC).toSecsSinceEpoch());
    // What ISO 8601 allows and Qt does not read: a gap before the zone, and a zone without a colon.
    static const QRegularExpression form(
        u"^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:[.,]\\d+)?\\s*(Z|[+-]\\d\\d)?:?(\\d\\d)?$"_s);
    const auto match = form.match(written);
    QString zone = match.captured(3).isEmpty() ? u"Z"_s : match.captured(3);
    if (!match.captured(4).isEmpty())
        zone += u':' + match.captured(4);
    const QDateTime time = QDateTime::fromString(match.captured(1) + u'T' + match.captured(2) + zone, Qt::ISODate);
    if (!match.hasMatch() || !time.isValid())
        return std::nullopt;
    return fromUnix(time.toSecsSinceEpoch());
}

PageHead readHead(const GumboNode *root, std::string_view html)
{
    HeadReader reader;
    html::NodeWalk walk(root);
    while (const GumboNode *node = walk.next()) {
        if (html::isElement(node))
            reader.read(node);
    }
    return reader.finish(html);
}

} // namespace marbre::page
