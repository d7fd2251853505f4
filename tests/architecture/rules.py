# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house. Each takes a Tree and yields offenders as (place, what)."""
import os
import re
import subprocess

SOURCE_SUFFIXES = (".h", ".cpp", ".hpp", ".cc", ".c")
CODE_ROOTS = ("engine", "platform", "ui", "src", "tests")
# Not ours to hold to the house style: the corpus of the file contract, and the measuring programs.
OUTSIDE = ("tests/conformance/", "tests/bench/floors/")
MAX_LINES = 500

# A folder may include the folders to the left of its own entry, and itself.
FLOORS = {
    "engine": {"engine"},
    "platform": {"engine", "platform"},
    "ui": {"engine", "ui"},
    "src": {"engine", "platform", "ui", "src"},
}
ENGINE_FLOORS = {
    "core": set(),
    "ports": {"core", "settings"},
    "audit": {"core"},
    "settings": {"core", "audit"},
    "detect": {"core", "audit"},
    "triage": {"core", "audit"},
    "target": {"core", "audit"},
    "facts": {"core", "audit"},
    "report": {"core", "audit"},
    "watch": {"core", "ports", "audit", "settings", "triage"},
    "chain": {"core", "ports", "audit", "settings", "detect", "triage", "target", "facts", "report", "watch"},
    "fleet": {"core", "ports", "audit", "settings", "detect", "triage", "target", "facts", "report", "watch", "chain"},
}
# design.md: detectors of others take their settings as the value type of engine/settings; reports print decisions and facts.
ENGINE_EXTRA = {("target", "ports"), ("detect", "settings"), ("report", "triage"), ("report", "facts")}

QT_ABOVE_ENGINE = re.compile(
    r"^(Qt(Gui|Widgets|DBus|Quick|Qml|Charts|Svg|PrintSupport|OpenGL)\b|"
    r"Q(Application|GuiApplication|Widget|MainWindow|Dialog|MessageBox|FileDialog|TableView|TreeView|ListView|"
    r"AbstractItemView|HeaderView|StyledItemDelegate|Style|Palette|Painter|PainterPath|Icon|Pixmap|Image|Font|FontMetrics|"
    r"Color|Brush|Pen|Screen|Window|Clipboard|Cursor|KeySequence|Shortcut|Action|Menu|MenuBar|ToolBar|Label|PushButton|"
    r"LineEdit|SystemTrayIcon|TextDocument|Validator|DBus\w*)$|qt6keychain/|keychain\.h$)")

INCLUDE = re.compile(r'^\s*#\s*include\s+["<]([^">]+)[">]')
PROJECT_INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"')

# (pattern, where: prefixes, what is wrong). Matched on code without comments and without the text of strings.
BANNED = [
    (re.compile(r"\bprocessEvents\s*\("), CODE_ROOTS, "processEvents() re-enters; use a signal or a future"),
    (re.compile(r"\bQEventLoop\b(?!\s*::)"), ("engine", "platform", "ui", "src"), "a nested event loop re-enters"),
    (re.compile(r"\b(SIGNAL|SLOT)\s*\("), CODE_ROOTS, "string connects fail only at run time"),
    (re.compile(r"(?:\.|->)\s*waitFor\w+\s*\("), ("ui",), "waitFor...() blocks the window"),
    (re.compile(r"(?<![\w.>:])(?:std\s*::\s*|::\s*)?(system|popen)\s*\("), CODE_ROOTS, "no shell: pass an argument vector to Process"),
    (re.compile(r"\bQSaveFile\b"), CODE_ROOTS, "QSaveFile loses the old file on a full disk; use writeFileAtomically()"),
    (re.compile(r"(?<![\w.>])(?:::\s*)?(sleep|usleep|nanosleep|sleep_for|sleep_until)\s*\("), ("engine", "platform", "ui", "src"),
     "no sleeps: wait on what is awaited"),
    (re.compile(r"\bQThread\s*::\s*(m|u)?sleep\s*\("), ("engine", "platform", "ui", "src"), "no sleeps: wait on what is awaited"),
    (re.compile(r"\bstatic\b[^;=()]*[&*]\s*(instance|self|get)\s*\(\s*\)"), ("engine", "platform", "ui", "src"),
     "a singleton; pass it to the constructor"),
    (re.compile(r"\bQSKIP\s*\(\s*(\"\"\s*)?\)"), ("tests",), "QSKIP without a reason"),
]
# In comments and texts too.
UNFINISHED_CASED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
SOMEBODYS = re.compile(r"server[1]|donna[@]|/home/[f]rank")  # in brackets, so that it does not find itself
GUI_LIBRARY = re.compile(r"libQt6(Gui|Widgets|DBus|Quick|Qml|OpenGL|Charts|Svg)|libQt6?[Kk]eychain|libX11|libxcb|libGL\b")


