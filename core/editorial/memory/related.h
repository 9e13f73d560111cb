// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edition.h"

#include <QList>
#include <QSet>
#include <QString>

namespace marbre {

/// What an edition is compared by.
struct EditionProfile
{
    EditionRow row;
    QString text;          ///< header and body without markup
    QSet<QString> threads; ///< remote ids of the cited ones
    QSet<QString> themes;  ///< names
};

struct RelatedReason
{
    enum class Kind { Threads, Themes, Terms };
    Kind kind = Kind::Terms;
    QStringList what; ///< remote ids, theme names, words
};

struct RelatedEdition
{
    EditionRow row;
    double weight = 0;            ///< 0 to 1
    QList<RelatedReason> reasons; ///< the strongest first
};

/// Past editions that have to do with this one, the nearest first; none without a reason. Thread: any.
QList<RelatedEdition> relatedEditions(const EditionProfile &edition, const QList<EditionProfile> &past, int most = 8);

} // namespace marbre
