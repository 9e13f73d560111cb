// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marbre {

/// Opens under a selection: quote it, or copy it with its link. Never takes the focus.
class QuoteBar final : public QWidget
{
    Q_OBJECT
public:
    explicit QuoteBar(QWidget *parent);

    /// Below the selection, or above it where there is no room.
    void showAt(const QRect &selection);

Q_SIGNALS:
    void quoteRequested();
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace marbre
