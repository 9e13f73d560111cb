// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/thread.h"

#include <QDateTime>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace marbre {

/// The reader's head: where the thread is from, its title, its score, the editor's note, and whether it was covered.
class ThreadHead final : public QWidget
{
    Q_OBJECT
public:
    explicit ThreadHead(QWidget *parent = nullptr);

    void setThread(const ThreadDetail &thread, const QDateTime &now);
    void setTheme(const QString &name, quint32 colour); ///< empty: none
    /// Section of the open edition that holds it: number from 1, 0 the marble, negative none.
    void setSection(int number, const QString &heading);
    /// What is to be known of a score that is missing; empty: nothing.
    void setScoreNote(const QString &note);
    /// What past editions carried of it: a line a kind, the last edition each.
    void setCovered(const QList<Coverage> &covered);

Q_SIGNALS:
    void editionRequested(const QString &slug);
    void linkActivated(const QUrl &url);
    void noteRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Chips;
    void addCoverage(const Coverage &edition, qsizetype editions);
    QString scoreLine(const ThreadDetail &thread, const QDateTime &now) const;
    Chips *m_chips;
    QLabel *m_title;
    QLabel *m_score;
    QLabel *m_link;
    QLabel *m_note;
    QWidget *m_banner;
    QVBoxLayout *m_bannerLines;
};

} // namespace marbre
