// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edition.h"
#include "model/error.h"
#include "model/triage.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace marbre {

/// A word or a phrase that a text must hold.
struct SearchTerm
{
    QString text;        ///< as typed, without quotes and star
    bool prefix = false; ///< its last word may go on

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// A filter by a name. Several of one kind that are not negated: any of them.
struct NameFilter
{
    QString name; ///< folded
    bool negated = false;

    friend bool operator==(const NameFilter &, const NameFilter &) = default;
};

template <typename State>
struct StateFilter
{
    State state{};
    bool negated = false;

    friend bool operator==(const StateFilter &, const StateFilter &) = default;
};

/// What the editor asks for, read from the search language.
struct SearchQuery
{
    QList<SearchTerm> wanted;
    QList<SearchTerm> unwanted;
    QList<NameFilter> authors;
    QList<NameFilter> communities;
    QList<StateFilter<TriageState>> threadStates;
    QList<StateFilter<EditionState>> editionStates;
    std::optional<QDate> after;  ///< from this day on
    std::optional<QDate> before; ///< this day excluded

    bool isEmpty() const;
};

/// Words, "phrases", prefix*, author:NAME, community:NAME (r/x or x), before:DATE, after:DATE (YYYY, YYYY-MM or
/// YYYY-MM-DD; after includes the day, before excludes it), state:WORD of a thread or an edition; - before any of them
/// excludes. A quote that is not closed ends with the text. What looks like a key and is none ("https://x") is words.
/// typing: the last word may be unfinished: it is a prefix, and a key whose value is not complete is passed over.
Result<SearchQuery> parseSearch(const QString &text, bool typing);

/// FTS5's expression for the query's terms; empty where none is wanted.
QString matchExpression(const SearchQuery &query);
/// The expression for what must not be there, for queries without a wanted term; empty where there is none.
QString unwantedExpression(const SearchQuery &query);

} // namespace marbre
