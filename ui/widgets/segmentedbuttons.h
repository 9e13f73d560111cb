// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace marbre {

/// Joined buttons of which one is chosen: Proof | Differences | Sources. One stop for Tab; arrows choose.
class SegmentedButtons final : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedButtons(QWidget *parent = nullptr);

    /// Its index. The first one added is chosen.
    int addSegment(const QString &text, const QIcon &icon = {});
    void setSegmentText(int index, const QString &text);
    void setSegmentVisible(int index, bool visible);
    /// Words: icons are not shown. Icons: segments that are not chosen show their icon alone, their words as a tool
    /// tip; those without an icon keep their words.
    enum class Show { Both, Words, Icons };
    void setShown(Show show);
    /// How wide the buttons are when they show that.
    int widthFor(Show show) const;
    int count() const;
    int current() const;
    /// Emits currentChanged() where it is another.
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

private:
    void joinEdges();
    QButtonGroup *m_group;
    QHBoxLayout *m_layout;
    int m_current = -1;
    Show m_show = Show::Both;
};

} // namespace marbre
