// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedsecret.h"

#include "model/place.h"
#include "sources/wire/faulttext.h"
#include "sources/wire/transport.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct FeedSecretWords
{
    Q_DECLARE_TR_FUNCTIONS(marbre::FeedAdapter)
};

using Parameter = std::pair<QString, QString>;

/// Under which name the password stands in the secret.
QString passwordKey()
{
    return u":"_s;
}

bool isSecret(const QString &parameter)
{
    static const QRegularExpression secret(
        u"(^|[_-])((api|auth|access|private|secret|feed|rss|user)?_?-?(token|key)|secret|pass|passwd|password|pwd|auth|"
        "signature|sig|sid|jwt|hash)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(parameter).hasMatch();
}

QList<Parameter> parametersOf(const QUrl &address)
{
    return QUrlQuery(address).queryItems(QUrl::FullyEncoded);
}

QUrl withParameters(QUrl address, const QList<Parameter> &parameters)
{
    QUrlQuery query;
    query.setQueryItems(parameters);
    if (address.hasQuery())
        address.setQuery(query);
    return address;
}

bool isLeftOut(const Parameter &parameter)
{
    return isSecret(parameter.first) && parameter.second.isEmpty();
}

/// What belongs where, also where the editor gave nothing but the token or the password itself.
QUrlQuery partsOf(const QString &secret, const QList<Parameter> &parameters)
{
    const QUrlQuery parts(secret);
    const auto first = std::ranges::find_if(parameters, isLeftOut);
    const QString only = first == parameters.end() ? passwordKey() : first->first;
    if (parts.hasQueryItem(only))
        return parts;
    QUrlQuery whole;
    whole.addQueryItem(only, QString::fromLatin1(QUrl::toPercentEncoding(secret)));
    return whole;
}

FetchFault missingSecret(const QUrl &plain)
{
    FetchFault fault = transportFault(FaultKind::NoSecret, plain);
    fault.error = {ErrorKind::NotFound,
                   FeedSecretWords::tr("The feed's address has a secret part, which is not in the keyring"),
                   shownAddress(plain),
                   {},
                   FeedSecretWords::tr("Give its private address again.")};
    return fault;
}

} // namespace

QUrl withoutSecret(const QUrl &address)
{
    QUrl plain = address;
    plain.setPassword({});
    QList<Parameter> parameters = parametersOf(address);
    for (Parameter &parameter : parameters) {
        if (isSecret(parameter.first))
            parameter.second = u""_s; // not null: that would lose the equals sign
    }
    return withParameters(plain, parameters);
}

QHash<QString, QString> secretOf(const QUrl &address)
{
    QUrlQuery secret;
    if (const QString password = address.password(QUrl::FullyEncoded); !password.isEmpty())
        secret.addQueryItem(passwordKey(), password);
    for (const Parameter &parameter : parametersOf(address)) {
        if (isSecret(parameter.first) && !parameter.second.isEmpty())
            secret.addQueryItem(parameter.first, parameter.second);
    }
    if (secret.isEmpty())
        return {};
    return {{secretNameOf(withoutSecret(address)), secret.toString(QUrl::FullyEncoded)}};
}

QString secretNameOf(const QUrl &plain)
{
    if (std::ranges::none_of(parametersOf(plain), isLeftOut) && plain.userName().isEmpty())
        return {};
    return u"feed/"_s + articleId(plain.userName() + u' ' + plain.toString(QUrl::FullyEncoded)).sliced(5);
}

Fetched<QUrl> withSecret(const QUrl &plain, const SecretReader &secret)
{
    const QString name = secretNameOf(plain);
    if (name.isEmpty())
        return plain;
    const QString value = secret ? secret(name) : QString();
    if (value.isEmpty())
        return std::unexpected(missingSecret(plain));
    QList<Parameter> parameters = parametersOf(plain);
    const QUrlQuery parts = partsOf(value, parameters);
    QUrl whole = plain;
    if (parts.hasQueryItem(passwordKey()))
        whole.setPassword(parts.queryItemValue(passwordKey(), QUrl::FullyDecoded));
    for (Parameter &parameter : parameters) {
        if (parts.hasQueryItem(parameter.first) && isLeftOut(parameter))
            parameter.second = parts.queryItemValue(parameter.first, QUrl::FullyEncoded);
    }
    return withParameters(whole, parameters);
}

} // namespace marbre
