// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/lemmy/lemmyparser.h"
#include "sources/wire/wire.h"

#include <QUrl>

namespace marbre {

struct TreeWish;

/// What is asked of one Lemmy host in one run, in the words of the version that it speaks.
class LemmyClient final
{
public:
    using Query = QList<std::pair<QString, QString>>;

    /// root: scheme, host and port.
    LemmyClient(const QUrl &root, Wire &wire);

    /// A page of a community's posts. community: "name" or "name@home"; sort: the adapter's word; cursor: of the page
    /// before, empty for the first; page: counts from 1, for hosts without cursors.
    Fetched<LemmyPosts> posts(const QString &community, const QString &sort, int limit, const QString &cursor,
                              int page);
    /// number: of this host.
    Fetched<LemmyPosts> post(qint64 number);
    Fetched<LemmyComments> comment(qint64 number);
    /// The discussion of one of this host's posts.
    Fetched<ParsedAnswer> tree(qint64 post, const TreeWish &wish);

    const QUrl &root() const { return m_root; }

private:
    Fetched<void> findVersion();
    Fetched<QString> versionAt(int api);
    Fetched<HttpAnswer> ask(const QString &path, const Query &query);
    Fetched<LemmyComments> comments(qint64 post, const Query &query);
    Query flatPage(int page, const QString &cursor) const;
    QString word(QLatin1StringView word) const; ///< v4 writes its words small

    QUrl m_root;
    Wire &m_wire;
    int m_api = 0; ///< 3 or 4; 0: not asked yet
    std::optional<FetchFault> m_noLemmy;
};

} // namespace marbre
