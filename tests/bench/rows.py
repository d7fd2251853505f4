# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows: each measures the product beside its floors and yields Result lines."""
import contextlib
import dataclasses
import json
import os
import shutil
import sqlite3
import subprocess
import sys

from lab import DAEMONS, HERE, display, remove
from measure import Command, Failed, interleaved, median, ratios, run
from operatorrows import OPERATOR_ROWS
from result import Result


def both(new, floor):
    return f"{median([f.cpu for f in new]):.1f} against {floor:.1f} ms cpu, {median([f.wall for f in new]):.1f} ms wall"


def total(*rows):
    return sum(median([f.cpu for f in row]) for row in rows)


def chain_row(lab, rounds, row, what, mode, external, bound):
    """The whole chain in an inbox of its own, beside the same files written by one small program plus an empty QtCore one."""
    inbox, floor_inbox = lab.path("in", row + "-new"), lab.path("in", row + "-floor")
    config = lab.path("home-" + row)
    remove(config)
    quiet = lab.program("quiet")
    for daemon in DAEMONS:
        folder = os.path.join(config, "prism", "detectors", daemon)
        os.makedirs(folder)
        if external:
            shutil.copy(quiet, os.path.join(folder, "quiet"))
    env = lab.environment(inbox, XDG_CONFIG_HOME=config, XDG_DATA_HOME=os.path.join(config, "data"))
    commands = [
        Command("new", [lab.prism, "run", "--no-builtin"], env, lambda: remove(inbox)),
        Command("chain", [lab.program("chain"), floor_inbox, mode, *(["6", quiet] if external else [])], env, lambda: remove(floor_inbox)),
        Command("qcore", [lab.program("qcore")], env),
    ]
    got = interleaved(lab.spawn, commands, rounds)
    pending = os.path.join(inbox, "_summaries", "pending", lab.date)
    written = len(os.listdir(pending)) if os.path.isdir(pending) else 0
    if written != 6 or not os.path.exists(lab.bundle(inbox)):
        raise Failed(f"{row}: the chain wrote {written} of 6 summaries and {'a' if os.path.exists(lab.bundle(inbox)) else 'no'} bundle")
    yield Result(row, what, ratios(got["new"], got["chain"], got["qcore"]), bound, detail=both(got["new"], total(got["chain"], got["qcore"])))


def h9(lab, rounds):
    yield from chain_row(lab, max(rounds, 11), "H9", "chain, nothing found, every file synced: cpu / (chain + qcore)", "all", False, 1.3)


def h10(lab, rounds):
    yield from chain_row(lab, max(rounds, 11), "H10", "chain with six external programs: cpu / (chain + qcore)", "bundle", True, 1.4)


def collect_pair(lab, folder):
    env = lab.inbox_environment(folder)
    out = os.path.join(folder, "tmp", "floor.json")
    return [
        Command("new", [lab.prism, "collect", "--once"], env, lambda: remove(lab.bundle(folder))),
        # The steadier floor of baseline.md B2: input mapped, 4 KiB pages.
        Command("floor", [lab.program("floor"), folder, out, "1"], {**env, "FLOOR_MMAP": "1", "FLOOR_4K": "1"},
                lambda: remove(lab.bundle(folder))),
    ]


def collect_row(lab, rounds, row, hosts, check=True):
    folder = lab.inbox(hosts, 50)
    commands = collect_pair(lab, folder)
    got = interleaved(lab.spawn, commands, rounds)
    if check:
        commands[0].prepare()
        subprocess.run(commands[0].argv, env=commands[0].env, stdin=subprocess.DEVNULL, capture_output=True, check=True)
        lab.check_bundle(folder)
    yield Result(row, f"collect {hosts}x50: cpu / floor", ratios(got["new"], got["floor"]), 1.5, detail=both(got["new"], total(got["floor"])))
    yield Result("H6", f"collect {hosts}x50: peak memory / floor", ratios(got["new"], got["floor"], field="rss"), 1.2,
                 detail=f"{median([f.rss for f in got['new']]):.0f} against {median([f.rss for f in got['floor']]):.0f} MiB")
    remove(lab.bundle(folder))


def h3(lab, rounds):
    yield from collect_row(lab, rounds, "H3", 100)


def h4(lab, rounds):
    yield from collect_row(lab, rounds, "H4", 400)


def h4_1000(lab, rounds):
    yield from collect_row(lab, rounds, "H4k", 1000, check=False)


def h5(lab, rounds):
    folders = {hosts: lab.inbox(hosts, 50) for hosts in (400, 100)}
    commands = [dataclasses.replace(collect_pair(lab, folder)[0], name=str(hosts)) for hosts, folder in folders.items()]
    got = interleaved(lab.spawn, commands, rounds)
    yield Result("H5", "collect, growth of cpu from 100 to 400 hosts", ratios(got["400"], got["100"]), 4.5,
                 detail=both(got["400"], total(got["100"])))
    for folder in folders.values():
        remove(lab.bundle(folder))


