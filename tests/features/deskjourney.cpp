// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/deskjourney.h"

#include "store/searchstore.h"
#include "store/threadstore.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre::testing {

namespace {

QString problemsOf(const ImportReport &report)
{
    QString text = u"the import had %1 problems"_s.arg(report.problemCount);
    for (const ImportProblem &problem : report.problems.first(std::min<qsizetype>(5, report.problems.size())))
        text += u"\n"_s + problem.file + u": "_s + problem.message;
    return text;
}

QString differenceOf(const CommentRow &row, const QJsonObject &before, const QJsonObject &after)
{
    const bool gone = isGone(after);
    // What is gone keeps the words last known: none, where it was gone already.
    const QString lastWords = isGone(before) ? QString() : before["body"_L1].toString();
    const QString words = gone ? lastWords : after["body"_L1].toString();
    if (row.score.points() != std::optional(after["score"_L1].toInt()))
        return u"the score of %1 is not %2"_s.arg(row.remoteId).arg(after["score"_L1].toInt());
    if (row.body.trimmed() != words.trimmed())
        return u"the words of %1 are '%2'"_s.arg(row.remoteId, row.body);
    if (gone != (row.presence != Presence::Present) || gone != row.gone.has_value())
        return u"%1 is gone in the file or in the desk, but not in both"_s.arg(row.remoteId);
    const QString author = after["author"_L1].toString();
    if (!gone && row.author != (author == "[deleted]"_L1 ? QString() : author))
        return u"the author of %1 is '%2', not '%3'"_s.arg(row.remoteId, row.author, author);
    return {};
}

} // namespace

QString DeskJourney::openDesk()
{
    m_desk.reset();
    Result<std::unique_ptr<Desk>> desk = Desk::open(path(u"desk.marbre"_s));
    if (!desk)
        return desk.error().text();
    m_desk = std::move(*desk);
    return {};
}

QString DeskJourney::run(std::unique_ptr<ImportJob> job)
{
    m_report = job->report();
    return {};
}

Result<EditionId> DeskJourney::edition(Desk &desk, const QString &slug) const
{
    return desk.store().editions().find(slug).result();
}

Result<ThreadDetail> DeskJourney::thread(const QString &remoteId) const
{
    const std::optional<ItemRef> ref = itemRefFromId(remoteId);
    return m_desk->store().threads().resolve({ref.value_or(ItemRef{})}).result().and_then([&](const auto &found) {
        return m_desk->store().threads().detail(found.value(remoteId).threadId).result();
    });
}

DeskJourney &DeskJourney::anEmptyDesk(Where where)
{
    step(where, [&] { return openDesk(); });
    return *this;
}

DeskJourney &DeskJourney::theDeskIsClosedAndOpenedAgain(Where where)
{
    step(where, [&] { return openDesk(); });
    return *this;
}

DeskJourney &DeskJourney::theSampleDayIsImported(Where where)
{
    step(where, [&] { return run(m_desk->importSample()); });
    return *this;
}

DeskJourney &DeskJourney::theseAreImported(const QStringList &paths, Where where)
{
    step(where, [&] { return run(m_desk->import(paths)); });
    return *this;
}

DeskJourney &DeskJourney::anAnswerIsImported(const QString &file, const QDateTime &saved, Where where)
{
    step(where, [&] {
        const QString copy = path(saved.toString(u"yyyyMMddHHmmss-"_s) + QFileInfo(file).fileName());
        QFile target(copy);
        const QByteArray bytes = bytesOf(file);
        if (bytes.isEmpty() || !target.open(QIODevice::ReadWrite) || target.write(bytes) != bytes.size() ||
            !target.flush() || !target.setFileTime(saved, QFileDevice::FileModificationTime))
            return u"%1 could not be copied"_s.arg(file);
        target.close();
        return run(m_desk->import({copy}));
    });
    return *this;
}

