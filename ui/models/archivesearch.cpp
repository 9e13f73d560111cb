// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/archivesearch.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace marbre {

ArchiveSearch::ArchiveSearch(Find find, QObject *parent)
    : QObject(parent)
    , m_find(std::move(find))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &ArchiveSearch::ask);
}

void ArchiveSearch::setWords(const QString &words)
{
    const QString trimmed = words.trimmed();
    if (std::exchange(m_words, trimmed) != trimmed)
        m_pause.start();
}

void ArchiveSearch::setScope(Scope scope)
{
    if (std::exchange(m_scope, scope) != scope)
        m_pause.start();
}

void ArchiveSearch::setYear(std::optional<int> year)
{
    if (std::exchange(m_year, year) != year)
        m_pause.start();
}

void ArchiveSearch::setByRelevance(bool byRelevance)
{
    if (std::exchange(m_byRelevance, byRelevance) != byRelevance)
        m_pause.start();
}

void ArchiveSearch::runAgain()
{
    if (isActive())
        m_pause.start();
}

void ArchiveSearch::ask()
{
    const quint64 ticket = ++m_ticket;
    if (m_words.isEmpty()) {
        m_summary.clear();
        m_model.clear();
        Q_EMIT finished();
        return;
    }
    SearchRequest request;
    request.words = m_words;
    if (m_year)
        request.words += u" after:%1 before:%2"_s.arg(*m_year, 4, 10, '0'_L1).arg(*m_year + 1, 4, 10, '0'_L1);
    request.editions = m_scope == Scope::All || m_scope == Scope::Editions;
    request.threads = m_scope == Scope::All || m_scope == Scope::Threads;
    request.comments = m_scope == Scope::All || m_scope == Scope::Comments;
    request.byRelevance = m_byRelevance;
    // With a year behind them the words no longer end the text: the store would take the year for the unfinished word.
    request.prefixLastWord = !m_year;
    request.limit = limit;
    m_find(request).then(this, [this, ticket](const Result<SearchResult> &result) { take(ticket, result); });
}

void ArchiveSearch::take(quint64 ticket, const Result<SearchResult> &result)
{
    if (ticket != m_ticket)
        return;
    if (!result) {
        if (result.error().kind != ErrorKind::Canceled)
            Q_EMIT failed(result.error());
        return;
    }
    m_model.setResult(*result, limit);
    m_summary = summaryOf(*result);
    Q_EMIT finished();
}

QString ArchiveSearch::summaryOf(const SearchResult &result) const
{
    const QLocale locale;
    const QString texts = locale.toString(result.indexed);
    const QString time = tr("%1 ms").arg(locale.toString(qMax<qint64>(1, (result.microseconds + 500) / 1000)));
    const int hits = m_model.hitCount();
    if (m_model.mayHoldMore())
        return tr("The first %n result(s) in %1 texts, %2", nullptr, hits).arg(texts, time);
    return tr("%n result(s) in %1 texts, %2", nullptr, hits).arg(texts, time);
}

} // namespace marbre
