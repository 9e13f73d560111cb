// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTextStream>
#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace marbre::bench {

double median(int runs, const std::function<double()> &measure)
{
    QList<double> figures;
    for (int i = 0; i < runs; ++i)
        figures << measure();
    std::ranges::sort(figures);
    return figures.at(figures.size() / 2);
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

} // namespace marbre::bench

int main(int argc, char **argv)
{
    using namespace marbre::bench;
    if (argc > 1 && std::string_view(argv[1]).ends_with("-run"))
        return watchedRun(argc, argv);
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains("--empty-window"_L1))
        return emptyWindow();
    const bool quick = arguments.contains("quick"_L1);
    const QString self = QCoreApplication::applicationFilePath();
    const bool onlyFetch = arguments.contains("fetch"_L1);
    QList<Row> rows;
    if (!onlyFetch) {
        rows += manuscriptBench();
        rows += importBench(quick ? 20000 : 210000);
        rows += startBench(self, QFileInfo(self).absolutePath() + u"/marbre"_s);
    }
    rows += fetchBench(self, quick ? 10000 : 100000);
    QTextStream out(stdout);
    for (const Row &row : std::as_const(rows)) {
        const double ratio = row.floor > 0 ? row.marbre / row.floor : 0;
        out << row.what << ": " << QString::number(row.marbre, 'f', row.moreIsBetter ? 0 : 2) << ' ' << row.unit
            << ", floor " << QString::number(row.floor, 'f', row.moreIsBetter ? 0 : 2) << ", ratio "
            << QString::number(ratio, 'f', 2) << Qt::endl;
    }
    return rows.size() >= (onlyFetch ? 6 : 13) ? 0 : 1; // a bench that measured nothing has failed
}
