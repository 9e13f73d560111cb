// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/placeinpage.h"
#include "model/place.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace marbre {

namespace {

bool leadsTo(const QString &address, const QStringList &items)
{
    if (const std::optional<ItemRef> ref = itemRefFromUrl(address))
        return items.contains(ref->id()) || items.contains(ref->thread);
    return items.contains(articleId(address));
}

} // namespace

QList<QTextCursor> placesInPage(QTextDocument &page, const QStringList &items)
{
    QList<QTextCursor> places;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QString address = fragment.charFormat().anchorHref();
            if (address.isEmpty() || address.startsWith(u'#') || !leadsTo(address, items))
                continue;
            QTextCursor place(&page);
            place.setPosition(fragment.position());
            place.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            if (!places.isEmpty() && places.constLast().selectionEnd() == place.selectionStart())
                places.last().setPosition(place.selectionEnd(), QTextCursor::KeepAnchor); // a link of several formats
            else
                places << place;
        }
    }
    return places;
}

} // namespace marbre
