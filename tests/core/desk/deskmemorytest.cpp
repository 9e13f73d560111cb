// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "manuscript/manuscript.h"
#include "store/archivestore.h"
#include "store/database.h"
#include "store/editionstore.h"
#include "store/feedstore.h"
#include "store/threadstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

/// What a desk remembers of its past editions.
class DeskMemoryTest final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;

    template <typename T>
    static T get(const QFuture<Result<T>> &future)
    {
        const Result<T> result = future.result();
        if (!result)
            QTest::qFail(qPrintable(result.error().text()), __FILE__, __LINE__);
        if constexpr (!std::is_void_v<T>)
            return result.value_or(T{});
    }
    static QString address(const QString &id)
    {
        return u"https://www.reddit.com/r/artificial/comments/%1/slug/"_s.arg(id);
    }
    static Edition article(const QString &slug, int day, const QString &body, const QString &language = u"en"_s)
    {
        Edition edition;
        edition.headline = u"Headline of "_s + slug;
        edition.communities = {u"r/artificial"_s};
        edition.slug = slug;
        edition.date = QDate(2025, 9, day);
        edition.language = language;
        edition.body = body;
        return edition;
    }
    EditionId publish(const Edition &edition)
    {
        return get(m_desk->store().editions().create(editionText(edition), EditionState::Published, u"imported"_s));
    }
    void open(Store::Options options = {})
    {
        Desk::Options opening;
        opening.store = options;
        Result<std::unique_ptr<Desk>> desk = Desk::open(path(), opening);
        QVERIFY2(desk, desk ? "" : qPrintable(desk.error().text()));
        m_desk = std::move(*desk);
    }
    QString path() const { return m_folder->filePath(u"desk.marbre"_s); }
    /// What a program leaves that knows nothing of voices.
    void forgetDerived() const
    {
        Database(path(), Database::Mode::ReadWrite).execute("DELETE FROM edition_derived; DELETE FROM edition_voice");
    }
    QStringList related(const Edition &edition, EditionId id = {})
    {
        QStringList slugs;
        for (const RelatedEdition &other : get(m_desk->relatedEditions(edition, id)))
            slugs << other.row.slug;
        return slugs;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void anEditionsVoicesAreThoseOfItsQuotes()
    {
        const Body body =
            parseBody(u"> One\n>\n> — [u/Ada](%1c1/) (3 points)\n\n## Section\n\n"
                      "> Two\n>\n> — [grace](https://example.com/post)\n\n> No attribution\n"_s.arg(address(u"one"_s)));
        QCOMPARE(editionVoices(body),
                 (QList<EditionVoice>{{u"Ada"_s, u"t1_c1"_s}, {u"grace"_s, u"https://example.com/post"_s}}));
    }

    void relatedEditionsComeFromTheTextAsItIsNow()
    {
        ThreadRecord thread;
        thread.remoteId = "t3_two";
        thread.community = "r/artificial";
        thread.title = "A title";
        thread.permalink = thread.url = address(u"two"_s).toStdString();
        get(m_desk->store().threads().ingest({{thread}, {}, {}}));
        const ThreadOrder order = get(m_desk->store().threads().order({}));
        get(m_desk->store().threads().setTheme(order.ids, get(m_desk->store().feeds().addTheme(u"Rules"_s))));
        publish(article(u"shared"_s, 1, u"About [this](%1).\n"_s.arg(address(u"one"_s)), u"fr"_s));
        publish(article(u"themed"_s, 2, u"Über [dies](%1).\n"_s.arg(address(u"two"_s)), u"de"_s));
        publish(article(u"other"_s, 3, u"Sobre [eso](%1).\n"_s.arg(address(u"six"_s)), u"es"_s));
        Edition now = article(u"now"_s, 9, u"Nothing yet.\n"_s);
        QCOMPARE(related(now), QStringList());
        now.body = u"Again [this](%1).\n"_s.arg(address(u"one"_s));
        QCOMPARE(related(now), QStringList{u"shared"_s});
        now.body += u"\nAnd > [that](%1).\n"_s.arg(address(u"two"_s));
        QCOMPARE(related(now), (QStringList{u"themed"_s, u"shared"_s})); // for two reasons, for one
        const QList<RelatedEdition> found = get(m_desk->relatedEditions(now, {}));
        QCOMPARE(found.first().reasons.constFirst().kind, RelatedReason::Kind::Threads);
        QCOMPARE(found.first().reasons.at(1).what, QStringList{u"Rules"_s});
    }

    void draftsVariantsAndTheEditionItselfAreNotRelated()
    {
        const QString body = u"About [this](%1).\n"_s.arg(address(u"one"_s));
        const EditionId itself = publish(article(u"now"_s, 9, body));
        publish(article(u"variant"_s, 9, body));
        get(m_desk->store().editions().create(editionText(article(u"draft"_s, 8, body)), EditionState::Draft,
                                              u"created"_s));
        Edition now = article(u"now"_s, 9, body);
        now.variants = {u"variant"_s};
        QCOMPARE(related(now, itself), QStringList());
    }

    void aSharedWebAddressThatIsNoThreadIsNoReason()
    {
        const QString body = u"See [the page](https://example.com/page).\n"_s;
        publish(article(u"past"_s, 1, body, u"fr"_s));
        QCOMPARE(related(article(u"now"_s, 9, body)), QStringList());
    }

    void chosenRelatedEditionsAreExportedWithHeadlineAndDate_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QString>("words");
        QTest::newRow("html") << Format::Html << u"Headline of past"_s;
        QTest::newRow("text") << Format::Text << u"Headline of past"_s;
        QTest::newRow("markdown") << Format::Markdown << u"past"_s; // the manuscript names editions by their slugs
    }
    void chosenRelatedEditionsAreExportedWithHeadlineAndDate()
    {
        QFETCH(Format, format);
        QFETCH(QString, words);
        publish(article(u"past"_s, 18, u"Text.\n"_s));
        Edition now = article(u"now"_s, 21, u"Text.\n"_s);
        now.related = {u"past"_s};
        const QString text = QString::fromUtf8(get(m_desk->exportEdition(publish(now), format)));
        QVERIFY2(text.contains(words), qPrintable(text));
        if (format != Format::Markdown)
            QVERIFY2(text.contains(u"18"_s), qPrintable(text));
    }

    void aDeskOfAnOlderProgramLearnsItsVoicesWhenItIsOpened()
    {
        const QString quote = u"> Words\n>\n> — [u/ada](%1c%2/) (3 points)\n"_s;
        for (int day = 1; day <= 25; ++day) { // more than are done at once
            EditionText text = editionText(article(u"e%1"_s.arg(day), day, quote.arg(address(u"one"_s)).arg(day)));
            text.voices.clear(); // as a program does that knows nothing of them ...
            get(m_desk->store().editions().create(text, EditionState::Published, u"imported"_s));
        }
        QCOMPARE(get(m_desk->store().archive().quoted({u"ada"_s}, {})).size(), 0);
        m_desk.reset();
        forgetDerived(); // ... and of which version they were made from
        open({.readOnly = true});
        QCOMPARE(get(m_desk->store().editions().withoutVoices(100)).size(), 25); // looked at only
        m_desk.reset();
        open();
        QTRY_COMPARE(get(m_desk->store().editions().withoutVoices(100)).size(), 0);
        QCOMPARE(get(m_desk->store().archive().groups(ArchiveGrouping::Author, {}, 0)).constFirst().count, 25);
    }

    void closingWhileVoicesAreLearnedLosesNothing()
    {
        for (int day = 1; day <= 28; ++day) {
            const QString body = u"> Words\n>\n> — [u/ada](%1c%2/)\n"_s.arg(address(u"one"_s)).arg(day);
            publish(article(u"e%1"_s.arg(day), day, body));
        }
        m_desk.reset();
        forgetDerived();
        for (int opening = 0; opening < 5; ++opening) {
            open();
            m_desk.reset();
        }
        open();
        QTRY_COMPARE(get(m_desk->store().editions().withoutVoices(100)).size(), 0);
        QCOMPARE(get(m_desk->store().archive().groups(ArchiveGrouping::Author, {}, 0)).constFirst().count, 28);
    }
};

QTEST_GUILESS_MAIN(DeskMemoryTest)
#include "deskmemorytest.moc"
