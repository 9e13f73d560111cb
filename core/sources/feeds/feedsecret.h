// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/adapter.h"

#include <QUrl>

namespace marbre {

/// Feeds behind a token or a password: the desk keeps the address with those left empty ("?token=",
/// "https://ann@host"), which says that there is one; what belongs there is kept as one secret, named after that
/// address.

/// The address without what is secret in it: the values of parameters that are named like secrets, and the password.
QUrl withoutSecret(const QUrl &address);
/// The secret under its name; empty where the address has none.
QHash<QString, QString> secretOf(const QUrl &address);
/// Of an address that withoutSecret() made; empty where nothing was left out of it.
QString secretNameOf(const QUrl &plain);
/// The address to ask. FaultKind::NoSecret where its secret is not there.
Fetched<QUrl> withSecret(const QUrl &plain, const SecretReader &secret);

} // namespace marbre
