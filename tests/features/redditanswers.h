// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace marbre::testing {

/// What files of Reddit's shape hold, read with Qt's own JSON and none of the program's code: the other opinion that
/// the program's counts are held against.
struct RedditAnswers
{
    QHash<QString, QJsonObject> threads; ///< by "t3_..."
    QHash<QString, QJsonObject> comments;
    qint64 left = 0; ///< comments that "more" only counts

    /// Later files win, as they do in a desk.
    static RedditAnswers read(const QStringList &paths);

    /// Ids of comments that both hold and about which they differ in what a desk keeps of them and both files say.
    QStringList changedComments(const RedditAnswers &later) const;
};

bool isGone(const QJsonObject &comment); ///< its words are deleted or removed

QStringList filesIn(const QString &folder, const QString &pattern);
QByteArray bytesOf(const QString &path);
QString sourcePath(const QString &name); ///< below the checkout

} // namespace marbre::testing