DeskJourney &DeskJourney::theThreadIsMarked(const QString &remoteId, TriageState state, Where where)
{
    step(where, [&] {
        const Result<ThreadDetail> detail = thread(remoteId);
        if (!detail)
            return detail.error().text();
        const auto changes = m_desk->store().threads().setState({detail->row.id}, state).result();
        return changes ? QString() : changes.error().text();
    });
    return *this;
}

DeskJourney &DeskJourney::theEditionIsExported(const QString &slug, Format format, Where where)
{
    step(where, [&] {
        const Result<QByteArray> bytes =
            edition(*m_desk, slug).and_then([&](EditionId id) { return m_desk->exportEdition(id, format).result(); });
        m_export = bytes.value_or(QByteArray());
        return bytes ? QString() : bytes.error().text();
    });
    return *this;
}

DeskJourney &DeskJourney::theExportIsImportedAtAnotherDesk(Where where)
{
    step(where, [&] {
        Result<std::unique_ptr<Desk>> desk = Desk::open(path(u"other.marbre"_s));
        if (!desk)
            return desk.error().text();
        m_other = std::move(*desk);
        const QString file = path(u"export.md"_s);
        if (const Status written = writeFile(file, m_export); !written)
            return written.error().text();
        return run(m_other->import({file}));
    });
    return *this;
}

DeskJourney &DeskJourney::theDeskHolds(const RedditAnswers &answers, Where where)
{
    step(where, [&] {
        const Result<ThreadOrder> order = m_desk->store().threads().order({}).result();
        if (!order)
            return order.error().text();
        QSet<QString> threads;
        QSet<QString> comments;
        for (const ThreadId id : order->ids) {
            const Result<ThreadDetail> detail = m_desk->store().threads().detail(id).result();
            if (!detail)
                return detail.error().text();
            threads.insert(detail->row.remoteId);
            for (const CommentRow &comment : detail->comments)
                comments.insert(comment.remoteId);
        }
        const QString wrong =
            unlessEqual(u"threads"_s, threads, QSet(answers.threads.keyBegin(), answers.threads.keyEnd()));
        return wrong.isEmpty()
                   ? unlessEqual(u"comments"_s, comments, QSet(answers.comments.keyBegin(), answers.comments.keyEnd()))
                   : wrong;
    });
    return *this;
}

DeskJourney &DeskJourney::theImportAdded(qint64 threads, qint64 comments, Where where)
{
    step(where, [&] {
        const QString wrong = unlessEqual(u"threads added"_s, m_report.threads.added, threads);
        return wrong.isEmpty() ? unlessEqual(u"comments added"_s, m_report.comments.added, comments) : wrong;
    });
    return *this;
}

DeskJourney &DeskJourney::theImportAddedAndChangedNothing(Where where)
{
    theImportHadNoProblem(where);
    theImportAdded(0, 0, where);
    return theImportChanged(0, 0, where);
}

DeskJourney &DeskJourney::theImportChanged(qint64 threads, qint64 comments, Where where)
{
    step(where, [&] {
        const QString wrong = unlessEqual(u"threads updated"_s, m_report.threads.updated, threads);
        return wrong.isEmpty() ? unlessEqual(u"comments updated"_s, m_report.comments.updated, comments) : wrong;
    });
    return *this;
}

DeskJourney &DeskJourney::theImportHadNoProblem(Where where)
{
    step(where, [&] { return m_report.problemCount == 0 && !m_report.canceled ? QString() : problemsOf(m_report); });
    return *this;
}

DeskJourney &DeskJourney::theThreadLacksReplies(const QString &remoteId, qint64 count, Where where)
{
    step(where, [&] {
        const Result<ThreadDetail> detail = thread(remoteId);
        if (!detail)
            return detail.error().text();
        qint64 missing = 0;
        for (const MissingRow &row : detail->missing)
            missing += row.count;
        return unlessEqual(u"replies left at the place"_s, missing, count);
    });
    return *this;
}

