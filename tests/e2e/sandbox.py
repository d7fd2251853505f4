# SPDX-License-Identifier: GPL-3.0-or-later
"""A machine of an end-to-end test's own: home, inbox, cache, configuration, and the built `prism` run in it."""
import calendar
import gzip
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

DAEMONS = ("lint", "security", "performance", "gaps", "upgrade", "debug")
HOST = "laptop"
DAY = "2026-11-19"
NOW = DAY + "T06:30:00Z"

SARIF = {
    "version": "2.1.0",
    "runs": [{
        "tool": {"driver": {"name": "planted", "rules": [{"id": "R1"}]}},
        "results": [{
            "ruleId": "R1", "level": "error", "message": {"text": "a planted finding"},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": "etc/planted.conf"}, "region": {"startLine": 7}}}],
        }],
    }],
}


def prism_program():
    """The program under test: the first argument of the test."""
    if len(sys.argv) < 2:
        sys.exit(f"usage: {sys.argv[0]} PRISM")
    return os.path.abspath(sys.argv[1])


def strict_json(text):
    """RFC 8259 only: NaN and Infinity are errors."""
    def refuse(token):
        raise ValueError(f"{token} is not JSON")
    return json.loads(text, parse_constant=refuse)


class Failure(Exception):
    """What a check found wrong."""


def expect(condition, message):
    if not condition:
        raise Failure(message)


class Sandbox:
    """Directories below `root`; a temporary one unless given."""

    def __init__(self, root=None):
        self.root = os.path.realpath(root or tempfile.mkdtemp(prefix="prism-e2e-"))
        self.program = prism_program()
        for name in ("home", "cache", "config/prism/detectors", "data", "inbox"):
            os.makedirs(self.path(name), exist_ok=True)

    def path(self, *parts):
        return os.path.join(self.root, *parts)

    def close(self):
        shutil.rmtree(self.root, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    # ----- what is there before a run

    def save_state(self):
        """Remembers everything below inbox, cache and data."""
        shutil.rmtree(self.path("saved"), ignore_errors=True)
        for name in ("inbox", "cache", "data"):
            shutil.copytree(self.path(name), self.path("saved", name), symlinks=True)

    def restore_state(self):
        for name in ("inbox", "cache", "data"):
            shutil.rmtree(self.path(name), ignore_errors=True)
            shutil.copytree(self.path("saved", name), self.path(name), symlinks=True)

    def detector(self, daemon, name, text, executable=True):
        """Plants a detector of others."""
        directory = self.path("config/prism/detectors", daemon)
        os.makedirs(directory, exist_ok=True)
        path = os.path.join(directory, name)
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
        os.chmod(path, 0o755 if executable else 0o644)
        return path

    def sarif(self, daemon, now=NOW):
        """Plants a finding that costs no child process, written just before `now`."""
        path = self.detector(daemon, "planted.sarif", json.dumps(SARIF), executable=False)
        seconds = calendar.timegm(time.strptime(now, "%Y-%m-%dT%H:%M:%SZ")) - 60
        os.utime(path, (seconds, seconds))

    # ----- running prism

    def environment(self, now=NOW):
        return {
            "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": self.path("home"), "LC_ALL": "C.UTF-8", "NO_COLOR": "1",
            "XDG_CONFIG_HOME": self.path("config"), "XDG_DATA_HOME": self.path("data"),
            "PRISM_INBOX": self.path("inbox"), "PRISM_TMPDIR": self.path("cache"), "PRISM_HOST": HOST, "PRISM_NOW": now,
            **{k: v for k, v in os.environ.items() if k.endswith("SAN_OPTIONS")},
        }

    def start(self, *arguments, wrap=lambda argv: argv, now=NOW):
        return subprocess.Popen(wrap([self.program, *arguments]), cwd="/", env=self.environment(now), stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace")

    def run(self, *arguments, wrap=lambda argv: argv, now=NOW, limit=60):
        """Runs it to its end: (exit status, output, errors)."""
        process = self.start(*arguments, wrap=wrap, now=now)
        try:
            out, err = process.communicate(timeout=limit)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise Failure(f"prism {' '.join(arguments)} did not end within {limit} s") from None
        return process.returncode, out, err

    def succeed(self, *arguments, **how):
        """Runs it and expects exit status 0; its output."""
        status, out, err = self.run(*arguments, **how)
        expect(status == 0, f"prism {' '.join(arguments)} ended with {status}:\n{out}\n{err}")
        return out

    # ----- what must be true after it

    def ready(self, day=DAY):
        return self.path("inbox/_summaries/ready", day + "_bundle.json")

    def consumed(self, day=DAY):
        return self.path("inbox/_summaries/consumed", day + "_bundle.json")

    def bundle(self, day=DAY):
        with open(self.ready(day), encoding="utf-8") as f:
            return strict_json(f.read())

    def check_inbox(self):
        """Every JSON file of the inbox is whole, and no temporary file has a name that a reader takes for a result."""
        for directory, _, names in os.walk(self.path("inbox")):
            for name in names:
                path = os.path.join(directory, name)
                opener = gzip.open if name.endswith(".gz") else open
                if name.endswith((".json", ".json.gz")):
                    try:
                        with opener(path, "rt", encoding="utf-8") as f:
                            strict_json(f.read())
                    except (ValueError, OSError, EOFError) as error:
                        raise Failure(f"{path} is not JSON: {error}") from None
                here = os.path.relpath(directory, self.path("inbox/_summaries"))
                if here.startswith("pending/") and name.endswith(".json"):
                    expect(name.split("_")[0] in DAEMONS, f"a summary of no daemon: {path}")
                if here in ("ready", "consumed") and name.endswith("_bundle.json"):
                    expect(re.fullmatch(r"\d{4}-\d\d-\d\d(_\d{6}Z(-\d+)*)?_bundle\.json", name), f"a bundle of no day: {path}")

    def check_whole_bundle(self, day=DAY):
        """Today's bundle holds all six producers and what they were given to find."""
        b = self.bundle(day)
        expect(b["date"] == day and b["bundle_id"].startswith(day + "_"), f"odd bundle: {b['bundle_id']} of {b['date']}")
        expect(b["summaries_count"] == 6 and not b["summaries_missing"], f"missing: {b['summaries_missing']}")
        found = {d for d in DAEMONS if b["matrix"][HOST][d]["findings_count"]}
        planted = {d for d in DAEMONS if os.path.exists(self.path("config/prism/detectors", d, "planted.sarif"))}
        expect(found >= planted, f"planted in {sorted(planted)}, found in {sorted(found)}")


def wait_for(condition, seconds, what):
    """Polls a condition of the outside world."""
    end = time.monotonic() + seconds
    while not condition():
        expect(time.monotonic() < end, f"{what}: not within {seconds} s")
        time.sleep(0.005)


def main(*tests):
    """Runs the tests of a file; exit status 1 if one failed."""
    failed = 0
    for test in tests:
        started = time.monotonic()
        try:
            note = test() or ""
            print(f"ok    {test.__name__} {note} ({time.monotonic() - started:.1f} s)", flush=True)
        except Failure as error:
            failed += 1
            print(f"FAIL  {test.__name__}: {error}", flush=True)
    sys.exit(1 if failed else 0)
