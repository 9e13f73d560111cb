// SPDX-License-Identifier: GPL-3.0-or-later
// The manuscript's margin: what the preflight found, and when the sources were read.
#include "models/feedwords.h"
#include "models/preflightentries.h"
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
    return row.check == "quote"_L1 && row.level == CheckLevel::Ok && !row.muted;
}

/// What stands beside the row's line; nothing where it has none.
std::optional<MarginNote> noteOf(const CheckRow &row, const QHash<QString, Instant> &readings)
{
    if (row.check == "typography"_L1 || row.check == "spelling"_L1)
        return std::nullopt; // the text itself shows them as they are typed
    if (row.position < 0 || !row.field.isEmpty() || (row.level == CheckLevel::Ok && !isRightQuote(row)))
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

constexpr qsizetype mostInTip = 12;

/// What the line below the text says of a check.
struct CheckTally
{
    int errors = 0;
    int warnings = 0;
    int quotes = 0;
    int rightQuotes = 0;
    QStringList sentences;

    int findings() const { return errors + warnings; }

    visuals::Tone tone() const
    {
        return errors > 0 ? visuals::Tone::Negative : warnings > 0 ? visuals::Tone::Neutral : visuals::Tone::Positive;
    }

    QString text() const
    {
        QStringList parts;
        if (errors > 0)
            parts << ManuscriptPane::tr("%n to settle", nullptr, errors);
        if (warnings > 0)
            parts << ManuscriptPane::tr("%n to check", nullptr, warnings);
        if (quotes > 0)
            parts << (rightQuotes == quotes
                          ? ManuscriptPane::tr("%n quotes verified", nullptr, quotes)
                          : ManuscriptPane::tr("%1 of %n quotes verified", nullptr, quotes).arg(rightQuotes));
        return parts.isEmpty() ? ManuscriptPane::tr("Nothing to check") : parts.join(u" · "_s);
    }

    QString tip() const
    {
        QStringList shown = sentences.first(std::min(sentences.size(), mostInTip));
        if (const qsizetype rest = sentences.size() - shown.size(); rest > 0)
            shown << ManuscriptPane::tr("and %n more", nullptr, int(rest));
        return shown.join(u'\n');
    }
};

CheckTally tallied(const QList<CheckRow> &rows)
{
    CheckTally tally;
    const PreflightCounts counts = preflightEntries(rows, false).counts; // as the list counts them
    tally.errors = counts.errors;
    tally.warnings = counts.warnings;
    for (const CheckRow &row : rows) {
        tally.quotes += row.check == "quote"_L1 ? 1 : 0;
        tally.rightQuotes += isRightQuote(row) ? 1 : 0;
        if (row.level != CheckLevel::Ok)
            tally.sentences.append(row.message);
    }
    return tally;
}

} // namespace

void ManuscriptPane::showChecks(const QList<CheckRow> &rows)
{
    const CheckTally tally = tallied(rows);
    showNotes(rows);
    m_problems->setText(tally.text());
    m_problems->setToolTip(tally.tip());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, visuals::toneText(palette(), tally.tone()));
    m_problems->setPalette(colours);
    m_nextProblem->setEnabled(tally.findings() > 0);
    m_previousProblem->setEnabled(tally.findings() > 0);
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

} // namespace marbre
