#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`prism schedule` beside a real systemd user manager: the timer fires, a missed run is made up, a failure and a missing
done-marker are shouted, drift is seen, a foreign timer is taken over, removal leaves nothing."""
import json
import os
import select
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, ".."))
from e2e.sandbox import expect

MANAGER = os.path.join(HERE, "..", "support", "with-systemd-user")
HOME = os.environ.get("HOME", "")
UNITS = os.path.join(HOME, ".config/systemd/user")
CACHE = os.path.join(HOME, "cache")
SHOUTS = os.path.join(HOME, ".local/state/prism/shouts.log")


def prism(*words, status=(0,), **more):
    environment = dict(os.environ, PRISM_INBOX=os.path.join(HOME, "inbox"), PRISM_TMPDIR=CACHE, PRISM_HOST="box", **more)
    ended = subprocess.run([sys.argv[1], *words], capture_output=True, text=True, check=False, env=environment, stdin=subprocess.DEVNULL)
    expect(ended.returncode in status, f"prism {' '.join(words)}: exit {ended.returncode}\n{ended.stdout}{ended.stderr}")
    return ended


def systemctl(*words, check=True):
    return subprocess.run(["systemctl", "--user", *words], capture_output=True, text=True, check=check)


def until(what, condition, seconds=60):
    """Asks until it holds; a loop with an end, for what another process does in its own time."""
    end = time.monotonic() + seconds
    while not condition():
        expect(time.monotonic() < end, f"not within {seconds} s: {what}")
        select.select([], [], [], 0.1)


def shouted():
    if not os.path.exists(SHOUTS):
        return ""
    with open(SHOUTS, encoding="utf-8") as f:
        return f.read()


def run_records():
    folder = os.path.join(CACHE, "runs")
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    records = []
    for name in names:
        with open(os.path.join(folder, name), encoding="utf-8") as f:
            records.append(json.load(f))
    return records


def drop_in(unit, text):
    folder = os.path.join(UNITS, unit + ".d")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "test.conf"), "w", encoding="utf-8") as f:
        f.write(text)
    systemctl("daemon-reload")


def status(code):
    return json.loads(prism("schedule", "status", "--json", status=(code,)).stdout)


def valid_for_systemd():
    names = [os.path.join(UNITS, n) for n in ("prism-audit.timer", "prism-watch.timer")]
    verify = subprocess.run(["systemd-analyze", "--user", "--recursive-errors=yes", "verify", *names], capture_output=True, text=True, check=False)
    expect(verify.returncode == 0 and not verify.stderr.strip(), verify.stderr)


def due_times_are_systemds():
    """Prism's own reckoning of the next run against systemd-analyze calendar, over both changes of the clocks."""
    cases = (("02:30", "Europe/Berlin", "2026-03-28T20:00:00Z"), ("02:30", "Europe/Berlin", "2026-10-24T20:00:00Z"),
             ("07:30", "America/New_York", "2026-03-08T04:00:00Z"), ("23:59", "Asia/Shanghai", "2026-11-19T06:30:00Z"))
    for at, zone, now in cases:
        calendar = subprocess.run(["systemd-analyze", "calendar", "--base-time", now.replace("T", " ").replace("Z", " UTC"), f"*-*-* {at}:00 {zone}"],
                                  capture_output=True, text=True, check=True, env=dict(os.environ, TZ="UTC")).stdout
        line = next(l for l in calendar.splitlines() if "Next elapse" in l)
        wanted = line.split(": ", 1)[1].split()
        show = json.loads(prism("schedule", "show", "--at", at, "--tz", zone, "--json", PRISM_NOW=now).stdout)
        expect(show["next_run"] == f"{wanted[1]}T{wanted[2]}Z", f"{at} {zone} after {now}: {show['next_run']} but systemd says {line}")


