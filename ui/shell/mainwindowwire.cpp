// SPDX-License-Identifier: GPL-3.0-or-later
// The window: what comes in over the wire.
#include "desk/fetcher.h"
#include "models/feedboard.h"
#include "review/reviewplace.h"
#include "shell/mainwindow.h"
#include "shell/strip.h"
#include "write/writeplace.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace marbre {

void MainWindow::makeFeedActions()
{
    m_fetch = addCommand(u"fetch"_s, tr("Fetch"), u"view-refresh"_s, {QKeySequence(Qt::Key_F5)});
    m_fetch->setToolTip(tr("Fetch what is followed (F5)"));
    connect(m_fetch, &QAction::triggered, this, &MainWindow::fetchNow);
    connect(addCommand(u"showFeedStatus"_s, tr("Feed status"), u"view-list-details"_s,
                       {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}),
            &QAction::triggered, this, &MainWindow::showFeedStatus);
    connect(addCommand(u"addThreadByHand"_s, tr("Add a thread…"), u"list-add"_s, {}), &QAction::triggered, this,
            [this] {
                showPlace(WindowPlace::Review);
                review().addThread();
            });
    m_offline = addCommand(u"workOffline"_s, tr("Work offline"), u"network-disconnect"_s, {});
    m_offline->setCheckable(true);
    Fetcher &fetcher = m_desk.fetcher();
    if (QSettings().value(u"session/offline"_s, false).toBool())
        fetcher.setOffline(true);
    m_offline->setChecked(fetcher.isOffline());
    connect(m_offline, &QAction::toggled, this, [this](bool offline) { m_desk.fetcher().setOffline(offline); });
    connect(&fetcher, &Fetcher::offlineChanged, this, [this](bool offline) {
        m_offline->setChecked(offline);
        QSettings().setValue(u"session/offline"_s, offline);
        showMessage(offline ? tr("You work offline: nothing is asked of anybody") : tr("You work online again"), false);
    });
    connect(&fetcher, &Fetcher::finished, this, &MainWindow::sayFetched);
    connect(addCommand(u"rereadSources"_s, tr("Re-read the sources"), u"view-refresh"_s,
                       {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}),
            &QAction::triggered, this, &MainWindow::reread);
}

void MainWindow::setScheduling(bool on)
{
    m_desk.fetcher().setScheduling(on);
}

void MainWindow::fetchNow()
{
    if (m_desk.fetcher().isOffline()) {
        showMessage(tr("You work offline: nothing is asked of anybody"), false);
        return;
    }
    if (review().feeds().isLoaded() && review().feeds().model().rowCount() == 0) {
        showPlace(WindowPlace::Review);
        review().showFeedStatus(); // it says that nothing is followed, and offers to
        return;
    }
    m_fetchAsked = true;
    m_desk.fetcher().fetch();
}

void MainWindow::sayFetched(const FetchReport &report)
{
    if (!std::exchange(m_fetchAsked, false))
        return;
    const int threads = int(report.counts.threads.added);
    const int comments = int(report.counts.comments.added);
    const auto failed = std::ranges::count_if(report.feeds, &FeedOutcome::failed);
    QStringList parts;
    if (threads > 0)
        parts << tr("%n new thread(s)", nullptr, threads);
    if (comments > 0)
        parts << tr("%n new comment(s)", nullptr, comments);
    if (parts.isEmpty())
        parts << tr("nothing new");
    if (failed > 0)
        parts << tr("%n feed(s) could not be fetched", nullptr, int(failed));
    const QString list = parts.join(u", "_s);
    showMessage(report.canceled ? tr("Fetching stopped: %1").arg(list) : tr("Fetched: %1").arg(list), false);
}

void MainWindow::showFeedStatus()
{
    showPlace(WindowPlace::Review);
    review().showFeedStatus();
}

void MainWindow::reread()
{
    if (!m_edition.isOpen())
        return;
    showPlace(WindowPlace::Write);
    write().rereadSources();
}

} // namespace marbre
