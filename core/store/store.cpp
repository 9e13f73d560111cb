// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/schema.h"
#include "store/storeparts.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// What SQLite calls "unable to open" for many reasons, told apart.
void checkPlace(const QFileInfo &file, bool readOnly)
{
    const QString what = StoreText::tr("The desk could not be opened");
    const QString path = file.absoluteFilePath();
    if (file.isDir())
        throw Failure({ErrorKind::Io, what, path, StoreText::tr("It is a folder."), StoreText::tr("Choose a file.")});
    if (!file.exists() && (readOnly || !file.dir().exists()))
        throw Failure({ErrorKind::Io, what, path,
                       readOnly ? StoreText::tr("There is no such file.") : StoreText::tr("There is no such folder."),
                       StoreText::tr("Check the path.")});
    if (file.exists() && !file.isReadable())
        throw Failure({ErrorKind::Io, what, path, StoreText::tr("You may not read this file."),
                       StoreText::tr("Check the permissions of the file.")});
    const bool writable = file.exists() ? file.isWritable() && QFileInfo(file.absolutePath()).isWritable()
                                        : QFileInfo(file.absolutePath()).isWritable();
    if (!readOnly && !writable)
        throw Failure({ErrorKind::Io, what, path, StoreText::tr("You may not write this file or its folder."),
                       StoreText::tr("Check the permissions, or choose a desk in another folder.")});
}

std::unique_ptr<Database> openForWriting(const QString &path)
{
    auto desk = std::make_unique<Database>(path, Database::Mode::ReadWrite);
    desk->execute("PRAGMA page_size = 8192"); // only a new file takes it
    migrate(*desk, deskMigrations());
    desk->execute("PRAGMA journal_mode = WAL");
    return desk;
}

/// On read-only media the files that WAL needs cannot be made; nobody can be writing there either.
std::unique_ptr<Database> openForReading(const QString &path, bool mayMakeFiles)
{
    const auto mode = mayMakeFiles ? Database::Mode::ReadOnly : Database::Mode::Immutable;
    auto desk = std::make_unique<Database>(path, mode);
    checkReadable(*desk, deskMigrations());
    return desk;
}

std::unique_ptr<StoreParts> openParts(const QString &path, Store::Options options)
{
    const QFileInfo file(path);
    checkPlace(file, options.readOnly);
    const QString absolute = file.absoluteFilePath();
    std::unique_ptr<Database> writing = options.readOnly ? nullptr : openForWriting(absolute);
    const bool mayMakeFiles = writing || QFileInfo(file.absolutePath()).isWritable();
    return std::make_unique<StoreParts>(std::move(writing), openForReading(absolute, mayMakeFiles));
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString &path, Options options)
{
    auto work = [&] { return std::unique_ptr<Store>(new Store(openParts(path, options))); };
    return attempt(work);
}

Store::Store(std::unique_ptr<StoreParts> parts)
    : m_parts(std::move(parts))
{
    connect(&m_parts->collector, &ChangeCollector::collected, this, &Store::changed);
}

Store::~Store() = default;

QString Store::path() const
{
    return m_parts->path;
}

ThreadStore &Store::threads()
{
    return m_parts->threads;
}

EditionStore &Store::editions()
{
    return m_parts->editions;
}

FeedStore &Store::feeds()
{
    return m_parts->feeds;
}

SubscriptionStore &Store::subscriptions()
{
    return m_parts->subscriptions;
}

SettingStore &Store::settings()
{
    return m_parts->settings;
}

ArchiveStore &Store::archive()
{
    return m_parts->archive;
}

SearchStore &Store::search()
{
    return m_parts->search;
}

} // namespace marbre
