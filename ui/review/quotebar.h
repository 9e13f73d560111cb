// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFrame;

namespace marbre {

/// Opens under a selection: quote it, quote it and go on to its translation, or copy it with its link. Never takes the
/// focus.
class QuoteBar final : public QWidget
{
    Q_OBJECT
public:
    explicit QuoteBar(QWidget *parent);

    /// Below the selection, or above it where there is no room.
    void showAt(const QRect &selection);

Q_SIGNALS:
    void quoteRequested();
    void translateRequested();
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFrame *m_rule;
};

} // namespace marbre
