// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the sources again before an edition goes out, as an editor does it.
#include "write/rereadpane.h"
#include "desk/fetcher.h"
#include "models/editiondocument.h"
#include "ui/models/reviewfixture.h"
#include "ui/review/testplace.h"
#include "write/rereadcard.h"
#include "write/writeplace.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

const QString body = u"## One\n\n> The words as they were.\n>\n> — "
                     u"[u/commenter_def](https://www.reddit.com/r/artificial/comments/1/thread/def/) (12 points)\n\n"
                     u"More about [the thread](https://www.reddit.com/r/artificial/comments/1/thread/).\n"_s;

CommentRecord comment(const std::string &words, int points)
{
    CommentRecord record = commentRecord(1, "def", {}, words, points);
    return record;
}

/// A desk with one quoted comment, and Write on it.
class WriteDesk
{
public:
    WriteDesk()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
        auto opened = Desk::open(m_folder.filePath(u"desk.marbre"_s), deskOptions(remote));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        desk = std::move(*opened);
        ThreadBatch batch;
        batch.threads.push_back(threadRecord(1));
        batch.comments.push_back(comment("The words as they were.", 12));
        answer(desk->store().threads().ingest(batch));
        edition = std::make_unique<EditionDocument>(*desk);
        NewEdition request;
        request.communities = {u"r/artificial"_s};
        request.date = QDate(2025, 9, 21);
        request.language = u"en"_s;
        request.blank = true;
        answer(edition->open(answer(desk->createEdition(request))));
        Edition text = edition->edition();
        text.body = body;
        edition->replaceText(text, u"fill"_s);
        place = std::make_unique<WritePlace>(*desk, *edition);
        place->resize(1440, 792);
        place->show();
    }
    ~WriteDesk()
    {
        place.reset();
        edition.reset();
        desk.reset();
    }
    void answerWith(const CommentRecord &record)
    {
        remote->rereadAnswer.comments = {record};
        remote->rereadAnswer.threads = {threadRecord(1)};
    }
    /// Reads again and waits for the report.
    void reread()
    {
        place->rereadSources();
        if (!QTest::qWaitFor([&] { return !pane()->isRunning(); }, 20'000))
            qFatal("not read again");
    }
    RereadPane *pane() { return place->findChild<RereadPane *>(u"rereadPane"_s); }
    QList<RereadCard *> cards() { return pane()->findChildren<RereadCard *>(u"rereadCard"_s); }

    std::shared_ptr<TestPlaceState> remote = std::make_shared<TestPlaceState>();
    std::unique_ptr<Desk> desk;
    std::unique_ptr<EditionDocument> edition;
    std::unique_ptr<WritePlace> place;

private:
    QTemporaryDir m_folder;
};

QToolButton *button(RereadCard *card, const QString &name)
{
    return card->findChild<QToolButton *>(name);
}

} // namespace

class RereadPaneTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTheSameMakesNoCard();
    void otherPointsAreShownAndWrittenOnlyWhenAskedFor();
    void editedWordsAreShownAsADifference();
    void deletedWordsArePurgedOnTheSecondPress();
    void aPlaceThatRefusesIsNamed();
    void aCardLeadsToItsQuote();
    void anotherEditionForgetsTheReport();
    void wordsOfStrangersStayText();
};

void RereadPaneTest::whatIsTheSameMakesNoCard()
{
    WriteDesk desk;
    desk.answerWith(comment("The words as they were.", 12));
    QVERIFY(!desk.place->sourcesRead());
    desk.reread();
    QVERIFY(desk.place->sourcesRead());
    QVERIFY(desk.cards().isEmpty());
    QVERIFY(!desk.remote->reread.isEmpty());
    QCOMPARE(desk.edition->body(), body);
}

void RereadPaneTest::otherPointsAreShownAndWrittenOnlyWhenAskedFor()
{
    WriteDesk desk;
    desk.answerWith(comment("The words as they were.", 61));
    desk.reread();
    QCOMPARE(desk.cards().size(), 1);
    RereadCard *card = desk.cards().constFirst();
    QCOMPARE(card->findChild<QLabel *>(u"rereadPoints"_s)->text(), u"12 points, now 61 points"_s);
    QCOMPARE(desk.edition->body(), body); // nothing changed by itself
    QTRY_VERIFY(button(card, u"updatePoints"_s)->isVisible());
    button(card, u"updatePoints"_s)->click();
    QString updated = body;
    QCOMPARE(desk.edition->body(), updated.replace(u"(12 points)"_s, u"(61 points)"_s));
    QVERIFY(!button(card, u"updatePoints"_s)->isVisible());
    desk.edition->undoStack()->undo();
    QCOMPARE(desk.edition->body(), body);
    QTRY_VERIFY(button(card, u"updatePoints"_s)->isVisible());
}

