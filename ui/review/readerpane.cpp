// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/readerpane.h"

#include "review/readerfindbar.h"
#include "review/readerview.h"
#include "review/reviewactions.h"
#include "widgets/emptystate.h"
#include "widgets/flatbutton.h"
#include "widgets/messagebar.h"
#include "widgets/paneheader.h"
#include "widgets/visuals.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace marbre {

ReaderPane::ReaderPane(const ReviewActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_header(new PaneHeader(this))
    , m_shortlist(new FlatButton(this))
    , m_spike(new FlatButton(this))
    , m_sectionLabel(new QLabel(this))
    , m_more(new QMenu(this))
    , m_themes(new QMenu(tr("Theme"), this))
    , m_messages(new MessageBar(this))
    , m_find(new ReaderFindBar(this))
    , m_view(new ReaderView(this))
    , m_empty(new EmptyState(tr("No thread is open"), tr("J and K go through the list; a click opens a thread."), this))
{
    build();
    setFilled(false);
    connect(m_find, &ReaderFindBar::findRequested, this,
            [this](const QString &words, bool backwards) { m_find->setFound(m_view->find(words, backwards)); });
    connect(m_find, &ReaderFindBar::closed, m_view, qOverload<>(&QWidget::setFocus));
}

/// A button that starts an action and shows a state of its own: whether the thread is shortlisted, where it stands.
void ReaderPane::serve(FlatButton *button, QAction *action, const QString &key)
{
    button->setText(action->text());
    button->setIcon(action->icon());
    button->setToolTip(action->toolTip());
    button->setAccessibleName(action->text());
    button->setKeyHint(key);
    connect(button, &QToolButton::clicked, action, [this, action] {
        showStates(); // a click alone changes no state
        action->trigger();
    });
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
}

void ReaderPane::build()
{
    setObjectName(u"readerPane"_s);
    m_shortlist->setObjectName(u"shortlistButton"_s);
    serve(m_shortlist, m_actions.shortlist, u"S"_s);
    m_spike->setObjectName(u"spikeButton"_s);
    serve(m_spike, m_actions.spike, u"X"_s);
    m_empty->setObjectName(u"noThread"_s);
    m_sectionLabel->setText(tr("To section"));
    m_sectionLabel->setFont(visuals::scaledFont(font(), visuals::metadataSize));

    QHBoxLayout *row = m_header->buttons();
    row->addWidget(m_shortlist);
    row->addWidget(m_spike);
    row->addSpacing(6);
    row->addWidget(m_sectionLabel);
    row->addSpacing(2);
    for (QAction *action : m_actions.sections) {
        auto *button = new FlatButton(this);
        button->setKind(FlatButton::Kind::Framed);
        serve(button, action, {});
        button->setObjectName(u"sectionButton%1"_s.arg(m_sectionButtons.size() + 1));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_sectionButtons.append(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *browser = FlatButton::iconOnly(m_actions.open, this);
    browser->setObjectName(u"openButton"_s);
    row->addWidget(browser);
    auto *more = new FlatButton(this);
    more->setObjectName(u"moreButton"_s);
    more->setToolButtonStyle(Qt::ToolButtonIconOnly);
    more->setIcon(visuals::icon(u"overflow-menu"_s));
    more->setAccessibleName(tr("More"));
    more->setToolTip(tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    connect(more, &QToolButton::clicked, this, [this, more] {
        m_more->popup(more->mapToGlobal(QPoint(more->width() - m_more->sizeHint().width(), more->height() + 2)));
    });
    m_themes->setIcon(visuals::icon(u"tag"_s));
    m_more->addMenu(m_themes);
    for (QAction *action : {m_actions.note, m_actions.copyLink, m_actions.toggleSeen, m_actions.marble, m_actions.quote,
                            m_actions.quoteTranslate, m_actions.quotableLens, m_actions.find}) {
        m_more->addAction(action);
    }
    row->addWidget(more);

    auto *area = new QWidget(this);
    area->setBackgroundRole(QPalette::Base);
    area->setAutoFillBackground(true);
    m_stack = new QStackedLayout(area);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    layout->addWidget(m_find);
    layout->addWidget(area, 1);
}

void ReaderPane::setFilled(bool filled)
{
    m_stack->setCurrentWidget(filled ? static_cast<QWidget *>(m_view) : m_empty);
    showSections();
}

void ReaderPane::setSections(const QStringList &headings, int holding)
{
    m_sections = static_cast<int>(headings.size());
    m_holding = holding;
    for (qsizetype i = 0; i < m_sectionButtons.size(); ++i) {
        FlatButton *button = m_sectionButtons.at(i);
        const QString number = QLocale().toString(i + 1);
        button->setText(number);
        const QString heading = headings.value(i);
        button->setAccessibleName(i == holding ? tr("Section %1, %2: the thread is in it").arg(number, heading)
                                               : tr("Send to section %1, %2").arg(number, heading));
        button->setToolTip(heading);
    }
    showStates();
    showSections();
}

void ReaderPane::setState(bool shortlisted, bool spiked)
{
    m_isShortlisted = shortlisted;
    m_isSpiked = spiked;
    showStates();
}

void ReaderPane::showStates()
{
    const auto mark = [](FlatButton *button, bool on) {
        button->setCheckable(on);
        button->setChecked(on);
    };
    mark(m_shortlist, m_isShortlisted);
    mark(m_spike, m_isSpiked);
    for (int i = 0; i < m_sectionButtons.size(); ++i) {
        mark(m_sectionButtons.at(i), i == m_holding);
    }
}

void ReaderPane::showSections()
{
    const int room = m_narrow ? 5 : 9;
    for (int i = 0; i < m_sectionButtons.size(); ++i) {
        m_sectionButtons.at(i)->setVisible(i < m_sections && i < room);
    }
    m_sectionLabel->setVisible(m_sections > 0 && !m_narrow);
}

void ReaderPane::setNarrow(bool narrow)
{
    m_narrow = narrow;
    showSections();
}

void ReaderPane::showError(const Error &error)
{
    m_messages->showError(error);
}

} // namespace marbre
