// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/html/weblink.h"

#include "sources/html/visibletext.h"

#include <algorithm>

namespace marbre::html {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t longestTarget = 4096;

std::string withoutGaps(std::string_view href)
{
    const auto isGap = [](char c) { return uchar(c) <= ' '; };
    const auto *const begin = std::ranges::find_if_not(href, isGap);
    std::string text(begin, href.end());
    while (!text.empty() && isGap(text.back()))
        text.pop_back();
    std::erase_if(text, [](char c) { return c == '\t' || c == '\n' || c == '\r'; });
    return text;
}

std::string encoded(const QUrl &url)
{
    std::string text = url.toEncoded(QUrl::FullyEncoded).toStdString();
    for (size_t at = text.find('`'); at != std::string::npos; at = text.find('`', at))
        text.replace(at, 1, "%60");
    return text.size() > longestTarget ? std::string() : text;
}

std::string mailTarget(const QUrl &url)
{
    const QString address = url.path();
    if (!address.contains(u'@'))
        return {};
    QUrl mail;
    mail.setScheme(u"mailto"_s);
    mail.setPath(address);
    return encoded(mail);
}

} // namespace

std::string webTarget(std::string_view href, const QUrl &base)
{
    std::string text = withoutGaps(href);
    if (text.empty() || text.size() > longestTarget || text.starts_with('#') || text.contains('\0'))
        return {};
    if (text.starts_with("//") && base.scheme().isEmpty())
        text.insert(0, "https:");
    const QUrl relative(QString::fromStdString(text), QUrl::TolerantMode);
    QUrl url = base.isValid() && !base.isEmpty() ? base.resolved(relative) : relative;
    if (!relative.isValid() || !url.isValid())
        return {};
    if (url.scheme() == "mailto"_L1)
        return mailTarget(url);
    if ((url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty())
        return {};
    url.setUserInfo({});
    return encoded(url);
}

std::string fileNameOf(const std::string &target)
{
    const QUrl url(QString::fromStdString(target));
    const QString name = url.fileName(QUrl::FullyDecoded);
    return onOneLine((name.isEmpty() ? url.host() : name).toStdString());
}

} // namespace marbre::html
