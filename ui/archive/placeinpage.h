// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QTextCursor;
class QTextDocument;

namespace marbre {

/// The links of a proof that lead to one of these items (remote ids of threads or comments), in the order of the page;
/// each cursor selects the words of the link. A thread is found by its comments too.
QList<QTextCursor> placesInPage(QTextDocument &page, const QStringList &items);

} // namespace marbre
