// SPDX-License-Identifier: GPL-3.0-or-later
// Quote, translate, verify: through the window, on the sample day.
#include "desk/desk.h"
#include "manuscript/manuscript.h"
#include "models/editiondocument.h"
#include "models/quotewords.h"
#include "review/readerview.h"
#include "review/reviewplace.h"
#include "shell/mainwindow.h"
#include "store/threadstore.h"
#include "ui/models/reviewfixture.h"
#include "widgets/style.h"
#include "widgets/visuals.h"
#include "write/writeplace.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

/// For the eye, where MARBRE_PICTURES names a folder.
void keep(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("MARBRE_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        window.grab().save(QDir(folder).filePath(name));
}

} // namespace

class QuoteJourneyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCandidateIsQuotedTranslatedAndVerified();

private:
    QTemporaryDir m_folder;
};

void QuoteJourneyTest::aCandidateIsQuotedTranslatedAndVerified()
{
    Result<std::unique_ptr<Desk>> opened = Desk::open(m_folder.filePath(u"desk.marbre"_s));
    QVERIFY(opened);
    const std::unique_ptr<Desk> desk = std::move(*opened);
    QCOMPARE(desk->importSample()->report().problemCount, 0);
    MainWindow window(*desk);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(window.edition().isOpen());

    // Given a thread of the edition that has something worth quoting
    const auto items = answer(desk->store().threads().resolve({*itemRefFromId(u"t3_1nmi0w3")}));
    QVERIFY(items.contains(u"t3_1nmi0w3"_s));
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    window.review().showThread(items.value(u"t3_1nmi0w3"_s).threadId);
    auto *reader = window.findChild<ReaderView *>(u"readerView"_s);
    QTRY_VERIFY(!reader->quotables().isEmpty());
    window.edition().setCurrentSection(1);
    reader->setFocus();

    // When the editor goes to one and presses Shift+Q
    QTest::keyClick(reader, Qt::Key_N, Qt::ShiftModifier);
    QVERIFY(reader->quotables().of(reader->currentComment()));
    const QSet<QString> before = [&] {
        QSet<QString> ids;
        for (const BodyQuote &quote : window.edition().outline().section(1).quotes)
            ids.insert(quote.ref->id());
        return ids;
    }();
    auto piece = reader->currentPiece();
    while (piece && before.contains(piece->ref.id()) && reader->stepQuotable(1))
        piece = reader->currentPiece();
    QVERIFY(piece && !before.contains(piece->ref.id()));
    keep(window, u"reader-candidate.png"_s);
    QTest::keyClick(reader, Qt::Key_C);
    QVERIFY(reader->hasLens());
    QCoreApplication::processEvents();
    keep(window, u"reader-lens.png"_s);
    QTest::keyClick(reader, Qt::Key_C);
    QTest::keyClick(reader, Qt::Key_Q, Qt::ShiftModifier);

    // Then the pair is open in Write
    QTRY_COMPARE(window.currentPlace(), WindowPlace::Write);
    auto *translation = window.findChild<QPlainTextEdit *>(u"pairTranslation"_s);
    QTRY_VERIFY(translation->isVisible() && translation->hasFocus());
    const auto quote = [&]() -> BodyQuote {
        for (const BodyQuote &held : window.edition().outline().section(1).quotes) {
            if (held.ref && held.ref->id() == piece->ref.id())
                return held;
        }
        return {};
    };
    QCOMPARE(quote().text.simplified(), piece->words.simplified());

    // When it is translated with a number that the original does not have, that is named
    QTest::keyClicks(translation, u"Une traduction avec 4711 machines."_s);
    QTRY_COMPARE(quote().text, u"Une traduction avec 4711 machines."_s);
    QCOMPARE(quote().original.simplified(), piece->words.simplified());
    const auto findings = [&] {
        QStringList texts;
        for (const QWidget *line : window.findChildren<QWidget *>(u"pairFinding"_s))
            texts << line->accessibleName();
        return texts.join(u' ');
    };
    QTRY_VERIFY2(findings().contains("4711"_L1), qPrintable(findings()));
    keep(window, u"quotes-pane.png"_s);

    // Corrected, and reviewed
    translation->selectAll();
    QTest::keyClicks(translation, u"Une traduction sans chiffre."_s);
    QTRY_COMPARE(quote().text, u"Une traduction sans chiffre."_s);
    QTRY_VERIFY2(!findings().contains("4711"_L1), qPrintable(findings()));
    QTest::keyClick(translation, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(translationState(quote(), window.edition().header()), TranslationState::Reviewed);
    QCOMPARE(window.findChild<QLabel *>(u"pairState"_s)->text(), u"reviewed"_s);

    // Then the export carries the translation, and the original in the link's title
    window.edition().flush();
    const QByteArray exported = answer(desk->exportEdition(window.edition().id(), Format::Markdown));
    QVERIFY(exported.contains("> Une traduction sans chiffre."));
    const Result<Edition> read = readManuscript(exported);
    QVERIFY(read);
    const Body parsed = parseBody(read->body);
    const auto &quotes = parsed.section(1).quotes;
    const auto held =
        std::ranges::find_if(quotes, [&](const BodyQuote &q) { return q.ref && q.ref->id() == piece->ref.id(); });
    QVERIFY(held != quotes.end());
    QCOMPARE(held->original.simplified(), piece->words.simplified());
    QVERIFY(!read->reviewed.isEmpty());

    window.resize(1024, 640);
    QCoreApplication::processEvents();
    keep(window, u"quotes-pane-narrow.png"_s);
}

int main(int argc, char **argv)
{
    // Nobody's settings are read or written.
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    qputenv("XDG_DATA_HOME", settings.path().toUtf8());
    QCoreApplication::setOrganizationName(u"marbre"_s);
    QCoreApplication::setApplicationName(u"quotejourney"_s);
    QApplication application(argc, argv);
    MarbreStyle::install(application);
    visuals::installIcons();
    if (qEnvironmentVariableIsSet("MARBRE_DARK"))
        QApplication::setPalette(visuals::palette(true));
    QuoteJourneyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "quotejourneytest.moc"
