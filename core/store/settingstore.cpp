// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingstore.h"

#include "store/statement.h"
#include "store/storeparts.h"

namespace marbre {

QFuture<Result<QByteArray>> SettingStore::value(QString scope, QString name)
{
    return m_parts.read([scope = std::move(scope), name = std::move(name)](Database &desk) {
        Statement query(desk, "SELECT value FROM setting WHERE scope = ?1 AND name = ?2");
        return query.bind(scope, name).step() ? query.get<QString>(0).toUtf8() : QByteArray();
    });
}

QFuture<Result<QHash<QString, QByteArray>>> SettingStore::values(QString scope)
{
    return m_parts.read([scope = std::move(scope)](Database &desk) {
        QHash<QString, QByteArray> values;
        Statement query(desk, "SELECT name, value FROM setting WHERE scope = ?1");
        query.bind(scope);
        while (query.step())
            values.insert(query.get<QString>(0), query.get<QString>(1).toUtf8());
        return values;
    });
}

QFuture<Result<void>> SettingStore::setValue(QString scope, QString name, QByteArray value)
{
    return m_parts.write([scope = std::move(scope), name = std::move(name),
                          value = std::move(value)](Database &desk, ChangeSet &changes) {
        if (value.isEmpty())
            Statement(desk, "DELETE FROM setting WHERE scope = ?1 AND name = ?2").bind(scope, name).run();
        else
            Statement(desk, "INSERT OR REPLACE INTO setting (scope, name, value) VALUES (?1, ?2, ?3)")
                .bind(scope, name, QString::fromUtf8(value))
                .run();
        changes.settings = true;
    });
}

} // namespace marbre
