// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/manuscript.h"
#include "publish/render.h"

#include <QFile>

namespace marbre::testing {

inline QString dataPath(const QString &name)
{
    using namespace Qt::StringLiterals;
    return u"" MARBRE_SOURCE_DIR "/tests/core/publish/data/"_s + name;
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the desk would make of an edition that knows nothing of its threads.
inline EditionSnapshot snapshotOf(const Edition &edition)
{
    EditionSnapshot snapshot{.edition = edition, .body = parseBody(edition.body), .sources = {}, .related = {}};
    return snapshot;
}

inline EditionSnapshot snapshotOf(const QByteArray &manuscript)
{
    return snapshotOf(readManuscript(manuscript).value_or(Edition{}));
}

inline EditionSnapshot snapshotOfBody(const QString &body)
{
    Edition edition;
    edition.body = body;
    return snapshotOf(edition);
}

/// Every element of CommonMark, every header field, a source and a related edition that the desk has and one of each
/// that it has not.
inline EditionSnapshot everything()
{
    using namespace Qt::StringLiterals;
    EditionSnapshot snapshot = snapshotOf(fileBytes(dataPath(u"everything.md"_s)));
    snapshot.sources = {
        {.ref = {Place::Reddit, u"t3_1aaaaa"_s, {}},
         .permalink = u"https://www.reddit.com/r/trains/comments/1aaaaa/night_trains_return/"_s,
         .title = u"Night trains return & <sleep>"_s,
         .community = u"r/trains"_s,
         .author = u"sleeper"_s,
         .points = 12},
        {.ref = {Place::Reddit, u"t3_1ccccc"_s, {}},
         .permalink = u"https://www.reddit.com/r/trains/comments/1ccccc/"_s,
         .title = {},
         .community = {},
         .author = {},
         .points = std::nullopt},
    };
    snapshot.related = {{.slug = u"trains-2026-w09"_s, .headline = u"Snow on the line"_s, .date = QDate(2026, 2, 23)},
                        {.slug = u"ferries-2026-w08"_s, .headline = {}, .date = {}}};
    return snapshot;
}

} // namespace marbre::testing
