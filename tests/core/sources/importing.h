// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/importer.h"

#include <QFile>
#include <QTemporaryDir>

namespace marbre {

/// Everything that one import gave.
struct Imported
{
    ImportOutcome outcome;
    QList<ThreadBatch> batches;
    QList<QByteArray> manuscripts;
    QList<ImportProgress> progress;

    std::vector<ThreadRecord> threads() const
    {
        std::vector<ThreadRecord> all;
        for (const ThreadBatch &batch : batches)
            all.insert(all.end(), batch.threads.begin(), batch.threads.end());
        return all;
    }
    std::vector<CommentRecord> comments() const
    {
        std::vector<CommentRecord> all;
        for (const ThreadBatch &batch : batches)
            all.insert(all.end(), batch.comments.begin(), batch.comments.end());
        return all;
    }
    std::vector<MissingReplies> missing() const
    {
        std::vector<MissingReplies> all;
        for (const ThreadBatch &batch : batches)
            all.insert(all.end(), batch.missing.begin(), batch.missing.end());
        return all;
    }
    QString firstProblem() const
    {
        return outcome.problems.isEmpty() ? QString() : outcome.problems.constFirst().message;
    }
};

inline Imported importPath(const QString &path)
{
    Imported result;
    ImportSinks sinks;
    sinks.batch = [&result](ThreadBatch &&batch) {
        result.batches.append(std::move(batch));
        return Status();
    };
    sinks.manuscript = [&result](const QByteArray &bytes, const QString &) {
        result.manuscripts.append(bytes);
        return Status();
    };
    sinks.progress = [&result](const ImportProgress &progress) {
        result.progress.append(progress);
        return true;
    };
    result.outcome = importFile(path, sinks);
    return result;
}

/// A folder of its own with files made on the spot.
class Files
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file cannot be written");
        return file.fileName();
    }
    Imported import(const QByteArray &bytes, const QString &name = QStringLiteral("input")) const
    {
        return importPath(write(name, bytes));
    }

private:
    QTemporaryDir m_folder;
};

inline QByteArray thing(const QByteArray &kind, const QByteArray &data)
{
    return "{\"kind\": \"" + kind + "\", \"data\": " + data + "}";
}
inline QByteArray listing(const QByteArrayList &things)
{
    return thing("Listing", "{\"after\": null, \"children\": [" + things.join(", ") + "]}");
}
/// more: further members, with a comma before them.
inline QByteArray threadData(const QByteArray &id, const QByteArray &more = {})
{
    return "{\"id\": \"" + id + "\", \"name\": \"t3_" + id + "\", \"subreddit\": \"marble\", \"title\": \"Title " + id +
           "\", \"author\": \"mason\", \"created_utc\": 1758412800.0, \"permalink\": \"/r/marble/comments/" + id +
           "/title/\"" + more + "}";
}
inline QByteArray commentData(const QByteArray &id, const QByteArray &parent, const QByteArray &more = {})
{
    return "{\"id\": \"" + id + "\", \"link_id\": \"t3_a1\", \"parent_id\": \"" + parent +
           "\", \"subreddit\": \"marble\", \"author\": \"mason\", \"body\": \"Words " + id +
           "\", \"created_utc\": 1758412900" + more + "}";
}
inline QByteArray threadThing(const QByteArray &id, const QByteArray &more = {})
{
    return thing("t3", threadData(id, more));
}
inline QByteArray commentThing(const QByteArray &id, const QByteArray &parent, const QByteArray &more = {})
{
    return thing("t1", commentData(id, parent, more));
}
inline QByteArray replies(const QByteArrayList &things)
{
    return ", \"replies\": " + listing(things);
}

} // namespace marbre
