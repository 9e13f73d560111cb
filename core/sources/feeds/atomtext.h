// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDomElement;

namespace marbre {

/// A text construct or the content of Atom 1.0 and 0.3 as HTML, by its type and mode. Empty where it is elsewhere (src)
/// or no text at all.
QString atomHtml(const QDomElement &element);

} // namespace marbre
