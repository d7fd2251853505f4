#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page Targets on a real host: sshd and Docker in a namespace, a gnome-keyring, the panel on a desktop, by its accessibility tree.

usage: targets_panel.py PRISM_PANEL"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
sys.path.insert(0, os.path.join(HERE, ".."))
import hostlab  # noqa: E402
from e2e.morning import NEEDS, python_with_atspi  # noqa: E402
from hostlab import expect, fetch  # noqa: E402

CANARY = "canary-71c0a2d4"
URL = "http://h1:8081/version"
SOURCE = os.path.join(os.environ.get("LAB", "/nonexistent"), "work", "light")


class Panel:
    """The running panel, pressed and typed into."""

    def __init__(self, program):
        from support.atspi import Program
        self.process = subprocess.Popen([program, "--page", "targets"], cwd="/", stdin=subprocess.DEVNULL, env={**os.environ, "PRISM_HOST": "op"},
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.tree = Program("prism-panel")
        window = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(self.process.pid)], capture_output=True, text=True,
                                check=True).stdout.split()[0]
        subprocess.run(["xdotool", "windowactivate", "--sync", window], check=True)

    def sees(self, text, seconds=20, role=None):
        try:
            return self.tree.find(text, role, seconds)
        except LookupError as error:
            raise AssertionError(f"{error}; the panel's status is {self.process.poll()}") from error

    def press(self, name, seconds=20):
        self.sees(name, seconds, "push button").get_action_iface().do_action(0)

    def fill(self, name, text, role="text"):
        field = self.sees(name, role=role)
        field.get_component_iface().grab_focus()
        until = time.monotonic() + 10
        while (focused := self.tree.focused()) is None or focused.get_name() != field.get_name():
            expect(time.monotonic() < until, f"{name} takes no focus")
        subprocess.run(["xdotool", "key", "ctrl+a"], check=True)
        # From a file, so that what is typed stands in no command line.
        subprocess.run(["xdotool", "type", "--delay", "5", "--file", "-"], input=text, text=True, check=True)

    def carry_out(self, button):
        """Presses a verb, reads its plan, applies it and waits for its end."""
        self.press(button)
        self.sees("Read the plan", 60)
        served = fetch(URL)
        self.press("Apply to 1")
        return served


def configures_by_the_form(panel):
    panel.sees("No target yet")
    panel.press("Add a target")
    panel.fill("SSH target", "root@h1")
    panel.fill("SSH key", "/root/.ssh/id_ed25519")
    panel.fill("Folder there", "/srv/light")
    panel.fill("Backend URL", URL)
    panel.fill("Source here", SOURCE)
    panel.sees("More fields").get_action_iface().do_action(0)
    panel.fill("Compose file", "compose.yaml")
    panel.press("Test connection")
    panel.sees("The connection works", 60)
    panel.press("Save")
    panel.sees("Saved.")


def a_typed_key_is_nowhere_but_in_the_keychain(panel):
    watch = hostlab.Snapshots()
    watch.start()
    panel.fill("API key", CANARY, "password text")
    panel.press("Store the API key in the keychain")
    panel.sees("A key is stored")
    watch.stop()
    found = subprocess.run(["secret-tool", "lookup", "server", "prism", "user", "api-key/h1"], capture_output=True, text=True, check=False)
    expect(found.stdout == CANARY, f"the keychain holds {found.stdout!r}")
    expect(watch.rounds > 2 and not watch.places_of(CANARY), f"in processes: {watch.places_of(CANARY)}")
    files = hostlab.files_with(CANARY, os.environ["HOME"], os.environ["XDG_RUNTIME_DIR"], os.environ["LAB"])
    expect(not files, f"in files: {files}")


def installs_what_its_plan_says(panel):
    subprocess.run(["xdotool", "key", "ctrl+5", "space"], check=True)
    before = panel.carry_out("Install 1")
    expect(before.startswith("("), f"the plan alone started {before}")
    panel.sees("All 1 done.", 90)
    panel.sees("It is shown this once")
    subprocess.run(["xdotool", "key", "Escape"], check=True)
    expect(fetch(URL) == "1", f"{fetch(URL)} is served")
    panel.press("Close")


def upgrades_what_its_plan_says(panel):
    hostlab.light(SOURCE, "2")
    expect(panel.carry_out("Upgrade 1") == "1", "the plan alone upgraded")
    panel.sees("All 1 done.", 90)
    expect(fetch(URL) == "2", f"{fetch(URL)} is served")


def inside(program):
    hostlab.light(SOURCE, "1")
    os.makedirs(os.path.join(os.environ["HOME"], ".ssh"), exist_ok=True)
    hostlab.load_images("h1")
    panel = Panel(program)
    try:
        return hostlab.run_checks([(check, panel) for check in (configures_by_the_form, a_typed_key_is_nowhere_but_in_the_keychain,
                                                                installs_what_its_plan_says, upgrades_what_its_plan_says)])
    finally:
        panel.process.kill()
        panel.process.wait()


def main():
    program = os.path.abspath(sys.argv[1])
    if len(sys.argv) > 2:
        return inside(program)
    python = python_with_atspi()
    lacking = [n for n in NEEDS if not shutil.which(n)]
    if (why := hostlab.missing()) or lacking or not python:
        print(f"SKIP: {why or ', '.join(lacking) or 'no AT-SPI for Python'}; the page Targets was tested on no host")
        return 77
    with tempfile.TemporaryDirectory(prefix="tp", dir="/tmp") as lab:
        images = os.path.join(lab, "img")
        if subprocess.run([os.path.join(hostlab.SUPPORT, "make-test-images"), images], capture_output=True, check=False).returncode:
            print("SKIP: the images could not be made; the page Targets was tested on no host")
            return 77
        env = {**os.environ, "KEYRING": "unlocked", "WITH_TIMEOUT": "170", "DOCKER": "1", "HOST_SIZE": "1500m", "IMAGES": images, "LAB": lab,
               "DOCKER_PLUGINS": hostlab.plugins(), "PATH": os.environ["PATH"] + ":/usr/sbin:/sbin"}
        support = hostlab.SUPPORT
        return subprocess.run([os.path.join(support, "with-hosts"), "1", os.path.join(support, "with-desktop"), "env", "BUS=keep",
                               os.path.join(support, "with-keyring"), python, "-Wignore", os.path.abspath(__file__), program, "inside"],
                              env=env, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
