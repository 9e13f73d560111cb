// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/subscription.h"

#include <QList>
#include <QWidget>

namespace marbre {

/// What the hosts said of their limits: one meter a host, side by side. Hidden while none said anything.
class QuotaMeters final : public QWidget
{
    Q_OBJECT
public:
    explicit QuotaMeters(QWidget *parent = nullptr);

    void setQuotas(const QList<Quota> &quotas, Instant now);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int shownCount() const;
    QRect meterRect(int index) const;
    QString words(const Quota &quota) const;
    void paintMeter(QPainter &painter, const QRect &box, const Quota &quota) const;
    QList<Quota> m_quotas;
    Instant m_now{};
};

} // namespace marbre
