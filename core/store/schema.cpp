// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/database.h"
#include "store/failure.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QRandomGenerator>
#include <array>
#include <string>

namespace marbre {

namespace {

/// Times are seconds since 1970 in UTC. Enumerations are the numbers in core/model.
void createDesk(Database &desk)
{
    desk.execute(R"sql(
        CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;

        CREATE TABLE feed (
            id INTEGER PRIMARY KEY,
            place INTEGER NOT NULL,
            name TEXT NOT NULL,
            UNIQUE (name, place)
        ) STRICT;

        -- What the place said. id begins with the minute of creation: id order is about the order of age.
        CREATE TABLE thread (
            id INTEGER PRIMARY KEY,
            remote_id TEXT NOT NULL UNIQUE,
            place INTEGER NOT NULL,
            feed INTEGER REFERENCES feed (id),
            community TEXT NOT NULL,
            title TEXT,                   -- NULL: known only by its comments
            author TEXT,
            url TEXT NOT NULL,
            permalink TEXT NOT NULL,
            body TEXT NOT NULL,
            flair TEXT NOT NULL,
            score_state INTEGER NOT NULL,
            score INTEGER,                -- NULL: no number known
            score_read INTEGER,
            comment_count INTEGER,
            upvote_ratio REAL,
            created INTEGER NOT NULL,
            edited INTEGER,
            presence INTEGER NOT NULL,
            gone INTEGER,
            read INTEGER,                 -- the newest reading that went in
            adult INTEGER NOT NULL,
            pinned INTEGER NOT NULL,
            locked INTEGER NOT NULL,
            crosspost_of TEXT NOT NULL,
            link_key TEXT,
            folded TEXT NOT NULL          -- title, author, community, flair for the list's filter
        ) STRICT;
        CREATE INDEX thread_created ON thread (created);
        CREATE INDEX thread_score ON thread (score);
        CREATE INDEX thread_comment_count ON thread (comment_count);
        CREATE INDEX thread_feed ON thread (feed, created);
        CREATE INDEX thread_community ON thread (community, created);
        CREATE INDEX thread_link ON thread (link_key) WHERE link_key IS NOT NULL;

        CREATE TABLE comment (
            id INTEGER PRIMARY KEY,
            thread INTEGER NOT NULL REFERENCES thread (id),
            remote_id TEXT NOT NULL UNIQUE,
            parent TEXT NOT NULL,         -- remote id; empty at the top
            author TEXT,
            body TEXT NOT NULL,
            permalink TEXT NOT NULL,
            score_state INTEGER NOT NULL,
            score INTEGER,
            score_read INTEGER,
            created INTEGER NOT NULL,
            edited INTEGER,
            presence INTEGER NOT NULL,
            gone INTEGER,
            read INTEGER,
            distinguished TEXT NOT NULL,
            by_submitter INTEGER NOT NULL,
            pinned INTEGER NOT NULL,
            rank INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX comment_thread ON comment (thread);

        CREATE TABLE missing_replies (
            thread INTEGER NOT NULL REFERENCES thread (id),
            parent TEXT NOT NULL,
            count INTEGER NOT NULL,
            remote_ids TEXT NOT NULL,     -- separated by spaces
            PRIMARY KEY (thread, parent)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE theme (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL,
            folded TEXT NOT NULL UNIQUE,
            colour INTEGER NOT NULL
        ) STRICT;

        -- The editor's marks. cited is derived from edition_link in the transaction that changes it; effective is what
        -- the window shows: a cited thread is used, and is again what the editor made of it when it is cited no more.
        CREATE TABLE mark (
            thread INTEGER PRIMARY KEY REFERENCES thread (id),
            state INTEGER NOT NULL DEFAULT 0,
            cited INTEGER NOT NULL DEFAULT 0,
            effective INTEGER NOT NULL GENERATED ALWAYS AS (CASE WHEN cited THEN 3 ELSE state END) STORED,
            seen INTEGER NOT NULL DEFAULT 0,
            theme INTEGER REFERENCES theme (id) ON DELETE SET NULL,
            note TEXT NOT NULL DEFAULT ''
        ) STRICT;
        CREATE INDEX mark_effective ON mark (effective);
        CREATE INDEX mark_theme ON mark (theme) WHERE theme IS NOT NULL;

        CREATE TABLE saved_filter (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE,
            definition TEXT NOT NULL      -- JSON
        ) STRICT;

        -- Lists are JSON arrays. manuscript is the file of these fields: what the next revision will hold.
        CREATE TABLE edition (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            slug TEXT NOT NULL UNIQUE,
            state INTEGER NOT NULL,
            version INTEGER NOT NULL,
            created INTEGER NOT NULL,
            modified INTEGER NOT NULL,
            published INTEGER,
            origin TEXT NOT NULL,         -- why it was made; the reason of the revision that keeps its first text
            headline TEXT NOT NULL,
            standfirst TEXT NOT NULL,
            byline TEXT NOT NULL,
            communities TEXT NOT NULL,
            period INTEGER NOT NULL,
            date TEXT,                    -- YYYY-MM-DD
            language TEXT NOT NULL,
            own_slug TEXT NOT NULL,       -- as the text says it, empty where it is derived
            key_points TEXT NOT NULL,
            sign_off TEXT NOT NULL,
            related TEXT NOT NULL,
            variants TEXT NOT NULL,
            other_keys TEXT NOT NULL,
            body TEXT NOT NULL,
            manuscript TEXT NOT NULL,
            sources INTEGER NOT NULL,
            quotes INTEGER NOT NULL,
            words INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX edition_date ON edition (date);

        CREATE TABLE revision (
            id INTEGER PRIMARY KEY,
            edition INTEGER NOT NULL REFERENCES edition (id),
            saved INTEGER NOT NULL,       -- when this text was written
            kept INTEGER NOT NULL,        -- when another text took its place
            reason TEXT NOT NULL,
            words INTEGER NOT NULL,
            manuscript TEXT NOT NULL
        ) STRICT;
        CREATE INDEX revision_edition ON revision (edition, id);

        -- Remote ids, as the text may cite what is not stored (yet). thread is NULL where a comment's is not known.
        CREATE TABLE edition_link (
            edition INTEGER NOT NULL REFERENCES edition (id),
            item TEXT NOT NULL,
            thread TEXT,
            PRIMARY KEY (edition, item)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX edition_link_item ON edition_link (item);
        CREATE INDEX edition_link_thread ON edition_link (thread);

        CREATE VIRTUAL TABLE edition_text USING fts5 (
            headline, standfirst, body, tokenize = 'unicode61 remove_diacritics 2'
        );

        -- What the index of threads (kind 1) and comments (2) has to read again, in the order of commits.
        CREATE TABLE index_log (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            kind INTEGER NOT NULL,
            item INTEGER NOT NULL
        ) STRICT;
    )sql");
    // Ties an index file to its desk. Only equality matters.
    Statement(desk, "INSERT INTO meta VALUES ('identity', ?1), ('log_pruned', 0)")
        .bind(static_cast<qint64>(QRandomGenerator::system()->generate64() >> 1))
        .run();
}

constexpr std::array migrations{
    Migration{1, 1, createDesk},
};

int newest(std::span<const Migration> steps)
{
    return steps.empty() ? 0 : steps.back().version;
}

bool isEmpty(Database &desk)
{
    return desk.number("SELECT count(*) FROM sqlite_schema") == 0;
}

void checkOwner(Database &desk)
{
    if (desk.number("PRAGMA application_id") != qint64(deskApplicationId))
        throw Failure({ErrorKind::Format, StoreText::tr("This file is not a desk"), desk.path(),
                       StoreText::tr("It is a database of another program."), StoreText::tr("Choose another file.")});
}

/// A newer desk that says that this program may open it is fine.
void checkVersion(Database &desk, std::span<const Migration> steps)
{
    if (desk.number("PRAGMA user_version") <= newest(steps))
        return;
    if (desk.number("SELECT value FROM meta WHERE key = 'min_compatible'") > newest(steps))
        throw Failure({ErrorKind::Unsupported,
                       StoreText::tr("The desk was made by a newer version of this program"),
                       desk.path(),
                       {},
                       StoreText::tr("Update the program. Nothing in the desk was changed.")});
}

void applyStep(Database &desk, const Migration &step)
{
    step.apply(desk);
    Statement(desk, "INSERT OR REPLACE INTO meta VALUES ('min_compatible', ?1)").bind(step.minCompatible).run();
    desk.execute(("PRAGMA user_version = " + std::to_string(step.version)).c_str());
}

} // namespace

std::span<const Migration> deskMigrations()
{
    return migrations;
}

void migrate(Database &desk, std::span<const Migration> steps)
{
    const bool current = desk.number("PRAGMA user_version") >= newest(steps);
    if (current && !isEmpty(desk)) {
        checkOwner(desk);
        checkVersion(desk, steps);
        return;
    }
    Transaction transaction(desk, Transaction::Kind::Write); // another program may have been faster: look again
    if (isEmpty(desk))
        desk.execute(("PRAGMA application_id = " + std::to_string(deskApplicationId)).c_str());
    checkOwner(desk);
    const qint64 version = desk.number("PRAGMA user_version");
    for (const Migration &step : steps) {
        if (step.version > version)
            applyStep(desk, step);
    }
    transaction.commit();
}

void checkReadable(Database &desk, std::span<const Migration> steps)
{
    checkOwner(desk);
    checkVersion(desk, steps);
    if (desk.number("PRAGMA user_version") < newest(steps))
        throw Failure({ErrorKind::Unsupported, StoreText::tr("The desk was made by an older version of this program"),
                       desk.path(), StoreText::tr("It is open for reading only and cannot be brought up to date."),
                       StoreText::tr("Open it once for writing.")});
}

} // namespace marbre
