// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/attributionstyle.h"

#include "manuscript/markdowntext.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct AttributionText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::AttributionText)
};

const QHash<QString, QString> &anonymousNames()
{
    static const QHash<QString, QString> names{
        {u"en"_s, u"a deleted account"_s},      {u"fr"_s, u"un compte supprimé"_s},
        {u"de"_s, u"ein gelöschtes Konto"_s},   {u"es"_s, u"una cuenta eliminada"_s},
        {u"it"_s, u"un account eliminato"_s},   {u"pt"_s, u"uma conta apagada"_s},
        {u"nl"_s, u"een verwijderd account"_s}, {u"sv"_s, u"ett raderat konto"_s},
        {u"pl"_s, u"usunięte konto"_s},
    };
    return names;
}

QString baseOf(const QString &language)
{
    return language.section(u'-', 0, 0).toLower();
}

/// A pattern, taken apart.
struct PatternParts
{
    QString mark;   ///< "u/", "/u/" or nothing
    QString before; ///< of the score: " (", ", " ...
    QString word;   ///< behind "{score}"; empty for none
    QString after;  ///< ")" or nothing
    bool scored = false;
};

std::optional<PatternParts> partsOf(const QString &pattern)
{
    static const QRegularExpression form(
        u"^(/?u/)?\\{author\\}(?:(\\s*\\(|\\s*,\\s*|\\s+[·—–]\\s+)\\{score\\}(?:\\s+(\\p{L}+))?(\\)?))?$"_s);
    const QRegularExpressionMatch match = form.match(pattern.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const PatternParts parts{match.captured(1), match.captured(2), match.captured(3), match.captured(4),
                             match.capturedLength(2) > 0};
    return parts.before.endsWith(u'(') == !parts.after.isEmpty() ? std::optional(parts) : std::nullopt;
}

/// In the language or in English, as the default pattern has it: the right form is written in its place.
bool isWordForPoints(const QString &word, const QString &language)
{
    const int counts[]{1, 2, 5};
    return std::ranges::any_of(counts, [&](int count) {
        return pointsText(count, language).section(u' ', 1).compare(word, Qt::CaseInsensitive) == 0 ||
               pointsText(count, u"en"_s).section(u' ', 1).compare(word, Qt::CaseInsensitive) == 0;
    });
}

PatternParts usableParts(const QString &pattern, const QString &language)
{
    const std::optional<PatternParts> parts = partsOf(pattern);
    if (parts && (parts->word.isEmpty() || isWordForPoints(parts->word, language)))
        return *parts;
    return *partsOf(u"u/{author} ({score})"_s);
}

QString goneWord(AttributionStyle::Gone gone)
{
    switch (gone) {
    case AttributionStyle::Gone::LastKnown:
        return u"last-known"_s;
    case AttributionStyle::Gone::Anonymous:
        return u"anonymous"_s;
    case AttributionStyle::Gone::Ask:
        break;
    }
    return u"ask"_s;
}

QString printedName(const Piece &quote, const QString &language, const AttributionStyle &style, const QString &mark)
{
    const QString name = quote.author.simplified();
    if (name.isEmpty())
        return style.gone == AttributionStyle::Gone::Anonymous ? anonymousName(language) : u"[deleted]"_s;
    const bool marked = quote.ref.place == Place::Reddit || quote.ref.place == Place::Other;
    return marked && !isNobody(name) ? mark + name : name;
}

} // namespace

std::optional<QString> patternFault(const QString &pattern, const QString &language)
{
    if (pattern.count("{author}"_L1) != 1)
        return AttributionText::tr("The attribution must name the author once: write “{author}”.");
    if (pattern.count("{score}"_L1) > 1)
        return AttributionText::tr("The attribution can give the score once only.");
    static const QRegularExpression beginning(u"^\\s*(?:/?u/)?\\{author\\}"_s);
    if (!beginning.match(pattern).hasMatch())
        return AttributionText::tr("The attribution must begin with “{author}” or “u/{author}”, or the name would not "
                                   "be read back as it is.");
    const std::optional<PatternParts> parts = partsOf(pattern);
    if (!parts)
        return AttributionText::tr("After the author only the score may stand, as in “({score})”, “, {score}” or “· "
                                   "{score}”.");
    if (!parts->word.isEmpty() && !isWordForPoints(parts->word, language))
        return AttributionText::tr("“%1” is no word for points in this language, so that its plural would be wrong. "
                                   "Write “{score}” alone.")
            .arg(parts->word);
    return std::nullopt;
}

QByteArray attributionToJson(const AttributionStyle &style)
{
    return QJsonDocument(QJsonObject{{u"pattern"_s, style.pattern}, {u"gone"_s, goneWord(style.gone)}})
        .toJson(QJsonDocument::Compact);
}

AttributionStyle attributionFromJson(const QByteArray &json, const QString &language)
{
    AttributionStyle style;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (const QString pattern = object.value("pattern"_L1).toString(); !patternFault(pattern, language))
        style.pattern = pattern;
    for (const auto gone : {AttributionStyle::Gone::Anonymous, AttributionStyle::Gone::Ask}) {
        if (object.value("gone"_L1).toString() == goneWord(gone))
            style.gone = gone;
    }
    return style;
}

QString anonymousName(const QString &language)
{
    return anonymousNames().value(baseOf(language), anonymousNames().value(u"en"_s));
}

bool isNobody(const QString &name)
{
    const auto isName = [&name](const QString &anonymous) { return name.compare(anonymous, Qt::CaseInsensitive) == 0; };
    return name.isEmpty() || name == "[deleted]"_L1 || name == "[removed]"_L1 ||
           std::ranges::any_of(anonymousNames(), isName);
}

std::optional<QString> nameFor(const AttributionStyle &style, const QString &language, const QString &lastKnown,
                               bool gone)
{
    if (!gone)
        return lastKnown;
    switch (style.gone) {
    case AttributionStyle::Gone::LastKnown:
        return lastKnown;
    case AttributionStyle::Gone::Anonymous:
        return anonymousName(language);
    case AttributionStyle::Gone::Ask:
        break;
    }
    return std::nullopt;
}

QString attribution(const Piece &quote, const QString &language, const AttributionStyle &style, const QString &original)
{
    const PatternParts parts = usableParts(style.pattern, language);
    const QString name = printedName(quote, language, style, parts.mark);
    const bool linked = !quote.permalink.isEmpty();
    QString text = u"— "_s + (linked ? u'[' + escapedInline(name) + u"]("_s + linkDestination(quote.permalink) +
                                           linkTitle(original) + u')'
                                     : escapedInline(name));
    if (!quote.points || !parts.scored)
        return text;
    const QString points = pointsText(*quote.points, language);
    return text + (linked ? parts.before + points + parts.after : u" ("_s + points + u')'); // a name alone needs "("
}

} // namespace marbre
