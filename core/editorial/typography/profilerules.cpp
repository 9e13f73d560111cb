// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/typography/profilerules.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

ProfileRules frenchOfFrance()
{
    ProfileRules rules;
    rules.id = u"fr-FR"_s;
    rules.language = Language::French;
    rules.colon = rules.insideQuotes = rules.percent = {.space = noBreakSpace};
    rules.semicolon = rules.exclamation = rules.question = {.space = narrowSpace};
    rules.open = u'«';
    rules.close = u'»';
    rules.innerOpen = u'“';
    rules.innerClose = u'”';
    rules.innerAsOuter = true;
    rules.thousands = narrowSpace;
    return rules;
}

ProfileRules frenchOfCanada()
{
    ProfileRules rules = frenchOfFrance();
    rules.id = u"fr-CA"_s;
    rules.semicolon = rules.exclamation = rules.question = {.space = {}, .alsoNarrow = true};
    rules.innerAsOuter = false;
    rules.thousands = noBreakSpace;
    return rules;
}

ProfileRules frenchOfSwitzerland()
{
    ProfileRules rules = frenchOfFrance();
    rules.id = u"fr-CH"_s;
    rules.colon = {.space = narrowSpace};
    rules.insideQuotes = {.space = narrowSpace, .alsoNone = true};
    rules.innerOpen = u'‹';
    rules.innerClose = u'›';
    rules.innerAsOuter = false;
    rules.alsoThousands = u"'’"_s;
    return rules;
}

ProfileRules english()
{
    ProfileRules rules;
    rules.id = u"en"_s;
    rules.language = Language::English;
    rules.insideQuotes.applies = false;
    rules.open = u'“';
    rules.close = u'”';
    rules.innerOpen = u'‘';
    rules.innerClose = u'’';
    rules.thousands = u',';
    return rules;
}

ProfileRules german()
{
    ProfileRules rules;
    rules.id = u"de"_s;
    rules.language = Language::German;
    rules.insideQuotes.applies = false;
    rules.percent = {.space = noBreakSpace};
    rules.open = u'„';
    rules.close = u'“';
    rules.innerOpen = u'‚';
    rules.innerClose = u'‘';
    rules.thousands = narrowSpace;
    rules.alsoThousands = u"."_s;
    return rules;
}

ProfileRules spanish()
{
    ProfileRules rules;
    rules.id = u"es"_s;
    rules.language = Language::Spanish;
    rules.percent = {.space = noBreakSpace};
    rules.open = u'«';
    rules.close = u'»';
    rules.innerOpen = u'“';
    rules.innerClose = u'”';
    rules.thousands = narrowSpace;
    return rules;
}

} // namespace

const ProfileRules *profileRules(const QString &id)
{
    static const QList<ProfileRules> all{frenchOfFrance(), frenchOfCanada(), frenchOfSwitzerland(),
                                         english(),        german(),         spanish()};
    const auto found = std::ranges::find(all, id, &ProfileRules::id);
    return found == all.cend() ? nullptr : &*found;
}

} // namespace marbre
