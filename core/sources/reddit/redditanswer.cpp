// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/reddit/redditanswer.h"

#include "sources/batchbuilder.h"
#include "sources/redditreader.h"

#include <QCoreApplication>
#include <simdjson.h>
#include <string_view>

namespace marbre {

namespace {

struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::RedditAnswer)
};

/// "data.after" of a listing; empty where there is none.
QString listingEnd(std::string_view text)
{
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    std::string_view after;
    if (parser.iterate(text.data(), text.size(), text.size() + RedditReader::padding).get(document) ||
        document["data"]["after"].get_string().get(after))
        return {};
    return QString::fromUtf8(after.data(), qsizetype(after.size()));
}

bool isPage(const QByteArray &text)
{
    return text.trimmed().startsWith('<');
}

} // namespace

std::expected<RedditAnswer, QString> readRedditAnswer(QByteArray text, Instant received)
{
    if (isPage(text))
        return std::unexpected(AnswerText::tr("It is a web page, where data should be."));
    const qsizetype size = text.size();
    text.append(qsizetype(RedditReader::padding), '\0');
    const std::string_view view(text.constData(), size_t(size));
    BatchBuilder builder(BatchBuilder::Order::Placed);
    RedditReader reader(builder, received);
    if (const std::optional<QString> why = reader.read(view))
        return std::unexpected(*why);
    if (!reader.recognised())
        return std::unexpected(RedditReader::unknownKind());
    RedditAnswer answer;
    for (const Rejection &rejection : builder.takeRejections())
        rejection.comment ? answer.parsed.rejectComment(rejection.message)
                          : answer.parsed.rejectThread(rejection.message);
    answer.parsed.batch = builder.take();
    answer.after = listingEnd(view);
    return answer;
}

} // namespace marbre
