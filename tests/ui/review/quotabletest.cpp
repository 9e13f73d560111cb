// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/quotables.h"

#include "review/quotablerules.h"

#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

CommentRow comment(qint64 id, qint64 parent)
{
    CommentRow row;
    row.id = CommentId{id};
    row.parent = CommentId{parent};
    return row;
}

QuoteCandidate candidate(qint64 id)
{
    QuoteCandidate found;
    found.comment = CommentId{id};
    found.reasons = {{u"score"_s, u"best of all"_s}, {u"length"_s, u"short"_s}, {u"new-voice"_s, u"new voice"_s}};
    return found;
}

} // namespace

class QuotableTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFoldedBranchKnowsHowManyItHolds();
    void aRingOfParentsEnds();
    void candidatesOfAnotherReadingAreLeftOut();
    void wordsAreFoundAcrossParagraphsAndSpaces();
    void wordsThatAreNotThereAreNotFound();
    void theChipNamesTheStrongestReasons();
    void rulesSurviveTheDesk();
    void brokenRulesAreTheUsualOnes();
};

void QuotableTest::aFoldedBranchKnowsHowManyItHolds()
{
    const QList<CommentRow> comments{comment(1, 0), comment(2, 1), comment(3, 2), comment(4, 1), comment(5, 0)};
    Quotables quotables;
    quotables.set({candidate(3), candidate(4)}, comments);
    QCOMPARE(quotables.below(CommentId{1}), 2);
    QCOMPARE(quotables.below(CommentId{2}), 1);
    QCOMPARE(quotables.below(CommentId{3}), 0);
    QCOMPARE(quotables.besides(comments), (QSet<CommentId>{CommentId{5}}));
    QVERIFY(quotables.of(CommentId{4}));
    QVERIFY(!quotables.of(CommentId{1}));
}

void QuotableTest::aRingOfParentsEnds()
{
    const QList<CommentRow> comments{comment(1, 2), comment(2, 1)};
    Quotables quotables;
    quotables.set({candidate(1)}, comments);
    QCOMPARE(quotables.count(), 1);
}

void QuotableTest::candidatesOfAnotherReadingAreLeftOut()
{
    Quotables quotables;
    quotables.set({candidate(7), candidate(1), candidate(1)}, {comment(1, 0)});
    QCOMPARE(quotables.count(), 1);
}

void QuotableTest::wordsAreFoundAcrossParagraphsAndSpaces()
{
    const QString text = u"One two.\u2029Three\u00a0four five."_s;
    const Span place = findWords(text, u"two.\n\nThree  four"_s);
    QCOMPARE(text.sliced(place.begin, place.size()), u"two.\u2029Three\u00a0four"_s);
}

void QuotableTest::wordsThatAreNotThereAreNotFound()
{
    QCOMPARE(findWords(u"One two."_s, u"three"_s).size(), 0);
    QCOMPARE(findWords(u"One two."_s, u" "_s).size(), 0);
}

void QuotableTest::theChipNamesTheStrongestReasons()
{
    const QString label = quotableLabel(candidate(1));
    QVERIFY(label.contains("best of all"_L1) && label.contains("short"_L1) && !label.contains("new voice"_L1));
    QVERIFY(quotableSentence(candidate(1)).contains("new voice"_L1));
}

void QuotableTest::rulesSurviveTheDesk()
{
    CandidateRules rules;
    rules.jokes = true;
    rules.shortest = 60;
    rules.longest = 300;
    const CandidateRules again = QuotableRules::fromJson(QuotableRules::toJson(rules));
    QCOMPARE(again.jokes, true);
    QCOMPARE(again.shortest, 60);
    QCOMPARE(again.longest, 300);
}

void QuotableTest::brokenRulesAreTheUsualOnes()
{
    const CandidateRules usual;
    for (const QByteArray &json : {QByteArray(), QByteArray("[]"), QByteArray(R"({"shortest":900,"longest":20})"),
                                   QByteArray(R"({"shortest":-4})")}) {
        const CandidateRules rules = QuotableRules::fromJson(json);
        QCOMPARE(rules.shortest, usual.shortest);
        QCOMPARE(rules.longest, usual.longest);
    }
}

QTEST_MAIN(QuotableTest)
#include "quotabletest.moc"
