// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"

#include <QDialog>

class QListWidget;
class QTimer;

namespace marbre {

class SearchField;

/// Ctrl+K: which thread, or which address, some words shall link to. Threads of the edition and the marble come first.
class LinkDialog final : public QDialog
{
    Q_OBJECT
public:
    LinkDialog(Desk &desk, EditionDocument &edition, const QString &words, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A thread, or an address alone (ref empty).
    void chosen(const marbre::Piece &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showPieces(const QList<Piece> &pieces);
    void choose();
    Desk &m_desk;
    EditionDocument &m_edition;
    SearchField *m_field;
    QListWidget *m_list;
    QTimer *m_pause;
    QList<Piece> m_pieces;
    quint64 m_asked = 0;
};

} // namespace marbre
