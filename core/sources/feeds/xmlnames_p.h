// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace marbre {

bool isNameStart(QChar c);
/// As XML with namespaces takes it: one colon at most, with a name on both sides of it. Empty where nothing is left.
QString properName(QStringView written);
/// Of RSS's items and Atom's entries, with any prefix and in any case.
bool isItemName(QStringView name);
/// What HTML never closes. Its "link" is none of them: feeds close theirs.
bool isVoidName(const QString &name);
/// The address of a namespace that feeds use by this prefix; one of nobody's for a prefix that is not known.
QString namespaceOf(const QString &prefix);

} // namespace marbre
