#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`prism secret` against a real gnome-keyring: open, locked, denied, declined, frozen, absent, without a bus. A canary is nowhere but in
the keychain."""
import glob
import json
import os
import pty
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
DECLINING = os.path.join(HERE, "..", "support", "declining-keyring")
WITH_KEYRING = os.path.join(HERE, "..", "support", "with-keyring")
CANARY = "canary-5e0c7d-sängerin"
DENY = '<deny send_destination="org.freedesktop.secrets"/>'


def expect(condition, message):
    if not condition:
        raise AssertionError(message)


def secret(*words, value=None, **env):
    begun = time.monotonic()
    done = subprocess.run([PRISM, "secret", *words], input=value, capture_output=True, text=True, timeout=40, check=False,
                          stdin=subprocess.DEVNULL if value is None else None, env={**os.environ, **env})
    done.took = time.monotonic() - begun
    return done


def stored(name):
    found = subprocess.run(["secret-tool", "lookup", "server", "prism", "user", name], capture_output=True, text=True, check=False)
    return found.stdout if found.returncode == 0 else None


def daemon():
    for path in glob.glob("/proc/[0-9]*/comm"):
        with open(path, encoding="utf-8") as f:
            if f.read().startswith("gnome-keyring"):
                return int(path.split("/")[2])
    raise AssertionError("no gnome-keyring-daemon")


class Watch(threading.Thread):
    """Looks into the command line and the environment of every process, again and again."""

    def __init__(self, canary):
        super().__init__(daemon=True)
        self.canary, self.seen, self.rounds, self.end = canary.encode(), set(), 0, threading.Event()

    def run(self):
        while not self.end.is_set():
            for what in ("cmdline", "environ"):
                for path in glob.glob(f"/proc/[0-9]*/{what}"):
                    try:
                        with open(path, "rb") as f:
                            if self.canary in f.read():
                                self.seen.add(path)
                    except OSError:
                        pass
            self.rounds += 1

    def stop(self):
        self.end.set()
        self.join()


def files_with(canary, *folders):
    found = []
    for folder in folders:
        for base, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(base, name)
                if os.path.isfile(path):
                    with open(path, "rb") as f:
                        if canary.encode() in f.read():
                            found.append(path)
    return found


def set_check_remove():
    done = secret("set", "api-key/x", value=CANARY + "\n")
    expect(done.returncode == 0 and stored("api-key/x") == CANARY, done.stderr + repr(stored("api-key/x")))
    done = secret("check", "api-key/x", "--json")
    expect(done.returncode == 0 and json.loads(done.stdout)["stored"] is True, done.stdout)
    expect(CANARY not in done.stdout + done.stderr, "check prints the value")
    expect(secret("set", "api-key/x", value="other").returncode == 0 and stored("api-key/x") == "other", "not replaced")
    expect(secret("remove", "api-key/x").returncode == 0 and stored("api-key/x") is None, "not removed")
    expect(secret("check", "api-key/x").returncode == 1, "check after remove")
    expect(secret("remove", "api-key/x").returncode == 0, "removing what is not there succeeds")


def refused_values():
    for value in ("", "\n", "x" * 70000, "a\0b"):
        done = secret("set", "bad", value=value)
        expect(done.returncode != 0 and stored("bad") is None, f"{value[:9]!r}: {done.returncode}")
    for name in ("", "-x", "a\nb", "n" * 300):
        expect(secret("set", "--", name, value="v").returncode == 2, f"name {name[:9]!r} is taken")
    long = "y" * 60000
    expect(secret("set", "long", value=long).returncode == 0 and stored("long") == long, "60,000 characters")


def canary_is_nowhere():
    watch = Watch(CANARY)
    watch.start()
    for _ in range(15):
        done = secret("set", "canary", value=CANARY)
        expect(done.returncode == 0 and secret("check", "canary").returncode == 0, done.stderr)
    watch.stop()
    expect(watch.rounds > 5 and not watch.seen, f"{watch.rounds} rounds, seen in {watch.seen}")
    found = files_with(CANARY, os.environ["HOME"], os.environ["XDG_RUNTIME_DIR"], os.environ["TMPDIR"])
    expect(not found and stored("canary") == CANARY, f"in files: {found}")


def ask_mcp(*calls):
    """What `prism mcp` answers to calls of tools, as text."""
    lines = [{"id": 0, "method": "initialize", "params": {"protocolVersion": "2025-11-25", "capabilities": {},
                                                          "clientInfo": {"name": "tester", "version": "1"}}}]
    lines += [{"id": n, "method": "tools/call", "params": {"name": "prism_configure_lan", "arguments": given}} for n, given in enumerate(calls, 1)]
    with subprocess.Popen([PRISM, "mcp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        heard = []
        for line in lines:
            server.stdin.write(json.dumps({"jsonrpc": "2.0", **line}) + "\n")
            server.stdin.flush()
            while "id" not in json.loads(heard[-1] if heard and heard[-1] else "{}") or json.loads(heard[-1])["id"] != line["id"]:
                heard.append(server.stdout.readline())
                expect(heard[-1], "the server ended")
        server.stdin.close()
    return "".join(heard[1:])


def configuring_never_keeps_a_secret():
    """A key goes into the keychain; where an operator or an agent puts a secret into a field of a target instead, it is refused untold."""
    watch = Watch(CANARY)
    watch.start()
    expect(secret("set", "api-key/web", value=CANARY).returncode == 0, "set")
    plain = ["configure-lan", "--no-check", "--name=web", "--ssh-target=op@192.0.2.1", "--ssh-key=~/.ssh/k", "--repo-dir=/srv/web",
             "--backend-url=http://192.0.2.1:41765", "--json"]
    done = subprocess.run([PRISM, *plain], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    expect(done.returncode == 0 and CANARY not in done.stdout + done.stderr, done.stderr)
    target = {"name": "web", "ssh_target": "op@192.0.2.1", "ssh_key": "~/.ssh/k", "repo_dir": "/srv/web"}
    said = ask_mcp({**target, "backend_url": f"http://op:{CANARY}@192.0.2.1/"}, {**target, "backend_url": "http://192.0.2.1/", "api_key": CANARY})
    expect(said.count('"isError":true') + said.count('"error"') >= 2 and CANARY not in said, said)
    listed = subprocess.run([PRISM, "list-targets", "--json"], capture_output=True, text=True, check=True).stdout
    watch.stop()
    # On a command line it stands where the operator put it, and nowhere that lasts.
    wrong = subprocess.run([PRISM, *plain, "--neo4j-password-env=" + CANARY], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    expect(wrong.returncode == 2 and "neo4j_password_env" in wrong.stdout + wrong.stderr, wrong.stderr)
    expect(CANARY not in wrong.stdout + wrong.stderr + listed and "web" in listed, "a refused secret is shown")
    found = files_with(CANARY, os.environ["HOME"], os.environ["XDG_RUNTIME_DIR"], os.environ["TMPDIR"])
    expect(not found and not watch.seen and stored("api-key/web") == CANARY, f"in files {found}, in processes {watch.seen}")


def typed_is_not_shown():
    child, terminal = pty.fork()
    if child == 0:
        os.execv(PRISM, [PRISM, "secret", "set", "typed"])
    shown, wrote = b"", False
    while select.select([terminal], [], [], 20)[0]:
        try:
            piece = os.read(terminal, 4096)
        except OSError:
            break
        if not piece:
            break
        shown += piece
        if b"not shown" in shown and not wrote:
            os.write(terminal, (CANARY + "\n").encode())
            wrote = True
    _, status = os.waitpid(child, 0)
    expect(os.waitstatus_to_exitcode(status) == 0 and stored("typed") == CANARY, shown)
    expect(CANARY.encode() not in shown, "the terminal shows what is typed")


def stopping_gives_the_terminal_back():
    child, terminal = pty.fork()
    if child == 0:
        os.execv("/bin/sh", ["sh", "-c", '"$0" secret set never; echo status $?; stty -a', PRISM])
    shown, stopped = b"", False
    while select.select([terminal], [], [], 20)[0]:
        try:
            piece = os.read(terminal, 4096)
        except OSError:
            break
        if not piece:
            break
        shown += piece
        if b"not shown" in shown and not stopped:
            with open(f"/proc/{child}/task/{child}/children", encoding="utf-8") as f:
                os.kill(int(f.read().split()[0]), signal.SIGTERM)
            stopped = True
    os.waitpid(child, 0)
    expect(b"status 130" in shown and b" echo " in shown and b"-echo " not in shown, shown)
    expect(stored("never") is None, "something was stored")


def frozen():
    expect(secret("set", "later", value="v").returncode == 0, "set")
    os.kill(daemon(), signal.SIGSTOP)
    try:
        for words, value in ((("check",), None), (("check", "later"), None), (("set", "later"), "w"), (("remove", "later"), None)):
            done = secret(*words, value=value)
            expect(done.returncode == 1 and done.took < 12, f"{words}: {done.returncode} after {done.took:.1f} s")
            expect("does not answer" in done.stdout + done.stderr and "restart" in done.stderr, done.stderr)
    finally:
        os.kill(daemon(), signal.SIGCONT)
    expect(any(secret("check", "later").returncode == 0 for _ in range(5)), "it recovers when the keychain does")


def locked_tells_no_lies():
    service = ["busctl", "--user", "call", "org.freedesktop.secrets", "/org/freedesktop/secrets", "org.freedesktop.Secret.Service"]
    expect(secret("set", "here", value=CANARY).returncode == 0, "set")
    subprocess.run([*service, "Lock", "ao", "1", "/org/freedesktop/secrets/aliases/default"], check=True, stdout=subprocess.DEVNULL)
    for words, value in ((("check", "here"), None), (("remove", "here"), None), (("set", "here"), "x")):
        done = secret(*words, value=value)
        expect(done.returncode == 1 and "is locked" in done.stderr and "unlock it" in done.stderr, f"{words}: {done.stderr}")
        expect("is not in the keychain" not in done.stdout + done.stderr, "a locked keychain is believed")
    expect(json.loads(secret("check", "--json").stdout)["keychain"] == "locked", "state")


def refuse(refused):
    """The session bus itself refuses, or lets through, what is sent to the Secret Service: a sandbox's policy."""
    path = os.path.join(os.environ["KR"], "bus.conf")
    with open(path, encoding="utf-8") as f:
        text = f.read().replace(DENY, "")
    with open(path, "w", encoding="utf-8") as f:
        f.write(text.replace("</policy>", DENY + "</policy>") if refused else text)
    subprocess.run(["busctl", "--user", "call", "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ReloadConfig"],
                   check=True, stdout=subprocess.DEVNULL)


