// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "models/feedboard.h"

#include <QObject>

class QWidget;

namespace marbre {

class TriageCommands;

/// What the editor does with feeds: follows, changes, pauses and unfollows them, and carries them in and out as OPML.
/// Undone where marks are undone. Dialogs stand over window.
class FeedCommands final : public QObject
{
    Q_OBJECT
public:
    FeedCommands(FeedBoard &board, TriageCommands &triage, QWidget *window);

    void follow(const QString &typed = {});
    void edit(FeedId feed, bool secrets = false);
    void unfollow(FeedId feed);
    void setPaused(FeedId feed, bool paused);
    void spaceOut(FeedId feed);
    void fetch(FeedId feed); ///< at once, also where it waits
    void apply(FeedId feed, FeedRemedy remedy);
    void importOpml();
    void exportOpml();
    void followAll(const QList<Subscription> &subscriptions);

Q_SIGNALS:
    void said(const QString &text);
    void failed(const marbre::Error &error);
    void followed(marbre::FeedId feed);

private:
    const FeedStatus *status(FeedId feed) const;
    void startFollowing(const Subscription &subscription);
    void change(const Subscription &before, const Subscription &after);
    void followEach(const QList<Subscription> &subscriptions);
    void readOpmlFile(const QString &path);
    void writeOpmlFile(const QString &path);
    FeedBoard &m_board;
    TriageCommands &m_triage;
    QWidget *m_window;
};

} // namespace marbre
