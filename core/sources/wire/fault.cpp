// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/wire/fault.h"

#include "sources/wire/faulttext.h"
#include "sources/wire/transport.h"
#include "sources/wire/wire.h"

#include <QCoreApplication>

namespace marbre {

namespace {

struct FaultText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::FetchFault)
};

struct Words
{
    ErrorKind kind;
    QString what;
    QString remedy;
};

Words wordsFor(FaultKind kind)
{
    switch (kind) {
    case FaultKind::NoNetwork:
        return {ErrorKind::Io, FaultText::tr("The place could not be reached"),
                FaultText::tr("Check the network connection.")};
    case FaultKind::Tls:
        return {ErrorKind::Io, FaultText::tr("No secure connection to the place could be made"),
                FaultText::tr("Nothing was sent. Check the clock of this computer and the address.")};
    case FaultKind::Timeout:
        return {ErrorKind::Io, FaultText::tr("The place fell silent"), {}};
    case FaultKind::CutOff:
        return {ErrorKind::Io, FaultText::tr("The answer broke off"), {}};
    case FaultKind::TooLarge:
        return {ErrorKind::Unsupported, FaultText::tr("The answer is too large"), {}};
    case FaultKind::Redirects:
        return {ErrorKind::Io, FaultText::tr("The address leads nowhere"), FaultText::tr("Check the address.")};
    case FaultKind::Unauthorized:
        return {ErrorKind::Io, FaultText::tr("The place does not accept the login"), FaultText::tr("Log in again.")};
    case FaultKind::Forbidden:
        return {ErrorKind::Io, FaultText::tr("The place refuses access"),
                FaultText::tr("It may be private, or closed to programs.")};
    case FaultKind::NotFound:
        return {ErrorKind::NotFound, FaultText::tr("The place has nothing at this address"),
                FaultText::tr("Check the address.")};
    case FaultKind::Gone:
        return {ErrorKind::NotFound, FaultText::tr("The place has given up this address for good"), {}};
    case FaultKind::RateLimited:
        return {ErrorKind::Busy, FaultText::tr("The place demands a pause"), FaultText::tr("It goes on by itself.")};
    case FaultKind::Server:
        return {ErrorKind::Io, FaultText::tr("The place has a fault of its own"), {}};
    case FaultKind::Refused:
        return {ErrorKind::Io, FaultText::tr("The place refused the request"), {}};
    case FaultKind::Format:
        return {ErrorKind::Format, FaultText::tr("The answer could not be read"), {}};
    case FaultKind::NoSecret:
        return {ErrorKind::Usage, FaultText::tr("The login of this feed is missing"),
                FaultText::tr("Log in, or enter the token.")};
    case FaultKind::Canceled:
        return {ErrorKind::Canceled, FaultText::tr("The fetch was cancelled"), {}};
    case FaultKind::Desk:
        return {ErrorKind::Io, FaultText::tr("What was fetched could not be stored"), {}};
    }
    return {ErrorKind::Internal, {}, {}};
}

FaultKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return FaultKind::Unauthorized;
    case 403:
    case 451:
        return FaultKind::Forbidden;
    case 404:
        return FaultKind::NotFound;
    case 410:
        return FaultKind::Gone;
    case 429:
        return FaultKind::RateLimited;
    default:
        return status >= 500 ? FaultKind::Server : FaultKind::Refused;
    }
}

} // namespace

FeedCondition conditionAfter(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Unauthorized:
    case FaultKind::Forbidden:
    case FaultKind::NotFound:
    case FaultKind::Gone:
    case FaultKind::NoSecret:
        return FeedCondition::Refused;
    case FaultKind::RateLimited:
        return FeedCondition::Waiting;
    case FaultKind::Canceled:
        return FeedCondition::Partial;
    case FaultKind::NoNetwork:
    case FaultKind::Tls:
    case FaultKind::Timeout:
    case FaultKind::CutOff:
    case FaultKind::TooLarge:
    case FaultKind::Redirects:
    case FaultKind::Server:
    case FaultKind::Refused:
    case FaultKind::Format:
    case FaultKind::Desk:
        break;
    }
    return FeedCondition::Failing;
}

FetchFault transportFault(FaultKind kind, const QUrl &url, const QString &why)
{
    const Words words = wordsFor(kind);
    return {kind, 0, {}, {words.kind, words.what, shownAddress(url), why, words.remedy}};
}

FetchFault statusFault(const HttpAnswer &answer)
{
    FetchFault fault = transportFault(kindOfStatus(answer.status), answer.url,
                                      FaultText::tr("It answered with status %1.").arg(answer.status));
    fault.status = answer.status;
    return fault;
}

FetchFault closedFault(const QUrl &url, Instant until)
{
    FetchFault fault = transportFault(FaultKind::RateLimited, url);
    fault.retryAt = until;
    return fault;
}

FetchFault formatFault(const QUrl &url, const QString &why)
{
    return transportFault(FaultKind::Format, url, why);
}

FetchFault canceledFault()
{
    return transportFault(FaultKind::Canceled, {});
}

} // namespace marbre
