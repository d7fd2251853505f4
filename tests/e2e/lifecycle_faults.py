#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The operator verbs under faults, on real hosts: sshd, Docker Engine, PostgreSQL, gnome-keyring. After each fault the target runs the old
or the new version and never half of one, the error says what to do, and a second run completes."""
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time

import hostlab
from hostlab import expect, fetch, hostctl, light, ssh

SOURCE = os.path.join(os.environ.get("LAB", "/nonexistent"), "work", "light")
KNOWN_HOSTS = "/root/.ssh/known_hosts"
UPGRADE = ("upgrade-lan", "--target", "light")
URL = "http://h1:8081/version"


def running():
    """The version that is served, after any switch on the host has come to its end; its files must be of the same."""
    ssh("h1", "[ ! -e /srv/light/.prism/busy ] || flock -w 60 /srv/light/.prism/busy true")
    until = time.monotonic() + 10
    while (served := fetch(URL)).startswith("(") and time.monotonic() < until:
        time.sleep(0.1)
    files = ssh("h1", "cat /srv/light/version")
    expect(served == files, f"half a version: {served} is served, the files are {files}")
    return served


def goes_on(op, version):
    done = op.good(*UPGRADE)
    expect(running() == version, f"the second run left {running()}, not {version}")
    expect(not op.control_sockets(), f"connections stayed open: {op.control_sockets()}")
    return done


def install_keeps_its_key_in_the_keychain(op):
    light(SOURCE, "1")
    watch = hostlab.Snapshots()
    watch.start()
    done = op.good("install-lan", "--target", "light")
    watch.stop()
    key = subprocess.run(["secret-tool", "lookup", "server", "prism", "user", "api-key/light"], capture_output=True, text=True, check=True).stdout
    expect(key.startswith("prism_") and len(key) > 40 and done.err.count(key) == 1, "the key is in the keychain and was shown once")
    expect(key not in done.out, "the key is in the result")
    expect(watch.rounds > 5 and not watch.places_of(key), f"{watch.rounds} rounds; the key was in {watch.places_of(key)}")
    found = hostlab.files_with(key, op.home, op.work, os.environ["XDG_RUNTIME_DIR"])
    expect(not found, f"the key is in {found}")
    expect(not ssh("h1", f"grep -rlF {key} /srv /root /tmp /run/sshd.log; true"), "the key is on the host")
    with open(os.path.join(op.home, ".prism", "credentials.personal.json"), encoding="utf-8") as f:
        credentials = json.load(f)
    expect(credentials["api_key_name"] == "prism/api-key/light" and credentials["mode"] == "lan", credentials)
    again = op.good("install-lan", "--target", "light")
    expect(again.fact("installed") == "before" and key not in again.err + again.out, "the second run short-circuits")
    expect(running() == "1", "version 1 runs")


def key_of_a_variable_stays_there(op):
    canary = "canary-71c9-variable"
    watch = hostlab.Snapshots()
    watch.start()
    process = op.start("install-lan", "--target", "light", "--api-key-env", "PRISM_GIVEN", PRISM_GIVEN=canary)
    out, err = process.communicate(timeout=60)
    own = f"/proc/{process.pid}/environ"
    watch.stop()
    seen = [place for place in watch.places_of(canary) if place != own]
    expect(process.returncode == 0 and not seen and canary not in out + err, f"{process.returncode}, seen in {seen}\n{err}")


def wrong_key(op):
    hostctl("h1", "noauth")
    try:
        op.bad("auth_failed", *UPGRADE)
    finally:
        hostctl("h1", "auth")


def changed_host_key(op):
    hostctl("h1", "newkey")
    try:
        expect("CHANGED" in (said := op.bad("host_key_changed", *UPGRADE).err).upper(), said)
    finally:
        hostctl("h1", "oldkey")


def unknown_host(op):
    with open(KNOWN_HOSTS, encoding="utf-8") as f:
        before = f.read()
    hostlab.write(KNOWN_HOSTS, "".join(line for line in before.splitlines(True) if not line.startswith("h1,")))
    try:
        op.bad("host_key_unknown", *UPGRADE)
    finally:
        hostlab.write(KNOWN_HOSTS, before)
    expect(running() == "1", "nothing changed")


def blob():
    with open(os.path.join(SOURCE, "blob"), "wb") as f:
        f.write(os.urandom(12 << 20))


def reset_in_rsync(op):
    light(SOURCE, "2")
    blob()
    hostctl("h1", "resetafter", str(4 << 20))
    try:
        done = op.bad("unreachable", *UPGRADE)
    finally:
        hostctl("h1", "clear")
    expect(done.stage("rsync")["status"] == "failed", done.err)
    expect(running() == "1", "the old version runs")
    goes_on(op, "2")


def cable_pulled_in_rsync(op):
    light(SOURCE, "3")
    blob()
    hostctl("h1", "slow", "16mbit")
    process = op.start(*UPGRADE)
    said = []
    for line in process.stderr:
        said.append(line)
        if "lock: ok" in line:
            time.sleep(0.7)
            hostctl("h1", "cut")
    out = process.stdout.read()
    process.wait(timeout=100)
    hostctl("h1", "join")
    hostctl("h1", "clear")
    result = json.loads(out)
    print("     " + ", ".join(f"{s['stage']} {s['duration_ms']}" for s in result["stages"]) + f", in all {result['duration_ms']} ms")
    expect(result["error"]["code"] in ("unreachable", "rsync_failed") and result["error"]["hint"], "".join(said))
    expect(next(s for s in result["stages"] if s["stage"] == "rsync")["status"] == "failed", "".join(said))
    expect(running() == "2", "the old version runs")
    goes_on(op, "3")


def slow_line(op):
    light(SOURCE, "4")
    hostctl("h1", "delay", "200")
    try:
        done = op.good(*UPGRADE)
    finally:
        hostctl("h1", "clear")
    expect(running() == "4", "version 4 runs")
    print(f"     200 ms each way: {done.took:.1f} s")


def disk_full(op):
    light(SOURCE, "5")
    hostctl("h1", "fill")
    try:
        op.bad("disk_full", *UPGRADE)
        expect(fetch(URL) == "4", "the old version runs")
    finally:
        hostctl("h1", "free")
    goes_on(op, "5")


def disk_fills_while_copying(op):
    light(SOURCE, "6")
    blob()
    hostctl("h1", "fill")
    ssh("h1", "truncate -s -110M /var/fill")
    hostctl("h1", "slow", "40mbit")
    process = op.start(*UPGRADE)
    for line in process.stderr:
        if "lock: ok" in line:
            hostctl("h1", "run", "sh", "-c", "dd if=/dev/zero of=/var/fill2 bs=1M 2>/dev/null; true")
    result = json.loads(process.stdout.read())
    process.wait(timeout=60)
    hostctl("h1", "clear")
    hostctl("h1", "run", "rm", "-f", "/var/fill", "/var/fill2")
    expect(result["error"] and result["error"]["code"] == "disk_full", result["error"])
    expect(running() == "5", "the old version runs")
    goes_on(op, "6")


def docker_not_running(op):
    light(SOURCE, "7")
    ssh("h1", "kill $(cat /run/docker.pid); while [ -e /run/docker.pid ]; do sleep .1; done")
    done = op.bad("docker_down", *UPGRADE)
    expect("start" in done.result["error"]["hint"], done.err)
    ssh("h1", "dockerd --dns 127.0.0.1 >/run/dockerd.log 2>&1 </dev/null & for i in $(seq 100); do docker version >/dev/null 2>&1 && break; sleep .1; done")
    goes_on(op, "7")


def unhealthy_goes_back(op):
    light(SOURCE, "8", start="mkdir -p /tmp/none; exec httpd -f -p 8000 -h /tmp/none")
    op.bad("unhealthy", *UPGRADE, "--health-timeout", "3")
    expect(running() == "7", "the old version runs again")


def kill_in(op, stage, after):
    """kill -9 in a stage: as soon as the stage before has ended, and a moment later."""
    version = f"{time.monotonic():.2f}"
    before = running()
    slow_start = "sleep 1; exec httpd -f -p 8000 -h /www"
    light(SOURCE, version, "RUN sleep 1", start=slow_start)
    process = op.start(*UPGRADE)
    for line in process.stderr:
        if after in line:
            if stage not in ("lock", "verify"):
                time.sleep(0.25)
            process.send_signal(signal.SIGKILL)
            break
    process.communicate(timeout=60)
    expect(process.returncode == -signal.SIGKILL, f"it ended before: {process.returncode}")
    expect(running() in (before, version), f"{running()} is neither {before} nor {version}")
    done = op.good(*UPGRADE)
    expect(running() == version, f"the second run left {running()}, not {version}")
    expect(not op.control_sockets(), f"connections stayed open: {op.control_sockets()}")
    expect(done.fact("version") and ssh("h1", "cut -c1-4 /srv/light/.prism/state") == "live", "the state is not settled")


def kill_in_install(op):
    ssh("h1", "cd /srv/light && docker compose down -v -t 1 2>/dev/null; rm -rf /srv/light")
    light(SOURCE, "20", "RUN sleep 1")
    for after in ("lock: ok", "key: ok", "rsync: ok", "build: ok", "start: ok"):
        process = op.start("install-lan", "--target", "light")
        for line in process.stderr:
            if after in line:
                process.kill()
                break
        process.communicate(timeout=60)
    op.good("install-lan", "--target", "light")
    expect(running() == "20", "the last run completes the installation")


def jump_host(op):
    hostlab.write("/root/.ssh/config", "Host jumped\n  HostName 10.77.0.1\n  HostKeyAlias h1\n  ProxyJump h2\n")
    add_target(op, "jumped", {**hostlab.target("jumped", "light", SOURCE, 8081, "/version")})
    done = op.good("upgrade-lan", "--target", "jumped", "--verify-only")
    expect(done.fact("version"), done.out)
    hostctl("h2", "noauth")
    try:
        done = op.bad("unreachable", "upgrade-lan", "--target", "jumped", "--verify-only")
        expect("jump host" in done.err, done.err)
    finally:
        hostctl("h2", "auth")


def stale_control_socket(op):
    process = op.start(*UPGRADE)
    for line in process.stderr:
        if "lock: ok" in line:
            break
    path = next(p for p in op.control_sockets() if not p.endswith(".lock"))
    process.kill()
    process.communicate(timeout=60)
    subprocess.run(["ssh", "-O", "exit", "-o", f"ControlPath={path}", "-F", "none", "x"], capture_output=True, check=False)
    if not os.path.exists(path):  # the master took it along: what a killed master leaves is a socket that nobody listens at
        left = socket.socket(socket.AF_UNIX)
        left.bind(path)
        left.close()
    op.good(*UPGRADE, "--verify-only")
    expect(not op.control_sockets(), f"left behind: {op.control_sockets()}")


def add_target(op, name, entry):
    path = os.path.join(op.home, ".prism", "targets.json")
    with open(path, encoding="utf-8") as f:
        registry = json.load(f)
    registry["targets"][name] = entry
    hostlab.write(path, json.dumps(registry))


KILLS = (("lock", "preflight: ok"), ("rsync", "lock: ok"), ("build", "rsync: ok"), ("restart", "build: ok"), ("health", "restart: ok"),
         ("verify", "health: ok"))


def inside(prism):
    op = hostlab.Operator(prism)
    registry = {"version": 1, "default_target": None, "targets": {"light": hostlab.target("h1", "light", SOURCE, 8081, "/version")}}
    hostlab.write(os.path.join(op.home, ".prism", "targets.json"), json.dumps(registry))
    hostlab.load_images("h1")
    checks = [install_keeps_its_key_in_the_keychain, key_of_a_variable_stays_there, wrong_key, changed_host_key, unknown_host,
              reset_in_rsync, cable_pulled_in_rsync, slow_line, disk_full, disk_fills_while_copying, docker_not_running,
              unhealthy_goes_back]
    steps = [(c, op) for c in checks] + [(kill_in, op, *k) for k in KILLS]
    steps += [(c, op) for c in (stale_control_socket, jump_host, kill_in_install)]
    wanted = os.environ.get("ONLY")
    return hostlab.run_checks([s for s in steps if not wanted or s[0].__name__ in wanted.split(",")])


if __name__ == "__main__":
    program = os.path.abspath(sys.argv[1])
    if len(sys.argv) > 2:
        sys.exit(inside(program))
    if why := hostlab.missing():
        print(f"SKIP: {why}; no fault of the operator verbs was tested")
        sys.exit(77)
    with tempfile.TemporaryDirectory(prefix="pl", dir="/tmp") as lab:
        sys.exit(hostlab.enter(__file__, program, lab, 290))
