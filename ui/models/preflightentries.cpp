// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preflightentries.h"

#include "editorial/preflight/checkkinds.h"
#include "models/oneline.h"

#include <QLocale>
#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype passedShown = 6;
constexpr qsizetype linesNamed = 6;
constexpr qsizetype longestDetail = 200; // characters: one line shows fewer

/// "Compare the two" belongs to the open row.
QString firstSentence(const QString &message)
{
    for (qsizetype at = message.indexOf(u". "_s); at > 0; at = message.indexOf(u". "_s, at + 1)) {
        const QStringView before = QStringView(message).first(at);
        if (before.count(u'“') > before.count(u'”') || before.count(u'«') > before.count(u'»'))
            continue; // the end of a sentence that is quoted
        if (message.at(at - 1).isLetterOrNumber() || message.at(at - 1) == u'”' || message.at(at - 1) == u'»')
            return message.first(at);
    }
    return message.endsWith(u'.') ? message.chopped(1) : message;
}

QString lineText(int line)
{
    return line > 0 ? PreflightEntries::tr("l. %1", "line of the manuscript").arg(line) : QString();
}

QString placeText(const CheckRow &row)
{
    const QString field = fieldName(row);
    return field.isEmpty() ? lineText(row.line) : field;
}

QString placesText(const QList<CheckRow> &rows)
{
    QStringList places;
    for (const CheckRow &row : rows) {
        const QString field = fieldName(row);
        const QString place = field.isEmpty() ? lineText(row.line) : field;
        if (!places.contains(place))
            places << place;
    }
    if (places.size() <= linesNamed)
        return PreflightEntries::tr("%n places: %1", "lines of the manuscript and header fields", int(rows.size()))
            .arg(QLocale().createSeparatedList(places));
    return PreflightEntries::tr("%n places, the first: %1", "lines of the manuscript and header fields",
                                int(rows.size()))
        .arg(QLocale().createSeparatedList(places.first(linesNamed)));
}

/// What rows must share to be one line; empty: the row stands alone.
QString groupKey(const CheckRow &row)
{
    if (row.check == "typography"_L1 && !row.mending.isEmpty())
        return row.verdict + u'\n' + row.message;
    if (row.check == "spelling"_L1)
        return row.text;
    return {};
}

/// A row that holds nothing up and yet does not say that all is well.
bool isOpenAnswer(const CheckRow &row)
{
    return (row.check == "reachable"_L1 && row.verdict == "unknown"_L1) ||
           (row.check == "covered"_L1 && row.verdict != "ok"_L1);
}

QString openAnswerTitle(const CheckRow &row)
{
    return row.check == "covered"_L1 ? PreflightEntries::tr("Authors and themes of past editions")
                                     : PreflightEntries::tr("Addresses that tell programs nothing");
}

class Listing final
{
public:
    explicit Listing(const QList<CheckRow> &rows)
    {
        for (const CheckKind &kind : checkKinds())
            m_kinds << kind;
        for (const CheckRow &row : rows)
            sort(row);
    }

    PreflightEntries list(bool allPassed)
    {
        m_listed.counts.errors = addFindings(m_errors, CheckLevel::Error);
        m_listed.counts.warnings = addFindings(m_warnings, CheckLevel::Warning);
        addPassed(allPassed);
        addMuted();
        return std::move(m_listed);
    }

private:
    void sort(const CheckRow &row)
    {
        if (row.muted)
            m_muted << row;
        else if (row.level == CheckLevel::Ok)
            m_passed[{rankOf(row.check), isOpenAnswer(row)}] << row;
        else
            gather(row.level == CheckLevel::Error ? m_errors : m_warnings, row);
        ++m_all[row.check];
    }

    /// Into the line of those that say the same, where there is one.
    void gather(QList<QList<CheckRow>> &findings, const CheckRow &row)
    {
        const QString same = groupKey(row);
        if (same.isEmpty()) {
            findings << QList{row};
            return;
        }
        const QString key = QString::number(int(row.level)) + row.check + u'\n' + same;
        const auto group = m_groups.constFind(key);
        if (group != m_groups.cend()) {
            findings[*group] << row;
            return;
        }
        m_groups.insert(key, findings.size());
        findings << QList{row};
    }

    int rankOf(const QString &check) const
    {
        const auto kind = std::ranges::find(m_kinds, check, &CheckKind::check);
        return int(kind - m_kinds.begin());
    }

    void addSection(CheckLevel level, const QString &title, qsizetype count)
    {
        m_listed.entries << PreflightEntry{
            PreflightEntry::Kind::Section, level, u"section/%1"_s.arg(int(level)), title, {}, QString::number(count)};
    }

