// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/archivesearch.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;

namespace marbre {

class FlatButton;
class MessageBar;
class SearchField;
class SegmentedButtons;

/// Middle of the archive: a field that answers while one types, and what it found.
class SearchPane final : public QWidget
{
    Q_OBJECT
public:
    explicit SearchPane(ArchiveSearch &search, QWidget *parent = nullptr);

    void setYears(int first, int last); ///< that can be chosen; 0: none
    void focusField();
    /// Ready to search again: puts the cursor into the field.
    SearchField &field() { return *m_field; }

Q_SIGNALS:
    void editionChosen(marbre::EditionId id);
    void threadChosen(marbre::ThreadId thread, marbre::CommentId comment);

private:
    QWidget *makeFilters();
    QWidget *makeSummary();
    void makeList();
    void openResult(const QModelIndex &index, bool activated);
    void chooseYear(std::optional<int> year);
    void renew();
    ArchiveSearch &m_search;
    SearchField *m_field;
    SegmentedButtons *m_scope;
    FlatButton *m_year;
    FlatButton *m_order;
    QLabel *m_summary;
    QListView *m_list;
    QStackedWidget *m_stack;
    MessageBar *m_messages;
};

} // namespace marbre
