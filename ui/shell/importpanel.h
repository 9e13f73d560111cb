// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/importjob.h"

#include <QWidget>
#include <memory>

class QLabel;
class QProgressBar;
class QToolButton;

namespace marbre {

/// A running import in the strip: how far, how fast, how long still, and cancel. Hidden while none runs.
class ImportPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPanel(QWidget *parent = nullptr);
    ~ImportPanel() override;

    bool isRunning() const { return m_job != nullptr; }
    void watch(std::unique_ptr<ImportJob> job);

Q_SIGNALS:
    void finished(const marbre::ImportReport &report);

private:
    void showProgress(const ImportProgress &progress, double rate, double remaining);
    QProgressBar *m_bar;
    QLabel *m_label;
    QToolButton *m_cancel;
    std::unique_ptr<ImportJob> m_job;
};

/// What an import did, as a sentence; its problems follow, a line each.
QString importSummary(const ImportReport &report);
QString importProblems(const ImportReport &report);

} // namespace marbre
