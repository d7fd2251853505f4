#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""upgrade_by_hand.py PRISM ROUNDS   An upgrade that changes nothing, of a tree of 10,000 files, beside the same rsync and the same docker
compose commands typed by hand over one ssh master. A line of JSON: the seconds of both, one a round, and how the verb spent them."""
import json
import os
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
import hostlab  # noqa: E402

FILES = 10000
REPO = "/srv/light"


def tree(folder):
    hostlab.light(folder, "1")
    hostlab.write(folder + "/.dockerignore", "files\n")
    for n in range(FILES - 4):
        hostlab.write(f"{folder}/files/{n % 100}/{n}", f"{n}\n" * (n % 200))


def by_hand(source, control):
    options = ["-o", "BatchMode=yes", "-o", f"ControlPath={control}"]
    compose = f"docker compose --ansi never --project-directory {REPO} -f {REPO}/compose.yaml"

    def call(*words):
        subprocess.run(words, check=True, stdin=subprocess.DEVNULL, capture_output=True)

    call("ssh", *options, "-o", "ControlMaster=yes", "-o", "ControlPersist=60", "root@h1", "true")
    call("rsync", "-rlptO", "--delete", "--exclude=/.prism", "-e", " ".join(["ssh", *options]), source + "/", f"root@h1:{REPO}/")
    for command in ("build", "up -d --no-build"):
        call("ssh", *options, "root@h1", f"{compose} {command}")
    call("curl", "-fsS", "http://h1:8081/version")
    call("ssh", *options, "root@h1", f"{compose} ps -a")
    call("ssh", *options, "-O", "exit", "root@h1")


def inside(prism, rounds):
    op = hostlab.Operator(prism)
    source = os.path.join(op.work, "light")
    tree(source)
    entry = hostlab.target("h1", "light", source, 8081, "/version")
    hostlab.write(os.path.join(op.home, ".prism", "targets.json"), json.dumps({"version": 1, "default_target": None, "targets": {"light": entry}}))
    hostlab.load_images("h1")
    op.good("install-lan", "--target", "light")
    figures = {"prism": [], "hand": [], "stages": {}}
    for number in range(rounds + 1):
        begun = time.monotonic()
        done = op.good("upgrade-lan", "--target", "light")
        between = time.monotonic()
        by_hand(source, os.path.join(os.environ["XDG_RUNTIME_DIR"], "m"))
        end = time.monotonic()
        hostlab.expect(done.stage("rsync")["status"] == "unchanged", done.err)
        if number:
            figures["prism"].append(between - begun)
            figures["hand"].append(end - between)
            figures["stages"] = {s["stage"]: s["duration_ms"] for s in done.result["stages"]}
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    program = os.path.abspath(sys.argv[1])
    if sys.argv[2] == "inside":
        sys.exit(inside(program, int(os.environ["ROUNDS"])))
    if why := hostlab.missing():
        sys.exit(why)
    os.environ["ROUNDS"] = sys.argv[2]
    with tempfile.TemporaryDirectory(prefix="pl", dir="/tmp") as lab:
        sys.exit(hostlab.enter(__file__, program, lab, 280))
