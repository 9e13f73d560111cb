// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/preflightheader.h"

#include "widgets/elidedlabel.h"
#include "widgets/flatbutton.h"
#include "widgets/visuals.h"
#include "write/preflightring.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace marbre {

PreflightHeader::PreflightHeader(QAction *rerun, QAction *links, QWidget *parent)
    : QWidget(parent)
    , m_ring(new PreflightRing(this))
    , m_title(new ElidedLabel(this))
    , m_detail(new QLabel(this))
{
    setObjectName(u"preflightHeader"_s);
    m_title->setObjectName(u"preflightTitle"_s);
    m_title->setFont(visuals::semibold(visuals::scaledFont(font(), visuals::readerSize)));
    m_detail->setObjectName(u"preflightDetail"_s);
    m_detail->setFont(visuals::scaledFont(font(), visuals::metadataSize));
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *again = new FlatButton(rerun, FlatButton::Kind::Framed, this);
    again->setObjectName(u"rerunButton"_s);
    FlatButton *reach = FlatButton::iconOnly(links, this);
    reach->setObjectName(u"checkLinksButton"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_ring);
    layout->addLayout(words, 1);
    layout->addWidget(reach);
    layout->addWidget(again);
    showNothing();
}

void PreflightHeader::showNothing()
{
    m_ring->setCounts({});
    m_title->setText(tr("Not checked yet"));
    m_detail->setText(tr("The edition is checked a moment after each change."));
}

void PreflightHeader::showCounts(const PreflightCounts &counts, const QDateTime &when, std::chrono::milliseconds took)
{
    m_ring->setCounts(counts);
    if (counts.errors > 0)
        m_title->setText(tr("%n to settle", nullptr, counts.errors));
    else if (counts.warnings > 0)
        m_title->setText(tr("Nothing to settle, %n to check", nullptr, counts.warnings));
    else
        m_title->setText(tr("Everything passed"));
    const QString seconds = QLocale().toString(double(took.count()) / 1000, 'f', took.count() < 95 ? 2 : 1);
    const QString passed =
        counts.errors > 0 && counts.warnings > 0
            ? tr("%1 to check, %2 of %3 passed").arg(counts.warnings).arg(counts.passed).arg(counts.all())
            : tr("%1 of %2 passed").arg(counts.passed).arg(counts.all());
    m_detail->setText(tr("%1; at %2 in %3 s", "how many passed, time of day, seconds")
                          .arg(passed, when.time().toString(u"HH:mm"_s), seconds));
}

QString PreflightHeader::summary() const
{
    return m_title->text();
}

} // namespace marbre
