// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/files/folderadapter.h"

#include "sources/files/folderrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct FolderAdapterText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::FolderAdapter)
};

/// Empty where it is none.
QString pathOf(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.startsWith("file:"_L1, Qt::CaseInsensitive))
        return QUrl(text).toLocalFile();
    if (text == "~"_L1 || text.startsWith("~/"_L1))
        return QDir::homePath() + text.sliced(1);
    return text.startsWith(u'/') ? text : QString();
}

FetchFault neverAsked()
{
    return {.kind = FaultKind::Refused,
            .status = 0,
            .retryAt = {},
            .error = {.what = FolderAdapterText::tr("A folder cannot be asked for a single thread"),
                      .where = {},
                      .why = {},
                      .remedy = FolderAdapterText::tr("Fetch the folder, or import the file.")}};
}

} // namespace

QString FolderAdapter::word() const
{
    return u"folder"_s;
}

AdapterTraits FolderAdapter::traits() const
{
    AdapterTraits traits;
    traits.label = FolderAdapterText::tr("Folder of files");
    traits.addressHint = FolderAdapterText::tr("a folder's path, such as ~/Downloads/threads");
    traits.scoreNote = FolderAdapterText::tr("Points are as old as the files.");
    return traits;
}

std::optional<Subscription> FolderAdapter::recognise(const QString &typed) const
{
    const QString path = pathOf(typed);
    const QFileInfo info(path);
    if (path.isEmpty() || !info.isAbsolute() || !info.isDir())
        return std::nullopt;
    Subscription subscription;
    subscription.address = QDir::cleanPath(info.absoluteFilePath());
    subscription.name = QDir(subscription.address).dirName();
    if (subscription.name.isEmpty())
        subscription.name = subscription.address;
    subscription.kind = word();
    subscription.place = Place::Other;
    return subscription;
}

QString FolderAdapter::host(const Subscription &) const
{
    return u"file:"_s;
}

Fetched<FetchSummary> FolderAdapter::fetch(const FetchTask &task, Wire &wire, FetchSink &sink) const
{
    return FolderRun(task, wire, sink).run();
}

bool FolderAdapter::canReread(const ItemRef &) const
{
    return false;
}

QString FolderAdapter::hostOf(const ItemRef &) const
{
    return u"file:"_s;
}

Fetched<FetchSummary> FolderAdapter::reread(const QList<ItemRef> &, const FetchTask &, Wire &, FetchSink &) const
{
    return std::unexpected(neverAsked());
}

Fetched<FetchSummary> FolderAdapter::fetchThread(const ItemRef &, const FetchTask &, Wire &, FetchSink &) const
{
    return std::unexpected(neverAsked());
}

} // namespace marbre