def denied():
    expect(secret("set", "kept", value=CANARY).returncode == 0, "set")
    refuse(True)
    try:
        expect(json.loads(secret("check", "--json").stdout)["keychain"] == "denied", "state")
        for words, value in ((("check",), None), (("check", "kept"), None), (("set", "kept"), "other"), (("remove", "kept"), None)):
            done = secret(*words, value=value)
            expect(done.returncode == 1 and "refuses this program" in done.stdout + done.stderr, f"{words}: {done.stderr}")
            expect("allow prism-keychain" in done.stderr and "is not in the keychain" not in done.stdout + done.stderr, done.stderr)
    finally:
        refuse(False)
    expect(secret("check", "kept").returncode == 0 and stored("kept") == CANARY, "it recovers, and nothing was changed")


def declined():
    with subprocess.Popen([DECLINING], stdout=subprocess.PIPE, text=True) as service:
        try:
            expect(service.stdout.readline() == "ready\n", "the service that declines did not come up (python3-gi)")
            expect(json.loads(secret("check", "--json").stdout)["keychain"] == "ready", "it is open")
            done = secret("set", "new", value=CANARY)
            expect(done.returncode == 1 and "refuses this program" in done.stderr and "allow prism-keychain" in done.stderr, done.stderr)
            expect(secret("check", "new").returncode == 1, "check")
        finally:
            service.kill()
    expect(not files_with(CANARY, os.environ["HOME"], os.environ["TMPDIR"]), "a plain-text fallback")


