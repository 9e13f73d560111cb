// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/marblemodel.h"
#include "models/outlinemodel.h"
#include "widgets/flatbutton.h"
#include "widgets/paneheader.h"
#include "widgets/visuals.h"
#include "write/marbleview.h"
#include "write/outlinepane.h"
#include "write/outlineview.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

// What the outline's drags do, by key and menu.
namespace marbre {

QAction *OutlinePane::add(const QString &name, const QString &icon, const QString &text, const QKeySequence &keys,
                          const std::function<void()> &slot)
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : visuals::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    m_commands.append(action);
    return action;
}

void OutlinePane::makeActions()
{
    add(u"outlineUp"_s, u"go-up"_s, tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    add(u"outlineDown"_s, u"go-down"_s, tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    for (int section = 0; section < 9; ++section) {
        add(u"sendToSection%1"_s.arg(section + 1), {}, tr("Send to section %1").arg(section + 1),
            QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + section)), [this, section] { send(section); });
    }
    add(u"sendToMarble"_s, u"marbre-slab"_s, tr("Put on the marble"), QKeySequence(Qt::ALT | Qt::Key_0),
        [this] { send(-1); });
    m_cite = add(u"citeMaterial"_s, u"insert-link"_s, tr("Cite in the prose"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                 [this] { cite(); });
    m_remove = add(u"removeMaterial"_s, u"edit-delete"_s, tr("Remove from the edition"), QKeySequence(Qt::Key_Delete),
                   [this] { remove(); });
    m_rename =
        add(u"renameSection"_s, u"edit-rename"_s, tr("Rename section"), QKeySequence(Qt::Key_F2), [this] { rename(); });
    QAction *remove =
        add(u"removeSection"_s, u"edit-delete-remove"_s, tr("Remove section"), {}, [this] { removeSection(); });
    remove->setToolTip(tr("Removes the section with its prose; can be undone"));
    QAction *fold = new QAction(visuals::icon(u"collapse-all"_s), tr("Fold all sections"), this);
    fold->setObjectName(u"foldOutline"_s);
    connect(fold, &QAction::triggered, this, [this] {
        bool any = false;
        for (int row = 0; row < m_model->rowCount(); ++row)
            any = any || m_view->isExpanded(m_model->index(row, 0)) == (m_model->rowCount(m_model->index(row, 0)) > 0);
        any ? m_view->collapseAll() : m_view->expandAll();
    });
    auto *newSection = new QAction(visuals::icon(u"list-add"_s), tr("New section"), this);
    newSection->setObjectName(u"newSection"_s);
    newSection->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    newSection->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(newSection, &QAction::triggered, this, &OutlinePane::addSection);
    m_commands << newSection << fold;
    for (QAction *action : {newSection, fold}) {
        auto *button = FlatButton::iconOnly(action, m_header);
        button->setObjectName(action->objectName() + "Button"_L1);
        m_header->buttons()->addWidget(button);
    }
}

bool OutlinePane::inMarble() const
{
    return m_marbleView->hasFocus();
}

// After a move the same piece or section is current again, wherever its row is now.
void OutlinePane::keepCurrent(const QString &remoteId, int section)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex top = m_model->index(row, 0);
        if (remoteId.isEmpty() && OutlineModel::kind(top) == OutlineModel::Kind::Section &&
            OutlineModel::section(top) == section)
            m_view->setCurrentIndex(top);
        for (int piece = 0; !remoteId.isEmpty() && piece < m_model->rowCount(top); ++piece) {
            const QModelIndex index = m_model->index(piece, 0, top);
            if (index.data(OutlineModel::RemoteIdRole).toString() == remoteId &&
                (section < 0 || OutlineModel::section(top) == section))
                m_view->setCurrentIndex(index);
        }
    }
    m_view->scrollTo(m_view->currentIndex());
}

void OutlinePane::move(int steps)
{
    if (inMarble()) {
        m_marbleModel->moveBy(m_marbleView->currentIndex().row(), steps);
        return;
    }
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const QString id = index.data(OutlineModel::RemoteIdRole).toString();
    const int section = OutlineModel::section(index);
    if (m_model->moveBy(index, steps))
        keepCurrent(id, id.isEmpty() ? section + steps : -1);
}

void OutlinePane::send(int section)
{
    bool sent = false;
    if (inMarble()) {
        sent = m_marbleModel->sendTo(m_marbleView->currentIndex().row(), section);
    } else if (const QModelIndex index = m_view->currentIndex(); index.isValid()) {
        const QString id = index.data(OutlineModel::RemoteIdRole).toString();
        sent = m_model->sendTo(index, section);
        if (sent && section >= 0)
            keepCurrent(id, section);
    }
    if (sent)
        Q_EMIT message(section < 0 ? tr("On the marble") : tr("Sent to section %1").arg(section + 1), true);
}

void OutlinePane::remove()
{
    const bool removed = inMarble() ? m_marbleModel->remove(m_marbleView->currentIndex().row())
                                    : m_model->removePiece(m_view->currentIndex());
    if (removed)
        Q_EMIT message(tr("Removed from the edition"), true);
}

void OutlinePane::cite()
{
    if (inMarble()) {
        const int material = m_marbleView->currentIndex().data(MarbleModel::MaterialRole).toInt();
        if (m_marbleView->currentIndex().isValid() && material >= 0)
            m_edition.citeMaterial(-1, material);
        return;
    }
    const QModelIndex index = m_view->currentIndex();
    if (index.isValid() && OutlineModel::kind(index) == OutlineModel::Kind::Material)
        m_edition.citeMaterial(OutlineModel::section(index), index.data(OutlineModel::PieceRole).toInt());
}

void OutlinePane::rename()
{
    const QModelIndex index = m_view->currentIndex();
    if (index.isValid() && m_model->flags(index) & Qt::ItemIsEditable)
        m_view->edit(index);
}

void OutlinePane::addSection()
{
    if (!m_edition.isOpen())
        return;
    const QModelIndex current = m_view->currentIndex();
    const int at = current.isValid() && m_view->hasFocus() && OutlineModel::section(current) >= 0
                       ? OutlineModel::section(current) + 1
                       : int(m_edition.outline().sections.size());
    m_edition.addSection(at, tr("New section"));
    keepCurrent({}, at);
    m_view->setFocus(Qt::OtherFocusReason);
    rename();
}

void OutlinePane::removeSection()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || OutlineModel::kind(index) != OutlineModel::Kind::Section)
        return;
    m_edition.removeSection(OutlineModel::section(index));
    Q_EMIT message(tr("Section removed"), true);
}

void OutlinePane::updateActions()
{
    const QModelIndex index = m_view->currentIndex();
    m_rename->setEnabled(index.isValid() && m_model->flags(index) & Qt::ItemIsEditable);
}

} // namespace marbre
