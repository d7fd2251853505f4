#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Prism says outside its window, on a desktop with a real notification server and a real tray.

usage: shout.py PRISM PRISM_PANEL"""
import contextlib
import glob
import json
import os
import shutil
import socket
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, ".."))
from e2e.morning import Panel, python_with_atspi
from e2e.sandbox import HOST, Sandbox, expect, main, wait_for

DESKTOP = os.path.join(HERE, "..", "support", "with-desktop")
NEEDS = ("Xvfb", "openbox", "dbus-daemon", "dbus-monitor", "busctl", "xdotool", "xprop", "unshare", "xfce4-panel")
PORTALS = {"xdg-desktop-portal-gtk": "org.freedesktop.impl.portal.desktop.gtk", "xdg-desktop-portal": "org.freedesktop.portal.Desktop"}
CANARY = "CANARY-8c1f"


def enter_desktop():
    """Starts this file again on a desktop of its own."""
    python = python_with_atspi()
    missing = [n for n in NEEDS if not shutil.which(n)]
    missing += [] if glob.glob("/usr/lib/*/xfce4/notifyd/xfce4-notifyd") else ["xfce4-notifyd"]
    if not python or missing or os.geteuid() != 0:
        print(f"SKIP: needs root, AT-SPI for Python and {', '.join(missing) or 'nothing else'}")
        sys.exit(77)
    os.environ.update({"TRAY": "1", "NOTIFY": "1"})
    os.execv(DESKTOP, [DESKTOP, python, "-Wignore", os.path.abspath(__file__), *sys.argv[1:], "--inside"])


def finding(name, title, priority):
    return {"id": f"debug:planted:{name}", "title": title, "priority": priority, "affected_surface": "/planted",
            "description": CANARY, "evidence": [f"password={CANARY}"]}


DISK = finding("disk", "The planted disk is full", "P0")
KEY = finding("key", "A planted key lies open", "P0")
LOG = finding("log", "A planted log grows", "P2")


class Desk:
    """A machine with a planted detector, and everything that goes to the notification server."""

    def __init__(self, sandbox):
        from support.atspi import Program
        self.sandbox = sandbox
        self.environment = {**os.environ, **sandbox.environment(), "PRISM_NOTIFY": "findings,missing,silent,recovered"}
        del self.environment["PRISM_NOW"]
        self.heard = open(sandbox.path("heard"), "w+", encoding="utf-8")
        self.monitor = subprocess.Popen(["dbus-monitor", "--session", "interface='org.freedesktop.Notifications',member='Notify'",
                                         "interface='org.freedesktop.portal.Notification'"],
                                        stdout=self.heard)
        self.panel = None
        self.server = Program("xfce4-notifyd")

    def find(self, *findings):
        """From now on the audit finds these."""
        self.sandbox.detector("debug", "planted", f"#!/bin/sh\ncat <<'END'\n{json.dumps(findings)}\nEND\n")

    def audit(self):
        run = subprocess.run([self.sandbox.program, "run", "--no-builtin", "--quiet", "--notify"], env=self.environment,
                             capture_output=True, text=True, timeout=60, check=False)
        expect(run.returncode in (0, 4), f"prism run ended with {run.returncode}: {run.stderr}")
        return run.stderr

    def said(self):
        with open(self.sandbox.path("heard"), encoding="utf-8") as file:
            return file.read()

    def notifications(self):
        return self.said().count("member=Notify")

    def drill(self, **more):
        """What `prism drill` says, and until when its popup was on its way."""
        run = subprocess.run([self.sandbox.program, "drill", "--json"], env={**self.environment, **more},
                             capture_output=True, text=True, timeout=60, check=False)
        expect(run.returncode == 0, f"prism drill ended with {run.returncode}: {run.stdout} {run.stderr}")
        return json.loads(run.stdout)

    def hears(self, title):
        wait_for(lambda: f'string "{title}"' in self.said(), 15, f"a notification {title!r}")

    def tool_tip(self):
        """What the tray's host was told of the icon; "" while there is none."""
        items = ask("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher",
                    "RegisteredStatusNotifierItems")
        names = [w.strip('"').split("/")[0] for w in items.split()[2:]]
        return "".join(ask(n, "/StatusNotifierItem", "org.kde.StatusNotifierItem", "ToolTip") for n in names)

    def picture_of_tray(self):
        items = ask("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher",
                    "RegisteredStatusNotifierItems")
        name = items.split()[2].strip('"').split("/")[0]
        return ask(name, "/StatusNotifierItem", "org.kde.StatusNotifierItem", "IconPixmap")

    def tray_says(self, text):
        wait_for(lambda: text in self.tool_tip(), 15, f"the tray says {text!r}; it says {self.tool_tip()!r}")

    def look(self):
        """Asks the panel to look now, as a run does when it ends."""
        for path in glob.glob(os.path.join(os.environ["XDG_RUNTIME_DIR"], "prism", "panel-*")):
            if path.endswith(".lock"):
                continue
            with socket.socket(socket.AF_UNIX) as s:
                s.connect(path)
                s.sendall(b'{"check":true}\n')
                expect(s.recv(10) == b"ok\n", "the panel does not answer")

    def close(self):
        for process in (self.panel, self.monitor):
            if process and process.poll() is None:
                process.kill()
                process.wait()
        self.heard.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def ask(service, path, interface, name):
    return subprocess.run(["busctl", "--user", "--timeout=5", "get-property", service, path, interface, name],
                          capture_output=True, text=True, check=False).stdout


