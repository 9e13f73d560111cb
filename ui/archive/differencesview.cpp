// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/differencesview.h"
#include "archive/differencesbrowser.h"
#include "archive/revisiontimeline.h"
#include "widgets/elidedlabel.h"
#include "widgets/flatbutton.h"
#include "widgets/messagebar.h"
#include "widgets/visuals.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// A revision is the text that a save replaced; its reason is that save's.
QString reasonText(const QString &reason)
{
    if (reason == "published"_L1)
        return DifferencesView::tr("kept when publishing");
    if (reason == "published-open"_L1)
        return DifferencesView::tr("published with findings left open");
    if (reason == "closed"_L1)
        return DifferencesView::tr("kept on closing");
    if (reason == "restored-over"_L1)
        return DifferencesView::tr("kept before a restore");
    if (reason == "imported"_L1)
        return DifferencesView::tr("imported");
    return DifferencesView::tr("kept while writing");
}

/// The time where all was saved on one day, else the day.
QString shortTime(const QDateTime &when, bool oneDay)
{
    const QLocale locale;
    return oneDay ? locale.toString(when.time(), u"HH:mm"_s)
                  : locale.toString(when, DifferencesView::tr("d MMM HH:mm", "QLocale::toString()"));
}

/// The band that holds timeline and summary.
class Band final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
        painter.fillRect(0, height() - 1, width(), 1, visuals::line(palette()));
    }
};

} // namespace

DifferencesView::DifferencesView(QWidget *parent)
    : QWidget(parent)
    , m_timeline(new RevisionTimeline(this))
    , m_range(new QLabel(this))
    , m_summary(new ElidedLabel(this))
    , m_page(new DifferencesBrowser(this))
    , m_messages(new MessageBar(this))
{
    setObjectName(u"archiveDifferences"_s);
    m_page->setObjectName(u"archiveDifferencesPage"_s);
    m_page->setAccessibleName(tr("Differences between two revisions"));
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_messages);
    layout->addWidget(m_page, 1);
    connect(m_timeline, &RevisionTimeline::rangeChanged, this, &DifferencesView::choose);
    connect(m_page, &QTextBrowser::anchorClicked, this, &DifferencesView::follow);
}

void DifferencesView::makeActions()
{
    m_previous = new QAction(visuals::icon(u"go-up"_s), tr("Previous change"), this);
    m_previous->setObjectName(u"archivePreviousChange"_s);
    m_previous->setShortcut(Qt::SHIFT | Qt::Key_F7);
    m_next = new QAction(visuals::icon(u"go-down"_s), tr("Next change"), this);
    m_next->setObjectName(u"archiveNextChange"_s);
    m_next->setShortcut(Qt::Key_F7);
    m_restore = new QAction(visuals::icon(u"view-history"_s), tr("Restore…"), this);
    m_restore->setObjectName(u"archiveRestore"_s);
    m_restore->setToolTip(tr("Make the earlier of the two the text again; the present one is kept as a revision"));
    for (QAction *action : {m_previous, m_next})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_previous, m_next, m_restore});
    connect(m_previous, &QAction::triggered, this,
            [this] { goTo(m_current < 0 ? int(m_marks.size()) - 1 : m_current - 1); });
    connect(m_next, &QAction::triggered, this, [this] { goTo(m_current + 1); });
    connect(m_restore, &QAction::triggered, this, [this] {
        if (const RevisionId chosen = revision(m_timeline->from()))
            Q_EMIT restoreRequested(chosen);
    });
}

QWidget *DifferencesView::makeBar()
{
    auto *band = new Band(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    m_range->setObjectName(u"archiveRange"_s);
    m_summary->setObjectName(u"archiveChangeSummary"_s);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_range, m_summary})
        label->setFont(visuals::scaledFont(font(), visuals::metadataSize));
    line->addWidget(m_range);
    line->addSpacing(6);
    line->addWidget(m_summary, 1);
    line->addWidget(FlatButton::iconOnly(m_previous, band));
    line->addWidget(FlatButton::iconOnly(m_next, band));
    line->addWidget(new FlatButton(m_restore, FlatButton::Kind::Flat, band));
    auto *layout = new QVBoxLayout(band);
    layout->setContentsMargins(20, 4, 20, 5);
    layout->setSpacing(2);
    layout->addWidget(m_timeline);
    layout->addLayout(line);
    return band;
}

