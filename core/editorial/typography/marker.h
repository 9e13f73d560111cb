// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/typography/profilerules.h"
#include "editorial/typography/prose.h"
#include "editorial/typography/typography.h"

#include <QMap>

namespace marbre {

/// How often a text keeps a rule and how often it does not. A space that only breaks where it should not keeps the
/// rule: the editor means it, the keyboard has no other.
struct RuleTally
{
    int kept = 0;
    int broken = 0;
};
using RuleTallies = QMap<QString, RuleTally>;

/// Rules that a text breaks more often than it keeps, three times at least: the editor's own way.
QSet<QString> ownWays(const RuleTallies &tallies);

/// Reads paragraphs by the rules of a profile. Rules in quiet are counted and not marked.
class TypographyMarker final
{
public:
    TypographyMarker(const ProfileRules &rules, const QSet<QString> &quiet)
        : m_rules(rules)
        , m_quiet(quiet)
    {}

    void read(const Prose &prose);
    const RuleTallies &tallies() const { return m_tallies; }
    /// In order; none overlaps another.
    QList<TypographyMark> takeMarks();

private:
    void readSigns();
    void readSpaceBefore(qsizetype sign, const QString &rule, const SpaceRule &wanted);
    void readInsideQuotes();
    void readSpace(Span run, const QString &rule, const SpaceRule &wanted, QChar sign);
    void readDoubleSpaces();
    void readQuotes();
    void readQuotation(qsizetype open, qsizetype close, bool inner);
    void readSingleQuotes();
    void replaceQuote(qsizetype at, QChar with, bool opens, const QString &rule);
    void readApostrophes();
    void readEllipses();
    void readDashes();
    void readThousands();

    bool isSign(QChar c) const;
    bool isOpening(qsizetype at) const;
    bool isSentenceSign(qsizetype at) const;
    QChar at(qsizetype position) const
    {
        return position >= 0 && position < m_text.size() ? m_text.at(position) : QChar();
    }
    qsizetype before(qsizetype position) const; ///< the nearest seen character there; -1: none
    qsizetype after(qsizetype position) const;  ///< text size: none
    QChar seenBefore(qsizetype position) const { return at(before(position)); }
    QChar seenAfter(qsizetype position) const { return at(after(position)); }
    Span spacesBefore(qsizetype position) const;
    Span spacesAfter(qsizetype position) const;
    void kept(const QString &rule) { ++m_tallies[rule].kept; }
    void broken(const QString &rule) { ++m_tallies[rule].broken; }
    void mark(Span span, const QString &rule, const QString &replacement, const QString &message);

    const ProfileRules &m_rules;
    QSet<QString> m_quiet;
    QString m_text;
    qsizetype m_begin = 0;
    QList<bool> m_singles; ///< straight single quotes that a quotation begins or ends with
    QList<bool> m_replaced;
    QList<bool> m_closes; ///< double quotes that end a quotation
    RuleTallies m_tallies;
    QList<TypographyMark> m_marks;
};

/// What the rule wants, for the margin.
QString spaceMessage(const SpaceRule &wanted, QChar sign);

} // namespace marbre
