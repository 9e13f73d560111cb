// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/secrets.h"
#include "desk/keyring.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace marbre;

namespace {

constexpr auto patience = 200ms;

/// What a test sees of a keyring, which belongs to the Secrets.
struct KeyringState
{
    QHash<QString, QString> kept;
    int asked = 0;
    int mostAtOnce = 0;
    bool isSilent = false;
    QString failure; ///< why everything fails
    QList<std::function<void()>> held;
};

class FakeKeyring final : public Keyring
{
public:
    explicit FakeKeyring(std::shared_ptr<KeyringState> state)
        : m_state(std::move(state))
    {}

    void read(const QString &name, Answered answered) override
    {
        answer(
            [this, name] {
                return m_state->kept.contains(name) ? Answer{Outcome::Done, m_state->kept.value(name), {}}
                                                    : Answer{Outcome::NotThere, {}, {}};
            },
            std::move(answered));
    }
    void write(const QString &name, const QString &value, Answered answered) override
    {
        answer(
            [this, name, value] {
                m_state->kept.insert(name, value);
                return Answer{Outcome::Done, {}, {}};
            },
            std::move(answered));
    }
    void remove(const QString &name, Answered answered) override
    {
        answer([this, name] { return Answer{m_state->kept.remove(name) ? Outcome::Done : Outcome::NotThere, {}, {}}; },
               std::move(answered));
    }

private:
    void answer(const std::function<Answer()> &work, Answered answered)
    {
        ++m_state->asked;
        m_state->mostAtOnce = std::max(m_state->mostAtOnce, ++m_open);
        const auto reply = [this, work, answered = std::move(answered)] {
            --m_open;
            answered(m_state->failure.isEmpty() ? work() : Answer{Outcome::Failed, {}, m_state->failure});
        };
        if (m_state->isSilent)
            m_state->held << reply;
        else
            QTimer::singleShot(0, &m_alive, reply);
    }

    std::shared_ptr<KeyringState> m_state;
    QObject m_alive;
    int m_open = 0;
};

} // namespace

class SecretsTest final : public QObject
{
    Q_OBJECT
    std::shared_ptr<KeyringState> m_state;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<QSignalSpy> m_missing;

    QHash<QString, QString> read(const QStringList &names) const
    {
        QFuture<QHash<QString, QString>> future = m_secrets->read(names);
        return QTest::qWaitFor([&] { return future.isFinished(); }) ? future.result() : QHash<QString, QString>();
    }
    bool write(const QString &name, const QString &value) const
    {
        QFuture<Result<void>> future = m_secrets->write(name, value);
        return QTest::qWaitFor([&] { return future.isFinished(); }) && future.result().has_value();
    }

private Q_SLOTS:
    void init()
    {
        m_state = std::make_shared<KeyringState>();
        m_secrets = std::make_unique<Secrets>(std::make_unique<FakeKeyring>(m_state), patience);
        m_missing = std::make_unique<QSignalSpy>(m_secrets.get(), &Secrets::keyringMissing);
    }

    void cleanup()
    {
        m_missing.reset();
        m_secrets.reset();
        qunsetenv("MARBRE_REDDIT_REFRESH_TOKEN");
    }

    void whatIsWrittenStandsInTheKeyringAndIsReadFromIt()
    {
        QVERIFY(write(u"feed/7"_s, u"hush"_s));
        QCOMPARE(m_state->kept.value(u"feed/7"_s), u"hush"_s);
        QCOMPARE(read({u"feed/7"_s, u"feed/8"_s}), (QHash<QString, QString>{{u"feed/7"_s, u"hush"_s}}));
        QVERIFY(m_secrets->isKept());
        QCOMPARE(m_missing->size(), 0);
    }

    void anEmptyValueRemoves()
    {
        QVERIFY(write(u"feed/7"_s, u"hush"_s));
        QVERIFY(write(u"feed/7"_s, {}));
        QVERIFY(m_state->kept.isEmpty());
        QVERIFY(read({u"feed/7"_s}).isEmpty());
    }

    void theEnvironmentComesFirst()
    {
        qputenv("MARBRE_REDDIT_REFRESH_TOKEN", "of the environment");
        QVERIFY(write(u"reddit/refresh-token"_s, u"of the keyring"_s));
        QCOMPARE(read({u"reddit/refresh-token"_s}).value(u"reddit/refresh-token"_s), u"of the environment"_s);
    }

    void theKeyringIsAskedOneThingAfterTheOther()
    {
        QStringList names;
        for (int i = 0; i < 20; ++i)
            names << u"feed/%1"_s.arg(i);
        read(names);
        QCOMPARE(m_state->asked, 20);
        QCOMPARE(m_state->mostAtOnce, 1);
    }

