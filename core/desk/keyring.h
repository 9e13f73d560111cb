// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <memory>

namespace marbre {

/// A keyring, as far as Secrets asks one. An answer comes later on the same thread, or never; none comes once the
/// keyring is destroyed.
class Keyring
{
public:
    enum class Outcome {
        Done,
        NotThere, ///< it answers, and has nothing under that name
        Failed,
    };
    struct Answer
    {
        Outcome outcome = Outcome::Failed;
        QString value; ///< of what was read
        QString why;   ///< translated or the system's words; holds no secret
    };
    using Answered = std::function<void(const Answer &)>;

    virtual ~Keyring() = default;
    virtual void read(const QString &name, Answered answered) = 0;
    virtual void write(const QString &name, const QString &value, Answered answered) = 0;
    virtual void remove(const QString &name, Answered answered) = 0;
};

/// The system's (Secret Service, KWallet), by QtKeychain, under the service name "marbre".
std::unique_ptr<Keyring> systemKeyring();

} // namespace marbre
