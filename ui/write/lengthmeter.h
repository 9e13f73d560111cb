// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marbre {

/// How long a text is against the length to aim for: a bar with two ticks, and the same in words.
class LengthMeter final : public QWidget
{
    Q_OBJECT
public:
    LengthMeter(int least, int most, QWidget *parent = nullptr);
    void setLength(int length);
    bool fits() const { return m_length >= m_least && m_length <= m_most; }
    QString text() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_least;
    int m_most;
    int m_length = 0;
};

} // namespace marbre
