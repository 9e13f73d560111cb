// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchfield.h"
#include "widgets/keycap.h"
#include "widgets/visuals.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace marbre {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    auto *magnifier = new QAction(visuals::icon(u"search"_s), QString(), this);
    addAction(magnifier, QLineEdit::LeadingPosition);
    for (QObject *button : children())
        if (auto *widget = qobject_cast<QWidget *>(button)) {
            widget->setFocusPolicy(Qt::NoFocus);
            widget->setAttribute(Qt::WA_TransparentForMouseEvents);
        }
    setClearButtonEnabled(true);
    setAccessibleName(tr("Search"));
}

void SearchField::setKeyHint(const QString &key)
{
    m_keyHint = key;
    update();
}

QSize SearchField::sizeHint() const
{
    return {QLineEdit::sizeHint().width(), visuals::scaled(this, visuals::field)};
}

bool SearchField::event(QEvent *event)
{
    // Escape is the shell's shortcut for going back; while there are words to take away it is the field's.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        !text().isEmpty()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        Q_EMIT downPressed();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_keyHint.isEmpty() || !text().isEmpty() || hasFocus())
        return;
    const QSize size = keycap::size(m_keyHint, font());
    const QString prompt = placeholderText();
    if (width() < fontMetrics().horizontalAdvance(prompt) + size.width() + 48)
        return;
    QPainter painter(this);
    const QRect right(width() - size.width() - 7, 0, size.width(), height());
    keycap::draw(painter, QStyle::visualRect(layoutDirection(), rect(), right), m_keyHint, font(), palette());
}

} // namespace marbre
