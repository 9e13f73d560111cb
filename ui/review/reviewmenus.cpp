// SPDX-License-Identifier: GPL-3.0-or-later
// Review: its menus.
#include "review/listpane.h"
#include "review/readerpane.h"
#include "review/readerview.h"
#include "review/reviewparts.h"
#include "review/threadlistview.h"
#include "widgets/visuals.h"

#include <QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

void ReviewPlace::Parts::fillThemeMenu()
{
    QMenu *menu = readerPane->themeMenu();
    menu->clear();
    const auto add = [&](ThemeId id, const QString &name) {
        QAction *action = menu->addAction(QString(name).replace(u'&', u"&&"_s), &place,
                                          [this, id, name] { giveTheme(id, id ? name : QString()); });
        action->setCheckable(true);
        action->setChecked(shownNow.row.theme == id);
        return action;
    };
    for (const ThemeRow &theme : sidebar.themes()) {
        QPixmap square(12, 12);
        square.fill(QColor::fromRgb(theme.colour));
        add(theme.id, theme.name)->setIcon(QIcon(square));
    }
    if (!menu->isEmpty()) {
        menu->addSeparator();
    }
    add(ThemeId{}, tr("No theme"));
    menu->addAction(actions.newTheme);
}

/// The links in the words that are read, by their targets: for those who have no pointer to rest on them.
void ReviewPlace::Parts::addLinks(QMenu &menu)
{
    const QList<QUrl> links = reader->links();
    if (links.isEmpty()) {
        return;
    }
    QMenu *submenu = menu.addMenu(visuals::icon(u"link"_s), tr("Open a link"));
    for (const QUrl &url : links) {
        QString target =
            submenu->fontMetrics().elidedText(url.toDisplayString(), Qt::ElideMiddle, visuals::scaled(&place, 420));
        submenu->addAction(target.replace(u'&', u"&&"_s), &place, [this, url] { openLink(url); });
    }
}

void ReviewPlace::Parts::contextMenu(const QPoint &globalPosition, bool ofReader)
{
    auto *menu = new QMenu(&place);
    menu->setObjectName(ofReader ? u"readerMenu"_s : u"threadMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (ofReader) {
        menu->addActions({actions.quote, actions.quoteTranslate});
        menu->addAction(visuals::icon(u"edit-copy"_s), tr("Copy with link"), &place, [this] { copyWithLink(); });
    } else {
        menu->addActions({actions.shortlist, actions.spike, actions.toggleSeen});
    }
    QMenu *send = menu->addMenu(visuals::icon(u"go-jump"_s), tr("Send to section"));
    const QStringList names = headings();
    for (qsizetype i = 0; i < std::min(names.size(), actions.sections.size()); ++i) {
        const QString text = tr("%1  %2", "number and heading of a section").arg(i + 1).arg(names.at(i));
        send->addAction(QString(text).replace(u'&', u"&&"_s), actions.sections.at(i), &QAction::trigger);
    }
    send->addAction(actions.marble);
    send->setEnabled(edition.isOpen());
    if (!ofReader) {
        fillThemeMenu();
        menu->addMenu(readerPane->themeMenu());
        menu->addAction(actions.note);
    }
    menu->addSeparator();
    menu->addActions({actions.open, actions.copyLink});
    if (ofReader) {
        addLinks(*menu);
    }
    menu->popup(globalPosition);
}

} // namespace marbre
