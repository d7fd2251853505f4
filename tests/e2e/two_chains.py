#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two chains at once in one inbox: the second says so and stops, the first completes (FORMATS.md D64)."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from e2e.sandbox import DAEMONS, Sandbox, expect, main, wait_for

WAITS = """#!/bin/sh
: > {started}
while [ ! -e {go} ]; do sleep 0.02; done
echo '[]'
"""
ROUNDS = 15
AT_ONCE = 4


def second_chain_says_so():
    with Sandbox() as box:
        box.sarif("security")
        started, go = box.path("started"), box.path("go")
        box.detector("lint", "waits", WAITS.format(started=started, go=go))
        first = box.start("run", "--no-builtin")
        try:
            wait_for(lambda: os.path.exists(started), 20, "the first chain runs")
            status, _, err = box.run("run", "--no-builtin", limit=10)
            expect(status == 1, f"the second ended with {status}:\n{err}")
            expect("another chain is running" in err, f"the second does not say why it stopped: {err!r}")
            expect(not os.path.exists(box.ready()), "the second made a bundle")
        finally:
            open(go, "w", encoding="utf-8").close()
            out, err = first.communicate(timeout=30)
        expect(first.returncode == 0, f"the first ended with {first.returncode}:\n{out}\n{err}")
        box.check_whole_bundle()
        state = open(box.path("cache/rescan.state"), encoding="utf-8").read().splitlines()
        expect(sorted(line.split()[0] for line in state) == sorted(DAEMONS), f"rescan.state: {state}")


def many_chains_at_once():
    with Sandbox() as box:
        box.sarif("lint")
        for turn in range(ROUNDS):
            chains = [box.start("run", "--no-builtin") for _ in range(AT_ONCE)]
            ends = [(c.communicate(timeout=30), c.returncode) for c in chains]
            statuses = [status for _, status in ends]
            expect(0 in statuses and set(statuses) <= {0, 1}, f"round {turn}: {ends}")
            for (_, err), status in ends:
                expect(status == 0 or "another chain is running" in err, f"round {turn}: {err!r}")
            box.check_inbox()
            box.check_whole_bundle()


def collectors_at_once():
    """Collectors wait for one another and make one bundle of the same summaries (FORMATS.md D24)."""
    with Sandbox() as box:
        for daemon in DAEMONS:
            box.sarif(daemon)
            box.succeed("produce", daemon, "--detectors", box.path("config/prism/detectors", daemon))
        collectors = [box.start("collect", "--once") for _ in range(AT_ONCE)]
        for c in collectors:
            _, err = c.communicate(timeout=30)
            expect(c.returncode == 0, f"a collector ended with {c.returncode}: {err}")
        box.check_inbox()
        box.check_whole_bundle()
        names = os.listdir(box.path("inbox/_summaries/ready"))
        expect(names == [os.path.basename(box.ready())], f"in ready/: {names}")


if __name__ == "__main__":
    main(second_chain_says_so, many_chains_at_once, collectors_at_once)
