// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "desk/desk.h"

#include <QDate>
#include <QFuture>
#include <QJsonDocument>
#include <functional>
#include <optional>

namespace marbre {

constexpr int exitDone = 0;
constexpr int exitFailures = 1;
constexpr int exitUsage = 2;

/// The request itself makes no sense: a translated sentence.
Error usageError(const QString &sentence);

/// One run of a command: its arguments, its desk, and where its answer goes.
class CommandRun final
{
public:
    CommandRun(QString name, Arguments arguments);
    ~CommandRun();

    const Arguments &arguments() const { return m_arguments; }
    bool wantsJson() const { return m_arguments.has(QStringLiteral("json")); }
    /// Whether progress is shown, and as what: a line that is written over, or lines.
    bool showsProgress() const;
    static bool errorsGoToTerminal();

    QString deskPath() const;
    /// Opens the desk when it is first asked for.
    Result<Desk *> desk();

    /// The answer: JSON as one document, else plain text. Strings come from strangers: control characters are dropped.
    void print(const QJsonDocument &document) const;
    void print(const QString &text) const;
    /// Bytes of a file, as they are.
    void printBytes(const QByteArray &bytes) const;

    /// One line on standard error.
    void complain(const QString &sentence) const;
    /// The same, with the exit status that such an error has.
    int fail(const Error &error) const;

private:
    QString commandLine() const; ///< "marbre import", as errors begin
    QString m_name;
    Arguments m_arguments;
    std::unique_ptr<Desk> m_desk;
};

struct Command
{
    QString name;
    QString words;   ///< "PATH…": what its arguments are called
    QString summary; ///< a translated line
    QList<Option> options;
    int fewestWords = 0;
    int mostWords = -1; ///< -1: any number
    bool dashWords = false;
    std::function<int(CommandRun &)> run;
};

/// All of them, in the order of the help.
QList<Command> commands();

Command importCommand();
Command threadsCommand();
Command showCommand();
Command markCommand();
Command searchCommand();
Command editionsCommand();
Command newCommand();
Command exportCommand();
Command checkCommand();
Command suggestCommand();
Command feedsCommand();
Command fetchCommand();
Command backupCommand();
Command verifyCommand();

/// A positive number, from an option; nothing where it is not given.
Result<std::optional<int>> numberOption(const Arguments &arguments, const QString &option);
/// A date (midnight, UTC) or an ISO 8601 time (UTC where it does not say otherwise).
Result<std::optional<Instant>> timeOption(const Arguments &arguments, const QString &option);
/// An edition by its slug or number.
Result<EditionId> findEdition(Desk &desk, const QString &slugOrNumber);

} // namespace marbre
