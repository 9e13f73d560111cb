// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/database.h"
#include "store/failure.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <string>

namespace marbre {

namespace {

int newest(std::span<const Migration> steps)
{
    return steps.empty() ? 0 : steps.back().version;
}

bool isEmpty(Database &desk)
{
    return desk.number("SELECT count(*) FROM sqlite_schema") == 0;
}

void checkOwner(Database &desk)
{
    if (desk.number("PRAGMA application_id") != qint64(deskApplicationId))
        throw Failure({ErrorKind::Format, StoreText::tr("This file is not a desk"), desk.path(),
                       StoreText::tr("It is a database of another program."), StoreText::tr("Choose another file.")});
}

/// A newer desk that says that this program may open it is fine.
void checkVersion(Database &desk, std::span<const Migration> steps)
{
    if (desk.number("PRAGMA user_version") <= newest(steps))
        return;
    if (desk.number("SELECT value FROM meta WHERE key = 'min_compatible'") > newest(steps))
        throw Failure({ErrorKind::Unsupported,
                       StoreText::tr("The desk was made by a newer version of this program"),
                       desk.path(),
                       {},
                       StoreText::tr("Update the program. Nothing in the desk was changed.")});
}

void applyStep(Database &desk, const Migration &step)
{
    step.apply(desk);
    Statement(desk, "INSERT OR REPLACE INTO meta VALUES ('min_compatible', ?1)").bind(step.minCompatible).run();
    desk.execute(("PRAGMA user_version = " + std::to_string(step.version)).c_str());
}

} // namespace

void migrate(Database &desk, std::span<const Migration> steps)
{
    const bool current = desk.number("PRAGMA user_version") >= newest(steps);
    if (current && !isEmpty(desk)) {
        checkOwner(desk);
        checkVersion(desk, steps);
        return;
    }
    Transaction transaction(desk, Transaction::Kind::Write); // another program may have been faster: look again
    if (isEmpty(desk))
        desk.execute(("PRAGMA application_id = " + std::to_string(deskApplicationId)).c_str());
    checkOwner(desk);
    const qint64 version = desk.number("PRAGMA user_version");
    for (const Migration &step : steps) {
        if (step.version > version)
            applyStep(desk, step);
    }
    transaction.commit();
}

void checkReadable(Database &desk, std::span<const Migration> steps)
{
    checkOwner(desk);
    checkVersion(desk, steps);
    if (desk.number("PRAGMA user_version") < newest(steps))
        throw Failure({ErrorKind::Unsupported, StoreText::tr("The desk was made by an older version of this program"),
                       desk.path(), StoreText::tr("It is open for reading only and cannot be brought up to date."),
                       StoreText::tr("Open it once for writing.")});
}

} // namespace marbre
