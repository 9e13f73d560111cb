// SPDX-License-Identifier: GPL-3.0-or-later
// Review: what the editor does with threads and words.
#include "models/piecemime.h"
#include "review/commentdocument.h"
#include "review/feedspane.h"
#include "review/listpane.h"
#include "review/readerpane.h"
#include "review/readerview.h"
#include "review/reviewparts.h"
#include "review/themedetail.h"
#include "review/themespane.h"
#include "review/threadlistview.h"
#include "store/threadstore.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QInputDialog>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

// ---- On which threads ----

bool ReviewPlace::Parts::readerHasFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == reader || reader->isAncestorOf(focus));
}

/// The list's selection; the thread that is read where the reader has the focus or nothing is selected. None while the
/// next thread is on its way to the reader: a second press of a key does not hit the first thread again.
QList<ThreadId> ReviewPlace::Parts::targets() const
{
    if (readerHasFocus() && wanted != shownNow.row.id) {
        return {};
    }
    if (shownView == View::Themes && !isReading()) {
        return themeDetail->selectedThreads();
    }
    const QList<ThreadId> selected =
        readerHasFocus() || shownView == View::Themes ? QList<ThreadId>{} : list->view()->selectedThreads();
    if (!selected.isEmpty() || !shownNow.row.id) {
        return selected;
    }
    return {shownNow.row.id};
}

QString ReviewPlace::Parts::targetTitle(const QList<ThreadId> &ids) const
{
    if (ids.size() != 1) {
        return {};
    }
    if (ids.first() == shownNow.row.id) {
        return shownNow.row.title;
    }
    const ThreadRow *row = list->model().row(list->model().rowOf(ids.first()));
    row = row ? row : themes.row(ids.first());
    return row ? row->title : QString();
}

void ReviewPlace::Parts::mark(TriageState state)
{
    const QList<ThreadId> ids = targets();
    list->model().setHeld(list->view()->currentThread());
    triage.toggleState(ids, state, targetTitle(ids));
}

/// What is spiked is done with: the next thread opens, as in a mail program after archiving. To shortlist or to send is
/// not to leave: its comments may be wanted next.
void ReviewPlace::Parts::spike()
{
    const QList<ThreadId> ids = targets();
    const auto isSpiked = [this](ThreadId id) {
        const ThreadRow *row = list->model().row(list->model().rowOf(id));
        return row && row->state == TriageState::Spiked;
    };
    const bool takenBack = std::ranges::all_of(ids, isSpiked);
    mark(TriageState::Spiked);
    if (!takenBack && shownView == View::Threads && ids.contains(list->view()->currentThread())) {
        list->view()->stepOverSelection();
    }
}

// ---- Into the edition ----

bool ReviewPlace::Parts::editionReady()
{
    if (!edition.isOpen()) {
        say(tr("No edition is open: make a new one, or open one from the archive, first"));
        return false;
    }
    return true;
}

void ReviewPlace::Parts::send(int section)
{
    if (!editionReady()) {
        return;
    }
    const QStringList names = headings();
    if (section >= names.size()) {
        say(tr("The edition has no section %1 yet").arg(section + 1));
        return;
    }
    if (readerHasFocus()) {
        const auto piece = reader->currentPiece();
        if (!piece) {
            say(reader->refusal());
            return;
        }
        sendPieces({*piece}, section, piece->isQuote() ? piece->words : piece->title);
        return;
    }
    desk.store().threads().rows(targets()).then(&place, [this, section](const Result<QList<ThreadRow>> &rows) {
        if (!rows) {
            fail(rows.error());
            return;
        }
        QList<Piece> pieces;
        for (const ThreadRow &row : *rows) {
            pieces.append(pieceOf(row));
        }
        sendPieces(pieces, section, pieces.size() == 1 ? pieces.first().title : QString());
    });
}

