#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""fsync, rename and write that fail, once at each of their calls: the run says so or copes, and nothing is half written."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from e2e.sandbox import DAEMONS, DAY, HOST, Sandbox, expect, main
from support import faults

YESTERDAY = "2026-11-18"


def fail_at_every_call(calls, error):
    """Lets the n-th of these calls of a chain fail, n = 1, 2, ... until no call is left."""
    with Sandbox() as box:
        for daemon in DAEMONS:
            box.sarif(daemon)
        box.succeed("run", "--no-builtin", now=YESTERDAY + "T06:30:00Z")
        yesterday = open(box.ready(YESTERDAY), "rb").read()
        box.save_state()
        told = 0
        for n in range(1, 200):
            box.restore_state()
            calls_made = box.path("calls")
            status, out, err = box.run("run", "--no-builtin", wrap=lambda argv, n=n: counting(
                faults.injected(error, calls, n, argv), calls_made))
            if "INJECTED" not in open(calls_made, encoding="utf-8", errors="replace").read():
                expect(status == 0, f"the undisturbed run ended with {status}:\n{out}\n{err}")
                expect(n > 3, f"only {n - 1} calls of {calls} were seen")
                expect(told > 0, f"no failing {calls} was ever told to anybody")
                return f"{n - 1} failing calls, {told} told"
            try:
                box.check_inbox()
                expect(status in (0, 1, 4), f"ended with {status}:\n{err}")
                expect(open(box.ready(YESTERDAY), "rb").read() == yesterday, "yesterday's bundle was touched")
                if status != 0:
                    told += 1
                    expect(err or "missing" in out, "a failing exit status without a word")
                else:
                    box.check_whole_bundle()
                box.succeed("run", "--no-builtin")
                box.check_inbox()
                box.check_whole_bundle()
            except Exception as reason:
                raise type(reason)(f"{error} at call {n} of {calls}: {reason}") from None
        expect(False, f"still failing at call 200 of {calls}")


def counting(command, log):
    """The strace command with its trace in a file, where an injected error is marked."""
    return [log if word == "/dev/null" else word for word in command]


def failing_fsync():
    return fail_at_every_call("fsync,fdatasync", "EIO")


def failing_rename():
    return fail_at_every_call("rename,renameat,renameat2", "EACCES")


def failing_mkdir():
    """The directories of a fresh inbox."""
    with Sandbox() as box:
        box.sarif("lint")
        os.rmdir(box.path("inbox"))
        status, _, err = box.run("run", "--no-builtin", wrap=lambda argv: faults.injected("EACCES", "mkdir,mkdirat", 1, argv))
        expect(status == 1 and "prism:" in err, f"ended with {status} and said: {err!r}")
        box.succeed("run", "--no-builtin")
        box.check_whole_bundle()


def failing_heartbeat_is_no_health():
    """A producer whose summary cannot be written is failed, not silently clean (FORMATS.md D25)."""
    with Sandbox() as box:
        box.sarif("lint")
        os.makedirs(box.path(f"inbox/_summaries/pending/{DAY}/lint_{HOST}.json"))
        status, out, err = box.run("run", "--no-builtin")
        expect(status == 4, f"ended with {status}:\n{out}\n{err}")
        expect(f"lint@{HOST}" in box.bundle()["summaries_missing"], "the lost summary is not missing in the bundle")


if __name__ == "__main__":
    faults.need_strace()
    main(failing_fsync, failing_rename, failing_mkdir, failing_heartbeat_is_no_health)
