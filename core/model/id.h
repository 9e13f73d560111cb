// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>
#include <compare>

namespace marbre {

/// The row of one entity in the desk. A type of its own for each entity, so that one cannot be passed for another.
/// 0 names nothing. Never shown to the editor and never written into a manuscript: there, remote ids are used.
template <typename Entity>
struct Id
{
    qint64 value = 0;
    explicit constexpr operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ThreadId = Id<struct ThreadEntity>;
using CommentId = Id<struct CommentEntity>;
using EditionId = Id<struct EditionEntity>;
using RevisionId = Id<struct RevisionEntity>;
using FeedId = Id<struct FeedEntity>;
using ThemeId = Id<struct ThemeEntity>;
using FilterId = Id<struct FilterEntity>;

} // namespace marbre
