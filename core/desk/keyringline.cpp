// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/keyringline.h"

#include "desk/secrets.h"

namespace marbre {

KeyringLine::KeyringLine(std::unique_ptr<Keyring> keyring, std::chrono::milliseconds patience)
    : m_keyring(std::move(keyring))
    , m_patience(patience)
{
    m_silence.setSingleShot(true);
    QObject::connect(&m_silence, &QTimer::timeout, &m_silence, [this] { fallSilent(); });
}

void KeyringLine::ask(Question question, Keyring::Answered answered)
{
    m_waiting.push_back(std::make_shared<Asked>(std::move(question), std::move(answered)));
    askNext();
}

void KeyringLine::askNext()
{
    while (!m_current && !m_waiting.empty()) {
        const std::shared_ptr<Asked> asked = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!isThere()) {
            answerOnce(*asked, {});
            continue;
        }
        m_current = asked;
        m_silence.start(m_patience);
        asked->question(*m_keyring, [this, asked](const Keyring::Answer &answer) { take(asked, answer); });
    }
}

/// Lets go of who waits: a question that was abandoned may lie about for ever.
void KeyringLine::answerOnce(Asked &asked, const Keyring::Answer &answer)
{
    std::exchange(asked.answered, nullptr)(answer);
}

void KeyringLine::take(const std::shared_ptr<Asked> &asked, const Keyring::Answer &answer)
{
    const bool failed = answer.outcome == Keyring::Outcome::Failed;
    if (asked->abandoned) {
        if (!failed && m_lost) {
            m_lost = false;
            m_changed({});
        }
        return;
    }
    m_silence.stop();
    m_current.reset();
    if (failed)
        lose(answer.why);
    answerOnce(*asked, answer);
    askNext();
}

void KeyringLine::fallSilent()
{
    const std::shared_ptr<Asked> asked = std::exchange(m_current, nullptr);
    if (!asked)
        return;
    asked->abandoned = true;
    lose(Secrets::tr("The keyring does not answer."));
    answerOnce(*asked, {});
    askNext();
}

void KeyringLine::lose(const QString &why)
{
    m_lost = true;
    m_changed(why.isEmpty() ? Secrets::tr("The keyring cannot be used.") : why);
}

} // namespace marbre
