// SPDX-License-Identifier: GPL-3.0-or-later
// The quotes of an edition and their translations, as an editor works on them.
#include "write/quotespane.h"

#include "desk/desk.h"
#include "manuscript/manuscript.h"
#include "models/editiondocument.h"
#include "models/quotelistmodel.h"
#include "ui/models/reviewfixture.h"
#include "ui/review/testplace.h"
#include "write/quotepair.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

const QString original = u"They spent 20 billion and it did not work for the people who run it."_s;
const QString permalink = u"https://www.reddit.com/r/artificial/comments/1/thread/def/"_s;
const QString body = u"## Un\n\n> They spent 20 billion and it did not work for the people who run it.\n>\n> — "
                     u"[u/commenter_def](https://www.reddit.com/r/artificial/comments/1/thread/def/) (12 points)\n"_s;

class QuotesDesk
{
public:
    QuotesDesk()
    {
        auto opened = Desk::open(m_folder.filePath(u"desk.marbre"_s), deskOptions(std::make_shared<TestPlaceState>()));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        desk = std::move(*opened);
        ThreadBatch batch;
        batch.threads.push_back(threadRecord(1));
        batch.comments.push_back(commentRecord(1, "def", {}, "Well. " + original.toStdString() + " Sad.", 12));
        answer(desk->store().threads().ingest(batch));
        edition = std::make_unique<EditionDocument>(*desk);
        NewEdition request;
        request.communities = {u"r/artificial"_s};
        request.date = QDate(2025, 9, 21);
        request.language = u"fr"_s;
        request.blank = true;
        answer(edition->open(answer(desk->createEdition(request))));
        Edition text = edition->edition();
        text.body = body;
        edition->replaceText(text, u"fill"_s);
        edition->undoStack()->clear();
        pane = std::make_unique<QuotesPane>(*desk, *edition);
        pane->resize(480, 700);
        pane->show();
        if (!QTest::qWaitForWindowActive(pane.get()))
            qFatal("the pane does not show");
    }
    ~QuotesDesk()
    {
        pane.reset();
        edition.reset();
        desk.reset();
    }
    const BodyQuote &quote() { return edition->outline().sections.constFirst().quotes.constFirst(); }
    QPlainTextEdit *translation() { return pane->findChild<QPlainTextEdit *>(u"pairTranslation"_s); }
    QToolButton *button(const QString &name) { return pane->findChild<QToolButton *>(name); }
    QStringList findings()
    {
        QStringList texts;
        for (const QWidget *line : pane->findChildren<QWidget *>(u"pairFinding"_s))
            texts << line->accessibleName();
        return texts;
    }
    void type(const QString &words)
    {
        translation()->setFocus();
        QInputMethodEvent written; // keyClicks() knows Latin-1 only
        written.setCommitString(words);
        QCoreApplication::sendEvent(translation(), &written);
    }
    void check() { pane->showChecks(answer(desk->check(edition->edition()))); }
    QuoteListModel *model() { return pane->findChild<QuoteListModel *>(); }

    std::unique_ptr<Desk> desk;
    std::unique_ptr<EditionDocument> edition;
    std::unique_ptr<QuotesPane> pane;

private:
    QTemporaryDir m_folder;
};

} // namespace

class QuotesPaneTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aQuoteIsListedWithItsVerdictAndItsScore();
    void aTranslationIsTypedAndTheOriginalStays();
    void whatIsTypedIsOneStepBack();
    void anotherNumberIsNamed();
    void reviewedHoldsUntilTheWordsChange();
    void whatIsTypedIsThereBeforeTheEditionIsWritten();
    void theSourcesWordsAreTakenAgain();
    void aQuoteIsTakenOutAndComesBack();
    void keysLeadToWhatIsToDo();
    void aNarrowPaneSetsTheTranslationBelow();
};