def h7(lab, rounds):
    folder = lab.inbox(400, 50)
    data, database = lab.path("history"), lab.path("inserts.sqlite")
    collect, floor = collect_pair(lab, folder)
    new = Command("new", [lab.prism, "collect", "--once", "--history"], {**collect.env, "XDG_DATA_HOME": data},
                  lambda: (remove(data), remove(lab.bundle(folder))))
    # The store is empty, so the bundle of the day before is brought in too: as many bare rows as there will be.
    new.prepare()
    subprocess.run(new.argv, env=new.env, stdin=subprocess.DEVNULL, capture_output=True, check=True)
    stored = os.path.join(data, "prism", "history.sqlite")
    if not os.path.exists(stored):
        raise Failed(f"H7: {stored} was not written")
    with contextlib.closing(sqlite3.connect(stored)) as store:
        rows = sum(store.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("finding", "previous"))
    inserts = Command("inserts", [lab.program("inserts"), database, str(rows)], collect.env,
                      lambda: remove(database, database + "-wal", database + "-shm"))
    got = interleaved(lab.spawn, [new, floor, inserts], rounds)
    yield Result("H7", "collect 400x50 and store each finding: cpu / (floor + inserts)",
                 ratios(got["new"], got["floor"], got["inserts"]), 2.0, detail=both(got["new"], total(got["floor"], got["inserts"])))
    remove(lab.bundle(folder), data, database)


def h8(lab, rounds):
    source, work = lab.inbox(400, 50, briefs=3), lab.path("in", "consume")
    env = lab.inbox_environment(source)
    if not os.path.exists(lab.bundle(source)):
        subprocess.run([lab.prism, "collect", "--once"], env=env, stdin=subprocess.DEVNULL, capture_output=True, check=True)
    with open(lab.bundle(source), encoding="utf-8") as file:
        identity = json.JSONDecoder().raw_decode(file.read(4096).split('"bundle_id":', 1)[1].lstrip())[0]

    def fresh():
        remove(work)
        shutil.copytree(source, work)
        os.sync()

    env = {**env, "PRISM_INBOX": work, "PRISM_TMPDIR": os.path.join(work, "tmp")}
    got = interleaved(lab.spawn, [
        Command("new", [lab.prism, "consume", identity], env, fresh),
        Command("floor", [lab.program("consume"), work], env, fresh),
    ], rounds)
    remove(work)
    yield Result("H8", "consume 400x50 with briefs: cpu / floor", ratios(got["new"], got["floor"]), 1.5, detail=both(got["new"], total(got["floor"])))
    yield Result("H8", "consume does not read the bundle: peak memory", [f.rss for f in got["new"]], 60, "MiB",
                 f"the bundle has {os.path.getsize(lab.bundle(source)) >> 20} MiB")


def collected(lab, hosts, findings=50):
    """An inbox of so many hosts x findings with its bundle of today."""
    folder = lab.inbox(hosts, findings)
    if not os.path.exists(lab.bundle(folder)):
        subprocess.run([lab.prism, "collect", "--once"], env=lab.inbox_environment(folder), stdin=subprocess.DEVNULL,
                       capture_output=True, check=True)
    return folder


def builtin(lab, rounds):
    """This machine, as it is, in an inbox of its own: what `./dev run` waits for."""
    inbox = lab.path("in", "builtin")
    env = {**lab.environment(inbox), "HOME": os.path.expanduser("~")}
    got = interleaved(lab.spawn, [Command("new", [lab.prism, "run"], env, statuses=(0, 3, 4))], rounds)
    yield Result("D", "the built-in detectors of all six daemons: wall", [f.wall / 1e3 for f in got["new"]], 5.0, "s",
                 f"{median([f.cpu for f in got['new']]):.0f} ms cpu")


def h11(lab, rounds):
    if not os.access(lab.panel, os.X_OK):
        raise Failed(f"{lab.panel} is not there")
    inbox = collected(lab, 34)  # 10,200 findings
    figures = {"new": [], "floor": []}
    with display() as variables:
        env = {**lab.inbox_environment(inbox), **variables}
        programs = {"new": [lab.panel], "floor": [lab.program("qtmin")]}
        for number in range(max(rounds, 7) + 1):
            for name, argv in programs.items():
                out = subprocess.run([lab.program("mapwait"), "-s", "1.5", "-i", "3", *argv], env=env, stdin=subprocess.DEVNULL,
                                     capture_output=True, text=True, timeout=60, check=False).stdout
                try:
                    seen = json.loads(out)
                except ValueError as error:
                    raise Failed(f"H11: mapwait said {out!r}") from error
                if seen.get("paint_ms", -1) < 0:
                    raise Failed(f"H11: {name} painted no window: {out.strip()}")
                if number:
                    figures[name].append(seen)
    for row, field, bound, unit, what in (("H11", "paint_ms", 1.8, "ms", "start to a painted window"),
                                          ("H11", "cpu_settle_ms", 1.8, "ms", "cpu until the window is settled"),
                                          ("H12", "private_mib", 1.6, "MiB", "private memory")):
        new, floor = ([f[field] for f in figures[name]] for name in ("new", "floor"))
        yield Result(row, f"panel with 10,200 findings, {what}: / empty Qt window", [a / b for a, b in zip(new, floor)], bound,
                     detail=f"{median(new):.1f} against {median(floor):.1f} {unit}")
    yield Result("H12", "panel, idle for 3 s: wake-ups a second", [f["idle_wakeups_per_s"] for f in figures["new"]], 0.0, "/s",
                 f"{median([f['idle_cpu_ms_per_s'] for f in figures['new']]):.2f} ms cpu a second")


