// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace marbre {

class ElidedLabel;

/// The bar at the head of a pane: title, a quieter line beside it, and what the caller adds at the right.
class PaneHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PaneHeader(QWidget *parent = nullptr);
    explicit PaneHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title); ///< empty: no title, the layout has the whole width
    void setSubtitle(const QString &subtitle);
    /// Where buttons go, after title and subtitle.
    QHBoxLayout *buttons() { return m_buttons; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    QHBoxLayout *m_buttons;
};

} // namespace marbre
