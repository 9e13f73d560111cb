// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/byhand.h"

#include "sources/files/savedpage.h"
#include "sources/wire/wire.h"
#include "store/store.h"
#include "store/subscriptionstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qint64 largestPage = 8 * 1024 * 1024;

struct PageText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::PageFetch)
};

Error noArticle(const QUrl &address, const QString &why)
{
    return {ErrorKind::Format, PageText::tr("The page could not be read as an article"), shownAddress(address), why,
            PageText::tr("Paste its words instead.")};
}

Fetched<HttpAnswer> askForPage(const FetchTools &tools, const QUrl &address, const HandRequest &request)
{
    const std::unique_ptr<Transport> transport = tools.transport();
    Wire wire(*transport, tools.courtesy, tools.clock, request.stop);
    HttpRequest page;
    page.url = address;
    page.accept = "text/html, application/xhtml+xml"_ba;
    page.limit = largestPage;
    page.mayBeHttp = address.scheme() == "http"_L1;
    return wire.send(page);
}

QString addressOf(const HttpAnswer &answer)
{
    return answer.url.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo).toString(QUrl::FullyEncoded);
}

/// What stands in the answer, told where it was asked for as a browser tells it in the pages that it saves.
std::expected<ThreadBatch, QString> read(const HttpAnswer &answer)
{
    const std::string address = addressOf(answer).toStdString();
    const std::string note = "<!-- saved from url=(" + std::to_string(address.size()) + ")" + address + " -->\n";
    return threadsFromPage(note + pageText({answer.body.constData(), size_t(answer.body.size())}), answer.received);
}

/// A page may name a better address of its own; for any other it does not speak.
void takeItsOwnAddress(ThreadBatch &batch, const HttpAnswer &answer)
{
    ThreadRecord &thread = batch.threads.front();
    const QUrl named(QString::fromStdString(thread.permalink));
    batch.comments.clear();
    batch.missing.clear();
    batch.readTrees.clear();
    batch.threads.resize(1);
    if (thread.place == Place::Feed && named.host() == answer.url.host())
        return;
    const QString address = addressOf(answer);
    thread.place = Place::Feed;
    thread.remoteId = articleId(address).toStdString();
    thread.url = thread.permalink = address.toStdString();
    thread.community = answer.url.host().toStdString();
    thread.score = {};
}

} // namespace

Result<ThreadId> fetchOnePage(const FetchTools &tools, const QUrl &address, HandRequest request)
{
    const Fetched<HttpAnswer> answer = askForPage(tools, address, request);
    if (!answer)
        return std::unexpected(answer.error().error);
    const QString shown = addressOf(*answer);
    if (const std::optional<ItemRef> ref = itemRefFromUrl(shown);
        ref && itemRefFromUrl(address.toString()) != ref && !giversOf(request.adapters, *ref).isEmpty())
        return fetchOneThread(tools, *ref, std::move(request));
    const QByteArray type = answer->header("Content-Type").toLower();
    if (!type.isEmpty() && !type.contains("html"))
        return std::unexpected(noArticle(answer->url, PageText::tr("It is no web page.")));
    std::expected<ThreadBatch, QString> batch = read(*answer);
    if (!batch)
        return std::unexpected(noArticle(answer->url, batch.error()));
    if (batch->threads.empty())
        return std::unexpected(noArticle(answer->url, {}));
    takeItsOwnAddress(*batch, *answer);
    const ItemRef ref{Place::Feed, QString::fromStdString(batch->threads.front().remoteId), {}};
    const Result<IngestReport> stored = tools.store.subscriptions().deliver({}, std::move(*batch), {}).result();
    if (!stored)
        return std::unexpected(stored.error());
    return storedThread(tools.store, ref, {});
}

} // namespace marbre
