// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/linkdialog.h"

#include "models/piecemime.h"
#include "store/threadstore.h"
#include "widgets/searchfield.h"
#include "widgets/visuals.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int mostShown = 60;

bool isAddress(const QString &text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
}

} // namespace

LinkDialog::LinkDialog(Desk &desk, EditionDocument &edition, const QString &words, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_edition(edition)
    , m_field(new SearchField(this))
    , m_list(new QListWidget(this))
    , m_pause(new QTimer(this))
{
    setObjectName(u"linkDialog"_s);
    setWindowTitle(tr("Link"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setObjectName(u"linkField"_s);
    m_field->setAccessibleName(tr("Thread or address"));
    m_field->setPlaceholderText(tr("Words of a thread's title, or an address"));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"linkList"_s);
    m_list->setAccessibleName(tr("Threads"));
    auto *label =
        new QLabel(words.isEmpty() ? tr("Link the thread's title to:") : tr("Link “%1” to:").arg(words), this);
    label->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *link = buttons->addButton(tr("Link"), QDialogButtonBox::AcceptRole);
    link->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(visuals::scaled(this, 520), visuals::scaled(this, 380));
    m_pause->setSingleShot(true);
    m_pause->setInterval(120);
    connect(m_pause, &QTimer::timeout, this, &LinkDialog::search);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_pause->start(); });
    connect(m_list, &QListWidget::itemActivated, this, &LinkDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &LinkDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    search();
}

void LinkDialog::search()
{
    const quint64 asked = ++m_asked;
    const QString text = m_field->text().trimmed();
    if (isAddress(text)) {
        Piece piece;
        piece.permalink = text;
        piece.ref = itemRefFromUrl(text).value_or(ItemRef{});
        piece.title = text;
        showPieces({piece});
        return;
    }
    ThreadFilter filter;
    filter.text = text;
    filter.limit = mostShown;
    if (text.isEmpty())
        filter.states = {TriageState::Shortlisted, TriageState::Used};
    m_desk.store().threads().order(filter).then(this, [this, asked](const Result<ThreadOrder> &order) {
        if (!order || asked != m_asked)
            return;
        m_desk.store().threads().rows(order->ids).then(this, [this, asked](const Result<QList<ThreadRow>> &rows) {
            if (!rows || asked != m_asked)
                return;
            QList<Piece> pieces;
            std::ranges::transform(*rows, std::back_inserter(pieces), pieceOf);
            std::ranges::stable_partition(
                pieces, [this](const Piece &piece) { return m_edition.sectionOf(piece.ref.id()).has_value(); });
            showPieces(pieces);
        });
    });
}

void LinkDialog::showPieces(const QList<Piece> &pieces)
{
    m_pieces = pieces;
    m_list->clear();
    for (const Piece &piece : pieces) {
        auto *item = new QListWidgetItem(visuals::icon(u"marbre-thread"_s, palette()), piece.title, m_list);
        item->setToolTip(piece.permalink);
    }
    if (!pieces.isEmpty())
        m_list->setCurrentRow(0);
}

void LinkDialog::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_pieces.size())
        return;
    Q_EMIT chosen(m_pieces.at(row));
    accept();
}

bool LinkDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace marbre
