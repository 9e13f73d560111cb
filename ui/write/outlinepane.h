// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"

#include <QAction>
#include <QWidget>

class QLabel;

namespace marbre {

class MarbleModel;
class MarbleView;
class OutlineModel;
class OutlineView;
class PaneHeader;

/// Left pane: the outline, and below it the marble. Everything that a drag does, its actions do too.
class OutlinePane final : public QWidget
{
    Q_OBJECT
public:
    OutlinePane(Desk &desk, EditionDocument &edition, QWidget *parent = nullptr);

    OutlineView *view() { return m_view; }
    MarbleView *marble() { return m_marbleView; }
    QList<QAction *> commands() const { return m_commands; }
    void showChecks(const QList<CheckRow> &rows);

Q_SIGNALS:
    void headerRequested();
    void positionRequested(qsizetype position);
    void dropTargetChanged(const QString &text);
    void message(const QString &text, bool undoable);

private:
    void makeActions();
    QAction *add(const QString &name, const QString &icon, const QString &text, const QKeySequence &keys,
                 const std::function<void()> &slot);
    QWidget *makeMarble();
    void choose(const QModelIndex &index);
    void move(int steps);
    void send(int section);
    void remove();
    void cite();
    void rename();
    void addSection();
    void removeSection();
    void keepCurrent(const QString &remoteId, int section);
    void updateActions();
    void updateHeader();
    void askTitles();
    void askCoverage();
    bool inMarble() const;

    Desk &m_desk;
    EditionDocument &m_edition;
    OutlineModel *m_model;
    MarbleModel *m_marbleModel;
    OutlineView *m_view;
    MarbleView *m_marbleView;
    PaneHeader *m_header;
    QLabel *m_marbleCount;
    QList<QAction *> m_commands;
    QAction *m_rename = nullptr;
    QAction *m_cite = nullptr;
    QAction *m_remove = nullptr;
    QStringList m_titlesAsked;
    QStringList m_coverageAsked;
    quint64 m_coverageTicket = 0;
};

} // namespace marbre
