// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/error.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>
#include <optional>

namespace marbre {

struct ImportProgress
{
    QString file;
    qint64 bytesRead = 0; ///< of the file as it lies on disk
    qint64 bytesTotal = 0;
    qint64 records = 0;
    QString note; ///< a translated sentence for the editor, in one call alone: memory that is about to be taken
};

/// One thing that could not be read. line counts from 1 in line-wise files, byte from 0 elsewhere.
struct ImportProblem
{
    QString file;
    std::optional<qint64> line;
    std::optional<qint64> byte;
    QString message;
};

/// Where an import puts what it reads. All are called on the thread that runs it, and may block it.
struct ImportSinks
{
    std::function<Status(ThreadBatch &&)> batch;                           ///< an error ends the import
    std::function<Status(const QByteArray &, const QString &)> manuscript; ///< an edition's file, and its path
    std::function<bool(const ImportProgress &)> progress;                  ///< may be empty; false cancels
};

struct ImportOutcome
{
    qint64 rejectedThreads = 0;
    qint64 rejectedComments = 0;
    qint64 problemCount = 0;
    QList<ImportProblem> problems; ///< the first hundred
    bool canceled = false;
    std::optional<Error> failure; ///< the sinks' error, where one ended it
};

/// Reads one file of any kind named in core/sources/README.md; its kind and compression are found from its content.
/// Memory stays bounded whatever its size, beside the window that a .zst header demands. Good records are kept where
/// others are bad. Blocking: run it on a pool thread.
ImportOutcome importFile(const QString &path, const ImportSinks &sinks);

} // namespace marbre
