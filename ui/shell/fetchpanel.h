// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instant.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace marbre {

class ElidedLabel;
class FeedBoard;
class FlatButton;

/// The feeds in the strip: what is fetched at the moment, with cancel; else what is wrong with them, and when they were
/// fetched last. The latter leads to the feed status.
class FetchPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit FetchPanel(QWidget *parent = nullptr);

    /// Lives longer than the panel shows it.
    void setBoard(FeedBoard *board);

Q_SIGNALS:
    void statusRequested();

private:
    void showState();
    void showRunning();
    void showResting();
    FeedBoard *m_board = nullptr;
    QWidget *m_running;
    ElidedLabel *m_sentence;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    FlatButton *m_trouble;
    FlatButton *m_fetched;
};

} // namespace marbre
