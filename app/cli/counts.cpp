// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/counts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// The context of the sentence before it had two users.
struct CountsText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::ImportCommand)
};

} // namespace

QJsonObject countsObject(const ItemCounts &counts)
{
    return {{u"added"_s, counts.added},
            {u"updated"_s, counts.updated},
            {u"unchanged"_s, counts.unchanged},
            {u"rejected"_s, counts.rejected}};
}

QString countsLine(const QString &what, const ItemCounts &counts)
{
    return CountsText::tr("%1: %2 added, %3 updated, %4 unchanged, %5 rejected")
               .arg(what)
               .arg(counts.added)
               .arg(counts.updated)
               .arg(counts.unchanged)
               .arg(counts.rejected) +
           u'\n';
}

} // namespace marbre
