// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"

#include <QWidget>

class QLabel;

namespace marbre {

/// The strip's line: draft or published, how many revisions, when it was saved; during a drag where the piece will go.
class WriteStatus final : public QWidget
{
    Q_OBJECT
public:
    WriteStatus(Desk &desk, EditionDocument &edition, QWidget *parent = nullptr);
    void showDrop(const QString &text); ///< empty: none
    QString text() const;

private:
    void refresh();
    void countRevisions();
    Desk &m_desk;
    EditionDocument &m_edition;
    QLabel *m_state;
    QLabel *m_saved;
    QLabel *m_drop;
    QTimer m_counting; ///< saves come every second: counted less often
    std::optional<qsizetype> m_revisions;
};

} // namespace marbre