void DifferencesView::setRevisions(const EditionRow &edition, const QList<RevisionRow> &revisions)
{
    m_revisions = revisions;
    std::ranges::reverse(m_revisions);
    m_changes.clear();
    m_marks.clear();
    m_unfolded.clear();
    m_current = -1;
    const QLocale locale;
    const QDateTime present = toDateTime(edition.modified).toLocalTime();
    const bool oneDay =
        m_revisions.isEmpty() || toDateTime(m_revisions.first().saved).toLocalTime().date() == present.date();
    QList<RevisionTimeline::Dot> dots;
    m_labels.clear();
    const auto add = [&](const QDateTime &when, const QString &why, bool named) {
        m_labels << shortTime(when, oneDay);
        const QString label = named ? tr("%1 · %2").arg(m_labels.last(), why) : m_labels.last();
        dots << RevisionTimeline::Dot{when, label, tr("%1, %2").arg(locale.toString(when, QLocale::ShortFormat), why)};
    };
    for (const RevisionRow &row : std::as_const(m_revisions))
        add(toDateTime(row.saved).toLocalTime(), reasonText(row.reason), false);
    const bool asPublished =
        edition.state == EditionState::Published && edition.published && edition.modified <= *edition.published;
    add(present, asPublished ? tr("published") : tr("now"), true);
    m_timeline->setDots(dots);
    const int last = int(dots.size()) - 1;
    m_restore->setEnabled(last > 0);
    if (last > 0) {
        m_timeline->setRange(last - 1, last);
        return;
    }
    m_range->setText(tr("No earlier revision"));
    m_summary->setText(tr("This edition has been saved once."));
    m_page->clear();
    layOut();
}

RevisionId DifferencesView::revision(int dot) const
{
    return dot >= 0 && dot < m_revisions.size() ? m_revisions.at(dot).id : RevisionId{};
}

void DifferencesView::choose(int from, int to)
{
    m_unfolded.clear();
    m_range->setTextFormat(Qt::PlainText);
    m_range->setText(tr("From %1 to %2").arg(m_labels.at(from), m_labels.at(to)));
    Q_EMIT comparisonWanted(revision(from), revision(to));
}

void DifferencesView::showChanges(const QList<PageChange> &changes)
{
    m_changes = changes;
    m_current = -1;
    m_summary->setText(summary());
    layOut();
    m_page->verticalScrollBar()->setValue(0);
}

void DifferencesView::layOut()
{
    const int place = m_page->verticalScrollBar()->value();
    m_marks = writeDifferences(*m_page->document(), m_changes, m_unfolded, palette());
    m_page->setMarks(m_marks);
    m_page->verticalScrollBar()->setValue(place);
    m_previous->setEnabled(!m_marks.isEmpty());
    m_next->setEnabled(!m_marks.isEmpty());
}

// Past the last comes the first again, and the other way round.
void DifferencesView::goTo(int change)
{
    if (m_marks.isEmpty())
        return;
    const int count = int(m_marks.size());
    m_current = (change % count + count) % count;
    QTextCursor cursor(m_page->document());
    cursor.setPosition(m_marks.at(m_current).position);
    m_page->setTextCursor(cursor);
    const QRect place = m_page->cursorRect(cursor);
    QScrollBar *bar = m_page->verticalScrollBar();
    bar->setValue(bar->value() + place.top() - m_page->viewport()->height() / 3);
}

void DifferencesView::follow(const QUrl &link)
{
    if (link.scheme() != "fold"_L1) {
        Q_EMIT linkActivated(link);
        return;
    }
    m_unfolded.insert(link.path().toInt());
    layOut();
}

QString DifferencesView::summary() const
{
    const DiffCounts counts = countPassages(m_changes);
    if (counts.isEmpty())
        return tr("Nothing that a reader sees changed.");
    QStringList parts;
    if (counts.removed > 0)
        parts << tr("%n passage(s) removed", nullptr, counts.removed);
    if (counts.added > 0)
        parts << tr("%n added", "passages", counts.added);
    if (counts.replaced > 0)
        parts << tr("%n replaced", "passages", counts.replaced);
    return QLocale().createSeparatedList(parts);
}

void DifferencesView::compareAgain()
{
    if (m_timeline->from() >= 0)
        Q_EMIT comparisonWanted(revision(m_timeline->from()), revision(m_timeline->to()));
}

} // namespace marbre
