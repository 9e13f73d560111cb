// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/edits.h"
#include "manuscript/markdowntext.h"
#include "manuscript/quoteedits.h"
#include "manuscript/textedits.h"
#include "manuscriptgenerator.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

constexpr quint32 actions = 3000;

Piece threadPiece(const QString &id = u"1zz"_s, const QString &title = u"A \"title\" [with] *marks*"_s)
{
    Piece piece;
    piece.permalink = u"https://www.reddit.com/r/a/comments/%1/slug/"_s.arg(id);
    piece.ref = *itemRefFromUrl(piece.permalink);
    piece.title = title;
    return piece;
}

Piece quotePiece(const QString &words)
{
    Piece piece = threadPiece();
    piece.permalink += u"nf9/"_s;
    piece.ref = *itemRefFromUrl(piece.permalink);
    piece.words = words;
    piece.author = u"some_name"_s;
    piece.points = 45;
    return piece;
}

QList<BodyQuote> quotesOf(const Body &body)
{
    QList<BodyQuote> quotes = body.introduction.quotes;
    for (const BodySection &section : body.sections)
        quotes += section.quotes;
    return quotes;
}

QStringList headingsOf(const Body &body)
{
    QStringList headings;
    for (const BodySection &section : body.sections)
        headings << QString(section.heading).remove(u'\uFEFF').remove(u'\u2060'); // which of the two: where it stands
    return headings;
}

QString labelsOf(const BodySection &section)
{
    QStringList labels;
    for (const BodyMaterial &material : section.material)
        labels << material.label;
    return labels.join(u' ');
}

/// Any action at any place of any body.
TextEdits anyAction(ManuscriptGenerator &generator, const QString &body)
{
    const int sections = static_cast<int>(parseBody(body).sections.size());
    const auto section = [&] { return generator.below(sections + 2) - 1; };
    const auto place = [&] { return static_cast<qsizetype>(generator.below(static_cast<int>(body.size()) + 1)); };
    const auto index = [&] { return generator.below(4) - 1; };
    switch (generator.below(15)) {
    case 0:
        return addMaterial(body, section(), {threadPiece(), quotePiece(generator.text() + u'x')}, index());
    case 1:
        return removeMaterial(body, section(), index());
    case 2:
        return moveMaterial(body, section(), index(), section(), index());
    case 3: {
        const qsizetype begin = place();
        return insertLink(body, {begin, begin + generator.below(12)}, threadPiece(u"1zz"_s, generator.text()));
    }
    case 4:
        return insertQuote(body, place(), quotePiece(generator.text()), u"fr"_s);
    case 5:
        return appendQuote(body, section(), quotePiece(generator.text()), u"de"_s);
    case 6:
        return moveQuote(body, section(), index(), section(), index());
    case 7:
        return removeQuote(body, section(), index());
    case 8:
        return addSection(body, section(), generator.text());
    case 9:
        return renameSection(body, section(), generator.text());
    case 10:
        return moveSection(body, section(), section());
    case 11:
        return removeSection(body, section());
    case 12:
        return setTranslation(body, section(), index(), generator.text());
    case 13:
        return setTranslation(body, section(), index(), QString());
    default:
        return insertLink(body, {place(), 0}, threadPiece());
    }
}

bool inOrder(const TextEdits &edits, qsizetype size)
{
    qsizetype last = 0;
    for (const TextEdit &edit : edits) {
        if (edit.span.begin < last || edit.span.end < edit.span.begin || edit.span.end > size)
            return false;
        last = edit.span.end;
    }
    return true;
}

} // namespace

class EditsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionCanBeTakenBack()
    {
        for (quint32 seed = 0; seed < actions; ++seed) {
            ManuscriptGenerator generator(seed);
            const QString body = generator.body();
            const TextEdits edits = anyAction(generator, body);
            QVERIFY2(inOrder(edits, body.size()), qPrintable(u"seed %1"_s.arg(seed)));
            const QString after = applied(edits, body);
            QVERIFY2(edits.isEmpty() == (after == body), qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY2(applied(inverse(edits, body), after) == body, qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void editsComposeAsTheyAreDoneOneAfterTheOther()
    {
        for (quint32 seed = 0; seed < actions; ++seed) {
            ManuscriptGenerator generator(seed);
            const QString body = generator.body();
            const TextEdits first = anyAction(generator, body);
            const TextEdits second = anyAction(generator, applied(first, body));
            const TextEdits both = composed(first, second);
            QVERIFY(inOrder(both, body.size()));
            QCOMPARE(applied(both, body), applied(second, applied(first, body)));
        }
    }

    void anInsertedQuoteSaysExactlyItsWordsAndLeavesTheRest()
    {
        for (quint32 seed = 0; seed < actions; ++seed) {
            ManuscriptGenerator generator(seed);
            const QString body = generator.body();
            const QString words = generator.text() + (generator.below(2) ? u"\n\n"_s + generator.text() : QString());
            if (quotedWords(words).isEmpty())
                continue;
            const qsizetype at = generator.below(static_cast<int>(body.size()) + 1);
            const Body before = parseBody(body);
            const QString text = applied(insertQuote(body, at, quotePiece(words), u"fr"_s), body);
            const Body after = parseBody(text);
            const QList<BodyQuote> quotes = quotesOf(after);
            const auto found =
                std::ranges::find_if(quotes, [](const BodyQuote &q) { return q.ref && q.ref->comment == u"t1_nf9"_s; });
            const QString where = u"seed %1 at %2\n%3"_s.arg(seed).arg(at).arg(text);
            QVERIFY2(found != quotes.end(), qPrintable(where));
            QVERIFY2(found->text == quotedWords(words),
                     qPrintable(u"%1\n%2\n%3"_s.arg(found->text, quotedWords(words), where)));
            QCOMPARE(found->author, u"some_name"_s);
            QCOMPARE(found->points, std::optional<int>(45));
            QVERIFY2(headingsOf(after) == headingsOf(before), qPrintable(where));
            QCOMPARE(quotes.size(), quotesOf(before).size() + 1);
        }
    }

    void addedMaterialIsFoundInItsSection()
    {
        for (quint32 seed = 0; seed < actions; ++seed) {
            ManuscriptGenerator generator(seed);
            const QString body = generator.body();
            const Body before = parseBody(body);
            const int section = generator.below(static_cast<int>(before.sections.size()) + 1) - 1;
            const Piece piece = threadPiece(u"1zz"_s, generator.text());
            const QString text = applied(addMaterial(body, section, {piece}, generator.below(3) - 1), body);
            const Body after = parseBody(text);
            QVERIFY2(headingsOf(after) == headingsOf(before), qPrintable(text));
            const QList<BodyMaterial> &material = after.section(section).material;
            const auto found = std::ranges::find_if(
                material, [](const BodyMaterial &m) { return m.ref && m.ref->id() == u"t3_1zz"_s; });
            QVERIFY2(found != material.end(), qPrintable(u"seed %1 section %2\n%3"_s.arg(seed).arg(section).arg(text)));
            QCOMPARE(found->target, piece.permalink);
            const QString again = applied(addMaterial(text, section, {piece}), text);
            QVERIFY2(parseBody(again).section(section).material.size() == material.size(),
                     qPrintable(u"seed %1 section %2\n%3\n=>\n%4"_s.arg(seed).arg(section).arg(text, again)));
        }
    }

    void materialStandsAfterTheProse_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("after");
        const QString put = u"[t3_1zz]: https://www.reddit.com/r/a/comments/1zz/slug/ \"T\""_s;
        QTest::newRow("empty body") << QString() << -1 << put;
        QTest::newRow("prose") << u"A."_s << -1 << u"A.\n\n"_s + put;
        QTest::newRow("prose and line end") << u"A.\n"_s << -1 << u"A.\n\n"_s + put + u"\n"_s;
        QTest::newRow("next section") << u"A.\n\n## B\n"_s << -1 << u"A.\n\n"_s + put + u"\n\n## B\n"_s;
        QTest::newRow("tight next section") << u"A.\n## B"_s << -1 << u"A.\n\n"_s + put + u"\n\n## B"_s;
        QTest::newRow("after other material")
            << u"A.\n\n[x]: /x\n\n## B"_s << -1 << u"A.\n\n[x]: /x\n"_s + put + u"\n\n## B"_s;
        QTest::newRow("before other material")
            << u"A.\n\n[x]: /x\n[y]: /y"_s << 1 << u"A.\n\n[x]: /x\n"_s + put + u"\n[y]: /y"_s;
        QTest::newRow("first") << u"[x]: /x"_s << 0 << put + u"\n[x]: /x"_s;
        QTest::newRow("open fence") << u"```\ncode"_s << -1 << u"```\ncode\n```\n\n"_s + put;
    }
    void materialStandsAfterTheProse()
    {
        QFETCH(QString, before);
        QFETCH(int, index);
        QTEST(applied(addMaterial(before, -1, {threadPiece(u"1zz"_s, u"T"_s)}, index), before), "after");
    }

    void materialIsMovedNotDoubled()
    {
        const QString body =
            u"## A\n\na\n\n[t3_1]: https://redd.it/1\n[t3_2]: https://redd.it/2\n[t3_3]: https://redd.it/3\n\n## B\n\nb\n"_s;
        const auto after = [&body](const TextEdits &edits) {
            const Body parsed = parseBody(applied(edits, body));
            return labelsOf(parsed.sections.at(0)) + u" | "_s + labelsOf(parsed.sections.at(1));
        };
        QCOMPARE(after(addMaterial(body, 1, {threadPiece(u"2"_s)})), u"t3_1 t3_3 | t3_2"_s);
        QCOMPARE(after(addMaterial(body, 0, {threadPiece(u"3"_s), threadPiece(u"9"_s)}, 0)),
                 u"t3_3 t3_9 t3_1 t3_2 | "_s);
        QCOMPARE(after(moveMaterial(body, 0, 0, 0, 2)), u"t3_2 t3_1 t3_3 | "_s);
        QCOMPARE(after(moveMaterial(body, 0, 0, 0, 3)), u"t3_2 t3_3 t3_1 | "_s);
        QCOMPARE(after(moveMaterial(body, 0, 2, 0, 0)), u"t3_3 t3_1 t3_2 | "_s);
        QCOMPARE(after(moveMaterial(body, 0, 1, 1, -1)), u"t3_1 t3_3 | t3_2"_s);
        QCOMPARE(applied(removeMaterial(body, 0, 1), body).count(u"\n\n"_s), body.count(u"\n\n"_s));
        QCOMPARE(after(removeMaterial(body, 0, 1)), u"t3_1 t3_3 | "_s);
        QVERIFY(moveMaterial(body, 0, 5, 1, 0).isEmpty());
    }

    void materialWithoutAnIdHasALabelOfItsOwn()
    {
        Piece page;
        page.permalink = u"https://example.org/a story?b=(c"_s;
        page.title = u"Two\nlines"_s;
        const QString once = applied(addMaterial(QString(), -1, {page}), QString());
        QCOMPARE(parseBody(once).introduction.material.at(0).target, page.permalink);
        QCOMPARE(parseBody(once).introduction.material.at(0).title, u"Two lines"_s);
        Piece other = page;
        other.permalink = u"https://example.org/a%20story?b=(c"_s;
        QCOMPARE(parseBody(applied(addMaterial(once, -1, {other}), once)).introduction.material.size(), 2);
    }

    void aLinkIsPutOnTheWords_data()
    {
        QTest::addColumn<QString>("before"); ///< the words between ‹ and ›
        QTest::addColumn<QString>("after");  ///< with the link's "](…)" as ›
        QTest::newRow("words") << u"one ‹two› three"_s << u"one [two› three"_s;
        QTest::newRow("spaces are left out") << u"one‹ two ›three"_s << u"one [two› three"_s;
        QTest::newRow("lone bracket") << u"a ‹b] c›"_s << u"a [b\\] c›"_s;
        QTest::newRow("after an exclamation mark") << u"a!‹b›"_s << u"a\\![b›"_s;
        QTest::newRow("part of code") << u"a `b‹c` d›"_s << u"a [`bc` d›"_s;
        QTest::newRow("over a link") << u"‹a [b](/c) d›"_s << u"[a b d›"_s;
        QTest::newRow("on a link") << u"a [‹b›](/c) d"_s << u"a [b› d"_s;
        QTest::newRow("over two paragraphs") << u"a ‹b\n\nc›"_s << u"a [b›\n\nc"_s;
        QTest::newRow("in a quote") << u"> a\n> ‹b›"_s << u"> a\n> [b›"_s;
        QTest::newRow("heading") << u"## ‹A›"_s << u"## [A›"_s;
        QTest::newRow("nothing chosen") << u"one‹› two"_s << u"one [Title› two"_s;
        QTest::newRow("nothing chosen, in a word") << u"o‹›ne"_s << u"o [Title› ne"_s;
        QTest::newRow("nothing chosen, in a link") << u"[o‹›ne](/x) a"_s << u"[one](/x) [Title› a"_s;
        QTest::newRow("in code") << u"```\na‹›\n```"_s << u"```\na\n```\n\n[Title›"_s;
        QTest::newRow("between paragraphs") << u"a\n‹›\nb"_s << u"a\n\n[Title›\n\nb"_s;
        QTest::newRow("in an attribution") << u"> a\n>\n> — [‹›u/n](/c)"_s << u"> a\n>\n> — [u/n](/c)\n\n[Title›"_s;
        QTest::newRow("its material goes") << u"a ‹b›\n\n[t3_1zz]: https://redd.it/1zz"_s << u"a [b›"_s;
    }
    void aLinkIsPutOnTheWords()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const qsizetype begin = before.indexOf(u'‹');
        const qsizetype end = before.indexOf(u'›') - 1;
        before.remove(u'‹').remove(u'›');
        const Piece thread = threadPiece(u"1zz"_s, u"Title"_s);
        QCOMPARE(applied(insertLink(before, {begin, end}, thread), before),
                 after.replace(u"›"_s, u"](%1)"_s.arg(thread.permalink)));
    }

    void aQuoteStandsAsABlockOfItsOwn()
    {
        const QString quote =
            u"> One\\\n> two\n>\n> \\# three\n>\n> — [u/some_name](https://www.reddit.com/r/a/comments/1zz/slug/nf9/) (45 points)"_s;
        const Piece piece = quotePiece(u" One \r\ntwo\n\n\n# three\n"_s);
        const auto at = [&piece](const QString &body, qsizetype position) {
            return applied(insertQuote(body, position, piece, u"fr"_s), body);
        };
        QCOMPARE(at(QString(), 0), quote);
        QCOMPARE(at(u"Text here.\n\nMore."_s, 4), u"Text here.\n\n"_s + quote + u"\n\nMore."_s);
        QCOMPARE(at(u"```\na\n\nb\n```\nMore."_s, 5), u"```\na\n\nb\n```\n\n"_s + quote + u"\n\nMore."_s);
        QCOMPARE(at(u"- a\n- b\n"_s, 1), u"- a\n- b\n\n"_s + quote + u"\n"_s);
        QCOMPARE(at(u"a\n\n[t3_1]: /x\n"_s, 5), u"a\n\n"_s + quote + u"\n\n[t3_1]: /x\n"_s);
        const QString held = u"a\n\n[t1_nf9]: %1 \"One\"\n\n## B\n\nb"_s.arg(piece.permalink);
        QCOMPARE(applied(appendQuote(held, 0, piece, u"fr"_s), held), u"a\n\n## B\n\nb\n\n"_s + quote);
    }

    void quotesMoveBetweenSections()
    {
        const auto quote = [](const QString &name) { return u"> w\n>\n> — [u/%1](/c)"_s.arg(name); };
        const QString body =
            u"## A\n\n%1\n\nmid\n\n%2\n\n## B\n\nb\n\n%3\n\nend\n"_s.arg(quote(u"a"_s), quote(u"b"_s), quote(u"c"_s));
        const auto after = [&body](const TextEdits &edits) {
            QString names;
            const Body parsed = parseBody(applied(edits, body));
            for (const BodySection &section : parsed.sections) {
                for (const BodyQuote &q : section.quotes)
                    names += q.author;
                names += u'|';
            }
            return names;
        };
        QCOMPARE(after(moveQuote(body, 0, 0, 1, 0)), u"b|ac|"_s);
        QCOMPARE(after(moveQuote(body, 0, 0, 1, -1)), u"b|ca|"_s);
        QCOMPARE(after(moveQuote(body, 0, 1, 0, 0)), u"ba|c|"_s);
        QCOMPARE(after(moveQuote(body, 0, 0, 0, 2)), u"ba|c|"_s);
        QCOMPARE(after(removeQuote(body, 0, 1)), u"a|c|"_s);
        QVERIFY(!applied(removeQuote(body, 0, 1), body).contains(u"\n\n\n"_s));
    }

    void sectionsMoveWhole()
    {
        const QString body = u"Intro\n\n## A\n\na\n\n[t3_1]: /x\n\n## B\n## C\n\n```\nopen"_s;
        const auto order = [&body](const TextEdits &edits) {
            return headingsOf(parseBody(applied(edits, body))).join(QString());
        };
        QCOMPARE(order(moveSection(body, 0, 2)), u"BCA"_s);
        QCOMPARE(order(moveSection(body, 2, 0)), u"CAB"_s);
        QCOMPARE(order(moveSection(body, 1, 0)), u"BAC"_s);
        QCOMPARE(order(addSection(body, 1, u"New # [x] #"_s)), u"ANew # [x] #BC"_s);
        QCOMPARE(order(addSection(body, -1, u"New"_s)), u"ABCNew"_s);
        QCOMPARE(order(renameSection(body, 1, u"*New*"_s)), u"A*New*C"_s);
        QCOMPARE(order(removeSection(body, 0)), u"BC"_s);
        QCOMPARE(applied(removeSection(body, 0), body), u"Intro\n\n## B\n## C\n\n```\nopen"_s);
        QVERIFY(moveSection(body, 0, 0).isEmpty());
        QCOMPARE(applied(renameSection(u"Old\n---\n\na"_s, 0, u"New"_s), u"Old\n---\n\na"_s), u"## New\n\na"_s);
    }

    void pointsAreWrittenInTheLanguage_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("French") << 45 << u"fr"_s << u"45 points"_s;
        QTest::newRow("French none") << 0 << u"fr-CA"_s << u"0 point"_s;
        QTest::newRow("English none") << 0 << u"en"_s << u"0 points"_s;
        QTest::newRow("English minus one") << -1 << u"en"_s << u"-1 point"_s;
        QTest::newRow("German") << 2 << u"de"_s << u"2 Punkte"_s;
        QTest::newRow("Polish few") << 22 << u"pl"_s << u"22 punkty"_s;
        QTest::newRow("Polish many") << 12 << u"pl"_s << u"12 punktów"_s;
        QTest::newRow("other") << 3 << u"ja"_s << u"3 points"_s;
    }
    void pointsAreWrittenInTheLanguage()
    {
        QFETCH(int, points);
        QFETCH(QString, language);
        QTEST(pointsText(points, language), "text");
    }

    void attributionsReadBack()
    {
        Piece piece = quotePiece(u"w"_s);
        piece.author.clear();
        piece.points.reset();
        QCOMPARE(attribution(piece, u"fr"_s), u"— [\\[deleted\\]](%1)"_s.arg(piece.permalink));
        const QString original = u"He said \"no\" \\* & &amp; 'yes'\n\n(x)"_s;
        const Body body = parseBody(u"> w\n>\n> "_s + attribution(piece, u"fr"_s, original));
        QCOMPARE(body.introduction.quotes.at(0).original, u"He said \"no\" \\* & &amp; 'yes' (x)"_s);
        QCOMPARE(body.introduction.quotes.at(0).author, u"[deleted]"_s);
    }
};

QTEST_APPLESS_MAIN(EditsTest)
#include "editstest.moc"
