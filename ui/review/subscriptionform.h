// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/subscription.h"
#include "sources/adapter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace marbre {

/// The fields of a subscription but its address: name, sort, pace; and under "More" the day window, hours and limits.
class SubscriptionForm final : public QWidget
{
    Q_OBJECT
public:
    explicit SubscriptionForm(QWidget *parent = nullptr);

    /// Fills every field. adapter: of its kind; null where nobody knows it.
    void setSubscription(const Subscription &subscription, const Adapter *adapter);
    /// The one that was set, with what the fields say now.
    Subscription subscription() const;
    void setMoreShown(bool shown);

Q_SIGNALS:
    void changed(); ///< by the editor

private:
    QWidget *makeMore();
    void fillSorts(const Adapter *adapter);
    void fillPaces();
    void showHours();
    Subscription m_subscription;
    QLineEdit *m_name;
    QComboBox *m_sort;
    QLabel *m_sortLabel;
    QComboBox *m_pace;
    QWidget *m_more;
    QCheckBox *m_between;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    QSpinBox *m_hours;
    QTimeEdit *m_end;
    QComboBox *m_zone;
    QSpinBox *m_threads;
    QSpinBox *m_depth;
    QSpinBox *m_budget;
    QLabel *m_windowWords;
};

/// Every zone of the system in a box, by name; the first entry is the system's own.
void fillZones(QComboBox *box);
QByteArray chosenZone(const QComboBox *box);
void chooseZone(QComboBox *box, const QByteArray &zone);

} // namespace marbre
