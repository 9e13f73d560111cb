// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/secretsbox.h"

#include "desk/fetcher.h"
#include "desk/secrets.h"
#include "review/redditloginrow.h"
#include "sources/reddit/reddittokens.h"
#include "widgets/visuals.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace marbre {

SecretsBox::SecretsBox(Fetcher &fetcher, QWidget *parent)
    : QWidget(parent)
    , m_fetcher(fetcher)
    , m_need(new QLabel(this))
    , m_keyring(new QLabel(this))
    , m_form(new QFormLayout(this))
{
    setObjectName(u"secretsBox"_s);
    m_form->setContentsMargins({});
    for (QLabel *label : {m_need, m_keyring}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(visuals::scaledFont(font(), visuals::metadataSize));
        m_form->addRow(label);
    }
    m_need->setForegroundRole(QPalette::PlaceholderText);
    m_keyring->setObjectName(u"noKeyring"_s);
    m_keyring->setText(tr("This system has no keyring: what you give here is kept until Marbre is closed."));
    m_keyring->hide();
    connect(&fetcher.secrets(), &Secrets::keyringMissing, m_keyring, &QLabel::show);
    hide();
}

void SecretsBox::clear()
{
    while (m_form->rowCount() > 2)
        m_form->removeRow(2);
    m_field = nullptr;
    m_login = nullptr;
    m_taken.clear();
}

void SecretsBox::setSubscription(const Subscription &subscription, const Adapter *adapter)
{
    const QStringList names = adapter ? adapter->secretNames(subscription) : QStringList();
    setVisible(!names.isEmpty());
    const bool isSame = std::exchange(m_adapter, adapter) == adapter;
    if (isSame && (names.isEmpty() || m_field || m_login))
        return; // what is typed stays
    clear();
    if (names.isEmpty())
        return;
    m_need->setText(tr("What is needed: %1", "by a kind of place").arg(adapter->traits().secret));
    m_need->setVisible(!adapter->traits().secret.isEmpty());
    m_keyring->setVisible(!m_fetcher.secrets().isKept());
    if (names.contains(redditsecret::clientId())) {
        m_login = new RedditLoginRow(m_fetcher.secrets(), this);
        connect(m_login, &RedditLoginRow::loggedIn, this, &SecretsBox::loggedIn);
        m_form->addRow(m_login);
        return;
    }
    addField();
    showKept(names);
}

void SecretsBox::addField()
{
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"secretField"_s);
    m_field->setEchoMode(QLineEdit::Password);
    m_form->addRow(tr("Pri&vate address"), m_field);
}

/// What is kept is named as kept, and not read back into the field.
void SecretsBox::showKept(const QStringList &names)
{
    m_fetcher.secrets().read(names).then(this, [this](const QHash<QString, QString> &kept) {
        const bool any = std::ranges::any_of(kept, [](const QString &value) { return !value.isEmpty(); });
        if (m_field)
            m_field->setPlaceholderText(any ? tr("kept; paste another one to replace it")
                                            : tr("paste the whole address, with its token"));
        m_keyring->setVisible(!m_fetcher.secrets().isKept());
    });
}

void SecretsBox::take(const QHash<QString, QString> &secrets)
{
    if (secrets.isEmpty())
        return;
    m_taken = secrets;
    if (m_field)
        m_field->setPlaceholderText(tr("taken from the address; it is kept when you test or follow"));
}

/// By name; an error where what was typed holds no token.
Result<QHash<QString, QString>> SecretsBox::given() const
{
    if (m_login) {
        const QString id = m_login->clientId();
        return id.isEmpty() ? QHash<QString, QString>{} : QHash<QString, QString>{{redditsecret::clientId(), id}};
    }
    const QString typed = m_field ? m_field->text().trimmed() : QString();
    if (typed.isEmpty())
        return m_taken;
    QHash<QString, QString> found = m_adapter->secretsIn(typed);
    if (found.isEmpty())
        return std::unexpected(Error{.kind = ErrorKind::Usage,
                                     .what = tr("There is no token in the private address"),
                                     .where = {},
                                     .why = {},
                                     .remedy = tr("Paste it whole, as the place's settings show it.")});
    return found;
}

void SecretsBox::keep(QObject *context, const std::function<void(const Result<void> &)> &then)
{
    const Result<QHash<QString, QString>> secrets = given();
    if (!secrets) {
        then(std::unexpected(secrets.error()));
        return;
    }
    QList<QFuture<Result<void>>> writes;
    for (const auto &[name, value] : secrets->asKeyValueRange())
        writes.append(m_fetcher.secrets().write(name, value));
    if (writes.isEmpty()) {
        then({});
        return;
    }
    QtFuture::whenAll(writes.begin(), writes.end()).then(context, [then](const QList<QFuture<Result<void>>> &written) {
        for (const QFuture<Result<void>> &one : written) {
            if (const Result<void> result = one.result(); !result) {
                then(result);
                return;
            }
        }
        then({});
    });
}

void SecretsBox::focusFirst()
{
    if (m_login)
        m_login->focusFirst();
    else if (m_field)
        m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace marbre
