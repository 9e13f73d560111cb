// SPDX-License-Identifier: GPL-3.0-or-later
// The manuscript's margin: what the preflight found, and when the sources were read.
#include "models/feedwords.h"
#include "store/store.h"
#include "store/threadstore.h"
#include "widgets/visuals.h"
#include "write/manuscriptedit.h"
#include "write/manuscriptpane.h"

#include <QLabel>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

bool isRightQuote(const CheckRow &row)
{
    return row.check == "quote"_L1 && row.level == CheckLevel::Ok;
}

/// What stands beside the row's line; nothing where it has none.
std::optional<MarginNote> noteOf(const CheckRow &row, const QHash<QString, Instant> &readings)
{
    if (row.position < 0 || (row.level == CheckLevel::Ok && !isRightQuote(row)))
        return std::nullopt;
    if (row.verdict == "unplaced"_L1) // the whole sentence stands in the line below
        return MarginNote{row.position, int(row.level), ManuscriptPane::tr("Not cited yet")};
    const QString verified =
        row.verdict == "exact"_L1 ? ManuscriptPane::tr("Word for word") : ManuscriptPane::tr("Verified");
    QString text = row.message.isEmpty() ? verified : row.message;
    const auto ref = isRightQuote(row) ? itemRefFromUrl(row.link) : std::nullopt;
    if (const auto read = ref ? readings.constFind(ref->id()) : readings.cend(); read != readings.cend())
        text = ManuscriptPane::tr("%1 · read %2", "verdict on a quote, when its source was read")
                   .arg(text, shortMoment(*read, now()));
    return MarginNote{row.position, int(row.level), text};
}

} // namespace

void ManuscriptPane::showChecks(const QList<CheckRow> &rows)
{
    m_problemPositions.clear();
    QStringList problems;
    int quotes = 0;
    for (const CheckRow &row : rows) {
        if (row.level != CheckLevel::Ok)
            problems.append(row.message);
        quotes += isRightQuote(row) ? 1 : 0;
        if (row.position >= 0 && row.level != CheckLevel::Ok)
            m_problemPositions.append(row.position);
    }
    std::ranges::sort(m_problemPositions);
    showNotes(rows);
    m_problems->setText(problems.isEmpty() ? tr("%n quotes verified", nullptr, quotes)
                                           : tr("%n to look at", nullptr, int(problems.size())));
    m_problems->setToolTip(problems.join(u'\n'));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, visuals::toneText(palette(), problems.isEmpty() ? visuals::Tone::Positive
                                                                                           : visuals::Tone::Neutral));
    m_problems->setPalette(colours);
    m_nextProblem->setEnabled(!m_problemPositions.isEmpty());
    askReadings(rows);
}

void ManuscriptPane::showNotes(const QList<CheckRow> &rows)
{
    QList<MarginNote> notes;
    for (const CheckRow &row : rows) {
        if (const auto note = noteOf(row, m_readings))
            notes.append(*note);
    }
    std::ranges::stable_sort(notes, {}, &MarginNote::position);
    m_edit->setNotes(notes);
}

/// The notes stand at once; when the sources were read follows.
void ManuscriptPane::askReadings(const QList<CheckRow> &rows)
{
    QList<ItemRef> refs;
    for (const CheckRow &row : rows) {
        if (const auto ref = isRightQuote(row) ? itemRefFromUrl(row.link) : std::nullopt)
            refs.append(*ref);
    }
    if (refs.isEmpty())
        return;
    m_desk.store().threads().resolve(refs).then(
        this, [this, rows, asked = ++m_readingsAsked](const Result<QHash<QString, ResolvedItem>> &items) {
            if (!items || asked != m_readingsAsked)
                return;
            QHash<QString, Instant> readings;
            for (const auto &[id, item] : items->asKeyValueRange()) {
                if (item.score.read)
                    readings.insert(id, *item.score.read);
            }
            m_readings = readings;
            showNotes(rows);
        });
}

void ManuscriptPane::nextProblem()
{
    const auto next = std::ranges::upper_bound(m_problemPositions, qsizetype(m_edit->textCursor().position()));
    if (m_problemPositions.isEmpty())
        return;
    m_edit->goTo(next == m_problemPositions.end() ? m_problemPositions.constFirst() : *next);
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

} // namespace marbre
