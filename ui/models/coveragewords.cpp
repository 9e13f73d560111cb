// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coveragewords.h"

#include "models/threadlistmodel.h"

#include <QLocale>

namespace marbre {

QString coverageMark(const Coverage &coverage)
{
    const QString date =
        QLocale().toString(coverage.date, ThreadListModel::tr("d MMM", "date format: day and month, short"));
    switch (coverage.by) {
    case Coverage::By::Thread:
        return ThreadListModel::tr("already covered on %1").arg(date);
    case Coverage::By::Link:
        return ThreadListModel::tr("same link on %1").arg(date);
    case Coverage::By::Author:
        return ThreadListModel::tr("author quoted on %1").arg(date);
    case Coverage::By::Theme:
        return ThreadListModel::tr("theme covered on %1").arg(date);
    }
    return {};
}

QString coverageSentence(const Coverage &coverage)
{
    const QString date = QLocale().toString(coverage.date, QLocale::ShortFormat);
    switch (coverage.by) {
    case Coverage::By::Thread:
        return ThreadListModel::tr("Already covered on %1: “%2”", "date, headline").arg(date, coverage.headline);
    case Coverage::By::Link:
        return ThreadListModel::tr("Its link was covered on %1: “%2”", "date, headline").arg(date, coverage.headline);
    case Coverage::By::Author:
        return ThreadListModel::tr("%1 was quoted on %2: “%3”", "author, date, headline")
            .arg(coverage.what, date, coverage.headline);
    case Coverage::By::Theme:
        return ThreadListModel::tr("The theme “%1” was covered on %2: “%3”", "theme, date, headline")
            .arg(coverage.what, date, coverage.headline);
    }
    return {};
}

} // namespace marbre
