// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feedboard.h"
#include "models/feedrunsmodel.h"

#include <QWidget>

class QAction;
class QFormLayout;
class QLabel;
class QListView;

namespace marbre {

class CauseCard;
class PaneHeader;

/// One feed: what stops it and what helps, where it is, when it is fetched, what is known of its scores, its last
/// runs.
class FeedDetail final : public QWidget
{
    Q_OBJECT
public:
    /// The actions stand in the head; they stay the caller's.
    FeedDetail(FeedBoard &board, QAction *fetch, QAction *edit, QAction *more, QWidget *parent = nullptr);

    void setFeed(FeedId feed); ///< 0: nothing is shown
    FeedId feed() const { return m_feed; }

Q_SIGNALS:
    void remedyChosen(marbre::FeedRemedy remedy);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *addFact(QFormLayout *form, const QString &name, const QString &objectName);
    void showStatus();
    void loadRuns();
    FeedBoard &m_board;
    FeedRunsModel m_runs;
    PaneHeader *m_header;
    CauseCard *m_cause;
    QWidget *m_facts;
    QLabel *m_place = nullptr;
    QLabel *m_address = nullptr;
    QLabel *m_schedule = nullptr;
    QLabel *m_window = nullptr;
    QLabel *m_limits = nullptr;
    QLabel *m_scores = nullptr;
    QLabel *m_runsTitle;
    QListView *m_list;
    FeedId m_feed;
    quint64 m_asked = 0;
    std::optional<Instant> m_lastRun; ///< of the runs that are shown
};

} // namespace marbre
