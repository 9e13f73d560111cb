// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/suggestionrows.h"

#include "cli/rows.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct SuggestionText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::SuggestionRows)
};

QString withTwoDigits(double share)
{
    return QString::number(share, 'f', 2);
}

QString reasonKind(RelatedReason::Kind kind)
{
    switch (kind) {
    case RelatedReason::Kind::Threads:
        return u"threads"_s;
    case RelatedReason::Kind::Themes:
        return u"themes"_s;
    case RelatedReason::Kind::Terms:
        break;
    }
    return u"terms"_s;
}

QString reasonWords(const RelatedReason &reason)
{
    const QString what = reason.what.join(u", "_s);
    switch (reason.kind) {
    case RelatedReason::Kind::Threads:
        return SuggestionText::tr("same threads: %1").arg(what);
    case RelatedReason::Kind::Themes:
        return SuggestionText::tr("same themes: %1").arg(what);
    case RelatedReason::Kind::Terms:
        break;
    }
    return SuggestionText::tr("same words: %1").arg(what);
}

} // namespace

QJsonObject themeObject(const SuggestedTheme &theme, const QHash<ThreadId, ThreadRow> &rows)
{
    QJsonArray terms;
    for (const ThemeTerm &term : theme.terms)
        terms << term.word;
    QJsonArray threads;
    for (const ThemeMember &member : theme.members) {
        if (const auto row = rows.constFind(member.thread); row != rows.cend())
            threads << QJsonObject{{u"id"_s, row->remoteId}, {u"fit"_s, member.fit}};
    }
    return {{u"label"_s, theme.label},
            {u"terms"_s, terms},
            {u"threads"_s, threads},
            {u"known"_s, static_cast<bool>(theme.known)}};
}

void addTheme(Table &table, const SuggestedTheme &theme, const QHash<ThreadId, ThreadRow> &rows)
{
    QStringList terms;
    for (const ThemeTerm &term : theme.terms)
        terms << term.word;
    table.add({theme.label, {}, terms.join(u", "_s)});
    for (const ThemeMember &member : theme.members) {
        if (const auto row = rows.constFind(member.thread); row != rows.cend())
            table.add({row->remoteId, withTwoDigits(member.fit), titleWords(*row)});
    }
}

QJsonObject candidateObject(const QuoteCandidate &candidate)
{
    QJsonArray reasons;
    QJsonArray kinds;
    for (const QuoteReason &reason : candidate.reasons) {
        reasons << reason.text;
        kinds << reason.id;
    }
    return {{u"comment"_s, candidate.remoteId}, {u"author"_s, orNull(candidate.author)},
            {u"excerpt"_s, candidate.excerpt},  {u"permalink"_s, orNull(candidate.permalink)},
            {u"rank"_s, candidate.rank},        {u"reasons"_s, reasons},
            {u"reason_kinds"_s, kinds}};
}

void addCandidate(Table &table, const QuoteCandidate &candidate)
{
    QStringList reasons;
    for (const QuoteReason &reason : candidate.reasons)
        reasons << reason.text;
    table.add({withTwoDigits(candidate.rank), candidate.remoteId, candidate.author, candidate.excerpt});
    table.add({{}, {}, {}, reasons.join(u", "_s)});
}

QJsonObject relatedObject(const RelatedEdition &edition)
{
    QJsonArray reasons;
    QJsonObject shared;
    for (const RelatedReason &reason : edition.reasons) {
        reasons << reasonWords(reason);
        shared.insert(reasonKind(reason.kind), QJsonArray::fromStringList(reason.what));
    }
    return {{u"edition"_s, edition.row.slug},
            {u"date"_s, orNull(edition.row.date.toString(Qt::ISODate))},
            {u"weight"_s, edition.weight},
            {u"reasons"_s, reasons},
            {u"shared"_s, shared}};
}

void addRelated(Table &table, const RelatedEdition &edition)
{
    QStringList reasons;
    for (const RelatedReason &reason : edition.reasons)
        reasons << reasonWords(reason);
    table.add({withTwoDigits(edition.weight), edition.row.slug, edition.row.headline});
    table.add({{}, {}, reasons.join(u"; "_s)});
}

} // namespace marbre
