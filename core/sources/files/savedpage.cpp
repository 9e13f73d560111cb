// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/files/savedpage.h"

#include "sources/files/placepages_p.h"
#include "sources/html/htmltree_p.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QUtf8StringView>
#include <unordered_map>

namespace marbre {

namespace {

struct SavedPageText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::SavedPage)
};

constexpr size_t declarationWithin = 4096;

/// What stands behind "charset=" in the page's beginning.
QByteArray encodingOfPage(std::string_view bytes)
{
    const QByteArray head = QByteArray(bytes.data(), qsizetype(std::min(bytes.size(), declarationWithin))).toLower();
    const qsizetype at = head.indexOf("charset=");
    if (at < 0)
        return {};
    QByteArray name;
    for (const char c : head.sliced(at + 8)) {
        if (c == '"' || c == '\'') {
            if (!name.isEmpty())
                break;
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_') {
            name += c;
        } else {
            break;
        }
    }
    return name;
}

std::string decodedPage(QStringDecoder decoder, std::string_view bytes)
{
    const QString text = decoder.decode(QByteArrayView(bytes));
    return text.toStdString();
}

} // namespace

std::string pageText(std::string_view bytes)
{
    if (QUtf8StringView(bytes).isValidUtf8())
        return std::string(bytes);
    QStringDecoder declared(encodingOfPage(bytes).constData());
    if (declared.isValid() && QByteArrayView(declared.name()) != "UTF-8")
        return decodedPage(std::move(declared), bytes);
    QStringDecoder western("windows-1252");
    return decodedPage(western.isValid() ? std::move(western) : QStringDecoder(QStringConverter::Latin1), bytes);
}

std::expected<ThreadBatch, QString> threadsFromPage(std::string_view html, std::optional<Instant> saved)
{
    const html::HtmlTree tree(html);
    const page::SavedPage page{.root = tree.root(), .head = page::readHead(tree.root(), html), .saved = saved};
    for (const auto read :
         {page::oldRedditThread, page::newRedditThread, page::hackerNewsThread, page::lobstersThread}) {
        if (std::optional<ThreadBatch> batch = read(page)) {
            page::setRanks(*batch);
            return std::move(*batch);
        }
    }
    ThreadBatch batch = page::articleThread(page);
    const ThreadRecord &thread = batch.threads.front();
    if (thread.title.empty() && thread.body.empty())
        return std::unexpected(SavedPageText::tr("It is a web page without words."));
    return batch;
}

namespace page {

Score pageScore(std::optional<qint32> points, std::optional<Instant> read)
{
    return points ? Score{.state = ScoreState::Known, .value = *points, .read = read} : Score{};
}

void setRanks(ThreadBatch &batch)
{
    std::unordered_map<std::string_view, qint32> next; // by parent
    for (CommentRecord &comment : batch.comments)
        comment.rank = next[comment.parentRemoteId]++;
}

} // namespace page

} // namespace marbre
