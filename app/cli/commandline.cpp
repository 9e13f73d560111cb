// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/command.h"
#include "cli/table.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::CommandLine)
};

/// Qt's own options that take a value: QGuiApplication's and QApplication's documentation.
constexpr std::array valuesOfQt = {"platform"_L1,        "platformpluginpath"_L1,
                                   "platformtheme"_L1,   "plugin"_L1,
                                   "qwindowgeometry"_L1, "qwindowicon"_L1,
                                   "qwindowtitle"_L1,    "style"_L1,
                                   "stylesheet"_L1,      "display"_L1,
                                   "geometry"_L1,        "session"_L1};

bool isOptionOfQt(const QString &argument)
{
    const QString name = argument.startsWith("--"_L1) ? argument.mid(2) : argument.mid(1);
    return argument.startsWith(u'-') && std::ranges::find(valuesOfQt, name) != valuesOfQt.end();
}

/// Where the command stands among the arguments: the first word; -1 where there is none.
qsizetype commandIndex(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--desk"_L1 || isOptionOfQt(argument))
            ++i;
        else if (!argument.startsWith(u'-'))
            return i;
    }
    return -1;
}

QList<Option> commonOptions()
{
    return {{u"desk"_s, u"FILE"_s, CommandLineText::tr("the desk; it is created where it does not exist")},
            {u"json"_s, {}, CommandLineText::tr("answer with one JSON document")},
            {u"progress"_s, {}, CommandLineText::tr("show progress, also where standard error is no terminal")},
            {u"help"_s, {}, CommandLineText::tr("show this help")}};
}

QString optionList(const QList<Option> &options)
{
    Table table;
    for (const Option &option : options)
        table.add({u"  --"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value), option.help});
    return table.text();
}

QString helpOf(const Command &command)
{
    QString usage = u"marbre "_s + command.name;
    if (!command.words.isEmpty())
        usage += u' ' + command.words;
    return CommandLineText::tr("Usage: %1 [OPTIONS]").arg(usage) + u"\n\n"_s + command.summary + u"\n\n"_s +
           CommandLineText::tr("Options:") + u'\n' + optionList(command.options + commonOptions());
}

QString generalHelp()
{
    Table table;
    for (const Command &command : commands())
        table.add(
            {u"  "_s + command.name + (command.words.isEmpty() ? QString() : u' ' + command.words), command.summary});
    return CommandLineText::tr("Usage: marbre [--desk FILE] [COMMAND [ARGUMENTS]]") + u"\n\n"_s +
           CommandLineText::tr("Without a command the window opens.") + u"\n\n"_s + CommandLineText::tr("Commands:") +
           u'\n' + table.text() + u'\n' + CommandLineText::tr("“marbre COMMAND --help” shows the options of each.") +
           u'\n';
}

/// Without a command there is only help, version, and misuse.
int runWithoutCommand(const QStringList &given)
{
    const CommandRun talk({}, {});
    const QList<Option> options = commonOptions() + QList<Option>{{u"version"_s, {}, {}}};
    const auto parsed = Arguments::parse(given, options, false);
    if (parsed && parsed->has(u"help"_s)) {
        talk.print(generalHelp());
        return exitDone;
    }
    if (parsed && parsed->has(u"version"_s)) {
        talk.print(u"marbre " MARBRE_VERSION "\n"_s);
        return exitDone;
    }
    return talk.fail(usageError(parsed ? CommandLineText::tr("a command is missing") : parsed.error()));
}

int runKnown(const Command &command, const QStringList &given)
{
    auto parsed = Arguments::parse(given, command.options + commonOptions(), command.dashWords);
    if (!parsed)
        return CommandRun(command.name, {}).fail(usageError(parsed.error()));
    CommandRun run(command.name, std::move(*parsed));
    if (run.arguments().has(u"help"_s)) {
        run.print(helpOf(command));
        return exitDone;
    }
    const qsizetype words = run.arguments().words().size();
    if (words < command.fewestWords)
        return run.fail(usageError(CommandLineText::tr("%1 is missing").arg(command.words)));
    if (command.mostWords >= 0 && words > command.mostWords)
        return run.fail(
            usageError(CommandLineText::tr("“%1” is too much").arg(run.arguments().words().at(command.mostWords))));
    return command.run(run);
}

} // namespace

bool isCommandLine(const QStringList &arguments)
{
    if (commandIndex(arguments) > 0)
        return true;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const bool isLong = argument.startsWith("--"_L1) && !argument.startsWith("--desk="_L1);
        if (argument == "--desk"_L1 || isOptionOfQt(argument))
            ++i;
        else if (isLong || argument == "-h"_L1 || argument == "-v"_L1)
            return true;
    }
    return false;
}

int runCommand(const QStringList &arguments)
{
    const qsizetype at = commandIndex(arguments);
    QStringList given = arguments.mid(1);
    if (at < 0)
        return runWithoutCommand(given);
    const QString name = given.takeAt(at - 1);
    const QList<Command> known = commands();
    const auto command = std::ranges::find(known, name, &Command::name);
    if (command == known.end())
        return CommandRun({}, {}).fail(usageError(CommandLineText::tr("there is no command “%1”").arg(name)));
    return runKnown(*command, given);
}

} // namespace marbre
