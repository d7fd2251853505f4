# SPDX-License-Identifier: GPL-3.0-or-later
# Loads one detector module, calls its run() and reports through descriptor 3, so that what the module prints
# does no harm. Standard library only; Python 3.7 and newer.
import sys

sys.path[:] = [entry for entry in sys.path if entry]

import importlib.util
import json
import math
import os
import traceback

DEEPEST = 80
MOST_VALUES = 2000000
MOST_PROBLEMS = 20


def text_of(value, how):
    try:
        return how(value)[:10000]
    except BaseException as error:
        return "<%s that cannot be shown: %s>" % (type(value).__name__, type(error).__name__)


class Plain:
    """Makes plain JSON of a value; what JSON cannot hold becomes text and is told as a problem."""

    def __init__(self):
        self.problems = []
        self.values = 0

    def odd(self, value, where, how=str):
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append("%s is of type %s, which JSON cannot hold" % (where, type(value).__name__))
        return text_of(value, how)

    def key(self, key, where):
        if isinstance(key, str):
            return str(key)
        if key is None or isinstance(key, (bool, int, float)):
            return {None: "null", True: "true", False: "false"}.get(key, text_of(key, str))
        return self.odd(key, where + ": a key")

    def make(self, value, where, depth=0):
        self.values += 1
        if self.values > MOST_VALUES:
            raise ValueError("run() returned more than %d values" % MOST_VALUES)
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, str):
            return str(value)
        if isinstance(value, int):
            try:
                return int(str(int(value)))
            except ValueError:
                return self.odd(value, where, hex)
        if isinstance(value, float):
            if math.isfinite(value):
                return float(value)
            if len(self.problems) < MOST_PROBLEMS:
                self.problems.append("%s is %r, which JSON cannot hold" % (where, value))
            return repr(value)
        if depth >= DEEPEST and isinstance(value, (dict, list, tuple)):
            if len(self.problems) < MOST_PROBLEMS:
                self.problems.append("%s is nested deeper than %d levels" % (where[:80], DEEPEST))
            return "(cut)"
        if isinstance(value, dict):
            return {
                self.key(k, where): self.make(v, "%s.%s" % (where, text_of(k, str)[:40]), depth + 1)
                for k, v in value.items()
            }
        if isinstance(value, (list, tuple)):
            return [self.make(v, "%s[%d]" % (where, i), depth + 1) for i, v in enumerate(value)]
        return self.odd(value, where)


def load(path, directory):
    # Behind the standard library, so that a detector named secrets.py does not replace it for the others;
    # before the installed packages.
    place = len(sys.path)
    for index, entry in enumerate(sys.path):
        if "site-packages" in entry or "dist-packages" in entry:
            place = index
            break
    sys.path.insert(place, directory)
    name = "prism_detector_" + os.path.basename(path)[:-3]
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def findings_of(result):
    if not isinstance(result, list):
        raise TypeError("run() returned %s, not a list" % type(result).__name__)
    plain = Plain()
    findings = []
    dropped = 0
    for index, item in enumerate(result):
        if isinstance(item, dict):
            findings.append(plain.make(item, "finding %d" % index))
        else:
            dropped += 1
    if dropped and not findings:
        raise TypeError("run() returned a list of %s, not of finding objects" % type(result[0]).__name__)
    return {"findings": findings, "dropped": dropped, "problems": plain.problems}


def report_of(path, directory):
    try:
        module = load(path, directory)
        run = getattr(module, "run", None)
        if not callable(run):
            return {"absent": True}
        return findings_of(run())
    except BaseException as error:
        try:
            traceback.print_exc(file=sys.__stderr__)
        except BaseException:
            pass
        return {"error": "%s: %s" % (type(error).__name__, text_of(error, str))}


def main():
    path, directory = sys.argv[1], sys.argv[2]
    sys.argv[:] = [path]
    channel = os.dup(3)  # not inherited by what the module starts
    os.close(3)
    owner = os.getpid()
    report = report_of(path, directory)
    if os.getpid() != owner:  # run() returned in a fork, too
        os._exit(0)
    data = json.dumps(report, allow_nan=False).encode("ascii")
    while data:
        data = data[os.write(channel, data):]
    os.close(channel)


main()
