#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 at the 1st, 2nd, 3rd ... system call that changes a file, for every verb that writes.

After each crash every JSON file of the inbox is whole, and the same command run again completes what it was for.
"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from e2e.sandbox import DAEMONS, DAY, HOST, NOW, Sandbox, expect, main, strict_json
from support import faults

YESTERDAY = "2026-11-18"
LATER = "2027-01-19T06:30:00Z"
LEAST_POINTS = 200
points = {}


def crash_at_every_call(box, name, arguments, check, now=NOW, more_calls=()):
    """Kills `prism arguments` at its n-th call of each kind, n = 1, 2, ... until it survives; check() judges after each."""
    box.save_state()
    count = 0
    for call in (*faults.CHANGING_CALLS, *more_calls):
        first = 1
        if call == "openat":
            first += faults.opens_before(box.root, [box.program, *arguments], box.environment(now))
        for n in range(first, first + 300):
            box.restore_state()
            status, out, err = box.run(*arguments, now=now, wrap=lambda argv, n=n: faults.injected("kill", call, n, argv))
            try:
                box.check_inbox()
                expect(status in (0, -9), f"the run ended with {status}:\n{out}\n{err}")
                check()
                box.check_inbox()
            except Exception as error:
                raise type(error)(f"after a crash at {call} {n}: {error}") from None
            if status == 0:
                break
            count += 1
        else:
            expect(False, f"still crashing at {call} {n}")
    points[name] = count
    expect(count > 5, f"only {count} crash points: the calls are not caught")
    return f"{count} crash points"


def run_of_the_chain():
    """A chain with findings, on top of yesterday's bundle."""
    with Sandbox() as box:
        for daemon in DAEMONS:
            box.sarif(daemon)
        box.succeed("run", "--no-builtin", now=YESTERDAY + "T06:30:00Z")

        def completes():
            box.succeed("run", "--no-builtin")
            box.check_whole_bundle()
            expect(box.bundle()["prior_bundle_id"] == f"{YESTERDAY}_063000Z", "yesterday's bundle is lost")
            remembered = strict_json(box.succeed("history", "show", "--json"))["findings"]
            expect(len(remembered) == 6 and all(f["first_seen"] == YESTERDAY and f["last_seen"] == DAY for f in remembered),
                   f"the history is wrong: {remembered}")
        return crash_at_every_call(box, "run", ("run", "--no-builtin"), completes)


def first_run_of_all():
    """A chain on a machine that has never seen Prism."""
    with Sandbox() as box:
        box.sarif("lint")

        def completes():
            box.succeed("run", "--no-builtin")
            box.check_whole_bundle()
        return crash_at_every_call(box, "first run", ("run", "--no-builtin"), completes)


def second_run_of_the_day():
    """A late finding refreshes the bundle; the older one stays until the new one is whole."""
    with Sandbox() as box:
        box.sarif("lint")
        box.succeed("run", "--no-builtin")
        box.sarif("gaps")

        def completes():
            expect(os.path.exists(box.ready()), "the bundle of the morning is lost")
            box.succeed("run", "--no-builtin")
            box.check_whole_bundle()
        return crash_at_every_call(box, "second run", ("run", "--no-builtin"), completes)


def one_producer():
    with Sandbox() as box:
        box.sarif("lint")

        def completes():
            box.succeed("produce", "lint", "--no-builtin")
            expect(os.path.exists(box.path(f"inbox/_summaries/pending/{DAY}/lint_{HOST}.json")), "no summary")
            expect(os.path.exists(box.path(f"inbox/_heartbeat/prism-lint_{HOST}.json")), "no heartbeat")
        return crash_at_every_call(box, "produce", ("produce", "lint", "--no-builtin"), completes)


def collecting():
    with Sandbox() as box:
        box.sarif("security")
        for daemon in DAEMONS:
            box.succeed("produce", daemon, "--detectors", planted_or_empty(box, daemon))

        def completes():
            box.succeed("collect", "--once")
            box.check_whole_bundle()
        return crash_at_every_call(box, "collect", ("collect", "--once"), completes, more_calls=["openat"])


def planted_or_empty(box, daemon):
    directory = box.path("config/prism/detectors", daemon)
    os.makedirs(directory, exist_ok=True)
    return directory


def consuming():
    """Briefs go to the archive first and the bundle last, so a repeated consume finishes the work (FORMATS.md D48)."""
    with Sandbox() as box:
        for daemon in DAEMONS:
            box.sarif(daemon)
        box.succeed("run", "--no-builtin")
        bundle_id = box.bundle()["bundle_id"]
        os.makedirs(box.path("inbox/daily"), exist_ok=True)
        with open(box.path(f"inbox/daily/prism-lint-{DAY}.md"), "w", encoding="utf-8") as f:
            f.write("a brief of today\n")

        def completes():
            box.succeed("consume", bundle_id)
            expect(not os.path.exists(box.ready()), "the bundle is still in ready/")
            expect(os.path.exists(box.consumed()), "the bundle is not in consumed/")
            pending = box.path("inbox/_summaries/pending", DAY)
            left = os.listdir(pending) if os.path.isdir(pending) else []
            expect(not [n for n in left if n.endswith(".json")], f"left in pending: {left}")
            texts = []
            for directory, _, names in os.walk(box.path("inbox/archive")):
                texts += [open(os.path.join(directory, n), encoding="utf-8").read() for n in names if n.endswith(".md")]
            expect("a brief of today\n" in texts, "the brief is lost")
            expect(not os.path.exists(box.path(f"inbox/daily/prism-lint-{DAY}.md")), "the brief was not archived")
        return crash_at_every_call(box, "consume", ("consume", bundle_id), completes, more_calls=["openat"])


def rotating():
    """An old consumed bundle is either still there or whole in the archive, at every moment."""
    with Sandbox() as box:
        box.sarif("gaps")
        box.succeed("run", "--no-builtin")
        box.succeed("consume", box.bundle()["bundle_id"])
        box.sarif("gaps", now=LATER)
        box.succeed("run", "--no-builtin", now=LATER)  # the newest bundle is never rotated

        def completes():
            archived = box.path("inbox/archive", DAY[:7], DAY + "_bundle.json.gz")
            expect(os.path.exists(box.consumed()) or os.path.exists(archived), "the bundle is lost")
            box.succeed("rotate", now=LATER)
            expect(not os.path.exists(box.consumed()) and os.path.exists(archived), "the bundle was not archived")
        return crash_at_every_call(box, "rotate", ("rotate",), completes, now=LATER, more_calls=["openat"])


def enough_crash_points():
    total = sum(points.values())
    expect(total >= LEAST_POINTS, f"{total} crash points in all, wanted {LEAST_POINTS}: {points}")
    return f"{total} crash points in all"


if __name__ == "__main__":
    faults.need_strace()
    main(first_run_of_all, run_of_the_chain, second_run_of_the_day, one_producer, collecting, consuming, rotating, enough_crash_points)
