// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/figures/figureindex.h"
#include "editorial/preflight/preflight.h"
#include "manuscript/manuscript.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

QString permalinkOf(const QString &id)
{
    return u"https://www.reddit.com/r/a/comments/%1/slug/"_s.arg(id);
}

std::shared_ptr<ThreadText> threadSaying(const QString &id, const QString &title, const QStringList &comments = {})
{
    auto thread = std::make_shared<ThreadText>();
    thread->remoteId = u"t3_"_s + id;
    thread->title = title;
    thread->permalink = permalinkOf(id);
    for (const QString &words : comments) {
        ThreadText::Comment comment;
        comment.remoteId = u"t1_%1_%2"_s.arg(id).arg(thread->comments.size());
        comment.author = u"voice%1"_s.arg(thread->comments.size());
        comment.body = words;
        comment.permalink = permalinkOf(id) + comment.remoteId.sliced(3) + u'/';
        thread->comments << comment;
    }
    return thread;
}

CheckContext contextOf(const Edition &edition, const QList<std::shared_ptr<ThreadText>> &threads)
{
    CheckContext context;
    context.edition = edition;
    context.body = parseBody(edition.body);
    for (const std::shared_ptr<ThreadText> &thread : threads)
        context.texts.insert(thread->remoteId, thread);
    return context;
}

Edition frenchEdition(const QString &body)
{
    Edition edition;
    edition.headline = u"Sans chiffre"_s;
    edition.language = u"fr"_s;
    edition.date = QDate(2025, 9, 21);
    edition.body = body;
    return edition;
}

/// "text verdict level(0-2)" of each row.
QStringList told(const QList<CheckRow> &rows)
{
    QStringList lines;
    for (const CheckRow &row : rows)
        lines << u"%1 %2 %3"_s.arg(row.text, row.verdict).arg(int(row.level));
    return lines;
}

void addComments(ThreadText &thread, const QJsonArray &children)
{
    for (const QJsonValue &child : children) {
        const QJsonObject data = child[u"data"].toObject();
        ThreadText::Comment comment;
        comment.remoteId = data[u"name"].toString();
        comment.author = data[u"author"].toString();
        comment.body = data[u"body"].toString();
        if (!comment.body.isEmpty())
            thread.comments << comment;
        addComments(thread, data[u"replies"][u"data"][u"children"].toArray());
    }
}

/// A page of comments as the place answers it.
std::shared_ptr<ThreadText> threadOf(const QByteArray &page)
{
    const QJsonArray listings = QJsonDocument::fromJson(page).array();
    const QJsonObject post = listings[0][u"data"][u"children"][0][u"data"].toObject();
    auto thread = std::make_shared<ThreadText>();
    thread->remoteId = post[u"name"].toString();
    thread->title = post[u"title"].toString();
    thread->body = post[u"selftext"].toString();
    thread->permalink = post[u"permalink"].toString();
    addComments(*thread, listings[1][u"data"][u"children"].toArray());
    return thread;
}

