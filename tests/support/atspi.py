# SPDX-License-Identifier: GPL-3.0-or-later
"""A program seen through its accessibility tree, as a screen reader sees it. apt: python3-gi gir1.2-atspi-2.0 at-spi2-core"""
import time
import warnings

warnings.filterwarnings("ignore")
import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Atspi.init()
Atspi.set_timeout(3000, 10000)

# What the keyboard or a pointer works on: none of these may be without a name.
CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "combo box", "text", "entry", "password text", "table", "tree",
    "tree table", "list", "page tab", "page tab list", "menu item", "check menu item", "slider", "spin button", "progress bar",
    "table cell", "list item", "column header", "row header", "table column header", "table row header", "link",
}

TABLES = {"table", "tree table", "list", "tree"}


def children(node):
    try:
        count = node.get_child_count()
    except GLib.Error:
        return
    for i in range(count):
        try:
            child = node.get_child_at_index(i)
        except GLib.Error:
            child = None
        if child:
            yield child


def walk(node, path=(), wanted=lambda node: True, cells=True):
    """Every wanted node, those below it, and the names and roles on the way to them."""
    if not wanted(node):
        return
    try:
        role = node.get_role_name()
        here = path + (f"{role} \"{node.get_name()}\"",)
    except GLib.Error:
        return
    yield node, here
    if role in TABLES and not cells:
        return
    for child in children(node):
        yield from walk(child, here, wanted, cells)


def is_showing(node):
    try:
        return node.get_state_set().contains(Atspi.StateType.SHOWING)
    except GLib.Error:
        return False


class Program:
    """One application on the bus, by its name."""

    def __init__(self, name, seconds=20):
        end = time.monotonic() + seconds
        while True:
            found = [a for a in children(Atspi.get_desktop(0)) if a.get_name() == name]
            if found:
                self.root = found[0]
                return
            if time.monotonic() > end:
                raise LookupError(f"no {name} on the accessibility bus within {seconds} s")
            time.sleep(0.05)

    def showing(self, cells=True):
        """What is in sight: a page that is turned away hides all that is on it."""
        self.root.clear_cache()  # nobody here listens for what changed
        for window in children(self.root):
            yield from walk(window, wanted=is_showing, cells=cells)

    def find(self, name, role=None, seconds=10):
        """The first node in sight whose name contains `name`; tables are searched for cells alone, since each question
        to the program takes a while."""
        cells = role is not None and role.endswith(("cell", "item"))
        end = time.monotonic() + seconds
        while True:
            for node, _ in self.showing(cells):
                try:
                    if name in node.get_name().replace("&", "") and role in (None, node.get_role_name()):
                        return node
                except GLib.Error:
                    continue
            if time.monotonic() > end:
                names = sorted({n.get_name() for n, _ in self.showing(cells) if n.get_name()})
                raise LookupError(f"nothing in sight says {name!r} within {seconds} s; in sight: {names}")
            time.sleep(0.05)

    def has(self, name, role=None):
        try:
            return bool(self.find(name, role, 0))
        except LookupError:
            return False

    def focused(self):
        """The node with the keyboard's focus, deepest first; None if there is none."""
        best = None
        for node, path in self.showing():
            if node.get_state_set().contains(Atspi.StateType.FOCUSED) and (best is None or len(path) >= best[1]):
                best = (node, len(path))
        return best[0] if best else None

    def nameless(self):
        """(how many controls are in sight, those that have no name)."""
        count, bad = 0, []
        for node, path in self.showing():
            focusable = node.get_state_set().contains(Atspi.StateType.FOCUSABLE)
            if node.get_role_name() not in CONTROLS and not focusable:
                continue
            if node.get_role_name() in ("frame", "window", "dialog", "filler", "panel", "application"):
                continue
            count += 1
            if not node.get_name().strip():
                bad.append(" > ".join(path[-3:]))
        return count, bad
