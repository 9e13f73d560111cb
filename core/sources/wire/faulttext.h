// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/wire/fault.h"

#include <QUrl>

namespace marbre {

struct HttpAnswer;

/// The fault of a request that got no usable answer, in the editor's words. why: a translated sentence, or what the
/// system said; empty where the kind says it all.
FetchFault transportFault(FaultKind kind, const QUrl &url, const QString &why = {});
/// The fault that a status other than success means. An answer's body is not quoted: it may hold anything.
FetchFault statusFault(const HttpAnswer &answer);
/// A quota that is used up, or a pause that the place demands, until then.
FetchFault closedFault(const QUrl &url, Instant until);

} // namespace marbre
