// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QPainter;

namespace marbre {

/// A button of a pane: flat until the pointer or the focus is on it, or with a frame, or the one to press first.
/// Drawn by itself, so that it looks the same under every style. Reached with Tab; a click leaves the focus where it
/// is.
class FlatButton final : public QToolButton
{
    Q_OBJECT
public:
    enum class Kind { Flat, Framed, Primary };

    explicit FlatButton(QWidget *parent = nullptr);
    /// Text, icon, tool tip, state and trigger follow the action; with iconOnly the text is its name for those who
    /// listen.
    explicit FlatButton(QAction *action, Kind kind = Kind::Flat, QWidget *parent = nullptr);
    /// The same with the icon alone.
    static FlatButton *iconOnly(QAction *action, QWidget *parent = nullptr);

    void setKind(Kind kind);
    /// A key drawn after the text: "S". Empty: none.
    void setKeyHint(const QString &key);
    QString keyHint() const { return m_keyHint; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void actionEvent(QActionEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool showsText() const;
    bool showsIcon() const;
    QSize contentSize() const;
    void paintPanel(QPainter &painter) const;
    void nameAfterText();
    Kind m_kind = Kind::Flat;
    QString m_keyHint;
};

} // namespace marbre
