// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/balancepanel.h"

#include "widgets/flatbutton.h"
#include "widgets/segmentedbuttons.h"
#include "widgets/visuals.h"
#include "write/balancechart.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace marbre {

BalancePanel::BalancePanel(QWidget *parent)
    : QWidget(parent)
    , m_fold(new QAction(tr("Balance of the edition"), this))
    , m_by(new SegmentedButtons(this))
    , m_chart(new BalanceChart(this))
    , m_words(new QLabel(this))
    , m_content(new QWidget(this))
{
    setObjectName(u"balancePanel"_s);
    m_fold->setObjectName(u"foldBalance"_s);
    m_fold->setCheckable(true);
    auto *button = new FlatButton(m_fold, FlatButton::Kind::Flat, this);
    button->setObjectName(u"foldBalanceButton"_s);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_by->setObjectName(u"balanceBy"_s);
    m_by->setAccessibleName(tr("Balance by"));
    m_by->addSegment(tr("Sections"));
    m_by->addSegment(tr("Communities"));
    m_words->setObjectName(u"balanceWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setFont(visuals::scaledFont(font(), visuals::metadataSize));
    auto *head = new QHBoxLayout;
    head->addWidget(button);
    head->addStretch(1);
    head->addWidget(m_by);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 4, 0, 4);
    content->setSpacing(6);
    content->addWidget(m_chart);
    content->addWidget(m_words);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 5, 12, 4);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_content);
    connect(m_fold, &QAction::toggled, this, [this](bool open) {
        QSettings().setValue("write/balance", open);
        setFolded(!open);
    });
    connect(m_by, &SegmentedButtons::currentChanged, this, &BalancePanel::refresh);
    connect(m_chart, &BalanceChart::currentChanged, this, [this](int share) {
        m_words->setText(share < 0 ? tr("Choose a part to see its numbers.") : m_chart->words());
    });
    m_words->setText(tr("Choose a part to see its numbers."));
    setFolded(!QSettings().value("write/balance", false).toBool());
}

bool BalancePanel::isFolded() const
{
    return m_content->isHidden();
}

void BalancePanel::setFolded(bool folded)
{
    m_fold->setChecked(!folded);
    m_fold->setIcon(visuals::icon(folded ? u"go-next"_s : u"go-down"_s));
    m_content->setVisible(!folded);
    m_by->setVisible(!folded);
}

void BalancePanel::showBalance(const EditionBalance &balance)
{
    m_balance = balance;
    refresh();
}

void BalancePanel::refresh()
{
    QList<BalanceShare> shares = m_by->current() == 0 ? m_balance.sections : m_balance.communities;
    for (BalanceShare &share : shares) {
        if (share.name.isEmpty())
            share.name = m_by->current() == 0 ? tr("Introduction") : tr("not in the desk");
    }
    m_chart->setShares(shares);
}

void BalancePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(visuals::line(palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace marbre
