// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchquery.h"
#include "store/searchstore.h"

#include <functional>
#include <memory>

namespace marbre {

class Database;

/// Answers searches over a desk and its index file. Used on one thread; throws Failure.
class Searcher final
{
public:
    explicit Searcher(const QString &desk);
    ~Searcher();
    Q_DISABLE_COPY_MOVE(Searcher)

    /// isCanceled is asked while statements run: ErrorKind::Canceled then.
    SearchResult find(const SearchRequest &request, const std::function<bool()> &isCanceled);

private:
    bool attachIndex();
    void detachIndex();
    bool isBehind();
    qint64 countTexts(const SearchRequest &request, bool indexed);
    void findAll(const SearchRequest &request, SearchResult &result);

    QString m_path;
    std::unique_ptr<Database> m_desk;
    bool m_attached = false;
    quint64 m_indexFile = 0; ///< inode of the file that is attached: another program may have replaced it
};

} // namespace marbre
