// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/readerfindbar.h"

#include "widgets/flatbutton.h"
#include "widgets/searchfield.h"
#include "widgets/visuals.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace marbre {

ReaderFindBar::ReaderFindBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new SearchField(this))
{
    setObjectName(u"readerFind"_s);
    m_words->setObjectName(u"readerFindWords"_s);
    m_words->setPlaceholderText(tr("Find in this thread"));
    m_words->setAccessibleName(tr("Find in this thread"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 5);
    layout->setSpacing(4);
    layout->addWidget(m_words, 1);
    const auto add = [&](const QString &icon, const QString &text, auto action) {
        auto *button = new FlatButton(this);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setIcon(visuals::icon(icon));
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, action);
        layout->addWidget(button);
    };
    add(u"go-up"_s, tr("Previous"), [this] { Q_EMIT findRequested(m_words->text(), true); });
    add(u"go-down"_s, tr("Next"), [this] { Q_EMIT findRequested(m_words->text(), false); });
    add(u"dialog-close"_s, tr("Close"), [this] { shut(); });
    connect(m_words, &QLineEdit::returnPressed, this, [this] { Q_EMIT findRequested(m_words->text(), false); });
    connect(m_words, &QLineEdit::textChanged, this, [this] { setFound(true); });
    hide();
}

void ReaderFindBar::open()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void ReaderFindBar::setFound(bool found)
{
    QPalette colours = palette();
    if (!found) {
        colours.setColor(QPalette::Text, visuals::toneText(colours, visuals::Tone::Negative));
    }
    m_words->setPalette(colours);
    m_words->setAccessibleDescription(found ? QString() : tr("not found"));
    m_words->setToolTip(m_words->accessibleDescription());
}

void ReaderFindBar::shut()
{
    hide();
    Q_EMIT closed();
}

void ReaderFindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        shut();
    } else if (enter && event->modifiers().testFlag(Qt::ShiftModifier)) {
        Q_EMIT findRequested(m_words->text(), true);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ReaderFindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(0, height() - 1, width(), 1, visuals::line(palette()));
}

} // namespace marbre
