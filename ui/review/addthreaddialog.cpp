// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/addthreaddialog.h"

#include "desk/fetcher.h"
#include "sources/files/handthread.h"
#include "store/store.h"
#include "store/threadstore.h"
#include "widgets/visuals.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace marbre {

QString loneAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.contains(u'\n') || trimmed.contains(u' '))
        return {};
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool isWeb =
        url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    return isWeb || itemRefFromId(trimmed) ? trimmed : QString();
}

AddThreadDialog::AddThreadDialog(Store &store, Fetcher &fetcher, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_fetcher(fetcher)
    , m_pasted(new QPlainTextEdit(this))
    , m_fields(new QWidget(this))
    , m_title(new QLineEdit(m_fields))
    , m_address(new QLineEdit(m_fields))
    , m_author(new QLineEdit(m_fields))
    , m_community(new QLineEdit(m_fields))
    , m_points(new QLineEdit(m_fields))
    , m_body(new QPlainTextEdit(m_fields))
    , m_state(new QLabel(this))
{
    setObjectName(u"addThreadDialog"_s);
    setWindowTitle(tr("Add a thread"));
    build();
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &AddThreadDialog::understand);
    takeClipboard();
    understand();
}

void AddThreadDialog::build()
{
    auto *hint = new QLabel(tr("&Address or text of a thread"), this);
    hint->setBuddy(m_pasted);
    m_pasted->setObjectName(u"pastedThread"_s);
    m_pasted->setTabChangesFocus(true);
    m_pasted->setPlaceholderText(tr("https://www.reddit.com/r/artificial/comments/…\n\nor the words of a thread: title "
                                    "first, then address, author, points and text"));
    m_pasted->setMinimumSize(visuals::scaled(this, 480), visuals::scaled(this, 96));
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(visuals::scaled(this, 96));
    m_state->setObjectName(u"addThreadState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_points->setValidator(new QIntValidator(this));
    m_points->setPlaceholderText(tr("unknown"));
    const std::pair<QWidget *, QString> names[]{{m_title, u"handTitle"_s},   {m_address, u"handAddress"_s},
                                                {m_author, u"handAuthor"_s}, {m_community, u"handCommunity"_s},
                                                {m_points, u"handPoints"_s}, {m_body, u"handBody"_s}};
    for (const auto &[field, name] : names)
        field->setObjectName(name);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins({});
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("A&ddress"), m_address);
    form->addRow(tr("Auth&or"), m_author);
    form->addRow(tr("&Community"), m_community);
    form->addRow(tr("&Points"), m_points);
    form->addRow(tr("Te&xt"), m_body);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_add = buttons->button(QDialogButtonBox::Ok);
    m_add->setObjectName(u"addNow"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetMinAndMaxSize);
    layout->addWidget(hint);
    layout->addWidget(m_pasted);
    layout->addWidget(m_fields);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddThreadDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// An address that was just copied is most likely the one that is meant.
void AddThreadDialog::takeClipboard()
{
    if (const QString address = loneAddress(QGuiApplication::clipboard()->text()); !address.isEmpty()) {
        m_pasted->setPlainText(address);
        m_pasted->selectAll();
    }
}

void AddThreadDialog::understand()
{
    const QString text = m_pasted->toPlainText();
    const bool isAddress = !loneAddress(text).isEmpty();
    m_add->setText(isAddress ? tr("Fetch it") : tr("Add it"));
    const auto found = isAddress ? std::nullopt : threadFromText(text, now());
    m_record = found.value_or(ThreadRecord{});
    m_add->setEnabled(isAddress || found.has_value());
    if (found) {
        m_title->setText(QString::fromStdString(found->title));
        m_address->setText(QString::fromStdString(found->permalink.empty() ? found->url : found->permalink));
        m_author->setText(QString::fromStdString(found->author.value_or(std::string())));
        m_community->setText(QString::fromStdString(found->community));
        const auto points = found->score.points();
        m_points->setText(points ? QString::number(*points) : QString());
        m_body->setPlainText(QString::fromStdString(found->body));
    }
    showFields(found.has_value());
    say(isAddress ? tr("The thread is fetched with its whole discussion.") : QString(), false);
}

void AddThreadDialog::showFields(bool shown)
{
    m_fields->setVisible(shown);
}

void AddThreadDialog::say(const QString &text, bool failed)
{
    m_state->setText(text);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, failed ? visuals::toneText(palette(), visuals::Tone::Negative)
                                                  : visuals::secondaryText(palette(), QPalette::Window));
    m_state->setPalette(colours);
    m_state->setVisible(!text.isEmpty());
}

void AddThreadDialog::busy(bool running)
{
    m_add->setEnabled(!running);
    m_pasted->setReadOnly(running);
}

void AddThreadDialog::accept()
{
    if (!m_add->isEnabled())
        return;
    if (const QString address = loneAddress(m_pasted->toPlainText()); !address.isEmpty())
        fetch(address);
    else
        keep();
}

void AddThreadDialog::fetch(const QString &address)
{
    busy(true);
    say(tr("Fetching…"), false);
    m_fetcher.fetchThread(address).then(this, [this](const Result<ThreadId> &thread) {
        busy(false);
        if (!thread) {
            say(thread.error().text(), true);
            return;
        }
        Q_EMIT added(*thread);
        QDialog::accept();
    });
}

/// As the fields say. Points that nobody typed stay unknown.
ThreadRecord AddThreadDialog::record() const
{
    ThreadRecord record = m_record;
    record.title = m_title->text().simplified().toStdString();
    record.body = m_body->toPlainText().trimmed().toStdString();
    record.community = m_community->text().simplified().toStdString();
    const QString author = m_author->text().simplified();
    record.author = author.isEmpty() ? std::nullopt : std::optional(author.toStdString());
    bool known = false;
    const int points = m_points->text().toInt(&known);
    record.score = known ? Score{ScoreState::Known, points, now()} : Score{};
    const QString address = m_address->text().trimmed();
    if (address.toStdString() != (m_record.permalink.empty() ? m_record.url : m_record.permalink)) {
        record.permalink = address.toStdString();
        record.url = record.permalink;
        const auto ref = itemRefFromUrl(address);
        record.place = ref ? ref->place : m_record.place;
        record.remoteId = ref ? ref->thread.toStdString() : articleId(address).toStdString();
    }
    return record;
}

void AddThreadDialog::keep()
{
    const ThreadRecord kept = record();
    if (kept.title.empty() || kept.remoteId.empty()) {
        say(tr("A thread needs a title."), true);
        return;
    }
    busy(true);
    ThreadBatch batch;
    batch.threads.push_back(kept);
    const ItemRef ref{kept.place, QString::fromStdString(kept.remoteId), {}};
    m_store.threads().ingest(batch).then(this, [this, ref](const Result<IngestReport> &report) {
        busy(false);
        if (!report) {
            say(report.error().text(), true);
            return;
        }
        m_store.threads().resolve({ref}).then(this, [this, ref](const Result<QHash<QString, ResolvedItem>> &found) {
            Q_EMIT added(found ? found->value(ref.thread).threadId : ThreadId{});
            QDialog::accept();
        });
    });
}

} // namespace marbre
