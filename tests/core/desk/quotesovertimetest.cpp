// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "editorial/quotes/quotetext.h"
#include "features/redditanswers.h"
#include "manuscript/attributionstyle.h"
#include "store/threadstore.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::testing;

namespace {

QString data(const QString &name)
{
    return qEnvironmentVariable("MARBRE_DATA") + u'/' + name;
}

QString earlierFile()
{
    return data(u"reddit-praw/tree_3hahrw/confidence_2048.json"_s);
}

QString laterFile()
{
    return data(u"reddit-asyncpraw/tree_3hahrw/confidence_2048_later-snapshot.json"_s);
}

bool hasWords(const QString &text)
{
    return !quoteSegments(text).isEmpty();
}

Piece pieceOf(const CommentRow &comment)
{
    Piece piece;
    piece.permalink = comment.permalink;
    piece.ref = itemRefFromUrl(comment.permalink).value_or(ItemRef{});
    piece.author = comment.author;
    piece.words = comparedText(comment.body).readable;
    piece.points = comment.score.points();
    return piece;
}

/// Ids by what was deleted there between the two answers: the account alone, or words and account.
struct Vanished
{
    QSet<QString> accounts;
    QSet<QString> words;
};

Vanished vanishedBetween(const RedditAnswers &earlier, const RedditAnswers &later)
{
    Vanished vanished;
    for (auto it = earlier.comments.cbegin(); it != earlier.comments.cend(); ++it) {
        const auto after = later.comments.constFind(it.key());
        if (after == later.comments.cend() || (*it)["author"_L1] == (*after)["author"_L1])
            continue;
        vanished.accounts.insert(it.key());
        if ((*it)["body"_L1] != (*after)["body"_L1])
            vanished.words.insert(it.key());
    }
    return vanished;
}

} // namespace

/// A thread that was quoted in 2016 and read again in 2020.
class QuotesOverTimeTest final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;

    void import(const QString &file, const QDateTime &saved)
    {
        const QString copy = m_folder->filePath(saved.toString(u"yyyyMMdd'.json'"_s));
        QVERIFY(QFile::copy(file, copy));
        QFile target(copy);
        QVERIFY(target.open(QIODevice::ReadWrite) && target.setFileTime(saved, QFileDevice::FileModificationTime));
        target.close();
        QCOMPARE(m_desk->import({copy})->report().problemCount, 0);
    }

    QList<CommentRow> comments() const
    {
        const ItemRef thread{Place::Reddit, u"t3_3hahrw"_s, {}};
        const auto found = m_desk->store().threads().resolve({thread}).result();
        if (!found || !found->contains(thread.id()))
            return {};
        const Result<ThreadDetail> detail =
            m_desk->store().threads().detail(found->value(thread.id()).threadId).result();
        return detail ? detail->comments : QList<CommentRow>();
    }

    /// Verdicts by the comment's remote id.
    QHash<QString, CheckRow> quoteRows(const Edition &edition)
    {
        Desk::CheckOptions options;
        options.spelling = false;
        const Result<QList<CheckRow>> rows = m_desk->check(edition, options).result();
        QHash<QString, CheckRow> byId;
        for (const CheckRow &row : rows.value_or(QList<CheckRow>())) {
            if (row.check == "quote"_L1)
                byId.insert(itemRefFromUrl(row.link).value_or(ItemRef{}).comment, row);
        }
        return byId;
    }

private Q_SLOTS:
    void init()
    {
        if (!QFile::exists(earlierFile()))
            QSKIP("The recorded answers are not here: set MARBRE_DATA");
        m_folder = std::make_unique<QTemporaryDir>();
        Result<std::unique_ptr<Desk>> desk = Desk::open(m_folder->filePath(u"desk.marbre"_s));
        QVERIFY(desk);
        m_desk = std::move(*desk);
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void whatVanishedSinceItWasQuotedIsNamedAndNothingElse()
    {
        const RedditAnswers later = RedditAnswers::read({laterFile()});
        const Vanished vanished = vanishedBetween(RedditAnswers::read({earlierFile()}), later);
        QCOMPARE(vanished.accounts.size(), 22);
        QCOMPARE(vanished.words.size(), 4);

        import(earlierFile(), QDateTime(QDate(2016, 3, 22), QTime(5, 37), QTimeZone::UTC));
        Edition edition;
        edition.language = u"en"_s;
        QStringList blocks;
        QSet<QString> quoted;
        for (const CommentRow &comment : comments()) {
            const Piece piece = pieceOf(comment);
            if (comment.presence != Presence::Present || comment.author.isEmpty() || !hasWords(piece.words))
                continue;
            blocks << applied(insertQuote(QString(), 0, piece, edition.language), QString());
            quoted.insert(comment.remoteId);
        }
        edition.body = blocks.join(u"\n\n"_s);
        QVERIFY(quoted.size() > 400);
        QVERIFY(quoted.contains(vanished.accounts));

        QHash<QString, CheckRow> rows = quoteRows(edition);
        QCOMPARE(rows.size(), quoted.size());
        for (const CheckRow &row : std::as_const(rows))
            QVERIFY2(row.verdict == "exact"_L1, qPrintable(row.verdict + u": "_s + row.text + u": "_s + row.message));

        import(laterFile(), QDateTime(QDate(2020, 7, 4), QTime(18, 15), QTimeZone::UTC));
        rows = quoteRows(edition);
        QCOMPARE(rows.size(), quoted.size());
        QSet<QString> named;
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
            if (it->verdict == "exact"_L1)
                continue;
            named.insert(it.key());
            QCOMPARE(it->verdict, u"deleted"_s);
            QCOMPARE(it->level, CheckLevel::Warning);
            QCOMPARE(it->message.contains(u"account"_s), !vanished.words.contains(it.key()));
        }
        QCOMPARE(named, vanished.accounts);
    }
};

QTEST_GUILESS_MAIN(QuotesOverTimeTest)
#include "quotesovertimetest.moc"
