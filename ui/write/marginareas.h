// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "write/manuscriptedit.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

// The two strips beside the manuscript's text. They draw by the editor, which knows where its lines are.
namespace marbre {

class ManuscriptEdit::Gutter final : public QWidget
{
public:
    explicit Gutter(ManuscriptEdit &edit)
        : QWidget(&edit)
        , m_edit(edit)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_edit.paintGutter(painter, rect());
    }

private:
    ManuscriptEdit &m_edit;
};

class ManuscriptEdit::Notes final : public QWidget
{
public:
    explicit Notes(ManuscriptEdit &edit)
        : QWidget(&edit)
        , m_edit(edit)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_edit.paintNotes(painter, rect());
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), m_edit.noteAt(help->pos().y()), this);
        return true;
    }

private:
    ManuscriptEdit &m_edit;
};

} // namespace marbre
