#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An operator's morning in the real panel, on a real desktop, with the keyboard and what a screen reader sees.

usage: morning.py PRISM PRISM_PANEL NAMELESS_WINDOW"""
import glob
import json
import os
import shutil
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, ".."))
from e2e.sandbox import HOST, Sandbox, expect, main

DESKTOP = os.path.join(HERE, "..", "support", "with-desktop")
NEEDS = ("Xvfb", "openbox", "dbus-daemon", "xdotool", "xprop", "unshare")
URGENT = '#!/bin/sh\necho \'[{"id":"debug:planted:disk","title":"The planted disk is full","priority":"P0","affected_surface":"/planted"}]\'\n'
PAGES = ("Today", "Findings", "History", "Reports", "Targets", "Settings")


def python_with_atspi():
    """An interpreter that has the bindings: this one, or the system's."""
    for python in (sys.executable, "/usr/bin/python3"):
        check = [python, "-Wignore", "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"]
        if os.path.exists(python) and subprocess.run(check, capture_output=True, check=False).returncode == 0:
            return python
    return None


def enter_desktop():
    """Starts this file again on a desktop of its own."""
    python = python_with_atspi()
    missing = [n for n in NEEDS if not shutil.which(n)]
    if not python or missing or os.geteuid() != 0:
        print(f"SKIP: needs root, AT-SPI for Python and {', '.join(missing) or 'nothing else'}")
        sys.exit(77)
    os.execv(DESKTOP, [DESKTOP, python, "-Wignore", os.path.abspath(__file__), *sys.argv[1:], "--inside"])


class Panel:
    """The running panel of a sandbox."""

    def __init__(self, sandbox, program):
        from support.atspi import Program
        environment = {**os.environ, **sandbox.environment()}
        del environment["PRISM_NOW"]  # a morning takes its time
        self.log = open(sandbox.path("panel.log"), "w+", encoding="utf-8")
        self.process = subprocess.Popen([program], cwd="/", env=environment, stdin=subprocess.DEVNULL,
                                        stdout=self.log, stderr=self.log)
        self.tree = Program("prism-panel")
        self.sees(HOST + " - Prism", role="frame")
        window = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(self.process.pid)],
                                capture_output=True, text=True, check=True).stdout.split()[0]
        subprocess.run(["xdotool", "windowactivate", "--sync", window], check=True)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "20", *keys], check=True)

    def write(self, text):
        subprocess.run(["xdotool", "type", "--delay", "5", text], check=True)

    def sees(self, text, seconds=20, role=None):
        try:
            return self.tree.find(text, role, seconds)
        except LookupError as error:
            self.picture("morning-failed.png")
            expect(False, str(error))

    @staticmethod
    def picture(name):
        """Keeps the screen for whoever looks into a failure, where ImageMagick is and a folder was named."""
        folder = os.environ.get("PRISM_TEST_PICTURES")
        if folder and shutil.which("import"):
            subprocess.run(["import", "-window", "root", "-silent", os.path.join(folder, name)], check=False)

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.log.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def every_control_named(panel, place):
    count, bad = panel.tree.nameless()
    expect(not bad, f"{place}: without a name: {bad}")
    return count


def first_run(panel):
    panel.sees("No bundle yet")
    panel.sees("Audit this machine now", role="push button")
    every_control_named(panel, "first run")
    panel.key("Return")  # the focus waits on it
    panel.sees("The audit ended", 60)
    panel.sees("1 host of 1 answered.")


def walk_of_pages(panel):
    count = 0
    for number, page in enumerate(PAGES, 1):
        panel.key(f"ctrl+{number}")
        time.sleep(0.3)  # the page is made when it is first turned to
        count += every_control_named(panel, page)
    panel.key("ctrl+1")
    return count


def cells_speak(panel):
    """The matrix is walked by the arrow keys, and each cell says a sentence."""
    heard = set()
    for _ in range(6):
        cell = panel.tree.focused()
        expect(cell is not None, "nothing has the focus")
        heard.add(cell.get_name())
        panel.key("Right")
    sentences = [s for s in heard if s.startswith(HOST + ", ")]
    expect(len(sentences) >= 5, f"the cells say {sorted(heard)}")


