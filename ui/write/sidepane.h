// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"

#include <QAction>
#include <QWidget>
#include <functional>

class QStackedWidget;

namespace marbre {

class FlatButton;
class MaterialView;
class PaneHeader;
class PreflightPane;
class ProofView;
class QuotesPane;
class RereadPane;
class SegmentedButtons;

/// The pages of the right pane, in their order.
enum class SidePage { Proof, Material, Check, Quotes, Sources };

/// Right pane: the proof, the material, what the preflight found, or what became of the sources.
class SidePane final : public QWidget
{
    Q_OBJECT
public:
    SidePane(Desk &desk, EditionDocument &edition, QWidget *parent = nullptr);

    ProofView *proof() { return m_proof; }
    MaterialView *material() { return m_material; }
    PreflightPane *preflight() { return m_preflight; }
    QuotesPane *quotes() { return m_quotes; }
    RereadPane *sources() { return m_sources; }
    QList<QAction *> commands() const { return m_commands; }
    void follow(qsizetype bodyPosition);
    void showPage(SidePage page);
    SidePage page() const;
    /// The words on a page's button, a number included.
    void setPageText(SidePage page, const QString &text);
    void focusContent();

Q_SIGNALS:
    void exportRequested();
    void pageChanged(marbre::SidePage page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One of the segments with what it shows.
    struct Page
    {
        QWidget *widget;
        QList<QWidget *> buttons; ///< in the header, of this page alone
        std::function<void()> focus;
    };
    void addPage(SidePage page, const QString &text, const QString &icon, const Page &content);
    void makeActions();
    PaneHeader *makeHeader();
    void turnTo(int index);
    void fitHeader();

    EditionDocument &m_edition;
    ProofView *m_proof;
    MaterialView *m_material;
    PreflightPane *m_preflight;
    QuotesPane *m_quotes;
    RereadPane *m_sources;
    SegmentedButtons *m_choice;
    QStackedWidget *m_stack;
    QAction *m_follow = nullptr;
    QAction *m_export = nullptr;
    FlatButton *m_followButton = nullptr;
    FlatButton *m_showButton = nullptr;
    QList<Page> m_pages; ///< by SidePage
    QList<QAction *> m_commands;
};

} // namespace marbre
