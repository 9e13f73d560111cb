// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feedboard.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace marbre {

/// What an OPML file would follow, to tick. What is followed already is named as such and not ticked.
class OpmlDialog final : public QDialog
{
    Q_OBJECT
public:
    OpmlDialog(const FeedBoard &board, const QList<FeedStatus> &followed, const QList<Subscription> &found,
               QWidget *parent = nullptr);

    QList<Subscription> chosen() const;

private:
    void fill(const FeedBoard &board, const QList<FeedStatus> &followed);
    void setAll(bool ticked);
    void showCount();
    QList<Subscription> m_found;
    QListWidget *m_list;
    QPushButton *m_follow;
};

} // namespace marbre
