// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace marbre {

/// A field for a sentence or two that grows with them. One paragraph: Return moves on like Tab.
class GrowingEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit GrowingEdit(QWidget *parent = nullptr);
    /// The text on one line, no-break spaces kept.
    QString text() const;
    /// Keeps the cursor where it is, as far as that is possible.
    void setText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void textEdited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void grow();
    bool m_setting = false;
};

} // namespace marbre
