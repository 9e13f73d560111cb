// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archiveplace.h"
#include "archive/differencesview.h"
#include "archive/editionpane.h"
#include "archive/groupspane.h"
#include "archive/navigationpane.h"
#include "archive/searchpane.h"
#include "desk/desk.h"
#include "models/archivesearch.h"
#include "store/archivestore.h"
#include "store/editionstore.h"
#include "store/searchstore.h"
#include "widgets/messagebar.h"
#include "widgets/panesplitter.h"
#include "widgets/searchfield.h"
#include "widgets/segmentedbuttons.h"
#include "widgets/visuals.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QResizeEvent>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

struct ArchivePlace::Parts
{
    Parts(ArchivePlace &place, Desk &where)
        : q(place)
        , desk(where)
        , search([this](const SearchRequest &request) { return desk.store().search().find(request); })
        , splitter(new PaneSplitter(&place))
        , navigation(new NavigationPane([this](ArchiveGrouping by, const QString &words,
                                               int limit) { return desk.store().archive().groups(by, words, limit); },
                                        &place))
        , results(new SearchPane(search, &place))
        , edition(new EditionPane(desk, &place))
        , status(new QLabel)
    {}

    void makeLayout();
    void makeCommands();
    void connectPanes();
    void reload();
    void take(quint64 ticket, const Result<QList<EditionRow>> &rows);
    void countTexts();
    void choose(EditionId id);
    void setState(EditionId id, EditionState state, bool offerUndo);
    void offerUndo(EditionId id, EditionState done);
    void renewStatus();

    ArchivePlace &q;
    Desk &desk;
    ArchiveSearch search;
    PaneSplitter *splitter;
    NavigationPane *navigation;
    SearchPane *results;
    EditionPane *edition;
    QPointer<QLabel> status; ///< goes into the shell's strip, which may outlive or not
    QList<QAction *> commands;
    QAction *undoDiscard = nullptr;
    QList<EditionRow> rows;
    EditionId wanted; ///< asked for before it was listed
    quint64 ticket = 0;
    qint64 indexed = -1; ///< -1: not known yet
};

void ArchivePlace::Parts::makeLayout()
{
    splitter->setObjectName(u"archiveSplitter"_s);
    for (QWidget *pane :
         {static_cast<QWidget *>(navigation), static_cast<QWidget *>(results), static_cast<QWidget *>(edition)})
        splitter->addWidget(pane);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 2);
    splitter->setStretchFactor(2, 3);
    results->setMinimumWidth(visuals::scaled(results, 260));
    edition->setMinimumWidth(visuals::scaled(edition, 320));
    if (!splitter->restoreState(QSettings().value(u"archive/splitter"_s).toByteArray()))
        splitter->setSizes({visuals::scaled(&q, 308), visuals::scaled(&q, 484), visuals::scaled(&q, 648)});
    auto *layout = new QHBoxLayout(&q);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    status->setObjectName(u"archiveStatus"_s);
    status->setTextFormat(Qt::PlainText);
}

void ArchivePlace::Parts::makeCommands()
{
    auto *focus = new QAction(visuals::icon(u"search"_s), ArchivePlace::tr("Search the archive"), &q);
    focus->setObjectName(u"archiveFocusSearch"_s);
    focus->setShortcut(Qt::Key_Slash);
    focus->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(focus, &QAction::triggered, &q, &ArchivePlace::focusSearch);
    q.addAction(focus);
    commands << focus << edition->actions();
    const std::array tabs{std::pair(ArchivePlace::tr("Show proof"), u"archiveShowProof"_s),
                          std::pair(ArchivePlace::tr("Show differences"), u"archiveShowDifferences"_s),
                          std::pair(ArchivePlace::tr("Show sources"), u"archiveShowSources"_s)};
    for (int tab = 0; tab < int(tabs.size()); ++tab) {
        auto *action = new QAction(tabs.at(size_t(tab)).first, &q);
        action->setObjectName(tabs.at(size_t(tab)).second);
        connect(action, &QAction::triggered, &q, [this, tab] { edition->tabs().setCurrent(tab); });
        commands << action;
    }
    auto *discard = new QAction(visuals::icon(u"edit-delete"_s), ArchivePlace::tr("Discard draft"), &q);
    discard->setObjectName(u"archiveDiscard"_s);
    connect(discard, &QAction::triggered, &q, [this] {
        const EditionRow *row = navigation->edition(edition->id());
        if (row && row->state == EditionState::Draft)
            setState(row->id, EditionState::Discarded, true);
    });
    const std::array pages{std::pair(ArchivePlace::tr("Archive: calendar"), u"archiveCalendarPage"_s),
                           std::pair(ArchivePlace::tr("Archive: by theme"), u"archiveByTheme"_s),
                           std::pair(ArchivePlace::tr("Archive: by quoted author"), u"archiveByVoice"_s),
                           std::pair(ArchivePlace::tr("Archive: by thread"), u"archiveByThread"_s),
                           std::pair(ArchivePlace::tr("Archive: by community"), u"archiveByCommunity"_s)};
    for (int page = 0; page < int(pages.size()); ++page) {
        auto *action = new QAction(pages.at(size_t(page)).first, &q);
        action->setObjectName(pages.at(size_t(page)).second);
        connect(action, &QAction::triggered, &q, [this, page] { navigation->showPage(page); });
        commands << action;
    }
    DifferencesView &differences = edition->differences();
    commands << differences.previousChange() << differences.nextChange() << differences.restore() << discard
             << navigation->showDiscarded();
    undoDiscard = new QAction(visuals::icon(u"edit-undo"_s), ArchivePlace::tr("Undo"), &q);
    undoDiscard->setObjectName(u"archiveUndoDiscard"_s);
}

