# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the operator verbs: many targets, and an upgrade that changes nothing."""
import json
import os
import subprocess
import sys

from lab import ROOT
from measure import Command, Failed, interleaved, median
from result import Result

ENTRY = {"mode": "lan", "ssh": {"target": "root@h1", "key": "~/.ssh/id_ed25519"}, "remote": {"repo_dir": "/srv/x"},
         "backend_url": "http://h1:1"}


def registry(path, count):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"version": 1, "default_target": None, "targets": {f"t{n}": ENTRY for n in range(count)}}, file)
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


OPERATOR_ROWS = {"L1": list_targets, "L2": upgrade, "L3": reach}
