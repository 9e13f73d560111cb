// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edition.h"

#include <QAction>
#include <QDateTime>
#include <QFrame>
#include <QList>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QMenu;

namespace marbre {

class FlatButton;

/// The bar at the window's head: menu, the three places, the edition on the table with its saved state, fetch and
/// import, and the way into the command palette. Threads and quotes held over a place's button for half a second go
/// there with the editor: from the list of Review into the outline of Write in one drag.
class ShellBar final : public QFrame
{
    Q_OBJECT
public:
    ShellBar(const QList<QAction *> &places, QAction *check, QAction *fetch, QAction *import, QAction *palette,
             QWidget *parent = nullptr);

    QMenu *mainMenu() { return m_mainMenu; }
    /// After another place was shown: its button carries its name also in a narrow window.
    void refreshPlaces();
    void setEditions(const QList<EditionRow> &editions, EditionId current);
    void setEditionTitle(const QString &title);
    void setSaved(const QDateTime &when);
    void setUnsaved();
    void setSaveFailed(const QString &why);
    void setNoEdition();

Q_SIGNALS:
    void editionChosen(marbre::EditionId id);
    void newEditionRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void holdOver(FlatButton *place);
    void applyWidth();
    void showSaved();
    QMenu *m_mainMenu;
    QMenu *m_editionMenu;
    QList<FlatButton *> m_places;
    FlatButton *m_heldOver = nullptr; ///< the place that a drag waits over
    QTimer m_holding;
    FlatButton *m_edition;
    FlatButton *m_check;
    FlatButton *m_fetch;
    FlatButton *m_import;
    FlatButton *m_palette;
    QLabel *m_saved;
    QString m_savedText;
    QString m_title;
};

/// "r/artificial · Sun 21 September 2025"
QString editionTitle(const QStringList &communities, Period period, QDate date, bool shortForm);

} // namespace marbre
