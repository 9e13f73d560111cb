// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/editionsession.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

class EditionSessionTest final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    EditionId m_id;

    std::unique_ptr<EditionSession> openSession()
    {
        return std::make_unique<EditionSession>(*m_desk, m_desk->store().editions().load(m_id).result().value());
    }

    static Edition withBody(const EditionSession &session, const QString &body)
    {
        Edition edition = session.edition();
        edition.body = body;
        return edition;
    }

    QString storedBody() { return m_desk->store().editions().load(m_id).result()->edition.body; }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::move(*Desk::open(m_folder->filePath(u"desk.marbre"_s)));
        m_id = m_desk->createEdition({{u"r/example"_s}, Period::Day, QDate(2025, 3, 4), u"en"_s, {}, true})
                   .result()
                   .value();
    }

    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void aChangeIsOnDiskAfterAPause()
    {
        const auto session = openSession();
        QSignalSpy saved(session.get(), &EditionSession::saved);
        session->update(withBody(*session, u"Some words.\n"_s));
        QVERIFY(!session->isSaved());
        QVERIFY(saved.wait());
        QVERIFY(session->isSaved());
        QCOMPARE(storedBody(), u"Some words.\n"_s);
    }

    void continuousTypingIsSavedWhileItGoesOn()
    {
        const auto session = openSession();
        QSignalSpy saved(session.get(), &EditionSession::saved);
        QTimer typing;
        int typed = 0;
        connect(&typing, &QTimer::timeout, session.get(),
                [&] { session->update(withBody(*session, QString(++typed, u'a'))); });
        typing.start(50); // never a pause long enough
        QVERIFY(saved.wait());
        typing.stop();
        QVERIFY(typed > 1);
        QTRY_VERIFY(session->isSaved());
        QCOMPARE(storedBody().size(), typed);
    }

    void closingWritesWhatIsNotWrittenYet()
    {
        auto session = openSession();
        session->update(withBody(*session, u"The last words.\n"_s));
        session.reset();
        QCOMPARE(storedBody(), u"The last words.\n"_s);
    }

    void changesDuringASaveAreSavedNext()
    {
        const auto session = openSession();
        session->update(withBody(*session, u"one"_s));
        QFuture<Result<SaveReport>> running = session->saveNow(u"autosave"_s);
        session->update(withBody(*session, u"one two"_s));
        running.waitForFinished();
        QTRY_VERIFY(session->isSaved());
        QCOMPARE(storedBody(), u"one two"_s);
    }

    void theSameTextIsNotSavedAgain()
    {
        const auto session = openSession();
        session->update(session->edition());
        QVERIFY(session->isSaved());
    }

    void aTextWrittenElsewhereInBetweenIsKeptAsARevision()
    {
        const auto session = openSession();
        Edition theirs = session->edition();
        theirs.body = u"Theirs.\n"_s;
        const qint64 version = m_desk->store().editions().load(m_id).result()->version;
        QVERIFY(m_desk->store().editions().save(m_id, editionText(theirs), version, u"autosave"_s).result());
        QSignalSpy conflict(session.get(), &EditionSession::conflictResolved);
        session->update(withBody(*session, u"Ours.\n"_s));
        QVERIFY(conflict.wait());
        QCOMPARE(storedBody(), u"Ours.\n"_s);
        bool kept = false;
        const QList<RevisionRow> revisions = m_desk->store().editions().revisions(m_id).result().value();
        for (const RevisionRow &row : revisions)
            kept |= m_desk->store().editions().manuscript(row.id).result()->contains("Theirs.");
        QVERIFY(kept);
    }
};

QTEST_GUILESS_MAIN(EditionSessionTest)
#include "editionsessiontest.moc"
