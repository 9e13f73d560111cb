// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/subscription.h"
#include "sources/adapter.h"

#include <QHash>
#include <QWidget>
#include <functional>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace marbre {

class Fetcher;
class RedditLoginRow;

/// What a kind of place must know of who asks: a log-in, or an address with a private token. What was given once is
/// kept in the keyring and never shown again; where there is no keyring, that is said. Hidden for kinds that need
/// nothing.
class SecretsBox final : public QWidget
{
    Q_OBJECT
public:
    explicit SecretsBox(Fetcher &fetcher, QWidget *parent = nullptr);

    void setSubscription(const Subscription &subscription, const Adapter *adapter);
    /// What was secret in the address that the editor typed, by name: kept with the rest.
    void take(const QHash<QString, QString> &secrets);
    /// Keeps what was given. then: called on context once it is kept, at once where nothing was given.
    void keep(QObject *context, const std::function<void(const Result<void> &)> &then);
    void focusFirst();

Q_SIGNALS:
    void loggedIn();

private:
    void clear();
    void addField();
    void showKept(const QStringList &names);
    Result<QHash<QString, QString>> given() const;
    Fetcher &m_fetcher;
    const Adapter *m_adapter = nullptr;
    QHash<QString, QString> m_taken;
    QLabel *m_need;
    QLabel *m_keyring;
    QLineEdit *m_field = nullptr;
    RedditLoginRow *m_login = nullptr;
    QFormLayout *m_form;
};

} // namespace marbre
