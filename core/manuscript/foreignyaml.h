// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace YAML {
class Node;
}

namespace marbre {

bool isKnownKey(const std::string &key);

/// The lines of the keys of a mapping that the program does not know, as they stand, comments right above them
/// included; written anew where they cannot be lifted out (flow style, aliases of known keys). Ended by LF.
QString foreignKeys(const QString &yaml, const YAML::Node &mapping);

/// What of Edition::foreign can be written back: itself, where it is a mapping of unknown keys, else its lines as
/// comments, so that they can neither break the header nor be lost.
QString writableForeign(const QString &foreign);

} // namespace marbre