void ArchivePlace::Parts::connectPanes()
{
    connect(navigation, &NavigationPane::editionChosen, &q, [this](EditionId id) { edition->showEdition(id); });
    connect(navigation, &NavigationPane::placeChosen, &q,
            [this](EditionId id, const QStringList &items) { edition->showPlace(id, items); });
    connect(navigation, &NavigationPane::openRequested, &q, &ArchivePlace::openRequested);
    connect(navigation, &NavigationPane::duplicateRequested, &q, &ArchivePlace::duplicateRequested);
    connect(navigation, &NavigationPane::exportRequested, &q, &ArchivePlace::exportRequested);
    connect(navigation, &NavigationPane::discardRequested, &q,
            [this](EditionId id) { setState(id, EditionState::Discarded, true); });
    connect(navigation, &NavigationPane::bringBackRequested, &q,
            [this](EditionId id) { setState(id, EditionState::Draft, true); });
    connect(navigation->showDiscarded(), &QAction::toggled, &q, [this] { reload(); });
    connect(results, &SearchPane::editionChosen, &q, [this](EditionId id) { choose(id); });
    connect(results, &SearchPane::threadChosen, &q, &ArchivePlace::threadRequested);
    connect(edition, &EditionPane::openRequested, &q, &ArchivePlace::openRequested);
    connect(edition, &EditionPane::duplicateRequested, &q, &ArchivePlace::duplicateRequested);
    connect(edition, &EditionPane::exportRequested, &q, &ArchivePlace::exportRequested);
    connect(edition, &EditionPane::restoreRequested, &q, &ArchivePlace::restoreRequested);
    connect(edition, &EditionPane::threadRequested, &q, &ArchivePlace::threadRequested);
    connect(&desk.store(), &Store::changed, &q, [this](const ChangeSet &changes) {
        if (!changes.editions.isEmpty())
            reload();
        if (changes.editions.contains(edition->id()))
            edition->reload();
        if (changes.threadsAdded || changes.allThreads)
            countTexts();
        if (!changes.editions.isEmpty() || !changes.threads.isEmpty() || changes.allThreads || changes.feeds)
            navigation->groups().renew();
    });
    connect(&search, &ArchiveSearch::finished, &q, [this] { renewStatus(); });
}

void ArchivePlace::Parts::reload()
{
    const quint64 mine = ++ticket;
    const bool discarded = navigation->showDiscarded()->isChecked();
    desk.store()
        .editions()
        .list({{}, {}, false})
        .then(&q, [this, mine, discarded](const Result<QList<EditionRow>> &kept) {
            if (!discarded || !kept || mine != ticket)
                return take(mine, kept);
            desk.store()
                .editions()
                .list({{}, {}, true})
                .then(&q, [this, mine, all = *kept](const Result<QList<EditionRow>> &gone) {
                    take(mine, gone ? Result<QList<EditionRow>>(all + *gone) : gone);
                });
        });
}

