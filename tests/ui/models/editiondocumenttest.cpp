// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/piecemime.h"
#include "support/openedition.h"

#include <QAbstractTextDocumentLayout>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

namespace {

const QString threeSections =
    u"Introduction.\n\n## One\n\nFirst prose.\n\n## Two\n\nSecond prose.\n\n## Three\n\nThird prose.\n"_s;

void type(OpenEdition &table, const QString &text)
{
    QTextCursor cursor(table.document->text());
    cursor.movePosition(QTextCursor::End);
    for (const QChar c : text)
        cursor.insertText(c);
}

void setHeadline(OpenEdition &table, const QString &headline, const QString &mergeKey = {})
{
    Edition header = table.document->header();
    header.headline = headline;
    table.document->setHeader(header, u"Edit headline"_s, mergeKey);
}

QStringList headings(OpenEdition &table)
{
    QStringList list;
    for (const BodySection &section : table.document->outline().sections)
        list.append(section.heading);
    return list;
}

} // namespace

class EditionDocumentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenEditionShowsItsTextWithNothingToUndo()
    {
        OpenEdition table(threeSections);
        QCOMPARE(table.body(), threeSections);
        QCOMPARE(table.document->header().headline, u"A headline"_s);
        QVERIFY(!table.document->undoStack()->canUndo());
        QCOMPARE(headings(table), QStringList({u"One"_s, u"Two"_s, u"Three"_s}));
    }

    void noBreakSpacesSurviveLoadingTypingAndSaving()
    {
        const QString french = u"Une phrase : « ainsi ».\n\n## Deux points :\n"_s.replace(u" :"_s, u"\u00a0:"_s);
        OpenEdition table(french);
        QCOMPARE(table.body(), french);
        type(table, u"\u202f!"_s);
        QCOMPARE(table.stored().body, french + u"\u202f!"_s);
    }

    void oneUndoOrderHoldsTypingDropsAndHeaderTogether()
    {
        OpenEdition table(threeSections);
        type(table, u"abc"_s);
        const QString typed = table.body();
        table.document->sendPieces({OpenEdition::threadPiece(u"1abc"_s, u"A thread"_s)}, 1);
        const QString dropped = table.body();
        setHeadline(table, u"B"_s);
        type(table, u"xy"_s);
        QCOMPARE(table.document->undoStack()->count(), 4);
        table.undo();
        QCOMPARE(table.body(), dropped);
        QCOMPARE(table.document->header().headline, u"B"_s);
        table.undo();
        QCOMPARE(table.document->header().headline, u"A headline"_s);
        QCOMPARE(table.body(), dropped);
        table.undo();
        QCOMPARE(table.body(), typed);
        table.undo();
        QCOMPARE(table.body(), threeSections);
        QVERIFY(!table.document->undoStack()->canUndo());
        for (int i = 0; i < 4; ++i)
            table.redo();
        QCOMPARE(table.body(), dropped + u"xy"_s);
        QCOMPARE(table.document->header().headline, u"B"_s);
    }

    void typingAfterAnActionIsAStepOfItsOwn()
    {
        OpenEdition table(u"a"_s);
        table.document->apply({{{1, 1}, u"\n\nblock"_s}}, u"Block"_s);
        type(table, u"xy"_s);
        QCOMPARE(table.document->undoStack()->count(), 2);
        table.undo();
        QCOMPARE(table.body(), u"a\n\nblock"_s);
        table.undo();
        QCOMPARE(table.body(), u"a"_s);
    }

    void aHeaderEditAfterUndoneTypingDropsTheRedoOfBoth()
    {
        OpenEdition table(u"a"_s);
        type(table, u"b"_s);
        table.undo();
        setHeadline(table, u"B"_s);
        QVERIFY(!table.document->text()->isRedoAvailable());
        table.undo();
        table.redo();
        QCOMPARE(table.document->header().headline, u"B"_s);
        QCOMPARE(table.body(), u"a"_s);
    }

    void editsOfOneVisitToAFieldMergeAndComingBackLeavesNothing()
    {
        OpenEdition table(u"a"_s);
        setHeadline(table, u"A headlin"_s, u"headline 1"_s);
        setHeadline(table, u"A headli"_s, u"headline 1"_s);
        QCOMPARE(table.document->undoStack()->count(), 1);
        setHeadline(table, u"Other"_s, u"headline 2"_s);
        QCOMPARE(table.document->undoStack()->count(), 2);
        table.undo();
        QCOMPARE(table.document->header().headline, u"A headli"_s);
        setHeadline(table, u"A headline"_s, u"headline 1"_s);
        QCOMPARE(table.document->undoStack()->count(), 0);
    }

    void everyActionIsOneStepThatUndoGivesBackByteForByte_data()
    {
        QTest::addColumn<std::function<void(EditionDocument &)>>("action");
        const auto row = [](const char *name, const std::function<void(EditionDocument &)> &action) {
            QTest::newRow(name) << action;
        };
        row("send", [](EditionDocument &d) { d.sendPieces({OpenEdition::threadPiece(u"1zzz"_s, u"T"_s)}, 0); });
        row("marble", [](EditionDocument &d) { d.sendPieces({OpenEdition::threadPiece(u"1zzz"_s, u"T"_s)}, -1); });
        row("quote", [](EditionDocument &d) { d.quote(OpenEdition::quotePiece(u"1zzz"_s, u"c1"_s, u"Words"_s), 1); });
        row("link", [](EditionDocument &d) { d.insertLinkAt(0, 5, OpenEdition::threadPiece(u"1zzz"_s, u"T"_s)); });
        row("quote at",
            [](EditionDocument &d) { d.insertQuoteAt(3, OpenEdition::quotePiece(u"1zzz"_s, u"c1"_s, u"Words"_s)); });
        row("add section", [](EditionDocument &d) { d.addSection(1, u"Fresh"_s); });
        row("rename section", [](EditionDocument &d) { d.renameSection(1, u"Renamed\u00a0!"_s); });
        row("move section", [](EditionDocument &d) { d.moveSection(0, 2); });
        row("remove section", [](EditionDocument &d) { d.removeSection(1); });
    }
    void everyActionIsOneStepThatUndoGivesBackByteForByte()
    {
        QFETCH(std::function<void(EditionDocument &)>, action);
        OpenEdition table(threeSections);
        action(*table.document);
        const QString after = table.body();
        QVERIFY(after != threeSections);
        QCOMPARE(table.document->undoStack()->count(), 1);
        QVERIFY(!table.document->undoStack()->undoText().isEmpty());
        table.undo();
        QCOMPARE(table.body(), threeSections);
        table.redo();
        QCOMPARE(table.body(), after);
    }

    void theOutlineIsNeverOlderThanTheTextForAnAction()
    {
        OpenEdition table(threeSections);
        type(table, u"\n\n## Four\n"_s);
        table.document->moveSection(3, 0); // before any event loop
        QCOMPARE(headings(table), QStringList({u"Four"_s, u"One"_s, u"Two"_s, u"Three"_s}));
    }

    void outlineChangedComesOnceForManyKeys()
    {
        OpenEdition table(threeSections);
        QSignalSpy spy(table.document.get(), &EditionDocument::outlineChanged);
        type(table, u"many keys in one go"_s);
        QCOMPARE(spy.count(), 0);
        QVERIFY(spy.wait());
        QCOMPARE(spy.count(), 1);
    }

    void aPieceIsFoundInItsSection()
    {
        OpenEdition table(threeSections);
        QVERIFY(!table.document->sectionOf(u"t3_1abc"_s));
        table.document->sendPieces({OpenEdition::threadPiece(u"1abc"_s, u"T"_s)}, 2);
        QCOMPARE(table.document->sectionOf(u"t3_1abc"_s), std::optional(2));
        QCOMPARE(table.document->currentSection(), 2);
        table.document->sendPieces({OpenEdition::threadPiece(u"1def"_s, u"T"_s)}, -1);
        QCOMPARE(table.document->sectionOf(u"t3_1def"_s), std::optional(-1));
        table.document->quote(OpenEdition::quotePiece(u"1ghi"_s, u"c9"_s, u"Words"_s), 0);
        QCOMPARE(table.document->sectionOf(u"t1_c9"_s), std::optional(0));
        QCOMPARE(table.document->sectionOf(u"t3_1ghi"_s), std::optional(0));
    }

    void citingMaterialOfAQuoteAsksTheDeskWhoSaidIt()
    {
        OpenEdition table(threeSections);
        table.addThread("1abc", "A thread", "c1");
        table.document->sendPieces({OpenEdition::quotePiece(u"1abc"_s, u"c1"_s, u"Words of the reply."_s)}, 1);
        QCOMPARE(table.document->outline().section(1).material.size(), 1);
        table.document->citeMaterial(1, 0);
        QTRY_COMPARE(table.document->outline().section(1).quotes.size(), 1);
        const BodyQuote quote = table.document->outline().section(1).quotes.constFirst();
        QCOMPARE(quote.author, u"replier"_s);
        QCOMPARE(quote.points, std::optional(45));
        QVERIFY(table.document->outline().section(1).material.isEmpty());
    }

    void changesAreSavedByThemselvesWithinASecond()
    {
        OpenEdition table(threeSections);
        QSignalSpy saved(table.document.get(), &EditionDocument::saved);
        type(table, u"More."_s);
        QVERIFY(saved.wait(3000));
        QCOMPARE(table.desk->store().editions().load(table.id).result()->edition.body, threeSections + u"More."_s);
    }

    void openingAnotherEditionWritesTheOneBefore()
    {
        OpenEdition table(threeSections);
        Edition second = OpenEdition::plain(u"Second text.\n"_s);
        second.date = QDate(2025, 9, 22);
        const EditionId other =
            *table.desk->store().editions().create(editionText(second), EditionState::Draft, u"created"_s).result();
        type(table, u"Unsaved."_s);
        QVERIFY(table.open(other));
        QCOMPARE(table.body(), u"Second text.\n"_s);
        QVERIFY(!table.document->undoStack()->canUndo());
        QCOMPARE(table.desk->store().editions().load(table.id).result()->edition.body, threeSections + u"Unsaved."_s);
    }

    void aClosedTableIgnoresEveryAction()
    {
        OpenEdition table(threeSections);
        table.document->close();
        QVERIFY(!table.document->isOpen());
        table.document->addSection(0, u"X"_s);
        table.document->sendPieces({OpenEdition::threadPiece(u"1abc"_s, u"T"_s)}, -1);
        setHeadline(table, u"B"_s);
        QCOMPARE(table.body(), QString());
        QVERIFY(!table.document->undoStack()->canUndo());
    }

    void anEditionThatIsNotThereLeavesNoneOpenAndSaysWhy()
    {
        OpenEdition table(threeSections);
        QVERIFY(!table.open(EditionId{987654}));
        QVERIFY(!table.document->isOpen());
    }

    void piecesComeBackEqualFromADrag()
    {
        const QList<Piece> pieces{OpenEdition::threadPiece(u"1abc"_s, u"A “title” & more"_s),
                                  OpenEdition::quotePiece(u"1abc"_s, u"c1"_s, u"Words\n\nof two paragraphs"_s)};
        const auto mime = piecesToMime(pieces);
        const QList<Piece> back = piecesFromMime(mime.get());
        QCOMPARE(back.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(back.at(i).ref == pieces.at(i).ref);
            QCOMPARE(back.at(i).permalink, pieces.at(i).permalink);
            QCOMPARE(back.at(i).title, pieces.at(i).title);
            QCOMPARE(back.at(i).words, pieces.at(i).words);
            QCOMPARE(back.at(i).points, pieces.at(i).points);
        }
        QVERIFY(mime->hasText());
        QVERIFY(mime->html().contains(u"&amp; more"_s));
        QMimeData foreign;
        foreign.setData(QLatin1StringView(piecesMimeType), "not json");
        QVERIFY(piecesFromMime(&foreign).isEmpty());
        QVERIFY(piecesFromMime(nullptr).isEmpty());
    }

    // Any sequence of typing, deleting, header edits, drops, section moves, undo and redo: at each place of the undo
    // order the edition is what it was when that place was first reached.
    void aRandomWalkComesBackThroughEveryState()
    {
        OpenEdition table(threeSections);
        const int seeds =
            qEnvironmentVariableIntValue("MARBRE_WALKS") > 0 ? qEnvironmentVariableIntValue("MARBRE_WALKS") : 40;
        for (int seed = 1; seed <= seeds; ++seed) {
            QVERIFY(table.open(table.id));
            QRandomGenerator random(seed);
            walk(table, random, seed);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    using State = std::pair<QString, QString>;
    static State state(OpenEdition &table) { return {table.body(), table.document->header().headline}; }

    static void act(OpenEdition &table, QRandomGenerator &random, int operation)
    {
        EditionDocument &document = *table.document;
        const int sections = int(document.outline().sections.size());
        QTextCursor cursor(document.text());
        switch (operation) {
        case 0:
        case 1:
            cursor.setPosition(random.bounded(document.text()->characterCount()));
            cursor.insertText(u"k"_s);
            cursor.insertText(u"l"_s);
            break;
        case 2:
            cursor.movePosition(QTextCursor::End);
            cursor.insertText(u"e"_s);
            break;
        case 3:
            cursor.setPosition(random.bounded(document.text()->characterCount()));
            cursor.deletePreviousChar();
            break;
        case 4:
            cursor.setPosition(random.bounded(document.text()->characterCount()));
            cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, 3);
            cursor.insertText(u"over"_s);
            break;
        case 5:
            setHeadline(table, QString::number(random.bounded(1000)));
            break;
        case 6:
            document.sendPieces({OpenEdition::threadPiece(QString::number(random.bounded(50) + 100), u"T"_s)},
                                random.bounded(sections + 1) - 1);
            break;
        case 7:
            if (sections > 1)
                document.moveSection(random.bounded(sections), random.bounded(sections));
            break;
        case 8:
            document.quote(OpenEdition::quotePiece(u"1abc"_s, u"c%1"_s.arg(random.bounded(50)), u"Words"_s),
                           sections > 0 ? 0 : -1);
            break;
        case 9:
        case 10:
            table.undo();
            break;
        default:
            table.redo();
        }
    }

    void walk(OpenEdition &table, QRandomGenerator &random, int seed)
    {
        QList<State> snapshots{state(table)};
        const QUndoStack &stack = *table.document->undoStack();
        for (int step = 0; step < 60; ++step) {
            const int before = stack.index();
            const int operation = random.bounded(12);
            act(table, random, operation);
            const int index = stack.index();
            const State now = state(table);
            if (operation < 9 && index == before && snapshots.value(index) != now) { // joined the last step
                QVERIFY(!stack.canRedo());
                snapshots.resize(index);
                snapshots.append(now);
            } else if (operation < 9 && index > before) {
                QCOMPARE(index, before + (operation < 2 ? index - before : 1));
                snapshots.resize(before + 1);
                while (snapshots.size() < index)
                    snapshots.append(State());
                snapshots.append(now);
            }
            if (snapshots.value(index) != now && snapshots.value(index) != State())
                QFAIL(qPrintable(
                    u"seed %1 step %2 operation %3: the order is broken"_s.arg(seed).arg(step).arg(operation)));
        }
        while (stack.canUndo()) {
            table.undo();
            if (snapshots.value(stack.index()) != State())
                QCOMPARE(state(table), snapshots.value(stack.index()));
        }
        QCOMPARE(state(table), snapshots.constFirst());
    }
};

QTEST_MAIN(EditionDocumentTest)
#include "editiondocumenttest.moc"
