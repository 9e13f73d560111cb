// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/text/language.h"

#include <QStringView>

namespace marbre {

/// The languages in which a folded word is one of grammar, a bit each: Language's numbers, then those that are told
/// apart but not answered (Italian, Portuguese, Dutch, Scandinavian).
constexpr int toldLanguages = 8;
quint8 grammarLanguages(QStringView folded);

/// Whether a folded word says nothing of a subject: grammar, or talk ("think", "really", "anyone").
bool isStopWord(QStringView folded, Language language);

} // namespace marbre
