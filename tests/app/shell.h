// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace marbre {

/// What one run of the program said.
struct Said
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out, &error);
        if (error.error != QJsonParseError::NoError)
            qWarning("no JSON: %s (%s)", out.constData(), err.constData());
        return document;
    }
};

/// A shell in a folder of its own, with a desk of its own and no display.
class Shell
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString desk() const { return path(QStringLiteral("test.marbre")); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file cannot be written");
        return file.fileName();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// What the program sees of the environment: no display, no keyring, English.
    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
        return environment;
    }
    /// Starts the program on the shell's desk.
    void start(QProcess &process, const QStringList &arguments) const
    {
        startPlain(process, QStringList{QStringLiteral("--desk"), desk()} + arguments);
    }
    static Said end(QProcess &process)
    {
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(60000))
            qFatal("the program does not end");
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    /// Without a desk of its own.
    Said runPlain(const QStringList &arguments) const
    {
        QProcess process;
        startPlain(process, arguments);
        return end(process);
    }
    Said run(const QStringList &arguments) const
    {
        return runPlain(QStringList{QStringLiteral("--desk"), desk()} + arguments);
    }
    QJsonDocument json(const QStringList &arguments) const
    {
        return run(arguments + QStringList{QStringLiteral("--json")}).json();
    }

private:
    void startPlain(QProcess &process, const QStringList &arguments) const
    {
        if (process.processEnvironment().isEmpty())
            process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_folder.path());
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/marbre"), arguments);
    }

    QTemporaryDir m_folder;
};

inline QStringList keysOf(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

/// A comment page of a community of stonemasons.
inline QByteArray page()
{
    return R"([{"kind": "Listing", "data": {"children": [{"kind": "t3", "data": {"id": "a1", "name": "t3_a1",
  "subreddit": "marble", "subreddit_name_prefixed": "r/marble", "title": "Which stone for a table?",
  "author": "mason", "created_utc": 1758441600, "permalink": "/r/marble/comments/a1/which_stone/", "is_self": true,
  "selftext": "I need **one** stone.", "score": 120, "num_comments": 4}}]}},
 {"kind": "Listing", "data": {"children": [
  {"kind": "t1", "data": {"id": "c1", "link_id": "t3_a1", "parent_id": "t3_a1", "subreddit": "marble", "author": "carver",
   "body": "Carrara stays white for a century.", "score": 45, "created_utc": 1758445200, "edited": 1758446000,
   "permalink": "/r/marble/comments/a1/which_stone/c1/", "replies": {"kind": "Listing", "data": {"children": [
    {"kind": "t1", "data": {"id": "c2", "link_id": "t3_a1", "parent_id": "t1_c1", "subreddit": "marble", "author": null,
     "body": "[deleted]", "score": 1, "score_hidden": true, "created_utc": 1758445300, "edited": true, "replies": ""}}]}}}},
  {"kind": "t1", "data": {"id": "c3", "link_id": "t3_a1", "parent_id": "t3_a1", "subreddit": "marble", "author": "mason",
   "body": "Granite, then.", "score": -2, "created_utc": 1758445400, "edited": false}},
  {"kind": "more", "data": {"count": 1, "parent_id": "t3_a1", "id": "c4", "children": ["c4"]}}]}}])";
}

/// Two more threads, as lines of a dump.
inline QByteArray dump()
{
    return R"({"id": "b2", "subreddit": "marble", "title": "Old quarry reopens", "author": "[deleted]", "created_utc": 1758355200,)"
           R"( "url": "http://example.com/quarry", "permalink": "/r/marble/comments/b2/old/", "score": 900, "num_comments": 3})"
           "\n"
           R"({"id": "b3", "subreddit": "slate", "title": "Roofs", "author": "roofer", "created_utc": 1758528000,)"
           R"( "permalink": "/r/slate/comments/b3/roofs/", "url": "http://example.com/roofs"})"
           "\n";
}

inline QByteArray manuscript(const QByteArray &quote = "Carrara stays white for a century.")
{
    return "---\nheadline: Stones of the day\nstandfirst: What the masons say.\nbyline: A. Editor\n"
           "communities: [r/marble]\nperiod: day\ndate: 2025-09-21\nlanguage: en\nkey_points:\n  - White stays white.\n"
           "sign_off: Until tomorrow.\n---\n\nToday [a "
           "table](https://www.reddit.com/r/marble/comments/a1/which_stone/).\n\n"
           "## Stones\n\nSome like it white.\n\n> " +
           quote +
           "\n>\n> \xe2\x80\x94 [u/carver](https://www.reddit.com/r/marble/comments/a1/which_stone/c1/) (45 points)\n";
}

} // namespace marbre
