// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/openings.h"

#include <QSet>
#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QSet<QString> wordSet(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
        set.insert(word.toString());
    return set;
}

QString wordAt(const QStringList &sentence, qsizetype index)
{
    return index >= 0 && index < sentence.size() ? sentence.at(index) : QString();
}

/// Answers, and words that join a sentence to the one before.
bool isJoiningWord(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"yes no yeah yep yup nope nah ok okay exactly agreed absolutely indeed same thanks thank ditto lol lmao "
        "lmfao rofl haha hahaha omg wow wait correct wrong true false sure right well edit source but and or nor then "
        "also plus however therefore hence thus otherwise instead though anyway besides furthermore moreover "
        "meanwhile still basically op actually which oui non si mais et donc alors exact exactement merci pareil "
        "bref sinon d'accord voilà ainsi pourtant cependant toutefois ja nein doch aber und oder also denn deshalb "
        "deswegen darum danke genau stimmt trotzdem außerdem sondern dann sí pero y o sino entonces además gracias "
        "exacto claro igual también tampoco vale");
    return words.contains(word);
}

/// Pronouns of somebody or something, and of what was said.
bool isPersonalPronoun(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"he she they it him them his hers theirs mine yours he's she's they're it's he'd she'd they'd he'll she'll "
        "they'll they've it'd it'll ça cela ceci il elle ils elles lui celui-ci celle-ci ceux-ci er ihm ihn ihnen "
        "él ella ellos ellas eso esto aquello lo");
    return words.contains(word);
}

bool isDemonstrative(const QString &word)
{
    static const QSet<QString> words = wordSet(u"this that these those that's this's that'd that'll these'll");
    return words.contains(word);
}

bool isPossessive(const QString &word)
{
    static const QSet<QString> words =
        wordSet(u"his her their its your ton ta tes votre vos sein seine ihre dein deine "
                "tu su sus tus");
    return words.contains(word);
}

bool isVerbOrModal(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"is isn't was wasn't are aren't were weren't be been being am has hasn't have haven't had hadn't do does "
        "doesn't don't did didn't will won't would wouldn't can can't could couldn't should shouldn't may might must "
        "just really also only always never still already gets get got makes made make means meant sounds seems "
        "looks explains happens happened works worked depends said says so much right there alone and or but");
    return words.contains(word);
}

/// What stands behind a "this" that is no article: "see this before", "do this with".
bool isJoint(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"before after in on at to for from with without by of about into and or but so because when while if until "
        "since than as again too either anyway here now today yesterday");
    return words.contains(word);
}

/// "this week", "this subreddit": named by where and when they are read.
bool isHereAndNow(const QString &word)
{
    static const QSet<QString> words =
        wordSet(u"week weekend month year morning afternoon evening summer winter spring autumn fall decade century "
                "time sub subreddit community country city town planet days years moment world age");
    return words.contains(word);
}

/// "it is easier to …", "it takes …", "il faut", "il y a", "es gibt": an "it" of nothing.
bool isEmptyIt(const QStringList &sentence, qsizetype index)
{
    const QString &word = sentence.at(index);
    const QString next = wordAt(sentence, index + 1);
    if (word == "il"_L1)
        return next == "faut"_L1 || next == "faudra"_L1 || next == "faudrait"_L1 || next == "y"_L1 ||
               next == "est"_L1 || next == "suffit"_L1 || next == "reste"_L1 || next == "pleut"_L1;
    if (word != "it"_L1 && word != "it's"_L1)
        return false;
    static const QSet<QString> introducing = wordSet(u"takes took seems appears turns costs happens rains");
    if (introducing.contains(next))
        return true;
    // "it is hard to", "it's strange how": an adjective, then what it is about
    static const QSet<QString> opened = wordSet(u"to how that when if what why who whether for");
    const qsizetype begin = word == "it's"_L1 ? index + 2 : index + 3;
    const bool copula = word == "it's"_L1 || next == "is"_L1 || next == "was"_L1 || next == "isn't"_L1;
    for (qsizetype i = begin; copula && i < std::min(begin + 3, sentence.size()); ++i) {
        if (opened.contains(sentence.at(i)) && i + 2 < sentence.size())
            return true;
    }
    return false;
}

bool opensWithDemonstrative(const QStringList &sentence)
{
    const QString &first = sentence.constFirst();
    if (!isDemonstrative(first))
        return false;
    const QString next = wordAt(sentence, 1);
    const bool relative = first == "those"_L1 && (next == "who"_L1 || next == "of"_L1 || next == "whose"_L1);
    return !relative && !isHereAndNow(next);
}

bool isOneOf(const QString &word, QStringView words)
{
    for (const QStringView one : QStringTokenizer(words, u' ')) {
        if (one == word)
            return true;
    }
    return false;
}

/// German "das", "sie", "es"; French "ce", "c'est": only some of what follows makes them point back.
bool opensAsForeignAnswer(const QStringList &sentence)
{
    const QString &first = sentence.constFirst();
    const QString next = wordAt(sentence, 1);
    if (first == "das"_L1 || first == "dies"_L1)
        return isOneOf(next, u"ist war stimmt geht wäre hat macht wird bezahlt klingt sind heißt sehe glaube kann");
    if (first == "sie"_L1 || first == "es"_L1)
        return !isOneOf(next, u"gibt gab ist braucht dauert");
    if (first == "c'est"_L1 || first == "c'était"_L1)
        return sentence.size() < 8;
    return first == "ce"_L1 && isOneOf(next, u"n'est sont serait qui que");
}

