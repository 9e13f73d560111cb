// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sidebarrail.h"

#include "review/sidebardelegate.h"
#include "review/sidebarview.h"
#include "widgets/flatbutton.h"
#include "widgets/visuals.h"

#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace marbre {

SidebarRail::SidebarRail(SidebarModel &model, SidebarView &view, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(view)
{
    setObjectName(u"sidebarRail"_s);
    setFixedWidth(visuals::scaled(this, 44));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5, 6, 6, 6);
    layout->setSpacing(6);
    m_today = addButton(u"view-calendar-day"_s, tr("Today"), u"railToday"_s);
    connect(m_today, &QToolButton::clicked, this, [this] {
        const bool today = m_model.rowOf(SidebarEntry::Kind::Today) >= 0;
        m_view.choose(today ? SidebarEntry::Kind::Today : SidebarEntry::Kind::Everything);
    });
    addGroup(SidebarEntry::Kind::Feed, u"view-pim-news"_s, tr("Feeds"), u"railFeeds"_s);
    addGroup(SidebarEntry::Kind::State, u"bookmarks"_s, tr("States"), u"railStates"_s);
    addGroup(SidebarEntry::Kind::Saved, u"view-filter"_s, tr("Saved filters"), u"railFilters"_s);
    addGroup(SidebarEntry::Kind::Theme, u"tag"_s, tr("Themes"), u"railThemes"_s);
    layout->addStretch();
    connect(&view, &SidebarView::chosenChanged, this, &SidebarRail::showChosen);
    showChosen();
}

QToolButton *SidebarRail::addButton(const QString &icon, const QString &name, const QString &objectName)
{
    auto *button = new FlatButton(this);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setIcon(visuals::icon(icon));
    button->setCheckable(true);
    button->setFixedSize(visuals::scaled(this, 32), visuals::scaled(this, 32));
    layout()->addWidget(button);
    return button;
}

QToolButton *SidebarRail::addGroup(SidebarEntry::Kind kind, const QString &icon, const QString &name,
                                   const QString &objectName)
{
    QToolButton *button = addButton(icon, name, objectName);
    m_groups.append({kind, button});
    connect(button, &QToolButton::clicked, this, [this, kind, button] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const SidebarEntry &line = m_model.entry(row);
            const bool suggested = line.kind == SidebarEntry::Kind::Suggested && kind == SidebarEntry::Kind::Theme;
            if (line.kind != kind && !suggested) {
                continue;
            }
            QPixmap sign(16, 16);
            sign.fill(Qt::transparent);
            QPainter painter(&sign);
            paintSidebarSign(painter, sign.rect(), line, palette());
            painter.end();
            const QString text = line.count && *line.count > 0
                                     ? tr("%1 (%2)").arg(line.label, QLocale().toString(*line.count))
                                     : line.label;
            menu->addAction(sign, QString(text).replace(u'&', u"&&"_s), this,
                            [this, chosen = line.kind, id = line.id] { m_view.choose(chosen, id); });
        }
        if (menu->isEmpty()) {
            menu->addAction(tr("None yet"))->setEnabled(false);
        }
        if (kind == SidebarEntry::Kind::Feed) {
            menu->addSeparator();
            Q_EMIT feedMenuRequested(menu);
        }
        showChosen();
        menu->popup(button->mapToGlobal(QPoint(button->width() + 4, 0)));
    });
    return button;
}

void SidebarRail::showChosen()
{
    const SidebarEntry::Kind kind = m_view.chosen().kind;
    m_today->setChecked(kind == SidebarEntry::Kind::Today || kind == SidebarEntry::Kind::Everything);
    for (const auto &[group, button] : std::as_const(m_groups)) {
        button->setChecked(group == kind ||
                           (group == SidebarEntry::Kind::Theme && kind == SidebarEntry::Kind::Suggested));
    }
}

void SidebarRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    const int x = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.fillRect(x, 0, 1, height(), visuals::line(palette()));
}

} // namespace marbre