def inside():
    due_times_are_systemds()
    expect(status(4)["installed"] is False, "nothing is installed at first")
    refused = prism("schedule", "install", status=(130,))
    expect("prism-audit.timer" in refused.stdout and not os.path.exists(os.path.join(UNITS, "prism-audit.timer")),
           "without a yes the text is shown and nothing is written")

    prism("schedule", "install", "--at", "07:30", "--tz", "Europe/Berlin", "--yes")
    valid_for_systemd()
    s = status(0)
    expect(s["enabled"] and s["schedule"] == "07:30 daily Europe/Berlin" and s["next_run"], s)

    drop_in("prism-audit.timer", "[Timer]\nRandomizedDelaySec=0\nOnCalendar=*:*:0/2\n")
    expect(any("drop-ins" in d for d in status(4)["drift"]), "a drop-in is drift")
    systemctl("restart", "prism-audit.timer")
    until("the timer fires and the chain ends", run_records)
    drop_in("prism-audit.timer", "[Timer]\nRandomizedDelaySec=0\n")
    systemctl("restart", "prism-audit.timer")
    until("the last run ends", lambda: systemctl("is-active", "prism-audit.service", check=False).stdout.strip() != "activating")

    ran = len(run_records())
    systemctl("stop", "prism-audit.timer")
    stamp = os.path.join(HOME, ".local/share/systemd/timers/stamp-prism-audit.timer")
    past = time.time() - 3 * 86400
    os.utime(stamp, (past, past))
    systemctl("start", "prism-audit.timer")
    until("the missed run is made up", lambda: len(run_records()) == ran + 1)
    expect("due_at" in run_records()[-1] and "late" in run_records()[-1], run_records()[-1])
    expect(shouted() == "", "a chain that ran is nothing to shout about: " + shouted())

    systemctl("start", "prism-watch.service")
    expect(shouted() == "", "the done-marker is there: " + shouted())
    for name in os.listdir(CACHE):
        if name.startswith("parallel_done."):
            os.remove(os.path.join(CACHE, name))
    # As if the watch ran at its time: the copy of the script is told the present minute.
    now = time.strftime("%H:%M", time.gmtime())
    subprocess.run(["sh", os.path.join(HOME, ".local/share/prism/schedule/prism-watch.sh"), CACHE, now, "65",
                    os.path.join(HOME, ".local/share/prism/schedule/prism-shout.sh")], check=True, env=dict(os.environ, TZ="UTC"))
    expect("no audit today" in shouted(), "a missing done-marker is shouted: " + shouted())

    drop_in("prism-audit.service", "[Service]\nEnvironment=PRISM_INBOX=/dev/null/inbox\n")
    systemctl("start", "prism-audit.service", check=False)
    until("a failure is shouted", lambda: "the audit failed" in shouted())
    expect("prism-audit.service" in shouted(), shouted())

    with open(os.path.join(UNITS, "prism-audit.timer"), "a", encoding="utf-8") as f:
        f.write("# mine\n")
    expect("differs" in prism("schedule", "install", "--yes", status=(1,)).stderr, "what differs is left alone")
    with open(os.path.join(UNITS, "prism-audit.timer"), encoding="utf-8") as f:
        expect("# mine" in f.read(), "the operator's line is still there")
    for unit in ("prism-audit.timer", "prism-audit.service"):
        os.remove(os.path.join(UNITS, unit + ".d", "test.conf"))
        os.rmdir(os.path.join(UNITS, unit + ".d"))
    prism("schedule", "install", "--yes", "--replace", "--at", "06:00")
    expect(status(0)["schedule"] == "06:00", "replaced when told")

    prism("schedule", "remove")
    left = [os.path.join(base, f) for base, _, files in os.walk(os.path.join(HOME, ".config")) for f in files]
    left += [os.path.join(HOME, ".local/share", f) for f in ("prism/schedule", "systemd/timers/stamp-prism-audit.timer") if os.path.exists(os.path.join(HOME, ".local/share", f))]
    expect(not left, f"removal left {left}")
    units = [l for l in systemctl("list-units", "--all", "--plain").stdout.splitlines() if "prism" in l]
    expect(not units, f"a unit stays loaded: {units}")

    with open(os.path.join(UNITS, "simply-ops-prism.service"), "w", encoding="utf-8") as f:
        f.write("[Service]\nType=oneshot\nExecStart=/bin/true\n")
    with open(os.path.join(UNITS, "simply-ops-prism.timer"), "w", encoding="utf-8") as f:
        f.write("[Timer]\nOnCalendar=*-*-* 14:00:00\n[Install]\nWantedBy=timers.target\n")
    systemctl("daemon-reload")
    systemctl("enable", "--now", "simply-ops-prism.timer")
    expect("two chains" in prism("schedule", "install", "--yes", status=(1,)).stderr, "a second chain is refused")
    prism("schedule", "import", "--yes")
    s = status(0)
    expect(s["schedule"] == "14:00" and not s["foreign"], s)
    expect("simply-ops" not in systemctl("list-timers", "--all").stdout, "the foreign timer is off")
    print("schedule: all seen beside a real systemd user manager")


def outside():
    ended = subprocess.run([MANAGER, sys.executable, os.path.abspath(__file__), sys.argv[1], "inside"], check=False)
    if ended.returncode == 125 or subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False).returncode != 0:
        print("SKIP: no systemd user manager can be started here (namespaces are not allowed)")
        return 77
    return ended.returncode


if __name__ == "__main__":
    sys.exit(inside() if len(sys.argv) > 2 else outside())