void ReviewPlace::Parts::sendPieces(const QList<Piece> &pieces, int section, const QString &what)
{
    if (pieces.isEmpty() || !edition.isOpen()) {
        return;
    }
    const QString shown = what.size() > 50 ? what.left(49).simplified() + u'…' : what.simplified();
    const QString heading = headings().value(section);
    const auto count = static_cast<int>(pieces.size());
    QString name;
    if (section < 0) {
        name =
            count == 1 ? tr("Put “%1” on the marble").arg(shown) : tr("Put %n thread(s) on the marble", nullptr, count);
    } else {
        name = count == 1 ? tr("Send “%1” to section %2").arg(shown).arg(section + 1)
                          : tr("Send %n thread(s) to section %1", nullptr, count).arg(section + 1);
    }
    const bool changed = triage.recordEdition(edition, name, [&] { edition.sendPieces(pieces, section); });
    if (!changed) {
        say(section < 0 ? tr("It lies on the marble already") : tr("It stands in section %1 already").arg(section + 1));
    } else if (section < 0) {
        say(count == 1 ? tr("“%1” is on the marble").arg(shown) : tr("%n thread(s) put on the marble", nullptr, count),
            true);
    } else {
        say(count == 1 ? tr("“%1” sent to section %2, “%3”").arg(shown).arg(section + 1).arg(heading)
                       : tr("%n thread(s) sent to section %1, “%2”", nullptr, count).arg(section + 1).arg(heading),
            true);
    }
}

/// The words that q means; nothing, and why, where there are none.
std::optional<Piece> ReviewPlace::Parts::wordsToQuote()
{
    if (!editionReady() || !shownNow.row.id) {
        return std::nullopt;
    }
    const auto piece = reader->currentPiece();
    if (!piece) {
        say(reader->refusal());
        return std::nullopt;
    }
    if (!piece->isQuote()) {
        say(tr("Select the words to quote, or go to a comment with N"));
        return std::nullopt;
    }
    return piece;
}

/// Whom the attribution names where the account is gone and the desk's rule is to ask.
void ReviewPlace::Parts::askName(const Piece &piece, const std::function<void(const Piece &)> &then)
{
    if (edition.nameOf(piece, piece.author.isEmpty())) {
        then(piece);
        return;
    }
    auto *dialog = new QInputDialog(&place);
    dialog->setObjectName(u"attributionName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Quote"));
    dialog->setLabelText(tr("The account is gone. Whom does the quote name?"));
    dialog->setTextValue(anonymousName(edition.header().language));
    QObject::connect(dialog, &QInputDialog::textValueSelected, &place, [piece, then](const QString &name) {
        Piece named = piece;
        named.author = name.trimmed();
        then(named);
    });
    dialog->open();
}

bool ReviewPlace::Parts::putQuote(const Piece &piece, int section)
{
    const QString author = piece.author.isEmpty() ? tr("[deleted]") : piece.author;
    const QString name = tr("Quote %1").arg(author);
    if (!triage.recordEdition(edition, name, [&] { edition.quote(piece, section); })) {
        say(tr("These words are in the edition already"));
        return false;
    }
    reader->clearSelection();
    say(section < 0
            ? tr("Quote of %1 put on the marble").arg(author)
            : tr("Quote of %1 put into section %2, “%3”").arg(author).arg(section + 1).arg(headings().value(section)),
        true);
    return true;
}

void ReviewPlace::Parts::quote()
{
    const auto piece = wordsToQuote();
    if (!piece) {
        return;
    }
    if (headings().isEmpty()) {
        sendPieces({*piece}, -1, piece->words);
    } else {
        askName(*piece, [this](const Piece &named) { putQuote(named, edition.currentSection()); });
    }
}

/// A translation needs a place in the text: the section last sent to, else the one that has the thread.
void ReviewPlace::Parts::quoteAndTranslate()
{
    const auto piece = wordsToQuote();
    if (!piece) {
        return;
    }
    int section = edition.currentSection();
    if (section < 0) {
        section = sectionOf(piece->ref.thread).value_or(-1);
    }
    if (section < 0) {
        say(tr("Choose its section first: send the thread with 1 to 9, then quote and translate"));
        return;
    }
    askName(*piece, [this, section](const Piece &named) {
        if (putQuote(named, section)) {
            Q_EMIT place.pairRequested(named.ref.id());
        }
    });
}

