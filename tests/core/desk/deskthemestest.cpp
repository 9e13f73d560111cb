// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/themework.h"

#include "desk/desk.h"
#include "store/editionstore.h"
#include "store/feedstore.h"
#include "ui/models/themefixture.h"

#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

const Instant since = fromUnix(1'758'390'000);
const Instant until = fromUnix(1'758'500'000);

ThreadText text(qint64 id, const QString &title)
{
    ThreadText thread;
    thread.id = ThreadId{id};
    thread.title = title;
    return thread;
}

} // namespace

class DeskThemesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void thePeriodAloneIsLookedAt();
    void spikedThreadsAreLeftOut();
    void theSameWordsGiveTheSameThemes();
    void aNewThreadIsSeenAtOnce();
    void pastThreadsOfAThemeMakeItKnown();
    void anEditionThatCarriedALikeThreadIsNamed();
    void aThemeIsSplitInTwo();
    void wordsFindThreadsByTheirStems();
    void aWordAloneIsLessSure();

private:
    ThemeSuggestion suggest(ThemeWish wish = {}) { return answer(m_desk->suggestThemes(since, until, wish)); }
    ThreadId id(int number) const { return m_ids.value(number); }
    void readIds();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    QHash<int, ThreadId> m_ids;
};

void DeskThemesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Desk::open(m_folder->filePath(u"desk.marbre"_s));
    QVERIFY(opened);
    m_desk = std::move(*opened);
    answer(m_desk->store().threads().ingest(dayOfTwoSubjects()));
    readIds();
}

void DeskThemesTest::readIds()
{
    const ThreadOrder order = answer(m_desk->store().threads().order({}));
    for (const ThreadRow &row : answer(m_desk->store().threads().rows(order.ids)))
        m_ids.insert(QStringView(row.remoteId).sliced(3).toInt(), row.id);
}

void DeskThemesTest::cleanup()
{
    m_desk.reset();
    m_folder.reset();
    m_ids.clear();
}

static QSet<ThreadId> threadsIn(const ThemeSuggestion &suggestion)
{
    QSet<ThreadId> all(suggestion.leftOver.cbegin(), suggestion.leftOver.cend());
    for (const SuggestedTheme &theme : suggestion.themes) {
        for (const ThemeMember &member : theme.members)
            all.insert(member.thread);
    }
    return all;
}

