// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/typography/typographysettings.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <functional>

class QMenu;

namespace marbre {

class Desk;
class EditionDocument;
class ManuscriptEdit;
class TypographyMarks;
class TypographyMenu;

/// Help with typography in the manuscript: marks that show what a profile would set otherwise, and actions that mend
/// one, all of its kind, or all. Nothing is changed unasked; each mending is one undo step. What the editor chose is
/// kept in the desk, for each language.
class TypographyActions final : public QObject
{
    Q_OBJECT
public:
    TypographyActions(Desk &desk, EditionDocument &edition, ManuscriptEdit &edit, QWidget *parent);

    QAction *toggle() { return m_toggle; }
    /// For keys and palette: those that mend.
    QList<QAction *> mendings() const { return {m_mend, m_mendKind, m_mendAll}; }
    QMenu *menu();
    const QList<TypographyMark> &marks() const;

Q_SIGNALS:
    void marksChanged(int count);
    void settingsChanged(); ///< they are in the desk
    void message(const QString &text, bool undoable);

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &keys, const std::function<void()> &slot);
    void load();
    void save(const TypographySettings &settings);
    void apply();
    void showMarks();
    void fill(QMenu &menu, int position);
    const TypographyMark *markAtOrAfter(qsizetype position) const;
    void mendNext();
    void mendKind();
    void mendAll();
    void mendThis(const TypographyMark &mark);
    void mendRule(const QString &rule);
    void mend(const QList<TypographyMark> &marks, const QString &commandName);
    void leaveAlone(const QString &rule);
    QList<TypographyMark> marksOf(const QString &rule) const;
    QString nameOf(const QString &rule) const;

    Desk &m_desk;
    EditionDocument &m_edition;
    ManuscriptEdit &m_edit;
    TypographyMarks *m_marks;
    TypographyMenu *m_menu;
    QAction *m_toggle = nullptr;
    QAction *m_mend = nullptr;
    QAction *m_mendKind = nullptr;
    QAction *m_mendAll = nullptr;
    QString m_language; ///< whose settings these are
    TypographySettings m_settings;
    bool m_loaded = false;
};

} // namespace marbre
