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
    if (argc > 1 && std::string_view(argv[1]) == "--check-run")
        return checkRun(argc, argv);
    if (argc > 1 && std::string_view(argv[1]).ends_with("-run"))
        return watchedRun(argc, argv);
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains("--empty-window"_L1))
        return emptyWindow();
    const bool quick = arguments.contains("quick"_L1);
    const QString self = QCoreApplication::applicationFilePath();
    const bool onlyFetch = arguments.contains("fetch"_L1);
    const bool onlyCheck = arguments.contains("check"_L1);
    QList<Row> rows;
    if (!onlyFetch && !onlyCheck) {
        rows += manuscriptBench();
        rows += importBench(quick ? 20000 : 210000);
        rows += startBench(self, QFileInfo(self).absolutePath() + u"/marbre"_s);
    }
    if (!onlyCheck)
        if (!onlyFetch)
            rows += themesBench();
    if (!onlyThemes)
        rows += fetchBench(self, quick ? 10000 : 100000);
    if (!onlyFetch)
        rows += checkBench(self);
    QTextStream out(stdout);
    for (const Row &row : std::as_const(rows)) {
        const double ratio = row.floor > 0 ? row.marbre / row.floor : 0;
        const int digits = row.unit == "of 1"_L1 ? 3 : row.moreIsBetter ? 0 : 2;
        out << row.what << ": " << QString::number(row.marbre, 'f', digits) << ' ' << row.unit << ", floor "
            << QString::number(row.floor, 'f', digits) << ", ratio " << QString::number(ratio, 'f', 2) << Qt::endl;
    }
    return rows.size() >= (onlyCheck ? 3 : onlyFetch ? 6 : 16) ? 0 : 1; // a bench that measured nothing has failed
}
