// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace marbre {

/// A line to search with: magnifier, clear button, and while it is empty the key that leads here. Escape empties it
/// first; in an empty field it goes on to the parent.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// As it stands on the key: "/", "Ctrl+Alt+I". Empty: none is shown.
    void setKeyHint(const QString &key);
    QString keyHint() const { return m_keyHint; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void downPressed(); ///< the editor wants to go on to the results

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keyHint;
};

} // namespace marbre