def speaks_without_a_panel(desk):
    desk.find(DISK)
    desk.audit()
    desk.hears(f"1 new P0 on {HOST}")
    expect("Snooze" not in desk.said(), "a button that nobody would answer")
    desk.audit()
    with open(desk.sandbox.path("home/.local/state/prism/shouts.log"), encoding="utf-8") as file:
        log = file.read()
    expect(log.count("\n") == 1 and CANARY not in log, f"the log says {log!r}")
    expect(desk.notifications() == 1, "the same was told twice")


def a_drill_reaches_the_screen(desk):
    """From the planted canary to the popup, with the time that it took, and the proof of it."""
    from support.atspi import Program
    proof = desk.drill()
    desk.hears("Prism alarm drill")
    took = proof["channels"]["notification"]
    expect(proof["proven"] and 0 < took < 10000, f"the drill says {proof}")
    wait_for(lambda: Program("xfce4-notifyd").has("Prism alarm drill", "label"), 15, "the popup of the drill")
    Panel.picture("shout-drill.png")
    status = subprocess.run([desk.sandbox.program, "status"], env=desk.environment, capture_output=True, text=True, check=False)
    expect("alarm    proven" in status.stdout and f"notification {took} ms" in status.stdout, f"status says {status.stdout}")
    return took


def a_sandbox_speaks_through_the_portal(desk):
    """The real portal, which hands it to the real server; a snap reaches no other."""
    if not all(os.path.exists(f"/usr/libexec/{name}") for name in PORTALS):
        return "no portal here"
    with contextlib.ExitStack() as stack:
        for name, owned in PORTALS.items():
            portal = stack.enter_context(subprocess.Popen([f"/usr/libexec/{name}"], stderr=subprocess.DEVNULL))
            stack.callback(portal.kill)
            wait_for(lambda owned=owned: subprocess.run(["busctl", "--user", "--timeout=2", "status", owned],
                                                        capture_output=True, check=False).returncode == 0, 15, f"the bus name {owned}")
        before = desk.notifications()
        proof = desk.drill(SNAP="/snap/prism/1")
        wait_for(lambda: desk.notifications() == before + 1, 15, "a notification through the portal")
        expect("member=AddNotification" in desk.said(), "the portal was not asked")
    return f"through the portal after {proof['channels']['notification']} ms"


def stands_in_the_tray(desk):
    """It starts hidden, tells nothing that was told, and follows the worst priority."""
    desk.panel = subprocess.Popen([os.path.abspath(sys.argv[2]), "--hidden"], env=desk.environment, stdin=subprocess.DEVNULL)
    desk.tray_says("P0")
    urgent = desk.picture_of_tray()
    shown = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(desk.panel.pid)], capture_output=True, check=False)
    expect(not shown.stdout, "a hidden start shows a window")
    desk.find(LOG)
    desk.audit()
    desk.tray_says("P2")
    expect(desk.picture_of_tray() != urgent, "the icon stays as it was")
    expect(desk.notifications() == 1, "a P2 was told")


def a_button_opens_the_finding(desk):
    from support.atspi import Program
    desk.find(LOG, KEY)
    desk.audit()
    wait_for(lambda: desk.notifications() == 2, 15, "a notification of the panel")
    button = desk.server.find("Open", "push button")
    Panel.picture("shout-notification.png")
    expect(desk.server.has("Snooze 4 h", "push button"), "there is no button to snooze")
    button.get_action_iface().do_action(0)
    panel = Program("prism-panel")
    panel.find(KEY["title"], "table cell")
    expect(panel.has(f"{HOST} - Prism", "frame"), "the window is not in sight")
    Panel.picture("shout-finding.png")


def a_silence_is_told_and_ends(desk):
    """Heartbeats that were held back for three days; then they come again."""
    old = time.time() - 3 * 86400
    beats = glob.glob(desk.sandbox.path("inbox/_heartbeat/*.json"))
    expect(len(beats) == 6, f"heartbeats: {beats}")
    for path in beats:
        with open(path, encoding="utf-8") as file:
            beat = json.load(file)
        beat["timestamp"] = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(old))
        with open(path, "w", encoding="utf-8") as file:
            json.dump(beat, file)
        os.utime(path, (old, old))
    before = desk.notifications()
    desk.look()
    wait_for(lambda: desk.notifications() == before + 1, 15, "a silence is told once")
    wait_for(lambda: "No audit came" in desk.tool_tip() or "Silent: " in desk.tool_tip(), 15, "the tray tells the silence")
    desk.look()
    time.sleep(0.5)  # nothing comes of it
    expect(desk.notifications() == before + 1, "the same silence was told twice")
    desk.audit()
    desk.hears("Audits come again")
    wait_for(lambda: "No audit came" not in desk.tool_tip() and "Silent: " not in desk.tool_tip(), 15, "the tray is calm again")


def what_is_said_outside_the_window():
    with Sandbox() as sandbox, Desk(sandbox) as desk:
        try:
            speaks_without_a_panel(desk)
            stands_in_the_tray(desk)
            a_button_opens_the_finding(desk)
            a_silence_is_told_and_ends(desk)
            took = a_drill_reaches_the_screen(desk)
            portal = a_sandbox_speaks_through_the_portal(desk)
        except Exception:
            Panel.picture("shout-failed.png")
            raise
        expect(CANARY not in desk.said() and CANARY not in desk.tool_tip(), "evidence left the window")
        return f"{desk.notifications()} notifications, a drill in {took} ms, {portal}"


if __name__ == "__main__":
    if "--inside" not in sys.argv:
        enter_desktop()
    sys.argv.remove("--inside")
    main(what_is_said_outside_the_window)
