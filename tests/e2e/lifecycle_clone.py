#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""install-local, clone-db, restore and backup on real PostgreSQL: the rows of two hosts compared, dumps cut half way, prism killed."""
import json
import os
import subprocess
import sys
import tempfile

import hostlab
from hostlab import expect, fetch, hostctl, ssh

WORK = os.path.join(os.environ.get("LAB", "/nonexistent"), "work")
CLONE = ("clone-db", "--from", "shop")
ROWS = 60000
LOCAL = ("install-local", "--compose-file", "compose.yaml")
HERE_SHOP = (*LOCAL, "--source", WORK + "/here/shop", "--health-url", "http://h2:8080/cgi-bin/health")


def remote_sql(statement):
    return subprocess.run(["ssh", "h1", "docker exec -i shop-db-1 psql -U postgres -d shop -tA"], input=statement, capture_output=True,
                          text=True, check=True).stdout.strip()


def fingerprint(ask):
    return ask("select count(*) || ' ' || coalesce(sum(hashtext(id || n)), 0) from item") + ask("select count(*) from pg_class where relname = 'tags'")


def databases(op):
    return op.sql("select string_agg(datname, ' ' order by datname) from pg_database where not datistemplate")


def untouched(op, before):
    expect(fingerprint(op.sql) == before, "the local rows changed")


def install_both(op):
    hostlab.shop(WORK + "/shop")
    hostlab.shop(WORK + "/here/shop")
    op.good("install-lan", "--target", "shop")
    done = op.good(*HERE_SHOP)
    expect(len(done.fact("version")) == 12 and '"ok":true' in fetch("http://h2:8080/cgi-bin/health"), done.out)
    op.good(*HERE_SHOP)
    remote_sql(f"insert into item select i, md5(random()::text) || md5(random()::text) from generate_series(1, {ROWS}) i;"
               "create role reporter login password 'x'; create table tags (item int references item, tag text);"
               "insert into tags select id, 'ä' || id from item where id % 3 = 0; alter table tags owner to reporter;"
               "create extension if not exists pg_trgm;")
    op.sql("insert into item select i, 'local' from generate_series(1, 7) i")


def an_unhealthy_local_project_says_so(op):
    op.bad("unhealthy", *LOCAL, "--source", WORK + "/here/shop", "--health-url", "http://h2:8080/nothing", "--health-timeout", "2")
    op.bad("no_source", *LOCAL, "--source", WORK + "/docker")


def plan_changes_nothing(op):
    before = fingerprint(op.sql)
    done = op.good(*CLONE, "--plan")
    expect(len(done.result["hash"]) == 64, done.out)
    untouched(op, before)


def dump_is_cut(op):
    before = fingerprint(op.sql)
    hostctl("h1", "resetafter", str(1 << 20))
    try:
        done = op.bad("unreachable", *CLONE)
    finally:
        hostctl("h1", "clear")
    expect(done.stage("dump")["status"] == "failed", done.err)
    untouched(op, before)
    expect(databases(op) == "postgres shop", databases(op))
    left = [n for n in os.listdir(os.path.join(op.home, ".local/share/prism/backups")) if "prism-tmp" in n or n.startswith("shop-")]
    expect(not left, f"left behind: {left}")


def cable_pulled_in_dump(op):
    before = fingerprint(op.sql)
    hostctl("h1", "slow", "8mbit")
    process = op.start(*CLONE)
    for line in process.stderr:
        if "backup: ok" in line:
            hostctl("h1", "cut")
    result = json.loads(process.stdout.read())
    process.wait(timeout=100)
    hostctl("h1", "join")
    hostctl("h1", "clear")
    expect(result["error"]["code"] == "unreachable" and result["error"]["hint"], result["error"])
    untouched(op, before)


def killed(op, after):
    before = fingerprint(op.sql)
    process = op.start(*CLONE)
    for line in process.stderr:
        if after in line:
            process.kill()
            break
    process.communicate(timeout=60)
    expect(process.returncode == -9, "it was not killed")
    untouched(op, before)


