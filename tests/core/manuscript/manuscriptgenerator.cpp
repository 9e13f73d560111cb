// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscriptgenerator.h"

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

const QStringList &oddTexts()
{
    static const QStringList list{u"yes"_s,
                                  u"No"_s,
                                  u"null"_s,
                                  u"~"_s,
                                  u"true"_s,
                                  u"2025"_s,
                                  u"2025-09-21"_s,
                                  u"0x1F"_s,
                                  u"1_000"_s,
                                  u".5"_s,
                                  u"1e3"_s,
                                  u"12:30:45"_s,
                                  u".inf"_s,
                                  u"---"_s,
                                  u"..."_s,
                                  u"- item"_s,
                                  u"? key"_s,
                                  u"key: value"_s,
                                  u"ends with colon:"_s,
                                  u": starts"_s,
                                  u"# not a comment"_s,
                                  u"a #b"_s,
                                  u"a # b"_s,
                                  u"[list]"_s,
                                  u"{map: 1}"_s,
                                  u"a, b"_s,
                                  u"!tag"_s,
                                  u"&anchor"_s,
                                  u"*alias"_s,
                                  u"| literal"_s,
                                  u"> folded"_s,
                                  u"%directive"_s,
                                  u"@at"_s,
                                  u"`tick`"_s,
                                  u"'single'"_s,
                                  u"\"double\""_s,
                                  u"it's \"both\""_s,
                                  u"back\\slash \\n"_s,
                                  u" leading"_s,
                                  u"trailing "_s,
                                  u"  "_s,
                                  u"tab\tinside"_s,
                                  u"\ttab"_s,
                                  u"two\nlines"_s,
                                  u"para\n\ngraph\n"_s,
                                  u"\n"_s,
                                  u"carriage\rreturn"_s,
                                  u"\r\n"_s,
                                  u"L’été « déjà »"_s,
                                  u"\u00A0nbsp\u00A0"_s,
                                  u"\u202Fnarrow"_s,
                                  u"\u2028line\u2029para"_s,
                                  u"\u0085next"_s,
                                  u"\uFEFFbom"_s,
                                  u"😀 emoji 👩‍🚀"_s,
                                  u"日本語のテキスト"_s,
                                  u"العربية"_s,
                                  u"e\u0301 combining"_s,
                                  u"\u0001control\u001B"_s,
                                  u"\u007Fdelete"_s,
                                  u"<<"_s,
                                  u"="_s,
                                  u"0"_s,
                                  u"-1"_s,
                                  u"+1"_s,
                                  u"NaN"_s,
                                  u"y"_s,
                                  u"off"_s,
                                  u"a: b: c"_s,
                                  u"https://example.org/a?b=c#d"_s,
                                  u"r/artificial"_s,
                                  u"c/technology@lemmy.world"_s,
                                  u"é"_s,
                                  u"x:"_s,
                                  u"a:b"_s,
                                  u"\\"_s,
                                  u"\""_s,
                                  u"'"_s,
                                  u"{{ template }}"_s,
                                  u"very long "_s.repeated(40) + u"end"_s};
    return list;
}

const QStringList &words()
{
    static const QStringList list{u"la"_s,
                                  u"communauté"_s,
                                  u"l’IA"_s,
                                  u"*emphase*"_s,
                                  u"**fort**"_s,
                                  u"`code ## x`"_s,
                                  u"OpenAI"_s,
                                  u"20\u00A0%"_s,
                                  u"«\u00A0oui\u00A0»"_s,
                                  u"😀"_s,
                                  u"[crochet"_s,
                                  u"fin]"_s,
                                  u"\\*"_s,
                                  u"&amp;"_s,
                                  u"<b>"_s,
                                  u"a_b_c"_s,
                                  u"![image](i.png)"_s,
                                  u"<https://example.org/>"_s,
                                  u"c’est-à-dire"_s,
                                  u"#tag"_s,
                                  u"1."_s};
    return list;
}

} // namespace

QString ManuscriptGenerator::text()
{
    switch (below(4)) {
    case 0:
        return pick(oddTexts());
    case 1:
        return pick(oddTexts()) + pick(oddTexts());
    case 2:
        return sentence();
    default: {
        QString noise;
        for (int i = below(20); i >= 0; --i)
            noise += QChar(static_cast<char16_t>(1 + below(0xD7FE)));
        return noise;
    }
    }
}

QStringList ManuscriptGenerator::list(int longest)
{
    QStringList items;
    for (int i = below(longest + 1); i > 0; --i)
        items << text();
    return items;
}

