// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quotewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct QuoteText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::QuoteWords)
};

QString missing(TranslationFinding::Kind kind, const QString &words)
{
    switch (kind) {
    case TranslationFinding::Kind::Number:
        return QuoteText::tr("The number “%1” of the original is missing.").arg(words);
    case TranslationFinding::Kind::Name:
        return QuoteText::tr("The name “%1” of the original is missing.").arg(words);
    case TranslationFinding::Kind::Negation:
        break;
    }
    return QuoteText::tr("The original says “%1”; the translation does not deny it.").arg(words);
}

QString added(TranslationFinding::Kind kind, const QString &words)
{
    switch (kind) {
    case TranslationFinding::Kind::Number:
        return QuoteText::tr("The number “%1” is not in the original.").arg(words);
    case TranslationFinding::Kind::Name:
        return QuoteText::tr("The name “%1” is not in the original.").arg(words);
    case TranslationFinding::Kind::Negation:
        break;
    }
    return QuoteText::tr("The translation says “%1”; the original does not deny it.").arg(words);
}

} // namespace

QString quoteVerdictLabel(const QString &verdict)
{
    if (verdict == "exact"_L1)
        return QuoteText::tr("Word for word");
    if (verdict == "near"_L1)
        return QuoteText::tr("Not word for word");
    if (verdict == "not-found"_L1)
        return QuoteText::tr("Not in the source");
    if (verdict == "edited"_L1)
        return QuoteText::tr("Edited since");
    if (verdict == "deleted"_L1)
        return QuoteText::tr("Deleted since");
    if (verdict == "wrong-author"_L1)
        return QuoteText::tr("Another author");
    if (verdict == "no-source"_L1)
        return QuoteText::tr("Source not stored");
    return QuoteText::tr("Being verified");
}

QString translationStateLabel(TranslationState state)
{
    switch (state) {
    case TranslationState::ToDo:
        return QuoteText::tr("to translate");
    case TranslationState::Draft:
        return QuoteText::tr("draft", "a translation");
    case TranslationState::Reviewed:
        return QuoteText::tr("reviewed", "a translation");
    case TranslationState::NotNeeded:
        break;
    }
    return {};
}

QString quoteVerdictIcon(CheckLevel level, bool known)
{
    if (!known)
        return u"question"_s;
    switch (level) {
    case CheckLevel::Ok:
        return u"checkmark"_s;
    case CheckLevel::Warning:
        return u"data-warning"_s;
    case CheckLevel::Error:
        break;
    }
    return u"data-error"_s;
}

QString translationStateIcon(TranslationState state)
{
    switch (state) {
    case TranslationState::ToDo:
        return u"marbre-translate"_s;
    case TranslationState::Draft:
        return u"document-edit"_s;
    case TranslationState::Reviewed:
        return u"checkmark"_s;
    case TranslationState::NotNeeded:
        break;
    }
    return {};
}

QString translationFindingSentence(const TranslationFinding &finding)
{
    if (finding.translation.isEmpty())
        return missing(finding.kind, finding.original);
    if (finding.original.isEmpty())
        return added(finding.kind, finding.translation);
    return QuoteText::tr("“%1” stands where the original says “%2”.").arg(finding.translation, finding.original);
}

} // namespace marbre