/// The threads of the sample day, straight from its files.
QList<std::shared_ptr<ThreadText>> sampleDay()
{
    QList<std::shared_ptr<ThreadText>> threads;
    const QDir day(QStringLiteral(MARBRE_SOURCE_DIR "/resources/sample/day"));
    const QStringList names = day.entryList({u"comments_*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(day.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        threads << threadOf(file.readAll());
    }
    return threads;
}

Edition sampleEdition()
{
    QFile file(QStringLiteral(MARBRE_SOURCE_DIR "/resources/sample/edition.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readManuscript(file.readAll()).value_or(Edition());
}

} // namespace

class FigureCheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureOfTheSampleHasItsSource()
    {
        const QList<std::shared_ptr<ThreadText>> threads = sampleDay();
        QVERIFY(!threads.isEmpty());
        const Edition edition = sampleEdition();
        const CheckContext context = contextOf(edition, threads);
        const QList<CheckRow> rows = checkFigures(context);
        QCOMPARE(told(rows), (QStringList{u"20 milliards found 0"_s, u"20 milliards found 0"_s,
                                          u"20 milliards found 0"_s, u"Trois axes found 0"_s, u"trois axes found 0"_s,
                                          u"20 milliards de dollars found 0"_s, u"20 milliards found 0"_s}));
        QCOMPARE(rows.at(0).field, u"headline"_s);
        QCOMPARE(rows.at(1).field, u"key_points"_s);
        // of OpenAI's money, and of Oracle's: the same number, two sources
        QCOMPARE(rows.at(1).evidence.constFirst().item.thread, u"t3_1nmi0w3"_s);
        QCOMPARE(rows.at(2).evidence.constFirst().item.thread, u"t3_1nmf4w4"_s);
        QCOMPARE(rows.at(5).evidence.constFirst().item.thread, u"t3_1nmi0w3"_s);
        QCOMPARE(rows.at(6).evidence.constFirst().item.thread, u"t3_1nmf4w4"_s);
        QVERIFY(rows.at(5).link.contains(u"1nmi0w3"_s));
        QVERIFY(rows.at(6).link.contains(u"1nmf4w4"_s));
        const Evidence source = rows.at(6).evidence.constFirst();
        QCOMPARE(source.sentence.mid(source.words.begin, source.words.size()), u"$20 billion"_s);
        for (const CheckRow &row : rows) {
            if (row.field.isEmpty())
                QCOMPARE(edition.body.mid(row.position, row.end - row.position).simplified(), row.text);
        }
    }

    void aWrongFigureInTheHeadlineIsAnError()
    {
        Edition edition = sampleEdition();
        edition.headline = u"OpenAI vise 20 millions de dollars pour l’entraînement"_s;
        const QList<CheckRow> rows = checkFigures(contextOf(edition, sampleDay()));
        QCOMPARE(told(rows).constFirst(), u"20 millions de dollars not-found 2"_s);
        QVERIFY2(rows.constFirst().message.contains(u"$20 billion"_s), qPrintable(rows.constFirst().message));
        QVERIFY(!rows.constFirst().evidence.isEmpty());
    }

    void theVerdictFollowsWhatTheThreadSays_data()
    {
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("row");
        const auto row = [](const char *name, const QString &stated, const QString &said, const QString &expected) {
            QTest::newRow(name) << stated << said << expected;
        };
        row("same", u"20 milliards de dollars"_s, u"It is $20 billion."_s, u"20 milliards de dollars found 0"_s);
        row("no unit there", u"20 milliards de dollars"_s, u"It is 20 billion."_s,
            u"20 milliards de dollars found 0"_s);
        row("no unit here", u"20 milliards"_s, u"It is $20 billion."_s, u"20 milliards found 0"_s);
        row("currency", u"20 milliards d’euros"_s, u"It is $20 billion."_s, u"20 milliards d’euros unit-differs 2"_s);
        row("points of percentage", u"3 %"_s, u"It rose by 3 percentage points."_s, u"3 % unit-differs 2"_s);
        row("other size", u"20 milliards de dollars"_s, u"It is $20 million."_s,
            u"20 milliards de dollars not-found 1"_s);
        row("rounded and said so", u"environ 20 milliards de dollars"_s, u"It is $19.6 billion."_s,
            u"20 milliards de dollars rounded 0"_s);
        row("rounded", u"20 milliards de dollars"_s, u"It is $19.6 billion."_s, u"20 milliards de dollars rounded 1"_s);
        row("said to be rounded there", u"21 milliards de dollars"_s, u"It is about $20.5 billion."_s,
            u"21 milliards de dollars rounded 1"_s);
        row("not a rounding", u"20 milliards de dollars"_s, u"It is $18 billion."_s,
            u"20 milliards de dollars not-found 1"_s);
        row("zeros", u"3 200 emplois"_s, u"We lose 3,214 jobs."_s, u"3 200 emplois rounded 1"_s);
        row("vague", u"des milliers d’emplois"_s, u"We lose 3,214 jobs."_s, u"des milliers d’emplois rounded 0"_s);
        row("other unit of the same", u"1,2 GW"_s, u"It draws 1200 MW."_s, u"1,2 GW found 0"_s);
        row("hours and days", u"48 heures"_s, u"It was down for 2 days."_s, u"48 heures found 0"_s);
        row("in words", u"vingt-cinq pays"_s, u"It is sold in 25 countries."_s, u"vingt-cinq pays found 0"_s);
        row("date without its year", u"Le 3 mars"_s, u"It is on March 3, 2026."_s, u"3 mars found 0"_s);
        row("year of a date", u"En 2026"_s, u"It is on March 3, 2026."_s, u"2026 found 0"_s);
        row("more than is said", u"Le 3 mars 2026"_s, u"It is in 2026."_s, u"3 mars 2026 not-found 1"_s);
    }
    void theVerdictFollowsWhatTheThreadSays()
    {
        QFETCH(QString, stated);
        QFETCH(QString, said);
        const auto thread = threadSaying(u"1abc"_s, u"Title"_s, {said});
        const Edition edition = frenchEdition(u"Ici, %1, dit [le fil](%2)."_s.arg(stated, permalinkOf(u"1abc"_s)));
        QTEST(told(checkFigures(contextOf(edition, {thread}))).join(u", "_s), "row");
    }

    void theNearestLinkDecides()
    {
        const auto first = threadSaying(u"1a"_s, u"The first costs 20 million dollars"_s);
        const auto second = threadSaying(u"1b"_s, u"The second costs 30 million dollars"_s, {u"Not 20 million."_s});
        const Edition edition = frenchEdition(
            u"[Le premier](%1) coûte 20 millions, [le second](%2) 30 millions.\n\nAutre phrase: 20 millions de dollars.\n"_s
                .arg(permalinkOf(u"1a"_s), permalinkOf(u"1b"_s)));
        const QList<CheckRow> rows = checkFigures(contextOf(edition, {first, second}));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).evidence.constFirst().item.thread, u"t3_1a"_s);
        QCOMPARE(rows.at(1).evidence.constFirst().item.thread, u"t3_1b"_s);
        QCOMPARE(rows.at(1).link, permalinkOf(u"1b"_s));
        QCOMPARE(rows.at(2).verdict, u"found"_s);
    }

    void whatIsNoClaimHasNoRow()
    {
        const auto thread = threadSaying(u"1abc"_s, u"Title"_s, {u"Seven said so."_s});
        const Edition edition =
            frenchEdition(u"Le 21 septembre 2025, en 2025, [sept voix](%1) au fil 2.\n\n> Il y en a 99\n>\n> — "
                          u"[u/a](%1) (45 points)\n\n"
                          "`code 12`\n\n[t3_2]: https://redd.it/2 \"Has 88 words\"\n"_s.arg(permalinkOf(u"1abc"_s)));
        QCOMPARE(told(checkFigures(contextOf(edition, {thread}))),
                 (QStringList{u"sept voix found 0"_s, u"2 not-found 1"_s}));
    }

    void anEditionCountsItsOwnParts()
    {
        const QString sections = u"Trois axes, quatre axes.\n\n## A\n\na\n\n## B\n\nb\n\n## C\n\nc\n"_s;
        QCOMPARE(told(checkFigures(contextOf(frenchEdition(sections), {}))),
                 (QStringList{u"Trois axes found 0"_s, u"quatre axes not-found 1"_s}));
    }

    void aCitedItemWithoutItsThreadIsSearchedToo()
    {
        CheckContext context =
            contextOf(frenchEdition(u"Il y a 3 200 emplois dans [le fil](%1)."_s.arg(permalinkOf(u"1abc"_s))), {});
        QCOMPARE(checkFigures(context).constFirst().verdict, u"not-found"_s);
        ResolvedItem item;
        item.ref = {Place::Reddit, u"t3_1abc"_s, {}};
        item.threadTitle = u"3,200 jobs will go"_s;
        context.items.insert(u"t3_1abc"_s, item);
        QCOMPARE(checkFigures(context).constFirst().verdict, u"found"_s);
    }

    void aRecordedThreadIsSearched()
    {
        QFile file(qEnvironmentVariable("MARBRE_DATA") + u"/reddit-praw/tree_3hahrw/old_2048.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("recorded data is not there: set MARBRE_DATA");
        const std::shared_ptr<ThreadText> thread = threadOf(file.readAll());
        QVERIFY(thread->comments.size() > 200);
        const Edition edition = frenchEdition(
            u"Selon [le fil](%1), 99 % des vidéos demandent un clic et près de 10 secondes, on la revoit 25 fois, et 37 % des lecteurs y ont passé 812 jours.\n"_s
                .arg(permalinkOf(u"3hahrw"_s)));
        const QList<CheckRow> rows = checkFigures(contextOf(edition, {thread}));
        QCOMPARE(told(rows), (QStringList{u"99 % found 0"_s, u"10 secondes found 0"_s, u"25 fois found 0"_s,
                                          u"37 % not-found 1"_s, u"812 jours not-found 1"_s}));
        QCOMPARE(rows.at(0).evidence.constFirst().item.comment, u"t1_cu5sxxf"_s);
        QCOMPARE(rows.at(2).evidence.constFirst().item.comment, u"t1_cu5q4m5"_s);
    }

    void figuresAreFoundAgainOnlyWhereWordsChanged()
    {
        FigureIndex index;
        const auto thread =
            threadSaying(u"1a"_s, u"It costs 20 dollars"_s, {u"No, 30 dollars."_s, u"5 people agree."_s});
        const auto figures = index.figuresOf(thread);
        QCOMPARE(figures->figures().size(), size_t(3));
        QCOMPARE(index.figuresOf(thread).get(), figures.get());
        auto changed = std::make_shared<ThreadText>(*thread);
        ThreadText::Comment added;
        added.body = u"40 dollars!"_s;
        changed->comments.prepend(added);
        changed->comments.last().body = u"6 people agree."_s;
        const auto again = index.figuresOf(changed);
        QStringList texts;
        for (const SourceFigure &source : again->figures())
            texts << u"%1 %2"_s.arg(source.item).arg(source.figure.text);
        QCOMPARE(texts, (QStringList{u"-2 20 dollars"_s, u"0 40 dollars"_s, u"1 30 dollars"_s, u"2 6 people"_s}));
    }

    void aLongEditionIsCheckedAgain()
    {
        const int threadCount = 50;
        const int commentCount = 2000;
        QList<std::shared_ptr<ThreadText>> threads;
        for (int t = 0; t < threadCount; ++t) {
            QStringList comments;
            for (int c = 0; c < commentCount; ++c)
                comments << u"I have seen %1 of them in %2, and it cost us $%3 million, not 3 or 4."_s.arg(c % 97)
                                .arg(1990 + c % 35)
                                .arg(t * 7 + c % 50);
            threads << threadSaying(u"1a"_s + QString::number(t).rightJustified(2, u'0'), u"Thread %1"_s.arg(t),
                                    comments);
        }
        QString body;
        for (int t = 0; t < threadCount; ++t) {
            body += u"## Partie\n\n"_s;
            for (int p = 0; p < 20; ++p)
                body += u"Selon [ce fil](%1), il y en a %2 pour %3 millions de dollars, %4"_s
                            .arg(permalinkOf(u"1a"_s + QString::number(t).rightJustified(2, u'0')))
                            .arg(p * 3)
                            .arg(t * 7 + p)
                            .arg(u"et le reste de la phrase est de la prose sans aucun chiffre que ce soit "_s.repeated(
                                3)) +
                        u".\n\n"_s;
        }
        CheckContext context = contextOf(frenchEdition(body), threads);
        context.figures = std::make_shared<FigureIndex>();
        QElapsedTimer timer;
        timer.start();
        const QList<CheckRow> cold = checkFigures(context);
        const qint64 first = timer.restart();
        const QList<CheckRow> warm = checkFigures(context);
        const qint64 second = timer.elapsed();
        qInfo("%d words, %lld figures: %lld ms, then %lld ms", context.body.words, qlonglong(cold.size()), first,
              second);
        QCOMPARE(told(warm), told(cold));
        QCOMPARE(cold.size(), threadCount * 40);
    }
};

QTEST_APPLESS_MAIN(FigureCheckTest)
#include "figurechecktest.moc"