/// "so basically", "so the opposite", not "so many".
bool opensWithSo(const QStringList &sentence)
{
    return sentence.constFirst() == "so"_L1 && !isOneOf(wordAt(sentence, 1), u"many much few little far long");
}

/// "because it was", "like you said": not where a whole sentence follows of its own.
bool opensWithHalf(const QStringList &sentence, bool shortOne)
{
    const QString &first = sentence.constFirst();
    return shortOne && isOneOf(first, u"because parce car weil porque only when either not one what who guess sounds");
}

} // namespace

bool opensAsAnswer(const QStringList &sentence)
{
    if (sentence.isEmpty())
        return true;
    const QString &first = sentence.constFirst();
    const QString next = wordAt(sentence, 1);
    const bool no = first == "no"_L1 && !isOneOf(next, u"because it that this they he she i you we not"); // "No amount"
    if (isJoiningWord(first) && !no && !(first == "however"_L1 && isNaming(next)))
        return true;
    if (isPersonalPronoun(first) && !isEmptyIt(sentence, 0))
        return true;
    if (isPossessive(first) && first != "su"_L1 && next != "majesty's"_L1)
        return true;
    constexpr qsizetype fewWords = 7;
    return opensWithDemonstrative(sentence) || opensWithSo(sentence) || opensAsForeignAnswer(sentence) ||
           opensWithHalf(sentence, sentence.size() <= fewWords);
}

bool namesTheTalk(const QStringList &sentence)
{
    const QString text = u' ' + sentence.join(u' ') + u' ';
    static const QStringList phrases{u" op "_s,
                                     u" op's "_s,
                                     u" your comment "_s,
                                     u" your post "_s,
                                     u" your argument "_s,
                                     u" your point "_s,
                                     u" my point "_s,
                                     u" my comment "_s,
                                     u" other comment "_s,
                                     u" this comment "_s,
                                     u" said above "_s,
                                     u" the above "_s,
                                     u" you said "_s,
                                     u" agree with you "_s,
                                     u" you're right "_s,
                                     u" you are right "_s,
                                     u" you're wrong "_s,
                                     u" you forgot "_s,
                                     u" you're saying "_s,
                                     u" came here to "_s,
                                     u" username checks "_s,
                                     u" in that case "_s,
                                     u" the other one "_s,
                                     u" the same thing "_s,
                                     u" the second one "_s,
                                     u" the first one "_s,
                                     u" did you "_s,
                                     u" have you "_s,
                                     u" could you "_s,
                                     u" can you "_s,
                                     u" the article "_s,
                                     u" d'accord avec "_s,
                                     u" tu as "_s,
                                     u" fair enough "_s,
                                     u" good point "_s,
                                     u" if so "_s,
                                     u" these two "_s,
                                     u" one of them "_s,
                                     u" the same could "_s,
                                     u" correct me "_s,
                                     u" the other half "_s};
    return std::ranges::any_of(phrases, [&text](const QString &phrase) { return text.contains(phrase); });
}

bool isPointer(const QStringList &sentence, qsizetype index)
{
    const QString &word = sentence.at(index);
    if (isDemonstrative(word)) {
        const QString next = wordAt(sentence, index + 1);
        const bool joined =
            word.startsWith("this"_L1) && isJoint(next); // "I think that in Denmark …" goes on by itself
        return word != "those"_L1 && (next.isEmpty() || isVerbOrModal(next) || joined);
    }
    return isPersonalPronoun(word) && !isEmptyIt(sentence, index);
}

bool isNaming(const QString &word)
{
    constexpr qsizetype shortest = 3;
    static const QSet<QString> words = wordSet(
        u"the and but for nor yet with without from into onto about over under after before while when where why who "
        "whom whose what which how than then there here because although though until since unless also just only "
        "even ever never always often sometimes really very quite rather too much many more most less least some any "
        "all both each every none one two not don't doesn't didn't isn't wasn't aren't can't won't wouldn't couldn't "
        "shouldn't was were are been being have has had having does did doing will would can could should may might "
        "must shall let lets get gets got getting make makes made take takes took give gave think thinks thought know "
        "knows knew believe guess mean means meant say says said tell told try tried see saw seen look looks feel "
        "felt love like hate want need use used ask asked come came going gone went our you your yours they them "
        "their she her his him its it's i'm i've i'd i'll you're you've we're we've let's nobody everybody somebody "
        "anyone someone everyone anybody nothing something anything everything still already again now today "
        "yesterday tomorrow better worse best worst good bad same other others another such own well way thing "
        "things lot bit out off back down away maybe perhaps probably actually weird funny would que qui les des une "
        "dans pour pas est sont pense crois trop bien très der die das und den dem ein eine nicht ist sind war hat "
        "habe ich wir los las una por para con como está son muy más");
    return word.size() >= shortest && !words.contains(word);
}

} // namespace marbre
