// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/feed.h"

#include <QWidget>

class QLabel;

namespace marbre {

/// The strip's left part: how much of the day is seen, shortlisted, and how many sections have something in them.
class SeenProgress final : public QWidget
{
    Q_OBJECT
public:
    explicit SeenProgress(QWidget *parent = nullptr);

    void setCounts(const ThreadCounts &counts);
    /// fed: one a section, whether it holds anything.
    void setSections(const QList<bool> &fed);

private:
    class Bar;
    class Meter;
    Bar *m_bar;
    Meter *m_meter;
    QLabel *m_seen;
    QWidget *m_bookmark;
    QLabel *m_shortlisted;
    QLabel *m_sections;
};

} // namespace marbre
