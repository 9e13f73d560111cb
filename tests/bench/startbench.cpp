// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "desk/desk.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace marbre::bench {

namespace {

double timeProcess(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    return timed([&] {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        process.waitForFinished(60000);
    });
}

class FirstPaint final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override { QTimer::singleShot(0, qApp, &QCoreApplication::quit); }
};

} // namespace

int emptyWindow()
{
    FirstPaint window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

QList<Row> startBench(const QString &executable, const QString &marbre)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.marbre"_s);
    {
        const Result<std::unique_ptr<Desk>> desk = Desk::open(path);
        if (!desk)
            return {};
        (void)(*desk)->importSample()->report();
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MARBRE_QUIT_AFTER_FIRST_PAINT"_s, u"1"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
    const double floor = median(7, [&] { return timeProcess(executable, {u"--empty-window"_s}, environment); });
    const double ours = median(7, [&] { return timeProcess(marbre, {u"--desk"_s, path}, environment); });
    return {Row{u"start to the first painted window, sample day (floor: an empty Qt window)"_s, u"ms"_s, floor, ours}};
}

} // namespace marbre::bench
