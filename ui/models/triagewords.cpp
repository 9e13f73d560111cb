// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triagewords.h"

#include "models/triagecommands.h"

namespace marbre {

QString shortened(const QString &title)
{
    constexpr qsizetype longest = 60;
    return title.size() <= longest ? title : title.left(longest - 1).trimmed() + u'…';
}

QString stateCommandName(TriageState state, int count, const QString &title)
{
    const bool one = count == 1 && !title.isEmpty();
    switch (state) {
    case TriageState::New:
        return one ? TriageCommands::tr("Return “%1” to new").arg(title)
                   : TriageCommands::tr("Return %n thread(s) to new", nullptr, count);
    case TriageState::Shortlisted:
        return one ? TriageCommands::tr("Shortlist “%1”").arg(title)
                   : TriageCommands::tr("Shortlist %n thread(s)", nullptr, count);
    case TriageState::Spiked:
        return one ? TriageCommands::tr("Spike “%1”").arg(title)
                   : TriageCommands::tr("Spike %n thread(s)", nullptr, count);
    case TriageState::Used:
        return one ? TriageCommands::tr("Mark “%1” as used").arg(title)
                   : TriageCommands::tr("Mark %n thread(s) as used", nullptr, count);
    }
    return {};
}

QString stateSentence(TriageState state, int count, const QString &title)
{
    const bool one = count == 1 && !title.isEmpty();
    switch (state) {
    case TriageState::New:
        return one ? TriageCommands::tr("“%1” is new again").arg(title)
                   : TriageCommands::tr("%n thread(s) new again", nullptr, count);
    case TriageState::Shortlisted:
        return one ? TriageCommands::tr("“%1” shortlisted").arg(title)
                   : TriageCommands::tr("%n thread(s) shortlisted", nullptr, count);
    case TriageState::Spiked:
        return one ? TriageCommands::tr("“%1” spiked").arg(title)
                   : TriageCommands::tr("%n thread(s) spiked", nullptr, count);
    case TriageState::Used:
        return one ? TriageCommands::tr("“%1” used").arg(title)
                   : TriageCommands::tr("%n thread(s) used", nullptr, count);
    }
    return {};
}

QString seenCommandName(bool seen, int count, const QString &title)
{
    if (count == 1) {
        return seen ? TriageCommands::tr("Mark “%1” as seen").arg(title)
                    : TriageCommands::tr("Mark “%1” as not seen").arg(title);
    }
    return seen ? TriageCommands::tr("Mark %n thread(s) as seen", nullptr, count)
                : TriageCommands::tr("Mark %n thread(s) as not seen", nullptr, count);
}

QString seenSentence(bool seen, int count, const QString &title)
{
    if (count == 1) {
        return seen ? TriageCommands::tr("“%1” marked as seen").arg(title)
                    : TriageCommands::tr("“%1” marked as not seen").arg(title);
    }
    return seen ? TriageCommands::tr("%n thread(s) marked as seen", nullptr, count)
                : TriageCommands::tr("%n thread(s) marked as not seen", nullptr, count);
}

QString themeCommandName(const QString &theme, int count)
{
    return theme.isEmpty() ? TriageCommands::tr("Take the theme from %n thread(s)", nullptr, count)
                           : TriageCommands::tr("Give %n thread(s) the theme “%1”", nullptr, count).arg(theme);
}

QString themeSentence(const QString &theme, int count, const QString &title)
{
    if (theme.isEmpty()) {
        return TriageCommands::tr("%n thread(s) without theme", nullptr, count);
    }
    return count == 1 && !title.isEmpty()
               ? TriageCommands::tr("“%1” is in the theme “%2”").arg(title, theme)
               : TriageCommands::tr("%n thread(s) in the theme “%1”", nullptr, count).arg(theme);
}

} // namespace marbre
