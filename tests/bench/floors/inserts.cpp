// SPDX-License-Identifier: GPL-3.0-or-later
// inserts.cpp DATABASE ROWS - the floor of storing findings: bare inserts of that many rows, one transaction,
// WAL, fully synced.
#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

static sqlite3 *db;

static void run(const char *sql)
{
    char *error = nullptr;
    if (sqlite3_exec(db, sql, nullptr, nullptr, &error) != SQLITE_OK) {
        fprintf(stderr, "%s: %s\n", sql, error);
        exit(1);
    }
}

int main(int argc, char **argv)
{
    if (argc != 3 || sqlite3_open(argv[1], &db) != SQLITE_OK)
        return 1;
    const int rows = atoi(argv[2]);
    run("PRAGMA journal_mode=WAL");
    run("PRAGMA synchronous=FULL");
    run("CREATE TABLE finding (key INTEGER, id TEXT, title TEXT, priority INTEGER, first_seen TEXT, "
        "last_seen TEXT)");
    run("BEGIN");
    sqlite3_stmt *insert = nullptr;
    if (sqlite3_prepare_v2(db, "INSERT INTO finding VALUES (?,?,?,?,'2026-11-20','2026-11-21')", -1, &insert,
                           nullptr) != SQLITE_OK)
        return 1;
    char id[100], title[100];
    for (int i = 0; i < rows; ++i) {
        const int a = snprintf(id, sizeof id,
                               "security:container-image:package-openssl-is-behind-the-released-%05d", i);
        const int b = snprintf(title, sizeof title,
                               "Package openssl is behind the released version since Monday %05d", i);
        sqlite3_bind_int(insert, 1, i / 50);
        sqlite3_bind_text(insert, 2, id, a, SQLITE_STATIC);
        sqlite3_bind_text(insert, 3, title, b, SQLITE_STATIC);
        sqlite3_bind_int(insert, 4, i & 3);
        if (sqlite3_step(insert) != SQLITE_DONE)
            return 1;
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    run("COMMIT");
    return sqlite3_close(db) != SQLITE_OK;
}