void ReviewPlace::Parts::stepQuotable(int direction)
{
    if (reader->isEmpty()) {
        return;
    }
    reader->setFocus(); // Q means what is read from here on
    if (!reader->stepQuotable(direction)) {
        say(reader->quotables().isEmpty() ? tr("No comment here is worth quoting by the rules")
                                          : tr("No further comment is worth quoting"));
    }
}

// ---- Elsewhere ----

void ReviewPlace::Parts::openLink(const QUrl &url)
{
    if (const QUrl safe = safeLink(url.toString(QUrl::FullyEncoded), QUrl()); safe.isValid()) {
        QDesktopServices::openUrl(safe);
    }
}

void ReviewPlace::Parts::openInBrowser()
{
    if (readerHasFocus()) {
        const auto piece = reader->currentPiece();
        openLink(QUrl(piece ? piece->permalink : shownNow.row.permalink));
        return;
    }
    constexpr qsizetype most = 10; // a slip of the finger does not open three hundred tabs
    QList<ThreadId> ids = targets();
    if (ids.size() > most) {
        say(tr("Only %n thread(s) are opened at once", nullptr, most));
        ids = ids.first(most);
    }
    desk.store().threads().rows(ids).then(&place, [this](const Result<QList<ThreadRow>> &rows) {
        for (const ThreadRow &row : rows ? *rows : QList<ThreadRow>{}) {
            openLink(QUrl(row.permalink));
        }
    });
}

void ReviewPlace::Parts::copyLink()
{
    if (readerHasFocus()) {
        if (const auto piece = reader->currentPiece()) {
            QGuiApplication::clipboard()->setText(piece->permalink);
            say(tr("Link copied"));
        }
        return;
    }
    desk.store().threads().rows(targets()).then(&place, [this](const Result<QList<ThreadRow>> &rows) {
        QStringList links;
        for (const ThreadRow &row : rows ? *rows : QList<ThreadRow>{}) {
            links.append(row.permalink);
        }
        QGuiApplication::clipboard()->setText(links.join(u'\n'));
        say(tr("%n link(s) copied", nullptr, static_cast<int>(links.size())));
    });
}

void ReviewPlace::Parts::copyWithLink()
{
    const QString text = reader->textWithLink();
    if (text.isEmpty()) {
        say(reader->refusal());
        return;
    }
    QGuiApplication::clipboard()->setText(text);
    say(tr("Copied with its link"));
}

// ---- Notes, themes ----

void ReviewPlace::Parts::askNote()
{
    const QList<ThreadId> ids = targets();
    if (ids.isEmpty()) {
        return;
    }
    const ThreadId id = ids.first();
    desk.store().threads().detail(id).then(&place, [this, id](const Result<ThreadDetail> &detail) {
        if (!detail) {
            fail(detail.error());
            return;
        }
        auto *dialog = new QInputDialog(&place);
        dialog->setObjectName(u"noteDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Note to self"));
        dialog->setLabelText(detail->row.title);
        dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
        dialog->setTextValue(detail->note);
        QObject::connect(dialog, &QInputDialog::textValueSelected, &place,
                         [this, id, before = detail->note, title = detail->row.title](const QString &text) {
                             triage.setNote(id, before, text.trimmed(), title);
                         });
        dialog->open();
    });
}

void ReviewPlace::Parts::giveTheme(ThemeId theme, const QString &name)
{
    const QList<ThreadId> ids = targets();
    list->model().setHeld(list->view()->currentThread());
    triage.setTheme(ids, theme, name, targetTitle(ids));
}

void ReviewPlace::Parts::say(const QString &text, bool undoable)
{
    if (!text.isEmpty()) {
        Q_EMIT place.message(text, undoable);
    }
}

void ReviewPlace::Parts::fail(const Error &error)
{
    switch (shownView) {
    case View::Threads:
        list->showError(error);
        break;
    case View::Feeds:
        feedsPane->showError(error);
        break;
    case View::Themes:
        themesPane->showError(error);
        break;
    }
}

} // namespace marbre
