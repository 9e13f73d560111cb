// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/searchmodel.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

namespace marbre {

/// Searches as the editor types: the words, what to search in, a year, an order. Only the newest request's answer is
/// shown; until it comes the results before it stay.
class ArchiveSearch final : public QObject
{
    Q_OBJECT
public:
    using Find = std::function<QFuture<Result<SearchResult>>(SearchRequest)>;
    enum class Scope { All = 0, Editions = 1, Threads = 2, Comments = 3 };
    static constexpr int limit = 50; ///< of each kind

    explicit ArchiveSearch(Find find, QObject *parent = nullptr);

    SearchModel &model() { return m_model; }
    void setWords(const QString &words);
    void setScope(Scope scope);
    void setYear(std::optional<int> year);
    void setByRelevance(bool byRelevance);
    bool byRelevance() const { return m_byRelevance; }
    bool isActive() const { return !m_words.isEmpty(); }
    void runAgain(); ///< the desk changed
    /// "47 results in 312,480 texts, 18 ms"; empty while nothing is searched for.
    QString summary() const { return m_summary; }

Q_SIGNALS:
    void finished(); ///< the model holds the newest answer, or nothing
    void failed(const marbre::Error &error);

private:
    void ask();
    void take(quint64 ticket, const Result<SearchResult> &result);
    QString summaryOf(const SearchResult &result) const;
    Find m_find;
    SearchModel m_model;
    QTimer m_pause; ///< joins what changes within one turn of the event loop
    QString m_words;
    Scope m_scope = Scope::All;
    std::optional<int> m_year;
    bool m_byRelevance = true;
    quint64 m_ticket = 0;
    QString m_summary;
};

} // namespace marbre
