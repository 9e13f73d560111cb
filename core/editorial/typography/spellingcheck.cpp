// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/checktext.h"
#include "editorial/preflight/preflight.h"
#include "editorial/typography/spelling.h"

#include <QHash>
#include <algorithm>

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

bool standsIn(const QString &text, QStringView name)
{
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        if ((at == 0 || !text.at(at - 1).isLetterOrNumber()) &&
            (end == text.size() || !text.at(end).isLetterOrNumber()))
            return true;
    }
    return false;
}

/// "Anthropic", "d’Anthropic": a name that a cited thread writes like that, in its title or its post.
bool isNameOfThreads(const QString &word, const CheckContext &context)
{
    const qsizetype elision = std::max(word.lastIndexOf(u'’'), word.lastIndexOf(u'\''));
    const QStringView name = QStringView(word).sliced(elision + 1);
    return name.size() > 1 && name.front().isUpper() &&
           std::ranges::any_of(context.texts, [name](const std::shared_ptr<const ThreadText> &thread) {
               return standsIn(thread->title, name) || standsIn(thread->body, name);
           });
}

} // namespace

QList<CheckRow> checkSpelling(const CheckContext &context)
{
    if (!context.spelling)
        return {};
    QSet<QString> unknown = context.misspelt;
    unknown.removeIf([&context](const QString &word) { return isNameOfThreads(word, context); });
    QList<SpellWord> words = wordsToSpell(context.edition, context.body);
    words.removeIf([&unknown](const SpellWord &word) { return !unknown.contains(word.word); });
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
