#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the panel for README and docs, of the sample fleet: `./dev screenshots [FOLDER]` (default docs/images).

usage: screenshots.py PRISM_PANEL FOLDER"""
import os
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
NOW = "2026-11-20T08:05:00Z"  # the same pictures on every day
# Of one panel each: appearance, scale, and the pictures one after the other: name, the keys before it, and
# a pause before it that is longer than usual.
SESSIONS = (
    ("light", 1, (
        ("panel", ()),
        ("cell", ("Down", "Down", "Down", "Right", "Right", "h")),
        ("findings", ("Escape", "ctrl+2", "j")),
        ("decide", ("x",)),
        ("history", ("Escape", "ctrl+3"), 8.0),  # thirty bundles are read
        ("trends", ("alt+t",)),
        ("reports", ("ctrl+4",)),
        ("settings", ("ctrl+6", "Down", "Down")),
        ("keys", ("ctrl+1", "question")),
    )),
    ("dark", 1, (("today-dark", ("alt+l",)),)),
    ("light", 2, (("panel-200", ()),)),
)


def key(*keys):
    for name in keys:
        subprocess.run(["xdotool", "key", name], check=True)
        time.sleep(0.3)


def picture(window, target):
    """The window as it lies on the screen, with what lies on it."""
    told = subprocess.run(["xwininfo", "-id", window], capture_output=True, text=True, check=True).stdout
    at = {name.strip(): value.strip() for name, _, value in (line.partition(":") for line in told.splitlines())}
    crop = f"{at['Width']}x{at['Height']}+{at['Absolute upper-left X']}+{at['Absolute upper-left Y']}"
    whole = subprocess.run(["import", "-window", "root", "-silent", "png:-"], capture_output=True, check=True).stdout
    subprocess.run(["convert", "png:-", "-crop", crop, "+repage", "-strip", "+dither", "-colors", "256", "png8:" + target], input=whole, check=True)
    print(target, flush=True)


def session(panel, folder, appearance, scale, pictures):
    from atspi import Program
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with tempfile.TemporaryDirectory(dir=memory) as runtime:
        environment = {**os.environ, "QT_SCALE_FACTOR": str(scale), "PRISM_NOW": NOW, "LC_ALL": "C.UTF-8", "LANGUAGE": "en",
                       "XDG_RUNTIME_DIR": runtime}
        process = subprocess.Popen([panel, "--sample", "--appearance", appearance], env=environment, cwd="/",
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            Program("prism-panel").find("none of these machines exists", seconds=120)
            window = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(process.pid)],
                                    capture_output=True, text=True, check=True).stdout.split()[0]
            subprocess.run(["xdotool", "windowactivate", "--sync", window], check=True)
            for name, keys, *pause in pictures:
                key(*keys)
                time.sleep(pause[0] if pause else 2.0)  # what is read off the GUI thread, and a tool tip that fades in
                picture(window, os.path.join(folder, name + ".png"))
        finally:
            process.terminate()
            process.wait(20)


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    panel, folder = (os.path.abspath(p) for p in sys.argv[1:3])
    if len(sys.argv) == 3:
        desktop = os.path.join(HERE, "with-desktop")
        environment = {**os.environ, "SCREEN": "2600x1800x24", "WITH_TIMEOUT": "400"}
        python = "/usr/bin/python3" if os.path.exists("/usr/bin/python3") else sys.executable
        os.execve(desktop, [desktop, python, os.path.abspath(__file__), panel, folder, "--inside"], environment)
    os.makedirs(folder, exist_ok=True)
    for appearance, scale, pictures in SESSIONS:
        session(panel, folder, appearance, scale, pictures)


if __name__ == "__main__":
    main()
