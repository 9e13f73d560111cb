// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/importer.h"

#include "sources/filekind.h"
#include "sources/files/feedfile.h"
#include "sources/files/otherjson.h"
#include "sources/files/savedpage.h"
#include "sources/files/utf8check.h"
#include "sources/importrun.h"
#include "sources/linecutter.h"
#include "sources/redditreader.h"
#include "sources/redditsalvage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace marbre {

namespace {

constexpr qint64 chunk = 1024 * 1024;
constexpr size_t longestManuscript = 16 * 1024 * 1024;
constexpr size_t longestDocument = 512 * 1024 * 1024;
constexpr size_t longestAnswer = 64 * 1024 * 1024; ///< a page, a feed, or the JSON of another place than Reddit
constexpr size_t batchRecords = 2000;
constexpr qint64 patience = 100; ///< lines of unknown JSON before a file is given up

struct ImporterText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::Importer)
};

class FileImport final
{
public:
    FileImport(QFile &file, ImportRun &run, std::optional<Instant> saved);
    void importIt();

private:
    bool readMore();
    bool readWhole(size_t limit, const QString &remedy);
    void importManuscript();
    void importDocument();
    void salvage(RedditReader &reader, std::string_view text);
    void importLines();
    void importPage();
    void importFeed();
    void importOtherJson(std::string_view text);
    void take(std::expected<ParsedAnswer, QString> answer);
    bool takeLine(RedditReader &reader, const LineCutter::Line &line);
    void reportRejections(std::optional<qint64> line);
    void reportFault();

    ImportRun &m_run;
    std::optional<Instant> m_saved;
    FileInput m_input;
    std::unique_ptr<ByteSource> m_source;
    std::string m_text; ///< what was read of it and not given away
    bool m_atEnd = false;
    size_t m_start = 0;
    BatchBuilder m_batch{BatchBuilder::Order::Placed};
    qint64 m_unknownLines = 0;
    qint64 m_knownLines = 0;
};

FileImport::FileImport(QFile &file, ImportRun &run, std::optional<Instant> saved)
    : m_run(run)
    , m_saved(saved)
    , m_input(file)
    , m_source(ByteSource::open(m_input, [&run](const QString &sentence) { return run.notice(sentence); }))
{}

void FileImport::importIt()
{
    while (!isEnoughToFindKind(m_text) && m_text.size() < LineCutter::longest && readMore()) {
    }
    const FileFinding finding = findKind(m_text, m_run.path());
    m_start = finding.start;
    switch (finding.kind) {
    case FileKind::Document:
        importDocument();
        break;
    case FileKind::Lines:
        importLines();
        break;
    case FileKind::Manuscript:
        importManuscript();
        break;
    case FileKind::Page:
        importPage();
        break;
    case FileKind::Feed:
        importFeed();
        break;
    case FileKind::Foreign:
        if (!m_source->fault() || !m_text.empty())
            m_run.problem(std::nullopt, 0, finding.reason);
        break;
    }
    reportFault();
    m_run.finish(m_source->bytesRead());
}

bool FileImport::readMore()
{
    if (m_atEnd || !m_run.reached(m_source->bytesRead()))
        return false;
    const size_t size = m_text.size();
    m_text.resize(size + size_t(chunk));
    const qint64 got = m_source->read(m_text.data() + size, chunk);
    m_text.resize(size + size_t(got));
    m_atEnd = got < chunk;
    return got > 0;
}

bool FileImport::readWhole(size_t limit, const QString &remedy)
{
    while (m_text.size() <= limit && readMore()) {
    }
    if (m_text.size() > limit) {
        const QString size = QLocale().formattedDataSize(qint64(limit), 0, QLocale::DataSizeTraditionalFormat);
        m_run.problem(std::nullopt, qint64(limit),
                      ImporterText::tr("It is longer than the %1 that can be read. %2").arg(size, remedy));
        return false;
    }
    return !m_run.isOver();
}

void FileImport::importManuscript()
{
    if (!readWhole(longestManuscript, ImporterText::tr("Divide it into several editions.")))
        return;
    const QByteArrayView text = QByteArrayView(m_text).sliced(qsizetype(m_start));
    if (const auto bad = invalidUtf8(text))
        m_run.problem(std::nullopt, qint64(m_start) + *bad,
                      ImporterText::tr("It holds bytes that are not UTF-8: save it as UTF-8."));
    else if (!m_source->fault()) // half a manuscript would be a wrong edition
        m_run.deliver(text.toByteArray());
}

void FileImport::reportRejections(std::optional<qint64> line)
{
    for (const Rejection &rejection : m_batch.takeRejections())
        m_run.rejected(rejection, line);
}

void FileImport::importDocument()
{
    if (!readWhole(longestDocument, ImporterText::tr("Save it in parts, or as a file of one record a line.")))
        return;
    const size_t length = m_text.size() - m_start;
    m_text.resize(m_text.size() + RedditReader::padding);
    const std::string_view text = std::string_view(m_text).substr(m_start, length);
    RedditReader reader(m_batch, m_saved);
    if (const auto reason = reader.read(text, qint64(m_start)))
        salvage(reader, text);
    else if (!reader.recognised())
        importOtherJson(text);
    reportRejections(std::nullopt);
    m_run.deliver(m_batch.take());
}