def clone_is_the_same(op):
    before = fingerprint(op.sql)
    source = fingerprint(remote_sql)
    done = op.good(*CLONE)
    expect(fingerprint(op.sql) == source and fingerprint(remote_sql) == source, "rows differ")
    expect(done.fact("rows public.item") == str(ROWS) and done.fact("rows public.tags") == str(ROWS // 3), done.out)
    expect(op.sql("select tableowner from pg_tables where tablename = 'tags'") == "reporter", "the owner")
    expect(op.sql("select rolcanlogin from pg_roles where rolname = 'reporter'") == "f", "a copied role may not log in")
    expect(op.sql("select count(*) from pg_extension where extname = 'pg_trgm'") == "1", "the extension")
    expect(databases(op) == "postgres shop", databases(op))
    expect(str(ROWS) in fetch("http://h2:8080/cgi-bin/health"), "the local backend sees the rows")
    return before, done.fact("safety_backup")


def clone_and_back(op):
    before, safety = clone_is_the_same(op)
    op.good("restore", safety)
    expect(fingerprint(op.sql) == before, "the rows of before came back")


def newer_local_is_refused(op):
    op.bad("local_newer", *CLONE, "--local-source", WORK + "/here/shop")
    op.good(*CLONE, "--local-source", WORK + "/here/shop", "--even-if-newer")


def stack_is_down(op):
    ssh("h1", "docker stop -t 1 shop-db-1")
    try:
        done = op.run(*CLONE)
        expect(done.status == 1 and done.result["error"]["hint"], done.err)
    finally:
        ssh("h1", "docker start shop-db-1")


def backup_is_proven_and_comes_back(op):
    registry = os.path.join(op.home, ".prism", "targets.json")
    done = op.good("backup", "--prove")
    expect(done.stage("prove")["status"] == "ok", done.err)
    with open(registry, encoding="utf-8") as f:
        before = f.read()
    os.unlink(registry)
    op.good("restore", done.fact("archive"), "--overwrite")
    with open(registry, encoding="utf-8") as f:
        expect(f.read() == before, "the registry came back")
    key = subprocess.run(["secret-tool", "lookup", "server", "prism", "user", "api-key/shop"], capture_output=True, text=True, check=True).stdout
    found = subprocess.run(["tar", "xzOf", done.fact("archive")], capture_output=True, check=True).stdout
    expect(len(key) > 40 and key.encode() not in found, "the key is in the backup")
    expect(not hostlab.files_with(key, op.home, op.work), "the key is in a file")


def inside(prism):
    op = hostlab.Operator(prism)
    entry = {**hostlab.target("h1", "shop", WORK + "/shop", 8080, "/cgi-bin/health")}
    hostlab.write(os.path.join(op.home, ".prism", "targets.json"), json.dumps({"version": 1, "default_target": None, "targets": {"shop": entry}}))
    hostlab.load_images("h1")
    hostlab.load_images("h2")
    steps = [(c, op) for c in (install_both, an_unhealthy_local_project_says_so, plan_changes_nothing, dump_is_cut, cable_pulled_in_dump)]
    steps += [(killed, op, after) for after in ("preflight: ok", "backup: ok", "dump: ok", "restore: ok")]
    steps += [(c, op) for c in (clone_and_back, stack_is_down, newer_local_is_refused, backup_is_proven_and_comes_back)]
    wanted = os.environ.get("ONLY")
    return hostlab.run_checks([s for s in steps if not wanted or s[0].__name__ in wanted.split(",")])


if __name__ == "__main__":
    program = os.path.abspath(sys.argv[1])
    if len(sys.argv) > 2:
        sys.exit(inside(program))
    if why := hostlab.missing():
        print(f"SKIP: {why}; nothing was cloned")
        sys.exit(77)
    with tempfile.TemporaryDirectory(prefix="pl", dir="/tmp") as lab:
        sys.exit(hostlab.enter(__file__, program, lab, 290))
