// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/themespane.h"

#include "review/themeactions.h"
#include "review/themedelegate.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/flatbutton.h"
#include "widgets/messagebar.h"
#include "widgets/paneheader.h"
#include "widgets/visuals.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QStackedLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// Letters are commands here, not a search.
class ThemesView final : public QListView
{
public:
    using QListView::QListView;
    void keyboardSearch(const QString &) override {}
};

} // namespace

ThemesPane::ThemesPane(ThemeListModel &model, const ThemeActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_header(new PaneHeader(tr("Suggested themes"), this))
    , m_messages(new MessageBar(this))
    , m_list(new ThemesView(this))
    , m_nothing(new EmptyState(this))
{
    setObjectName(u"themesPane"_s);
    build(actions);
    actions.addTo(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        m_key = m_model.key(index.row());
        Q_EMIT currentChanged(m_key);
    });
    connect(m_list, &QListView::doubleClicked, this, &ThemesPane::membersWanted);
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &point) { Q_EMIT menuRequested(m_list->viewport()->mapToGlobal(point)); });
    ThemeBoard &board = m_model.board();
    connect(&board, &ThemeBoard::changed, this, &ThemesPane::showState);
    connect(&board, &ThemeBoard::busyChanged, this, &ThemesPane::showState);
    connect(&board, &ThemeBoard::failed, this, &ThemesPane::showError);
    connect(&board, &ThemeBoard::added, this, &ThemesPane::choose);
    showState();
}

void ThemesPane::build(const ThemeActions &actions)
{
    auto *wishes = new QMenu(this);
    wishes->setObjectName(u"themeWishes"_s);
    connect(wishes, &QMenu::aboutToShow, this, [this, wishes] { fillWishes(*wishes); });
    m_header->buttons()->addStretch(1);
    auto *wish = FlatButton::iconOnly(actions.wish, this);
    wish->setObjectName(u"themeCountButton"_s);
    wish->setMenu(wishes);
    wish->setPopupMode(QToolButton::InstantPopup);
    m_header->buttons()->addWidget(wish);
    auto *add = FlatButton::iconOnly(actions.newTheme, this);
    add->setObjectName(u"newThemeButton"_s);
    m_header->buttons()->addWidget(add);

    m_list->setObjectName(u"themeList"_s);
    m_list->setAccessibleName(tr("Suggested themes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAcceptDrops(true);
    m_list->setDragDropMode(QAbstractItemView::DropOnly);
    m_list->setDragDropOverwriteMode(true); // dropped on a theme, never between two
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ThemeDelegate(m_model, this));
    m_list->installEventFilter(this);
    m_nothing->setObjectName(u"noThemes"_s);
    m_nothing->setBackgroundRole(QPalette::Base);
    m_nothing->setAutoFillBackground(true);

    auto *note = new ElidedLabel(tr("Worked out on this computer, without any service."), this);
    note->setFont(visuals::scaledFont(font(), visuals::metadataSize));
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setContentsMargins(visuals::scaled(this, 12), visuals::scaled(this, 6), visuals::scaled(this, 12),
                             visuals::scaled(this, 6));
    auto *area = new QWidget(this);
    m_stack = new QStackedLayout(area);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    layout->addWidget(area, 1);
    layout->addWidget(note);
}

void ThemesPane::fillWishes(QMenu &menu)
{
    menu.clear();
    auto *group = new QActionGroup(&menu);
    const auto add = [&](int count, const QString &text) {
        QAction *action = menu.addAction(text, this, [this, count] { m_model.board().setWish(count); });
        action->setCheckable(true);
        action->setChecked(m_model.board().wish() == count);
        group->addAction(action);
    };
    add(0, tr("As many as the day has"));
    menu.addSeparator();
    for (int count = 2; count <= 7; ++count)
        add(count, tr("%n theme(s)", nullptr, count));
}

void ThemesPane::showState()
{
    const ThemeBoard &board = m_model.board();
    const int themes = int(board.themes().size());
    m_header->setSubtitle(
        !board.isLoaded()
            ? QString()
            : tr("%1 for %n thread(s)", "number of themes", board.threadCount()).arg(QLocale().toString(themes)));
    const bool nothing = themes == 0 && board.leftOver().isEmpty();
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_nothing) : m_list);
    const bool looking = !board.isLoaded() || board.isBusy();
    m_nothing->setTitle(looking ? tr("Looking for what belongs together…") : tr("No thread in these days"));
    m_nothing->setSentence(
        looking ? QString() : tr("Themes are suggested for the days of the edition on the table, or for today."));
    if (nothing || !board.isLoaded())
        return;
    if (m_chosen && m_model.rowOf(m_key) == m_list->currentIndex().row())
        return;
    // The same theme where it is still there, else the one that stands in its place.
    int row = m_chosen ? m_model.rowOf(m_key) : 0;
    if (row < 0)
        row = std::clamp(m_list->currentIndex().row(), 0, m_model.rowCount() - 1);
    m_chosen = true;
    m_list->setCurrentIndex(m_model.index(row));
    if (m_key != m_model.key(row)) {
        m_key = m_model.key(row);
        Q_EMIT currentChanged(m_key);
    }
}

void ThemesPane::choose(const QString &key)
{
    const int row = m_model.rowOf(key);
    if (row >= 0) {
        m_chosen = true;
        m_list->setCurrentIndex(m_model.index(row));
    }
}

void ThemesPane::step(int direction)
{
    const int rows = m_model.rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(m_model.index(std::clamp(m_list->currentIndex().row() + direction, 0, rows - 1)));
}

void ThemesPane::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void ThemesPane::showError(const Error &error)
{
    m_messages->showError(error);
}

bool ThemesPane::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT acceptRequested();
        return true;
    case Qt::Key_Right:
        Q_EMIT membersWanted();
        return true;
    default:
        return false;
    }
}

/// The board follows every mark only while somebody sees it: not while the editor writes in another place.
void ThemesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.board().setWatched(true);
}

void ThemesPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.board().setWatched(false);
}

bool ThemesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && keyPressed(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace marbre