def absent():
    for words, value in ((("check",), None), (("check", "x"), None), (("set", "x"), CANARY), (("remove", "x"), None)):
        done = secret(*words, value=value)
        expect(done.returncode == 1 and "is not there" in done.stdout + done.stderr, f"{words}: {done.stderr}")
        expect("secret service" in done.stderr and done.took < 5, done.stderr)
    expect(not files_with(CANARY, os.environ["HOME"], os.environ["TMPDIR"]), "a plain-text fallback")


def without_the_program():
    with tempfile.TemporaryDirectory() as folder:
        alone = shutil.copy(PRISM, folder)
        done = subprocess.run([alone, "secret", "check", "--json"], capture_output=True, text=True, check=False)
        expect(done.returncode == 1 and json.loads(done.stdout)["keychain"] == "absent", done.stdout + done.stderr)


CHECKS = {
    "unlocked": (set_check_remove, refused_values, canary_is_nowhere, configuring_never_keeps_a_secret, typed_is_not_shown, stopping_gives_the_terminal_back,
                 without_the_program, denied, frozen, locked_tells_no_lies),
    "none": (absent, declined),
    "nobus": (absent,),
}


def inside(mode):
    failed = 0
    for check in CHECKS[mode]:
        begun = time.monotonic()
        try:
            check()
            print(f"ok   {mode}: {check.__name__} ({time.monotonic() - begun:.1f} s)", flush=True)
        except (AssertionError, KeyError, ValueError, subprocess.SubprocessError) as problem:
            failed += 1
            print(f"FAIL {mode}: {check.__name__}: {problem!r}", flush=True)
    return 1 if failed else 0


def main():
    for tool in ("gnome-keyring-daemon", "dbus-daemon", "busctl", "secret-tool", "unshare", "setpriv"):
        if not shutil.which(tool):
            print(f"SKIP: no {tool} here, so no real keychain could be asked")
            return 77
    if subprocess.run(["unshare", "-m", "-p", "-f", "--mount-proc", "true"], capture_output=True, check=False).returncode:
        print("SKIP: this machine does not allow namespaces, so no keychain could be started; nothing was tested")
        return 77
    failed = 0
    for mode in CHECKS:
        with tempfile.TemporaryDirectory(prefix="pk") as folder:
            env = {**os.environ, "KEYRING": mode, "WITH_TIMEOUT": "120", "BENCH_TMP": folder, "TMPDIR": folder}
            failed += subprocess.run([WITH_KEYRING, sys.executable, os.path.abspath(__file__), PRISM, mode], env=env, check=False).returncode != 0
    return 1 if failed else 0


if __name__ == "__main__":
    PRISM = os.path.abspath(sys.argv[1])
    sys.exit(inside(sys.argv[2]) if len(sys.argv) > 2 else main())
