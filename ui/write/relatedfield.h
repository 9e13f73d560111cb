// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"

#include <QWidget>

class QAction;

namespace marbre {

class RelatedModel;
class ReorderList;

/// The header's related editions: chosen from suggestions, put in order by hand.
class RelatedField final : public QWidget
{
    Q_OBJECT
public:
    RelatedField(Desk &desk, EditionDocument &edition, QWidget *parent = nullptr);

    ReorderList *list() { return m_list; }
    QList<QAction *> actions() const { return {m_add, m_remove, m_up, m_down}; }

private:
    void makeActions();
    void makeLayout();
    void learn();
    void choose();
    Desk &m_desk;
    EditionDocument &m_edition;
    RelatedModel *m_model;
    ReorderList *m_list;
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    quint64 m_asked = 0;
};

} // namespace marbre
