# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rows need around them: the floors built, inboxes of a size, a home of one's own, an X display."""
import contextlib
import datetime
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from measure import Failed, run

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
DAEMONS = ("lint", "security", "performance", "gaps", "upgrade", "debug")
# name: (source, compiler and flags, pkg-config packages, libraries)
PROGRAMS = {
    "spawn": ("spawn.c", ["gcc", "-O2", "-static"], [], []),
    "quiet": ("quiet.c", ["gcc", "-O2"], [], []),
    "qcore": ("qcore.cpp", ["g++", "-O2", "-fPIC"], ["Qt6Core"], []),
    "chain": ("chain.cpp", ["g++", "-O2", "-std=c++20"], [], []),
    "consume": ("consume.cpp", ["g++", "-O2", "-std=c++20"], [], []),
    "floor": ("floor.cpp", ["g++", "-O3", "-std=c++20"], [], ["-lsimdjson", "-pthread"]),
    "inserts": ("inserts.cpp", ["g++", "-O2", "-std=c++20"], [], ["-lsqlite3"]),
    "qtmin": ("qtmin.cpp", ["g++", "-O2", "-fPIC"], ["Qt6Widgets"], []),
    "mapwait": ("mapwait.c", ["gcc", "-O2"], [], ["-lX11", "-lXdamage"]),
}


class Lab:
    """A folder under build/bench with programs, inboxes and homes."""

    def __init__(self, build):
        self.build = build
        self.folder = os.path.join(ROOT, "build", "bench")
        self.date = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d")
        os.makedirs(os.path.join(self.folder, "bin"), exist_ok=True)
        self.prism = os.path.join(build, "bin", "prism")
        self.panel = os.path.join(build, "bin", "prism-panel")
        if not os.access(self.prism, os.X_OK):
            raise Failed(f"{self.prism} is not there: ./dev build")
        self.spawn = self.program("spawn")

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def program(self, name):
        """A floor, built when its source is newer."""
        source, compiler, packages, libraries = PROGRAMS[name]
        target, sources = self.path("bin", name), os.path.join(HERE, "floors")
        newest = max(os.stat(os.path.join(sources, f)).st_mtime for f in os.listdir(sources) if f == source or f.endswith(".h"))
        if not os.path.exists(target) or os.stat(target).st_mtime < newest:
            flags = run(["pkg-config", "--cflags", "--libs", *packages]).split() if packages else []
            run([*compiler, "-w", os.path.join(sources, source), "-o", target, *flags, *libraries])
        return target

    def environment(self, inbox, **more):
        """Nothing of the caller's settings; a home that only this bench uses."""
        home = self.path("home")
        os.makedirs(home, exist_ok=True)
        env = {k: v for k, v in os.environ.items() if k in ("PATH", "DISPLAY", "TMPDIR")}
        env.update(HOME=home, LC_ALL="C.UTF-8", XDG_CONFIG_HOME=os.path.join(home, ".config"),
                   XDG_DATA_HOME=os.path.join(home, ".local/share"), XDG_CACHE_HOME=os.path.join(home, ".cache"),
                   PRISM_INBOX=inbox, PRISM_TMPDIR=os.path.join(inbox, "tmp"), PRISM_HOST="local")
        env.update(more)
        return env

    def inbox(self, hosts, findings, briefs=0):
        """A generated inbox of today; made anew only when the day or the size changed."""
        folder = self.path("in", f"{hosts}x{findings}" + (f"b{briefs}" if briefs else ""))
        facts = os.path.join(folder, "gen.json")
        if not os.path.exists(facts) or json.load(open(facts, encoding="utf-8"))["date"] != self.date:
            print(f"  making {os.path.relpath(folder, ROOT)} ...", file=sys.stderr, flush=True)
            run([sys.executable, os.path.join(HERE, "gen_inbox.py"), "--hosts", str(hosts), "--findings", str(findings),
                 "--briefs", str(briefs), "--prior", "none" if briefs else "consumed", "--date", self.date, "--out", folder, "--force"])
        return folder

    def inbox_environment(self, folder, **more):
        with open(os.path.join(folder, "hosts.txt"), encoding="utf-8") as file:
            hosts = file.read().split()
        more = {"PRISM_HOST": hosts[0], "PRISM_HOSTS": ",".join(hosts), "PRISM_MIN_SUMMARIES": "1", **more}
        return self.environment(folder, **more)

    def bundle(self, folder):
        return os.path.join(folder, "_summaries", "ready", f"{self.date}_bundle.json")

    def check_bundle(self, folder):
        """A fast wrong answer is no answer: the bundle holds every summary and every finding that was put in."""
        with open(os.path.join(folder, "gen.json"), encoding="utf-8") as file:
            expected = json.load(file)["expected"]
        with open(self.bundle(folder), encoding="utf-8") as file:
            bundle = json.load(file)
        got = (len(bundle["summaries"]), sum(len(s["findings"]) for s in bundle["summaries"].values()))
        want = (expected["files"], expected["findings"])
        if got != want:
            raise Failed(f"{folder}: the bundle has {got[0]} summaries and {got[1]} findings, not {want[0]} and {want[1]}")


def remove(*paths):
    for path in paths:
        if os.path.isdir(path) and not os.path.islink(path):
            shutil.rmtree(path)
        else:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(path)


def end(process):
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextlib.contextmanager
def display():
    """An Xvfb with openbox; yields the variables that programs need. Ends what it started."""
    for program in ("Xvfb", "openbox"):
        if shutil.which(program) is None:
            raise Failed(f"{program} is not installed")
    with tempfile.TemporaryDirectory(prefix="prism-bench-") as runtime:
        reader, writer = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                                  pass_fds=[writer], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writer)
        manager = None
        try:
            with os.fdopen(reader) as pipe:
                number = pipe.readline().strip()
            if not number:
                raise Failed("Xvfb did not start")
            variables = {"DISPLAY": f":{number}", "XDG_RUNTIME_DIR": runtime, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "1"}
            manager = subprocess.Popen(["openbox"], env={**os.environ, **variables}, stdin=subprocess.DEVNULL,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(1)  # until it manages windows; before that nothing enters _NET_CLIENT_LIST
            yield variables
        finally:
            if manager:
                end(manager)
            end(server)
