// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/preflight/axes.h"

#include "editorial/checktext.h"
#include "editorial/text/terms.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// From two on, in the four languages; one of each row at most is of one language.
constexpr std::array numberWords{"deux|two|zwei|dos|2",    "trois|three|drei|tres|3", "quatre|four|vier|cuatro|4",
                                 "cinq|five|fünf|cinco|5", "six|sechs|seis|6",        "sept|seven|sieben|siete|7",
                                 "huit|eight|acht|ocho|8"};

QString anyNumber()
{
    QStringList words;
    for (const char *row : numberWords)
        words << QString::fromUtf8(row);
    return words.join(u'|');
}

int numberOf(const QString &word)
{
    for (size_t i = 0; i < numberWords.size(); ++i) {
        if (QString::fromUtf8(numberWords.at(i)).split(u'|').contains(word, Qt::CaseInsensitive))
            return int(i) + 2;
    }
    return 0;
}

const QRegularExpression &announcement()
{
    static const QRegularExpression expression(
        uR"(\b(%1)\s+(?:[\p{L}’'-]+\s+){0,2}(axes|th[eè]mes|volets|fronts|mouvements|sujets|chapitres|tendances|)"
        uR"(themes|topics|strands|trends|parts|sections|chapters|)"
        uR"(achsen|themen|schwerpunkte[n]?|stränge|teile|fronten|)"
        uR"(ejes|temas|frentes|partes|bloques|tendencias)\b)"_s.arg(anyNumber()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

/// What follows the colon in the sentence of the announcement.
QString enumeration(const QString &text, qsizetype from)
{
    static const QRegularExpression sentence(uR"(\G[^.!?:\n]*:\s*([^.!?]+))"_s);
    return sentence.match(text, from).captured(1).simplified();
}

QStringList parted(const QString &list, const QRegularExpression &between)
{
    QStringList parts;
    for (const QString &part : list.split(between, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts;
}

/// The names, where they can be told apart: by semicolons, by commas, at last by the "and" before the last.
QStringList axisNames(const QString &list, int count)
{
    static const QRegularExpression semicolons(uR"(;\s*)"_s);
    static const QRegularExpression commas(uR"(,\s*(?:(?:et|and|und|y|e)\s+)?)"_s);
    static const QRegularExpression all(uR"(,\s*(?:(?:et|and|und|y|e)\s+)?|\s+(?:et|and|und|y|e)\s+)"_s);
    for (const QRegularExpression &between : {semicolons, commas, all}) {
        if (const QStringList names = parted(list, between); names.size() == count)
            return names;
    }
    return {};
}

using Stems = QSet<QString>;

Stems stemsOf(QStringView text, std::optional<Language> language)
{
    Stems stems;
    for (const Term &term : termsOf(text, language))
        stems.insert(term.stem);
    return stems;
}

/// What the sections say, for telling whether one of them is about something.
class SectionWords final
{
public:
    explicit SectionWords(const CheckContext &context)
        : m_language(languageFromTag(context.edition.language))
    {
        const QStringView body(context.edition.body);
        for (const BodySection &section : context.body.sections) {
            m_headings.unite(stemsOf(section.heading, m_language));
            m_prose << stemsOf(body.sliced(section.proseSpan.begin, section.proseSpan.size()), m_language);
        }
    }

    bool haveOneAbout(const QString &axis) const
    {
        const Stems stems = stemsOf(axis, m_language);
        return stems.isEmpty() || std::ranges::any_of(stems, [this](const QString &stem) { return tellsOne(stem); });
    }

private:
    /// A word that all sections have does not say which one is meant.
    bool tellsOne(const QString &stem) const
    {
        if (m_headings.contains(stem))
            return true;
        const auto sections = std::ranges::count_if(m_prose, [&](const Stems &prose) { return prose.contains(stem); });
        return sections > 0 && (sections < m_prose.size() || m_prose.size() == 1);
    }

    std::optional<Language> m_language;
    Stems m_headings;
    QList<Stems> m_prose;
};

} // namespace

std::optional<AnnouncedAxes> announcedAxes(const QString &text)
{
    const QRegularExpressionMatch match = announcement().match(text);
    if (!match.hasMatch())
        return std::nullopt;
    AnnouncedAxes axes;
    axes.span = {match.capturedStart(), match.capturedEnd()};
    axes.count = numberOf(match.captured(1));
    axes.names = axisNames(enumeration(text, match.capturedEnd()), axes.count);
    return axes;
}

QList<CheckRow> checkAxes(const CheckContext &context)
{
    const Span prose = context.body.introduction.proseSpan;
    const QString introduction = context.edition.body.sliced(prose.begin, prose.size());
    const std::optional<AnnouncedAxes> axes = announcedAxes(introduction);
    if (!axes)
        return {};
    CheckRow right;
    right.check = u"axes"_s;
    right.verdict = u"ok"_s;
    right.text = introduction.sliced(axes->span.begin, axes->span.size());
    placeRow(right, context, {prose.begin + axes->span.begin, prose.begin + axes->span.end});
    QList<CheckRow> rows;
    const int sections = int(context.body.sections.size());
    if (sections != axes->count) {
        CheckRow row = right;
        row.level = CheckLevel::Warning;
        row.verdict = u"axes-count"_s;
        row.message =
            CheckText::tr("The introduction announces “%1”, and the edition has %n section(s).", nullptr, sections)
                .arg(row.text);
        rows << row;
    }
    const SectionWords words(context);
    for (const QString &name : axes->names) {
        if (words.haveOneAbout(name))
            continue;
        CheckRow row = right;
        row.level = CheckLevel::Warning;
        row.verdict = u"axis-missing"_s;
        row.text = name;
        row.message = CheckText::tr("No section seems to be about “%1”, which the introduction announces.").arg(name);
        rows << row;
    }
    return rows.isEmpty() ? QList{right} : rows;
}

} // namespace marbre
