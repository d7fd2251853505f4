#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `prism export --format sarif` writes satisfies the JSON schema of SARIF 2.1.0 (OASIS, errata 01)."""
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from e2e.sandbox import DAEMONS, DAY, Sandbox, expect, main

try:
    import jsonschema
except ImportError:
    print("SKIP: there is no python3-jsonschema here")
    sys.exit(77)

HERE = os.path.dirname(os.path.abspath(__file__))
HOSTILE = "| ` <b> [x](http://e) {0} \u202e \x1b[m \n \"q\" \u05e9"


def schema():
    with open(os.path.join(HERE, "sarif-schema-2.1.0.json"), encoding="utf-8") as f:
        return json.load(f)


def check(text):
    log = json.loads(text)
    errors = sorted(jsonschema.Draft4Validator(schema()).iter_errors(log), key=str)
    expect(not errors, "\n".join(str(e) for e in errors[:3]))
    return log["runs"][0]


def findings_of_each_kind():
    with Sandbox() as box:
        for number, daemon in enumerate(DAEMONS):
            finding = {"id": f"{daemon}:x", "title": HOSTILE, "description": HOSTILE, "priority": f"P{number % 5}",
                       "affected_surface": f"/etc/{HOSTILE}", "evidence": [f"file:/etc/a b:{number}: {HOSTILE}", {"a": 1}]}
            os.makedirs(box.path("inbox/_summaries/pending", DAY), exist_ok=True)
            with open(box.path("inbox/_summaries/pending", DAY, f"{daemon}_laptop.json"), "w", encoding="utf-8") as f:
                json.dump({"daemon": daemon, "host": "laptop", "written_at": DAY + "T06:29:00Z", "findings": [finding],
                           "self_report": {"daemon_health": "green", "detector_errors": []}}, f)
        box.succeed("collect", "--min", "1")
        run = check(box.succeed("export", "--format", "sarif"))
        expect(len(run["results"]) == len(DAEMONS), f"{len(run['results'])} results")


def a_bundle_nobody_answered():
    with Sandbox() as box:
        box.run("collect", "--min", "0")
        run = check(box.succeed("export", "--format", "sarif"))
        expect("results" not in run, "no results would mean that all was looked at")


def the_golden_file():
    with open(os.path.join(HERE, "../unit/report/golden/busy.sarif"), encoding="utf-8") as f:
        run = check(f.read())
    expect([r["suppressions"] for r in run["results"]].count([]) == 3, "decisions are suppressions")


if __name__ == "__main__":
    main(findings_of_each_kind, a_bundle_nobody_answered, the_golden_file)
