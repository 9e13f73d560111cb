// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feedwords.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace marbre {

/// Why a feed gives nothing, and what can be done about it.
class CauseCard final : public QWidget
{
    Q_OBJECT
public:
    explicit CauseCard(QWidget *parent = nullptr);

    /// Hides itself where nothing is wrong.
    void setStatus(const FeedStatus &status, bool running, Instant now);

Q_SIGNALS:
    void remedyChosen(marbre::FeedRemedy remedy);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeButtons(const FeedStatus &status);
    void layOutButtons();
    QLabel *m_title;
    QLabel *m_sentence;
    QWidget *m_row;
    QBoxLayout *m_buttons;
    QList<FeedRemedy> m_offered;
    std::optional<int> m_pace;
    FeedSign m_sign = FeedSign::Waiting;
};

} // namespace marbre
