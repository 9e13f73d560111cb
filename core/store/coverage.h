// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"
#include "model/thread.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <string_view>

namespace marbre {

class Database;

/// What published editions carried, within the caller's snapshot. A few statements for any number of threads.

/// A thread to look for.
struct CoverageSubject
{
    QString thread; ///< remote id
    QString url;
    QString author;
    ThemeId theme;
};

/// What the desk knows of these threads; one that it does not have is looked for by its remote id alone.
QList<CoverageSubject> coverageSubjects(Database &desk, const QStringList &remoteIds);

/// By remote id. An edition is named once a thread, by the strongest kind; of authors and themes only the newest five
/// editions, as they recur without end.
QHash<QString, QList<Coverage>> coverageOf(Database &desk, const QList<CoverageSubject> &subjects, EditionId except);
/// By what voiceKey() makes of these authors.
QHash<QString, QList<Coverage>> coverageOfAuthors(Database &desk, const QStringList &authors, EditionId except);

/// The statement that finds what a kind of coverage covers, for tests of its plan.
std::string_view coverageSql(Coverage::By by);

} // namespace marbre
