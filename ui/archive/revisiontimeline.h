// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QWidget>

namespace marbre {

/// The saved states of an edition on a line, the oldest first; two of them are compared. A click on a dot moves the
/// nearer end there, arrows the start, Shift with arrows the end.
class RevisionTimeline final : public QWidget
{
    Q_OBJECT
public:
    struct Dot
    {
        QDateTime when;
        QString label; ///< what is written below it
        QString tip;   ///< date, time, why it was kept
    };

    explicit RevisionTimeline(QWidget *parent = nullptr);

    void setDots(const QList<Dot> &dots);
    int from() const { return m_from; }
    int to() const { return m_to; }
    /// from < to; emits rangeChanged() where it is another.
    void setRange(int from, int to);
    QPoint dotPosition(int dot) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void rangeChanged(int from, int to);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int dotAt(QPoint position) const; ///< -1: none
    void paintLabels(QPainter &painter) const;
    void announce();
    QList<Dot> m_dots;
    int m_from = -1;
    int m_to = -1;
};

} // namespace marbre
