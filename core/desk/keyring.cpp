// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/keyring.h"

#include <QCoreApplication>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

class SystemKeyring final : public Keyring
{
    Q_DECLARE_TR_FUNCTIONS(marbre::Keyring)

public:
    void read(const QString &name, Answered answered) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service());
        start(job, name, [job, answered = std::move(answered)] {
            Answer answer = answerOf(*job);
            if (answer.outcome == Outcome::Done)
                answer.value = job->textData();
            answered(answer);
        });
    }

    void write(const QString &name, const QString &value, Answered answered) override
    {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setTextData(value);
        start(job, name, [job, answered = std::move(answered)] { answered(answerOf(*job)); });
    }

    void remove(const QString &name, Answered answered) override
    {
        auto *job = new QKeychain::DeletePasswordJob(service());
        start(job, name, [job, answered = std::move(answered)] { answered(answerOf(*job)); });
    }

private:
    static QString service() { return u"marbre"_s; }

    /// The job deletes itself after finished().
    void start(QKeychain::Job *job, const QString &name, std::function<void()> finished)
    {
        job->setKey(name);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, &m_alive, std::move(finished));
        job->start();
    }

    static Answer answerOf(const QKeychain::Job &job)
    {
        switch (job.error()) {
        case QKeychain::NoError:
            return {Outcome::Done, {}, {}};
        case QKeychain::EntryNotFound:
            return {Outcome::NotThere, {}, {}};
        case QKeychain::AccessDeniedByUser:
        case QKeychain::AccessDenied:
            return {Outcome::Failed, {}, tr("Access to the keyring was denied.")};
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
            return {Outcome::Failed, {}, tr("This system has no keyring.")};
        case QKeychain::CouldNotDeleteEntry:
        case QKeychain::OtherError:
            break;
        }
        return {Outcome::Failed, {}, job.errorString()};
    }

    QObject m_alive; ///< ends the connections
};

} // namespace

std::unique_ptr<Keyring> systemKeyring()
{
    return std::make_unique<SystemKeyring>();
}

} // namespace marbre
