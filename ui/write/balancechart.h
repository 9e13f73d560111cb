// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/preflight/balance.h"

#include <QWidget>

namespace marbre {

/// Threads, comments, points and words as four bars, each parted by the shares of sections or communities. Arrow keys
/// and the pointer choose a share; its numbers are told in words.
class BalanceChart final : public QWidget
{
    Q_OBJECT
public:
    explicit BalanceChart(QWidget *parent = nullptr);

    void setShares(const QList<BalanceShare> &shares);
    /// The chosen share; -1: none.
    int current() const { return m_current; }
    void setCurrent(int share);
    /// "2 Capital: 3 threads, 120 comments, 1,200 points, 155 words"; of all where none is chosen.
    QString words() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int share);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    static constexpr int measures = 4;
    static QString measureName(int measure);
    static std::optional<int> valueOf(const BalanceShare &share, int measure);
    int totalOf(int measure) const;
    QRect barRect(int measure) const;
    QRect shareRect(int measure, int share) const;
    int shareAt(const QPoint &point) const;
    void paintBar(QPainter &painter, int measure) const;
    QString shareWords(int share) const;
    QList<BalanceShare> m_shares;
    int m_current = -1;
};

} // namespace marbre