def triage(panel, sandbox):
    """Decides by single keys where the findings are, sees the row go, and takes both decisions back."""
    panel.key("ctrl+2")
    panel.key("slash")
    panel.write("planted")
    panel.key("Return")
    panel.sees("The planted disk is full", role="table cell")
    panel.key("j", "a")
    panel.sees("decided: 1 approved")  # and the row is gone
    panel.key("u")
    panel.sees("The planted disk is full", role="table cell")
    panel.key("j", "s")
    panel.sees("Skipped: 1 finding", role="notification")
    panel.sees("Undo this decision", role="push button")
    panel.sees("decided: 1 skipped")
    expect(not panel.tree.has("The planted disk is full", "table cell"), "a skipped finding stays in the table")
    panel.key("ctrl+z")
    panel.sees("The planted disk is full", role="table cell")
    kept = sandbox.succeed("decisions", "--all", "--json")
    expect(kept.count('"reverted"') >= 2, f"the ledger says {kept}")


def consume(panel, sandbox):
    panel.key("ctrl+1")
    panel.sees("Consume", role="push button")
    panel.key("ctrl+Return")
    panel.sees("of priority P0")
    panel.key("Escape")  # look at them first
    panel.key("ctrl+Return")  # asked once
    panel.sees("Done for today")
    consumed = glob.glob(sandbox.path("inbox/_summaries/consumed/*_bundle.json"))
    expect(len(consumed) == 1, f"consumed: {consumed}")
    receipts = glob.glob(sandbox.path("data/prism/receipts/*.json"))
    expect(len(receipts) == 1, f"receipts: {receipts}")
    with open(receipts[0], encoding="utf-8") as file:
        receipt = json.load(file)
    expect(receipt["undecided_p0"] == 1, f"the receipt says {receipt}")


def export(panel, sandbox):
    panel.key("ctrl+4")
    panel.sees("Export...", role="push button")
    panel.key("alt+e")
    panel.sees("Export the report", role="dialog")
    target = sandbox.path("home/report.md")
    panel.key("ctrl+a")
    panel.write(target)
    panel.key("Return")
    panel.sees("Written to")
    with open(target, encoding="utf-8") as file:
        expect("The planted disk is full" in file.read(), "the report lacks the planted finding")


def a_whole_morning():
    with Sandbox() as sandbox:
        sandbox.detector("debug", "planted", URGENT)
        with Panel(sandbox, os.path.abspath(sys.argv[2])) as panel:
            first_run(panel)
            cells_speak(panel)
            controls = walk_of_pages(panel)
            panel.key("F5")
            panel.sees("The audit ended", 60)
            triage(panel, sandbox)
            export(panel, sandbox)
            consume(panel, sandbox)
            panel.key("alt+F4")
            panel.process.wait(10)
            expect(panel.process.returncode == 0, f"the panel ended with {panel.process.returncode}")
            panel.log.seek(0)
            expect("qt.core" not in panel.log.read(), "Qt complained")
        return f"{controls} controls in sight, each with a name"


def a_control_without_a_name_is_found():
    """The walk of the tree is worth nothing if it lets one pass."""
    from support.atspi import Program
    program = os.path.abspath(sys.argv[3])
    with subprocess.Popen([program], stdin=subprocess.DEVNULL) as process:
        try:
            tree = Program(os.path.basename(program))
            tree.find("Named", "push button")
            count, bad = tree.nameless()
            expect(count == 3, f"{count} controls in sight instead of 3")
            expect(len(bad) == 1 and bad[0].endswith('push button ""'), f"without a name: {bad}")
        finally:
            process.kill()


if __name__ == "__main__":
    if "--inside" not in sys.argv:
        enter_desktop()
    sys.argv.remove("--inside")
    main(a_control_without_a_name_is_found, a_whole_morning)
