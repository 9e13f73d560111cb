// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/quotables.h"

#include "review/commentdocument.h"

#include <QCoreApplication>
#include <QFont>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct QuotableText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::Quotables)
};

/// A text without white space, and where each character of it stands.
struct Packed
{
    QString text;
    QList<qsizetype> origin;
};

Packed packed(const QString &text)
{
    Packed result;
    result.text.reserve(text.size());
    result.origin.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!c.isSpace() && c != QChar::ObjectReplacementCharacter) {
            result.text.append(c);
            result.origin.append(i);
        }
    }
    return result;
}

QStringList reasonTexts(const QuoteCandidate &candidate, qsizetype most)
{
    QStringList texts;
    for (const QuoteReason &reason : candidate.reasons.first(std::min(most, candidate.reasons.size()))) {
        texts.append(reason.text);
    }
    return texts;
}

} // namespace

Span findWords(const QString &text, const QString &words)
{
    const QString wanted = packed(words).text;
    const Packed held = packed(text);
    const qsizetype at = wanted.isEmpty() ? -1 : held.text.indexOf(wanted);
    return at < 0 ? Span{} : Span{held.origin.at(at), held.origin.at(at + wanted.size() - 1) + 1};
}

void Quotables::set(const QList<QuoteCandidate> &candidates, const QList<CommentRow> &comments)
{
    m_candidates.clear();
    m_index.clear();
    m_below.clear();
    m_places.clear();
    QHash<CommentId, CommentId> parents;
    parents.reserve(comments.size());
    for (const CommentRow &row : comments) {
        parents.insert(row.id, row.parent);
    }
    for (const QuoteCandidate &candidate : candidates) {
        if (!parents.contains(candidate.comment) || m_index.contains(candidate.comment)) {
            continue; // of a reading that is over
        }
        m_index.insert(candidate.comment, m_candidates.size());
        m_candidates.append(candidate);
        CommentId above = parents.value(candidate.comment);
        for (qsizetype steps = comments.size(); above && steps > 0; --steps) { // a ring of parents ends
            ++m_below[above];
            above = parents.value(above);
        }
    }
}

const QuoteCandidate *Quotables::of(CommentId id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.cend() ? nullptr : &m_candidates.at(*found);
}

QSet<CommentId> Quotables::besides(const QList<CommentRow> &comments) const
{
    QSet<CommentId> others;
    others.reserve(comments.size());
    for (const CommentRow &row : comments) {
        if (!m_index.contains(row.id) && !m_below.contains(row.id)) {
            others.insert(row.id);
        }
    }
    return others;
}

Span Quotables::place(CommentId id, const QTextDocument &document) const
{
    const auto known = m_places.constFind(id);
    if (known != m_places.cend()) {
        return *known;
    }
    const QuoteCandidate *candidate = of(id);
    if (!candidate) {
        return {};
    }
    // The excerpt may hold marks of Markdown, which the laid-out text does not.
    const QString words = verbatim(*commentDocument(candidate->excerpt, QUrl(), QFont(), QPalette()));
    return *m_places.insert(id, findWords(document.toRawText(), words));
}

QString quotableLabel(const QuoteCandidate &candidate)
{
    const QStringList reasons = reasonTexts(candidate, 2);
    return reasons.isEmpty()
               ? QuotableText::tr("Worth quoting")
               : QuotableText::tr("Worth quoting: %1", "reasons").arg(reasons.join(QuotableText::tr(", ", "list")));
}

QString quotableSentence(const QuoteCandidate &candidate)
{
    QStringList lines{QuotableText::tr("Worth quoting")};
    for (const QString &reason : reasonTexts(candidate, candidate.reasons.size())) {
        lines.append(QuotableText::tr("• %1", "a reason in a list").arg(reason));
    }
    return lines.join(u'\n');
}

QString quotableCount(int count)
{
    return QuotableText::tr("%n worth quoting", nullptr, count);
}

} // namespace marbre
