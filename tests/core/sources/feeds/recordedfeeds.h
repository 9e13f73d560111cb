// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/feeds/feeddocument.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace marbre {

/// One of the feeds that others recorded.
struct RecordedFeed
{
    QString path; ///< below the data's folder of feeds
    QByteArray bytes;
    QByteArray contentType; ///< as its leading comment says
    bool wellFormed = false;
    static constexpr qsizetype unknown = -1;
    qsizetype expectedItems = 0; ///< by counting tags
    qsizetype emptyItems = 0;    ///< of these, how many hold nothing

    QString folder() const;
};

/// Feeds in XML and in JSON; without lists, pages and expected parses.
QList<RecordedFeed> recordedFeeds(const QString &data);

/// What somebody else's reader, or the file itself, says of an item.
struct ExpectedItem
{
    qsizetype index = 0;
    QMap<QString, QString> fields; ///< title, link, author, date (ISO, UTC)
};

/// From the parse beside the file, or from the file's own assertion. Empty where there is none.
QList<ExpectedItem> expectedItems(const RecordedFeed &feed, const QString &data);

/// How many feeds of a folder came out how.
class FeedTable final
{
public:
    void add(const RecordedFeed &feed, const FeedDocument &read);
    QString text() const;
    static bool isWhole(const RecordedFeed &feed, const FeedDocument &read);

private:
    struct Row
    {
        int files = 0, whole = 0, partly = 0, refused = 0, illFormed = 0, illFormedWhole = 0;
        qsizetype items = 0;
    };
    static void addTo(Row &row, const RecordedFeed &feed, const FeedDocument &read, bool whole);
    static QString line(const QString &name, const Row &row);
    QMap<QString, Row> m_rows;
    Row m_sum;
    QStringList m_remarks;
};

} // namespace marbre
