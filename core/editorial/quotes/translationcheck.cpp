// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/checktext.h"
#include "editorial/preflight/preflight.h"
#include "editorial/quotes/translation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

using FindingKind = TranslationFinding::Kind;

QString numberFinding(const TranslationFinding &finding, const QString &author)
{
    if (finding.translation.isEmpty())
        return CheckText::tr("The translation of %1's quote lacks the number “%2” of the original.")
            .arg(author, finding.original);
    if (finding.original.isEmpty())
        return CheckText::tr("The translation of %1's quote has the number “%2”, which the original does not have.")
            .arg(author, finding.translation);
    return CheckText::tr("The translation of %1's quote says “%2” where the original says “%3”.")
        .arg(author, finding.translation, finding.original);
}

QString nameFinding(const TranslationFinding &finding, const QString &author)
{
    return finding.translation.isEmpty()
               ? CheckText::tr("The translation of %1's quote lacks the name “%2” of the original.")
                     .arg(author, finding.original)
               : CheckText::tr("The translation of %1's quote has the name “%2”, which the original does not have.")
                     .arg(author, finding.translation);
}

QString negationFinding(const TranslationFinding &finding, const QString &author)
{
    return finding.translation.isEmpty()
               ? CheckText::tr("The original of %1's quote denies something (“%2”), its translation does not.")
                     .arg(author, finding.original)
               : CheckText::tr("The translation of %1's quote denies something (“%2”), its original does not.")
                     .arg(author, finding.translation);
}

QString findingMessage(const TranslationFinding &finding, const QString &author)
{
    switch (finding.kind) {
    case FindingKind::Number:
        return numberFinding(finding, author);
    case FindingKind::Name:
        return nameFinding(finding, author);
    case FindingKind::Negation:
        break;
    }
    return negationFinding(finding, author);
}

/// Numbers first, then negations, then names.
int gravity(FindingKind kind)
{
    return kind == FindingKind::Number ? 0 : kind == FindingKind::Negation ? 1 : 2;
}

/// What the editor has reviewed is as the editor wants it; what nobody has is worth a warning, a wrong number an error.
CheckLevel translationLevel(TranslationState state, const QList<TranslationFinding> &findings)
{
    if (state == TranslationState::Reviewed)
        return CheckLevel::Ok;
    const bool wrongNumber = std::ranges::contains(findings, FindingKind::Number, &TranslationFinding::kind);
    return wrongNumber ? CheckLevel::Error : CheckLevel::Warning;
}

QString translationMessage(TranslationState state, const QList<TranslationFinding> &findings, const QString &author)
{
    if (state == TranslationState::ToDo)
        return CheckText::tr("The quote of %1 is in another language than the edition. Translate it.").arg(author);
    QStringList sentences;
    for (const TranslationFinding &finding : findings)
        sentences << findingMessage(finding, author);
    if (sentences.isEmpty() && state == TranslationState::Draft)
        sentences << CheckText::tr("The translation of %1's quote is a draft. Review it.").arg(author);
    return sentences.join(u' ');
}

CheckRow translationRow(const BodyQuote &quote, TranslationState state, const CheckContext &context)
{
    QList<TranslationFinding> findings;
    if (state != TranslationState::ToDo)
        findings = checkTranslation(quote.original, {}, quote.text, context.edition.language);
    std::ranges::stable_sort(findings, {}, [](const TranslationFinding &finding) { return gravity(finding.kind); });
    CheckRow row;
    row.check = u"translation"_s;
    row.level = translationLevel(state, findings);
    row.verdict = translationStateWord(state);
    row.message = translationMessage(state, findings, quote.author);
    row.text = quote.text;
    row.link = quote.permalink;
    if (quote.ref && !quote.original.isEmpty())
        row.evidence << Evidence{*quote.ref, quote.permalink, quote.author, quote.original, {0, quote.original.size()}};
    placeRow(row, context, quote.wordsSpan);
    return row;
}

} // namespace

QList<CheckRow> checkTranslations(const CheckContext &context)
{
    QList<CheckRow> rows;
    for (int index = -1; index < context.body.sections.size(); ++index) {
        for (const BodyQuote &quote : context.body.section(index).quotes) {
            const TranslationState state = translationState(quote, context.edition);
            if (state != TranslationState::NotNeeded)
                rows << translationRow(quote, state, context);
        }
    }
    return rows;
}

} // namespace marbre
