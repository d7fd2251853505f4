#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGTERM and SIGINT end whatever prism does within 2 s, with all it started, and leave a valid inbox (FORMATS.md D59)."""
import fcntl
import os
import signal
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from e2e.sandbox import Sandbox, expect, main, wait_for

PATIENCE = 2.0
HANGS = """#!/bin/sh
trap '' TERM INT HUP
sleep 600 &
echo $! > {grandchild}
echo $$ > {child}
while :; do wait; sleep 600; done
"""


def is_running(pid_file):
    try:
        pid = int(open(pid_file, encoding="utf-8").read())
        with open(f"/proc/{pid}/stat", encoding="utf-8") as f:
            return f.read().rsplit(")", 1)[1].split()[0] != "Z"
    except (OSError, ValueError):
        return False


def stop(process, number):
    """Sends the signal; the exit status, and what it said."""
    started = time.monotonic()
    process.send_signal(number)
    out, err = process.communicate(timeout=30)
    took = time.monotonic() - started
    expect(took < PATIENCE, f"took {took:.1f} s to stop")
    return process.returncode, out, err


def during_a_hanging_detector(number, *arguments):
    with Sandbox() as box:
        box.sarif("security")
        child, grandchild = box.path("child"), box.path("grandchild")
        box.detector("lint", "hangs", HANGS.format(child=child, grandchild=grandchild))
        process = box.start(*arguments)
        wait_for(lambda: is_running(child) and is_running(grandchild), 20, "the detector starts")
        status, _, err = stop(process, number)
        expect(status == 130, f"ended with {status}:\n{err}")
        expect("prism:" in err, "it does not say that it was stopped")
        wait_for(lambda: not is_running(child) and not is_running(grandchild), 1, "the detector's processes are gone")
        box.check_inbox()
        expect(not os.path.exists(box.ready()), "a bundle was made of a run that was stopped")
        os.remove(box.path("config/prism/detectors/lint/hangs"))
        box.succeed("run", "--no-builtin")
        box.check_whole_bundle()


def terminated_chain():
    during_a_hanging_detector(signal.SIGTERM, "run", "--no-builtin")


def interrupted_chain():
    during_a_hanging_detector(signal.SIGINT, "run", "--no-builtin")


def terminated_producer():
    during_a_hanging_detector(signal.SIGTERM, "produce", "lint")


def terminated_while_watching():
    with Sandbox() as box:
        process = box.start("collect", "--watch", "--grace-min", "60", "--poll-sec", "60")
        time.sleep(0.3)
        expect(process.poll() is None, "it does not watch")
        status, _, err = stop(process, signal.SIGTERM)
        expect(status == 130, f"ended with {status}:\n{err}")
        box.check_inbox()


def terminated_while_waiting_for_the_lock():
    with Sandbox() as box:
        box.succeed("run", "--no-builtin")
        with open(box.path("inbox/_summaries/_collector.lock"), "a", encoding="utf-8") as f:
            fcntl.flock(f, fcntl.LOCK_EX)
            process = box.start("collect", "--once")
            time.sleep(0.3)
            expect(process.poll() is None, "it did not wait for the collector's lock")
            status, _, err = stop(process, signal.SIGTERM)
            expect(status == 130, f"ended with {status}:\n{err}")
        box.check_inbox()


if __name__ == "__main__":
    main(terminated_chain, interrupted_chain, terminated_producer, terminated_while_watching,
         terminated_while_waiting_for_the_lock)
