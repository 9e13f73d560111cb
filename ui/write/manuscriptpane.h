// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"

#include <QAction>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;

namespace marbre {

class FindBar;
class ManuscriptEdit;
class Spelling;
class TypographyActions;

/// The manuscript editor with its bar above, find and replace, and the line that counts below.
class ManuscriptPane final : public QWidget
{
    Q_OBJECT
public:
    ManuscriptPane(Desk &desk, EditionDocument &edition, QWidget *parent = nullptr);

    ManuscriptEdit *edit() { return m_edit; }
    FindBar *findBar() { return m_findBar; }
    QList<QAction *> commands() const { return m_commands; }
    /// At the right of the bar above the text.
    QHBoxLayout *barButtons();
    /// What the preflight found, for the margin and the line below.
    void showChecks(const QList<CheckRow> &rows);

Q_SIGNALS:
    void problemRequested(int direction); ///< F8: the next one (1), or the one before (-1)
    void message(const QString &text, bool undoable);
    void typographyChanged(); ///< what is marked is another choice now

private:
    QWidget *makeBar();
    QWidget *makeFooter();
    void makeActions();
    void makeSpelling();
    void makeTypography();
    QAction *add(const QString &name, const QString &icon, const QString &text, const QKeySequence &keys,
                 const std::function<void()> &slot);
    void link();
    void insertLink(Span words, const Piece &target);
    void showNotes(const QList<CheckRow> &rows);
    void askReadings(const QList<CheckRow> &rows);
    void updateCounts();
    void updatePosition();
    void applySpelling();

    Desk &m_desk;
    EditionDocument &m_edition;
    ManuscriptEdit *m_edit;
    FindBar *m_findBar;
    Spelling &m_spelling;
    TypographyActions *m_typography;
    QString m_spellingLanguage; ///< empty: off
    QAction *m_spellingAction = nullptr;
    QAction *m_nextProblem = nullptr;
    QAction *m_previousProblem = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_problems = nullptr;
    QLabel *m_marks = nullptr;
    QLabel *m_position = nullptr;
    QList<QAction *> m_commands;
    QTimer m_counting;
    QHash<QString, Instant> m_readings; ///< when the quoted items were read, by remote id
    quint64 m_readingsAsked = 0;
};

} // namespace marbre