    void aMissingKeyringIsSaidOnceAndMemoryTakesOver()
    {
        m_state->failure = u"there is none"_s;
        QVERIFY(write(u"feed/7"_s, u"hush"_s));
        QVERIFY(write(u"feed/8"_s, u"also"_s));
        QCOMPARE(read({u"feed/7"_s, u"feed/8"_s}).size(), 2);
        QCOMPARE(m_missing->size(), 1);
        QCOMPARE(m_missing->first().first().toString(), u"there is none"_s);
        QVERIFY(!m_secrets->isKept());
        QCOMPARE(m_state->asked, 1); // and is asked nothing more
    }

    void aSilentKeyringIsNotWaitedForTwice()
    {
        m_state->isSilent = true;
        QFuture<QHash<QString, QString>> first = m_secrets->read({u"feed/1"_s, u"feed/2"_s, u"feed/3"_s});
        QTRY_VERIFY(first.isFinished());
        QVERIFY(first.result().isEmpty());
        QCOMPARE(m_state->asked, 1);
        QCOMPARE(m_missing->size(), 1);
        QVERIFY(write(u"feed/7"_s, u"hush"_s));
        QCOMPARE(read({u"feed/7"_s}).value(u"feed/7"_s), u"hush"_s);
    }

    void aKeyringThatAnswersLateGetsWhatMemoryHeld()
    {
        m_state->isSilent = true;
        read({u"feed/1"_s});
        QVERIFY(write(u"feed/7"_s, u"hush"_s));
        m_state->isSilent = false;
        m_state->held.takeFirst()(); // the editor has unlocked it
        QTRY_COMPARE(m_state->kept.value(u"feed/7"_s), u"hush"_s);
        QVERIFY(m_secrets->isKept());
        QCOMPARE(read({u"feed/7"_s}).value(u"feed/7"_s), u"hush"_s);
    }

    void aValueIsReadWhileItIsStillOnItsWay()
    {
        QFuture<Result<void>> written = m_secrets->write(u"feed/7"_s, u"hush"_s);
        QCOMPARE(read({u"feed/7"_s}).value(u"feed/7"_s), u"hush"_s);
        m_state->failure = u"gone in between"_s;
        QFuture<Result<void>> second = m_secrets->write(u"feed/7"_s, u"newer"_s);
        QCOMPARE(read({u"feed/7"_s}).value(u"feed/7"_s), u"newer"_s);
    }

    void closingWaitsForWhatIsOnItsWayIntoTheKeyring()
    {
        m_secrets->write(u"feed/7"_s, u"hush"_s);
        QVERIFY(m_state->kept.isEmpty());
        m_missing.reset();
        m_secrets.reset();
        QCOMPARE(m_state->kept.value(u"feed/7"_s), u"hush"_s);
    }

    void closingIsNotHeldUpByASilentKeyring()
    {
        m_state->isSilent = true;
        m_secrets->write(u"feed/7"_s, u"hush"_s);
        m_missing.reset();
        m_secrets.reset(); // a test's time limit is the proof
        QVERIFY(m_state->kept.isEmpty());
    }

    void whoWantsNothingKeptHasMemory()
    {
        Secrets memory(Secrets::Keeping::Memory);
        QVERIFY(memory.write(u"feed/7"_s, u"hush"_s).result());
        QCOMPARE(memory.read({u"feed/7"_s}).result().value(u"feed/7"_s), u"hush"_s);
        QVERIFY(memory.write(u"feed/7"_s, {}).result());
        QVERIFY(memory.read({u"feed/7"_s}).result().isEmpty());
        QVERIFY(!memory.isKept());
    }

    void theSystemsKeyringIsMissingWithoutASession()
    {
        if (qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS") != "disabled:"_L1)
            QSKIP("The keyring of whoever runs the tests is left alone; ./dev test switches it off.");
        Secrets system(Secrets::Keeping::Keyring);
        QSignalSpy missing(&system, &Secrets::keyringMissing);
        QFuture<Result<void>> written = system.write(u"feed/7"_s, u"hush"_s);
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), 10000);
        QVERIFY(written.result());
        QCOMPARE(missing.size(), 1);
        QVERIFY(!missing.first().first().toString().isEmpty());
        QFuture<QHash<QString, QString>> found = system.read({u"feed/7"_s});
        QTRY_VERIFY(found.isFinished());
        QCOMPARE(found.result().value(u"feed/7"_s), u"hush"_s);
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "secretstest.moc"