class Tree:
    """The files of a checkout: what git tracks or would track, else every file outside build/."""

    def __init__(self, root):
        self.root = root
        run = subprocess.run(["git", "-C", root, "ls-files", "-co", "--exclude-standard", "-z"], capture_output=True, check=False)
        if run.returncode == 0:
            names = [os.fsdecode(n) for n in run.stdout.split(b"\0") if n]
        else:
            names = []
            for folder, folders, files in os.walk(root):
                folders[:] = [f for f in folders if f not in ("build", ".git", "__pycache__")]
                names += [os.path.relpath(os.path.join(folder, f), root) for f in files]
        self.names = sorted({n for n in names if os.path.isfile(os.path.join(root, n))})
        self._lines = {}

    def sources(self, *roots):
        for name in self.names:
            if name.endswith(SOURCE_SUFFIXES) and name.split("/")[0] in (roots or CODE_ROOTS) and not name.startswith(OUTSIDE):
                yield name

    def lines(self, name):
        if name not in self._lines:
            with open(os.path.join(self.root, name), encoding="utf-8", errors="replace") as file:
                self._lines[name] = file.read().split("\n")
        return self._lines[name]

    def code(self, name):
        """Its lines without comments and with string contents emptied (raw strings too); line numbers stay."""
        return strip("\n".join(self.lines(name))).split("\n")


TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)


def strip(text):
    def keep_lines(match):
        token = match.group(0)
        if token.startswith("'") and match.start() and text[match.start() - 1].isalnum():
            return token  # a digit separator: 1'000
        filler = "\n" * token.count("\n")
        if token.startswith(("//", "/*")):
            return filler or " "
        if len(token) > 2 and token.startswith(('"', "R")):
            return '"."' + filler
        return token
    # Includes are kept as they are: their names look like strings.
    return TOKEN.sub(keep_lines, re.sub(r'(#\s*include\s+)"([^"]+)"', r"\1<\2>", text))


