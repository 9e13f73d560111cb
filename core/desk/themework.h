// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/themes/themes.h"
#include "model/error.h"
#include "model/instant.h"

#include <QByteArray>
#include <QFuture>
#include <QMutex>

namespace marbre {

class Desk;
class Store;

/// What themes are suggested from.
struct ThemeGround
{
    QList<ThreadText> threads; ///< of the period, spiked ones left out
    QList<KnownTheme> known;
};

/// Gathers the words of a period and of the themes that came up before, and keeps the last suggestions until one of
/// these words changes. Its functions block: call them on a pool thread. Thread-safe.
class ThemeWork final
{
public:
    explicit ThemeWork(Store &store)
        : m_store(store)
    {}

    Result<ThemeGround> ground(Instant since, Instant until);
    /// until is exclusive.
    Result<ThemeSuggestion> suggest(Instant since, Instant until, ThemeWish wish);

private:
    struct Kept
    {
        QByteArray digest; ///< of ground and wish
        ThemeSuggestion suggestion;
    };
    ThemeSuggestion suggestOnce(const ThemeGround &ground, ThemeWish wish);
    Store &m_store;
    QMutex m_mutex;
    QList<Kept> m_kept; ///< the newest first
};

/// The words of these threads, with as many comments as themes are made from. Blocks.
Result<QList<ThreadText>> themeTexts(Store &store, const QList<ThreadId> &threads);

/// Which of these threads have one of the words that the editor gave a theme, the best first. Their fit is the weight
/// of the theme's terms that a thread has, over that of the three strongest together (a word of the editor's weighs as
/// much as the strongest term): a thread with the word alone stays "less sure". Pure; compares stems.
QList<ThemeMember> membersByWords(const QList<ThreadText> &among, const QStringList &words,
                                  const QList<ThemeTerm> &terms);

/// Two themes or more of the threads of one, for an editor who wants it split. Runs on the desk's pool.
QFuture<Result<ThemeSuggestion>> splitThreads(Desk &desk, const QList<ThreadId> &threads);

} // namespace marbre
