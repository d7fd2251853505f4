#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tidy.py BUILD_DIR [PATH...] - clang-tidy over every source file of ours in BUILD_DIR/compile_commands.json.

Sources that CMake compiles together (PRISM_UNITY) are looked at together, which reads their headers once. What was clean
is not looked at again until something that decides the answer changes: its text, a header of ours that it includes
(directly or not), its compiler command, a .clang-tidy or clang-tidy itself. The stamps are empty files in
${XDG_CACHE_HOME:-~/.cache}/prism-dev/tidy, one a content hash. With PATHs only files below them are checked, each by itself.
Exit status 1 if a file has a warning.
"""
import concurrent.futures
import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
INCLUDE = re.compile(rb'^\s*#\s*include\s+"([^"]+)"', re.M)


class Sources:
    """The text of our files and what they include, each file read once."""

    def __init__(self):
        self._digest = {}
        self._includes = {}

    def load(self, path):
        if path not in self._digest:
            with open(path, "rb") as file:
                text = file.read()
            self._digest[path] = hashlib.sha256(text).digest()
            places = [os.path.dirname(path), ROOT, os.path.join(ROOT, "tests")]
            found = []
            for name in INCLUDE.findall(text):
                for place in places:
                    candidate = os.path.normpath(os.path.join(place, os.fsdecode(name)))
                    if os.path.isfile(candidate):
                        found.append(candidate)
                        break
            self._includes[path] = found
        return self._digest[path], self._includes[path]

    def closure(self, path):
        seen, todo = set(), [path]
        while todo:
            current = todo.pop()
            if current not in seen:
                seen.add(current)
                todo.extend(self.load(current)[1])
        return sorted(seen)


class Unit:
    """What one run of clang-tidy looks at: a file, the sources of ours in it, and how it is compiled."""

    def __init__(self, path, sources, command):
        self.path, self.sources, self.command, self.stamp = path, sources, command, ""

    def below(self, paths):
        return [s for s in self.sources
                if any(s == p or s.startswith(p.rstrip("/") + "/") for p in paths)]

    def arguments(self):
        """The command without the compiler, the input and the output."""
        words, result, i = shlex.split(self.command), [], 1
        if os.path.basename(words[0]) == "ccache":
            i = 2
        while i < len(words):
            if words[i] in ("-o", "-c"):
                i += 1
            elif os.path.normpath(words[i]) != self.path:
                result.append(words[i])
            i += 1
        return result

    def tests_only(self):
        return all(s.startswith("tests" + os.sep) for s in self.sources)


def ours(path):
    relative = os.path.relpath(path, ROOT)
    return None if relative.startswith(("..", "build" + os.sep)) else relative


def units(build, paths):
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        entries = json.load(file)
    result, seen, singles = [], set(), set()
    for entry in entries:
        path = os.path.normpath(os.path.join(entry["directory"], entry["file"]))
        inside = [ours(path)]
        if re.search(r"/Unity/unity_\w+\.cxx$", path):
            with open(path, "rb") as file:
                inside = [ours(os.fsdecode(name)) for name in INCLUDE.findall(file.read())]
        inside = [name for name in inside if name]
        if not inside or path in seen:
            continue
        seen.add(path)
        unit = Unit(path, inside, entry["command"])
        if not paths:
            result.append(unit)
        else:
            for name in unit.below(paths):
                single = Unit(os.path.join(ROOT, name), [name], " ".join(map(shlex.quote, ["c++", *unit.arguments()])))
                if single.path not in singles:
                    singles.add(single.path)
                    result.append(single)
    return result


def main():
    build = os.path.abspath(sys.argv[1])
    tool = shutil.which("clang-tidy-14") or shutil.which("clang-tidy")
    if tool is None:
        sys.exit("tidy.py: clang-tidy is not installed")
    cache = os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "prism-dev", "tidy")
    os.makedirs(cache, exist_ok=True)
    common = hashlib.sha256(subprocess.run([tool, "--version"], capture_output=True, check=True).stdout)
    for name in (".clang-tidy", os.path.join("tests", ".clang-tidy")):
        with open(os.path.join(ROOT, name), "rb") as file:
            common.update(file.read())

    sources, todo = Sources(), []
    every = units(build, sys.argv[2:])
    for unit in every:
        # The place of the checkout is not part of the answer.
        digest = common.copy()
        digest.update(unit.command.replace(ROOT, ".").encode())
        for name in unit.sources:
            for part in sources.closure(os.path.join(ROOT, name)):
                digest.update(os.path.relpath(part, ROOT).encode() + b"\0" + sources.load(part)[0])
        unit.stamp = os.path.join(cache, digest.hexdigest())
        if os.path.exists(unit.stamp):
            os.utime(unit.stamp)
        else:
            todo.append(unit)
    # The long ones first, so that no core waits for the last.
    todo.sort(key=lambda unit: -len(unit.sources))

    def check(unit):
        config = os.path.join(ROOT, "tests" if unit.tests_only() else "", ".clang-tidy")
        run = subprocess.run([tool, "--quiet", f"--config-file={config}", "--checks=-bugprone-suspicious-include", unit.path,
                              "--", *unit.arguments()], capture_output=True, text=True, errors="replace", cwd=build,
                             stdin=subprocess.DEVNULL, check=False)
        if run.returncode == 0:
            with open(unit.stamp, "w", encoding="utf-8"):
                pass
        return unit.path, run

    offenders, shown, start = [], set(), time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count() or 2) as pool:
        for path, run in pool.map(check, todo):
            if run.returncode == 0:
                continue
            offenders.append(path)
            # A header's warning comes with every file that includes it; once is enough.
            for block in re.split(r"\n(?=/[^\n]*: (?:error|warning): )", run.stdout.strip()):
                if block not in shown:
                    shown.add(block)
                    print(block.replace(ROOT + os.sep, ""))
            if run.returncode < 0 or not run.stdout.strip():
                print(f"{os.path.relpath(path, ROOT)}: clang-tidy ended with {run.returncode}: {run.stderr.strip()[-2000:]}")
    month = time.time() - 30 * 86400
    for entry in os.scandir(cache):
        if entry.stat().st_mtime < month:
            os.unlink(entry.path)
    print(f"clang-tidy: {sum(len(u.sources) for u in every)} files, {sum(len(u.sources) for u in todo)} looked at in "
          f"{time.monotonic() - start:.0f} s, {len(offenders)} with warnings")
    return 1 if offenders or not every else 0


if __name__ == "__main__":
    sys.exit(main())
