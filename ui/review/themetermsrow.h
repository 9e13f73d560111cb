// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/themearrangement.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace marbre {

class FlatButton;

/// The words that carry a theme, each with how many of its threads have it, and a button for one more. A word that the
/// editor added can be taken away again.
class ThemeTermsRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ThemeTermsRow(QAction *addWord, QWidget *parent = nullptr);
    void setTerms(const QList<ThemeTerm> &terms, const QStringList &words);

Q_SIGNALS:
    void removeRequested(const QString &word);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWhatFits();
    QHBoxLayout *m_layout;
    QLabel *m_title;
    FlatButton *m_add;
    QList<QWidget *> m_chips;
    QList<ThemeTerm> m_terms;
    QStringList m_words;
};

} // namespace marbre
