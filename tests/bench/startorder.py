#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes cmake/start.order anew: the functions that run while the panel is started and while a chain is run, so that the linker
puts them side by side. A start then touches a fifth of the program's code (H12). Needs valgrind, Xvfb and a release build; to be
repeated when H11 or H12 grow. A name that is gone costs nothing: the linker passes over it.

usage: startorder.py [BUILD]"""
import os
import re
import subprocess
import sys

from lab import ROOT, Lab, display, remove
from rows import collected

ORDER = os.path.join(ROOT, "cmake", "start.order")


def functions(lab, program, words, env, seconds):
    """Mangled names of the functions of this program that ran; valgrind's file format is that of callgrind."""
    out = lab.path("callgrind.out")
    remove(out)
    subprocess.run(["timeout", "-s", "TERM", str(seconds), "valgrind", "--tool=callgrind", "--demangle=no", f"--callgrind-out-file={out}",
                    program, *words], env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    objects, names, here, found = {}, {}, "", set()
    with open(out, encoding="utf-8") as file:
        for line in file:
            match = re.match(r"(c?)(ob|fn)=\((\d+)\)(?: (.*))?", line)
            if not match:
                continue
            called, kind, number, name = match.groups()
            table = objects if kind == "ob" else names
            if name:
                table[number] = name.strip()
            if not called and kind == "ob":
                here = table[number]
            elif not called and here.endswith("/" + os.path.basename(program)):
                found.add(names[number].split("'")[0])
    remove(out)
    return found


def main():
    lab = Lab(sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, "build", "release"))
    inbox = collected(lab, 34)
    with display() as variables:
        shown = functions(lab, lab.panel, [], {**lab.inbox_environment(inbox), **variables}, 45)
    own = lab.path("in", "order")
    remove(own)
    run = functions(lab, lab.prism, ["run", "--no-builtin"], lab.environment(own), 120)
    remove(own)
    kept = [name for group in (shown, run - shown) for name in sorted(group)
            if re.fullmatch(r"(_Z|_GLOBAL__sub_I_)[\w.$]+|main", name)]
    with open(ORDER, "w", encoding="utf-8") as file:
        file.write("# Functions that run at every start, for the linker; made by tests/bench/startorder.py.\n")
        file.write("\n".join(kept) + "\n")
    print(f"{len(kept)} functions in {os.path.relpath(ORDER, ROOT)}")


if __name__ == "__main__":
    main()