void DeskThemesTest::thePeriodAloneIsLookedAt()
{
    QCOMPARE(threadsIn(suggest()).size(), 14);
    const Instant noon = fromUnix(1'758'400'000 + 10 * 60); // after the sixth thread
    const ThemeSuggestion later = answer(m_desk->suggestThemes(noon, until, {}));
    QCOMPARE(threadsIn(later).size(), 8);
    QVERIFY(!threadsIn(later).contains(id(1)));
}

void DeskThemesTest::spikedThreadsAreLeftOut()
{
    answer(m_desk->store().threads().setState({id(1)}, TriageState::Spiked));
    QVERIFY(!threadsIn(suggest()).contains(id(1)));
    answer(m_desk->store().threads().setState({id(1)}, TriageState::Shortlisted));
    QVERIFY(threadsIn(suggest()).contains(id(1)));
}

void DeskThemesTest::theSameWordsGiveTheSameThemes()
{
    const ThemeSuggestion first = suggest();
    answer(m_desk->store().threads().setSeen({id(1), id(2)}, true));
    QCOMPARE(suggest(), first);
}

void DeskThemesTest::aNewThreadIsSeenAtOnce()
{
    suggest();
    ThreadBatch batch;
    ThreadRecord record = threadRecord(31);
    record.title = "Graphics chips of Nvidia for datacenters once more";
    batch.threads.push_back(record);
    answer(m_desk->store().threads().ingest(batch));
    readIds();
    QVERIFY(threadsIn(suggest()).contains(id(31)));
}

void DeskThemesTest::pastThreadsOfAThemeMakeItKnown()
{
    const Instant noon = fromUnix(1'758'400'000 + 3 * 60 + 1); // 1 to 3 are of the past
    const ThemeId hardware = answer(m_desk->store().feeds().addTheme(u"Hardware"_s));
    answer(m_desk->store().threads().setTheme({id(1), id(2), id(3)}, hardware));
    const ThemeSuggestion suggestion = answer(m_desk->suggestThemes(noon, until, {}));
    const auto known = std::ranges::find(suggestion.themes, hardware, &SuggestedTheme::known);
    QVERIFY(known != suggestion.themes.end());
    QCOMPARE(known->label, u"Hardware"_s);
    QVERIFY(std::ranges::contains(known->members, id(4), &ThemeMember::thread));
}

void DeskThemesTest::anEditionThatCarriedALikeThreadIsNamed()
{
    Edition edition;
    edition.headline = u"Chips are short"_s;
    edition.communities = {u"r/artificial"_s};
    edition.date = QDate(2025, 9, 20);
    edition.language = u"en"_s;
    edition.body = u"As [one thread](https://www.reddit.com/r/artificial/comments/1/thread/) has it.\n"_s;
    answer(m_desk->store().editions().create(editionText(edition), EditionState::Published, u"created"_s));
    const Instant noon = fromUnix(1'758'400'000 + 3 * 60 + 1);
    const ThemeId hardware = answer(m_desk->store().feeds().addTheme(u"Hardware"_s));
    answer(m_desk->store().threads().setTheme({id(1), id(2), id(3)}, hardware));
    const ThemeSuggestion suggestion = answer(m_desk->suggestThemes(noon, until, {}));
    int named = 0;
    for (const SuggestedTheme &theme : suggestion.themes) {
        for (const ThemeMember &member : theme.members) {
            for (const FitReason &reason : member.reasons) {
                if (reason.kind != FitReason::Kind::PastEdition)
                    continue;
                QCOMPARE(reason.thread, id(1)); // of 2 and 3 no edition knows
                QCOMPARE(reason.text, u"artificial-2025-09-20"_s);
                QCOMPARE(reason.date, QDate(2025, 9, 20));
                ++named;
            }
        }
    }
    QVERIFY(named > 0);
}

void DeskThemesTest::aThemeIsSplitInTwo()
{
    const ThemeSuggestion parts =
        answer(splitThreads(*m_desk, {id(1), id(2), id(3), id(4), id(11), id(12), id(13), id(14)}));
    QCOMPARE(parts.themes.size(), 2);
    QVERIFY(parts.themes.at(0).members.size() > 1);
    QVERIFY(parts.themes.at(1).members.size() > 1);
}

void DeskThemesTest::wordsFindThreadsByTheirStems()
{
    const QList<ThreadText> among{text(1, u"The datacenter is full"_s), text(2, u"Cats and dogs"_s)};
    const QList<ThemeMember> found = membersByWords(among, {u"datacenters"_s}, {});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().thread, ThreadId{1});
    QCOMPARE(found.constFirst().reasons.constFirst().text, u"datacenters"_s);
}

void DeskThemesTest::aWordAloneIsLessSure()
{
    const QList<ThemeTerm> terms{{u"chips"_s, 1, 5}, {u"nvidia"_s, 1, 4}, {u"graphics"_s, 0.8, 4}};
    const QList<ThreadText> among{text(1, u"Radiator"_s), text(2, u"Radiator for Nvidia chips"_s),
                                  text(3, u"Nvidia chips"_s)};
    const QList<ThemeMember> found = membersByWords(among, {u"radiator"_s}, terms);
    QCOMPARE(found.size(), 2); // without the word nobody asked for it
    QCOMPARE(found.at(0).thread, ThreadId{2});
    QCOMPARE(found.at(0).fit, 1.0);
    QVERIFY(found.at(1).fit < 0.5);
}

QTEST_GUILESS_MAIN(DeskThemesTest)
#include "deskthemestest.moc"
