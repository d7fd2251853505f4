# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults for end-to-end tests: a crash or an error at a chosen system call (strace), a really full disk (tmpfs).

Linux only. Where strace or mounting is not permitted, skip() ends the test with the status that CTest shows as skipped.
"""
import os
import shutil
import subprocess
import sys

SKIPPED = 77  # SKIP_RETURN_CODE of tests/e2e/CMakeLists.txt
# strace counts each of them by itself, and in each thread by itself.
CHANGING_CALLS = ("write", "pwrite64", "fsync", "fdatasync", "rename", "renameat2", "unlink", "ftruncate", "mkdir")


def skip(why):
    """Says loudly that nothing was tested, and why."""
    print(f"SKIP: {why}. NOTHING WAS TESTED.", flush=True)
    sys.exit(SKIPPED)


def need_strace():
    """Skips unless strace may inject faults here."""
    if shutil.which("strace") is None:
        skip("strace is not installed")
    probe = subprocess.run(injected("kill", "exit_group", 1, ["true"]), stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if probe.returncode != -9:
        skip(f"strace cannot inject faults here: {probe.stdout.decode(errors='replace').strip() or probe.returncode}")


def injected(kind, calls, when, argv):
    """The command that runs argv and, at the when-th of these calls in a thread, kills it (kind "kill"; before the call is
    carried out) or lets the call fail (kind is the error's name)."""
    # Without --seccomp-bpf: strace 6.1 loses signal=KILL with it.
    what = "signal=KILL" if kind == "kill" else f"error={kind}"
    return ["strace", "-f", "-qqq", "-o", "/dev/null", "--signal=none", "-e", f"trace={calls}",
            "-e", f"inject={calls}:{what}:when={when}", *argv]


def opens_before(directory, argv, environment):
    """How many files argv opens before the first one below directory: its libraries, where no crash is worth a test."""
    trace = subprocess.run(["strace", "-qqq", "-e", "trace=openat", *argv], env=environment, cwd="/", stdin=subprocess.DEVNULL,
                           stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace").stderr
    opens = [line for line in trace.splitlines() if line.startswith("openat(")]
    return next((n for n, line in enumerate(opens) if directory in line), len(opens))


def enter_mount_namespace():
    """Starts this program again where its mounts are its own. Returns in the new process; skips if that is not allowed."""
    if os.environ.get("PRISM_TEST_NAMESPACE") == "1":
        return
    if shutil.which("unshare") is None:
        skip("unshare is not installed")
    wrapper = ["unshare", "-m", "--propagation", "private"]
    if os.geteuid() != 0:
        wrapper[1:1] = ["--map-root-user"]
    probe = subprocess.run([*wrapper, "sh", "-c", "mount -t tmpfs -o size=64k tmpfs /mnt && umount /mnt"],
                           stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if probe.returncode != 0:
        skip(f"a tmpfs cannot be mounted here: {probe.stdout.decode(errors='replace').strip()}")
    os.environ["PRISM_TEST_NAMESPACE"] = "1"
    os.execvp(wrapper[0], [*wrapper, sys.executable, *sys.argv])


class SmallDisk:
    """A tmpfs on a directory, with as much room as wanted."""

    def __init__(self, directory):
        self.directory = directory
        self._mount("size=64m")

    def _mount(self, options):
        subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", self.directory], check=True)

    def limit(self, kibibytes=65536, inodes=100000):
        """Sets the room; what is there stays."""
        subprocess.run(["mount", "-o", f"remount,size={kibibytes}k,nr_inodes={inodes}", self.directory], check=True)

    def used(self):
        """(kibibytes, inodes) in use."""
        s = os.statvfs(self.directory)
        return (s.f_blocks - s.f_bfree) * s.f_frsize // 1024, s.f_files - s.f_ffree

    def close(self):
        subprocess.run(["umount", "-l", self.directory], check=False)
