#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The product beside its floors (tests/bench/floors), in turn, on the same bytes; medians of the ratios of each round.

Rows: H9 H10 the whole chain; H3 H4 H4k collecting 100, 400, 1000 hosts x 50 findings (H6, peak memory, comes with them);
H5 growth; H7 with the history; H8 consume; D the built-in detectors on this machine. Under Xvfb: H11 the panel's start and memory
(H12); H13 a table of 1,000,000 findings painted, sorted, searched, and its memory (H14 to H17); H24 large bundles opened; M the
matrix of 500 hosts scrolled.
L1 list-targets with 500 targets; L2 an upgrade that changes nothing, beside the same by hand (needs Docker); L3 50 targets asked at once;
L4 a chain that gathers from 40 hosts.
Exit status: 1 if a bound is broken or a row could not be measured. Inboxes and floors are kept in build/bench.
"""
import argparse
import json
import os
import sys

from lab import ROOT, Lab
from measure import Failed
from rows import ROWS

ORDER = ("H9", "H10", "D", "H3", "H5", "H4", "H7", "H8", "H11", "H13", "H24", "M", "L1", "L2", "L3", "L4", "H4k")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, prog="./dev bench")
    parser.add_argument("rows", nargs="*", metavar="ROW", help="only these; default: all")
    parser.add_argument("-n", "--rounds", type=int, default=5, help="rounds a row (5; the short rows take at least 11)")
    parser.add_argument("--report", action="store_true", help="exit 0 whatever the figures say")
    parser.add_argument("--build", default=os.path.join(ROOT, "build", "release"), help="the build to measure")
    parser.add_argument("--json", metavar="FILE", help="all figures as JSON")
    options = parser.parse_args()
    unknown = [row for row in options.rows if row not in ROWS]
    if unknown:
        parser.error(f"no row {', '.join(unknown)}; there are {', '.join(ORDER)}")

    lab, results, broken = Lab(options.build), [], 0
    print(f"{'row':4} {'median':>8} {'(min-max)':>17} {'bound':>7}      what", flush=True)
    for name in options.rows or ORDER:
        try:
            for result in ROWS[name](lab, options.rounds):
                results.append(result)
                broken += not result.holds
                spread = f"({min(result.values):.2f}-{max(result.values):.2f})"
                print(f"{result.row:4} {result.value:8.2f} {spread:>17} {result.bound:5.1f}{result.unit:3} "
                      f"{'ok  ' if result.holds else 'OVER'} {result.what}; {result.detail}", flush=True)
        except Failed as failure:
            broken += 1
            print(f"{name:4} not measured: {failure}", flush=True)
    load = os.getloadavg()[0]
    print(f"{len(results)} figures, {broken} over their bound or not measured; load {load:.1f}, {os.cpu_count()} processors")
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump({"load": load, "results": [{"row": r.row, "what": r.what, "values": r.values, "median": r.value,
                                                  "bound": r.bound, "unit": r.unit, "detail": r.detail} for r in results]}, file, indent=2)
    return 1 if broken and not options.report else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failed as failure:
        sys.exit(f"bench: {failure}")
