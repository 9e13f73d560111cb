// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/arcticshift/arcticshiftparser.h"

#include "sources/redditreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace marbre {

namespace {

struct ArchiveAnswerText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::ArcticShift)
};

/// The archive's second reading comes after that time: before, no record of it is settled, whether it says so or not.
void unsettle(Score &score, Instant created, Instant asked)
{
    if (score.state == ScoreState::Known && asked - created < settlingTime)
        score.state = ScoreState::Unsettled;
}

void settle(ParsedAnswer &parsed, Instant asked)
{
    for (ThreadRecord &thread : parsed.batch.threads) {
        unsettle(thread.score, thread.created, asked);
        if (thread.score.state == ScoreState::Unsettled)
            thread.commentCount.reset(); // of the same early reading: 0, or 1
    }
    for (CommentRecord &comment : parsed.batch.comments)
        unsettle(comment.score, comment.created, asked);
}

bool isEmptyAnswer(const QByteArray &json)
{
    const QJsonValue data = QJsonDocument::fromJson(json).object().value(QLatin1StringView("data"));
    return data.isArray() && data.toArray().isEmpty();
}

} // namespace

std::expected<ArcticShiftAnswer, QString> arcticShiftAnswer(const QByteArray &json, Instant asked)
{
    BatchBuilder builder(BatchBuilder::Order::Placed);
    RedditReader reader(builder, std::nullopt);
    std::string padded = json.toStdString();
    padded.reserve(padded.size() + RedditReader::padding);
    if (const std::optional<QString> reason = reader.read(padded))
        return std::unexpected(json.trimmed().startsWith('<')
                                   ? ArchiveAnswerText::tr("The answer is a web page instead of data.")
                                   : *reason);
    if (!reader.recognised() && !isEmptyAnswer(json))
        return std::unexpected(RedditReader::unknownKind());
    ArcticShiftAnswer answer;
    for (const Rejection &rejection : builder.takeRejections())
        rejection.comment ? answer.parsed.rejectComment(rejection.message)
                          : answer.parsed.rejectThread(rejection.message);
    answer.parsed.batch = builder.take();
    settle(answer.parsed, asked);
    for (const ThreadRecord &thread : answer.parsed.batch.threads) {
        answer.oldest = std::min(answer.oldest.value_or(thread.created), thread.created);
        answer.newest = std::max(answer.newest.value_or(thread.created), thread.created);
    }
    return answer;
}

} // namespace marbre
