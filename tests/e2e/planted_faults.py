#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real faults on this machine, beside a real systemd user manager: each must be found, and resolved after the repair."""
import json
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, ".."))
from e2e.sandbox import HOST, Sandbox, expect, main

MANAGER = os.path.join(HERE, "..", "support", "with-systemd-user")
DAYS = ("2026-11-17", "2026-11-18")
KEY = "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW\n" \
      "-----END OPENSSH PRIVATE KEY-----\n"
SECRET = "AKIA" + "Q7ZK3M5XW2VB6NTR"  # the form of an AWS access key; nobody's


class Planted(Sandbox):
    """A sandbox whose home is the manager's, so that units and dotfiles are where a user has them."""

    def __init__(self):
        super().__init__()
        shutil.rmtree(self.path("home"))
        os.symlink(os.environ["HOME"], self.path("home"))
        self.home = os.environ["HOME"]
        self.full = self.path("full")

    def environment(self, now):
        environment = super().environment(now)
        environment["HOME"] = self.home
        for name in ("XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"):
            environment[name] = os.environ[name]
        return environment

    def write(self, name, text, mode=0o600):
        path = os.path.join(self.home, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
        os.chmod(path, mode)
        return path

    def systemctl(self, *arguments):
        return subprocess.run(["systemctl", "--user", *arguments], capture_output=True, text=True, check=False)

    # ----- the faults

    def plant(self):
        os.makedirs(os.path.join(self.home, ".ssh"), mode=0o700, exist_ok=True)
        self.write(".ssh/id_planted", KEY, 0o644)
        os.makedirs(os.path.join(self.home, "bin"), exist_ok=True)
        os.symlink("/nonexistent/program", os.path.join(self.home, "bin/planted-link"))
        self.write(".config/systemd/user/planted.service", "[Service]\nType=oneshot\nExecStart=/bin/false\n")
        self.systemctl("daemon-reload")
        self.systemctl("start", "planted.service")
        os.makedirs(os.path.join(self.home, "planted-open"))
        os.chmod(os.path.join(self.home, "planted-open"), 0o777)
        self.write(".planted.env", f"AWS_ACCESS_KEY_ID={SECRET}\n")
        os.makedirs(self.full, exist_ok=True)
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", self.full], check=True)
        try:
            with open(os.path.join(self.full, "filler"), "wb", buffering=0) as f:
                while True:
                    f.write(b"x" * 65536)
        except OSError:
            pass

    def repair(self):
        os.chmod(os.path.join(self.home, ".ssh/id_planted"), 0o600)
        os.unlink(os.path.join(self.home, "bin/planted-link"))
        self.write(".config/systemd/user/planted.service", "[Service]\nType=oneshot\nExecStart=/bin/true\n")
        self.systemctl("daemon-reload")
        self.systemctl("reset-failed", "planted.service")
        os.chmod(os.path.join(self.home, "planted-open"), 0o700)
        os.unlink(os.path.join(self.home, ".planted.env"))
        os.unlink(os.path.join(self.full, "filler"))

    # ----- what a run says

    def audit(self, day):
        status, _, err = self.run("run", "--quiet", now=day + "T06:30:00Z", limit=180)
        expect(status in (0, 4), f"the run ended with {status}: {err}")
        self.check_inbox()
        with open(self.ready(day), encoding="utf-8") as f:
            text = f.read()
        expect(SECRET not in text, "the planted secret is in the bundle")
        return json.loads(text)


# What each fault must lead to: daemon, a word of the finding's id, and the word that tells it from the machine's own.
FAULTS = {
    "a private key readable by all": ("security", "exposed", "id_planted"),
    "a broken link": ("lint", "broken-symlinks", "planted-link"),
    "a failing unit": ("debug", "failed-units", "planted.service"),
    "a folder that anybody may write": ("security", "world-writable", "planted-open"),
    "a secret in a dotfile": ("security", "secrets", ".planted.env"),
    "a full tmpfs": ("performance", "disk", "/full"),
}


def found(bundle, fault):
    daemon, kind, word = FAULTS[fault]
    summary = bundle["summaries"][f"{daemon}@{HOST}"]
    return [f for f in summary["findings"]
            if kind in f["id"] and word in json.dumps([f["id"], f["title"], f["affected_surface"], f["evidence"]])]


def every_planted_fault_is_found_and_then_resolved():
    with Planted() as box:
        try:
            box.plant()
            first = box.audit(DAYS[0])
            for fault in FAULTS:
                hits = found(first, fault)
                expect(hits, f"{fault} was not found; {errors_of(first, fault)}")
                expect(hits[0]["evidence"], f"{fault} has no evidence")
            box.repair()
            second = box.audit(DAYS[1])
            for fault in FAULTS:
                daemon = FAULTS[fault][0]
                summary = second["summaries"][f"{daemon}@{HOST}"]
                expect(not found(second, fault), f"{fault} is still reported after the repair")
                ids = {f["id"] for f in found(first, fault)}
                carried = {f["id"] for f in summary["carry_forward"]}
                expect(not ids & carried, f"{fault} was carried, not resolved; {errors_of(second, fault)}")
                expect(summary["finding_lifecycle"]["resolved"] >= 1, f"{daemon} resolved nothing")
            return f"{len(FAULTS)} faults"
        finally:
            subprocess.run(["umount", box.full], check=False, capture_output=True)


def errors_of(bundle, fault):
    summary = bundle["summaries"][f"{FAULTS[fault][0]}@{HOST}"]
    detectors = [d for d in summary.get("revision", {}).get("detectors", []) if FAULTS[fault][1] in d["id"]]
    return f"errors {summary['self_report']['detector_errors']}, detectors {detectors}"


if __name__ == "__main__":
    if "SD_W" not in os.environ:  # not yet beside the manager
        probe = subprocess.run(["unshare", "-m", "-p", "-f", "true"], capture_output=True, check=False)
        if probe.returncode != 0 or not os.path.exists("/lib/systemd/systemd"):
            print("SKIP planted_faults: namespaces or systemd are not available here; the planted faults were NOT checked")
            sys.exit(77)
        os.execvp(MANAGER, [MANAGER, sys.executable, *sys.argv])
    main(every_planted_fault_is_found_and_then_resolved)
