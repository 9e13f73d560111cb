// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/preflightentries.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace marbre {

class FlatButton;

/// What an open finding shows below its two lines: the whole sentence, the source that it stands on, what differs
/// there, and buttons for what can be done.
class PreflightCard final : public QWidget
{
    Q_OBJECT
public:
    explicit PreflightCard(const PreflightEntry &entry, QWidget *parent = nullptr);

    /// In a list that gives it this width.
    int heightFor(int width) const;

Q_SIGNALS:
    void jumpRequested();
    void mendRequested();
    void sourceRequested();
    void learnRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addEvidence(QVBoxLayout *layout, const CheckRow &row, const Evidence &evidence);
    QString wordsOf(const CheckRow &row, const Evidence &evidence) const;
    void addButtons(QVBoxLayout *layout, const PreflightEntry &entry);
    FlatButton *addButton(QHBoxLayout *layout, const QString &name, const QString &text, const QString &key);
    QWidget *m_evidence = nullptr; ///< in a frame
};

/// What a finding's source is: the thread or comment of its first evidence, or of its link; none where it has neither.
std::optional<ItemRef> sourceOf(const CheckRow &row);

} // namespace marbre
