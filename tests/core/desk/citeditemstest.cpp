// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/citeditems.h"
#include "desk/desk.h"
#include "store/threadstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

const QString article = u"https://example.org/a-story"_s;
const QString otherPage = u"https://example.org/elsewhere"_s;
const QString threadAddress = u"https://news.ycombinator.com/item?id=7"_s;

Edition editionOf(const QString &body)
{
    Edition edition;
    edition.headline = u"Headline"_s;
    edition.communities = {u"Example"_s};
    edition.date = QDate(2026, 3, 10);
    edition.language = u"en"_s;
    edition.body = body;
    return edition;
}

ThreadRecord articleThread()
{
    ThreadRecord record;
    record.place = Place::Feed;
    record.remoteId = articleId(article).toStdString();
    record.community = "Example";
    record.title = "A story of a feed";
    record.author = "A. Writer";
    record.url = record.permalink = article.toStdString();
    record.body = "The words of the story.";
    return record;
}

QStringList idsOf(const QList<ItemRef> &refs)
{
    QStringList ids;
    for (const ItemRef &ref : refs)
        ids << ref.id();
    return ids;
}

const CheckRow *rowOf(const QList<CheckRow> &rows, const QString &check)
{
    const auto found = std::ranges::find(rows, check, &CheckRow::check);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

class CitedItemsTest final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;

    void storeArticle()
    {
        ThreadBatch batch;
        batch.threads.push_back(articleThread());
        QVERIFY(m_desk->store().threads().ingest(std::move(batch)).result());
    }
    TriageState stateOfArticle()
    {
        const ThreadOrder order = m_desk->store().threads().order({}).result().value();
        return m_desk->store().threads().rows(order.ids).result()->first().state;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::move(*Desk::open(m_folder->filePath(u"desk.marbre"_s),
                                       {.store = {}, .wiring = {}, .keeping = Secrets::Keeping::Memory}));
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void everyWebAddressMayBeAnArticle()
    {
        const Body body = parseBody(u"A [story](%1?utm_source=x), [again](%1#top), [mail](mailto:a@example.org), "
                                    "[thread](%2).\n"_s.arg(article, threadAddress));
        QCOMPARE(idsOf(body.articles()), QStringList{articleId(article)});
        QCOMPARE(idsOf(body.sources()), QStringList{u"hn_7"_s}); // the text alone does not know which are
        QCOMPARE(idsOf(citedItems(body, Citing::Text)), (QStringList{u"hn_7"_s, articleId(article)}));
    }

    void anAttributionMayNameAnArticle()
    {
        const Body body = parseBody(u"> The words.\n>\n> — [A. Writer](%1)\n"_s.arg(article));
        QCOMPARE(idsOf(body.articles()), QStringList{articleId(article)});
    }

    void materialIsAnArticleByItsLabel()
    {
        const QString id = articleId(u"some id of a feed that is no address");
        const Body body =
            parseBody(u"[%1]: %2 \"A story\"\n[%1-2]: %3 \"Again\"\n[note]: %3\n"_s.arg(id, article, otherPage));
        const QList<BodyMaterial> &material = body.introduction.material;
        QCOMPARE(material.size(), 3);
        QCOMPARE(material.at(0).ref, (ItemRef{Place::Feed, id, {}}));
        QCOMPARE(material.at(1).ref, (ItemRef{Place::Feed, id, {}}));
        QVERIFY(!material.at(2).ref);
        QVERIFY(body.holds(id));
        QCOMPARE(idsOf(citedItems(body, Citing::TextAndMaterial)), QStringList{id});
        QVERIFY(citedItems(body, Citing::Text).isEmpty());
    }

    void aLabelDoesNotOverruleAPermalink()
    {
        const Body body = parseBody(u"[feed_abc]: %1 \"A thread\"\n"_s.arg(threadAddress));
        QCOMPARE(body.introduction.material.first().ref->id(), u"hn_7"_s);
    }

    void theProseHoldsTheArticlesThatItLinks()
    {
        const Body body = parseBody(u"A [story](%1).\n"_s.arg(article));
        QVERIFY(body.holds(articleId(article)));
        QVERIFY(!body.holds(articleId(otherPage)));
    }

    void knownArticlesBecomeSourcesInTheOrderOfTheText()
    {
        Body body = parseBody(
            u"A [page](%2), a [story](%1).\n\n## Next\n\nA [thread](%3).\n"_s.arg(article, otherPage, threadAddress));
        body.takeArticles({articleId(article)});
        QCOMPARE(idsOf(body.sources()), (QStringList{articleId(article), u"hn_7"_s}));
    }

    void theSnapshotNamesAnArticleThatTheDeskHasAndNoOtherPage()
    {
        storeArticle();
        const Edition edition = editionOf(u"A [story](%1), a [page](%2).\n"_s.arg(article, otherPage));
        const EditionSnapshot snapshot = m_desk->snapshot(edition).result().value();
        QCOMPARE(snapshot.sources.size(), 1);
        QCOMPARE(snapshot.sources.first().title, u"A story of a feed"_s);
        QCOMPARE(snapshot.sources.first().permalink, article);
        QVERIFY(!snapshot.sources.first().points); // unknown, not zero
        const QByteArray text = render(snapshot, Format::Text).value();
        QVERIFY(text.contains("A story of a feed"));
    }

    void theCheckKnowsTheArticle()
    {
        const Edition edition = editionOf(u"## Section\n\nA [story](%1).\n"_s.arg(article));
        const QList<CheckRow> before = m_desk->check(edition).result().value();
        QCOMPARE(rowOf(before, u"link"_s)->verdict, u"outside"_s);
        QCOMPARE(rowOf(before, u"section"_s)->verdict, u"no-source"_s);
        storeArticle();
        const QList<CheckRow> after = m_desk->check(edition).result().value();
        QCOMPARE(rowOf(after, u"link"_s)->verdict, u"ok"_s);
        QCOMPARE(rowOf(after, u"section"_s)->verdict, u"ok"_s);
    }

    void aQuoteOfAnArticleIsVerified()
    {
        storeArticle();
        const auto quoted = [](const QString &words) {
            return editionOf(u"> %1\n>\n> — [A. Writer](%2)\n"_s.arg(words, article));
        };
        const QList<CheckRow> right = m_desk->check(quoted(u"words of the story"_s)).result().value();
        QCOMPARE(rowOf(right, u"quote"_s)->verdict, u"exact"_s);
        const QList<CheckRow> wrong = m_desk->check(quoted(u"nothing that it says"_s)).result().value();
        QCOMPARE(rowOf(wrong, u"quote"_s)->verdict, u"not-found"_s);
    }

    void aCitedArticleIsUsedAlsoWhenItComesInLater()
    {
        const EditionText text = editionText(editionOf(u"A [story](%1).\n"_s.arg(article)));
        QVERIFY(m_desk->store().editions().create(text, EditionState::Draft, u"created"_s).result());
        storeArticle();
        QCOMPARE(stateOfArticle(), TriageState::Used);
        const QHash<QString, QList<Citation>> citations =
            m_desk->store().threads().citations({articleId(article)}, EditionId{}).result().value();
        QCOMPARE(citations.value(articleId(article)).size(), 1);
    }
};

QTEST_GUILESS_MAIN(CitedItemsTest)
#include "citeditemstest.moc"
