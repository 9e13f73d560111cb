// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "model/batch.h"
#include "models/editiondocument.h"
#include "store/editionstore.h"
#include "store/threadstore.h"

#include <QTemporaryDir>
#include <QTest>

namespace marbre::test {

/// A desk of its own in a temporary folder, and an edition of it on the table.
struct OpenEdition
{
    QTemporaryDir folder;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<EditionDocument> document;
    EditionId id;

    static Edition plain(const QString &body)
    {
        Edition edition;
        edition.headline = QStringLiteral("A headline");
        edition.communities = {QStringLiteral("r/artificial")};
        edition.date = QDate(2025, 9, 21);
        edition.language = QStringLiteral("en");
        edition.keyPoints = {QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")};
        edition.body = body;
        return edition;
    }

    explicit OpenEdition(const QString &body)
        : OpenEdition(plain(body))
    {}

    explicit OpenEdition(const Edition &edition)
    {
        auto opened = Desk::open(folder.filePath(QStringLiteral("desk.marbre")));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        desk = std::move(*opened);
        id = *desk->store()
                  .editions()
                  .create(editionText(edition), EditionState::Draft, QStringLiteral("created"))
                  .result();
        document = std::make_unique<EditionDocument>(*desk);
        open(id);
    }

    bool open(EditionId edition)
    {
        const QFuture<Result<void>> opening = document->open(edition);
        return QTest::qWaitFor([&] { return opening.isFinished(); }) && opening.result().has_value();
    }

    /// What the desk holds, after everything that the document has not written yet.
    Edition stored()
    {
        document->flush();
        return desk->store().editions().load(id).result()->edition;
    }

    /// A thread of the desk, and a comment of it with a score of 45.
    void addThread(const char *thread, const char *title, const char *comment = nullptr)
    {
        ThreadBatch batch;
        ThreadRecord record;
        record.remoteId = std::string("t3_") + thread;
        record.community = "r/artificial";
        record.title = title;
        record.author = "someone";
        record.permalink = std::string("https://www.reddit.com/r/artificial/comments/") + thread + "/slug/";
        record.url = record.permalink;
        record.body = "The body of *the thread*.";
        record.created = fromUnix(1758400000);
        batch.threads.push_back(record);
        if (comment) {
            CommentRecord reply;
            reply.remoteId = std::string("t1_") + comment;
            reply.threadRemoteId = record.remoteId;
            reply.author = "replier";
            reply.body = "Words of the reply.";
            reply.score = {ScoreState::Known, 45, fromUnix(1758440000)};
            reply.created = fromUnix(1758410000);
            reply.permalink = record.permalink + comment + "/";
            batch.comments.push_back(reply);
        }
        desk->store().threads().ingest(batch).waitForFinished();
    }

    static Piece threadPiece(const QString &id, const QString &title)
    {
        Piece piece;
        piece.ref = {Place::Reddit, QStringLiteral("t3_") + id, {}};
        piece.permalink = QStringLiteral("https://www.reddit.com/r/artificial/comments/%1/slug/").arg(id);
        piece.title = title;
        return piece;
    }

    static Piece quotePiece(const QString &thread, const QString &comment, const QString &words)
    {
        Piece piece = threadPiece(thread, {});
        piece.ref.comment = QStringLiteral("t1_") + comment;
        piece.permalink += comment + u'/';
        piece.words = words;
        piece.author = QStringLiteral("replier");
        piece.points = 45;
        return piece;
    }

    QString body() const { return document->body(); }
    void undo() { document->undoStack()->undo(); }
    void redo() { document->undoStack()->redo(); }
};

} // namespace marbre::test
