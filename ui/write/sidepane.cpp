// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/sidepane.h"

#include "widgets/flatbutton.h"
#include "widgets/paneheader.h"
#include "widgets/segmentedbuttons.h"
#include "widgets/visuals.h"
#include "write/materialview.h"
#include "write/preflightpane.h"
#include "write/proofview.h"
#include "write/quotespane.h"
#include "write/rereadpane.h"

#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace marbre {

SidePane::SidePane(Desk &desk, EditionDocument &edition, QWidget *parent)
    : QWidget(parent)
    , m_edition(edition)
    , m_proof(new ProofView(desk, edition, this))
    , m_material(new MaterialView(desk, edition, this))
    , m_preflight(new PreflightPane(edition, this))
    , m_quotes(new QuotesPane(desk, edition, this))
    , m_sources(new RereadPane(desk, edition, this))
    , m_choice(new SegmentedButtons(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"sidePane"_s);
    m_choice->setObjectName(u"sideChoice"_s);
    m_choice->setAccessibleName(tr("Right pane"));
    makeActions();
    PaneHeader *header = makeHeader();
    const auto focusing = [](QWidget *widget) { return [widget] { widget->setFocus(Qt::ShortcutFocusReason); }; };
    // In the order of SidePage: another page is a word there and a line here.
    addPage(SidePage::Proof, tr("Proof"), u"view-preview"_s, {m_proof, {m_followButton}, focusing(m_proof)});
    addPage(SidePage::Material, tr("Material"), u"marbre-thread"_s,
            {m_material, {m_showButton}, focusing(m_material->findChild<QWidget *>(u"materialView"_s))});
    addPage(SidePage::Check, tr("Check"), u"view-task"_s,
            {m_preflight, {}, [pane = m_preflight] { pane->focusContent(); }});
    addPage(SidePage::Quotes, tr("Quotes"), u"marbre-quote"_s,
            {m_quotes, {}, [pane = m_quotes] { pane->focusContent(); }});
    addPage(SidePage::Sources, tr("Sources"), u"view-history"_s,
            {m_sources, {}, [pane = m_sources] { pane->focusContent(); }});
    connect(m_choice, &SegmentedButtons::currentChanged, this, &SidePane::turnTo);
    turnTo(0);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_stack, 1);
}

void SidePane::makeActions()
{
    m_follow = new QAction(visuals::icon(u"go-jump"_s), tr("Follow the cursor"), this);
    m_follow->setObjectName(u"followCursor"_s);
    m_follow->setCheckable(true);
    m_follow->setChecked(QSettings().value("write/follow", true).toBool());
    m_proof->setFollowing(m_follow->isChecked());
    connect(m_follow, &QAction::toggled, this, [this](bool on) {
        QSettings().setValue("write/follow", on);
        m_proof->setFollowing(on);
    });
    m_export = new QAction(visuals::icon(u"document-export"_s), tr("Export…"), this);
    m_export->setObjectName(u"exportEdition"_s);
    connect(m_export, &QAction::triggered, this, &SidePane::exportRequested);
    m_commands = {m_follow, m_material->showInReview(), m_export};
}

PaneHeader *SidePane::makeHeader()
{
    auto *header = new PaneHeader(this);
    m_followButton = new FlatButton(m_follow, FlatButton::Kind::Flat, header);
    m_followButton->setObjectName(u"followButton"_s);
    m_showButton = new FlatButton(m_material->showInReview(), FlatButton::Kind::Flat, header);
    m_showButton->setObjectName(u"showInReviewButton"_s);
    auto *exportButton = FlatButton::iconOnly(m_export, header);
    exportButton->setObjectName(u"exportButton"_s);
    header->buttons()->addWidget(m_choice);
    header->buttons()->addStretch();
    header->buttons()->addWidget(m_followButton);
    header->buttons()->addWidget(m_showButton);
    header->buttons()->addWidget(exportButton);
    return header;
}

void SidePane::addPage(SidePage page, const QString &text, const QString &icon, const Page &content)
{
    const int index = m_choice->addSegment(text, visuals::icon(icon));
    Q_ASSERT(index == int(page));
    Q_UNUSED(page)
    Q_UNUSED(index)
    m_stack->addWidget(content.widget);
    m_pages.append(content);
}

void SidePane::turnTo(int index)
{
    m_stack->setCurrentIndex(index);
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        for (QWidget *button : m_pages.at(i).buttons)
            button->setVisible(i == index);
    }
    fitHeader();
    Q_EMIT pageChanged(SidePage(index));
}

// Words where there is room, else icons, the page's own button first.
void SidePane::fitHeader()
{
    const int others = visuals::scaled(this, 30) + 2 * 12 + 3 * 4; // export, margins, gaps
    const int room = width() - others;
    int buttons = 0;
    for (FlatButton *button : {m_followButton, m_showButton}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (!button->isHidden())
            buttons += button->sizeHint().width();
    }
    const int words = m_choice->widthFor(SegmentedButtons::Show::Words);
    m_choice->setShown(words <= room - (buttons > 0 ? visuals::scaled(this, 30) : 0) ? SegmentedButtons::Show::Words
                                                                                     : SegmentedButtons::Show::Icons);
    if (words + buttons > room) {
        m_followButton->setToolButtonStyle(Qt::ToolButtonIconOnly);
        m_showButton->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

void SidePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeader();
}

void SidePane::follow(qsizetype bodyPosition)
{
    m_proof->follow(bodyPosition);
    m_quotes->follow(bodyPosition);
    if (page() == SidePage::Material)
        m_material->follow(bodyPosition);
}

SidePage SidePane::page() const
{
    return SidePage(m_choice->current());
}

void SidePane::showPage(SidePage page)
{
    m_choice->setCurrent(int(page));
}

void SidePane::setPageText(SidePage page, const QString &text)
{
    m_choice->setSegmentText(int(page), text);
    fitHeader();
}

void SidePane::focusContent()
{
    m_pages.at(m_choice->current()).focus();
}

} // namespace marbre
