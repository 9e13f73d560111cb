// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct ArgumentsText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::Arguments)
};

bool isOption(const QString &argument, bool dashWords)
{
    if (argument == "-h"_L1 || argument == "-v"_L1)
        return true;
    return dashWords ? argument.startsWith("--"_L1) : argument.startsWith(u'-') && argument != "-"_L1;
}

QString nameOf(const QString &argument)
{
    if (argument == "-h"_L1)
        return u"help"_s;
    if (argument == "-v"_L1)
        return u"version"_s;
    return argument.startsWith("--"_L1) ? argument.mid(2).section(u'=', 0, 0) : argument;
}

} // namespace

std::expected<Arguments, QString> Arguments::parse(const QStringList &given, const QList<Option> &options,
                                                   bool dashWords)
{
    Arguments parsed;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString &argument = given.at(i);
        if (argument == "--"_L1) {
            parsed.m_words += given.mid(i + 1);
            break;
        }
        if (!isOption(argument, dashWords)) {
            parsed.m_words << argument;
            continue;
        }
        const QString name = nameOf(argument);
        const auto option = std::ranges::find(options, name, &Option::name);
        if (option == options.end())
            return std::unexpected(ArgumentsText::tr("there is no option “%1” here").arg(argument));
        const qsizetype equals = argument.indexOf(u'=');
        if (option->value.isEmpty()) {
            if (equals >= 0)
                return std::unexpected(ArgumentsText::tr("“--%1” takes no value").arg(name));
            parsed.m_values[name] << QString();
        } else if (equals >= 0) {
            parsed.m_values[name] << argument.mid(equals + 1);
        } else if (i + 1 < given.size()) {
            parsed.m_values[name] << given.at(++i);
        } else {
            return std::unexpected(ArgumentsText::tr("“--%1” needs a value: %2").arg(name, option->value));
        }
    }
    return parsed;
}

} // namespace marbre
