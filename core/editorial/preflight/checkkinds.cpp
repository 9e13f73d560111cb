// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/preflight/checkkinds.h"

#include "editorial/checktext.h"

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr CheckLevel error = CheckLevel::Error;
constexpr CheckLevel warning = CheckLevel::Warning;

CheckFinding missingField(CheckLevel level)
{
    return {u"missing"_s, CheckText::tr("Missing"), level};
}

QList<CheckFinding> lengthFindings(CheckLevel missing)
{
    return {missingField(missing),
            {u"too-short"_s, CheckText::tr("Shorter than set"), warning},
            {u"too-long"_s, CheckText::tr("Longer than set"), warning}};
}

QList<CheckKind> headerKinds()
{
    QList<CheckFinding> keyPoints = lengthFindings(warning);
    keyPoints << CheckFinding{u"too-few"_s, CheckText::tr("Fewer than set"), warning}
              << CheckFinding{u"too-many"_s, CheckText::tr("More than set"), warning}
              << CheckFinding{u"empty"_s, CheckText::tr("Empty"), warning};
    return {{u"headline"_s, CheckText::tr("Headline"), CheckText::tr("Length of the headline"), lengthFindings(error)},
            {u"standfirst"_s, CheckText::tr("Standfirst"), CheckText::tr("Length of the standfirst"),
             lengthFindings(warning)},
            {u"byline"_s, CheckText::tr("Byline"), CheckText::tr("Byline"), {missingField(warning)}},
            {u"communities"_s, CheckText::tr("Communities"), CheckText::tr("Communities"), {missingField(error)}},
            {u"date"_s, CheckText::tr("Date"), CheckText::tr("Date"), {missingField(error)}},
            {u"language"_s,
             CheckText::tr("Language"),
             CheckText::tr("Language"),
             {missingField(error), {u"unknown"_s, CheckText::tr("Not a known language"), warning}}},
            {u"key_points"_s, CheckText::tr("Key points"), CheckText::tr("Number and length of the key points"),
             keyPoints}};
}

QList<CheckKind> textKinds()
{
    return {
        {u"body"_s, CheckText::tr("Text"), CheckText::tr("Text"), {missingField(error)}},
        {u"section"_s,
         CheckText::tr("Sections"),
         CheckText::tr("Each section cites a thread"),
         {{u"missing"_s, CheckText::tr("Empty heading"), warning},
          {u"no-source"_s, CheckText::tr("Cites no thread"), warning}}},
        {u"axes"_s,
         CheckText::tr("Axes of the introduction"),
         CheckText::tr("The introduction's axes have their sections"),
         {{u"axes-count"_s, CheckText::tr("Another number of sections"), warning},
          {u"axis-missing"_s, CheckText::tr("Without a section"), warning}}},
        {u"material"_s,
         CheckText::tr("Material"),
         CheckText::tr("No material is left over"),
         {{u"unplaced"_s, CheckText::tr("Not cited"), warning}, {u"empty"_s, CheckText::tr("Names nothing"), warning}}},
        {u"image"_s,
         CheckText::tr("Images"),
         CheckText::tr("Images say what they show"),
         {{u"missing"_s, CheckText::tr("No alternative text"), warning}}},
        {u"link"_s,
         CheckText::tr("Links"),
         CheckText::tr("Links to threads and elsewhere"),
         {{u"missing"_s, CheckText::tr("No address"), error},
          {u"unresolved"_s, CheckText::tr("Not in the desk"), warning},
          {u"no-address"_s, CheckText::tr("No web address"), warning},
          {u"empty"_s, CheckText::tr("No words"), warning}}},
        {u"reachable"_s,
         CheckText::tr("Addresses"),
         CheckText::tr("Addresses answer"),
         {{u"unreachable"_s, CheckText::tr("Does not answer"), warning}}}};
}

QList<CheckKind> factKinds()
{
    return {{u"quote"_s,
             CheckText::tr("Quotes"),
             CheckText::tr("Quotes word for word"),
             {{u"not-found"_s, CheckText::tr("Not in the comment"), error},
              {u"edited"_s, CheckText::tr("Edited since"), error},
              {u"wrong-author"_s, CheckText::tr("Somebody else's words"), error},
              {u"near"_s, CheckText::tr("Not word for word"), warning},
              {u"deleted"_s, CheckText::tr("Deleted at its place"), warning},
              {u"no-source"_s, CheckText::tr("Source not in the desk"), warning}}},
            {u"translation"_s,
             CheckText::tr("Translations"),
             CheckText::tr("Translations with their original"),
             {{u"to-do"_s, CheckText::tr("Not translated"), warning},
              {u"draft"_s, CheckText::tr("Not reviewed"), warning}}},
            {u"score"_s,
             CheckText::tr("Points"),
             CheckText::tr("Printed points"),
             {{u"stale"_s, CheckText::tr("Read too long ago"), warning},
              {u"differs"_s, CheckText::tr("Others than were read"), warning},
              {u"unknown"_s, CheckText::tr("Printed, but not known"), warning}}},
            {u"figure"_s,
             CheckText::tr("Figures"),
             CheckText::tr("Figures found in their sources"),
             {{u"not-found"_s, CheckText::tr("In no cited thread"), warning},
              {u"unit-differs"_s, CheckText::tr("Found with another unit"), error},
              {u"rounded"_s, CheckText::tr("Rounded without saying so"), warning}}}};
}

QList<CheckKind> languageKinds()
{
    return {{u"typography"_s, CheckText::tr("Typography"), CheckText::tr("Typography"), {}},
            {u"spelling"_s,
             CheckText::tr("Spelling"),
             CheckText::tr("Spelling"),
             {{u"unknown"_s, CheckText::tr("Not in the dictionary"), warning}}},
            {u"covered"_s,
             CheckText::tr("Already covered"),
             CheckText::tr("Nothing was covered before"),
             {{u"thread"_s, CheckText::tr("The same thread"), warning},
              {u"link"_s, CheckText::tr("The same link"), warning},
              {u"author"_s, CheckText::tr("An author quoted before"), CheckLevel::Ok},
              {u"theme"_s, CheckText::tr("The same theme"), CheckLevel::Ok}}}};
}

} // namespace

QList<CheckKind> checkKinds()
{
    return headerKinds() + textKinds() + factKinds() + languageKinds();
}

} // namespace marbre
