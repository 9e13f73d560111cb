// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"
#include "models/relatedmodel.h"

#include <QDialog>

class QLabel;
class QListView;

namespace marbre {

class SearchField;

/// Past editions that have to do with the one on the table, each with its reason; words find others by their headline.
/// Return or a click chooses one, or takes it back, at once: each is a step that can be undone.
class RelatedDialog final : public QDialog
{
    Q_OBJECT
public:
    RelatedDialog(Desk &desk, EditionDocument &edition, RelatedModel &chosen, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeList();
    void suggest(Desk &desk, EditionDocument &edition);
    void toggle();
    void renewHint();
    RelatedChoiceModel m_model;
    SearchField *m_field;
    QListView *m_list;
    QLabel *m_hint;
    QString m_failure;
    bool m_searching = true; ///< the suggestions have not come yet
};

} // namespace marbre
