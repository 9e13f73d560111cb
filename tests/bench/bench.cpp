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
    // One of these words asks for that part alone.
    const QStringList parts{u"fetch"_s, u"themes"_s, u"check"_s};
    const bool all = std::ranges::none_of(parts, [&](const QString &part) { return arguments.contains(part); });
    const auto wanted = [&](QLatin1StringView part) { return all || arguments.contains(part); };
    QList<Row> rows;
    qsizetype fewest = 0; // a bench that measured nothing has failed
    if (all) {
        rows += manuscriptBench();
        rows += importBench(quick ? 20000 : 210000);
        rows += startBench(self, QFileInfo(self).absolutePath() + u"/marbre"_s);
        fewest += 7;
    }
    if (wanted("themes"_L1)) {
        rows += themesBench();
        fewest += 4;
    }
    if (wanted("fetch"_L1)) {
        rows += fetchBench(self, quick ? 10000 : 100000);
        fewest += 6;
    }
    if (wanted("check"_L1)) {
        rows += checkBench(self);
        fewest += 3;
    }
    QTextStream out(stdout);
    for (const Row &row : std::as_const(rows)) {
        const double ratio = row.floor > 0 ? row.marbre / row.floor : 0;
        const int digits = row.unit == "of 1"_L1 ? 3 : row.moreIsBetter ? 0 : 2;
        out << row.what << ": " << QString::number(row.marbre, 'f', digits) << ' ' << row.unit << ", floor "
            << QString::number(row.floor, 'f', digits) << ", ratio " << QString::number(ratio, 'f', 2) << Qt::endl;
    }
    return rows.size() >= fewest ? 0 : 1;
}
