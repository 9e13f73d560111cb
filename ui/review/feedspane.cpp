// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/feedspane.h"

#include "review/feeddelegate.h"
#include "review/quotameters.h"
#include "widgets/emptystate.h"
#include "widgets/flatbutton.h"
#include "widgets/messagebar.h"
#include "widgets/paneheader.h"
#include "widgets/visuals.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// Letters are the place's commands here, not a search.
class FeedListView final : public QListView
{
public:
    using QListView::QListView;
    void keyboardSearch(const QString &) override {}
};

} // namespace

FeedsPane::FeedsPane(FeedBoard &board, QAction *offline, QAction *follow, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_header(new PaneHeader(tr("Feed status"), this))
    , m_messages(new MessageBar(this))
    , m_quotas(new QuotaMeters(this))
    , m_titles(new FeedListHeader(this))
    , m_list(new FeedListView(this))
    , m_nothing(new EmptyState(tr("Nothing is followed yet"),
                               tr("Follow a community, a site's feed or a folder: its threads and discussions come in "
                                  "by themselves."),
                               this))
{
    setObjectName(u"feedsPane"_s);
    build(offline, follow);
    FeedListModel &model = m_board.model();
    connect(&model, &FeedListModel::stateChanged, this, &FeedsPane::showState);
    connect(&model, &QAbstractItemModel::modelReset, this, &FeedsPane::restoreCurrent);
    connect(&m_board, &FeedBoard::failed, this, &FeedsPane::showError);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        m_current = m_board.model().status(index.row()).subscription.feed;
        Q_EMIT currentChanged(m_current);
    });
    connect(m_list, &QListView::doubleClicked, this, [this] { Q_EMIT activated(m_current); });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        if (m_current)
            Q_EMIT menuRequested(m_current, m_list->viewport()->mapToGlobal(point));
    });
    showState();
    restoreCurrent();
}

void FeedsPane::build(QAction *offline, QAction *follow)
{
    m_header->buttons()->addStretch(1);
    auto *offlineButton = new FlatButton(offline, FlatButton::Kind::Flat, this);
    offlineButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    offlineButton->setObjectName(u"offlineButton"_s);
    auto *followButton = new FlatButton(follow, FlatButton::Kind::Framed, this);
    followButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    followButton->setObjectName(u"followButton"_s);
    m_header->buttons()->addWidget(offlineButton);
    m_header->buttons()->addWidget(followButton);
    m_nothing->setObjectName(u"nothingFollowed"_s);
    m_nothing->setBackgroundRole(QPalette::Base);
    m_nothing->setAutoFillBackground(true);
    m_nothing->addAction(follow, true);
    m_list->setObjectName(u"feedList"_s);
    m_list->setAccessibleName(tr("Feeds"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setModel(&m_board.model());
    m_list->setItemDelegate(new FeedDelegate(m_board.model(), this));
    m_list->installEventFilter(this);

    auto *area = new QWidget(this);
    m_stack = new QStackedLayout(area);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    layout->addWidget(m_quotas);
    layout->addWidget(m_titles);
    layout->addWidget(area, 1);
}

void FeedsPane::showState()
{
    const FeedListModel &model = m_board.model();
    m_header->setSubtitle(feedsSummary(model.statuses()));
    const bool nothing = m_board.isLoaded() && model.rowCount() == 0;
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_nothing) : m_list);
    m_titles->setVisible(!nothing);
    QList<Quota> quotas = m_board.quotas();
    for (const FeedStatus &status : model.statuses()) { // what was said before this start
        if (status.quota && std::ranges::none_of(quotas, [&](const Quota &q) { return q.host == status.quota->host; }))
            quotas.append(*status.quota);
    }
    m_quotas->setQuotas(quotas, model.now());
}

/// The same feed where it is still there, else the first.
void FeedsPane::restoreCurrent()
{
    const FeedListModel &model = m_board.model();
    if (model.rowCount() == 0) {
        m_current = {};
        Q_EMIT currentChanged({});
        return;
    }
    m_list->setCurrentIndex(model.index(std::max(0, model.rowOf(m_current))));
}

FeedId FeedsPane::current() const
{
    return m_current;
}

void FeedsPane::choose(FeedId feed)
{
    const int row = m_board.model().rowOf(feed);
    if (row >= 0)
        m_list->setCurrentIndex(m_board.model().index(row));
    else
        m_current = feed; // the desk has not answered yet
}

void FeedsPane::step(int direction)
{
    const int rows = m_board.model().rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(
            m_board.model().index(std::clamp(m_list->currentIndex().row() + direction, 0, rows - 1)));
}

void FeedsPane::focusList()
{
    (m_board.isLoaded() && m_board.model().rowCount() == 0 ? findChild<QWidget *>(u"followButton"_s) : m_list)
        ->setFocus(Qt::OtherFocusReason);
}

void FeedsPane::showError(const Error &error)
{
    m_messages->showError(error);
}

bool FeedsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_current) {
            Q_EMIT activated(m_current);
            return true;
        }
        if (key->key() == Qt::Key_Delete && m_current) {
            Q_EMIT unfollowRequested(m_current);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace marbre
