// SPDX-License-Identifier: GPL-3.0-or-later
// Review: the thread that is read.
#include "review/feedspane.h"
#include "review/listpane.h"
#include "review/readerpane.h"
#include "review/readerview.h"
#include "review/reviewparts.h"
#include "review/seenprogress.h"
#include "review/themedetail.h"
#include "review/themespane.h"
#include "review/threadhead.h"
#include "review/threadlistview.h"
#include "store/archivestore.h"
#include "store/threadstore.h"

#include <QApplication>
#include <QScrollBar>
#include <QStackedWidget>

namespace marbre {

void ReviewPlace::Parts::open(ThreadId id, CommentId comment)
{
    if (!id) {
        return; // the list lost its current row: what is read stays
    }
    if (id == wanted && id == shownNow.row.id) {
        if (comment) {
            reader->showComment(comment);
        }
        return;
    }
    if (seenTimer.isActive()) {
        markSeenNow();
    }
    wanted = id;
    list->model().setHeld(id);
    desk.store().threads().detail(id).then(&place, [this, id, comment](const Result<ThreadDetail> &detail) {
        if (id != wanted) {
            return;
        }
        if (detail) {
            shown(*detail, comment);
        } else {
            wanted = shownNow.row.id;
            readerPane->showError(detail.error());
        }
    });
}

void ReviewPlace::Parts::reload()
{
    const ThreadId id = shownNow.row.id;
    if (!id || id != wanted) {
        return;
    }
    desk.store().threads().detail(id).then(&place, [this, id](const Result<ThreadDetail> &detail) {
        if (id == wanted && detail) {
            shown(*detail, {});
        } else if (id == wanted && detail.error().kind == ErrorKind::NotFound) {
            closeReader();
        }
    });
}

void ReviewPlace::Parts::shown(const ThreadDetail &detail, CommentId comment)
{
    const bool another = detail.row.id != shownNow.row.id;
    shownNow = detail;
    readerPane->setFilled(true);
    reader->setNow(QDateTime::currentDateTimeUtc());
    reader->head()->setTheme(detail.row.themeName, sidebar.themeColour(detail.row.theme));
    reader->head()->setScoreNote(detail.row.score.points() ? QString() : board.scoreNote(detail.row.place));
    if (another) {
        reader->head()->setCovered({});
        showCoverage(detail.row.remoteId);
        markSeenSoon();
    }
    showSections();
    showState();
    reader->setThread(detail);
    quotables->show(detail);
    if (comment) {
        reader->showComment(comment);
    }
}

void ReviewPlace::Parts::closeReader()
{
    wanted = {};
    shownNow = {};
    seenTimer.stop();
    reader->clear();
    quotables->clear();
    readerPane->setFilled(false);
    showState();
}

/// Seen once it was on the screen for a second, or was left for the next one.
void ReviewPlace::Parts::markSeenSoon()
{
    seenTimer.stop();
    if (!shownNow.row.seen) {
        seenTimer.start();
    }
}

void ReviewPlace::Parts::markSeenNow()
{
    seenTimer.stop();
    if (shownNow.row.id && !shownNow.row.seen) {
        shownNow.row.seen = true;
        report(desk.store().threads().setSeen({shownNow.row.id}, true));
    }
}

void ReviewPlace::Parts::showCoverage(const QString &remoteId)
{
    const EditionId except = edition.isOpen() ? edition.id() : EditionId{};
    desk.store()
        .archive()
        .coverage({remoteId}, except)
        .then(&place, [this, remoteId](const Result<QHash<QString, QList<Coverage>>> &covered) {
            if (covered && shownNow.row.remoteId == remoteId) {
                reader->head()->setCovered(covered->value(remoteId));
                reader->headChanged();
            }
        });
}

std::optional<int> ReviewPlace::Parts::sectionOf(const QString &remoteId)
{
    if (!edition.isOpen()) {
        return std::nullopt;
    }
    const auto known = sections.constFind(remoteId);
    if (known != sections.cend()) {
        return *known;
    }
    return *sections.insert(remoteId, edition.sectionOf(remoteId));
}

QStringList ReviewPlace::Parts::headings()
{
    QStringList names;
    if (edition.isOpen()) {
        for (const BodySection &section : edition.outline().sections) {
            names.append(section.heading);
        }
    }
    return names;
}

void ReviewPlace::Parts::showSections()
{
    list->model().setOwnEdition(edition.isOpen() ? effectiveSlug(edition.header()) : QString());
    const QStringList names = headings();
    const auto holding = shownNow.row.id ? sectionOf(shownNow.row.remoteId) : std::nullopt;
    readerPane->setSections(names, holding.value_or(-2));
    reader->head()->setSection(holding ? *holding + 1 : -1, holding ? names.value(*holding) : QString());
    reader->sectionsChanged();
    list->view()->viewport()->update();
    if (progress) {
        QList<bool> fed;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const BodySection &section = edition.outline().sections.at(i);
            fed.append(!section.links.isEmpty() || !section.quotes.isEmpty() || !section.material.isEmpty());
        }
        progress->setSections(fed);
    }
}

bool ReviewPlace::Parts::isReading() const
{
    return right->currentWidget() == readerPane;
}

void ReviewPlace::Parts::showState()
{
    const TriageState state = shownNow.row.state;
    const bool open = bool(shownNow.row.id);
    readerPane->setState(open && state == TriageState::Shortlisted, open && state == TriageState::Spiked);
    const bool any = isReading() && (open || !list->view()->selectedThreads().isEmpty());
    for (QAction *action : actions.ofThreads()) {
        action->setEnabled(any);
    }
    for (QAction *action : {actions.newTheme, actions.find}) {
        action->setEnabled(isReading());
    }
    actions.search->setEnabled(shownView == View::Threads);
    if (shownView == View::Themes && !isReading()) { // the other letters mean themes there
        for (QAction *action : {actions.shortlist, actions.spike, actions.note, actions.copyLink}) {
            action->setEnabled(!themeDetail->selectedThreads().isEmpty());
        }
    }
}

void ReviewPlace::Parts::step(int direction, bool extending)
{
    if (shownView == View::Feeds) {
        feedsPane->step(direction);
    } else if (shownView == View::Threads) {
        list->view()->step(direction, extending);
    } else if (isReading()) {
        if (themeDetail->step(direction)) {
            readMember(themeDetail->currentThread());
        }
    } else if (themeDetail->isAncestorOf(QApplication::focusWidget())) {
        themeDetail->step(direction);
    } else {
        themesPane->step(direction);
    }
}

/// Space: the rest of this thread, then the next one.
void ReviewPlace::Parts::readOn(bool backwards)
{
    if (!shownNow.row.id || (!reader->readOn(backwards) && !backwards)) {
        step(1);
    }
}

} // namespace marbre
