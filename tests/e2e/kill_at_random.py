#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 at 200 random moments of a chain with child processes and findings; the seed is printed."""
import os
import random
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from e2e.sandbox import DAEMONS, NOW, Sandbox, expect, main

MOMENTS = 200
SHELL_DETECTOR = '#!/bin/sh\nprintf \'[{"id":"from-a-program","title":"said by a program","priority":"P1"}]\'\n'


def killed_at_random_moments():
    seed = int(os.environ.get("PRISM_TEST_SEED", random.randrange(1 << 30)))
    dice = random.Random(seed)
    print(f"      PRISM_TEST_SEED={seed}", flush=True)
    with Sandbox() as box:
        for daemon in DAEMONS:
            box.sarif(daemon)
        box.detector("debug", "tells", SHELL_DETECTOR)
        started = time.monotonic()
        box.succeed("run", "--no-builtin")
        whole = time.monotonic() - started
        box.succeed("consume", box.bundle()["bundle_id"])
        killed = 0
        for moment in range(MOMENTS):
            process = box.start("run", "--no-builtin")
            try:
                process.communicate(timeout=dice.uniform(0, whole))
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                process.communicate()
                killed += 1
            try:
                box.check_inbox()
                if moment % 4 == 3:
                    box.succeed("run", "--no-builtin")
                    box.check_inbox()
                    box.check_whole_bundle()
            except Exception as error:
                raise type(error)(f"moment {moment}, seed {seed}: {error}") from None
            if moment % 20 == 19:
                box.succeed("consume", box.bundle()["bundle_id"], now=NOW)
        expect(killed > MOMENTS // 3, f"only {killed} of {MOMENTS} runs were killed in time")
        return f"{killed} of {MOMENTS} runs killed"


if __name__ == "__main__":
    main(killed_at_random_moments)
