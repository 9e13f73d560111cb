// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplerun.h"

#include "archive/archiveplace.h"
#include "desk/desk.h"
#include "shell/importpanel.h"
#include "shell/mainwindow.h"
#include "store/searchstore.h"
#include "widgets/visuals.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int longestWait = 30000; // ms

/// Runs the event loop until a condition holds; false where it does not in time.
bool runUntil(const std::function<bool()> &holds)
{
    QEventLoop loop;
    QTimer poll;
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (holds() || clock.hasExpired(longestWait))
            loop.quit();
    });
    poll.start(20);
    loop.exec();
    return holds();
}

/// Until nothing happens any more: what the places ask of the desk has come back and is painted.
void settle()
{
    QElapsedTimer clock;
    clock.start();
    runUntil([&] { return clock.hasExpired(700); });
}

class SampleRun
{
public:
    SampleRun(const QDir &folder, QSize size)
        : m_folder(folder)
        , m_size(size)
    {}

    int run()
    {
        QFile::remove(m_folder.filePath(u"sample.marbre"_s));
        QFile::remove(m_folder.filePath(u"sample.marbre-index"_s));
        Result<std::unique_ptr<Desk>> desk = Desk::open(m_folder.filePath(u"sample.marbre"_s));
        if (!desk)
            return fail(desk.error());
        m_desk = std::move(*desk);
        return import() && exportAll() && takePictures() ? 0 : 1;
    }

private:
    int fail(const Error &error)
    {
        QTextStream(stderr) << "marbre: " << error.text() << Qt::endl;
        return 1;
    }

    bool import()
    {
        const std::unique_ptr<ImportJob> job = m_desk->importSample();
        const ImportReport report = job->report();
        m_desk->store().search().caughtUp().waitForFinished();
        QTextStream(stdout) << importSummary(report) << Qt::endl;
        if (report.problemCount == 0)
            return true;
        QTextStream(stderr) << importProblems(report) << Qt::endl;
        return false;
    }

    bool exportAll()
    {
        const Result<EditionId> id = m_desk->store().editions().find(u"artificial-2025-09-21"_s).result();
        if (!id)
            return fail(id.error()), false;
        m_edition = *id;
        for (const Format format : {Format::Markdown, Format::Html, Format::Text}) {
            const QString path = m_folder.filePath(u"artificial-2025-09-21."_s + formatSuffix(format));
            const Result<QByteArray> bytes = m_desk->exportEdition(m_edition, format).result();
            if (!bytes)
                return fail(bytes.error()), false;
            if (const Status written = writeFile(path, *bytes); !written)
                return fail(written.error()), false;
            QTextStream(stdout) << path << Qt::endl;
        }
        return true;
    }

    bool takePictures()
    {
        MainWindow window(*m_desk);
        window.resize(m_size);
        window.show();
        window.openEdition(m_edition);
        if (!runUntil([&] { return window.edition().isOpen(); })) {
            QTextStream(stderr) << "marbre: the sample edition did not open in time" << Qt::endl;
            return false;
        }
        const std::pair<WindowPlace, QString> places[] = {
            {WindowPlace::Review, u"review"_s}, {WindowPlace::Write, u"write"_s}, {WindowPlace::Archive, u"archive"_s}};
        for (const auto &[place, name] : places) {
            window.showPlace(place);
            settle();
            if (place == WindowPlace::Archive)
                window.archive().showEdition(m_edition);
            else if (QAction *next = window.findChild<QAction *>(u"nextThread"_s); next && place == WindowPlace::Review)
                next->trigger();
            settle();
            const QString path = m_folder.filePath(name + u".png"_s);
            if (!window.grab().save(path)) {
                QTextStream(stderr) << "marbre: the picture could not be written: " << path << Qt::endl;
                return false;
            }
            QTextStream(stdout) << path << Qt::endl;
        }
        return true;
    }

    QDir m_folder;
    QSize m_size;
    std::unique_ptr<Desk> m_desk;
    EditionId m_edition;
};

} // namespace

int runSample(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"dark"_s, u"Dark colours"_s});
    parser.addOption({u"language"_s, u"Language of the window"_s, u"fr"_s}); // main() has seen to it
    parser.addOption({u"size"_s, u"Size of the window"_s, u"WIDTHxHEIGHT"_s, u"1440x900"_s});
    parser.addPositionalArgument(u"folder"_s, u"Where everything goes"_s);
    if (!parser.parse(QStringList{u"sample"_s} + arguments) || parser.positionalArguments().size() != 1) {
        QTextStream(stderr) << "marbre: usage: marbre sample FOLDER [--dark] [--language L] [--size WIDTHxHEIGHT]"
                            << Qt::endl;
        return 2;
    }
    const QDir folder(parser.positionalArguments().constFirst());
    if (!folder.mkpath(u"."_s)) {
        QTextStream(stderr) << "marbre: the folder cannot be made: " << folder.path() << Qt::endl;
        return 1;
    }
    QApplication::setPalette(visuals::palette(parser.isSet(u"dark"_s)));
    const QStringList size = parser.value(u"size"_s).split(u'x');
    return SampleRun(folder, QSize(size.value(0).toInt(), size.value(1).toInt()).expandedTo({640, 480})).run();
}

} // namespace marbre
