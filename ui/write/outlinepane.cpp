// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/outlinepane.h"

#include "editorial/check.h"
#include "models/marblemodel.h"
#include "models/outlinemodel.h"
#include "store/threadstore.h"
#include "widgets/flatbutton.h"
#include "widgets/paneheader.h"
#include "widgets/visuals.h"
#include "write/marbleview.h"
#include "write/outlinedelegate.h"
#include "write/outlineview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int wordsAMinute = 230; // an adult reading prose on a screen

} // namespace

OutlinePane::OutlinePane(Desk &desk, EditionDocument &edition, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_edition(edition)
    , m_model(new OutlineModel(edition, this))
    , m_marbleModel(new MarbleModel(desk, edition, this))
    , m_view(new OutlineView(m_model, this))
    , m_marbleView(new MarbleView(m_marbleModel, this))
    , m_header(new PaneHeader(tr("Outline"), this))
{
    setObjectName(u"outlinePane"_s);
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeMarble());
    for (QWidget *view : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_marbleView)}) {
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
        view->addActions(m_commands);
    }
    connect(m_view, &OutlineView::positionChosen, this, &OutlinePane::choose);
    connect(m_view, &OutlineView::dropTargetChanged, this, &OutlinePane::dropTargetChanged);
    connect(m_view, &OutlineView::dropped, this, [this](const QString &text) { Q_EMIT message(text, true); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutlinePane::updateActions);
    connect(m_marbleView, &MarbleView::dropTargetChanged, this, &OutlinePane::dropTargetChanged);
    connect(m_marbleView, &MarbleView::positionChosen, this, &OutlinePane::positionRequested);
    connect(m_marbleView, &MarbleView::contentChanged, this,
            [this](int rows) { m_marbleCount->setText(QString::number(rows)); });
    connect(&edition, &EditionDocument::outlineChanged, this, [this] {
        updateHeader();
        askTitles();
    });
    connect(&edition, &EditionDocument::opened, this, [this] { m_titlesAsked.clear(); });
    updateHeader();
    updateActions();
    askTitles();
}

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

QWidget *OutlinePane::makeMarble()
{
    auto *tray = new QWidget(this);
    auto *icon = new QLabel(tray);
    icon->setPixmap(visuals::icon(u"marbre-slab"_s).pixmap(visuals::scaled(this, 16)));
    auto *title = new QLabel(tr("On the marble"), tray);
    title->setFont(visuals::semibold(font()));
    auto *hint = new QLabel(tr("to place"), tray);
    m_marbleCount = new QLabel(tray);
    for (QLabel *label : {hint, m_marbleCount})
        label->setFont(visuals::scaledFont(font(), visuals::labelSize));
    m_marbleCount->setText(QString::number(m_marbleModel->rowCount()));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 14, 4);
    head->setSpacing(8);
    head->addWidget(icon);
    head->addWidget(title);
    head->addWidget(hint);
    head->addStretch();
    head->addWidget(m_marbleCount);
    auto *line = new QFrame(tray);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    line->setFixedHeight(1);
    auto *layout = new QVBoxLayout(tray);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(0);
    layout->addWidget(line);
    layout->addLayout(head);
    layout->addWidget(m_marbleView);
    return tray;
}

bool OutlinePane::inMarble() const
{
    return m_marbleView->hasFocus();
}

void OutlinePane::choose(const QModelIndex &index)
{
    if (OutlineModel::kind(index) == OutlineModel::Kind::Header) {
        Q_EMIT headerRequested();
        return;
    }
    const qsizetype position = index.data(OutlineModel::PositionRole).toLongLong();
    if (position >= 0)
        Q_EMIT positionRequested(position);
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

void OutlinePane::updateHeader()
{
    if (!m_edition.isOpen()) {
        m_header->setSubtitle({});
        return;
    }
    const int words = m_edition.outline().words;
    const QString minutes = tr("%n min", "reading time", std::max(1, (words + wordsAMinute / 2) / wordsAMinute));
    m_header->setSubtitle(tr("%n words, %1", nullptr, words).arg(minutes));
}

void OutlinePane::askTitles()
{
    const QStringList ids = m_model->threadsShown();
    if (ids == m_titlesAsked)
        return;
    m_titlesAsked = ids;
    QList<ItemRef> refs;
    for (const QString &id : ids) {
        if (const auto ref = itemRefFromId(id))
            refs.append(*ref);
    }
    m_desk.store().threads().resolve(refs).then(this, [this](const Result<QHash<QString, ResolvedItem>> &found) {
        if (!found)
            return; // the words of the links are shown instead
        QHash<QString, QString> titles;
        for (const auto &[id, item] : found->asKeyValueRange())
            titles.insert(id, item.threadTitle);
        m_model->setTitles(titles);
    });
}

void OutlinePane::showChecks(const QList<CheckRow> &rows)
{
    QHash<QString, OutlineDelegate::Proof> proofs;
    for (const CheckRow &row : rows) {
        const auto ref = row.check == "quote"_L1 ? itemRefFromUrl(row.link) : std::nullopt;
        if (ref)
            proofs.insert(ref->id(), row.level == CheckLevel::Ok ? OutlineDelegate::Proof::Right
                                                                 : OutlineDelegate::Proof::Doubtful);
    }
    m_view->outlineDelegate()->setProofs(proofs);
    m_view->viewport()->update();
}

} // namespace marbre
