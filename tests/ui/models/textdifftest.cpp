// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textdiff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

QString side(const QList<DiffPiece> &pieces, DiffKind other)
{
    QString text;
    for (const DiffPiece &piece : pieces)
        if (piece.kind != other)
            text += piece.text;
    return text;
}

qsizetype changes(const QList<DiffRange> &ranges)
{
    qsizetype count = 0;
    for (const DiffRange &range : ranges)
        count += range.kind == DiffKind::Equal ? 0 : range.count;
    return count;
}

/// The length of the shortest way, from the longest common subsequence by the textbook's table.
qsizetype shortest(const QStringList &a, const QStringList &b)
{
    std::vector<std::vector<qsizetype>> common(size_t(a.size()) + 1, std::vector<qsizetype>(size_t(b.size()) + 1, 0));
    for (qsizetype i = 0; i < a.size(); ++i)
        for (qsizetype j = 0; j < b.size(); ++j)
            common[size_t(i + 1)][size_t(j + 1)] =
                a.at(i) == b.at(j) ? common[size_t(i)][size_t(j)] + 1
                                   : std::max(common[size_t(i)][size_t(j + 1)], common[size_t(i + 1)][size_t(j)]);
    return a.size() + b.size() - 2 * common[size_t(a.size())][size_t(b.size())];
}

QStringList someWords(QRandomGenerator &random, int most, int vocabulary)
{
    QStringList words;
    for (int i = random.bounded(most + 1); i > 0; --i)
        words << QString::number(random.bounded(vocabulary));
    return words;
}

QString someText(QRandomGenerator &random)
{
    static const QStringList pieces{
        u"l’entraînement"_s, u"cloud"_s, u" "_s,   u" "_s, u", "_s, u"20"_s, u"\u00a0:"_s, u"é"_s, u"\n"_s, u"«"_s,
        u"\U0001F600"_s,     u"a"_s,     u"the"_s, u"?"_s};
    QString text;
    for (int i = random.bounded(60); i > 0; --i)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

} // namespace

class TextDiffTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsTogetherAreTheText()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 500; ++i) {
            const QString text = someText(random);
            QCOMPARE(splitWords(text).join(QString()), text);
        }
    }

    void wordsKeepTheirApostropheAndHyphen()
    {
        QCOMPARE(splitWords(u"l’IA, méga-budgets\u00a0: 20"_s),
                 (QStringList{u"l’IA"_s, u","_s, u" "_s, u"méga-budgets"_s, u"\u00a0"_s, u":"_s, u" "_s, u"20"_s}));
    }

    void whatIsRemovedAndKeptIsTheOldTextAndWhatIsAddedAndKeptTheNew()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 2000; ++i) {
            const QString before = someText(random);
            const QString after = i % 3 == 0 ? before : someText(random);
            const QList<DiffPiece> pieces = diffWords(before, after);
            QCOMPARE(side(pieces, DiffKind::Added), before);
            QCOMPARE(side(pieces, DiffKind::Removed), after);
            if (before == after)
                QVERIFY(pieces.size() <= 1);
        }
    }

    void theWayIsTheShortest()
    {
        QRandomGenerator random(13);
        for (int i = 0; i < 1500; ++i) {
            const QStringList before = someWords(random, 24, 5);
            const QStringList after = someWords(random, 24, 5);
            const QList<DiffRange> ranges = diffSequences(before, after);
            QCOMPARE(changes(ranges), shortest(before, after));
            qsizetype a = 0, b = 0;
            for (const DiffRange &range : ranges) {
                QCOMPARE(range.before, a);
                QCOMPARE(range.after, b);
                if (range.kind == DiffKind::Equal)
                    QCOMPARE(before.sliced(a, range.count), after.sliced(b, range.count));
                a += range.kind == DiffKind::Added ? 0 : range.count;
                b += range.kind == DiffKind::Removed ? 0 : range.count;
            }
            QCOMPARE(a, before.size());
            QCOMPARE(b, after.size());
        }
    }

    void wordsBetweenOneChangeBelongToIt()
    {
        QCOMPARE(diffWords(u"consacrerait au training cette année"_s, u"consacrerait à l’entraînement cette année"_s),
                 (QList<DiffPiece>{{DiffKind::Equal, u"consacrerait "_s},
                                   {DiffKind::Removed, u"au training"_s},
                                   {DiffKind::Added, u"à l’entraînement"_s},
                                   {DiffKind::Equal, u" cette année"_s}}));
    }

    void aSpaceThatTypographyAsksForIsSeen()
    {
        QCOMPARE(diffWords(u"l’exécution: livrer"_s, u"l’exécution\u00a0: livrer"_s),
                 (QList<DiffPiece>{{DiffKind::Equal, u"l’exécution"_s},
                                   {DiffKind::Added, u"\u00a0"_s},
                                   {DiffKind::Equal, u": livrer"_s}}));
    }

    void aRemovedClauseIsNotAReplacement()
    {
        QCOMPARE(diffWords(u"l’an prochain, contre 9 milliards cette année, pour un accord"_s,
                           u"l’an prochain, pour un accord"_s),
                 (QList<DiffPiece>{{DiffKind::Equal, u"l’an prochain, "_s},
                                   {DiffKind::Removed, u"contre 9 milliards cette année, "_s},
                                   {DiffKind::Equal, u"pour un accord"_s}}));
    }

    void emptyTextsAreWhollyNewOrGone()
    {
        QVERIFY(diffWords({}, {}).isEmpty());
        QCOMPARE(diffWords({}, u"new"_s), (QList<DiffPiece>{{DiffKind::Added, u"new"_s}}));
        QCOMPARE(diffWords(u"old"_s, {}), (QList<DiffPiece>{{DiffKind::Removed, u"old"_s}}));
    }

    void textsWithNothingInCommonDoNotTakeForEver()
    {
        QString before, after;
        for (int i = 0; i < 30000; ++i) {
            before += u"b%1 "_s.arg(i);
            after += u"a%1 "_s.arg(i);
        }
        QElapsedTimer timer;
        timer.start();
        const QList<DiffPiece> pieces = diffWords(before, after);
        QCOMPARE(side(pieces, DiffKind::Added), before);
        QCOMPARE(side(pieces, DiffKind::Removed), after);
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    }

    void likenessIsShared()
    {
        QCOMPARE(similarity({u"a"_s, u" "_s, u"b"_s}, {u"a"_s, u" "_s, u"b"_s}), 1.0);
        QCOMPARE(similarity({u"a"_s}, {u"b"_s}), 0.0);
        QCOMPARE(similarity({u"a"_s, u"b"_s}, {u"a"_s, u"c"_s}), 0.5);
    }
};

QTEST_GUILESS_MAIN(TextDiffTest)
#include "textdifftest.moc"
