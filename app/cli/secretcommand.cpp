// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/feeds.h"
#include "cli/secretinput.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct SecretText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::SecretCommand)
};

/// "reddit/client-id": what adapters call their secrets. Never the secret itself, given by mistake in its place.
bool isSecretName(const QString &name)
{
    static const QRegularExpression form(uR"(^[a-z][a-z0-9-]*(/[A-Za-z0-9._+-]+)+$)"_s);
    return form.match(name).hasMatch();
}

Result<std::optional<int>> descriptorOf(const Arguments &arguments)
{
    if (!arguments.has(u"secret-fd"_s))
        return std::nullopt;
    bool isNumber = false;
    const int descriptor = arguments.value(u"secret-fd"_s).toInt(&isNumber);
    if (!isNumber || descriptor < 0)
        return std::unexpected(usageError(SecretText::tr("“--secret-fd” needs the number of a file descriptor")));
    return descriptor;
}

Result<QString> secretNamed(CommandRun &run, const QString &name)
{
    if (!isSecretName(name))
        return std::unexpected(
            usageError(SecretText::tr("this is no name of a secret; a secret has a name such as “reddit/client-id”")));
    const Result<std::optional<int>> descriptor = descriptorOf(run.arguments());
    if (!descriptor)
        return std::unexpected(descriptor.error());
    return readSecret(*descriptor, Secrets::variableOf(name), SecretText::tr("%1: ").arg(name));
}

int storeSecret(CommandRun &run, const QString &name, const QString &value)
{
    const Result<Desk *> desk = run.desk();
    if (!desk)
        return run.fail(desk.error());
    Secrets &secrets = (*desk)->secrets();
    if (const Result<void> written = await(secrets.write(name, value)); !written)
        return run.fail(written.error());
    if (!secrets.isKept() && !value.isEmpty())
        return run.fail({ErrorKind::Io, SecretText::tr("The secret was not kept"), name,
                         SecretText::tr("This system has no keyring that answers."),
                         SecretText::tr("Set %1 in the environment of the program instead.")
                             .arg(QString::fromLatin1(Secrets::variableOf(name)))});
    if (run.wantsJson())
        run.print(QJsonDocument(QJsonObject{{u"name"_s, name}, {u"kept"_s, !value.isEmpty()}}));
    else
        run.print((value.isEmpty() ? SecretText::tr("%1 was removed from the keyring").arg(name)
                                   : SecretText::tr("%1 is in the keyring").arg(name)) +
                  u'\n');
    return exitDone;
}

} // namespace

int keepSecret(CommandRun &run)
{
    const QString name = run.arguments().words().at(1);
    Result<QString> value = secretNamed(run, name);
    if (!value)
        return run.fail(value.error());
    *value = std::move(*value).trimmed();
    const int status = storeSecret(run, name, *value);
    value->fill(u'\0');
    return status;
}

} // namespace marbre
