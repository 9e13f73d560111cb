// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/preflightentries.h"

#include <QAction>
#include <QDateTime>
#include <QWidget>
#include <chrono>

class QLabel;

namespace marbre {

class ElidedLabel;
class FlatButton;
class PreflightRing;

/// The head of the check: how it came out, when and how fast, and what runs it again.
class PreflightHeader final : public QWidget
{
    Q_OBJECT
public:
    PreflightHeader(QAction *rerun, QAction *links, QWidget *parent = nullptr);
    void showCounts(const PreflightCounts &counts, const QDateTime &when, std::chrono::milliseconds took);
    void showNothing(); ///< not checked yet
    QString summary() const;

private:
    PreflightRing *m_ring;
    ElidedLabel *m_title;
    QLabel *m_detail;
};

} // namespace marbre
