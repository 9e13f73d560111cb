// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/typography/typography.h"

#include "editorial/checktext.h"
#include "editorial/typography/marker.h"
#include "editorial/typography/ownways.h"

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QList<Prose> proseOfLanguage(const QString &body, const ProfileRules &rules)
{
    QList<Prose> prose = proseOf(body);
    prose.removeIf([&](const Prose &paragraph) {
        return !isWrittenIn(paragraph, QStringView(body).sliced(paragraph.begin, paragraph.text.size()),
                            rules.language);
    });
    return prose;
}

QSet<QString> ownWaysOf(const QList<Prose> &prose, const ProfileRules &rules)
{
    TypographyMarker counting(rules, {});
    for (const Prose &paragraph : prose)
        counting.read(paragraph);
    return ownWays(counting.tallies());
}

QList<TypographyMark> marksOf(const QList<Prose> &prose, const TypographyChoice &choice, const ProfileRules &rules)
{
    const QSet<QString> quiet = choice.asWritten ? choice.off + ownWaysOf(prose, rules) : choice.off;
    TypographyMarker marker(rules, quiet);
    for (const Prose &paragraph : prose)
        marker.read(paragraph);
    return marker.takeMarks();
}

/// "No-break space before a colon", as the profile has it.
QString spaceRuleName(const SpaceRule &rule, const QString &none, const QString &plain, const QString &narrow)
{
    return rule.space.isNull() ? none : (rule.space == narrowSpace ? narrow : plain);
}

QList<TypographyRule> spaceRules(const ProfileRules &rules)
{
    QList<TypographyRule> found{
        {u"space-before-colon"_s, spaceRuleName(rules.colon, CheckText::tr("No space before a colon"),
                                                CheckText::tr("No-break space before a colon"),
                                                CheckText::tr("Narrow no-break space before a colon"))},
        {u"space-before-semicolon"_s, spaceRuleName(rules.semicolon, CheckText::tr("No space before a semicolon"),
                                                    CheckText::tr("No-break space before a semicolon"),
                                                    CheckText::tr("Narrow no-break space before a semicolon"))},
        {u"space-before-exclamation"_s,
         spaceRuleName(rules.exclamation, CheckText::tr("No space before an exclamation mark"),
                       CheckText::tr("No-break space before an exclamation mark"),
                       CheckText::tr("Narrow no-break space before an exclamation mark"))},
        {u"space-before-question"_s, spaceRuleName(rules.question, CheckText::tr("No space before a question mark"),
                                                   CheckText::tr("No-break space before a question mark"),
                                                   CheckText::tr("Narrow no-break space before a question mark"))},
        {u"space-before-percent"_s, spaceRuleName(rules.percent, CheckText::tr("No space before a percent sign"),
                                                  CheckText::tr("No-break space before a percent sign"),
                                                  CheckText::tr("Narrow no-break space before a percent sign"))},
    };
    if (rules.insideQuotes.applies)
        found << TypographyRule{u"space-in-quotes"_s,
                                spaceRuleName(rules.insideQuotes, CheckText::tr("No space inside « »"),
                                              CheckText::tr("No-break space inside « »"),
                                              CheckText::tr("Narrow no-break space inside « »"))};
    return found;
}

} // namespace

QList<TypographyProfile> typographyProfiles()
{
    return {{u"fr-FR"_s, CheckText::tr("French (France)")},
            {u"fr-CA"_s, CheckText::tr("French (Canada)")},
            {u"fr-CH"_s, CheckText::tr("French (Switzerland)")},
            {u"en"_s, CheckText::tr("English")},
            {u"de"_s, CheckText::tr("German")},
            {u"es"_s, CheckText::tr("Spanish")}};
}

QString profileFor(const QString &language)
{
    const std::optional<Language> known = languageFromTag(language);
    if (!known)
        return {};
    if (*known != Language::French)
        return languageTag(*known);
    for (const QString &country : {u"CA"_s, u"CH"_s}) {
        if (language.endsWith(u'-' + country, Qt::CaseInsensitive))
            return u"fr-"_s + country;
    }
    return u"fr-FR"_s;
}

QList<TypographyRule> typographyRules(const QString &profile)
{
    const ProfileRules *rules = profileRules(profile);
    if (!rules)
        return {};
    return spaceRules(*rules) +
           QList<TypographyRule>{
               {u"quotes"_s, CheckText::tr("Quotation marks %1 %2").arg(rules->open, rules->close)},
               {u"nested-quotes"_s,
                CheckText::tr("Nested quotation marks %1 %2").arg(rules->innerOpen, rules->innerClose)},
               {u"apostrophe"_s, CheckText::tr("Typographic apostrophes")},
               {u"ellipsis"_s, CheckText::tr("Ellipses of one sign")},
               {u"dash"_s, CheckText::tr("Dashes between phrases")},
               {u"thousands"_s, CheckText::tr("Thousands in groups of three")},
               {u"double-space"_s, CheckText::tr("No double spaces")},
           };
}

QList<TypographyMark> typographyMarks(const QString &body, const TypographyChoice &choice)
{
    const ProfileRules *rules = profileRules(choice.profile);
    return rules ? marksOf(proseOfLanguage(body, *rules), choice, *rules) : QList<TypographyMark>();
}

QList<TypographyMark> typographyMarksOfLine(const QString &line, const TypographyChoice &choice)
{
    const ProfileRules *rules = profileRules(choice.profile);
    return rules ? marksOf({proseOfLine(line)}, choice, *rules) : QList<TypographyMark>();
}

QSet<QString> typographyOwnWays(const QString &body, const TypographyChoice &choice)
{
    const ProfileRules *rules = profileRules(choice.profile);
    return rules && choice.asWritten ? ownWaysOf(proseOfLanguage(body, *rules), *rules) : QSet<QString>();
}

TextEdits mending(const QList<TypographyMark> &marks)
{
    TextEdits edits;
    edits.reserve(marks.size());
    for (const TypographyMark &mark : marks)
        edits << TextEdit{mark.span, mark.replacement};
    return edits;
}

} // namespace marbre
