// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/themewords.h"

#include "models/themeboard.h"
#include "models/threadlistmodel.h"
#include "models/triagewords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace marbre {

QString themeCounts(const BoardTheme &theme)
{
    const int count = int(theme.members.size());
    if (theme.known && !theme.past.isEmpty())
        return ThemeBoard::tr("%1, in %2", "threads of a theme, editions that carried it")
            .arg(ThemeBoard::tr("%n thread(s)", nullptr, count),
                 ThemeBoard::tr("%n edition(s) so far", nullptr, int(theme.past.size())));
    if (theme.known)
        return ThemeBoard::tr("%n thread(s)", nullptr, count);
    return ThemeBoard::tr("%n thread(s), suggested today", nullptr, count);
}

static QString titled(ThreadId thread, const ThemeBoard &board)
{
    const ThreadRow *row = board.row(thread);
    return row ? shortened(rowTitle(*row)) : QString();
}

QString reasonWords(const FitReason &reason, const ThemeBoard &board)
{
    switch (reason.kind) {
    case FitReason::Kind::Term:
        return reason.text;
    case FitReason::Kind::SameLink: {
        const QString title = titled(reason.thread, board);
        return title.isEmpty() ? ThemeBoard::tr("same link") : ThemeBoard::tr("same link as “%1”").arg(title);
    }
    case FitReason::Kind::SameAuthor: {
        const QString title = titled(reason.thread, board);
        return title.isEmpty() ? ThemeBoard::tr("same author") : ThemeBoard::tr("same author as “%1”").arg(title);
    }
    case FitReason::Kind::PastEdition:
        return reason.date.isValid()
                   ? ThemeBoard::tr("near the edition of %1")
                         .arg(QLocale().toString(reason.date, ThemeBoard::tr("d MMM", "date format: day and month")))
                   : ThemeBoard::tr("near a past edition");
    case FitReason::Kind::ByHand:
        return ThemeBoard::tr("put here by you");
    }
    return {};
}

QString fitWords(const BoardMember &member)
{
    return member.fit ? ThemeBoard::tr("%1 %", "degree of fit").arg(QLocale().toString(qRound(*member.fit * 100)))
                      : u"–"_s;
}

QString memberSentence(const BoardMember &member, const ThemeBoard &board)
{
    QStringList parts;
    if (member.fit)
        parts.append(ThemeBoard::tr("fit %1").arg(fitWords(member)));
    for (const FitReason &reason : member.reasons)
        parts.append(reasonWords(reason, board));
    if (!member.sure)
        parts.append(ThemeBoard::tr("less sure, not confirmed"));
    if (member.accepted)
        parts.append(ThemeBoard::tr("accepted"));
    return QLocale().createSeparatedList(parts);
}

QString themeLine(const BoardTheme &theme)
{
    return ThemeBoard::tr("%1: %2", "theme, its counts").arg(theme.label, themeCounts(theme));
}

} // namespace marbre
