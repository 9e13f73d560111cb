// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds as OPML, in and out.
#include "desk/desk.h"
#include "models/feeddefaults.h"
#include "review/feedcommands.h"
#include "review/opmldialog.h"
#include "review/reviewplace.h"
#include "sources/feeds/opml.h"
#include "store/store.h"
#include "store/subscriptionstore.h"

#include <QFile>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace marbre {

void FeedCommands::importOpml()
{
    auto *dialog = new QFileDialog(m_window, ReviewPlace::tr("Follow from an OPML file"));
    dialog->setObjectName(u"opmlFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({ReviewPlace::tr("OPML (*.opml *.xml)"), ReviewPlace::tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &FeedCommands::readOpmlFile);
    dialog->open();
}

void FeedCommands::readOpmlFile(const QString &path)
{
    constexpr qint64 most = 16 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > most) {
        Q_EMIT failed(
            {.kind = ErrorKind::Io,
             .what = ReviewPlace::tr("The file could not be read"),
             .where = path,
             .why = file.isOpen() ? ReviewPlace::tr("It is too large for a list of feeds.") : file.errorString(),
             .remedy = {}});
        return;
    }
    const Result<QList<Subscription>> found = readOpml(file.readAll());
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    auto *dialog = new OpmlDialog(m_board, m_board.model().statuses(), *found, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { followAll(dialog->chosen()); });
    dialog->open();
}

/// What a file of another program does not say is as for any new feed of this desk.
void FeedCommands::followAll(const QList<Subscription> &subscriptions)
{
    m_board.store().subscriptions().dayWindow().then(this, [this, subscriptions](const Result<DayWindow> &window) {
        QList<Subscription> filled = subscriptions;
        for (Subscription &subscription : filled) {
            if (subscription.schedule == Schedule{})
                subscription.schedule = defaultSchedule();
            if (subscription.window == DayWindow{})
                subscription.window = window.value_or(DayWindow{});
        }
        followEach(filled);
    });
}

/// What fails is said, and the others go on.
void FeedCommands::followEach(const QList<Subscription> &subscriptions)
{
    const auto left = std::make_shared<qsizetype>(subscriptions.size());
    const auto feeds = std::make_shared<QList<FeedId>>();
    for (const Subscription &subscription : subscriptions) {
        m_board.store()
            .subscriptions()
            .follow(subscription)
            .then(this, [this, left, feeds](const Result<FeedId> &feed) {
                if (feed)
                    feeds->append(*feed);
                else
                    Q_EMIT failed(feed.error());
                if (--*left > 0 || feeds->isEmpty())
                    return;
                Q_EMIT said(ReviewPlace::tr("%n feed(s) followed", nullptr, int(feeds->size())));
                m_board.fetcher().fetch(*feeds);
            });
    }
}

void FeedCommands::exportOpml()
{
    auto *dialog = new QFileDialog(m_window, ReviewPlace::tr("Save the feeds as OPML"));
    dialog->setObjectName(u"opmlSaveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"opml"_s);
    dialog->selectFile(u"marbre.opml"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &FeedCommands::writeOpmlFile);
    dialog->open();
}

void FeedCommands::writeOpmlFile(const QString &path)
{
    QList<Subscription> feeds;
    for (const FeedStatus &status : m_board.model().statuses())
        feeds.append(status.subscription);
    if (const Status written = writeFile(path, writeOpml(feeds, ReviewPlace::tr("Feeds of Marbre"))); !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT said(ReviewPlace::tr("%n feed(s) saved to %1", nullptr, int(feeds.size())).arg(path));
}

} // namespace marbre
