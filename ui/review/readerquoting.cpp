// SPDX-License-Identifier: GPL-3.0-or-later
// The reader: what is worth quoting, and the lens on it.
#include "review/commentdocument.h"
#include "review/commentsbar.h"
#include "review/readerview.h"

#include <QScrollBar>
#include <algorithm>

namespace marbre {

void ReaderView::setQuotables(const QList<QuoteCandidate> &candidates)
{
    if (!m_shown) {
        return;
    }
    m_quotables.set(candidates, m_layout.thread().comments);
    m_hasQuotables = true;
    m_bar->setQuotables(m_quotables.count(), m_lens);
    if (m_lens && m_lensOn != m_layout.thread().row.id) {
        foldBesides(); // once a thread: what its reader unfolds then stays so
    }
    describeCurrent();
    viewport()->update();
}

void ReaderView::setQuoteMarks(const QuoteMarks &marks)
{
    m_marks = marks;
    describeCurrent();
    viewport()->update();
}

void ReaderView::setLens(bool on)
{
    if (on == m_lens) {
        m_bar->setQuotables(m_hasQuotables ? std::optional(m_quotables.count()) : std::nullopt, m_lens);
        return;
    }
    m_lens = on;
    if (on) {
        foldBesides();
    } else if (m_shown && m_lensOn == m_layout.thread().row.id) {
        CommentTreeOptions options = m_layout.options();
        options.collapsed = m_foldedBefore;
        applyKeepingPlace(options);
        m_lensOn = {};
    }
    m_bar->setQuotables(m_hasQuotables ? std::optional(m_quotables.count()) : std::nullopt, m_lens);
    viewport()->update();
    Q_EMIT lensChanged(on);
}

/// Nothing is folded where nothing would be left.
void ReaderView::foldBesides()
{
    if (!m_shown || m_quotables.isEmpty()) {
        return;
    }
    CommentTreeOptions options = m_layout.options();
    m_foldedBefore = options.collapsed;
    m_lensOn = m_layout.thread().row.id;
    options.collapsed = m_quotables.besides(m_layout.thread().comments);
    applyKeepingPlace(options);
}

/// What is read stays under the eye, where it is still shown.
void ReaderView::applyKeepingPlace(const CommentTreeOptions &options)
{
    const int before = itemOf(m_current);
    const int top = before > 0 ? m_layout.item(before).top - verticalScrollBar()->value() : 0;
    applyOptions(options);
    const int item = itemOf(m_current);
    if (before > 0 && item > 0) {
        const int height = viewport()->height();
        m_layout.settle(m_layout.item(item).top - height, m_layout.item(item).top + height, m_layout.item(item).top);
        settleVisible();
        verticalScrollBar()->setValue(m_layout.item(item).top - std::clamp(top, m_layout.sizes().bar, height / 2));
    }
    settleVisible();
}

bool ReaderView::stepQuotable(int direction)
{
    if (!m_shown || m_quotables.isEmpty()) {
        return false;
    }
    // A candidate that is folded away stands right behind what folds it.
    struct Stop
    {
        double place;
        CommentId id;
    };
    QHash<CommentId, CommentId> parents;
    for (const CommentRow &row : m_layout.thread().comments) {
        parents.insert(row.id, row.parent);
    }
    QList<Stop> stops;
    for (const QuoteCandidate &candidate : m_quotables.all()) {
        CommentId shown = candidate.comment;
        for (qsizetype left = parents.size(); shown && m_layout.indexOf(shown) < 0 && left > 0; --left) {
            shown = parents.value(shown);
        }
        const bool hidden = shown != candidate.comment;
        stops.append({std::max(0, m_layout.indexOf(shown)) + (hidden ? 0.5 : 0.0), candidate.comment});
    }
    std::ranges::stable_sort(stops, {}, &Stop::place);
    const double here = std::max(0, itemOf(m_current));
    const auto next =
        direction > 0 ? std::ranges::find_if(stops, [here](const Stop &s) { return s.place > here; }) : stops.end();
    CommentId target;
    if (direction > 0) {
        target = next == stops.end() ? CommentId{} : next->id;
    } else {
        for (const Stop &stop : std::as_const(stops)) {
            target = stop.place < here ? stop.id : target;
        }
    }
    if (!target) {
        return false;
    }
    clearSelection();
    return showComment(target);
}

QString ReaderView::quotableWords(CommentId id) const
{
    const int item = itemOf(id);
    const QTextDocument *laidOut = m_layout.document(item);
    const QuoteCandidate *candidate = m_quotables.of(id);
    if (laidOut && candidate) {
        if (const Span place = m_quotables.place(id, *laidOut); place.size() > 0) {
            return verbatim(*laidOut, {place});
        }
    }
    // Folded, or not found as it is laid out: the excerpt by itself.
    const QUrl base(m_layout.thread().row.permalink);
    return candidate ? verbatim(*commentDocument(candidate->excerpt, base, font(), palette())) : QString();
}

} // namespace marbre