Edition ManuscriptGenerator::edition()
{
    Edition edition;
    edition.headline = maybe(text());
    edition.standfirst = maybe(text());
    edition.byline = maybe(text());
    edition.communities = list(3);
    edition.period = static_cast<Period>(below(3));
    if (below(4) > 0)
        edition.date = QDate(1 + below(9999), 1 + below(12), 1 + below(28));
    edition.language = maybe(pick({u"fr"_s, u"en-GB"_s, u"no"_s, u"zh-Hans"_s, text()}));
    edition.slug = maybe(text());
    edition.keyPoints = list(4);
    edition.signOff = maybe(text());
    edition.related = list(3);
    edition.variants = list(2);
    edition.reviewed = list(2);
    edition.foreign = below(2) ? foreignYaml() : QString();
    edition.body = body();
    return edition;
}

QString ManuscriptGenerator::foreignYaml()
{
    static const QStringList entries{u"title: Foreign\n"_s,
                                     u"tags: [a, b, 'c d']\n"_s,
                                     u"layout: post   # a comment\n"_s,
                                     u"draft: false\n"_s,
                                     u"weight: 010\n"_s,
                                     u"nested:\n  deep:\n    - 1\n    - two: 2\n"_s,
                                     u"text: |\n  line one\n  # no comment\n\n  line three\n"_s,
                                     u"folded: >-\n  one\n  two\n"_s,
                                     u"empty:\n"_s,
                                     u"'quoted key': \"v\\u00E9\"\n"_s,
                                     u"list:\n- a\n- b\n"_s,
                                     u"# above\nnoted: yes\n"_s,
                                     u"unicode: « été » 😀\n"_s,
                                     u"multi: one\n  two\n  three\n"_s,
                                     u"anchor: &x {a: 1}\nalias: *x\n"_s,
                                     u"tagged: !custom value\n"_s,
                                     u"keep: |+\n  kept\n\n\n"_s,
                                     u"42: number key\n"_s,
                                     u"a b c: spaced key\n"_s,
                                     u"? complex\n: value\n"_s,
                                     u"url: https://example.org/#x\n"_s};
    QStringList chosen = entries;
    QString yaml;
    for (int i = 1 + below(5); i > 0; --i)
        yaml += chosen.takeAt(below(static_cast<int>(chosen.size())));
    return yaml;
}

QString ManuscriptGenerator::sentence()
{
    QString line;
    for (int i = 1 + below(12); i > 0; --i)
        line +=
            (line.isEmpty() ? QString() : u" "_s) + (below(8) == 0 ? u"[lien]("_s + permalink() + u')' : pick(words()));
    return line;
}

QString ManuscriptGenerator::permalink()
{
    const QString thread = u"1n%1"_s.arg(below(9999), 0, 36);
    const QString address = u"https://www.reddit.com/r/artificial/comments/%1/slug/"_s.arg(thread);
    return below(2) ? address : address + u"nf%1/"_s.arg(below(9999), 0, 36);
}

QString ManuscriptGenerator::definition()
{
    return u"[t3_1n%1]: %2 \"A title\""_s.arg(below(9999), 0, 36).arg(permalink());
}

QString ManuscriptGenerator::quote()
{
    return u"> "_s + sentence() + u"\n>\n> — [u/name]("_s + permalink() + u" \"original\") (45 points)"_s;
}

QString ManuscriptGenerator::block(int depth)
{
    switch (below(depth > 2 ? 6 : 16)) {
    case 0:
        return u"## "_s + sentence();
    case 1:
        return sentence() + u"\n"_s + pick({u"==="_s, u"---"_s});
    case 2:
        return definition() + (below(2) ? u"\n"_s + definition() : QString());
    case 3:
        return u"```md\n## not a heading\n\n[t3_x]: https://example.org\n```"_s;
    case 4:
        return u"### "_s + sentence();
    case 5:
        return sentence() + u"\n"_s + sentence();
    case 6:
        return quote();
    case 7:
        return u"> "_s + block(depth + 1).replace(u'\n', u"\n> "_s);
    case 8:
        return u"- "_s + block(depth + 1).replace(u'\n', u"\n  "_s) + u"\n- "_s + sentence();
    case 9:
        return u"1. "_s + sentence() + u"\n\n   "_s + block(depth + 1).replace(u'\n', u"\n   "_s);
    case 10:
        return u"<div>\n## raw\n</div>"_s;
    case 11:
        return u"<!-- comment\n\n## in it\n-->"_s;
    case 12:
        return u"    ## indented code"_s;
    case 13:
        return pick({u"***"_s, u"---"_s, u"# Top"_s, u"##"_s, u"## "_s});
    case 14:
        return definition() + u"\n"_s + sentence();
    default:
        return sentence();
    }
}

QString ManuscriptGenerator::body()
{
    if (below(20) == 0)
        return text().replace(u'\r', u'\n');
    QString body = below(10) == 0 ? pick({u"---\n"_s, u"\n"_s, u"\n\n"_s, u"\uFEFF"_s}) : QString();
    for (int i = below(12); i > 0; --i)
        body += block(0) + pick({u"\n\n"_s, u"\n\n"_s, u"\n\n"_s, u"\n"_s, u"\n\n\n"_s});
    return below(2) ? body.trimmed() : body;
}

} // namespace marbre
