// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/subscription.h"

#include <QByteArray>
#include <QList>

namespace marbre {

/// The feeds of a subscription list: every outline with an xmlUrl, however it is capitalised, nested and typed, each
/// address once. Text that is not well-formed is repaired. Outlines that writeOpml() wrote come back as they were, of
/// whatever kind; outlines of other programs become feeds with the defaults of Subscription. Fails where the text holds
/// neither an OPML document nor such an outline.
Result<QList<Subscription>> readOpml(const QByteArray &bytes);

/// OPML 2.0 in UTF-8. What OPML has no word for (kind, sort, limits, day window, schedule) stands in attributes of a
/// namespace of our own, which other programs pass over; a place without an address that they could fetch has no
/// xmlUrl. User, password and parameters that carry a token are left out of addresses: lists are passed on.
QByteArray writeOpml(const QList<Subscription> &subscriptions, const QString &title);

} // namespace marbre
