# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the operator verbs: many targets, and an upgrade that changes nothing."""
import datetime
import json
import os
import subprocess
import sys
import time

from lab import DAEMONS, ROOT, remove
from measure import Command, Failed, interleaved, median
from result import Result

ENTRY = {"mode": "lan", "ssh": {"target": "root@h1", "key": "~/.ssh/id_ed25519"}, "remote": {"repo_dir": "/srv/x"},
         "backend_url": "http://h1:1"}


def registry(path, count, login="root@h1"):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        targets = {f"t{n}": {**ENTRY, "ssh": {**ENTRY["ssh"], "target": login.format(n)}} for n in range(count)}
        json.dump({"version": 1, "default_target": None, "targets": targets}, file)
    return path


def list_targets(lab, rounds):
    env = {**lab.environment(lab.path("in", "targets")), "PRISM_TARGETS_FILE": registry(lab.path("targets", "500.json"), 500)}
    got = interleaved(lab.spawn, [Command("new", [lab.prism, "list-targets"], env), Command("floor", [lab.prism, "version"], env)],
                      max(rounds, 11))
    yield Result("L1", "list-targets with 500 targets: wall", [f.wall for f in got["new"]], 30.0, "ms",
                 f"'prism version' takes {median([f.wall for f in got['floor']]):.1f} ms")


def program(words, limit):
    done = subprocess.run(words, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=limit, check=False)
    if done.returncode:
        raise Failed((done.stdout + done.stderr).strip()[-400:] or f"exit status {done.returncode}")
    return done.stdout


def upgrade(lab, rounds):
    script = os.path.join(ROOT, "tests", "bench", "upgrade_by_hand.py")
    seen = json.loads(program([sys.executable, script, lab.prism, str(max(rounds, 9))], 300).splitlines()[-1])
    stages = ", ".join(f"{name} {ms}" for name, ms in seen["stages"].items())
    yield Result("L2", "upgrade-lan of 10,000 files, nothing changed: wall / by hand with one ssh master",
                 [a / b for a, b in zip(seen["prism"], seen["hand"])], 1.3,
                 detail=f"{median(seen['prism']):.2f} against {median(seen['hand']):.2f} s; ms of the last: {stages}")


def reach(lab, rounds):
    """50 targets on a host whose line takes 500 ms each way: together hardly longer than one."""
    path = registry(lab.path("targets", "50.json"), 50)
    inner = ("hostctl h1 delay 500; for n in $(seq $0); do b=$(date +%s%N); "
             "PRISM_TARGETS_FILE=$1 $2 list-targets --check --json >/tmp/reach.$$ || exit 1; "
             "echo $(( ($(date +%s%N) - b) / 1000000 )) $(sed -n 's/.*\"milliseconds\": \\([0-9]*\\).*/\\1/p' /tmp/reach.$$ | sort -n | tail -n 1); "
             "rm -f /tmp/reach.$$; done")
    out = program([os.path.join(ROOT, "tests", "support", "with-hosts"), "1", "sh", "-c", inner, str(rounds), path, lab.prism], 200)
    pairs = [tuple(map(int, line.split())) for line in out.splitlines() if line[:1].isdigit()]
    if len(pairs) != rounds:
        raise Failed(f"L3: {out[-300:]}")
    yield Result("L3", "50 targets asked at once: wall / the slowest of them", [a / b for a, b in pairs], 1.5,
                 detail=f"{median([a for a, _ in pairs])} against {median([b for _, b in pairs])} ms")


# What a host of the gather's row does instead of ssh and of its own chain: it takes its time, then its summaries are there.
STAND_IN_SSH = """#!/bin/sh
for word; do [ "$word" != -O ] || exit 0; done
while [ "$1" != -- ]; do shift; done
host=${2#*@}
shift 2
HOME=FLEET/$host exec sh -c "$*"
"""
STAND_IN_PRISM = """#!/bin/sh
[ "$1" = run ] || { echo prism 0; exit 0; }
sleep "$(cat "$HOME/takes")"
mkdir -p "$HOME/inbox/_summaries" && cp -r "$HOME/made" "$HOME/inbox/_summaries/pending"
"""


def fleet(folder, count, findings, slowest):
    """The hosts of a gather: `count` of them, the last of which takes `slowest` seconds."""
    day = datetime.datetime.now(datetime.timezone.utc)
    written = day.strftime("%Y-%m-%dT%H:%M:%SZ")
    found = [{"id": f"f{n}", "title": f"Finding {n}", "priority": "P2", "evidence": ["x" * 200]} for n in range(findings)]
    for number in range(count):
        host = os.path.join(folder, f"t{number}")
        made = os.path.join(host, "made", day.strftime("%Y-%m-%d"))
        os.makedirs(made)
        with open(os.path.join(host, "takes"), "w", encoding="utf-8") as file:
            file.write(str(slowest / 2 + slowest / 2 * (number + 1) / count))
        for daemon in DAEMONS:
            with open(os.path.join(made, f"{daemon}_t{number}.json"), "w", encoding="utf-8") as file:
                json.dump({"daemon": daemon, "host": f"t{number}", "written_at": written, "findings": found,
                           "self_report": {"daemon_health": "green", "detector_errors": []}}, file)
    for name, text in (("ssh", STAND_IN_SSH.replace("FLEET", folder)), ("prism", STAND_IN_PRISM)):
        path = os.path.join(folder, "bin", name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, 0o755)


def gather(lab, rounds):
    """One chain that gathers from 40 hosts, each of which takes 2 to 4 s for its own: the whole run against the slowest host."""
    slowest, count = 4.0, 40
    folder, inbox = lab.path("fleet"), lab.path("in", "gather")
    ratios, walls = [], []
    for _ in range(rounds):
        remove(folder, inbox)
        fleet(folder, count, 20, slowest)
        env = {**lab.environment(inbox), "PRISM_TARGETS_FILE": registry(lab.path("targets", "40.json"), count, "root@t{}"),
               "PATH": os.path.join(folder, "bin") + ":/usr/bin:/bin"}
        begun = time.monotonic()
        done = subprocess.run([lab.prism, "run", "--no-builtin", "--json"], env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              timeout=100, check=False)
        walls.append(time.monotonic() - begun)
        report = json.loads(done.stdout)
        if report["missing"] or len(report["gather"]["hosts"]) != count:
            raise Failed(f"L4: {report['warnings'][:3]}")
        ratios.append((walls[-1] - 1) / slowest)
    remove(folder, inbox)
    yield Result("L4", f"a chain that gathers from {count} hosts: (wall - 1 s) / the slowest of them", ratios, 1.5,
                 detail=f"{median(walls):.2f} s, the slowest host takes {slowest:.0f} s by itself")


OPERATOR_ROWS = {"L1": list_targets, "L2": upgrade, "L3": reach, "L4": gather}
