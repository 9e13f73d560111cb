// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/text/language.h"

#include <QString>

#include <optional>

namespace marbre {

inline constexpr QChar noBreakSpace(0x00A0);
inline constexpr QChar narrowSpace(0x202F);

/// The space that stands at one side of a sign.
struct SpaceRule
{
    QChar space;             ///< null: none
    bool alsoNone = false;   ///< the sources allow none, too
    bool alsoNarrow = false; ///< none, or a narrow one
    bool applies = true;     ///< false: the profile says nothing of this sign
};

/// How a profile writes; core/editorial/README.md names the sources.
struct ProfileRules
{
    QString id;
    Language language = Language::English;
    SpaceRule colon;
    SpaceRule semicolon;
    SpaceRule exclamation;
    SpaceRule question;
    SpaceRule insideQuotes;
    SpaceRule percent;
    QChar open, close;           ///< of a quotation
    QChar innerOpen, innerClose; ///< of a quotation within one
    bool innerAsOuter = false;   ///< the outer signs are right within a quotation, too
    QChar thousands;             ///< that parts a number's groups
    QString alsoThousands;       ///< what else may
};

/// Null where there is no such profile.
const ProfileRules *profileRules(const QString &id);

} // namespace marbre
