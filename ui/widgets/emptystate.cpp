// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"
#include "widgets/flatbutton.h"
#include "widgets/visuals.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

// Draws the icon anew at each paint, so that it follows the palette and the scale.
class Picture final : public QLabel
{
public:
    using QLabel::QLabel;
    QSize sizeHint() const override { return {visuals::scaled(this, 112), visuals::scaled(this, 72)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        visuals::icon(u"marbre-table"_s, palette()).paint(&painter, rect());
    }
};

QLabel *sentenceLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new Picture(this))
    , m_title(sentenceLabel(this))
    , m_sentence(sentenceLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_title->setFont(visuals::semibold(visuals::scaledFont(font(), visuals::titleSize)));
    m_title->setObjectName(u"title"_s);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_buttons->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addSpacing(12);
    layout->addWidget(m_title);
    layout->addSpacing(2);
    layout->addWidget(m_sentence);
    layout->addSpacing(16);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    m_buttons->addStretch();
    m_buttons->addStretch();
}

EmptyState::EmptyState(const QString &title, const QString &sentence, QWidget *parent)
    : EmptyState(parent)
{
    setTitle(title);
    setSentence(sentence);
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void EmptyState::addAction(QAction *action, bool primary)
{
    auto *button = new FlatButton(action, primary ? FlatButton::Kind::Primary : FlatButton::Kind::Framed, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

} // namespace marbre
