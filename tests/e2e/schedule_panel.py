#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The daily run installed from the settings of the real panel, by keyboard and accessibility tree, beside a real systemd user
manager: the text is shown first, then the units stand and their timer waits.

usage: schedule_panel.py PRISM PRISM_PANEL"""
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, ".."))
from e2e.morning import NEEDS, Panel, python_with_atspi
from e2e.sandbox import HOST, Sandbox, expect, main, wait_for

SUPPORT = os.path.join(HERE, "..", "support")


def enter():
    """Starts this file again beside a user manager, whose bus the desktop uses."""
    python = python_with_atspi()
    missing = [n for n in (*NEEDS, "systemctl") if not shutil.which(n)]
    if not python or missing or os.geteuid() != 0:
        print(f"SKIP: needs root, AT-SPI for Python and {', '.join(missing) or 'nothing else'}")
        sys.exit(77)
    ended = subprocess.run([os.path.join(SUPPORT, "with-systemd-user"), python, "-Wignore", os.path.abspath(__file__), *sys.argv[1:],
                            "--inside"], check=False)
    sys.exit(77 if ended.returncode == 125 else ended.returncode)


def desktop():
    """A screen and a window manager; both end with the namespace of the user manager."""
    os.makedirs("/tmp/.X11-unix", exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=1777", "tmpfs", "/tmp/.X11-unix"], check=True)
    read, write = os.pipe()
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.Popen(["Xvfb", "-displayfd", str(write), "-nolock", "-nolisten", "tcp", "-noreset", "-screen", "0", "1280x800x24"],
                     pass_fds=[write], **quiet)
    os.close(write)
    with os.fdopen(read, encoding="ascii") as told:
        os.environ["DISPLAY"] = ":" + told.readline().strip()
    os.environ.update(QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_SCALE_FACTOR="1")
    subprocess.Popen(["openbox"], **quiet)
    wait_for(lambda: "#" in subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], capture_output=True, text=True,
                                           check=False).stdout, 15, "a window manager")


class Manager(Sandbox):
    """A sandbox whose configuration is where the user manager reads its units."""

    def environment(self, now="2026-11-19T06:30:00Z"):
        kept = {name: os.environ[name] for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
        return {**super().environment(now), **kept}


def unit(name):
    return os.path.join(os.environ["XDG_CONFIG_HOME"], "systemd/user", name)


def systemctl(*words):
    return subprocess.run(["systemctl", "--user", *words], capture_output=True, text=True, check=True).stdout


def press(panel, name, role="push button"):
    panel.sees(name, role=role).get_action_iface().do_action(0)


def open_schedule(panel):
    panel.key("ctrl+6")
    panel.sees("Sections")
    panel.key("End")  # the last section
    panel.sees("No daily run is installed. It would be a systemd user timer.")
    panel.sees("Time of day", role="text")


def the_settings_install_the_daily_run():
    with Manager() as sandbox, Panel(sandbox, os.path.abspath(sys.argv[2])) as panel:
        panel.sees("No bundle yet")
        open_schedule(panel)
        panel.sees("Time of day", role="text").grab_focus()
        panel.key("ctrl+a")
        panel.write("06:45")
        panel.key("Return")
        shown = panel.sees("What would be written", role="text")
        text = shown.get_text(0, -1)
        for part in ("prism-audit.timer", "OnCalendar=*-*-* 06:45:00", "Persistent=true", "OnFailure=", "Then: systemctl --user"):
            expect(part in text, f"the preview lacks {part}: {text}")
        expect(not os.path.exists(unit("prism-audit.timer")), "nothing is written before it was seen")
        focused = panel.tree.focused()
        expect(focused and focused.get_name() == "Install", "the next step has the focus")
        panel.key("space")
        panel.sees("The daily run is installed.")
        panel.sees("Prism runs every day at 06:45, as a systemd user timer.")
        with open(unit("prism-audit.timer"), encoding="utf-8") as file:
            written = file.read()
        expect(written in text + "\n", "what was written is what was shown")
        timers = systemctl("list-timers")
        expect("prism-audit.timer" in timers and "prism-watch.timer" in timers, timers)
        panel.picture("schedule-installed.png")
        press(panel, "Remove the daily run")
        panel.sees("The daily run is removed; nothing is left of it.")
        expect("prism" not in systemctl("list-timers", "--all") and not os.path.exists(unit("prism-audit.timer")), "it is gone")
        return f"as {HOST}"


if __name__ == "__main__":
    if "--inside" not in sys.argv:
        enter()
    sys.argv.remove("--inside")
    desktop()
    main(the_settings_install_the_daily_run)
