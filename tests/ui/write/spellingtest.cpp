// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/spelling.h"
#include "support/openedition.h"
#include "write/manuscriptedit.h"
#include "write/manuscriptpane.h"

#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A dictionary of seven words, as an Esperanto one, which no test machine has.
bool writeDictionary(const QString &folder)
{
    QDir().mkpath(folder);
    return write(folder + "/eo.aff"_L1, "SET UTF-8\nTRY abcdefghijklmnoprstuvwz\nMAP 1\nMAP eé\n") &&
           write(folder + "/eo.dic"_L1, "7\nmarble\nsection\ntable\nTri\nkaj\nl'edition\ndek\n");
}

Edition esperanto(const QString &body)
{
    Edition edition = OpenEdition::plain(body);
    edition.language = u"eo"_s;
    return edition;
}

struct Pane : OpenEdition
{
    ManuscriptPane pane;

    explicit Pane(const QString &body)
        : OpenEdition(esperanto(body))
        , pane(*desk, *document)
    {
        pane.resize(700, 500);
        pane.show();
        (void)QTest::qWaitForWindowActive(&pane);
    }
    ~Pane() { delete menu(); }

    QStringList underlined()
    {
        QStringList words;
        for (QTextBlock block = document->text()->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                    words.append(block.text().mid(range.start, range.length));
            }
        }
        return words;
    }

    QMenu *menu() { return pane.edit()->findChild<QMenu *>(u"manuscriptMenu"_s); }
    QMenu *openMenuIn(const QString &word)
    {
        QTextCursor cursor = document->text()->find(word);
        cursor.setPosition(cursor.selectionStart() + 1);
        pane.edit()->setTextCursor(cursor);
        const QPoint place = pane.edit()->cursorRect().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, pane.edit()->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(pane.edit()->viewport(), &event);
        return menu();
    }
    static QList<QAction *> suggestions(const QMenu *menu)
    {
        return menu->findChildren<QAction *>(u"spellingSuggestion"_s);
    }
};

} // namespace

class SpellingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Spelling spelling;
        QSignalSpy available(&spelling, &Spelling::available);
        spelling.askDictionary(u"eo"_s);
        QVERIFY(available.wait());
        if (!available.constFirst().constLast().toBool())
            QSKIP("Sonnet's Hunspell plugin is not on this computer, or does not look into the user's data folder");
    }

    void anUnknownWordIsUnderlinedAndItsMenuOffersFiveSpellingsAtMost()
    {
        Pane rig(u"Tri marbl kaj dek table\n"_s);
        QTRY_COMPARE(rig.underlined(), QStringList(u"marbl"_s));
        QMenu *menu = rig.openMenuIn(u"marbl"_s);
        QVERIFY(menu);
        QTRY_VERIFY(!Pane::suggestions(menu).isEmpty());
        QVERIFY(Pane::suggestions(menu).size() <= 5);
        QCOMPARE(menu->actions().constFirst()->text(), u"marble"_s);
        menu->actions().constFirst()->trigger();
        QCOMPARE(rig.body(), u"Tri marble kaj dek table\n"_s);
        QCOMPARE(rig.document->undoStack()->count(), 1);
        QTRY_VERIFY(rig.underlined().isEmpty());
        rig.undo();
        QCOMPARE(rig.body(), u"Tri marbl kaj dek table\n"_s);
    }

    void aLongTextIsUnderlinedToItsEndWhileItIsEdited()
    {
        constexpr int paragraphs = 1500;
        QString body;
        for (int i = 0; i < paragraphs; ++i)
            body += u"marble table marbl kaj\n\n"_s;
        Pane rig(body);
        QTextCursor cursor(rig.document->text());
        cursor.insertText(u"sektion "_s); // what follows moves along
        QTRY_COMPARE(rig.underlined().size(), paragraphs + 1);
        QCOMPARE(rig.underlined().constFirst(), u"sektion"_s);
    }

    void aCurlyApostropheOutlivesTheCorrection()
    {
        Pane rig(u"Tri l’editio kaj dek\n"_s);
        QTRY_COMPARE(rig.underlined(), QStringList(u"l’editio"_s));
        QMenu *menu = rig.openMenuIn(u"l’editio"_s);
        QTRY_VERIFY(!Pane::suggestions(menu).isEmpty());
        Pane::suggestions(menu).constFirst()->trigger();
        QCOMPARE(rig.body(), u"Tri l’edition kaj dek\n"_s);
    }

    void anIgnoredWordIsUnderlinedNoMore()
    {
        Pane rig(u"Tri xyzzy kaj dek, xyzzy\n"_s);
        QTRY_COMPARE(rig.underlined().size(), 2);
        rig.openMenuIn(u"xyzzy"_s)->findChild<QAction *>(u"spellingIgnore"_s)->trigger();
        QVERIFY(rig.underlined().isEmpty());
        QCOMPARE(rig.body(), u"Tri xyzzy kaj dek, xyzzy\n"_s);
    }

    void aLearnedWordIsRightInTheNextEditionToo()
    {
        {
            Pane rig(u"Tri plugh kaj dek\n"_s);
            QTRY_COMPARE(rig.underlined(), QStringList(u"plugh"_s));
            rig.openMenuIn(u"plugh"_s)->findChild<QAction *>(u"spellingLearn"_s)->trigger();
            QVERIFY(rig.underlined().isEmpty());
        }
        Pane next(u"plugh frobnicated\n"_s);
        QTRY_COMPARE(next.underlined(), QStringList(u"frobnicated"_s));
    }

    void aParagraphInAnotherLanguageIsNotUnderlined()
    {
        Pane rig(u"Tri marbl kaj dek\n\nThis is what they said about it when they were asked for it.\n"_s);
        QTRY_COMPARE(rig.underlined(), QStringList(u"marbl"_s));
        QSignalSpy learned(&rig.desk->spelling(), &Spelling::learned);
        // a word of that paragraph would have been asked for with this one
        rig.document->apply({{{0, 0}, u"xyzzy "_s}}, u"type"_s);
        QVERIFY(learned.wait());
        QTRY_COMPARE(rig.underlined(), (QStringList{u"xyzzy"_s, u"marbl"_s}));
    }

    void aPoolThreadIsAnsweredByTheSameDictionary()
    {
        Pane rig(u"Tri marbl\n"_s);
        rig.desk->spelling().ignore(u"fnord"_s);
        bool dictionary = false;
        bool none = true;
        QSet<QString> wrong;
        Spelling &spelling = rig.desk->spelling();
        const std::unique_ptr<QThread> asking(QThread::create([&] {
            wrong = spelling.misspelt({u"marbl"_s, u"marble"_s, u"fnord"_s}, u"eo"_s, &dictionary);
            spelling.misspelt({u"marbl"_s}, u"xx"_s, &none);
        }));
        asking->start();
        QVERIFY(asking->wait(30000));
        QCOMPARE(wrong, QSet<QString>{u"marbl"_s});
        QVERIFY(dictionary);
        QVERIFY(!none);
    }

    void aRightWordHasNoSpellingsInItsMenu()
    {
        Pane rig(u"Tri marbl kaj dek table\n"_s);
        QTRY_COMPARE(rig.underlined().size(), 1);
        QMenu *menu = rig.openMenuIn(u"table"_s);
        QVERIFY(menu);
        QVERIFY(!menu->findChild<QAction *>(u"spellingLearn"_s));
    }
};

int main(int argc, char **argv)
{
    // The dictionary, the learned words and the settings are the test's own.
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    if (!writeDictionary(home.filePath(u"hunspell"_s)))
        return 1;
    QCoreApplication::setOrganizationName(u"marbre"_s);
    QCoreApplication::setApplicationName(u"spelling"_s);
    QApplication application(argc, argv);
    SpellingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "spellingtest.moc"
