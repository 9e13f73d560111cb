// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::Command)
};

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

/// Text of strangers must not steer the terminal.
QByteArray harmless(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (QChar c : text) {
        const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        if (!control)
            kept += c;
    }
    return kept.toUtf8();
}

} // namespace

Error usageError(const QString &sentence)
{
    return {ErrorKind::Usage, sentence, {}, {}, {}};
}

CommandRun::CommandRun(QString name, Arguments arguments)
    : m_name(std::move(name))
    , m_arguments(std::move(arguments))
{}

CommandRun::~CommandRun() = default;

bool CommandRun::errorsGoToTerminal()
{
    return isatty(STDERR_FILENO);
}

bool CommandRun::showsProgress() const
{
    return m_arguments.has(u"progress"_s) || errorsGoToTerminal();
}

QString CommandRun::deskPath() const
{
    return m_arguments.has(u"desk"_s) ? m_arguments.value(u"desk"_s) : Desk::defaultPath();
}

Result<Desk *> CommandRun::desk()
{
    if (!m_desk) {
        Result<std::unique_ptr<Desk>> opened = Desk::open(deskPath());
        if (!opened)
            return std::unexpected(opened.error());
        m_desk = std::move(*opened);
    }
    return m_desk.get();
}

void CommandRun::print(const QJsonDocument &document) const
{
    write(stdout, document.toJson());
}

void CommandRun::print(const QString &text) const
{
    write(stdout, harmless(text));
}

void CommandRun::printBytes(const QByteArray &bytes) const
{
    write(stdout, bytes);
}

QString CommandRun::commandLine() const
{
    return m_name.isEmpty() ? u"marbre"_s : u"marbre "_s + m_name;
}

void CommandRun::complain(const QString &sentence) const
{
    QString line = sentence;
    line.replace(u'\n', u' ');
    write(stderr, commandLine().toUtf8() + ": " + harmless(line) + '\n');
}

int CommandRun::fail(const Error &error) const
{
    complain(error.text());
    if (error.kind != ErrorKind::Usage)
        return exitFailures;
    complain(CommandText::tr("“%1 --help” shows how it is used").arg(commandLine()));
    return exitUsage;
}

QList<Command> commands()
{
    return {importCommand(),   threadsCommand(), showCommand(),   markCommand(),  searchCommand(),
            editionsCommand(), newCommand(),     exportCommand(), checkCommand(), suggestCommand(),
            feedsCommand(),    fetchCommand(),   backupCommand(), verifyCommand()};
}

Result<std::optional<int>> numberOption(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::nullopt;
    bool valid = false;
    const int number = arguments.value(option).toInt(&valid);
    if (!valid || number <= 0)
        return std::unexpected(usageError(CommandText::tr("“--%1” needs a positive number").arg(option)));
    return number;
}

Result<std::optional<Instant>> timeOption(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::nullopt;
    const QString text = arguments.value(option);
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid() && text.size() == 10)
        return fromUnix(date.startOfDay(QTimeZone::UTC).toSecsSinceEpoch());
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid()) {
        return std::unexpected(usageError(
            CommandText::tr("“--%1” needs a date or a time, such as 2025-09-21 or 2025-09-21T07:00:00Z").arg(option)));
    }
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    return fromUnix(time.toSecsSinceEpoch());
}

Result<EditionId> findEdition(Desk &desk, const QString &slugOrNumber)
{
    return desk.store().editions().find(slugOrNumber).result();
}

} // namespace marbre
