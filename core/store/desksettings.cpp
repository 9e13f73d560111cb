// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/desksettings.h"

#include "store/database.h"
#include "store/failure.h"
#include "store/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int mostHours = 168;

template <typename Value>
void put(Database &desk, std::string_view key, const Value &value)
{
    Statement(desk, "INSERT OR REPLACE INTO meta VALUES (?1, ?2)").bind(key, value).run();
}

QString settingText(Database &desk, std::string_view key)
{
    Statement query(desk, "SELECT value FROM meta WHERE key = ?1");
    return query.bind(key).step() ? query.get<QString>(0) : QString();
}

} // namespace

DayWindow dayWindow(Database &desk)
{
    const QJsonObject object = QJsonDocument::fromJson(settingText(desk, "day_window").toUtf8()).object();
    DayWindow window;
    window.hours = std::clamp(object[u"hours"_s].toInt(window.hours), 1, mostHours);
    if (const QTime end = timeFromText(object[u"end"_s].toString()); end.isValid())
        window.end = end;
    window.zone = object[u"zone"_s].toString().toUtf8();
    return window;
}

void setDayWindow(Database &desk, const DayWindow &window)
{
    checkDayWindow(window);
    const QJsonObject object{
        {u"hours"_s, window.hours}, {u"end"_s, timeText(window.end)}, {u"zone"_s, QString::fromUtf8(window.zone)}};
    put(desk, "day_window", QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

DeletionRule deletionRule(Database &desk)
{
    return desk.number("SELECT value FROM meta WHERE key = 'deletion_rule'") == qint64(DeletionRule::Purge)
               ? DeletionRule::Purge
               : DeletionRule::Keep;
}

void setDeletionRule(Database &desk, DeletionRule rule)
{
    put(desk, "deletion_rule", rule);
}

void checkDayWindow(const DayWindow &window)
{
    if (window.hours >= 1 && window.hours <= mostHours && window.end.isValid())
        return;
    throw Failure(
        {ErrorKind::Usage, StoreText::tr("A day covers 1 to 168 hours and ends at a time of the day"), {}, {}, {}});
}

QString timeText(QTime time)
{
    return time.toString(u"HH:mm");
}

QTime timeFromText(const QString &text)
{
    return QTime::fromString(text, u"HH:mm"_s);
}

} // namespace marbre
