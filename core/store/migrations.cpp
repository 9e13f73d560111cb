// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/schema.h"
#include "store/statement.h"

#include <QRandomGenerator>
#include <array>

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

/// What is followed and how its runs went; what a place said before; what was taken away for good.
/// No older program may write such a desk: it would bring purged words back, and take threads from the feed that
/// fetched them.
void followFeeds(Database &desk)
{
    desk.execute(R"sql(
        -- Settings first, then how it stands. Times of the day are HH:MM, wall clock of window_zone.
        CREATE TABLE subscription (
            feed INTEGER PRIMARY KEY REFERENCES feed (id),
            kind TEXT NOT NULL,           -- word of an adapter
            address TEXT NOT NULL,
            sort TEXT NOT NULL,
            thread_limit INTEGER NOT NULL,
            comment_depth INTEGER NOT NULL,
            comment_budget INTEGER NOT NULL,
            window_hours INTEGER NOT NULL,
            window_end TEXT NOT NULL,
            window_zone TEXT NOT NULL,    -- empty: the system's
            every_minutes INTEGER NOT NULL,
            run_from TEXT NOT NULL,       -- empty: round the clock
            run_until TEXT NOT NULL,
            paused INTEGER NOT NULL DEFAULT 0,
            condition INTEGER NOT NULL DEFAULT 0,
            code INTEGER NOT NULL DEFAULT 0,
            message TEXT NOT NULL DEFAULT '',
            last_run INTEGER,
            last_success INTEGER,
            next_run INTEGER,             -- NULL: not by itself
            quota_host TEXT,              -- NULL: the place said nothing of a quota
            quota_left INTEGER,
            quota_limit INTEGER,
            quota_resets INTEGER,
            UNIQUE (kind, address, sort)
        ) STRICT;

        CREATE TABLE fetch_run (
            id INTEGER PRIMARY KEY,
            feed INTEGER NOT NULL REFERENCES subscription (feed) ON DELETE CASCADE,
            started INTEGER NOT NULL,
            ended INTEGER NOT NULL,
            condition INTEGER NOT NULL,
            canceled INTEGER NOT NULL,
            code INTEGER NOT NULL,
            message TEXT NOT NULL,
            threads_added INTEGER NOT NULL,
            threads_updated INTEGER NOT NULL,
            threads_unchanged INTEGER NOT NULL,
            threads_rejected INTEGER NOT NULL,
            comments_added INTEGER NOT NULL,
            comments_updated INTEGER NOT NULL,
            comments_unchanged INTEGER NOT NULL,
            comments_rejected INTEGER NOT NULL,
            requests INTEGER NOT NULL,
            bytes INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX fetch_run_feed ON fetch_run (feed, id);

        -- Where a feed's next run goes on: JSON that its adapter understands, written with what the run brought.
        CREATE TABLE cursor (
            feed INTEGER PRIMARY KEY REFERENCES subscription (feed) ON DELETE CASCADE,
            position TEXT NOT NULL
        ) STRICT;

        -- Discussions that were read to their end, or to their feed's budget.
        CREATE TABLE thread_tree (
            thread INTEGER PRIMARY KEY REFERENCES thread (id),
            read INTEGER NOT NULL,
            comment_count INTEGER         -- that the place named then
        ) STRICT;

        -- What later readings replaced: a row is written only when something moves. What stood at a time is the first
        -- row that was replaced after it, or else what the item itself says.
        CREATE TABLE thread_reading (
            thread INTEGER NOT NULL REFERENCES thread (id),
            replaced INTEGER NOT NULL,    -- when a reading said otherwise
            read INTEGER NOT NULL,        -- when a place said this last
            score_state INTEGER NOT NULL,
            score INTEGER,
            comment_count INTEGER,
            PRIMARY KEY (thread, replaced)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX thread_reading_replaced ON thread_reading (replaced);

        CREATE TABLE comment_reading (
            comment INTEGER NOT NULL REFERENCES comment (id),
            replaced INTEGER NOT NULL,
            read INTEGER NOT NULL,
            score_state INTEGER NOT NULL,
            score INTEGER,
            PRIMARY KEY (comment, replaced)
        ) STRICT, WITHOUT ROWID;

        -- 1: words, author and link were taken away because the place took them away. Unlike a title that is NULL, an
        -- empty one of a purged thread is shown.
        ALTER TABLE thread ADD COLUMN purged INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE comment ADD COLUMN purged INTEGER NOT NULL DEFAULT 0;
    )sql");
}

void rememberSettings(Database &desk)
{
    desk.execute(R"sql(
        -- Small JSON texts by scope and name (README.md lists the scopes): what a community's editor demands of an
        -- edition, what was made of a day's suggested themes ...
        CREATE TABLE setting (
            scope TEXT NOT NULL,
            name TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (scope, name)
        ) STRICT, WITHOUT ROWID;

        -- Whom an edition quotes, derived from its text like edition_link. author is folded, name is as printed.
        CREATE TABLE edition_voice (
            edition INTEGER NOT NULL REFERENCES edition (id),
            author TEXT NOT NULL,
            item TEXT NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (edition, author, item)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX edition_voice_author ON edition_voice (author);

        -- The version of the text that edition_voice was made from. No row, or another version: an older program saved
        -- the edition, and its voices are to be made (again).
        CREATE TABLE edition_derived (
            edition INTEGER PRIMARY KEY REFERENCES edition (id),
            version INTEGER NOT NULL
        ) STRICT;

        -- What editions made of a theme: the newest first is its order.
        CREATE INDEX mark_theme_cited ON mark (theme, thread) WHERE cited = 1;

        ALTER TABLE edition ADD COLUMN reviewed TEXT NOT NULL DEFAULT '[]';
    )sql");
}

constexpr std::array migrations{
    Migration{1, 1, createDesk},
    Migration{2, 2, followFeeds},
    Migration{3, 2, rememberSettings},
};

} // namespace

std::span<const Migration> deskMigrations()
{
    return migrations;
}

} // namespace marbre