    int addFindings(const QList<QList<CheckRow>> &findings, CheckLevel level)
    {
        if (findings.isEmpty())
            return 0;
        addSection(level,
                   level == CheckLevel::Error ? PreflightEntries::tr("To settle") : PreflightEntries::tr("To check"),
                   findings.size());
        for (const QList<CheckRow> &rows : findings)
            m_listed.entries << findingEntry(rows);
        return int(findings.size());
    }

    PreflightEntry findingEntry(const QList<CheckRow> &rows)
    {
        const CheckRow &row = rows.constFirst();
        PreflightEntry entry;
        entry.level = row.level;
        entry.title = row.message.isEmpty() ? nameOf(row.check) : oneLine(firstSentence(row.message));
        const QString words = oneLine(row.text.first(std::min(row.text.size(), longestDetail)));
        entry.detail = rows.size() > 1 ? placesText(rows) : words.isEmpty() ? nameOf(row.check) : words;
        entry.place = rows.size() > 1 ? u"×%1"_s.arg(rows.size()) : placeText(row);
        entry.rows = rows;
        const QString same = u"%1/%2/%3/%4"_s.arg(row.check, row.verdict, row.field, entry.detail);
        entry.key = u"%1/%2"_s.arg(same).arg(m_repeats[same]++);
        return entry;
    }

    QString nameOf(const QString &check) const
    {
        const int rank = rankOf(check);
        return rank < m_kinds.size() ? m_kinds.at(rank).name : check;
    }

    void addPassed(bool all)
    {
        m_listed.counts.passed = int(m_passed.size());
        if (m_passed.isEmpty())
            return;
        addSection(CheckLevel::Ok, PreflightEntries::tr("Passed"), m_passed.size());
        qsizetype shown = 0;
        for (const QList<CheckRow> &rows : m_passed) {
            if (!all && shown == passedShown && m_passed.size() > passedShown + 1)
                break;
            m_listed.entries << passedEntry(rows);
            ++shown;
        }
        if (const qsizetype rest = m_passed.size() - shown; rest > 0 || (all && m_passed.size() > passedShown + 1)) {
            m_listed.entries << PreflightEntry{PreflightEntry::Kind::More,
                                               CheckLevel::Ok,
                                               u"more"_s,
                                               rest > 0 ? PreflightEntries::tr("and %n more", nullptr, int(rest))
                                                        : PreflightEntries::tr("Show fewer"),
                                               {},
                                               {}};
        }
    }

    PreflightEntry passedEntry(const QList<CheckRow> &rows) const
    {
        const CheckRow &row = rows.constFirst();
        const int rank = rankOf(row.check);
        const int all = m_all.value(row.check);
        PreflightEntry entry;
        entry.kind = PreflightEntry::Kind::Passed;
        entry.key = u"passed/%1/%2"_s.arg(row.check).arg(isOpenAnswer(row));
        entry.title = isOpenAnswer(row)       ? openAnswerTitle(row)
                      : rank < m_kinds.size() ? m_kinds.at(rank).passed
                                              : row.check;
        if (all > 1)
            entry.place = PreflightEntries::tr("%1 of %2").arg(rows.size()).arg(all);
        else if (!row.field.isEmpty())
            entry.place = row.message;
        entry.rows = rows;
        return entry;
    }

    void addMuted()
    {
        m_listed.counts.muted = int(m_muted.size());
        if (m_muted.isEmpty())
            return;
        PreflightEntry entry;
        entry.kind = PreflightEntry::Kind::Muted;
        entry.key = u"muted"_s;
        entry.title = PreflightEntries::tr("Switched off by the rules");
        entry.place = QString::number(m_muted.size());
        entry.rows = m_muted;
        m_listed.entries << entry;
    }

    QList<CheckKind> m_kinds;
    QList<QList<CheckRow>> m_errors;
    QList<QList<CheckRow>> m_warnings;
    QHash<QString, qsizetype> m_groups;                   ///< index in its list of findings
    QMap<std::pair<int, bool>, QList<CheckRow>> m_passed; ///< by the check's rank and isOpenAnswer()
    QList<CheckRow> m_muted;
    QHash<QString, int> m_all; ///< rows of each check
    QHash<QString, int> m_repeats;
    PreflightEntries m_listed;
};

} // namespace

PreflightEntries preflightEntries(const QList<CheckRow> &rows, bool allPassed)
{
    return Listing(rows).list(allPassed);
}

QString fieldName(const CheckRow &row)
{
    if (row.field.isEmpty())
        return {};
    if (row.field == "key_points"_L1 && row.index >= 0)
        return PreflightEntries::tr("Key point %1").arg(row.index + 1);
    if (row.field == "sign_off"_L1)
        return PreflightEntries::tr("Sign-off");
    for (const CheckKind &kind : checkKinds()) {
        if (kind.check == row.field)
            return kind.name;
    }
    return row.field;
}

} // namespace marbre
