// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "desk/desk.h"
#include "store/searchstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <simdjson.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace marbre::bench {

namespace {

/// What the parts can do: simdjson on demand, one prepared insert, one transaction, no index for search.
void plainLoop(const QString &file, const QString &database)
{
    sqlite3 *db = nullptr;
    sqlite3_open(database.toUtf8().constData(), &db);
    sqlite3_exec(db,
                 "PRAGMA journal_mode=WAL; CREATE TABLE item(id TEXT PRIMARY KEY, parent TEXT, author TEXT, body TEXT, "
                 "score INT, created INT) STRICT; "
                 "CREATE INDEX by_parent ON item(parent); BEGIN",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO item VALUES(?,?,?,?,?,?)", -1, &insert, nullptr);
    const simdjson::padded_string text = simdjson::padded_string::load(file.toStdString());
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document_stream documents = parser.iterate_many(text);
    const auto bindText = [&](int column, simdjson::ondemand::object &object, std::string_view key) {
        std::string_view value;
        if (object[key].get_string().get(value) == simdjson::SUCCESS)
            sqlite3_bind_text(insert, column, value.data(), int(value.size()), SQLITE_TRANSIENT);
        else
            sqlite3_bind_null(insert, column);
    };
    const auto bindNumber = [&](int column, simdjson::ondemand::object &object, std::string_view key) {
        int64_t value = 0;
        sqlite3_bind_int64(insert, column, object[key].get_int64().get(value) == simdjson::SUCCESS ? value : 0);
    };
    for (auto document : documents) {
        simdjson::ondemand::object object = document.get_object();
        bindText(1, object, "id");
        bindText(2, object, "link_id");
        bindText(3, object, "author");
        bindText(4, object, "body");
        bindNumber(5, object, "score");
        bindNumber(6, object, "created_utc");
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(db);
}

} // namespace

QList<Row> importBench(int records)
{
    const QTemporaryDir folder;
    const QString dump = folder.filePath(u"dump.ndjson"_s);
    QFile file(dump);
    if (!file.open(QIODevice::WriteOnly) || file.write(dumpLines(records)) < 0)
        return {};
    file.close();
    const double floor = timed([&] { plainLoop(dump, folder.filePath(u"plain.sqlite"_s)); });
    double searchable = 0;
    double stored = 0;
    {
        const Result<std::unique_ptr<Desk>> desk = Desk::open(folder.filePath(u"desk.marbre"_s));
        if (!desk)
            return {};
        searchable = timed([&] {
            stored = timed([&] { (void)(*desk)->import({dump})->report(); });
            (*desk)->store().search().caughtUp().waitForFinished();
        });
    }
    const auto rate = [&](double ms) { return double(records) / ms * 1000; };
    return {Row{u"import of %1 dump records, in the list (floor: simdjson and plain SQLite rows)"_s.arg(records),
                u"a second"_s, rate(floor), rate(stored), true},
            Row{u"the same, fully searchable (same floor)"_s, u"a second"_s, rate(floor), rate(searchable), true}};
}

} // namespace marbre::bench
