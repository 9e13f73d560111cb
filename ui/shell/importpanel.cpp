// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/importpanel.h"

#include "widgets/visuals.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(marbre::ImportPanel)
};
} // namespace

ImportPanel::ImportPanel(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_label(new QLabel(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(u"importPanel"_s);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(visuals::scaled(this, 120), visuals::scaled(this, 6));
    m_bar->setAccessibleName(tr("Import progress"));
    m_cancel->setIcon(visuals::icon(u"dialog-cancel"_s, palette()));
    m_cancel->setToolTip(tr("Stop the import; what is in stays in"));
    m_cancel->setAccessibleName(tr("Stop the import"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    hide();
}

ImportPanel::~ImportPanel() = default;

void ImportPanel::watch(std::unique_ptr<ImportJob> job)
{
    m_job = std::move(job);
    m_bar->setValue(0);
    m_label->setText(tr("Importing…"));
    show();
    connect(m_job.get(), &ImportJob::progressed, this, &ImportPanel::showProgress);
    connect(m_job.get(), &ImportJob::finished, this, [this](const ImportReport &report) {
        hide();
        m_job.release()->deleteLater(); // it is the sender
        Q_EMIT finished(report);
    });
}

void ImportPanel::showProgress(const ImportProgress &progress, double rate, double remaining)
{
    if (progress.bytesTotal > 0)
        m_bar->setValue(int(progress.bytesRead * 1000 / progress.bytesTotal));
    if (!progress.note.isEmpty()) {
        m_label->setText(progress.note);
        return;
    }
    const QLocale locale;
    QString text = tr("%n records", nullptr, int(std::min<qint64>(progress.records, std::numeric_limits<int>::max())));
    //: records a second
    text = tr("%1, %2 a second").arg(text, locale.toString(qRound64(rate)));
    if (remaining >= 1)
        //: %1 is the text so far, %2 a time like 2:15
        text =
            tr("%1, %2 left")
                .arg(text, QTime(0, 0).addSecs(int(remaining)).toString(remaining >= 3600 ? u"h:mm:ss"_s : u"m:ss"_s));
    m_label->setText(text);
    m_label->setToolTip(progress.file);
}

QString importSummary(const ImportReport &report)
{
    QStringList parts;
    const auto part = [&](qint64 n, const QString &text) {
        if (n > 0)
            parts << text;
    };
    part(report.threads.added, Text::tr("%n new threads", nullptr, int(report.threads.added)));
    part(report.threads.updated, Text::tr("%n threads updated", nullptr, int(report.threads.updated)));
    part(report.comments.added, Text::tr("%n new comments", nullptr, int(report.comments.added)));
    part(report.comments.updated, Text::tr("%n comments updated", nullptr, int(report.comments.updated)));
    part(report.editions.added, Text::tr("%n new editions", nullptr, int(report.editions.added)));
    part(report.editions.updated, Text::tr("%n editions updated", nullptr, int(report.editions.updated)));
    part(report.problemCount, Text::tr("%n problems", nullptr, int(report.problemCount)));
    if (parts.isEmpty())
        return report.canceled ? Text::tr("Import stopped: nothing came in") : Text::tr("Nothing new in these files");
    const QString list = parts.join(u" · "_s);
    return report.canceled ? Text::tr("Import stopped: %1").arg(list) : Text::tr("Imported: %1").arg(list);
}

QString importProblems(const ImportReport &report)
{
    QStringList lines;
    for (const ImportProblem &problem : report.problems) {
        const QString file = QFileInfo(problem.file).fileName();
        if (problem.line)
            lines << Text::tr("%1, line %2: %3").arg(file, QString::number(*problem.line), problem.message);
        else if (problem.byte)
            lines << Text::tr("%1, byte %2: %3").arg(file, QString::number(*problem.byte), problem.message);
        else
            lines << Text::tr("%1: %2").arg(file, problem.message);
    }
    if (const qint64 more = report.problemCount - report.problems.size(); more > 0)
        lines << Text::tr("and %n more", nullptr, int(more));
    return lines.join(u'\n');
}

} // namespace marbre