void RereadPaneTest::editedWordsAreShownAsADifference()
{
    WriteDesk desk;
    desk.answerWith(comment("The words as they are now.", 12));
    desk.reread();
    QCOMPARE(desk.cards().size(), 1);
    RereadCard *card = desk.cards().constFirst();
    auto *words = card->findChild<QLabel *>(u"rereadWords"_s);
    QTRY_VERIFY(words->isVisible());
    QVERIFY2(words->text().contains(u"line-through'>were"_s), qPrintable(words->text()));
    QVERIFY(words->text().contains(u"underline'>are now"_s));
    if (const QString folder = qEnvironmentVariable("MARBRE_PICTURES"); !folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        desk.place->grab().save(QDir(folder).filePath(u"reread.png"_s));
    }
    QVERIFY(!button(card, u"purgeHere"_s)->isVisible());
    QVERIFY(!button(card, u"updatePoints"_s)->isVisible());
}

void RereadPaneTest::deletedWordsArePurgedOnTheSecondPress()
{
    WriteDesk desk;
    CommentRecord gone = comment("", 12);
    gone.presence = Presence::Deleted;
    gone.author = std::nullopt;
    desk.answerWith(gone);
    desk.reread();
    QCOMPARE(desk.cards().size(), 1);
    RereadCard *card = desk.cards().constFirst();
    QToolButton *purge = button(card, u"purgeHere"_s);
    QTRY_VERIFY(purge->isVisible());
    purge->click();
    const ThreadId thread = answer(desk.desk->store().threads().order({})).ids.first();
    QCOMPARE(answer(desk.desk->store().threads().detail(thread)).comments.first().purged, false);
    purge->click();
    QTRY_VERIFY(!purge->isVisible());
    const CommentRow purged = answer(desk.desk->store().threads().detail(thread)).comments.first();
    QVERIFY(purged.purged);
    QVERIFY(purged.body.isEmpty());
    QCOMPARE(desk.edition->body(), body);
}

void RereadPaneTest::aPlaceThatRefusesIsNamed()
{
    WriteDesk desk;
    desk.remote->fault = faultOf(FaultKind::Forbidden, 403, u"The community is private"_s);
    desk.reread();
    const auto texts = desk.pane()->findChildren<QLabel *>();
    QVERIFY(desk.cards().isEmpty());
    QVERIFY(desk.pane()->findChild<QToolButton *>(u"rereadNow"_s)->isEnabled());
    QString said;
    for (const QLabel *label : texts)
        said += label->text() + u'\n';
    QVERIFY2(said.contains(u"private"_s), qPrintable(said));
}

void RereadPaneTest::aCardLeadsToItsQuote()
{
    WriteDesk desk;
    desk.answerWith(comment("Other words.", 12));
    desk.reread();
    button(desk.cards().constFirst(), u"goToQuote"_s)->click();
    QPlainTextEdit *text = nullptr;
    for (QPlainTextEdit *edit : desk.place->findChildren<QPlainTextEdit *>()) {
        if (edit->document() == desk.edition->text())
            text = edit;
    }
    QVERIFY(text);
    QCOMPARE(text->textCursor().position(), int(body.indexOf(u"> The words"_s)));
}

void RereadPaneTest::anotherEditionForgetsTheReport()
{
    WriteDesk desk;
    desk.answerWith(comment("Other words.", 12));
    desk.reread();
    QCOMPARE(desk.cards().size(), 1);
    NewEdition request;
    request.communities = {u"r/other"_s};
    request.date = QDate(2025, 9, 22);
    request.language = u"en"_s;
    answer(desk.edition->open(answer(desk.desk->createEdition(request))));
    QTRY_VERIFY(desk.cards().isEmpty());
    QVERIFY(!desk.place->sourcesRead());
}

void RereadPaneTest::wordsOfStrangersStayText()
{
    const QString html = RereadCard::differenceHtml(u"a <b>x</b>"_s, u"a <img src='x'>"_s, QApplication::palette());
    QVERIFY(!html.contains(u"<b>"_s));
    QVERIFY(!html.contains(u"<img"_s));
    QVERIFY(html.contains(u"&lt;"_s));
}

QTEST_MAIN(RereadPaneTest)
#include "rereadpanetest.moc"
