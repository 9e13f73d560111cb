// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/discussion/jsonfields.h"
#include "sources/discussion/instance.h"

#include "model/place.h"

#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

/// Fields of strangers' records, and hosts as remote ids name them.
class JsonFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreReadAsTheyAreMeant();
    void nothingIsNothing();
    void anotherTypeSpoilsTheRecord_data();
    void anotherTypeSpoilsTheRecord();
    void timesAreUtcWhateverTheySay_data();
    void timesAreUtcWhateverTheySay();
    void aWebPageIsNamedAsSuch();
    void instancesLeadBackToTheirHost_data();
    void instancesLeadBackToTheirHost();
    void queriesKeepPlusAndAmpersand();
};

static JsonFields fields(const QByteArray &json)
{
    return JsonFields(QJsonDocument::fromJson(json).object());
}

void JsonFieldsTest::valuesAreReadAsTheyAreMeant()
{
    JsonFields record = fields(R"({"text": "a\u0000b", "number": -3, "digits": "42", "yes": true, "one": 1,
                                   "inner": {"name": "x"}, "list": ["a", 1, "b"]})");
    QCOMPARE(record.text("text"_L1), std::string("ab"));
    QCOMPARE(record.number("number"_L1), std::optional<qint32>(-3));
    QCOMPARE(record.integer("digits"_L1), std::optional<qint64>(42));
    QVERIFY(record.flag("yes"_L1));
    QVERIFY(record.flag("one"_L1));
    QCOMPARE(record.object("inner"_L1).text("name"_L1), std::string("x"));
    QCOMPARE(record.texts("list"_L1), QStringList({u"a"_s, u"b"_s}));
    QVERIFY(!record.isSpoilt());
}

void JsonFieldsTest::nothingIsNothing()
{
    JsonFields record = fields(R"({"null": null})");
    for (const QLatin1StringView key : {"null"_L1, "missing"_L1}) {
        QVERIFY(!record.has(key));
        QVERIFY(record.text(key).empty());
        QVERIFY(!record.number(key));
        QVERIFY(!record.flag(key));
        QVERIFY(!record.isoTime(key));
        QVERIFY(record.list(key).isEmpty());
        QVERIFY(record.object(key).text("x"_L1).empty());
    }
    QVERIFY(!record.isSpoilt());
}

void JsonFieldsTest::anotherTypeSpoilsTheRecord_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("text") << QByteArray(R"({"text": 1})");
    QTest::newRow("number") << QByteArray(R"({"number": "many"})");
    QTest::newRow("range") << QByteArray(R"({"number": 3000000000})");
    QTest::newRow("flag") << QByteArray(R"({"flag": "yes"})");
    QTest::newRow("time") << QByteArray(R"({"time": "yesterday"})");
    QTest::newRow("inner") << QByteArray(R"({"object": []})");
    QTest::newRow("within") << QByteArray(R"({"object": {"name": 7}})");
    QTest::newRow("list") << QByteArray(R"({"list": {}})");
    QTest::newRow("unix") << QByteArray(R"({"unix": -5})");
}

void JsonFieldsTest::anotherTypeSpoilsTheRecord()
{
    QFETCH(QByteArray, json);
    JsonFields record = fields(json);
    record.text("text"_L1);
    record.number("number"_L1);
    record.flag("flag"_L1);
    record.isoTime("time"_L1);
    record.unixTime("unix"_L1);
    record.object("object"_L1).text("name"_L1);
    record.list("list"_L1);
    QVERIFY(record.isSpoilt());
    QVERIFY(!record.reason().isEmpty());
}

void JsonFieldsTest::timesAreUtcWhateverTheySay_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("zulu") << u"2023-06-22T21:01:34Z"_s;
    QTest::newRow("without a zone") << u"2023-06-22T21:01:34.352989"_s;
    QTest::newRow("with an offset") << u"2023-06-22T16:01:34.000-05:00"_s;
    QTest::newRow("with microseconds") << u"2023-06-22T21:01:34.352989Z"_s;
}

void JsonFieldsTest::timesAreUtcWhateverTheySay()
{
    QFETCH(QString, text);
    JsonFields record(QJsonObject{{u"time"_s, text}});
    QCOMPARE(toIso(record.isoTime("time"_L1).value()), u"2023-06-22T21:01:34Z"_s);
}

void JsonFieldsTest::aWebPageIsNamedAsSuch()
{
    QCOMPARE(readJson("  <!DOCTYPE html><html></html>").error(), u"The answer is a web page instead of data."_s);
    QCOMPARE(readJson(" \n").error(), u"The answer is empty."_s);
    QVERIFY(readJson("{\"a\": ").error().contains(u"JSON"_s));
    QVERIFY(readJson("[]"));
}

void JsonFieldsTest::instancesLeadBackToTheirHost_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("instance");
    QTest::newRow("plain") << u"https://lemmy.world/"_s << u"lemmy.world"_s;
    QTest::newRow("port") << u"https://lemmy.example:8443/"_s << u"lemmy.example-8443"_s;
    QTest::newRow("hyphens") << u"https://my-forum-2.example.org/"_s << u"my-forum-2.example.org"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/"_s << u"127.0.0.1-8080"_s;
    QTest::newRow("localhost") << u"http://localhost:8080/"_s << u"localhost-8080"_s;
}

void JsonFieldsTest::instancesLeadBackToTheirHost()
{
    QFETCH(QString, address);
    QFETCH(QString, instance);
    QCOMPARE(instanceOf(QUrl(address)), instance);
    QCOMPARE(instanceRoot(instance), QUrl(address));
    const std::optional<ItemRef> ref = itemRefFromUrl(address + u"post/12"_s);
    QCOMPARE(instanceIn(ref->id(), "_post_"_L1), instance);
}

void JsonFieldsTest::queriesKeepPlusAndAmpersand()
{
    const QUrl url = addressBelow(QUrl(u"https://example.org/forum/"_s), u"/search.json"_s,
                                  {{u"q"_s, u"c++ & more"_s}, {u"ids[]"_s, u"1"_s}});
    QCOMPARE(url.toEncoded(), QByteArray("https://example.org/forum/search.json?q=c%2B%2B%20%26%20more&ids%5B%5D=1"));
}

QTEST_GUILESS_MAIN(JsonFieldsTest)
#include "jsonfieldstest.moc"
