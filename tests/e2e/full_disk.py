#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A really full disk at every write: a tmpfs with a page, and an inode, more room each time until the chain succeeds."""
import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from e2e.sandbox import DAEMONS, Sandbox, expect, main
from support import faults

YESTERDAY = "2026-11-18"
PAGE = 4  # KiB, the step of a tmpfs


def fill_step_by_step(widen):
    """widen(disk, used, step) gives the disk its room; the chain must fail cleanly until it succeeds."""
    root = tempfile.mkdtemp(prefix="prism-e2e-")
    disk = faults.SmallDisk(root)
    try:
        box = Sandbox(root)
        for daemon in DAEMONS:
            box.sarif(daemon)
        box.succeed("run", "--no-builtin", now=YESTERDAY + "T06:30:00Z")
        yesterday = open(box.ready(YESTERDAY), "rb").read()
        box.save_state()
        failures = 0
        for step in range(400):
            disk.limit()
            box.restore_state()
            widen(disk, disk.used(), step)
            status, out, err = box.run("run", "--no-builtin")
            disk.limit()
            try:
                box.check_inbox()
                expect(open(box.ready(YESTERDAY), "rb").read() == yesterday, "yesterday's bundle was touched")
                if status == 0:
                    box.check_whole_bundle()
                    expect(failures > 5, f"only {failures} failures before it succeeded")
                    return f"{failures} full disks"
                failures += 1
                expect(status in (1, 4), f"ended with {status}:\n{err}")
                expect("o space left" in out + err or "no room" in out + err, f"does not say what is wrong: {out}\n{err}")
                box.succeed("run", "--no-builtin")
                box.check_inbox()
                box.check_whole_bundle()
            except Exception as error:
                raise type(error)(f"step {step}: {error}") from None
        expect(False, "the chain never succeeded")
    finally:
        disk.close()
        os.rmdir(root)


def out_of_blocks():
    return fill_step_by_step(lambda disk, used, step: disk.limit(kibibytes=used[0] + PAGE * step))


def out_of_inodes():
    return fill_step_by_step(lambda disk, used, step: disk.limit(inodes=used[1] + step))


if __name__ == "__main__":
    faults.enter_mount_namespace()
    main(out_of_blocks, out_of_inodes)
