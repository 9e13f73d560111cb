// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/differencepage.h"
#include "archive/pagebrowser.h"

namespace marbre {

/// A page with its changes marked along the right edge.
class DifferencesBrowser final : public PageBrowser
{
    Q_OBJECT
public:
    explicit DifferencesBrowser(QWidget *parent = nullptr);
    void setMarks(const QList<ChangeMark> &marks);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintMarks(QWidget &rail) const;
    QWidget *m_rail; ///< beside the scroll bar
    QList<ChangeMark> m_marks;
};

} // namespace marbre
