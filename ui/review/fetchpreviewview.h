// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QWidget>

class QLabel;

namespace marbre {

struct FetchPreview;

/// What a test of a feed brought: titles, counts, notes; or why it failed and what helps.
class FetchPreviewView final : public QWidget
{
    Q_OBJECT
public:
    explicit FetchPreviewView(QWidget *parent = nullptr);

    void clear(); ///< hides it
    void showRunning();
    void showPreview(const FetchPreview &preview);
    void showError(const Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &head, const QStringList &lines);
    QLabel *m_head;
    QLabel *m_lines;
    bool m_failed = false;
};

} // namespace marbre
