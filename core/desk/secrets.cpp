// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/secrets.h"

#include "desk/keyringline.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QPromise>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace marbre {

namespace {

constexpr auto keyringPatience = 5s;
constexpr auto closingPatience = 2s;

/// As far as a QString allows: another copy of the same text would keep it.
void wipe(QString &text)
{
    text.fill(QChar(0));
    text.clear();
}

/// Answers of several questions, one future.
struct Gathering
{
    QPromise<QHash<QString, QString>> promise;
    QHash<QString, QString> found;

    Gathering() { promise.start(); }
    Q_DISABLE_COPY_MOVE(Gathering)
    /// The last who holds it has the last answer.
    ~Gathering()
    {
        promise.addResult(std::move(found));
        promise.finish();
    }
};

} // namespace

struct Secrets::Parts
{
    KeyringLine line;
    QHash<QString, QString> memory; ///< what no keyring took
    bool said = false;

    ~Parts()
    {
        for (QString &value : memory)
            wipe(value);
    }

    void forget(const QString &name)
    {
        if (const auto found = memory.find(name); found != memory.end()) {
            wipe(*found);
            memory.erase(found);
        }
    }
    void keepInMemory(const QString &name, const QString &value)
    {
        forget(name);
        if (!value.isEmpty())
            memory.insert(name, value);
    }
    void keepInKeyring(const QString &name, const QString &value, const std::function<void()> &kept);
};

void Secrets::Parts::keepInKeyring(const QString &name, const QString &value, const std::function<void()> &kept)
{
    const auto question = [name, value](Keyring &keyring, Keyring::Answered answered) {
        value.isEmpty() ? keyring.remove(name, std::move(answered)) : keyring.write(name, value, std::move(answered));
    };
    line.ask(question, [this, name, value, kept](const Keyring::Answer &answer) {
        if (answer.outcome == Keyring::Outcome::Failed)
            keepInMemory(name, value);
        else
            forget(name);
        kept();
    });
}

Secrets::Secrets(Keeping keeping, QObject *parent)
    : Secrets(keeping == Keeping::Keyring ? systemKeyring() : nullptr, keyringPatience, parent)
{}

Secrets::Secrets(std::unique_ptr<Keyring> keyring, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_parts(new Parts{{std::move(keyring), patience}, {}, false})
{
    m_parts->line.setChanged([this](const QString &whyLost) {
        if (whyLost.isEmpty()) {
            const QHash<QString, QString> memory = m_parts->memory;
            for (const auto &[name, value] : memory.asKeyValueRange())
                m_parts->keepInKeyring(name, value, [] {});
        } else if (!std::exchange(m_parts->said, true)) {
            Q_EMIT keyringMissing(whyLost);
        }
    });
}

Secrets::~Secrets()
{
    const QDeadlineTimer deadline(closingPatience);
    while (m_parts->line.isAsking() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents, deadline);
}

QByteArray Secrets::variableOf(const QString &name)
{
    QByteArray variable = "MARBRE_";
    for (const QChar c : name)
        variable += c.isLetterOrNumber() && c.unicode() < 128 ? char(c.toUpper().unicode()) : '_';
    return variable;
}

QFuture<QHash<QString, QString>> Secrets::read(const QStringList &names)
{
    const auto gathering = std::make_shared<Gathering>();
    QFuture<QHash<QString, QString>> future = gathering->promise.future();
    for (const QString &name : names) {
        const QString fromEnvironment = qEnvironmentVariable(variableOf(name).constData());
        if (!fromEnvironment.isEmpty()) {
            gathering->found.insert(name, fromEnvironment);
        } else if (const auto found = m_parts->memory.constFind(name); found != m_parts->memory.cend()) {
            gathering->found.insert(name, *found);
        } else if (m_parts->line.isThere()) {
            m_parts->line.ask(
                [name](Keyring &keyring, Keyring::Answered answered) { keyring.read(name, std::move(answered)); },
                [this, gathering, name](const Keyring::Answer &answer) {
                    const QString value = answer.value.isEmpty() ? m_parts->memory.value(name) : answer.value;
                    if (!value.isEmpty())
                        gathering->found.insert(name, value);
                });
        }
    }
    return future;
}

QFuture<Result<void>> Secrets::write(const QString &name, const QString &value)
{
    if (!m_parts->line.isThere()) {
        m_parts->keepInMemory(name, value);
        return QtFuture::makeReadyValueFuture(Result<void>{});
    }
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_parts->keepInKeyring(name, value, [promise] {
        promise->addResult(Result<void>{});
        promise->finish();
    });
    return promise->future();
}

bool Secrets::isKept() const
{
    return m_parts->line.isThere();
}

} // namespace marbre
