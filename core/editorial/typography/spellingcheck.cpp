// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/checktext.h"
#include "editorial/preflight/preflight.h"
#include "editorial/typography/spelling.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

CheckRow unknownWord(const SpellWord &word, int count, const CheckContext &context)
{
    CheckRow row;
    row.check = u"spelling"_s;
    row.level = CheckLevel::Warning;
    row.verdict = u"unknown"_s;
    row.text = word.word;
    row.message =
        count == 1
            ? CheckText::tr("“%1” is not in the dictionary.").arg(word.word)
            : CheckText::tr("“%1” is not in the dictionary; it stands there %n times.", nullptr, count).arg(word.word);
    if (word.field.isEmpty()) {
        placeRow(row, context, word.span);
    } else {
        row.field = word.field;
        row.index = word.index;
        row.position = word.span.begin;
        row.end = word.span.end;
    }
    return row;
}

} // namespace

QList<CheckRow> checkSpelling(const CheckContext &context)
{
    if (!context.spelling)
        return {};
    QList<SpellWord> words = wordsToSpell(context.edition, context.body);
    words.removeIf([&](const SpellWord &word) { return !context.misspelt.contains(word.word); });
    QHash<QString, int> counts;
    for (const SpellWord &word : std::as_const(words))
        ++counts[word.word];
    QList<CheckRow> rows;
    for (const SpellWord &word : std::as_const(words)) {
        if (const int count = counts.take(word.word))
            rows << unknownWord(word, count, context);
    }
    return rows;
}

} // namespace marbre