DeskJourney &DeskJourney::theThreadFollows(const QString &remoteId, const RedditAnswers &earlier,
                                           const RedditAnswers &later, Where where)
{
    step(where, [&] {
        const Result<ThreadDetail> detail = thread(remoteId);
        if (!detail)
            return detail.error().text();
        for (const CommentRow &row : detail->comments) {
            const QJsonObject before = earlier.comments.value(row.remoteId);
            const QString wrong = differenceOf(row, before, later.comments.value(row.remoteId, before));
            if (!wrong.isEmpty())
                return wrong;
        }
        const QJsonObject &post = later.threads.value(remoteId);
        return unlessEqual(u"the thread's score"_s, detail->row.score.points().value_or(-1), post["score"_L1].toInt());
    });
    return *this;
}

DeskJourney &DeskJourney::theThreadIs(const QString &remoteId, TriageState state, Where where)
{
    step(where, [&] {
        const Result<ThreadDetail> detail = thread(remoteId);
        return detail ? unlessEqual(u"the thread's state"_s, triageWord(detail->row.state), triageWord(state))
                      : detail.error().text();
    });
    return *this;
}

DeskJourney &DeskJourney::theArchiveHolds(const QStringList &slugs, Where where)
{
    step(where, [&] {
        QStringList held;
        for (const EditionRow &row : m_desk->store().editions().list({}).result().value_or(QList<EditionRow>{}))
            held << row.slug;
        return unlessEqual(u"editions"_s, held, slugs);
    });
    return *this;
}

DeskJourney &DeskJourney::theSearchFinds(const QString &words, const QStringList &ids, Where where)
{
    step(where, [&] {
        SearchStore &search = m_desk->store().search();
        if (const Status ready = search.caughtUp().result(); !ready)
            return ready.error().text();
        SearchRequest request;
        request.words = words;
        const Result<SearchResult> result = search.find(request).result();
        if (!result)
            return result.error().text();
        QStringList found;
        for (const SearchHit &hit : result->hits)
            found << hit.id;
        for (const QString &id : ids) {
            if (!found.contains(id))
                return u"'%1' finds %2, not %3"_s.arg(words, found.join(u", "_s), id);
        }
        return QString();
    });
    return *this;
}

DeskJourney &DeskJourney::theCheckFindsNoError(const QString &slug, Where where)
{
    step(where, [&] {
        const Result<EditionId> id = edition(*m_desk, slug);
        if (!id)
            return id.error().text();
        const Result<StoredEdition> stored = m_desk->store().editions().load(*id).result();
        if (!stored)
            return stored.error().text();
        const Result<QList<CheckRow>> rows = m_desk->check(stored->edition).result();
        if (!rows)
            return rows.error().text();
        if (rows->isEmpty())
            return u"nothing was checked"_s;
        for (const CheckRow &row : *rows) {
            if (row.level == CheckLevel::Error)
                return row.message;
        }
        return QString();
    });
    return *this;
}

DeskJourney &DeskJourney::theExportBeginsWith(const QByteArray &bytes, Where where)
{
    step(where, [&] {
        const auto [ours, theirs] = std::ranges::mismatch(m_export, bytes);
        return theirs == bytes.end() && !bytes.isEmpty()
                   ? QString()
                   : u"the export differs at byte %1"_s.arg(std::distance(bytes.begin(), theirs));
    });
    return *this;
}

DeskJourney &DeskJourney::theExportNames(const QStringList &words, Where where)
{
    step(where, [&] {
        const QString text = QString::fromUtf8(m_export);
        qsizetype at = 0;
        for (const QString &word : words) {
            at = text.indexOf(word, at);
            if (at < 0)
                return u"the export does not say '%1' in its place"_s.arg(word);
        }
        return QString();
    });
    return *this;
}

DeskJourney &DeskJourney::theEditionsAreEqualThere(const QString &slug, Where where)
{
    step(where, [&] {
        const auto load = [&](Desk &desk) {
            return edition(desk, slug).and_then([&](EditionId id) {
                return desk.store().editions().load(id).result();
            });
        };
        const Result<StoredEdition> here = load(*m_desk);
        const Result<StoredEdition> there = load(*m_other);
        return here && there && here->edition == there->edition ? QString() : u"the editions differ"_s;
    });
    return *this;
}

} // namespace marbre::testing
