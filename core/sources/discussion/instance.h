// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>
#include <utility>

namespace marbre {

/// A host as remote ids name it: with its port after a hyphen where it is not the scheme's own ("lemmy.world",
/// "127.0.0.1-8080"); see model/place.h.
QString instanceOf(const QUrl &url);
/// Its root again: https, or http for the loopback, whose tests and trials have no certificate.
QUrl instanceRoot(const QString &instance);
/// The part of a remote id before its last "_post_", "_topic_" and so on; empty where there is none.
QString instanceIn(const QString &remoteId, QLatin1StringView mark);

/// An address as typed, with https where it says no scheme; invalid where it is no web address with a host.
QUrl webAddress(const QString &typed);
/// Scheme, host and port of an address.
QUrl rootOf(const QUrl &url);
/// An address below a base, its query's values encoded whole, "+" included.
QUrl addressBelow(const QUrl &base, const QString &path, const QList<std::pair<QString, QString>> &query = {});

} // namespace marbre
