// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <chrono>
#include <memory>

namespace marbre {

class Keyring;

/// Tokens and keys, in the system's keyring; in memory alone where there is none, for as long as the program runs. They
/// are in no file of ours, no log, no error and no argument. Lives on the window's (or the command's) thread.
class Secrets final : public QObject
{
    Q_OBJECT
public:
    enum class Keeping {
        Keyring, ///< asks the keyring; falls back to memory where it does not answer, and says so
        Memory,  ///< asks none: tests, and whoever wants nothing kept
    };
    explicit Secrets(Keeping keeping, QObject *parent = nullptr);
    /// With another keyring than the system's, which must answer within patience.
    Secrets(std::unique_ptr<Keyring> keyring, std::chrono::milliseconds patience, QObject *parent = nullptr);
    /// Waits a moment for what is on its way into the keyring; wipes what is in memory.
    ~Secrets() override;

    /// Where the environment has a secret: "reddit/refresh-token" is MARBRE_REDDIT_REFRESH_TOKEN there.
    static QByteArray variableOf(const QString &name);

    /// By name, those that there are. The environment comes first.
    QFuture<QHash<QString, QString>> read(const QStringList &names);
    /// An empty value removes it. Fails only where neither keyring nor memory took it.
    QFuture<Result<void>> write(const QString &name, const QString &value);
    /// False once a keyring was asked and there is none: what is written is gone with the program.
    bool isKept() const;

Q_SIGNALS:
    /// The keyring did not answer; once.
    void keyringMissing(const QString &why);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace marbre
