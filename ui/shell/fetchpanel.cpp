// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/fetchpanel.h"

#include "desk/fetcher.h"
#include "models/feedboard.h"
#include "widgets/elidedlabel.h"
#include "widgets/flatbutton.h"
#include "widgets/visuals.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace marbre {

FetchPanel::FetchPanel(QWidget *parent)
    : QWidget(parent)
    , m_running(new QWidget(this))
    , m_sentence(new ElidedLabel(m_running))
    , m_progress(new QProgressBar(m_running))
    , m_cancel(new QToolButton(m_running))
    , m_trouble(new FlatButton(this))
    , m_fetched(new FlatButton(this))
{
    setObjectName(u"fetchPanel"_s);
    m_sentence->setObjectName(u"fetchSentence"_s);
    m_sentence->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_sentence->setFixedWidth(visuals::scaled(this, 260));
    m_progress->setObjectName(u"fetchProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(visuals::scaled(this, 110), visuals::scaled(this, 6));
    m_progress->setAccessibleName(tr("Fetching"));
    m_cancel->setObjectName(u"cancelFetch"_s);
    m_cancel->setIcon(visuals::icon(u"dialog-cancel"_s));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Stop fetching; what is in stays in, and the next run goes on from there"));
    m_cancel->setAccessibleName(tr("Stop fetching"));
    auto *line = new QHBoxLayout(m_running);
    line->setContentsMargins({});
    line->addWidget(m_sentence);
    line->addWidget(m_progress);
    line->addWidget(m_cancel);
    m_trouble->setObjectName(u"feedTrouble"_s);
    m_trouble->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fetched->setObjectName(u"fetchedAt"_s);
    m_fetched->setToolButtonStyle(Qt::ToolButtonTextOnly);
    for (FlatButton *button : {m_trouble, m_fetched}) {
        button->setToolTip(tr("Feed status"));
        button->setFont(visuals::scaledFont(font(), visuals::metadataSize));
        connect(button, &QToolButton::clicked, this, &FetchPanel::statusRequested);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_running);
    layout->addWidget(m_trouble);
    layout->addWidget(m_fetched);
    m_running->hide();
    m_trouble->hide();
    m_fetched->hide();
}

void FetchPanel::setBoard(FeedBoard *board)
{
    m_board = board;
    connect(&board->model(), &FeedListModel::stateChanged, this, &FetchPanel::showState);
    connect(&board->model(), &FeedListModel::progressChanged, this, &FetchPanel::showRunning);
    connect(&board->fetcher(), &Fetcher::offlineChanged, this, &FetchPanel::showState);
    connect(m_cancel, &QToolButton::clicked, &board->fetcher(), [board] { board->fetcher().cancel(); });
    showState();
}

void FetchPanel::showState()
{
    m_running->setVisible(m_board->model().anyRunning());
    showRunning();
    showResting();
}

void FetchPanel::showRunning()
{
    const FeedListModel &model = m_board->model();
    if (!model.anyRunning())
        return;
    const double done = model.progress();
    m_progress->setRange(0, done < 0 ? 0 : 1000); // 0 to 0: it moves, and says nothing
    if (done >= 0)
        m_progress->setValue(int(done * 1000));
    const QString sentence = model.progressSentence();
    m_sentence->setText(sentence.isEmpty() ? tr("Fetching…") : sentence);
}

void FetchPanel::showResting()
{
    const FeedListModel &model = m_board->model();
    const bool running = model.anyRunning();
    const bool offline = m_board->fetcher().isOffline();
    const QString trouble = offline ? tr("Offline") : troubleSummary(model.statuses());
    m_trouble->setText(trouble);
    m_trouble->setIcon(visuals::icon(offline ? u"network-disconnect"_s : u"media-playback-pause"_s));
    m_trouble->setVisible(!trouble.isEmpty() && model.rowCount() > 0);
    const auto last = model.lastSuccess();
    m_fetched->setText(last ? tr("Last fetched: %1").arg(shortMoment(*last, model.now())) : QString());
    m_fetched->setVisible(last && !running);
}

} // namespace marbre
