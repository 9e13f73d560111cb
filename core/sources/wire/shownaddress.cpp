// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/wire/transport.h"

#include <QUrlQuery>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace marbre {

static bool carriesSecret(const QString &parameter)
{
    static constexpr auto whole =
        std::to_array({"feed"_L1, "user"_L1, "username"_L1, "u"_L1, "code"_L1, "state"_L1, "hash"_L1, "h"_L1, "k"_L1,
                       "id_token"_L1, "sid"_L1, "client_id"_L1, "device_id"_L1, "email"_L1, "login"_L1});
    static constexpr auto parts = std::to_array({"token"_L1, "key"_L1, "secret"_L1, "pass"_L1, "pwd"_L1, "auth"_L1,
                                                 "sig"_L1, "session"_L1, "credential"_L1, "jwt"_L1, "private"_L1});
    const QString name = parameter.toLower();
    return std::ranges::find(whole, name) != whole.end() ||
           std::ranges::any_of(parts, [&name](QLatin1StringView part) { return name.contains(part); });
}

QString shownAddress(const QUrl &url)
{
    QUrl shown = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (shown.hasQuery()) {
        QUrlQuery query;
        for (const auto &[name, value] : QUrlQuery(shown).queryItems(QUrl::FullyEncoded))
            query.addQueryItem(name, carriesSecret(QUrl::fromPercentEncoding(name.toUtf8())) ? u"…"_s : value);
        shown.setQuery(query);
    }
    return shown.toDisplayString();
}

} // namespace marbre
