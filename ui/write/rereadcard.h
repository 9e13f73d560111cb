// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/fetcher.h"
#include "models/editiondocument.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace marbre {

class FlatButton;

/// One source that is other at its place than it was here: points, words as a difference, deletion; and what can be
/// done about it. Nothing in the text changes by itself.
class RereadCard final : public QWidget
{
    Q_OBJECT
public:
    RereadCard(const RereadChange &change, EditionDocument &edition, QWidget *parent = nullptr);

    const RereadChange &change() const { return m_change; }
    /// The edition's text is another one: what it says about the points may have changed.
    void follow();
    void setPurged();
    /// The words as they were and are, as text with markup of its own.
    static QString differenceHtml(const QString &before, const QString &after, const QPalette &palette);

Q_SIGNALS:
    void quoteRequested(qsizetype bodyPosition);
    void threadRequested(marbre::ThreadId thread);
    void purgeRequested();
    void pointsUpdated();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    FlatButton *addButton(const QString &name, const QString &text);
    void showWords();
    void updatePoints();
    void askPurge();
    QString whose() const;
    RereadChange m_change;
    EditionDocument &m_edition;
    QLabel *m_words;
    QLabel *m_fate;
    QHBoxLayout *m_buttons = nullptr;
    FlatButton *m_go = nullptr;
    FlatButton *m_update = nullptr;
    FlatButton *m_purge = nullptr;
    bool m_asked = false; ///< pressed once: the next press purges
};

} // namespace marbre
