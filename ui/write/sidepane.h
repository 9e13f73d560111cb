// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"

#include <QAction>
#include <QWidget>

class QStackedWidget;

namespace marbre {

class MaterialView;
class ProofView;
class RereadPane;
class SegmentedButtons;

/// Right pane: proof, material, or what became of the sources.
class SidePane final : public QWidget
{
    Q_OBJECT
public:
    SidePane(Desk &desk, EditionDocument &edition, QWidget *parent = nullptr);

    ProofView *proof() { return m_proof; }
    MaterialView *material() { return m_material; }
    RereadPane *sources() { return m_sources; }
    QList<QAction *> commands() const { return m_commands; }
    void follow(qsizetype bodyPosition);
    void showProof();
    void showMaterial();
    void showSources();
    bool isMaterial() const;
    void focusContent();

Q_SIGNALS:
    void exportRequested();

private:
    EditionDocument &m_edition;
    ProofView *m_proof;
    MaterialView *m_material;
    RereadPane *m_sources;
    SegmentedButtons *m_choice;
    QStackedWidget *m_stack;
    QList<QAction *> m_commands;
};

} // namespace marbre
