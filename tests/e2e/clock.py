#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clocks that jump, under faketime: a run made up after a sleep is marked late, a clock that was set back neither runs the same slot
twice nor resolves anything, and the watch over the done-marker stands midnight and both changes of the clocks."""
import json
import os
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from e2e.sandbox import HOST, Sandbox, expect, main

WATCH = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../resources/schedule/prism-watch.sh")
FOUND = '#!/bin/sh\necho \'[{"id":"debug:planted:disk","title":"The planted disk is full","priority":"P1","affected_surface":"/planted"}]\'\n'


class Clock(Sandbox):
    """A machine whose clock says what it is told; the monotonic clock goes on."""

    def environment(self, now=None):
        kept = super().environment()
        del kept["PRISM_NOW"]
        return {**kept, "FAKETIME_DONT_FAKE_MONOTONIC": "1", "NO_FAKE_STAT": "1"}

    def at(self, when, *arguments, status=0):
        code, out, err = self.run(*arguments, wrap=lambda argv: ["faketime", when, *argv])
        expect(code == status, f"at {when} prism {' '.join(arguments)} ended with {code}:\n{out}\n{err}")
        return out, err

    def records(self):
        folder = self.path("cache/runs")
        out = []
        for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
            with open(os.path.join(folder, name), encoding="utf-8") as f:
                out.append(json.load(f))
        return out


RUN = ("run", "--quiet", "--no-builtin", "--due", "07:30 daily UTC")


def a_run_due_while_asleep_is_late():
    with Clock() as box:
        box.detector("debug", "planted", FOUND)
        box.at("2026-11-19 07:31:00 UTC", *RUN)
        _, told = box.at("2026-11-20 11:00:00 UTC", *RUN)
        first, second = box.records()
        expect(not first["late"] and second["late"] and second["due_at"] == "2026-11-20T07:30:00Z", (first, second))
        expect("late: due 2026-11-20T07:30:00Z" in told, told)


def a_clock_set_back_does_not_run_twice():
    with Clock() as box:
        box.detector("debug", "planted", FOUND)
        box.at("2026-11-19 07:40:00 UTC", *RUN)
        _, told = box.at("2026-11-19 07:30:00 UTC", *RUN)
        expect(len(box.records()) == 1 and "set back" in told, told)
        box.at("2026-11-19 07:31:00 UTC", "run", "--quiet", "--no-builtin")  # asked for by hand, it runs
        expect(len(box.records()) == 2, "a run without a schedule")
        box.at("2026-11-20 07:30:00 UTC", *RUN)
        expect(len(box.records()) == 3, "the next day's run")


def a_clock_set_back_resolves_nothing():
    with Clock() as box:
        planted = box.detector("debug", "planted", FOUND)
        box.at("2026-11-20 07:30:00 UTC", *RUN)
        os.remove(planted)
        box.at("2026-11-18 07:30:00 UTC", *RUN)
        expect(os.path.exists(box.ready("2026-11-18")), "the past day has a bundle of its own")
        bundle = box.bundle("2026-11-20")
        expect(bundle["matrix"][HOST]["debug"]["findings_count"] == 1, f"the bundle of the day to come was changed: {bundle['matrix']}")
        with open(box.ready("2026-11-18"), encoding="utf-8") as f:
            expect("planted" not in f.read(), "a finding of a day to come is neither carried nor resolved in the past")


def the_watch_stands_midnight_and_changes_of_the_clocks():
    """Local time of the watch, its plan, when the marker came, whether it must shout."""
    cases = (
        ("Europe/Berlin", "2026-10-25 03:30:10", "03:30", "2026-10-25T00:30:40Z", False),  # of 02:30, which came twice: two hours ago
        ("Europe/Berlin", "2026-10-25 03:30:10", "03:30", "2026-10-24T00:30:40Z", True),
        ("Europe/Berlin", "2026-03-29 03:30:10", "03:30", "2026-03-29T00:31:00Z", False),  # the hour between does not exist
        ("Europe/Berlin", "2026-11-20 00:30:05", "00:30", "2026-11-19T22:31:00Z", False),  # over midnight
        ("Europe/Berlin", "2026-11-20 00:30:05", "00:30", "2026-11-18T22:31:00Z", True),
        ("UTC", "2026-11-20 08:28:00", "08:30", "2026-11-20T07:31:00Z", False),  # a little early
        ("UTC", "2026-11-20 12:30:00", "08:30", "2026-11-20T07:31:00Z", False),  # woken late, the audit was in time
        ("UTC", "2026-11-20 08:30:05", "08:30", "2026-11-20T08:45:00Z", False),  # the clock was set back a little
        ("UTC", "2026-11-20 08:30:05", "08:30", "2027-11-18T22:31:00Z", True),  # left by a clock that was a year ahead
        ("America/St_Johns", "2026-11-01 02:30:05", "02:30", "2026-11-01T04:00:30Z", False),
        ("Asia/Kathmandu", "2026-11-20 08:30:05", "08:30", "2026-11-20T01:46:00Z", False),
    )
    with Clock() as box:
        shout = box.path("shout.sh")
        with open(shout, "w", encoding="utf-8") as f:
            f.write('#!/bin/sh\necho "$1"\n')
        for zone, now, planned, marker, wanted in cases:
            path = box.path("cache", "parallel_done." + marker[:10])
            with open(path, "w", encoding="utf-8"):
                pass
            subprocess.run(["touch", "-d", marker, path], check=True)
            environment = {**box.environment(), "TZ": zone}
            told = subprocess.run(["faketime", now, "sh", WATCH, box.path("cache"), planned, "65", shout], capture_output=True, text=True,
                                  check=True, env=environment, timeout=20).stdout
            expect(("no audit today" in told) == wanted, f"{zone} {now}, marker of {marker}: {told!r}")
            os.remove(path)


if __name__ == "__main__":
    if not shutil.which("faketime"):
        print("SKIP: needs faketime")
        sys.exit(77)
    main(a_run_due_while_asleep_is_late, a_clock_set_back_does_not_run_twice, a_clock_set_back_resolves_nothing,
         the_watch_stands_midnight_and_changes_of_the_clocks)
