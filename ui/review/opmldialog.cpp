// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/opmldialog.h"

#include "widgets/visuals.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

OpmlDialog::OpmlDialog(const FeedBoard &board, const QList<FeedStatus> &followed, const QList<Subscription> &found,
                       QWidget *parent)
    : QDialog(parent)
    , m_found(found)
    , m_list(new QListWidget(this))
    , m_follow(nullptr)
{
    setObjectName(u"opmlDialog"_s);
    setWindowTitle(tr("Follow from a file"));
    auto *words =
        new QLabel(tr("%n feed(s) stand in the file. Tick those to follow.", nullptr, int(found.size())), this);
    words->setWordWrap(true);
    m_list->setObjectName(u"opmlList"_s);
    m_list->setAccessibleName(tr("Feeds of the file"));
    m_list->setMinimumSize(visuals::scaled(this, 520), visuals::scaled(this, 320));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_follow = buttons->button(QDialogButtonBox::Ok);
    QPushButton *all = buttons->addButton(tr("&All"), QDialogButtonBox::ActionRole);
    QPushButton *none = buttons->addButton(tr("&None"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(all, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { setAll(false); });
    fill(board, followed);
    connect(m_list, &QListWidget::itemChanged, this, &OpmlDialog::showCount);
    showCount();
}

void OpmlDialog::fill(const FeedBoard &board, const QList<FeedStatus> &followed)
{
    for (const Subscription &found : std::as_const(m_found)) {
        const bool known = std::ranges::any_of(followed, [&](const FeedStatus &status) {
            return status.subscription.kind == found.kind && status.subscription.address == found.address;
        });
        const QString name = found.name.isEmpty() ? found.address : found.name;
        const QString text = tr("%1 · %2", "name, kind of place").arg(name, board.kindLabel(found.kind));
        auto *item = new QListWidgetItem(known ? tr("%1 · followed already").arg(text) : text, m_list);
        item->setToolTip(found.address);
        item->setFlags(known ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(known ? Qt::Unchecked : Qt::Checked);
    }
}

void OpmlDialog::setAll(bool ticked)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled))
                m_list->item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_list->viewport()->update();
    showCount();
}

void OpmlDialog::showCount()
{
    const int count = int(chosen().size());
    m_follow->setText(tr("Follow %n feed(s)", nullptr, count));
    m_follow->setEnabled(count > 0);
}

QList<Subscription> OpmlDialog::chosen() const
{
    QList<Subscription> list;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            list.append(m_found.at(row));
    }
    return list;
}

} // namespace marbre
