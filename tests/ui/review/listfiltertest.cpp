// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/listfilter.h"
#include "review/filterpopup.h"

#include <QCheckBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

const Instant morning = fromUnix(1'758'427'200);

SidebarEntry savedLine(std::optional<Instant> movedSince)
{
    SidebarEntry line;
    line.kind = SidebarEntry::Kind::Saved;
    line.id = 4;
    line.filter.movedSince = movedSince;
    return line;
}

} // namespace

class ListFilterTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatMovedIsAskedSinceThisMorning();
    void aKeptFilterAsksSinceThisMorningAndNotSinceItWasKept();
    void anotherMorningChangesOnlyAListThatAsksForIt();
    void clearingForgetsWhatMoved();
    void thePopupAsksForWhatMoved();

private:
    QTemporaryDir m_folder;
};

void ListFilterTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void ListFilterTest::whatMovedIsAskedSinceThisMorning()
{
    ThreadFilter base;
    base.movedSince = fromUnix(5);
    ThreadFilter own;
    QCOMPARE(combined(base, own).movedSince, base.movedSince);
    own.movedSince = morning;
    QCOMPARE(combined(base, own).movedSince, own.movedSince);
}

void ListFilterTest::aKeptFilterAsksSinceThisMorningAndNotSinceItWasKept()
{
    ListFilter filter;
    filter.setMorning(morning);
    filter.setBase(savedLine(fromUnix(1)));
    QCOMPARE(filter.whole().movedSince, std::optional(morning));
    QVERIFY(filter.isFiltered());
}

void ListFilterTest::anotherMorningChangesOnlyAListThatAsksForIt()
{
    ListFilter filter;
    QVERIFY(!filter.setMorning(morning));
    QVERIFY(!filter.whole().movedSince);
    filter.setBase(savedLine(fromUnix(1)));
    const Instant next = morning + std::chrono::hours(24);
    QVERIFY(filter.setMorning(next));
    QVERIFY(!filter.setMorning(next));
    QCOMPARE(filter.whole().movedSince, std::optional(next));
}

void ListFilterTest::clearingForgetsWhatMoved()
{
    ListFilter filter;
    filter.setMorning(morning);
    filter.setBase(savedLine(fromUnix(1)));
    filter.clear();
    QVERIFY(!filter.isFiltered());
    QVERIFY(!filter.whole().movedSince);
}

void ListFilterTest::thePopupAsksForWhatMoved()
{
    FilterPopup popup;
    popup.setMorning(morning);
    popup.setFilter({});
    QVERIFY(!popup.applyTo({}).movedSince);
    popup.findChild<QCheckBox *>(u"movedOnly"_s)->setChecked(true);
    QCOMPARE(popup.applyTo({}).movedSince, std::optional(morning));
    ThreadFilter none;
    popup.setFilter(none);
    QVERIFY(!popup.findChild<QCheckBox *>(u"movedOnly"_s)->isChecked());
}

QTEST_MAIN(ListFilterTest)
#include "listfiltertest.moc"