def panelbench(lab, what, inbox, rounds):
    """What tests/bench/floors/panelbench.cpp measures, {figure: [value of a round]}, under a screen of its own."""
    run(["cmake", "--build", lab.build, "--target", "panelbench"])
    with display() as variables:
        done = subprocess.run([os.path.join(lab.build, "bin", "panelbench"), what, inbox, str(rounds)],
                              env={**lab.environment(inbox), **variables}, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              timeout=600, check=False)
    try:
        seen = json.loads(done.stdout)
    except ValueError as error:
        raise Failed(f"panelbench {what}: exit status {done.returncode}: {done.stderr[-500:]}") from error
    return seen


def million(lab):
    """An inbox with one bundle of 1,000,000 findings."""
    inbox = lab.path("in", "million")
    bundle = os.path.join(inbox, "_summaries", "ready", "2026-11-20_bundle.json")
    if not os.path.exists(bundle):
        os.makedirs(os.path.dirname(bundle), exist_ok=True)
        run([sys.executable, os.path.join(HERE, "floors", "tabledata.py"), "1000000", bundle])
    return inbox


def cpu_of(seen, name, floor):
    return (f"{median(seen[name + ' cpu']):.1f} against {median(seen[floor + ' cpu']):.1f} ms cpu, "
            f"{median(seen[name + ' wall']):.1f} ms wall")


COLUMNS = ("priority", "state", "title", "host", "daemon", "surface", "id", "decision")


def table(lab, rounds):
    seen = panelbench(lab, "table", million(lab), rounds)
    yield Result("H13", "table of 1,000,000 findings, first paint: / bare repaint", seen["first"], 1.5, detail=cpu_of(seen, "first", "frame"))
    worst = max(range(len(COLUMNS)), key=lambda column: median(seen[f"sort {column}"]))
    yield Result("H14", f"sorted by any column, the worst is {COLUMNS[worst]}: / keyed sort of its texts", seen[f"sort {worst}"], 1.3,
                 detail=cpu_of(seen, f"sort {worst}", f"sort {worst} floor"))
    yield Result("H14", "sorted again by the same column: / bare repaint", seen["again"], 3.0)
    for row, word, what in (("H15", "quokka", "a word in one of 2,000"), ("H16", "restart", "a word in one of 10"), ("H15", "zzqx", "a word in none")):
        yield Result(row, f"a keystroke in the search, {what}: / in-model filter", seen[f"filter {word}"], 2.0,
                     detail=f"{seen['filter rows ' + word][0]:.0f} rows, " + cpu_of(seen, f"filter {word}", f"filter {word} floor"))
    yield Result("H17", "private memory a finding: / UTF-8 arena", seen["memory"], 1.2,
                 detail=f"{seen['memory bytes'][0]:.0f} against {seen['memory floor bytes'][0]:.0f} bytes")


def h24(lab, rounds):
    seen = panelbench(lab, "open", collected(lab, 200), rounds)
    yield Result("H24", "bundle of 60,000 findings opened to the first paint: / (read + parse + frame)", seen["open"], 1.6,
                 detail=cpu_of(seen, "open", "open floor"))
    seen = panelbench(lab, "open", million(lab), min(rounds, 3))
    yield Result("H24", "bundle of 1,000,000 findings listed", [ms / 1e3 for ms in seen["open wall"]], 3.0, "s", cpu_of(seen, "open", "open floor"))
    yield Result("H24", "the same, longest stall of the window", seen["busy"], 50.0, "ms", f"{median(seen['stall']):.0f} ms on the wall")


def matrix(lab, rounds):
    seen = panelbench(lab, "matrix", collected(lab, 500, 1), rounds)
    yield Result("M", f"matrix of {seen['cells'][0]:.0f} cells, the longest frame of a scroll", seen["frame"], 16.0, "ms",
                 f"usually {median(seen['median']):.1f} ms")


ROWS = {"H3": h3, "H4": h4, "H4k": h4_1000, "H5": h5, "H7": h7, "H8": h8, "H9": h9, "H10": h10, "H11": h11, "H13": table, "H24": h24,
        "D": builtin, "M": matrix, **OPERATOR_ROWS}
