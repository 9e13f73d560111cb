// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "desk/desk.h"
#include "samplerun.h"
#include "shell/mainwindow.h"
#include "shell/settingsdialog.h"
#include "widgets/style.h"
#include "widgets/visuals.h"

#include <QApplication>
#include <QMainWindow>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// Before there is an application: a command must not open a display.
QStringList givenArguments(int argc, char **argv)
{
    QStringList given;
    for (int i = 0; i < argc; ++i)
        given << QString::fromLocal8Bit(argv[i]);
    return given;
}

void setNames()
{
    QCoreApplication::setOrganizationName(u"marbre"_s);
    QCoreApplication::setApplicationName(u"marbre"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MARBRE_VERSION));
}

/// What stands after an option, or after its "=": "--desk FILE", "--desk=FILE".
QString optionValue(const QStringList &arguments, const QString &option)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == option)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(option + u'='))
            return arguments.at(i).sliced(option.size() + 1);
    }
    return {};
}

void prepareWindows(const QString &language)
{
    QGuiApplication::setDesktopFileName(u"org.marbre.Marbre"_s);
    marbre::Appearance::installTranslations(language);
    marbre::MarbreStyle::install(*qApp);
    marbre::visuals::installIcons();
    marbre::Appearance::applyColours();
}

/// For ./dev bench: ends the program when the window was painted once.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QMainWindow &window)
    {
        if (qEnvironmentVariableIsSet("MARBRE_QUIT_AFTER_FIRST_PAINT"))
            window.centralWidget()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return QObject::eventFilter(watched, event);
    }
};

int runWindow(const QString &deskPath)
{
    marbre::Result<std::unique_ptr<marbre::Desk>> desk =
        marbre::Desk::open(deskPath.isEmpty() ? marbre::Desk::defaultPath() : deskPath);
    if (!desk) {
        QTextStream(stderr) << "marbre: " << desk.error().text() << Qt::endl;
        return 1;
    }
    marbre::MainWindow window(**desk);
    const FirstPaint firstPaint(window);
    window.show();
    window.setScheduling(true);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    setNames();
    const QStringList given = givenArguments(argc, argv);
    if (given.value(1) != "sample"_L1 && marbre::isCommandLine(given)) {
        const QCoreApplication application(argc, argv);
        marbre::Appearance::installTranslations(marbre::Appearance::language());
        return marbre::runCommand(given);
    }
    QApplication application(argc, argv);
    if (given.value(1) == "sample"_L1) {
        QCoreApplication::setApplicationName(u"marbre-sample"_s); // the editor's own settings stay out of it
        QSettings().clear();
        prepareWindows(optionValue(given, u"--language"_s));
        return marbre::runSample(given.mid(2));
    }
    prepareWindows(marbre::Appearance::language());
    return runWindow(optionValue(given, u"--desk"_s));
}
