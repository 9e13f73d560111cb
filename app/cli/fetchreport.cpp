// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fetchreport.h"

#include "cli/counts.h"
#include "cli/feeds.h"
#include "cli/rows.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct FetchReportText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::FetchReport)
};

QJsonObject outcomeObject(const FeedOutcome &feed)
{
    const FetchRun &run = feed.run;
    return {{u"name"_s, feed.name},
            {u"state"_s, feedStateWord(run.condition, false)},
            {u"code"_s, run.code ? QJsonValue(run.code) : QJsonValue()},
            {u"message"_s, orNull(run.message)},
            {u"threads"_s, countsObject(run.counts.threads)},
            {u"comments"_s, countsObject(run.counts.comments)},
            {u"notes"_s, QJsonArray::fromStringList(feed.notes)},
            {u"canceled"_s, run.canceled},
            {u"requests"_s, run.requests},
            {u"bytes"_s, run.bytes}};
}

} // namespace

QJsonDocument fetchDocument(const FetchReport &report)
{
    QJsonArray feeds;
    QJsonArray errors;
    for (const FeedOutcome &feed : report.feeds) {
        feeds << outcomeObject(feed);
        if (feed.failed())
            errors << QJsonObject{{u"file"_s, QJsonValue()},
                                  {u"byte"_s, QJsonValue()},
                                  {u"feed"_s, feed.name},
                                  {u"message"_s, feed.run.message}};
    }
    return QJsonDocument(QJsonObject{{u"threads"_s, countsObject(report.counts.threads)},
                                     {u"comments"_s, countsObject(report.counts.comments)},
                                     {u"editions"_s, countsObject({})},
                                     {u"errors"_s, errors},
                                     {u"error_count"_s, errors.size()},
                                     {u"canceled"_s, report.canceled},
                                     {u"feeds"_s, feeds}});
}

QString fetchText(const FetchReport &report)
{
    QString text = countsLine(FetchReportText::tr("Threads"), report.counts.threads) +
                   countsLine(FetchReportText::tr("Comments"), report.counts.comments);
    for (const FeedOutcome &feed : report.feeds) {
        text += FetchReportText::tr("%1: %2").arg(feed.name, feedStateWord(feed.run.condition, false)) + u'\n';
        for (const QString &note : feed.notes) {
            if (note != feed.run.message) // which is said on standard error
                text += u"  "_s + note + u'\n';
        }
    }
    return text;
}

QString failureLine(const FeedOutcome &feed)
{
    if (feed.name.isEmpty())
        return feed.run.message;
    return FetchReportText::tr("%1: %2").arg(feed.name, feed.run.message);
}

} // namespace marbre
