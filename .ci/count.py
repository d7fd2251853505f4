#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""count.py [--complete] JUNIT... - adds up the results of CTest's JUnit files; the last line is `N passed, M failed`.

A program that counts its own tests is counted by them (Qt Test: `Totals: A passed, B failed, C skipped`; ours:
`A passed, B failed`); any other test counts as one. A program that failed without a failed test of its own (a
sanitizer report, a crash, a time limit) adds one failure. Exit status 1 if anything failed or nothing ran.

With --complete everything that the tests need was installed: a Qt Test that skips itself has failed, unless the machine
itself keeps it from running.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.M)
SKIPPED = re.compile(r"^SKIP\s*: (\S+) (.*)$", re.M)
OF_THE_MACHINE = ("no right to mount", "this system does not tell how long it slept")
OWN = re.compile(r"^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$", re.M)


def count(case):
    """(passed, failed, skipped) of one CTest."""
    status = case.get("status")
    output = case.findtext("system-out") or ""
    skipped = case.find("skipped")
    if status == "disabled" or (skipped is not None and skipped.get("message", "").startswith("SKIP_")):
        return 0, 0, 1
    if skipped is not None:  # its program is missing, say: it was not run and nobody said that it may be left out
        return 0, 1, 0
    rows = TOTALS.findall(output) or OWN.findall(output)[-1:]
    passed, failed, skipped = (sum(int(row[i] or 0) for row in rows) for i in range(3))
    if not rows:
        passed = 1 if status == "run" else 0
    if status != "run" and failed == 0:
        failed = 1
    return passed, failed, skipped


def wrongly_skipped(case):
    """Test functions that had no reason to be skipped where all is installed."""
    return [f"{function} {reason}" for function, reason in SKIPPED.findall(case.findtext("system-out") or "")
            if not reason.startswith(OF_THE_MACHINE)]


def main():
    total, bad = [0, 0, 0], []
    names = sys.argv[1:]
    complete = "--complete" in names
    if complete:
        names.remove("--complete")
    for name in names:
        for case in ElementTree.parse(name).getroot().iter("testcase"):
            numbers = count(case)
            total = [a + b for a, b in zip(total, numbers)]
            if numbers[1]:
                bad.append(case.get("name"))
            for function in wrongly_skipped(case) if complete else ():
                bad.append(f"skipped: {function}")
                total[1], total[2] = total[1] + 1, total[2] - 1
    if bad:
        print("failed: " + ", ".join(bad))
    if total[2]:
        print(f"{total[2]} skipped; the reasons are in the output above or in build/*/tests.xml")
    print(f"{total[0]} passed, {total[1]} failed")
    return 1 if total[1] or not total[0] else 0


if __name__ == "__main__":
    sys.exit(main())
