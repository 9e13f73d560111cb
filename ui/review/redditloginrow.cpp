// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/redditloginrow.h"

#include "desk/secrets.h"
#include "sources/reddit/redditlogin.h"
#include "sources/reddit/reddittokens.h"
#include "widgets/visuals.h"

#include <QDesktopServices>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace marbre {

RedditLoginRow::RedditLoginRow(Secrets &secrets, QWidget *parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_login(new RedditLogin(
          {}, [](const QUrl &address) { QDesktopServices::openUrl(address); }, this))
    , m_clientId(new QLineEdit(this))
    , m_button(new QPushButton(this))
    , m_state(new QLabel(this))
{
    build();
    connect(m_button, &QPushButton::clicked, this, &RedditLoginRow::logIn);
    connect(m_clientId, &QLineEdit::textChanged, this, [this] { m_button->setEnabled(!clientId().isEmpty()); });
    connect(m_login, &RedditLogin::finished, this, &RedditLoginRow::keepLogin);
    connect(m_login, &RedditLogin::failed, this, [this](const Error &error) {
        m_button->setText(tr("&Log in…"));
        say(error.text(), true);
    });
    showKept();
}

RedditLoginRow::~RedditLoginRow() = default;

void RedditLoginRow::build()
{
    m_clientId->setObjectName(u"redditClientId"_s);
    m_clientId->setPlaceholderText(tr("of your app at reddit.com/prefs/apps"));
    m_button->setObjectName(u"redditLogin"_s);
    m_button->setText(tr("&Log in…"));
    m_button->setToolTip(tr("Opens Reddit in your browser; Marbre never sees your password"));
    m_button->setEnabled(false);
    m_state->setObjectName(u"redditLoginState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setFont(visuals::scaledFont(font(), visuals::metadataSize));
    auto *redirect = new QLineEdit(RedditLogin::redirectAddress(), this);
    redirect->setObjectName(u"redditRedirect"_s);
    redirect->setReadOnly(true);
    redirect->setToolTip(tr("To be entered there as the app's redirect uri; the app's type is “installed app”"));
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_clientId, 1);
    line->addWidget(m_button);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    auto *label = new QLabel(tr("Client &id"), this);
    label->setBuddy(m_clientId);
    form->addRow(label, line);
    form->addRow(tr("Redirect uri"), redirect);
    form->addRow(QString(), m_state);
}

QString RedditLoginRow::clientId() const
{
    return m_clientId->text().trimmed();
}

void RedditLoginRow::focusFirst()
{
    (m_button->isEnabled() ? static_cast<QWidget *>(m_button) : m_clientId)->setFocus(Qt::OtherFocusReason);
}

void RedditLoginRow::showKept()
{
    m_secrets.read({redditsecret::clientId(), redditsecret::refreshToken(), redditsecret::user()})
        .then(this, [this](const QHash<QString, QString> &kept) {
            if (m_clientId->text().isEmpty())
                m_clientId->setText(kept.value(redditsecret::clientId()));
            const QString user = kept.value(redditsecret::user());
            if (kept.value(redditsecret::refreshToken()).isEmpty())
                say(tr("Not logged in: with the client's id alone, what is public is read."), false);
            else
                say(user.isEmpty() ? tr("Logged in.") : tr("Logged in as u/%1.").arg(user), false);
        });
}

/// A second press stops a log-in that waits for the browser.
void RedditLoginRow::logIn()
{
    if (m_login->isRunning()) {
        m_login->cancel();
        m_button->setText(tr("&Log in…"));
        showKept();
        return;
    }
    m_secrets.write(redditsecret::clientId(), clientId());
    m_button->setText(tr("Stop"));
    say(tr("Waiting for your answer in the browser…"), false);
    m_login->begin(clientId());
}

void RedditLoginRow::keepLogin(const QString &user, const QString &refreshToken)
{
    m_button->setText(tr("&Log in…"));
    m_secrets.write(redditsecret::user(), user);
    m_secrets.write(redditsecret::accessToken(), {}); // of whoever was logged in before
    m_secrets.write(redditsecret::refreshToken(), refreshToken).then(this, [this](const Result<void> &kept) {
        if (!kept) {
            say(kept.error().text(), true);
            return;
        }
        showKept();
        Q_EMIT loggedIn();
    });
}

void RedditLoginRow::say(const QString &text, bool failed)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, failed ? visuals::toneText(palette(), visuals::Tone::Negative)
                                                  : visuals::secondaryText(palette(), QPalette::Window));
    m_state->setPalette(colours);
    m_state->setText(text);
}

} // namespace marbre
