// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/feeddetail.h"

#include "desk/fetcher.h"
#include "review/causecard.h"
#include "review/feedsign.h"
#include "store/store.h"
#include "store/subscriptionstore.h"
#include "widgets/flatbutton.h"
#include "widgets/paneheader.h"
#include "widgets/visuals.h"

#include <QAction>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int shownRuns = 30;

/// Time, sign, sentence.
class RunDelegate final : public QStyledItemDelegate
{
public:
    RunDelegate(const FeedRunsModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), visuals::scaled(option.widget, visuals::sidebarRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool current = option.state.testFlag(QStyle::State_Selected) && option.widget->hasFocus();
        const QRect row = option.rect;
        painter->save();
        painter->fillRect(row, current ? visuals::currentRow(palette, true) : palette.color(QPalette::Base));
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), visuals::hairline(palette));
        const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, row, box); };
        const auto scaled = [&](int pixels) { return visuals::scaled(option.widget, pixels); };
        const int start = (option.direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
        const QFont small = visuals::scaledFont(option.font, visuals::metadataSize);
        painter->setFont(small);
        painter->setPen(visuals::secondaryText(palette));
        const int time = scaled(100);
        painter->drawText(mirrored(QRect(row.left() + scaled(16), row.top(), time, row.height())), start,
                          m_model.timeText(index.row()));
        const FetchRun &run = m_model.run(index.row());
        FeedStatus like;
        like.condition = run.condition;
        const int sign = scaled(15);
        const QRect box(row.left() + scaled(16) + time, row.center().y() - sign / 2 + 1, sign, sign);
        paintFeedSign(*painter, mirrored(box), feedSign(like, false), palette);
        const int left = box.right() + scaled(8);
        const QRect words(left, row.top(), row.right() - left - scaled(12), row.height());
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(mirrored(words), start,
                          QFontMetrics(small).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    const FeedRunsModel &m_model;
};

class RunsView final : public QListView
{
public:
    using QListView::QListView;
    void keyboardSearch(const QString &) override {}
};

} // namespace

FeedDetail::FeedDetail(FeedBoard &board, QAction *fetch, QAction *edit, QAction *more, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_header(new PaneHeader(this))
    , m_cause(new CauseCard(this))
    , m_facts(new QWidget(this))
    , m_runsTitle(new QLabel(tr("Last runs"), this))
    , m_list(new RunsView(this))
{
    setObjectName(u"feedDetail"_s);
    m_header->buttons()->addStretch(1);
    for (QAction *action : {fetch, edit, more}) {
        auto *button = FlatButton::iconOnly(action, this);
        button->setObjectName(action->objectName() + u"Button"_s);
        m_header->buttons()->addWidget(button);
    }
    auto *form = new QFormLayout(m_facts);
    form->setContentsMargins(0, 4, 0, 12);
    form->setVerticalSpacing(6);
    form->setHorizontalSpacing(12);
    form->setLabelAlignment(Qt::AlignRight);
    m_place = addFact(form, tr("Kind"), u"feedKind"_s);
    m_address = addFact(form, tr("Address"), u"feedAddress"_s);
    m_schedule = addFact(form, tr("Fetch"), u"feedSchedule"_s);
    m_window = addFact(form, tr("Day"), u"feedWindow"_s);
    m_limits = addFact(form, tr("Limits"), u"feedLimits"_s);
    m_scores = addFact(form, tr("Scores"), u"feedScores"_s);
    m_runsTitle->setFont(visuals::semibold(visuals::scaledFont(font(), visuals::labelSize)));
    m_runsTitle->setForegroundRole(QPalette::PlaceholderText);
    m_runsTitle->setBackgroundRole(QPalette::Window);
    m_runsTitle->setAutoFillBackground(true);
    m_runsTitle->setContentsMargins(visuals::scaled(this, 12), visuals::scaled(this, 8), 12, visuals::scaled(this, 8));
    m_list->setObjectName(u"feedRuns"_s);
    m_list->setAccessibleName(tr("Last runs"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(&m_runs);
    m_list->setItemDelegate(new RunDelegate(m_runs, this));

    auto *top = new QVBoxLayout;
    const int side = visuals::scaled(this, 16);
    top->setContentsMargins(side, visuals::scaled(this, 14), side, 0);
    top->setSpacing(visuals::scaled(this, 12));
    top->addWidget(m_cause);
    top->addWidget(m_facts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(top);
    layout->addWidget(m_runsTitle);
    layout->addWidget(m_list, 1);
    connect(m_cause, &CauseCard::remedyChosen, this, &FeedDetail::remedyChosen);
    connect(&m_board.model(), &FeedListModel::stateChanged, this, &FeedDetail::showStatus);
    showStatus();
}

QLabel *FeedDetail::addFact(QFormLayout *form, const QString &name, const QString &objectName)
{
    auto *title = new QLabel(name, m_facts);
    title->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new QLabel(m_facts);
    value->setObjectName(objectName);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setForegroundRole(QPalette::Text);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleDescription(name);
    title->setBuddy(value);
    form->addRow(title, value);
    return value;
}

void FeedDetail::setFeed(FeedId feed)
{
    if (std::exchange(m_feed, feed) != feed)
        m_lastRun.reset();
    showStatus();
}

void FeedDetail::showStatus()
{
    const FeedListModel &model = m_board.model();
    const int row = model.rowOf(m_feed);
    for (QWidget *part : {m_facts, static_cast<QWidget *>(m_runsTitle), static_cast<QWidget *>(m_list)})
        part->setVisible(row >= 0);
    m_header->buttons()->parentWidget()->setEnabled(row >= 0);
    if (row < 0) {
        m_header->setTitle({});
        m_cause->hide();
        return;
    }
    const FeedStatus &status = model.status(row);
    const Subscription &subscription = status.subscription;
    m_header->setTitle(subscription.name);
    m_cause->setStatus(status, model.isRunning(m_feed), model.now());
    m_place->setText(m_board.kindLabel(subscription.kind));
    m_address->setText(subscription.address);
    m_schedule->setText(scheduleSentence(subscription.schedule));
    m_window->setText(windowSentence(subscription.window));
    m_limits->setText(limitsSentence(subscription));
    const Adapter *adapter = m_board.fetcher().adapters().named(subscription.kind);
    const AdapterTraits traits = adapter ? adapter->traits() : AdapterTraits{};
    m_scores->setText(!traits.scoreNote.isEmpty() ? traits.scoreNote
                      : traits.hasScores          ? tr("published, read with each run")
                                                  : tr("not published by this place"));
    if (m_lastRun != status.lastRun || !status.lastRun) {
        m_lastRun = status.lastRun;
        loadRuns();
    }
}

void FeedDetail::loadRuns()
{
    m_board.store()
        .subscriptions()
        .runs(m_feed, shownRuns)
        .then(this, [this, asked = ++m_asked](const Result<QList<FetchRun>> &runs) {
            if (asked == m_asked)
                m_runs.setRuns(runs.value_or(QList<FetchRun>{}), now());
        });
}

void FeedDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
}

} // namespace marbre