def floors(tree):
    """Includes point down, and are written from the root of the project."""
    for name in tree.sources("engine", "platform", "ui", "src"):
        parts = name.split("/")
        for number, line in enumerate(tree.lines(name), 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            place, target = f"{name}:{number}", match.group(1)
            wanted = target.split("/")
            if parts[0] in ("engine", "platform") and QT_ABOVE_ENGINE.search(target):
                if parts[0] == "engine" or not re.match(r"Qt?DBus|qt6keychain|keychain", target):
                    yield place, f"{parts[0]} must not use {target}"
            elif PROJECT_INCLUDE.match(line) and wanted[0] not in FLOORS and not target.endswith(".moc") \
                    and not wanted[0].startswith("ui_"):
                yield place, f'"{target}": write includes from the root of the project'
            elif wanted[0] in FLOORS and wanted[0] not in FLOORS[parts[0]]:
                yield place, f"{parts[0]} must not include {wanted[0]}: {target}"
            elif parts[0] == wanted[0] == "engine" and len(parts) > 2 and len(wanted) > 2 and parts[1] != wanted[1]:
                below = ENGINE_FLOORS.get(parts[1])
                if below is None:
                    yield place, f"engine/{parts[1]} has no floor: give it one in tests/architecture/rules.py"
                elif wanted[1] not in below and (parts[1], wanted[1]) not in ENGINE_EXTRA:
                    yield place, f"engine/{parts[1]} must not include engine/{wanted[1]}: {target}"


def file_size(tree):
    for name in tree.sources():
        count = len(tree.lines(name)) - 1
        if count > MAX_LINES:
            yield name, f"{count} lines; {MAX_LINES} is the limit, about 300 the aim"


def banned_calls(tree):
    for name in tree.sources():
        for number, line in enumerate(tree.code(name), 1):
            for pattern, roots, what in BANNED:
                if name.split("/")[0] in roots and pattern.search(line):
                    yield f"{name}:{number}", what


def unfinished(tree):
    for name in tree.sources():
        for number, line in enumerate(tree.lines(name), 1):
            match = UNFINISHED_CASED.search(line) or re.search(r"not (yet )?implemented|unimplemented", line, re.I)
            if match:
                yield f"{name}:{number}", f"'{match.group(0)}': a feature is absent or complete"


def licence_line(tree):
    wanted = "SPDX-License-Identifier: GPL-3.0-or-later"
    for name in tree.names:
        if name.startswith(OUTSIDE) or name.split("/")[0] not in CODE_ROOTS + (".ci", "dev", "packaging"):
            continue
        script = name == "dev" or name.endswith((".py", ".sh"))
        if not name.endswith(SOURCE_SUFFIXES) and not script:
            continue
        head = tree.lines(name)[: 2 if script else 1]
        if not any(wanted in line for line in head):
            yield f"{name}:1", f"the first line{' (after #!)' if script else ''} must be: {wanted}"


def pragma_once(tree):
    for name in tree.sources():
        if name.endswith((".h", ".hpp")) and "#pragma once" not in tree.lines(name)[:3]:
            yield f"{name}:1", "a header starts with #pragma once"


def folder_readme(tree):
    """A folder of the product with more than one idea (more than one header, or folders of its own) explains itself."""
    headers, folders = {}, set()
    for name in tree.sources("engine", "platform", "ui", "src"):
        folder = os.path.dirname(name)
        headers.setdefault(folder, 0)
        headers[folder] += name.endswith(".h")
        parent = os.path.dirname(folder)
        if "/" in parent or parent in FLOORS:
            folders.add(parent)
    for folder in sorted(headers.keys() | folders):
        if (headers.get(folder, 0) > 1 or folder in folders) and f"{folder}/README.md" not in tree.names:
            yield folder, "needs a README.md of three lines: what lives here, what it may use, where to start reading"


def somebodys_machine(tree):
    for name in tree.names:
        if name.split("/")[0] not in ("engine", "platform", "ui", "src", "resources", "packaging"):
            continue
        for number, line in enumerate(tree.lines(name), 1):
            match = SOMEBODYS.search(line)
            if match:
                yield f"{name}:{number}", f"'{match.group(0)}' names a machine or person"


def libraries(program):
    """What the program needs, directly (readelf) and in the end (ldd). Raises if neither tool could say."""
    direct = subprocess.run(["readelf", "-d", program], capture_output=True, text=True, check=True).stdout
    names = re.findall(r"\(NEEDED\).*\[(.+?)\]", direct)
    if not names:
        raise RuntimeError(f"readelf found no needed library in {program}")
    closure = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return names + re.findall(r"^\s*(\S+) =>", closure, re.M)


def linked_libraries(program):
    for library in sorted(set(libraries(program))):
        if GUI_LIBRARY.search(library):
            yield program, f"needs {library}: the command line must run without a desktop"


RULES = {
    "floors": floors,
    "file-size": file_size,
    "banned-calls": banned_calls,
    "unfinished": unfinished,
    "licence": licence_line,
    "pragma-once": pragma_once,
    "folder-readme": folder_readme,
    "somebodys-machine": somebodys_machine,
}
