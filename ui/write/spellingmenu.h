// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/body.h"

#include <QObject>

class QMenu;

namespace marbre {

class EditionDocument;
class ManuscriptEdit;
class Spelling;

/// What the manuscript's context menu offers for an underlined word: other spellings, which come while the menu is
/// open, the editor's dictionary, and to leave the word alone.
class SpellingMenu final : public QObject
{
    Q_OBJECT
public:
    SpellingMenu(Spelling &spelling, EditionDocument &edition, ManuscriptEdit &edit);

private:
    void fill(QMenu &menu, int position);
    void offer(QMenu &menu, Span place, const QStringList &suggestions);
    void replace(Span place, const QString &word, const QString &suggestion);

    Spelling &m_spelling;
    EditionDocument &m_edition;
    ManuscriptEdit &m_edit;
};

} // namespace marbre
