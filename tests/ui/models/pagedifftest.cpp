// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pagediff.h"

#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

using Kind = PageChange::Kind;

QList<Kind> kinds(const QList<PageChange> &changes)
{
    QList<Kind> result;
    for (const PageChange &change : changes)
        result << change.kind;
    return result;
}

QList<PageChange> diff(const QString &before, const QString &after)
{
    return diffPages(pageBlocks(before), pageBlocks(after));
}

QString words(const QList<PageChange> &changes, DiffKind other)
{
    QString text;
    for (const PageChange &change : changes)
        for (const PagePiece &piece : change.pieces)
            if (piece.kind != other)
                text += piece.text;
    return text;
}

} // namespace

class PageDiffTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void blocksKeepRankListAndBox()
    {
        const auto blocks = pageBlocks(u"<h2>Heading</h2><p>One <b>two</b></p><ul><li>Point</li></ul>"
                                       "<table><tr><td>Boxed</td></tr></table><p>After</p>"_s);
        QCOMPARE(blocks.size(), 5);
        QVERIFY(blocks.at(0).isHeading());
        QCOMPARE(blocks.at(1).text(), u"One two"_s);
        QCOMPARE(blocks.at(1).runs.size(), 2);
        QVERIFY(blocks.at(2).list.has_value());
        QVERIFY(blocks.at(3).box.has_value());
        QVERIFY(!blocks.at(4).box.has_value());
    }

    void equalPagesAreUnchanged()
    {
        const QString page = u"<h1>A</h1><p>one</p><p>two</p>"_s;
        QCOMPARE(kinds(diff(page, page)), (QList{Kind::Unchanged, Kind::Unchanged, Kind::Unchanged}));
        QVERIFY(countPassages(diff(page, page)).isEmpty());
    }

    void aRewordedParagraphShowsItsWords()
    {
        const auto changes = diff(u"<p>The cloud contract spans several years</p><p>same</p>"_s,
                                  u"<p>The computing contract spans several long years</p><p>same</p>"_s);
        QCOMPARE(kinds(changes), (QList{Kind::Changed, Kind::Unchanged}));
        QCOMPARE(words(changes, DiffKind::Added), u"The cloud contract spans several yearssame"_s);
        QCOMPARE(words(changes, DiffKind::Removed), u"The computing contract spans several long yearssame"_s);
        const DiffCounts counts = countPassages(changes);
        QCOMPARE(counts.replaced, 1);
        QCOMPARE(counts.added, 1);
        QCOMPARE(counts.removed, 0);
    }

    void paragraphsThatHaveNothingInCommonAreNotMixed()
    {
        QCOMPARE(kinds(diff(u"<p>Alpha beta gamma</p>"_s, u"<p>Entirely different words here</p>"_s)),
                 (QList{Kind::Added, Kind::Removed}));
    }

    void aNewParagraphIsAddedWhole()
    {
        const auto changes = diff(u"<p>one</p><p>three</p>"_s, u"<p>one</p><p>two</p><p>three</p>"_s);
        QCOMPARE(kinds(changes), (QList{Kind::Unchanged, Kind::Added, Kind::Unchanged}));
        QCOMPARE(countPassages(changes).added, 1);
    }

    void anotherAddressOfALinkIsAChange()
    {
        const auto changes = diff(u"<p>See <a href=\"https://a.example/\">this thread</a> now</p>"_s,
                                  u"<p>See <a href=\"https://b.example/\">this thread</a> now</p>"_s);
        QCOMPARE(kinds(changes), (QList{Kind::Changed}));
        QCOMPARE(countPassages(changes).replaced, 1);
    }
};

QTEST_MAIN(PageDiffTest)
#include "pagedifftest.moc"
