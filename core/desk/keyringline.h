// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/keyring.h"

#include <QTimer>
#include <chrono>
#include <deque>

namespace marbre {

/// Asks a keyring one thing after the other, so that a locked one shows its prompt once and a silent one is waited for
/// once. One that failed or fell silent is asked nothing more, until a late answer shows that it is there.
class KeyringLine final
{
public:
    using Question = std::function<void(Keyring &, Keyring::Answered)>;

    /// keyring may be null: every answer is Failed then, at once.
    KeyringLine(std::unique_ptr<Keyring> keyring, std::chrono::milliseconds patience);
    Q_DISABLE_COPY_MOVE(KeyringLine)

    /// Told each time the keyring is lost or comes back; whyLost: empty where it came back.
    void setChanged(std::function<void(const QString &whyLost)> changed) { m_changed = std::move(changed); }

    void ask(Question question, Keyring::Answered answered);
    bool isThere() const { return m_keyring && !m_lost; }
    bool isAsking() const { return m_current || !m_waiting.empty(); }

private:
    struct Asked
    {
        Question question;
        Keyring::Answered answered;
        bool abandoned = false;
    };
    static void answerOnce(Asked &asked, const Keyring::Answer &answer);
    void askNext();
    void take(const std::shared_ptr<Asked> &asked, const Keyring::Answer &answer);
    void fallSilent();
    void lose(const QString &why);

    std::unique_ptr<Keyring> m_keyring;
    std::chrono::milliseconds m_patience;
    QTimer m_silence;
    std::shared_ptr<Asked> m_current;
    std::deque<std::shared_ptr<Asked>> m_waiting;
    std::function<void(const QString &)> m_changed;
    bool m_lost = false;
};

} // namespace marbre
