#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""configure-lan and list-targets against real ssh servers in namespaces: wrong, changed and unknown keys, cut, slow, frozen hosts."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
SUPPORT = os.path.join(HERE, "..", "support")
TARGETS = os.path.join(tempfile.gettempdir(), "unset")


def expect(condition, message):
    if not condition:
        raise AssertionError(message)


def hostctl(*words):
    subprocess.run(["hostctl", *words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def prism(*words, answers="", **more):
    env = {**os.environ, "PRISM_TARGETS_FILE": TARGETS, **more}
    begun = time.monotonic()
    done = subprocess.run([PRISM, *words], input=answers, capture_output=True, text=True, env=env, timeout=90, check=False)
    done.took = time.monotonic() - begun
    return done


def configure(host, *more, **env):
    return prism("configure-lan", f"--name={host}", f"--ssh-target=root@{host}", "--ssh-key=~/.ssh/id_ed25519",
                 "--repo-dir=/srv/stack", f"--backend-url=http://{host}:41765", "--json", *more, **env)


def rungs(done):
    return {r["id"]: r for r in json.loads(done.stdout)["rungs"]}


def saved():
    if not os.path.exists(TARGETS):
        return {}
    with open(TARGETS, encoding="utf-8") as f:
        return json.load(f)["targets"]


def sockets():
    folder = os.path.join(os.environ["XDG_RUNTIME_DIR"], "prism-ssh")
    return os.listdir(folder) if os.path.isdir(folder) else []


def good_host():
    done = configure("h1")
    expect(done.returncode == 0, done.stdout + done.stderr)
    states = {r["state"] for r in rungs(done).values()}
    expect(len(rungs(done)) == 10 and "failed" not in states, done.stdout)
    expect(rungs(done)["rsync"]["state"] == "passed", done.stdout)
    expect(saved()["h1"]["ssh"]["target"] == "root@h1", "not saved")
    expect(not sockets(), f"connections stayed open: {sockets()}")
    hostctl("h1", "run", "test", "!", "-e", "/srv/stack")


def unknown_host_key():
    known = os.path.expanduser("~/.ssh/known_hosts")
    with open(known, encoding="utf-8") as f:
        before = f.read()
    with open(known, "w", encoding="utf-8") as f:
        f.write("".join(line + "\n" for line in before.splitlines() if not line.startswith("h2,")))
    done = configure("h2")
    expect(done.returncode == 1 and "h2" not in saved(), done.stdout + done.stderr)
    expect(rungs(done)["host_key"]["state"] == "failed", done.stdout)
    shown = json.loads(done.stdout)["host_key"]["fingerprint"]
    real = subprocess.run(["ssh-keygen", "-lf", os.environ["HOSTS_DIR"] + "/h2/ssh_host_ed25519_key.pub"],
                          capture_output=True, text=True, check=True).stdout.split()[1]
    expect(shown == real, f"shows {shown}, the host has {real}")
    with open(known, encoding="utf-8") as f:
        expect(not [line for line in f if line.startswith("h2")], "the key was accepted without the operator's word")
    wrong = configure("h2", "--accept-host-key", "SHA256:" + "A" * 43)
    expect(wrong.returncode == 1 and "not accepted" in wrong.stderr, wrong.stderr)
    right = configure("h2", "--accept-host-key", shown)
    expect(right.returncode == 0 and "h2" in saved(), right.stdout + right.stderr)


def changed_host_key():
    hostctl("h2", "newkey")
    done = configure("h2")
    shown = done.stdout + done.stderr
    expect(done.returncode == 1 and rungs(done)["host_key"]["state"] == "failed", shown)
    expect("CHANGED" in shown and "ANOTHER KEY" in shown, shown)
    again = configure("h2", "--accept-host-key", rungs(done)["host_key"]["detail"].split()[-1])
    expect(again.returncode == 1, "a changed key was accepted")
    hostctl("h2", "oldkey")
    expect(configure("h2").returncode == 0, "does not recover")


def wrong_key():
    hostctl("h1", "noauth")
    done = configure("h1")
    hostctl("h1", "auth")
    expect(done.returncode == 1 and rungs(done)["login"]["state"] == "failed", done.stdout)
    expect("ssh-copy-id" in done.stdout + done.stderr, done.stdout)


def unknown_name():
    done = configure("h99")
    expect(done.returncode == 1 and rungs(done)["name"]["state"] == "failed", done.stdout + done.stderr)


def cut_host():
    hostctl("h1", "cut")
    done = configure("h1")
    hostctl("h1", "join")
    expect(done.returncode == 1 and rungs(done)["port"]["state"] == "failed" and done.took < 20, f"{done.took} {done.stdout}")


def frozen_sshd():
    hostctl("h1", "sshd-stop")
    done = configure("h1")
    hostctl("h1", "sshd-go")
    expect(done.returncode == 1 and "hangs" in rungs(done)["port"]["detail"] and done.took < 20, done.stdout)


def slow_line():
    hostctl("h1", "delay", "200")
    done = configure("h1")
    hostctl("h1", "clear")
    expect(done.returncode == 0, done.stdout + done.stderr)


def refused_port():
    hostctl("h1", "refuse")
    done = configure("h1")
    hostctl("h1", "clear")
    expect(rungs(done)["port"]["state"] == "failed" and "refused" in rungs(done)["port"]["detail"], done.stdout)


def interactive():
    done = prism("configure-lan", answers="bad name\nasked\nroot@h1\n\n/srv/asked\n\n\nyes\n")
    expect(done.returncode == 0, done.stdout + done.stderr)
    expect(saved()["asked"]["remote"]["repo_dir"] == "/srv/asked", saved())
    expect("name is 'bad name'" in done.stderr, done.stderr)


def reachability():
    hostctl("h2", "cut")
    done = prism("list-targets", "--check", "--json")
    hostctl("h2", "join")
    listed = {t["name"]: t for t in json.loads(done.stdout)["targets"]}
    expect(done.returncode == 4 and listed["h1"]["reachable"] and not listed["h2"]["reachable"], done.stdout)


def fifty_at_once():
    hostctl("h1", "delay", "500")
    path = TARGETS + ".many"
    entry = {"mode": "lan", "ssh": {"target": "root@h1", "key": "~/.ssh/id_ed25519"},
             "remote": {"repo_dir": "/srv/x"}, "backend_url": "http://h1:1"}
    with open(path, "w", encoding="utf-8") as f:
        json.dump({"version": 1, "default_target": None, "targets": {f"t{n}": entry for n in range(50)}}, f)
    done = prism("list-targets", "--check", "--json", PRISM_TARGETS_FILE=path)
    hostctl("h1", "clear")
    listed = json.loads(done.stdout)["targets"]
    slowest = max(t["milliseconds"] for t in listed) / 1000
    expect(all(t["reachable"] for t in listed), done.stdout[-600:])
    print(f"     50 targets {done.took:.2f} s, slowest {slowest:.2f} s, ratio {done.took / slowest:.2f}")
    expect(done.took < 1.5 * slowest, f"{done.took:.2f} s for 50, the slowest {slowest:.2f} s")


def inside():
    failed = 0
    for check in (good_host, unknown_host_key, changed_host_key, wrong_key, unknown_name, cut_host, frozen_sshd, slow_line,
                  refused_port, interactive, reachability, fifty_at_once):
        begun = time.monotonic()
        try:
            check()
            print(f"ok   {check.__name__} ({time.monotonic() - begun:.1f} s)", flush=True)
        except (AssertionError, KeyError, ValueError, subprocess.SubprocessError) as problem:
            failed += 1
            print(f"FAIL {check.__name__}: {problem!r}", flush=True)
    return 1 if failed else 0


def main():
    if os.geteuid() != 0 or not shutil.which("unshare") or not os.path.exists("/usr/sbin/sshd"):
        print("SKIP: needs root, unshare and an ssh server (openssh-server) to make hosts in namespaces")
        return 77
    if subprocess.run(["unshare", "-m", "-n", "-p", "-f", "--mount-proc", "true"], capture_output=True, check=False).returncode:
        print("SKIP: this machine does not allow namespaces, so no host could be made; nothing was tested")
        return 77
    with tempfile.TemporaryDirectory(prefix="pt") as folder:
        env = {**os.environ, "XDG_RUNTIME_DIR": folder, "HOME": "/root", "WITH_TIMEOUT": "200"}
        run = subprocess.run([os.path.join(SUPPORT, "with-hosts"), "2", sys.executable, os.path.abspath(__file__),
                              PRISM, "--inside", os.path.join(folder, "targets.json")], env=env, check=False)
        return run.returncode


PRISM = os.path.abspath(sys.argv[1])
if len(sys.argv) > 3:
    TARGETS = sys.argv[3]
    sys.exit(inside())
sys.exit(main())
