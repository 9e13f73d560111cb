// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/archivegroups.h"

#include <QAbstractItemModelTester>
#include <QColor>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

using TestMode = QAbstractItemModelTester::FailureReportingMode;
using Answer = Result<QList<ArchiveGroup>>;

ArchiveMention mention(int day, int count)
{
    ArchiveMention mention;
    mention.edition.id = EditionId{day};
    mention.edition.headline = u"Edition %1"_s.arg(day);
    mention.edition.date = day ? QDate(2025, 9, day) : QDate();
    mention.count = count;
    mention.items = QStringList{u"t3_%1"_s.arg(day)};
    return mention;
}

ArchiveGroup group(const QString &name, const QList<ArchiveMention> &mentions)
{
    ArchiveGroup group;
    group.key = group.name = name;
    group.colour = 0x336699;
    group.mentions = mentions;
    for (const ArchiveMention &one : mentions)
        group.count += one.count;
    return group;
}

/// Answers when the test says so.
struct Desk
{
    struct Asked
    {
        ArchiveGrouping by;
        QString words;
        std::shared_ptr<QPromise<Answer>> promise;
    };
    QList<Asked> asked;

    ArchiveGroupModel::Ask ask()
    {
        return [this](ArchiveGrouping by, const QString &words, int) {
            auto promise = std::make_shared<QPromise<Answer>>();
            promise->start();
            asked.append({by, words, promise});
            return promise->future();
        };
    }
    void answer(int index, const Answer &answer) const
    {
        asked.at(index).promise->addResult(answer);
        asked.at(index).promise->finish();
    }
};

QStringList names(const ArchiveGroupModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row).data().toString();
    return names;
}

} // namespace

class ArchiveGroupsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThemeSaysHowMuchItCarriedAndWhen()
    {
        Desk desk;
        ArchiveGroupModel model(desk.ask());
        const QAbstractItemModelTester tester(&model, TestMode::QtTest);
        model.setGrouping(ArchiveGrouping::Theme);
        desk.answer(0, QList{group(u"Rules"_s, {mention(21, 2), mention(18, 5), mention(0, 1)}),
                             group(u"Chips"_s, {mention(2, 1)})});
        QTRY_COMPARE(model.rowCount(), 2);
        const QModelIndex rules = model.index(0);
        QCOMPARE(rules.data(ArchiveGroupModel::CountsRole).toString(), u"8 thread(s) in 3 edition(s)"_s);
        QCOMPARE(rules.data(ArchiveGroupModel::ColourRole).value<QColor>(), QColor(0x33, 0x66, 0x99));
        QCOMPARE(rules.data(ArchiveGroupModel::TimelineRole).value<QList<TimelinePoint>>(),
                 (QList<TimelinePoint>{{QDate(2025, 9, 18), 5}, {QDate(2025, 9, 21), 2}}));
        QVERIFY(rules.data(Qt::AccessibleTextRole).toString().contains(u"8 thread(s) in 3 edition(s)"_s));
        QVERIFY(rules.data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QLocale().toString(QDate(2025, 9, 18), QLocale::ShortFormat)));
        QCOMPARE(model.first(), QDate(2025, 9, 2));
        QCOMPARE(model.last(), QDate(2025, 9, 21));
        QCOMPARE(model.mostAtOnce(), 5);
        QCOMPARE(model.rowOf(u"Chips"_s), 1);
        QCOMPARE(model.rowOf(u"None"_s), -1);
    }

    void authorsThreadsAndCommunitiesCountInTheirOwnWords()
    {
        const ArchiveGroup one = group(u"ada"_s, {mention(21, 1)});
        QCOMPARE(ArchiveGroupModel::name(ArchiveGrouping::Author, one), u"u/ada"_s);
        QCOMPARE(ArchiveGroupModel::name(ArchiveGrouping::Author, group(u"u/ada"_s, {})), u"u/ada"_s);
        QCOMPARE(ArchiveGroupModel::counts(ArchiveGrouping::Author, one), u"1 quote(s) in 1 edition(s)"_s);
        QCOMPARE(ArchiveGroupModel::counts(ArchiveGrouping::Thread, one), u"1 citation(s) in 1 edition(s)"_s);
        QCOMPARE(ArchiveGroupModel::counts(ArchiveGrouping::Community, one), u"1 edition(s)"_s);
        QVERIFY(!ArchiveGroupModel::name(ArchiveGrouping::Thread, group({}, {})).isEmpty());
    }

    void onlyTheNewestAnswerIsShown()
    {
        Desk desk;
        ArchiveGroupModel model(desk.ask());
        const QAbstractItemModelTester tester(&model, TestMode::QtTest);
        QSignalSpy loaded(&model, &ArchiveGroupModel::loaded);
        model.setGrouping(ArchiveGrouping::Author);
        model.setWords(u" ad "_s);
        QCOMPARE(desk.asked.last().words, u"ad"_s);
        desk.answer(1, QList{group(u"ada"_s, {mention(21, 1)})});
        QTRY_COMPARE(loaded.size(), 1);
        desk.answer(0, QList{group(u"grace"_s, {mention(21, 1)}), group(u"ada"_s, {mention(21, 1)})});
        model.setWords({});
        desk.answer(2, QList{group(u"linus"_s, {mention(21, 1)}), group(u"ada"_s, {mention(21, 1)})});
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(names(model), (QStringList{u"u/linus"_s, u"u/ada"_s}));
    }

    void aRowKeepsItsPlaceInTheViewWhenTheGroupsAreReadAgain()
    {
        Desk desk;
        ArchiveGroupModel model(desk.ask());
        const QAbstractItemModelTester tester(&model, TestMode::QtTest);
        model.load();
        desk.answer(0, QList{group(u"A"_s, {mention(1, 1)}), group(u"B"_s, {mention(2, 1)})});
        QTRY_COMPARE(model.rowCount(), 2);
        const QPersistentModelIndex second = model.index(1);
        model.load();
        desk.answer(
            1, QList{group(u"B"_s, {mention(2, 3)}), group(u"C"_s, {mention(2, 1)}), group(u"A"_s, {mention(1, 1)})});
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(second.row(), 0);
        QCOMPARE(second.data(ArchiveGroupModel::CountRole).toInt(), 3);
    }

    void aFailureIsToldAndTheListStays()
    {
        Desk desk;
        ArchiveGroupModel model(desk.ask());
        model.load();
        desk.answer(0, QList{group(u"A"_s, {mention(1, 1)})});
        QTRY_COMPARE(model.rowCount(), 1);
        QSignalSpy failed(&model, &ArchiveGroupModel::failed);
        model.load();
        desk.answer(1, std::unexpected(Error{ErrorKind::Busy, u"Busy"_s, {}, {}, {}}));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(model.rowCount(), 1);
    }

    void mentionsNameDateHeadlineAndCount()
    {
        ArchiveMentionModel model;
        const QAbstractItemModelTester tester(&model, TestMode::QtTest);
        ArchiveMention untitled = mention(18, 1);
        untitled.edition.headline.clear();
        ArchiveMention week = mention(15, 2);
        week.edition.period = Period::Week;
        model.setGroup(ArchiveGrouping::Author, group(u"ada"_s, {mention(21, 2), untitled, week}));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data(ArchiveMentionModel::CountRole).toString(), u"2 quote(s)"_s);
        QVERIFY(model.index(0).data(ArchiveMentionModel::DateRole).toString().contains(u"2025"_s));
        QCOMPARE(model.index(1).data().toString(), u"Untitled edition"_s);
        QVERIFY(model.index(2).data(ArchiveMentionModel::DateRole).toString().startsWith(u"Week of"_s));
        const QPersistentModelIndex kept = model.index(2);
        model.setGroup(ArchiveGrouping::Author, group(u"ada"_s, {mention(21, 3), untitled, week}));
        QVERIFY(kept.isValid());
        QCOMPARE(model.index(0).data(ArchiveMentionModel::CountRole).toString(), u"3 quote(s)"_s);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(ArchiveGroupsTest)
#include "archivegroupstest.moc"
