// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/memory/related.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

class RelatedEditionsTest : public QObject
{
    Q_OBJECT

private:
    static EditionProfile edition(int day, const QString &text, const QSet<QString> &threads = {},
                                  const QSet<QString> &themes = {}, const QString &language = u"en"_s)
    {
        EditionProfile profile;
        profile.row.id = EditionId{day};
        profile.row.slug = u"edition-%1"_s.arg(day);
        profile.row.date = QDate(2025, 9, 1).addDays(day - 1);
        profile.row.language = language;
        profile.text = text;
        profile.threads = threads;
        profile.themes = themes;
        return profile;
    }
    static QStringList slugs(const QList<RelatedEdition> &related)
    {
        QStringList slugs;
        for (const RelatedEdition &edition : related)
            slugs << edition.row.slug;
        return slugs;
    }
    static QList<RelatedReason::Kind> kinds(const RelatedEdition &related)
    {
        QList<RelatedReason::Kind> kinds;
        for (const RelatedReason &reason : related.reasons)
            kinds << reason.kind;
        return kinds;
    }

private Q_SLOTS:
    void aSharedThreadIsTheStrongestReasonAndIsNamed()
    {
        const EditionProfile now = edition(9, u"Weather"_s, {u"t3_a"_s, u"t3_b"_s, u"t3_c"_s}, {u"Rules"_s});
        const auto related = relatedEditions(now, {edition(1, u"Cooking"_s, {u"t3_x"_s}, {u"Rules"_s}),
                                                   edition(2, u"Sailing"_s, {u"t3_b"_s, u"t3_c"_s, u"t3_z"_s})});
        QCOMPARE(slugs(related), (QStringList{u"edition-2"_s, u"edition-1"_s}));
        QCOMPARE(related.first().reasons.first().kind, RelatedReason::Kind::Threads);
        QCOMPARE(related.first().reasons.first().what, (QStringList{u"t3_b"_s, u"t3_c"_s}));
        QCOMPARE(related.last().reasons.first().what, QStringList{u"Rules"_s});
    }

    void noneStandsWithoutAReason()
    {
        QCOMPARE(relatedEditions(
                     edition(9, u"A text about copper mines"_s, {u"t3_a"_s}, {u"Rules"_s}),
                     {edition(1, u"Recipes for winter evenings"_s, {u"t3_x"_s}, {u"Food"_s}), edition(2, QString())})
                     .size(),
                 0);
    }

    void anEditionIsNeverRelatedToItself()
    {
        const EditionProfile now = edition(9, u"Copper mines and copper prices"_s, {u"t3_a"_s});
        QCOMPARE(relatedEditions(now, {now}).size(), 0);
        EditionProfile unsaved = now;
        unsaved.row.id = {};
        QCOMPARE(relatedEditions(unsaved, {now}).size(), 0);
    }

    void wordsThatOnlyTwoEditionsShareRelateThem()
    {
        QList<EditionProfile> past;
        const QStringList subjects{u"gardens tulips"_s, u"trains stations"_s, u"opera singers"_s,
                                   u"football leagues"_s};
        for (int i = 0; i < subjects.size(); ++i)
            past << edition(i + 1, u"The community talks today about %1 and the usual questions"_s.arg(subjects.at(i)));
        past << edition(8, u"The community talks today about datacenters, cooling towers and the usual questions"_s);
        const auto related = relatedEditions(
            edition(9, u"The community talks today about cooling towers for datacenters, the usual questions too"_s),
            past);
        QCOMPARE(slugs(related), QStringList{u"edition-8"_s});
        QCOMPARE(kinds(related.first()), QList{RelatedReason::Kind::Terms});
        QVERIFY(related.first().reasons.first().what.contains(u"cooling"_s));
        QVERIFY(!related.first().reasons.first().what.contains(u"community"_s));
    }

    void editionsOfAnotherLanguageAreRelatedByThreadsAndThemesAlone()
    {
        const QString text = u"Nvidia datacenters Virginia transformers Nvidia"_s;
        const EditionProfile now = edition(9, text, {u"t3_a"_s});
        const EditionProfile filler = edition(2, u"gardens and tulips"_s);
        QCOMPARE(relatedEditions(now, {edition(1, text, {}, {}, u"fr"_s), filler}).size(), 0);
        const auto byThread = relatedEditions(now, {edition(1, text, {u"t3_a"_s}, {}, u"fr"_s), filler});
        QCOMPARE(kinds(byThread.first()), QList{RelatedReason::Kind::Threads});
        const auto variant = relatedEditions(now, {edition(1, text, {}, {}, u"en-GB"_s), filler});
        QCOMPARE(kinds(variant.first()), QList{RelatedReason::Kind::Terms});
    }

    void amongEqualsTheNewestComesFirstAndTheListIsCut()
    {
        QList<EditionProfile> past;
        for (int day = 1; day <= 12; ++day)
            past << edition(day, {}, {u"t3_a"_s});
        const auto related = relatedEditions(edition(20, {}, {u"t3_a"_s}), past, 3);
        QCOMPARE(slugs(related), (QStringList{u"edition-12"_s, u"edition-11"_s, u"edition-10"_s}));
    }

    void theOrderOfThePastChangesNothing()
    {
        QList<EditionProfile> past;
        for (int day = 1; day <= 6; ++day)
            past << edition(day, u"Tariffs on chips, part %1"_s.arg(day), {u"t3_%1"_s.arg(day % 2)}, {u"Rules"_s});
        const EditionProfile now = edition(9, u"Tariffs on chips again"_s, {u"t3_1"_s}, {u"Rules"_s});
        const QStringList before = slugs(relatedEditions(now, past));
        std::ranges::reverse(past);
        QCOMPARE(slugs(relatedEditions(now, past)), before);
        QCOMPARE(before.size(), 6);
    }

    void weightsStayWithinZeroAndOne()
    {
        const EditionProfile now = edition(9, u"chips tariffs cooling"_s, {u"t3_a"_s}, {u"Rules"_s});
        EditionProfile twin = now;
        twin.row.id = EditionId{1};
        twin.row.slug = u"twin"_s;
        const auto related = relatedEditions(now, {twin, edition(2, u"gardens"_s)});
        QVERIFY(related.first().weight > 0.9 && related.first().weight <= 1);
        QCOMPARE(related.first().reasons.size(), 3);
    }
};

QTEST_APPLESS_MAIN(RelatedEditionsTest)
#include "relatededitionstest.moc"
