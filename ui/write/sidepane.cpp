// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/sidepane.h"

#include "widgets/flatbutton.h"
#include "widgets/paneheader.h"
#include "widgets/segmentedbuttons.h"
#include "widgets/visuals.h"
#include "write/materialview.h"
#include "write/proofview.h"
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
    , m_sources(new RereadPane(desk, edition, this))
    , m_choice(new SegmentedButtons(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"sidePane"_s);
    m_choice->setObjectName(u"sideChoice"_s);
    m_choice->setAccessibleName(tr("Right pane"));
    m_choice->addSegment(tr("Proof"));
    m_choice->addSegment(tr("Material"));
    m_choice->addSegment(tr("Sources"));
    m_stack->addWidget(m_proof);
    m_stack->addWidget(m_material);
    m_stack->addWidget(m_sources);
    connect(m_choice, &SegmentedButtons::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);

    auto *follow = new QAction(visuals::icon(u"go-jump"_s), tr("Follow the cursor"), this);
    follow->setObjectName(u"followCursor"_s);
    follow->setCheckable(true);
    follow->setChecked(QSettings().value("write/follow", true).toBool());
    m_proof->setFollowing(follow->isChecked());
    connect(follow, &QAction::toggled, this, [this](bool on) {
        QSettings().setValue("write/follow", on);
        m_proof->setFollowing(on);
    });
    auto *exporting = new QAction(visuals::icon(u"document-export"_s), tr("Export…"), this);
    exporting->setObjectName(u"exportEdition"_s);
    connect(exporting, &QAction::triggered, this, &SidePane::exportRequested);
    m_commands = {follow, m_material->showInReview(), exporting};

    auto *header = new PaneHeader(this);
    auto *followButton = new FlatButton(follow, FlatButton::Kind::Flat, header);
    followButton->setObjectName(u"followButton"_s);
    auto *showButton = new FlatButton(m_material->showInReview(), FlatButton::Kind::Flat, header);
    showButton->setObjectName(u"showInReviewButton"_s);
    showButton->hide();
    auto *exportButton = FlatButton::iconOnly(exporting, header);
    exportButton->setObjectName(u"exportButton"_s);
    header->buttons()->addWidget(m_choice);
    header->buttons()->addStretch();
    header->buttons()->addWidget(followButton);
    header->buttons()->addWidget(showButton);
    header->buttons()->addWidget(exportButton);
    connect(m_choice, &SegmentedButtons::currentChanged, this, [=](int index) {
        followButton->setVisible(index == 0);
        showButton->setVisible(index == 1);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_stack, 1);
}

void SidePane::follow(qsizetype bodyPosition)
{
    m_proof->follow(bodyPosition);
    if (isMaterial())
        m_material->follow(bodyPosition);
}

bool SidePane::isMaterial() const
{
    return m_choice->current() == 1;
}

void SidePane::focusContent()
{
    QWidget *shown = m_stack->currentWidget();
    if (shown == m_sources)
        m_sources->focusContent();
    else
        (shown == m_proof ? shown : shown->findChild<QWidget *>(u"materialView"_s))->setFocus(Qt::ShortcutFocusReason);
}

void SidePane::showProof()
{
    m_choice->setCurrent(0);
}

void SidePane::showMaterial()
{
    m_choice->setCurrent(1);
}

void SidePane::showSources()
{
    m_choice->setCurrent(2);
}

} // namespace marbre
