// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/preflightview.h"

#include "write/preflightcard.h"
#include "write/preflightdelegate.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {
constexpr int batch = 200; // lines laid out at a stretch
}

PreflightView::PreflightView(PreflightModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new PreflightDelegate(this))
{
    setObjectName(u"preflightList"_s);
    setAccessibleName(tr("Findings"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLayoutMode(Batched);
    setBatchSize(batch);
    setItemDelegate(m_delegate);
    setModel(&model);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_model.entry(index.row()).kind == PreflightEntry::Kind::More)
            activate(index);
    });
    // What the card says may have changed, or its line may be gone.
    connect(&model, &QAbstractItemModel::dataChanged, this, &PreflightView::refreshCard);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &PreflightView::refreshCard);
}

int PreflightView::openRow() const
{
    return m_open.isValid() ? m_open.row() : -1;
}

void PreflightView::open(int row)
{
    setCurrentIndex(m_model.index(row));
    scrollTo(m_model.index(row));
}

void PreflightView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    refreshCard();
}

void PreflightView::refreshCard()
{
    const QModelIndex current = currentIndex();
    const bool opens = current.isValid() && m_model.entry(current.row()).kind == PreflightEntry::Kind::Finding;
    if (m_card)
        m_card->deleteLater();
    m_card = nullptr;
    if (m_open.isValid())
        setIndexWidget(m_open, nullptr);
    m_open = opens ? current : QModelIndex();
    if (!opens) {
        m_delegate->setOpen({}, 0);
        return;
    }
    const int row = current.row();
    m_card = new PreflightCard(m_model.entry(row), viewport());
    connect(m_card, &PreflightCard::jumpRequested, this, [this] { Q_EMIT jumpRequested(openRow()); });
    connect(m_card, &PreflightCard::mendRequested, this, [this] { Q_EMIT mendRequested(openRow()); });
    connect(m_card, &PreflightCard::sourceRequested, this, [this] { Q_EMIT sourceRequested(openRow()); });
    connect(m_card, &PreflightCard::learnRequested, this, [this] { Q_EMIT learnRequested(openRow()); });
    setIndexWidget(m_open, m_card);
    layOutCard();
}

void PreflightView::layOutCard()
{
    if (!m_card)
        return;
    const int width = viewport()->width() - PreflightDelegate::cardIndent(this) - 14;
    m_delegate->setOpen(m_open, m_card->heightFor(width));
    executeDelayedItemsLayout();
    updateEditorGeometries();
}

void PreflightView::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PreflightEntry &entry = m_model.entry(index.row());
    if (entry.kind == PreflightEntry::Kind::More)
        m_model.setAllPassed(!m_model.allPassed());
    else if (entry.kind == PreflightEntry::Kind::Finding || entry.kind == PreflightEntry::Kind::Passed)
        Q_EMIT jumpRequested(index.row());
}

void PreflightView::keyPressEvent(QKeyEvent *event)
{
    const int row = openRow();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        activate(currentIndex());
        return;
    }
    if (plain && event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return;
    }
    if (plain && row >= 0) {
        switch (event->key()) {
        case Qt::Key_M:
            Q_EMIT mendRequested(row);
            return;
        case Qt::Key_O:
            Q_EMIT sourceRequested(row);
            return;
        case Qt::Key_D:
            Q_EMIT learnRequested(row);
            return;
        default:
            break;
        }
    }
    QListView::keyPressEvent(event);
}

void PreflightView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    activate(indexAt(event->position().toPoint()));
}

void PreflightView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    layOutCard();
}

void PreflightView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshCard();
}

} // namespace marbre
