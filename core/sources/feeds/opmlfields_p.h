// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/subscription.h"

#include <QHash>
#include <QList>
#include <QString>
#include <utility>

namespace marbre::opml {

inline constexpr QLatin1StringView ownNamespace{"urn:marbre:subscription"};

/// What of a subscription OPML has no attribute for, by name, in a fixed order.
QList<std::pair<QString, QString>> ownFields(const Subscription &subscription);
/// The other way; what is missing or makes no sense keeps its default. Names in lower case.
void readOwnFields(const QHash<QString, QString> &fields, Subscription &subscription);

/// The address of a feed that other programs can fetch; empty where the place has none.
QString feedAddress(const Subscription &subscription);
/// Without user, password and tokens.
QString withoutSecrets(const QString &address);

} // namespace marbre::opml
