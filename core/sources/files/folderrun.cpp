// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/files/folderrun.h"

#include "sources/importer.h"
#include "sources/wire/wire.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct FolderRunText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::FolderAdapter)
};

constexpr auto filesKey = "files"_L1;

/// What importFile() may read; anything else beside it is none of ours.
bool isReadHere(const QFileInfo &file)
{
    static const QStringList suffixes = {u"json"_s, u"jsonl"_s, u"ndjson"_s, u"zst"_s,     u"gz"_s,
                                         u"html"_s, u"htm"_s,   u"xhtml"_s,  u"xml"_s,     u"rss"_s,
                                         u"atom"_s, u"rdf"_s,   u"md"_s,     u"markdown"_s};
    return suffixes.contains(file.suffix().toLower());
}

/// "Page_files" beside "Page.html": what a browser saves with a page. The word differs with its language.
bool isPartOfPage(const QFileInfo &folder, const QDir &around)
{
    const QString name = folder.fileName();
    const qsizetype at = std::max(name.lastIndexOf(u'_'), name.lastIndexOf(u'-'));
    const QString page = name.first(std::max<qsizetype>(at, 0));
    return !page.isEmpty() && (around.exists(page + u".html"_s) || around.exists(page + u".htm"_s));
}

QJsonArray stampOf(const QFileInfo &file)
{
    return {file.size(), file.lastModified().toMSecsSinceEpoch()};
}

FetchFault folderFault(FaultKind kind, const QString &folder, const QString &why)
{
    return {.kind = kind,
            .status = 0,
            .retryAt = {},
            .error = {.what = FolderRunText::tr("The folder cannot be read"),
                      .where = folder,
                      .why = why,
                      .remedy = FolderRunText::tr("Put it back, or follow it where it is now.")}};
}

} // namespace

FolderRun::FolderRun(const FetchTask &task, Wire &wire, FetchSink &sink)
    : m_task(task)
    , m_wire(wire)
    , m_sink(sink)
{}

Fetched<FetchSummary> FolderRun::run()
{
    const QString folder = m_task.subscription.address;
    const QFileInfo info(folder);
    if (!info.isDir())
        return std::unexpected(folderFault(FaultKind::NotFound, folder, FolderRunText::tr("There is no such folder.")));
    if (!info.isReadable() || !info.isExecutable())
        return std::unexpected(
            folderFault(FaultKind::Forbidden, folder, FolderRunText::tr("The system does not let it be opened.")));
    search();
    QList<Entry> fresh;
    std::ranges::copy_if(m_entries, std::back_inserter(fresh), [this](const Entry &entry) { return !isKnown(entry); });
    m_summary.notModified = fresh.isEmpty();
    for (qsizetype i = 0; i < fresh.size(); ++i) {
        if (m_wire.isStopped())
            return std::unexpected(canceledFault());
        m_sink.progressed({FolderRunText::tr("Reading %1").arg(fresh.at(i).path), i, fresh.size()});
        if (const auto fault = import(fresh.at(i)))
            return std::unexpected(*fault);
    }
    return m_summary;
}

/// In the order of their names, so that a run that broke off goes on in the same one.
void FolderRun::search()
{
    const QJsonObject known = m_task.whole ? QJsonObject() : m_task.cursor.value(filesKey).toObject();
    const QDir root(m_task.subscription.address);
    QList<std::pair<QString, int>> folders{{root.absolutePath(), 1}};
    while (!folders.isEmpty()) {
        const auto [path, depth] = folders.takeFirst();
        const QDir folder(path);
        const QFileInfoList children =
            folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Readable, QDir::Name);
        for (const QFileInfo &child : children) {
            if (child.isDir() && depth < deepestFolder && !child.isSymLink() && !isPartOfPage(child, folder))
                folders.append({child.absoluteFilePath(), depth + 1});
            if (child.isFile() && isReadHere(child))
                m_entries.append({child, root.relativeFilePath(child.absoluteFilePath())});
        }
        if (m_entries.size() > mostFiles) {
            m_summary.notes
                << FolderRunText::tr("The folder holds too many files: only the first %L1 are read.").arg(mostFiles);
            m_entries.resize(mostFiles);
            break;
        }
    }
    for (const Entry &entry : std::as_const(m_entries)) {
        if (const QJsonValue stamp = known.value(entry.path); stamp.isArray())
            m_known[entry.path] = stamp;
    }
}

bool FolderRun::isKnown(const Entry &entry) const
{
    return m_known.value(entry.path).toArray() == stampOf(entry.file);
}

QJsonObject FolderRun::cursor() const
{
    return {{filesKey, m_known}};
}

std::optional<FetchFault> FolderRun::import(const Entry &entry)
{
    ImportSinks sinks;
    sinks.batch = [this](ThreadBatch &&batch) { return m_sink.deliver(std::move(batch), cursor()); };
    sinks.manuscript = [&](const QByteArray &, const QString &) {
        m_summary.notes
            << FolderRunText::tr("“%1” is an edition: it is imported only when you ask for it.").arg(entry.path);
        return Status();
    };
    sinks.progress = [this](const ImportProgress &) { return !m_wire.isStopped(); };
    const QJsonArray stamp = stampOf(entry.file); // before it is read: what is written meanwhile is read next time
    const ImportOutcome outcome = importFile(entry.file.absoluteFilePath(), sinks);
    if (outcome.canceled)
        return canceledFault();
    if (outcome.failure)
        return FetchFault{.kind = FaultKind::Desk, .status = 0, .retryAt = {}, .error = *outcome.failure};
    note(entry, outcome);
    m_known[entry.path] = stamp;
    if (const Status kept = m_sink.deliver({}, cursor()); !kept)
        return FetchFault{.kind = FaultKind::Desk, .status = 0, .retryAt = {}, .error = kept.error()};
    return std::nullopt;
}

void FolderRun::note(const Entry &entry, const ImportOutcome &outcome)
{
    m_summary.rejectedThreads += outcome.rejectedThreads;
    m_summary.rejectedComments += outcome.rejectedComments;
    if (outcome.problems.isEmpty())
        return;
    const QString first = outcome.problems.constFirst().message;
    m_summary.notes << (outcome.problemCount > 1
                            ? FolderRunText::tr("“%1”: %2 (%n more problem(s))", nullptr, int(outcome.problemCount - 1))
                                  .arg(entry.path, first)
                            : FolderRunText::tr("“%1”: %2").arg(entry.path, first));
}

} // namespace marbre
