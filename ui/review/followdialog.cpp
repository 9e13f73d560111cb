// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/followdialog.h"

#include "desk/fetcher.h"
#include "review/fetchpreviewview.h"
#include "review/secretsbox.h"
#include "review/subscriptionform.h"
#include "sources/chosenkind.h"
#include "widgets/visuals.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace marbre {

/// Fields of several forms below one another begin at one line.
static void alignFields(const QWidget &dialog)
{
    QList<QWidget *> labels;
    for (const QFormLayout *form : dialog.findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            if (item && item->widget())
                labels.append(item->widget());
        }
    }
    int widest = 0;
    for (const QWidget *label : std::as_const(labels))
        widest = std::max(widest, label->sizeHint().width());
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(widest);
}

FollowDialog::FollowDialog(FeedBoard &board, const Subscription &start, QWidget *parent)
    : QDialog(parent)
    , m_board(board)
    , m_start(start)
    , m_address(new QLineEdit(this))
    , m_recognised(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_form(new SubscriptionForm(this))
    , m_secrets(new SecretsBox(board.fetcher(), this))
    , m_preview(new FetchPreviewView(this))
{
    setObjectName(u"followDialog"_s);
    setWindowTitle(isNew() ? tr("Follow a community") : tr("Change “%1”").arg(start.name));
    build();
    connect(m_address, &QLineEdit::textChanged, this, &FollowDialog::recognise);
    connect(m_kind, &QComboBox::activated, this, &FollowDialog::chooseKind);
    connect(m_test, &QPushButton::clicked, this, &FollowDialog::test);
    connect(m_secrets, &SecretsBox::loggedIn, this, &FollowDialog::test);
    if (isNew()) {
        show(std::nullopt);
        return;
    }
    const QSignalBlocker quiet(m_address);
    m_address->setText(start.address);
    show(start);
}

FollowDialog::~FollowDialog()
{
    ++m_tests; // an answer that comes later finds nobody
}

void FollowDialog::build()
{
    m_address->setObjectName(u"feedAddressField"_s);
    m_address->setPlaceholderText(tr("r/artificial, a site's address, a folder…"));
    m_address->setMinimumWidth(visuals::scaled(this, 400));
    m_address->setClearButtonEnabled(true);
    m_recognised->setObjectName(u"recognised"_s);
    m_recognised->setTextFormat(Qt::PlainText);
    m_recognised->setWordWrap(true);
    m_recognised->setFont(visuals::scaledFont(font(), visuals::metadataSize));
    m_recognised->setForegroundRole(QPalette::PlaceholderText);
    m_kind->setObjectName(u"feedKindBox"_s);
    for (const auto &adapter : m_board.fetcher().adapters().all())
        m_kind->addItem(adapter->traits().label, adapter->word());

    auto *form = new QFormLayout;
    form->addRow(tr("&What to follow"), m_address);
    form->addRow(QString(), m_recognised);
    form->addRow(tr("&Kind"), m_kind);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_follow = buttons->button(QDialogButtonBox::Ok);
    m_follow->setObjectName(u"followNow"_s);
    m_follow->setText(isNew() ? tr("Follow") : tr("Save"));
    m_test = buttons->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(u"testFeed"_s);
    m_test->setToolTip(tr("Asks the place and shows what would come in; nothing is stored"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(visuals::scaled(this, 8));
    layout->setSizeConstraint(QLayout::SetMinAndMaxSize);
    layout->addLayout(form);
    layout->addWidget(m_secrets);
    layout->addWidget(m_form);
    layout->addWidget(m_preview);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FollowDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void FollowDialog::setAddress(const QString &typed)
{
    m_address->setText(typed);
}

void FollowDialog::focusSecrets()
{
    m_secrets->focusFirst();
}

void FollowDialog::recognise()
{
    const QString typed = m_address->text().trimmed();
    const auto recognised = typed.isEmpty() ? std::nullopt : m_board.fetcher().adapters().recognise(typed);
    const Adapter *adapter = recognised ? m_board.fetcher().adapters().named(recognised->kind) : nullptr;
    const QHash<QString, QString> secrets = adapter ? adapter->secretsIn(typed) : QHash<QString, QString>{};
    if (!secrets.isEmpty()) { // nobody who looks over the editor's shoulder sees the token
        const QSignalBlocker quiet(m_address);
        m_address->setText(recognised->address);
    }
    show(recognised);
    m_secrets->take(secrets);
}

/// The same words, read as another kind of place: r/artificial may come from Reddit or from Arctic Shift.
void FollowDialog::chooseKind()
{
    const Adapter *adapter = m_board.fetcher().adapters().named(m_kind->currentData().toString());
    if (!adapter)
        return;
    const auto recognised = recogniseAs(*adapter, m_address->text().trimmed());
    show(recognised);
    if (!recognised) {
        showKinds(adapter->word());
        m_recognised->setText(
            m_address->text().trimmed().isEmpty()
                ? tr("An address looks like this: %1").arg(adapter->traits().addressHint)
                : tr("This is no address of that kind; it looks like this: %1").arg(adapter->traits().addressHint));
    }
}

void FollowDialog::showKinds(const QString &kind)
{
    m_kind->setCurrentIndex(m_kind->findData(kind));
}

void FollowDialog::show(const std::optional<Subscription> &recognised)
{
    m_subscription = recognised;
    m_form->setVisible(recognised.has_value());
    m_follow->setEnabled(recognised.has_value());
    m_test->setEnabled(recognised.has_value());
    m_preview->clear();
    ++m_tests;
    if (!recognised) {
        m_secrets->hide();
        m_shownFor.clear();
        m_kind->setCurrentIndex(-1);
        m_recognised->setText(m_address->text().trimmed().isEmpty()
                                  ? tr("Type or paste a name or an address.")
                                  : tr("No place is known under this name: paste its web address."));
        return;
    }
    const Adapter *adapter = m_board.fetcher().adapters().named(recognised->kind);
    showKinds(recognised->kind);
    m_recognised->setText(
        tr("%1: %2", "kind of place, address").arg(m_board.kindLabel(recognised->kind), recognised->address));
    const QString shownFor = recognised->kind + u' ' + recognised->address;
    if (std::exchange(m_shownFor, shownFor) == shownFor)
        return; // what the editor changed in the fields stays
    Subscription filled = *recognised;
    filled.feed = m_start.feed;
    if (isNew()) {
        filled.window = m_start.window;
        filled.schedule = m_start.schedule;
    } else if (recognised->kind != m_start.kind || recognised->address != m_start.address) {
        Subscription kept = m_form->subscription(); // the editor's own name, pace and limits outlive another address
        kept.kind = recognised->kind;
        kept.place = recognised->place;
        kept.address = recognised->address;
        kept.sort = recognised->kind == m_start.kind ? m_start.sort : recognised->sort;
        filled = kept;
    }
    m_form->setSubscription(filled, adapter);
    m_secrets->setSubscription(filled, adapter);
    alignFields(*this);
}

Subscription FollowDialog::subscription() const
{
    Subscription subscription = m_form->subscription();
    if (subscription.name.isEmpty() && m_subscription)
        subscription.name = m_subscription->name;
    return subscription;
}

/// Secrets first: the test needs them.
void FollowDialog::test()
{
    if (!m_subscription)
        return;
    const Subscription subscription = this->subscription();
    m_preview->showRunning();
    m_test->setEnabled(false);
    m_secrets->keep(this, [this, subscription](const Result<void> &kept) {
        if (kept) {
            startPreview(subscription);
            return;
        }
        m_test->setEnabled(true);
        m_preview->showError(kept.error());
    });
}

void FollowDialog::startPreview(const Subscription &subscription)
{
    m_board.fetcher().preview(subscription).then(this, [this, test = ++m_tests](const Result<FetchPreview> &preview) {
        if (test != m_tests)
            return; // another address since
        m_test->setEnabled(true);
        if (preview)
            m_preview->showPreview(*preview);
        else
            m_preview->showError(preview.error());
    });
}

/// What was typed as a secret is kept before the dialog goes.
void FollowDialog::accept()
{
    if (!m_subscription)
        return;
    m_secrets->keep(this, [this](const Result<void> &kept) {
        if (kept)
            QDialog::accept();
        else
            m_preview->showError(kept.error());
    });
}

} // namespace marbre
