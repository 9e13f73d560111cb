// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/candidates.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

const QString worthy = u"Our town replaced the parking attendants with cameras last spring, and the fines doubled "
                       "within a month."_s;

CommentRow comment(qint64 id, const QString &body, std::optional<int> points = 10)
{
    CommentRow row;
    row.id = CommentId{id};
    row.remoteId = u"t1_c%1"_s.arg(id);
    row.author = u"mason%1"_s.arg(id);
    row.body = body;
    if (points)
        row.score = {ScoreState::Known, *points, Instant{}};
    return row;
}

ThreadDetail threadOf(const QList<CommentRow> &comments)
{
    ThreadDetail thread;
    thread.comments = comments;
    return thread;
}

QStringList idsOf(const QList<QuoteCandidate> &candidates)
{
    QStringList ids;
    for (const QuoteCandidate &candidate : candidates)
        ids << candidate.remoteId;
    return ids;
}

QStringList reasonIds(const QuoteCandidate &candidate)
{
    QStringList ids;
    for (const QuoteReason &reason : candidate.reasons)
        ids << reason.id;
    return ids;
}

} // namespace

class CandidatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsThatStandAloneAreToldFromThoseThatDoNot()
    {
        QFile file(QStringLiteral(MARBRE_SOURCE_DIR "/tests/core/editorial/quotes/standsalone.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
        int right = 0;
        int wronglyAlone = 0;
        int missed = 0;
        int all = 0;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            const bool labelled = line.section(u'\t', 0, 0) == "alone"_L1;
            const bool judged = standsAlone(line.section(u'\t', 1));
            ++all;
            right += labelled && judged ? 1 : 0;
            wronglyAlone += !labelled && judged ? 1 : 0;
            missed += labelled && !judged ? 1 : 0;
            if (labelled != judged)
                qInfo("%s", qPrintable(line));
        }
        const double precision = double(right) / (right + wronglyAlone);
        const double recall = double(right) / (right + missed);
        qInfo("stands alone: %d excerpts, precision %.3f, recall %.3f", all, precision, recall);
        QCOMPARE(all, 200);
        QVERIFY(precision >= 0.9);
        QVERIFY(recall >= 0.9);
    }

    void onlyVoicesThatStillStandAreCandidates()
    {
        QList<CommentRow> comments;
        for (qint64 id = 1; id <= 10; ++id)
            comments << comment(id, worthy);
        comments[1].presence = Presence::Deleted;
        comments[2].purged = true;
        comments[3].author.clear();
        comments[4].distinguished = u"moderator"_s;
        comments[5].author = u"AutoModerator"_s;
        comments[6].author = u"stone_facts_bot"_s;
        comments[7].body += u"\n\n^(I am a bot, and this action was performed automatically.)"_s;
        comments[8].body = u"[removed]"_s;
        comments[9].author = u"Talbot"_s;
        QCOMPARE(idsOf(quoteCandidates(threadOf(comments))), (QStringList{u"t1_c1"_s, u"t1_c10"_s}));
    }

    void anExcerptIsVerbatimAndKnowsItsPlace()
    {
        const QString body = u"> %1\n\nlol this.\n\nShort one. %2 And it goes on like that for a bit.\n\n"
                             "```\nlet code = not_a_quote(with, words, that, are, long, enough);\n```\n\n"
                             "- a list item that is long enough to be quoted by somebody, but is no prose\n"_s.arg(
                                 u"Quoted words of somebody else that are long enough to be an excerpt."_s, worthy);
        const QList<QuoteCandidate> candidates = quoteCandidates(threadOf({comment(1, body)}));
        QCOMPARE(candidates.size(), 1);
        const QuoteCandidate &candidate = candidates.constFirst();
        QVERIFY2(candidate.excerpt.contains(worthy), qPrintable(candidate.excerpt));
        QCOMPARE(body.sliced(candidate.span.begin, candidate.span.size()), candidate.excerpt);
    }

    void marksAreNoWords()
    {
        const QString body = worthy;
        const QList<QuoteCandidate> candidates =
            quoteCandidates(threadOf({comment(1, QString(body).replace(u"cameras"_s, u"**cameras**"_s))}));
        QCOMPARE(candidates.constFirst().excerpt, worthy);
    }

    void limitsHold()
    {
        const QString longText =
            (u"Stone after stone the old wall of our quarry fell into the river below. "_s).repeated(20);
        CandidateRules rules;
        rules.longest = 200;
        rules.shortest = 60;
        const QList<QuoteCandidate> candidates =
            quoteCandidates(threadOf({comment(1, longText), comment(2, u"Too short to quote."_s)}), rules);
        QCOMPARE(idsOf(candidates), QStringList{u"t1_c1"_s});
        QVERIFY(candidates.constFirst().excerpt.size() <= 200 && candidates.constFirst().excerpt.size() >= 60);
        rules.most = 0;
        QVERIFY(quoteCandidates(threadOf({comment(1, longText)}), rules).isEmpty());
    }

    void moreOfAReasonRanksHigher()
    {
        const QString weak = u"This is exactly what I was going to say about it, to be honest with you all."_s;
        const QList<QuoteCandidate> byScore =
            quoteCandidates(threadOf({comment(1, worthy, 2), comment(2, worthy, 300), comment(3, worthy, -20)}));
        QCOMPARE(idsOf(byScore), (QStringList{u"t1_c2"_s, u"t1_c1"_s, u"t1_c3"_s}));
        const QList<QuoteCandidate> bySense = quoteCandidates(threadOf({comment(1, weak), comment(2, worthy)}));
        QCOMPARE(idsOf(bySense), (QStringList{u"t1_c2"_s, u"t1_c1"_s}));
        QVERIFY(reasonIds(bySense.constFirst()).contains(u"stands-alone"_s));
        QVERIFY(!reasonIds(bySense.constLast()).contains(u"stands-alone"_s));
        CandidateRules rules;
        rules.quotedAuthors = {u"Mason1"_s};
        const QList<QuoteCandidate> byVoice =
            quoteCandidates(threadOf({comment(1, worthy), comment(2, worthy)}), rules);
        QCOMPARE(idsOf(byVoice), (QStringList{u"t1_c2"_s, u"t1_c1"_s}));
        QVERIFY(!reasonIds(byVoice.constLast()).contains(u"new-voice"_s));
        for (const QuoteCandidate &candidate : byVoice + bySense + byScore)
            QVERIFY(candidate.rank >= 0 && candidate.rank <= 1);
    }

    void anUnknownScoreCountsNeitherForNorAgainst()
    {
        const QList<QuoteCandidate> candidates = quoteCandidates(threadOf(
            {comment(1, worthy, 1), comment(2, worthy, std::nullopt), comment(3, worthy, 300), comment(4, worthy, 2)}));
        QCOMPARE(candidates.constFirst().remoteId, u"t1_c3"_s);
        QCOMPARE(candidates.at(1).remoteId, u"t1_c2"_s);
        QVERIFY(!reasonIds(candidates.at(1)).contains(u"score"_s));
        QVERIFY2(candidates.constFirst().reasons.constFirst().text.contains(u'3'),
                 qPrintable(candidates.constFirst().reasons.constFirst().text));
    }

    void jokesAreLeftOutUnlessTheyAreWished()
    {
        QList<CommentRow> comments{comment(1, u"That quarry really rocks, said nobody but every mason here"_s),
                                   comment(2, u"Do not take it for granite, my good old fellow friend"_s),
                                   comment(3, u"I am never going to be gneiss to you all again"_s),
                                   comment(4, u"lmao what a wall of a comment that was, my friend"_s),
                                   comment(5, worthy)};
        comments[1].parent = comments[0].id;
        comments[2].parent = comments[1].id;
        QCOMPARE(idsOf(quoteCandidates(threadOf(comments))), (QStringList{u"t1_c5"_s, u"t1_c1"_s}));
        CandidateRules rules;
        rules.jokes = true;
        QCOMPARE(quoteCandidates(threadOf(comments), rules).size(), 5);
    }
};

QTEST_APPLESS_MAIN(CandidatesTest)
#include "candidatestest.moc"