/// QJsonDocument takes several times the text's memory, so that it is not asked for what cannot be an answer.
void FileImport::importOtherJson(std::string_view text)
{
    const QByteArray json =
        text.size() <= longestAnswer ? QByteArray(text.data(), qsizetype(text.size())) : QByteArray();
    if (isJsonFeed(json))
        take(threadsFromFeed(json, m_saved.value_or(now())));
    else if (auto answer = readOtherJson(json, m_saved.value_or(now())))
        take(std::move(*answer));
    else
        m_run.problem(std::nullopt, 0, RedditReader::unknownKind());
}

void FileImport::importPage()
{
    if (!readWhole(longestAnswer, ImporterText::tr("Save the thread alone.")))
        return;
    if (auto batch = threadsFromPage(pageText(std::string_view(m_text).substr(m_start)), m_saved))
        m_run.deliver(std::move(*batch));
    else
        m_run.problem(std::nullopt, 0, batch.error());
}

void FileImport::importFeed()
{
    if (readWhole(longestAnswer, ImporterText::tr("Save a part of it.")))
        take(threadsFromFeed(m_text, m_saved.value_or(now())));
}

void FileImport::take(std::expected<ParsedAnswer, QString> answer)
{
    if (!answer) {
        m_run.problem(std::nullopt, 0, answer.error());
        return;
    }
    for (qint64 i = 0; i < answer->rejectedThreads; ++i)
        m_run.countRejected(false);
    for (qint64 i = 0; i < answer->rejectedComments; ++i)
        m_run.countRejected(true);
    if (answer->rejectedThreads + answer->rejectedComments > 0)
        m_run.problem(std::nullopt, 0, answer->firstReason);
    m_run.deliver(std::move(answer->batch));
}

void FileImport::salvage(RedditReader &reader, std::string_view text)
{
    RedditSalvage salvage(reader, m_batch);
    salvage.run(text);
    if (salvage.breaksOff() && !m_source->fault())
        m_run.problem(std::nullopt, qint64(m_start + text.size()),
                      ImporterText::tr("The file ends in the middle of its JSON text."));
    else if (!salvage.recognised() && !m_source->fault())
        m_run.problem(std::nullopt, qint64(m_start),
                      ImporterText::tr("It is not well-formed JSON, and nothing in it can be read."));
    else if (m_batch.mark().rejections == 0 && !m_source->fault())
        m_run.problem(std::nullopt, qint64(m_start),
                      ImporterText::tr("It is not well-formed JSON; what could be read was kept."));
}

void FileImport::importLines()
{
    m_batch = BatchBuilder(BatchBuilder::Order::Arbitrary);
    RedditReader reader(m_batch, m_saved);
    LineCutter lines(*m_source, m_text.substr(m_start));
    m_text = {};
    while (const auto line = lines.next()) {
        if (!m_run.reached(m_source->bytesRead()) || !takeLine(reader, *line))
            return;
        if (m_batch.records() >= batchRecords && !m_run.deliver(m_batch.take()))
            return;
    }
    m_run.deliver(m_batch.take());
}

/// False where the file is given up.
bool FileImport::takeLine(RedditReader &reader, const LineCutter::Line &line)
{
    if (line.text.find_first_not_of(" \t\r") == std::string_view::npos && !line.tooLong)
        return true;
    const bool comment = line.text.contains("\"link_id\"");
    if (line.tooLong) {
        m_run.rejected({false, 0, ImporterText::tr("This line is too long to be a record.")}, line.number);
    } else if (const auto reason = reader.read(line.text)) {
        if (line.cut)
            m_run.countRejected(comment);
        else
            m_run.rejected({comment, 0, *reason}, line.number);
    } else if (!reader.recognised()) {
        ++m_unknownLines;
        m_run.rejected({comment, 0, RedditReader::unknownKind()}, line.number);
    } else {
        ++m_knownLines;
        reportRejections(line.number);
    }
    return m_knownLines > 0 || m_unknownLines < patience;
}

void FileImport::reportFault()
{
    if (m_source->fault() && !m_run.isOver())
        m_run.fault(m_source->fault()->byte, m_source->fault()->message);
}

/// Why a path cannot be a file to import; empty where it can.
QString unreadable(const QFileInfo &info)
{
    if (!info.exists())
        return info.isSymLink() ? ImporterText::tr("It is a link to a file that does not exist.")
                                : ImporterText::tr("There is no such file.");
    if (info.isDir())
        return ImporterText::tr("It is a folder: name the files in it.");
    return info.isFile() ? QString() : ImporterText::tr("It is not an ordinary file.");
}

std::optional<Instant> timeOfSaving(const QFileInfo &info)
{
    const QDateTime time = info.lastModified();
    return time.isValid() ? std::optional(fromUnix(time.toSecsSinceEpoch())) : std::nullopt;
}

} // namespace

ImportOutcome importFile(const QString &path, const ImportSinks &sinks)
{
    const QFileInfo info(path);
    ImportRun run(path, info.size(), sinks);
    QFile file(path);
    if (const QString reason = unreadable(info); !reason.isEmpty())
        run.problem(std::nullopt, std::nullopt, reason);
    else if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        run.problem(std::nullopt, std::nullopt, ImporterText::tr("It cannot be opened: %1.").arg(file.errorString()));
    else
        FileImport(file, run, timeOfSaving(info)).importIt();
    return run.takeOutcome();
}

} // namespace marbre