void ArchivePlace::Parts::take(quint64 mine, const Result<QList<EditionRow>> &listed)
{
    if (mine != ticket)
        return;
    if (!listed) {
        navigation->messages().showError(listed.error());
        return;
    }
    rows = *listed;
    navigation->setEditions(rows);
    int first = 0;
    int last = 0;
    for (const EditionRow &row : std::as_const(rows))
        if (row.date.isValid()) {
            first = first == 0 ? row.date.year() : std::min(first, row.date.year());
            last = std::max(last, row.date.year());
        }
    results->setYears(first, last);
    if (wanted)
        choose(std::exchange(wanted, {}));
    else if (!edition->id() && !rows.isEmpty())
        choose(rows.first().id);
    renewStatus();
}

// The search says how many texts it looked at: a request for no words reads nothing else.
void ArchivePlace::Parts::countTexts()
{
    if (search.isActive())
        return;
    desk.store().search().find({}).then(&q, [this](const Result<SearchResult> &result) {
        if (!result)
            return;
        indexed = result->indexed;
        renewStatus();
    });
}

void ArchivePlace::Parts::choose(EditionId id)
{
    navigation->select(id);
    if (edition->id() != id)
        edition->showEdition(id);
}

void ArchivePlace::Parts::setState(EditionId id, EditionState state, bool withUndo)
{
    desk.store().editions().setState(id, state).then(&q, [this, id, state, withUndo](const Result<void> &done) {
        if (!done)
            navigation->messages().showError(done.error());
        else if (withUndo)
            offerUndo(id, state);
    });
}

void ArchivePlace::Parts::offerUndo(EditionId id, EditionState done)
{
    const auto row = std::ranges::find(rows, id, &EditionRow::id);
    const QString name = row == rows.end() ? QString() : EditionListModel::headline(*row);
    const bool discarded = done == EditionState::Discarded;
    const QString text =
        discarded ? ArchivePlace::tr("“%1” discarded").arg(name) : ArchivePlace::tr("“%1” brought back").arg(name);
    undoDiscard->disconnect(&q);
    connect(undoDiscard, &QAction::triggered, &q, [this, id, discarded] {
        navigation->messages().hideMessage();
        setState(id, discarded ? EditionState::Draft : EditionState::Discarded, false);
    });
    navigation->messages().showMessage(text, visuals::Tone::Positive);
    navigation->messages().addAction(undoDiscard);
    Q_EMIT q.message(text, false);
}

void ArchivePlace::Parts::renewStatus()
{
    if (!status)
        return;
    const QLocale locale;
    QDate first;
    int count = 0;
    for (const EditionRow &row : std::as_const(rows)) {
        count += row.state == EditionState::Discarded ? 0 : 1;
        if (row.date.isValid() && (first.isNull() || row.date < first))
            first = row.date;
    }
    QString text = first.isNull()
                       ? ArchivePlace::tr("%n edition(s)", nullptr, count)
                       //: %1: a month and year
                       : ArchivePlace::tr("%n edition(s) since %1", nullptr, count)
                             .arg(locale.toString(first, ArchivePlace::tr("MMMM yyyy", "QLocale::toString()")));
    if (indexed >= 0)
        text = ArchivePlace::tr("%1 · %2", "status")
                   .arg(text, ArchivePlace::tr("%1 texts indexed").arg(locale.toString(indexed)));
    status->setText(text);
}

ArchivePlace::ArchivePlace(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(*this, desk))
{
    setObjectName(u"archivePlace"_s);
    m_parts->makeLayout();
    m_parts->makeCommands();
    m_parts->connectPanes();
    m_parts->reload();
    m_parts->countTexts();
    m_parts->renewStatus();
}

ArchivePlace::~ArchivePlace()
{
    QSettings().setValue(u"archive/splitter"_s, m_parts->splitter->saveState());
    // The panes go before the models that they show.
    delete m_parts->splitter;
    if (m_parts->status && !m_parts->status->parent())
        delete m_parts->status;
}

QList<QAction *> ArchivePlace::commands() const
{
    return m_parts->commands;
}

QWidget *ArchivePlace::statusWidget()
{
    return m_parts->status;
}

void ArchivePlace::showEdition(EditionId id)
{
    if (m_parts->navigation->edition(id)) {
        m_parts->choose(id);
    } else {
        m_parts->wanted = id;
        m_parts->reload();
    }
}

void ArchivePlace::focusSearch()
{
    m_parts->results->focusField();
}

void ArchivePlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_parts->navigation->setNarrow(event->size().width() < visuals::scaled(this, 1100));
}

} // namespace marbre
