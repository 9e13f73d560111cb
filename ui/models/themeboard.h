// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/instant.h"
#include "models/themearrangement.h"
#include "models/triagecommands.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace marbre {

class Desk;
class EditionDocument;
struct ChangeSet;

/// The days that a board is about.
struct ThemePeriod
{
    QString name = {}; ///< "2025-09-21/2025-09-22": what the editor's work on it is kept under
    Instant since{};
    Instant until{}; ///< exclusive
    friend bool operator==(const ThemePeriod &, const ThemePeriod &) = default;
};

/// What a list says of a thread that a theme is suggested for.
struct ThemeHint
{
    QString label = {};
    quint32 colour = 0; ///< 0xRRGGBB
    QString why = {};   ///< a sentence
};

/// The suggested themes of a period, and what the editor makes of them. Each operation is one step of the triage stack
/// and is on disk when it appears there; it shows at once. What is suggested follows the desk; what the editor placed
/// stays where it was put.
class ThemeBoard final : public QObject
{
    Q_OBJECT
public:
    ThemeBoard(Desk &desk, EditionDocument &edition, TriageCommands &triage, QObject *parent = nullptr);

    void setPeriod(const ThemePeriod &period);
    const ThemePeriod &period() const { return m_period; }
    /// While it is looked at it follows every mark; else only what comes in.
    void setWatched(bool watched);
    void refresh();

    /// The first answer for this period is there.
    bool isLoaded() const { return m_loaded; }
    bool isBusy() const { return m_busy; }
    int wish() const { return m_plan.wish; }
    int threadCount() const { return int(m_rows.size()); }
    const QList<BoardTheme> &themes() const { return m_arrangement.themes; }
    const QList<ThreadId> &leftOver() const { return m_arrangement.leftOver; }
    const BoardTheme *theme(const QString &key) const;
    int indexOf(const QString &key) const; ///< -1: not there
    /// Null where the board has not got it.
    const ThreadRow *row(ThreadId thread) const;
    /// None where nothing is suggested, or the editor gave it a theme.
    std::optional<ThemeHint> hint(ThreadId thread) const;
    /// The section of the open edition that has the theme's name, or most of its threads; -1: none.
    int sectionFor(const BoardTheme &theme) const;

    // -- What the editor does --

    /// To a theme; to the left-over ones with an empty key. They are sure there.
    void moveTo(const QList<ThreadId> &threads, const QString &key);
    /// Weak members are sure from now on.
    void confirm(const QList<ThreadId> &threads);
    /// The first one's threads go to the second, which keeps its name.
    void merge(const QString &from, const QString &into);
    /// These threads into a theme of their own.
    void splitOff(const QList<ThreadId> &threads, const QString &label);
    /// In two or more, as the suggester sees it; says so where it sees one thing only.
    void split(const QString &key);
    void rename(const QString &key, const QString &label);
    void addTheme(const QString &label);
    void addWord(const QString &key, const QString &word);
    void removeWord(const QString &key, const QString &word);
    /// 2 to 7; 0: by the day's own structure.
    void setWish(int count);
    /// Its sure threads get the theme, and the open edition a section of its name with them as material; one undo takes
    /// all of it back.
    void accept(const QString &key);

Q_SIGNALS:
    void changed();
    void busyChanged();
    void said(const QString &text);
    void failed(const marbre::Error &error);
    void added(const QString &key); ///< a theme that the editor made

private:
    struct Answer
    {
        ThemeSheet sheet = {};
        QHash<ThreadId, ThreadRow> rows = {};
    };
    struct Acceptance;
    void storeChanged(const ChangeSet &changes);
    void loadPlan();
    void ask();
    void receive(const Result<Answer> &answer);
    static Result<Answer> gather(Desk &desk, const ThemeSuggestion &suggestion, const ThemePlan &plan);
    void arrange();
    void setBusy(bool busy);

    PlannedTheme &touched(ThemePlan &plan, const QString &key) const;
    QString freshKey(const ThemePlan &plan) const;
    void commit(const ThemePlan &after, const QString &name, const QString &sentence,
                const QList<ThreadId> &unmarked = {});
    QFuture<Result<void>> keep(const ThemePeriod &period, const ThemePlan &plan);
    QFuture<Result<void>> keepAccepted(const std::shared_ptr<Acceptance> &acceptance);
    QFuture<Result<void>> takeBack(const std::shared_ptr<Acceptance> &acceptance);
    void fillSection(const QString &label, const QList<ThreadId> &threads);
    void splitInto(const QString &key, const ThemeSuggestion &parts);
    QString titleOf(const QList<ThreadId> &threads) const;
    QString labelOf(const QString &key) const;

    Desk &m_desk;
    EditionDocument &m_edition;
    TriageCommands &m_triage;
    ThemePeriod m_period;
    ThemePlan m_plan;
    ThemeSheet m_sheet;
    QHash<ThreadId, ThreadRow> m_rows;
    ThemeArrangement m_arrangement;
    QHash<ThreadId, std::pair<int, int>> m_places; ///< theme and member of each thread that a theme has
    QTimer m_later;
    quint64 m_asked = 0;
    bool m_planLoaded = false;
    bool m_loaded = false;
    bool m_busy = false;
    bool m_dirty = false;
    bool m_watched = false;
};

} // namespace marbre
