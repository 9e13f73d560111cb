// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searcher.h"

#include "store/database.h"
#include "store/failure.h"
#include "store/hits.h"
#include "store/indexlog.h"
#include "store/searchindex.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QElapsedTimer>
#include <QFile>
#include <sys/stat.h>

namespace marbre {

namespace {

quint64 fileNumber(const QString &path)
{
    struct stat entry{};
    return ::stat(QFile::encodeName(path).constData(), &entry) == 0 ? entry.st_ino : 0;
}

} // namespace

Searcher::Searcher(const QString &desk)
    : m_path(desk)
{}

Searcher::~Searcher() = default;

SearchResult Searcher::find(const SearchRequest &request, const std::function<bool()> &isCanceled)
{
    QElapsedTimer clock;
    clock.start();
    if (!m_desk) {
        m_desk = std::make_unique<Database>(m_path, Database::Mode::ReadOnly);
        registerSearchFunctions(*m_desk);
    }
    m_desk->setCancel(isCanceled);
    SearchResult result;
    findAll(request, result);
    result.microseconds = clock.nsecsElapsed() / 1000;
    return result;
}

void Searcher::findAll(const SearchRequest &request, SearchResult &result)
{
    const Result<SearchQuery> query = parseSearch(request.words, request.prefixLastWord);
    if (!query)
        throw Failure(query.error());
    const bool indexed = attachIndex();
    Transaction snapshot(*m_desk, Transaction::Kind::Read);
    result.indexed = countTexts(request, indexed);
    result.catchingUp = !indexed || isBehind();
    if (query->isEmpty())
        return;
    if (request.editions && query->threadStates.isEmpty())
        result.hits += editionHits(*m_desk, *query, request);
    if (!indexed || !query->editionStates.isEmpty())
        return;
    try {
        if (request.threads)
            result.hits += threadHits(*m_desk, *query, request);
        if (request.comments)
            result.hits += commentHits(*m_desk, *query, request);
    } catch (const Failure &failure) {
        // The index is damaged, or being replaced: its thread mends it, the next search finds all again.
        if (failure.error().kind == ErrorKind::Canceled)
            throw;
        m_indexFile = 0;
        result.catchingUp = true;
    }
}

bool Searcher::attachIndex()
{
    const QString path = indexPath(m_path);
    const quint64 file = fileNumber(path);
    if (m_attached && file == m_indexFile && file != 0)
        return true;
    detachIndex();
    if (file == 0)
        return false;
    try {
        Statement(*m_desk, "ATTACH ?1 AS idx").bind(path).run();
        m_attached = true;
        m_indexFile = file;
        return m_desk->number("SELECT count(*) FROM idx.sqlite_schema WHERE name IN ('thread_text', 'comment_text')") ==
               2;
    } catch (const Failure &) {
        detachIndex();
        return false;
    }
}

void Searcher::detachIndex()
{
    if (!m_attached)
        return;
    m_attached = false;
    m_indexFile = 0;
    m_desk.reset(); // statements of the cache hold the attached file
    m_desk = std::make_unique<Database>(m_path, Database::Mode::ReadOnly);
    registerSearchFunctions(*m_desk);
}

bool Searcher::isBehind()
{
    const qint64 identity = m_desk->number("SELECT value FROM idx.meta WHERE key = 'identity'");
    return identity != m_desk->number("SELECT value FROM main.meta WHERE key = 'identity'") ||
           m_desk->number("SELECT value FROM idx.meta WHERE key = 'upto'") < IndexLog::newest(*m_desk) ||
           m_desk->number("SELECT count(*) FROM idx.meta WHERE key LIKE '%s_read' AND value < 9223372036854775807") > 0;
}

/// FTS5 keeps one small row for each text that it holds.
qint64 Searcher::countTexts(const SearchRequest &request, bool indexed)
{
    qint64 texts = request.editions ? m_desk->number("SELECT count(*) FROM edition WHERE state <> 2") : 0;
    if (indexed && request.threads)
        texts += m_desk->number("SELECT count(*) FROM idx.thread_text_docsize");
    if (indexed && request.comments)
        texts += m_desk->number("SELECT count(*) FROM idx.comment_text_docsize");
    return texts;
}

} // namespace marbre
