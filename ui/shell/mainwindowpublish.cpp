// SPDX-License-Identifier: GPL-3.0-or-later
// The window: what is looked at once more before an edition goes out.
#include "models/feedwords.h"
#include "shell/mainwindow.h"
#include "shell/shellbar.h"
#include "widgets/messagebar.h"
#include "widgets/visuals.h"
#include "write/writeplace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {
constexpr std::chrono::minutes freshReading{15}; ///< sources that were read again within this need no other look
constexpr qsizetype findingsNamed = 3;
} // namespace

void MainWindow::makePublishActions()
{
    const auto make = [this](const QString &name, const QString &text, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, slot] {
            m_messages->hideMessage();
            slot();
        });
        return action;
    };
    m_check = addCommand(u"check"_s, tr("Check"), u"view-task"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)});
    m_check->setToolTip(tr("What stands in the way of publishing"));
    connect(m_check, &QAction::triggered, this, [this] {
        showPlace(WindowPlace::Write);
        write().showCheck();
    });
    m_rereadFirst = make(u"rereadFirst"_s, tr("Re-read them first"), [this] { reread(); });
    m_publishNow = make(u"publishNow"_s, tr("Publish now"), [this] { checkThenPublish(); });
    m_showFindings = make(u"showFindings"_s, tr("Show them"), [this] { m_check->trigger(); });
    m_publishOpen =
        make(u"publishOpen"_s, tr("Publish all the same"), [this] { setPublished(true, u"published-open"_s); });
}

void MainWindow::showChecked(int toSettle, int toCheck)
{
    m_check->setText(toSettle > 0 ? tr("Check %1", "how many findings are to settle").arg(toSettle) : tr("Check"));
    m_check->setToolTip(!m_edition.isOpen() ? tr("What stands in the way of publishing")
                        : toSettle > 0      ? tr("%n to settle before publishing", nullptr, toSettle)
                        : toCheck > 0       ? tr("Nothing to settle, %n to check", nullptr, toCheck)
                                            : tr("Everything passed"));
}

void MainWindow::publish()
{
    if (!m_edition.isOpen())
        return;
    if (m_edition.state() == EditionState::Published) {
        setPublished(false);
        return;
    }
    const auto last = write().sourcesRead();
    const bool fresh = last && now() - *last < freshReading;
    if (fresh || m_desk.fetcher().isOffline() || m_edition.outline().sources().isEmpty())
        checkThenPublish();
    else
        offerRereading();
}

/// Once, and nothing is held up: the other button publishes.
void MainWindow::offerRereading()
{
    const auto last = write().sourcesRead();
    m_messages->showMessage(last ? tr("The sources were last read: %1. Points, words and deletions may be others now.")
                                       .arg(shortMoment(*last, now()))
                                 : tr("The sources were not read again since they came in. Points, words and deletions "
                                      "may be others now."),
                            visuals::Tone::Neutral);
    m_messages->addAction(m_rereadFirst);
    m_messages->addAction(m_publishNow);
}

/// An open error is asked about once; warnings hold nothing up.
void MainWindow::checkThenPublish()
{
    const EditionId id = m_edition.id();
    m_desk.check(m_edition.edition(), {id, false, true}).then(this, [this, id](const Result<QList<CheckRow>> &rows) {
        if (!m_edition.isOpen() || m_edition.id() != id)
            return;
        QStringList findings;
        for (const CheckRow &row : rows.value_or(QList<CheckRow>{})) {
            if (row.level == CheckLevel::Error)
                findings << row.message;
        }
        if (!rows && rows.error().kind == ErrorKind::Canceled)
            checkThenPublish(); // the text changed meanwhile, and was checked for the margin
        else if (!rows)
            askAboutFindings({tr("The edition could not be checked: %1").arg(rows.error().text())});
        else if (findings.isEmpty())
            setPublished(true);
        else
            askAboutFindings(findings);
    });
}

void MainWindow::askAboutFindings(const QStringList &findings)
{
    QStringList lines{tr("%n finding(s) to settle before publishing:", nullptr, int(findings.size()))};
    lines << findings.first(std::min<qsizetype>(findings.size(), findingsNamed));
    if (const qsizetype rest = findings.size() - findingsNamed; rest > 0)
        lines << tr("and %n more", nullptr, int(rest));
    m_messages->showMessage(lines.join(u'\n'), visuals::Tone::Negative);
    m_messages->addAction(m_showFindings);
    m_messages->addAction(m_publishOpen);
}

void MainWindow::setPublished(bool published, const QString &reason)
{
    if (!m_edition.isOpen())
        return;
    const EditionId id = m_edition.id();
    m_edition.flush();
    m_desk.store()
        .editions()
        .setState(id, published ? EditionState::Published : EditionState::Draft, reason)
        .then(this, [this, id, published](const Result<void> &done) {
            if (!done) {
                showError(done.error());
                return;
            }
            openEdition(id);
            showMessage(published ? tr("The edition is published: it is in the archive")
                                  : tr("The edition is a draft again"),
                        false);
        });
}

} // namespace marbre