void QuotesPaneTest::aQuoteIsListedWithItsVerdictAndItsScore()
{
    QuotesDesk desk;
    QCOMPARE(desk.model()->quoteCount(), 1);
    desk.check();
    const QuoteListModel::Row &row = desk.model()->row(1);
    QCOMPARE(row.verdict, u"exact"_s);
    QCOMPARE(row.state, TranslationState::ToDo);
    const QString said = desk.model()->data(desk.model()->index(1), Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(said.contains("Word for word"_L1) && said.contains("12 points"_L1), qPrintable(said));
    QTRY_VERIFY(desk.pane->findChild<QTextBrowser *>(u"pairOriginal"_s)->toPlainText().contains("Well."_L1));
}

void QuotesPaneTest::aTranslationIsTypedAndTheOriginalStays()
{
    QuotesDesk desk;
    desk.type(u"Ils ont mis 20 milliards "_s);
    QTRY_COMPARE(desk.quote().text, u"Ils ont mis 20 milliards"_s);
    QCOMPARE(desk.quote().original, original);
    QCOMPARE(desk.quote().permalink, permalink);
    desk.type(u"et"_s);
    QTRY_COMPARE(desk.quote().text, u"Ils ont mis 20 milliards et"_s);
    QCOMPARE(desk.quote().original, original);
    desk.translation()->selectAll();
    QTest::keyClick(desk.translation(), Qt::Key_Delete);
    QTRY_COMPARE(desk.quote().text, original);
    QVERIFY(desk.quote().original.isEmpty());
}

void QuotesPaneTest::whatIsTypedIsOneStepBack()
{
    QuotesDesk desk;
    desk.type(u"Un"_s);
    QTRY_COMPARE(desk.quote().text, u"Un"_s);
    desk.type(u" deux"_s);
    QTRY_COMPARE(desk.quote().text, u"Un deux"_s);
    QCOMPARE(desk.edition->undoStack()->count(), 1);
    QTest::keyClick(desk.translation(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.quote().text, original);
    QCOMPARE(desk.edition->body(), body);
    QTRY_VERIFY(desk.translation()->toPlainText().isEmpty());
    desk.edition->undoStack()->redo();
    QTRY_COMPARE(desk.quote().text, u"Un deux"_s);
}

void QuotesPaneTest::anotherNumberIsNamed()
{
    QuotesDesk desk;
    desk.type(u"Ils ont dépensé 30 milliards et cela n’a pas marché pour les gens qui le font."_s);
    QTRY_VERIFY(desk.findings().join(u' ').contains("20"_L1));
    desk.translation()->selectAll();
    desk.type(u"Ils ont dépensé 20 milliards et cela n’a pas marché pour les gens qui le font."_s);
    QTRY_VERIFY2(desk.findings().isEmpty(), qPrintable(desk.findings().join(u' ')));
}

void QuotesPaneTest::reviewedHoldsUntilTheWordsChange()
{
    QuotesDesk desk;
    desk.type(u"Ils ont dépensé 20 milliards et cela n’a pas marché."_s);
    QTest::keyClick(desk.translation(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(translationState(desk.quote(), desk.edition->header()), TranslationState::Reviewed);
    QCOMPARE(desk.pane->findChild<QLabel *>(u"pairState"_s)->text(), u"reviewed"_s);
    desk.edition->undoStack()->undo();
    QCOMPARE(translationState(desk.quote(), desk.edition->header()), TranslationState::Draft);
    desk.edition->undoStack()->redo();
    desk.type(u" Pas"_s);
    QTRY_VERIFY(desk.quote().text.endsWith("Pas"_L1));
    QTRY_COMPARE(desk.pane->findChild<QLabel *>(u"pairState"_s)->text(), u"draft"_s);
}

void QuotesPaneTest::whatIsTypedIsThereBeforeTheEditionIsWritten()
{
    QuotesDesk desk;
    desk.type(u"Vite"_s);
    desk.edition->flush();
    QCOMPARE(desk.quote().text, u"Vite"_s);
    const EditionId id = desk.edition->id();
    const auto stored = answer(desk.desk->store().editions().load(id));
    QVERIFY(stored.edition.body.contains("> Vite"_L1));
}

void QuotesPaneTest::theSourcesWordsAreTakenAgain()
{
    QuotesDesk desk;
    Edition text = desk.edition->edition();
    text.body.replace("20 billion"_L1, "30 billion"_L1);
    desk.edition->replaceText(text, u"wrong"_s);
    desk.check();
    QCOMPARE(desk.model()->row(1).level, CheckLevel::Error);
    auto *take = desk.button(u"pairTake"_s);
    QTRY_VERIFY(take->isVisible());
    QTest::mouseClick(take, Qt::LeftButton);
    QCOMPARE(desk.quote().text, original);
    QCOMPARE(desk.quote().author, u"commenter_def"_s);
}

void QuotesPaneTest::aQuoteIsTakenOutAndComesBack()
{
    QuotesDesk desk;
    QTest::mouseClick(desk.button(u"pairRemove"_s), Qt::LeftButton);
    QVERIFY(desk.edition->outline().sections.constFirst().quotes.isEmpty());
    QTRY_VERIFY(desk.pane->findChild<QWidget *>(u"quotesEmpty"_s)->isVisible());
    desk.edition->undoStack()->undo();
    QCOMPARE(desk.edition->body(), body);
    QTRY_COMPARE(desk.model()->quoteCount(), 1);
}

void QuotesPaneTest::keysLeadToWhatIsToDo()
{
    QuotesDesk desk;
    desk.check();
    auto *list = desk.pane->findChild<QListView *>(u"quotesList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F7);
    desk.pane->commands().constFirst()->trigger();
    QTRY_VERIFY(desk.translation()->hasFocus());
}

void QuotesPaneTest::aNarrowPaneSetsTheTranslationBelow()
{
    QuotesDesk desk;
    auto *left = desk.pane->findChild<QTextBrowser *>(u"pairOriginal"_s);
    const auto below = [&] {
        return desk.translation()->mapTo(desk.pane.get(), QPoint()).y() > left->mapTo(desk.pane.get(), QPoint()).y();
    };
    QTRY_VERIFY(below());
    desk.pane->resize(1000, 700);
    QTRY_VERIFY(!below());
}

QTEST_MAIN(QuotesPaneTest)
#include "quotespanetest.moc"
