// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/writestatus.h"

#include "store/editionstore.h"
#include "widgets/elidedlabel.h"
#include "widgets/visuals.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace marbre {

WriteStatus::WriteStatus(Desk &desk, EditionDocument &edition, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_edition(edition)
    , m_state(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_drop(new ElidedLabel(this))
{
    setObjectName(u"writeStatus"_s);
    m_saved->setObjectName(u"savedLabel"_s);
    m_drop->setObjectName(u"dropLabel"_s);
    m_state->setFont(visuals::semibold(font()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addWidget(m_saved);
    layout->addStretch();
    layout->addWidget(m_drop, 1);
    m_counting.setSingleShot(true);
    m_counting.setInterval(2000);
    connect(&m_counting, &QTimer::timeout, this, &WriteStatus::countRevisions);
    connect(&edition, &EditionDocument::opened, this, [this] {
        m_revisions.reset();
        countRevisions();
        refresh();
    });
    connect(&edition, &EditionDocument::saved, this, [this] {
        refresh();
        if (!m_counting.isActive())
            m_counting.start();
    });
    connect(&edition, &EditionDocument::saveFailed, this,
            [this](const Error &error) { m_saved->setText(error.text()); });
    countRevisions();
    refresh();
}

void WriteStatus::countRevisions()
{
    if (!m_edition.isOpen())
        return;
    const EditionId id = m_edition.id();
    m_desk.store().editions().revisions(id).then(this, [this, id](const Result<QList<RevisionRow>> &rows) {
        if (!rows || id != m_edition.id())
            return;
        m_revisions = rows->size() + 1; // the text itself is the newest one
        refresh();
    });
}

void WriteStatus::refresh()
{
    m_state->setVisible(m_edition.isOpen());
    if (!m_edition.isOpen()) {
        m_saved->setText(tr("No edition on the table"));
        return;
    }
    m_state->setText(m_edition.state() == EditionState::Published ? tr("Published") : tr("Draft"));
    const QDateTime saved = m_edition.lastSaved().toLocalTime();
    const QString when = !saved.isValid() ? tr("not saved yet")
                         : saved.date() == QDate::currentDate()
                             ? tr("saved at %1").arg(saved.time().toString(u"HH:mm:ss"_s))
                             : tr("saved on %1").arg(visuals::moment(saved));
    m_saved->setText(m_revisions ? tr("revision %1, %2").arg(QString::number(*m_revisions), when) : when);
}

void WriteStatus::showDrop(const QString &text)
{
    m_drop->setText(text);
}

QString WriteStatus::text() const
{
    return u"%1 %2"_s.arg(m_state->text(), m_saved->text());
}

} // namespace marbre
