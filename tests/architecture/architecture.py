#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""architecture.py --root DIR [--prism PROGRAM] - the rules of the house over a tree; one line an offender.

Ends with `N passed, M failed`: rules, not offenders. Exit status 1 if a rule is broken or the tree has no source.
"""
import argparse
import sys

from rules import RULES, Tree, linked_libraries


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", required=True)
    parser.add_argument("--prism", help="the built program, whose libraries are looked at")
    options = parser.parse_args()

    tree = Tree(options.root)
    if not any(tree.sources("engine")):
        sys.exit(f"architecture: no source under {options.root}/engine")
    checks = {name: lambda rule=rule: rule(tree) for name, rule in RULES.items()}
    if options.prism and sys.platform.startswith("linux"):
        checks["linked-libraries"] = lambda: linked_libraries(options.prism)

    failed = 0
    for name, check in checks.items():
        offenders = list(check())
        failed += bool(offenders)
        for place, what in offenders:
            print(f"{place}: {what} [{name}]")
    print(f"{len(checks) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
