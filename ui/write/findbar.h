// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"
#include "write/textsearch.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace marbre {

class ManuscriptEdit;
class SearchField;

/// Find and replace below the manuscript. Return and F3 go on, Shift+Return and Shift+F3 back, Escape closes.
class FindBar final : public QWidget
{
    Q_OBJECT
public:
    FindBar(EditionDocument &edition, ManuscriptEdit &edit, QWidget *parent = nullptr);

    void openFind();
    void openReplace();
    void findNext() { step(1); }
    void findPrevious() { step(-1); }
    void replaceOne();
    void replaceAll();
    void closeBar();

Q_SIGNALS:
    void message(const QString &text, bool undoable);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(bool replacing);
    void step(int direction);
    void search(); ///< again, after a change of words or text
    int indexAtCursor(int direction) const;
    TextSearch wanted() const;
    EditionDocument &m_edition;
    ManuscriptEdit &m_edit;
    SearchField *m_words;
    QLineEdit *m_replacement;
    QWidget *m_replaceRow;
    QCheckBox *m_matchCase;
    QCheckBox *m_wholeWords;
    QCheckBox *m_regex;
    QLabel *m_count;
    QList<Span> m_finds;
};

} // namespace marbre
