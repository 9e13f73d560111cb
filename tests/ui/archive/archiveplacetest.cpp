// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archiveplace.h"
#include "archive/calendarview.h"
#include "archive/differencesview.h"
#include "archive/revisiontimeline.h"
#include "desk/desk.h"
#include "models/archivegroups.h"
#include "models/searchmodel.h"
#include "store/editionstore.h"
#include "store/feedstore.h"
#include "store/searchstore.h"
#include "store/threadstore.h"
#include "widgets/searchfield.h"
#include "widgets/segmentedbuttons.h"
#include "widgets/style.h"
#include "widgets/visuals.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

constexpr auto threadId = "t3_1nmf2k";

QString address(const QString &id)
{
    return u"https://www.reddit.com/r/artificial/comments/%1/slug/"_s.arg(id);
}

Edition article(QDate date, const QString &headline, const QString &first)
{
    Edition edition;
    edition.headline = headline;
    edition.standfirst = u"Les tensions entre l’État et les entreprises bousculent l’éthique et le quotidien."_s;
    edition.byline = u"Maxence Vauclair"_s;
    edition.communities = {u"r/artificial"_s};
    edition.date = date;
    edition.language = u"fr"_s;
    edition.keyPoints = {u"Environ 20 milliards alloués à l’entraînement des modèles l’an prochain."_s,
                         u"Trois axes dominent la journée."_s};
    edition.body =
        u"Sur r/artificial aujourd’hui, la conversation se structure autour de trois axes.\n\n"
        "Un second paragraphe d’introduction qui ne change pas d’une révision à l’autre.\n\n"
        "## Capital et calcul : l’ère des méga-budgets\n\n"_s +
        first +
        u"\n\n> Le projet Manhattan n’était pas limité par les dépenses d’investissement. C’est du marketing.\n>\n"
        "> — [u/campbellsimpson](https://www.reddit.com/r/artificial/comments/1nmf2k/slug/nf4d2xw/) (37 points)\n\n"
        "Reste l’exécution\u00a0: livrer, maintenir, optimiser. À cette échelle, chaque contrat devient un test.\n\n"
        "## Hallucinations, liens affectifs et vies bouleversées\n\n"
        "Si l’infrastructure s’emballe, la vérité trébuche. La communauté relève que [les modèles restent incités à répondre](%1).\n"_s
            .arg(address(u"1nmabc"_s));
    return edition;
}

const QString draftText =
    u"Sur le front industriel, la démesure s’installe. La communauté dissèque [l’annonce d’un budget](%1) qu’OpenAI consacrerait au training l’an prochain, contre 9 milliards cette année, pour un accord cloud pluriannuel à 20 milliards avec Oracle."_s
        .arg(address(u"1nmf2k"_s));
const QString finalText =
    u"Sur le front industriel, la démesure s’installe. La communauté dissèque [l’annonce d’un budget](%1) qu’OpenAI consacrerait à l’entraînement l’an prochain, pour un accord d’informatique en nuage pluriannuel à 20 milliards avec Oracle. Le message implicite : la prochaine frontière s’achète en capacités de calcul."_s
        .arg(address(u"1nmf2k"_s));

} // namespace

class ArchivePlaceTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    EditionId m_published;
    EditionId m_draft;
    ThemeId m_theme;

    template <typename T>
    static T take(const QFuture<Result<T>> &future)
    {
        [&] { QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }, 20000)); }();
        const Result<T> result = future.result();
        [&] { QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().text())); }();
        return result.value_or(T{});
    }

    static void wait(const QFuture<Result<void>> &future)
    {
        [&] { QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }, 20000)); }();
    }

    void fill()
    {
        ThreadBatch batch;
        ThreadRecord thread;
        thread.remoteId = threadId;
        thread.community = "r/artificial";
        thread.title = "OpenAI to spend about $20 billion on training, Oracle cloud next year";
        thread.author = "northbound_dev";
        thread.url = thread.permalink = address(u"1nmf2k"_s).toStdString();
        thread.body = "Oracle and Meta in talks on a cloud computing deal.";
        thread.score = {ScoreState::Known, 412, {}};
        thread.created = fromUnix(1758412800);
        batch.threads.push_back(thread);
        CommentRecord comment;
        comment.remoteId = "t1_nf4d2xw";
        comment.threadRemoteId = threadId;
        comment.author = "budget_line";
        comment.body = "Worth reading next to the Oracle and Meta story: same number, two kinds of cloud commitment.";
        comment.score = {ScoreState::Known, 18, {}};
        comment.created = fromUnix(1758416400);
        comment.permalink = address(u"1nmf2k"_s).toStdString() + "nf4d2xw/";
        batch.comments.push_back(comment);
        take(m_desk->store().threads().ingest(batch));
        m_theme = take(m_desk->store().feeds().addTheme(u"Infrastructure"_s));
        const ThreadOrder order = take(m_desk->store().threads().order({}));
        take(m_desk->store().threads().setTheme(order.ids, m_theme));
        EditionStore &editions = m_desk->store().editions();
        const QDate day(2025, 9, 21);
        m_published = take(editions.create(
            editionText(
                article(day, u"OpenAI vise 20 milliards pour l’entraînement, mégacontrats nuagiques"_s, draftText)),
            EditionState::Draft, u"imported"_s));
        take(editions.save(
            m_published,
            editionText(
                article(day, u"OpenAI vise 20 milliards pour l’entraînement, mégacontrats nuagiques"_s, finalText)),
            take(editions.load(m_published)).version, u"published"_s));
        wait(editions.setState(m_published, EditionState::Published));
        const QStringList headlines{u"Les agences fédérales revoient leurs clauses d’usage"_s,
                                    u"Bibliothèques et faux ouvrages : le guichet en première ligne"_s,
                                    u"Les budgets d’entraînement changent d’échelle"_s,
                                    u"Ce que les modèles ne savent pas dire"_s};
        for (int i = 0; i < 40; ++i) {
            const EditionId id = take(editions.create(
                editionText(article(day.addDays(-1 - i * 2), headlines.at(i % headlines.size()), finalText)),
                EditionState::Published, u"imported"_s));
            Q_UNUSED(id)
        }
        m_draft = take(editions.create(editionText(article(day.addDays(1), u"Un brouillon du lendemain"_s, draftText)),
                                       EditionState::Draft, u"imported"_s));
        wait(m_desk->store().search().caughtUp());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"marbre-tests"_s);
        QCoreApplication::setApplicationName(u"archiveplace"_s);
        QSettings().clear();
        QApplication::setStyle(u"Fusion"_s);
        MarbreStyle::install(*qApp);
        QApplication::setPalette(visuals::palette(false));
        QFont font(u"Noto Sans"_s);
        font.setPointSizeF(10);
        QApplication::setFont(font);
        auto desk = Desk::open(m_folder.filePath(u"desk.marbre"_s));
        QVERIFY2(desk.has_value(), desk ? "" : qPrintable(desk.error().text()));
        m_desk = std::move(*desk);
        fill();
    }
    void cleanupTestCase() { QSettings().clear(); }

    void theNewestEditionShowsAtOnce()
    {
        ArchivePlace place(*m_desk);
        place.resize(1440, 820);
        place.show();
        auto *proof = place.findChild<QTextBrowser *>(u"archiveProof"_s);
        QTRY_VERIFY(proof->toPlainText().contains(u"Un brouillon du lendemain"_s));
        auto *status = qobject_cast<QLabel *>(place.statusWidget());
        QTRY_VERIFY(status->text().contains(u"42"_s));
        QTRY_VERIFY(status->text().contains(u"indexed"_s));
    }

    void anEditionCanBeShownBeforeItIsListed()
    {
        ArchivePlace place(*m_desk);
        place.showEdition(m_published);
        auto *proof = place.findChild<QTextBrowser *>(u"archiveProof"_s);
        QTRY_VERIFY(proof->toPlainText().contains(u"mégacontrats nuagiques"_s));
        QCOMPARE(place.findChild<CalendarView *>()->currentDay(), QDate(2025, 9, 21));
    }

    void searchAnswersWhileOneTypesAndLeadsToThreads()
    {
        ArchivePlace place(*m_desk);
        place.resize(1440, 820);
        place.show();
        QVERIFY(QTest::qWaitForWindowActive(&place));
        place.focusSearch();
        auto *field = place.findChild<SearchField *>(u"archiveSearch"_s);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"oracle clou"_s);
        auto *list = place.findChild<QListView *>(u"archiveResults"_s);
        const auto rowOf = [list](HitKind kind) {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (!index.data(SearchModel::IsHeadingRole).toBool() &&
                    index.data(SearchModel::KindRole).toInt() == static_cast<int>(kind))
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY(rowOf(HitKind::Comment) > 0);
        QSignalSpy asked(&place, &ArchivePlace::threadRequested);
        Q_EMIT list->activated(list->model()->index(rowOf(HitKind::Comment), 0));
        QCOMPARE(asked.size(), 1);
        QVERIFY(bool(asked.first().at(0).value<ThreadId>()));
        QVERIFY(bool(asked.first().at(1).value<CommentId>()));
        place.findChild<SegmentedButtons *>(u"archiveScope"_s)->setCurrent(2);
        QTRY_COMPARE(rowOf(HitKind::Comment), -1);
        QVERIFY(rowOf(HitKind::Thread) > 0);
    }

    void anEditionAmongTheResultsShowsBesideThem()
    {
        ArchivePlace place(*m_desk);
        place.resize(1440, 820);
        auto *field = place.findChild<SearchField *>(u"archiveSearch"_s);
        field->setText(u"mégacontrats"_s);
        auto *list = place.findChild<QListView *>(u"archiveResults"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        list->setCurrentIndex(list->model()->index(1, 0));
        auto *proof = place.findChild<QTextBrowser *>(u"archiveProof"_s);
        QTRY_VERIFY(proof->toPlainText().contains(u"mégacontrats nuagiques"_s));
    }

    void differencesAreSetAsThePageAndRestoringIsAskedFor()
    {
        ArchivePlace place(*m_desk);
        place.resize(1440, 820);
        place.show();
        place.showEdition(m_published);
        place.findChild<SegmentedButtons *>(u"archiveTabs"_s)->setCurrent(1);
        auto *page = place.findChild<QTextBrowser *>(u"archiveDifferencesPage"_s);
        QTRY_VERIFY(page->toPlainText().contains(u"au training"_s));
        QVERIFY(page->toPlainText().contains(u"à l’entraînement"_s));
        QVERIFY(!page->toPlainText().contains(u"Un second paragraphe"_s));
        QSignalSpy restore(&place, &ArchivePlace::restoreRequested);
        place.findChild<QAction *>(u"archiveRestore"_s)->trigger();
        QCOMPARE(restore.size(), 1);
        QCOMPARE(restore.first().at(0).value<EditionId>(), m_published);
        QVERIFY(bool(restore.first().at(1).value<RevisionId>()));
    }

    void aLinkOfTheProofLeadsToItsThread()
    {
        ArchivePlace place(*m_desk);
        place.showEdition(m_published);
        auto *proof = place.findChild<QTextBrowser *>(u"archiveProof"_s);
        QTRY_VERIFY(proof->toPlainText().contains(u"mégacontrats"_s));
        QSignalSpy asked(&place, &ArchivePlace::threadRequested);
        Q_EMIT proof->anchorClicked(QUrl(address(u"1nmf2k"_s)));
        QTRY_COMPARE(asked.size(), 1);
        auto *sources = place.findChild<QListView *>(u"archiveSources"_s);
        QCOMPARE(sources->model()->rowCount(), 2);
    }

    void aDiscardedDraftCanBeBroughtBackAtOnce()
    {
        ArchivePlace place(*m_desk);
        place.show();
        place.showEdition(m_draft);
        auto *proof = place.findChild<QTextBrowser *>(u"archiveProof"_s);
        QTRY_VERIFY(proof->toPlainText().contains(u"brouillon"_s));
        QSignalSpy said(&place, &ArchivePlace::message);
        const auto discard = place.findChild<QAction *>(u"archiveDiscard"_s);
        discard->trigger();
        QTRY_COMPARE(said.size(), 1);
        const auto state = [this] { return take(m_desk->store().editions().load(m_draft)).row.state; };
        QCOMPARE(state(), EditionState::Discarded);
        place.findChild<QAction *>(u"archiveUndoDiscard"_s)->trigger();
        QTRY_COMPARE(state(), EditionState::Draft);
    }

    void themesShowTheirTimelineAndLeadToTheirPlace()
    {
        ArchivePlace place(*m_desk);
        place.resize(1440, 820);
        place.show();
        QVERIFY(QTest::qWaitForWindowActive(&place));
        place.findChild<SegmentedButtons *>(u"archivePages"_s)->setCurrent(1);
        auto *groups = place.findChild<QListView *>(u"archiveGroupList"_s);
        QTRY_COMPARE(groups->model()->rowCount(), 1);
        const QModelIndex theme = groups->model()->index(0, 0);
        QCOMPARE(theme.data().toString(), u"Infrastructure"_s);
        QCOMPARE(theme.data(ArchiveGroupModel::TimelineRole).value<QList<TimelinePoint>>().size(), 41);
        QVERIFY(theme.data(Qt::AccessibleTextRole).toString().contains(u"41"_s));
        groups->setCurrentIndex(theme);
        auto *editions = place.findChild<QListView *>(u"archiveGroupEditions"_s);
        QCOMPARE(editions->model()->rowCount(), 41);
        QTRY_VERIFY(editions->height() > 100);
        groups->setFocus();
        QTest::keyClick(groups, Qt::Key_Return);
        QVERIFY(editions->hasFocus());
        auto *proof = place.findChild<QTextBrowser *>(u"archiveProof"_s);
        QTRY_VERIFY(proof->toPlainText().contains(u"mégacontrats nuagiques"_s));
        QTRY_VERIFY(!proof->extraSelections().isEmpty());
        QCOMPARE(proof->extraSelections().constFirst().cursor.selectedText(), u"l’annonce d’un budget"_s);
        QTest::keyClick(editions, Qt::Key_Escape);
        QVERIFY(groups->hasFocus());
    }

    void aQuotedAuthorLeadsToTheQuote()
    {
        ArchivePlace place(*m_desk);
        place.resize(1024, 400); // the quote lies below the first page
        place.show();
        place.findChild<SegmentedButtons *>(u"archiveTabs"_s)->setCurrent(2);
        place.findChild<QAction *>(u"archiveByVoice"_s)->trigger();
        auto *groups = place.findChild<QListView *>(u"archiveGroupList"_s);
        QTRY_COMPARE(groups->model()->index(0, 0).data().toString(), u"u/campbellsimpson"_s);
        QCOMPARE(groups->model()->rowCount(), 1);
        groups->setCurrentIndex(groups->model()->index(0, 0));
        auto *editions = place.findChild<QListView *>(u"archiveGroupEditions"_s);
        QTRY_VERIFY(editions->model()->rowCount() > 0);
        editions->setCurrentIndex(editions->model()->index(0, 0));
        auto *proof = place.findChild<QTextBrowser *>(u"archiveProof"_s);
        QTRY_VERIFY(!proof->extraSelections().isEmpty());
        const QTextCursor quote = proof->extraSelections().constFirst().cursor;
        QCOMPARE(quote.selectedText(), u"u/campbellsimpson"_s);
        QCOMPARE(place.findChild<SegmentedButtons *>(u"archiveTabs"_s)->current(), 0);
        QVERIFY(proof->verticalScrollBar()->value() > 0);
        QVERIFY(proof->viewport()->rect().contains(proof->cursorRect(quote).center()));
    }

    void threadsAndCommunitiesAreGroupedAndTheFilterNarrows()
    {
        ArchivePlace place(*m_desk);
        place.resize(1440, 820);
        place.show();
        auto *pages = place.findChild<SegmentedButtons *>(u"archivePages"_s);
        auto *groups = place.findChild<QListView *>(u"archiveGroupList"_s);
        pages->setCurrent(4);
        QTRY_COMPARE(groups->model()->index(0, 0).data().toString(), u"r/artificial"_s);
        QCOMPARE(groups->model()->rowCount(), 1);
        pages->setCurrent(3);
        QTRY_COMPARE(groups->model()->rowCount(), 2);
        auto *filter = place.findChild<SearchField *>(u"archiveGroupFilter"_s);
        QTest::keyClicks(filter, u"oracle"_s);
        QTRY_COMPARE(groups->model()->rowCount(), 1);
        QTest::keyClicks(filter, u" nothing"_s);
        QTRY_COMPARE(groups->model()->rowCount(), 0);
        QVERIFY(!groups->isVisible());
        filter->clear();
        QTRY_COMPARE(groups->model()->rowCount(), 2);
        pages->setCurrent(0);
        QVERIFY(place.findChild<CalendarView *>()->isVisible());
    }

    void aChangedThemeIsShownWhileItsPageIsOpen()
    {
        ArchivePlace place(*m_desk);
        place.show();
        place.findChild<SegmentedButtons *>(u"archivePages"_s)->setCurrent(1);
        auto *groups = place.findChild<QListView *>(u"archiveGroupList"_s);
        QTRY_COMPARE(groups->model()->rowCount(), 1);
        groups->setCurrentIndex(groups->model()->index(0, 0));
        wait(m_desk->store().feeds().renameTheme(m_theme, u"Datacentres"_s));
        QTRY_COMPARE(groups->model()->index(0, 0).data().toString(), u"Datacentres"_s);
        QVERIFY(groups->currentIndex().isValid());
        wait(m_desk->store().feeds().renameTheme(m_theme, u"Infrastructure"_s));
    }

    void everyPartThatTakesTheKeyboardHasAName()
    {
        ArchivePlace place(*m_desk);
        place.resize(1440, 820);
        place.show();
        for (const auto *widget : place.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const QAccessibleInterface *i = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(i && !i->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName() + u' ' + QLatin1StringView(widget->metaObject()->className())));
        }
    }

    void looks_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << false << QSize(1440, 820);
        QTest::newRow("dark") << true << QSize(1440, 820);
        QTest::newRow("light-narrow") << false << QSize(1024, 560);
        QTest::newRow("dark-narrow") << true << QSize(1024, 560);
    }
    void looks()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        QSettings().clear();
        QApplication::setPalette(visuals::palette(dark));
        ArchivePlace place(*m_desk);
        place.resize(size);
        place.show();
        QVERIFY(QTest::qWaitForWindowActive(&place));
        place.showEdition(m_published);
        auto *proof = place.findChild<QTextBrowser *>(u"archiveProof"_s);
        QTRY_VERIFY(proof->toPlainText().contains(u"mégacontrats"_s));
        const QString folder = qEnvironmentVariable("MARBRE_GRABS");
        const auto save = [&](const QString &what) {
            const QImage image = place.grab().toImage();
            if (!folder.isEmpty())
                QVERIFY(image.save(
                    u"%1/archive-%2-%3.png"_s.arg(folder, what, QLatin1StringView(QTest::currentDataTag()))));
        };
        save(u"proof"_s);
        place.findChild<SearchField *>(u"archiveSearch"_s)->setFocus();
        place.findChild<SearchField *>(u"archiveSearch"_s)->setText(u"oracle cloud"_s);
        auto *list = place.findChild<QListView *>(u"archiveResults"_s);
        QTRY_VERIFY(list->model()->rowCount() > 3);
        place.findChild<SegmentedButtons *>(u"archiveTabs"_s)->setCurrent(1);
        auto *page = place.findChild<QTextBrowser *>(u"archiveDifferencesPage"_s);
        QTRY_VERIFY(page->toPlainText().contains(u"au training"_s));
        save(u"differences"_s);
        place.findChild<SegmentedButtons *>(u"archiveTabs"_s)->setCurrent(2);
        save(u"sources"_s);
        for (const auto &[index, name] : {std::pair(1, u"themes"_s), std::pair(2, u"voices"_s)}) {
            place.findChild<SegmentedButtons *>(u"archivePages"_s)->setCurrent(index);
            auto *groups = place.findChild<QListView *>(u"archiveGroupList"_s);
            QTRY_VERIFY(groups->isVisible());
            QTRY_COMPARE(groups->model()->index(0, 0).data().toString().startsWith("u/"_L1), index == 2);
            groups->setCurrentIndex(groups->model()->index(0, 0));
            auto *editions = place.findChild<QListView *>(u"archiveGroupEditions"_s);
            editions->setCurrentIndex(editions->model()->index(0, 0));
            auto *marked = place.findChild<QTextBrowser *>(u"archiveProof"_s);
            QTRY_VERIFY(!marked->extraSelections().isEmpty());
            save(name);
        }
        place.findChild<SegmentedButtons *>(u"archivePages"_s)->setCurrent(0);
        QCOMPARE(place.findChild<CalendarView *>()->monthCount(), size.width() < 1100 ? 1 : 4);
        QVERIFY(place.width() == size.width());
        QApplication::setPalette(visuals::palette(false));
    }
};

QTEST_MAIN(ArchivePlaceTest)
#include "archiveplacetest.moc"
