// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QString>

namespace marbre {

struct StoreParts;

/// What the editor set for this desk, part of it or one of its communities: small JSON texts by scope and name. Their
/// meaning is known to whoever sets them; core/store/README.md lists the scopes.
class SettingStore final
{
public:
    explicit SettingStore(StoreParts &parts)
        : m_parts(parts)
    {}

    /// Empty where nothing was set.
    QFuture<Result<QByteArray>> value(QString scope, QString name);
    QFuture<Result<QHash<QString, QByteArray>>> values(QString scope);
    /// An empty value forgets the setting.
    QFuture<Result<void>> setValue(QString scope, QString name, QByteArray value);

private:
    StoreParts &m_parts;
};

} // namespace marbre
