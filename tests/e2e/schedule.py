#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`prism schedule` beside a real systemd user manager: the timer fires, a missed run is made up, a failure and a missing
done-marker are shouted, drift is seen, lingering is offered, foreign timers are taken over, removal leaves nothing."""
import calendar
import datetime
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
STAMPS = os.path.join(HOME, ".local/share/systemd/timers")
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


def calendar_of(at, zone, now, count):
    """What systemd-analyze says of the next runs: [(local day, "YYYY-MM-DDTHH:MM:SSZ")]."""
    base = now.replace("T", " ").replace("Z", " UTC")
    told = subprocess.run(["systemd-analyze", "calendar", f"--iterations={count}", "--base-time", base, f"*-*-* {at}:00 {zone}"],
                          capture_output=True, text=True, check=True, env=dict(os.environ, TZ=zone)).stdout
    runs = []
    for line in told.splitlines():
        words = line.split()
        if "Next elapse:" in line or "Iter. #" in line or "Iteration #" in line:
            day, utc = words[-3], (words[-3], words[-2])  # of a zone that is UTC there is no second line
            runs.append([day, utc])
        elif "(in UTC):" in line:
            runs[-1][1] = (words[-3], words[-2])
    return [(day, "T".join(utc) + "Z") for day, utc in runs]


def due_times_are_systemds():
    """Prism's own reckoning of the next run and of days without one against systemd's, over changes of the clocks."""
    cases = (("02:30", "Europe/Berlin", "2026-03-28T20:00:00Z"), ("02:30", "Europe/Berlin", "2026-10-24T20:00:00Z"),
             ("07:30", "America/New_York", "2026-03-08T04:00:00Z"), ("01:30", "America/New_York", "2026-11-01T03:00:00Z"),
             ("00:30", "America/Havana", "2026-03-07T12:00:00Z"), ("02:15", "Australia/Lord_Howe", "2026-10-03T00:00:00Z"),
             ("01:45", "Australia/Lord_Howe", "2026-04-04T00:00:00Z"), ("02:30", "Antarctica/Troll", "2026-03-28T12:00:00Z"),
             ("23:59", "Asia/Shanghai", "2026-11-19T06:30:00Z"), ("00:00", "Asia/Kathmandu", "2026-11-19T18:14:59Z"),
             ("07:30", "UTC", "2026-12-31T08:00:00Z"))
    for at, zone, now in cases:
        runs = calendar_of(at, zone, now, 300)
        show = json.loads(prism("schedule", "show", "--at", at, "--tz", zone, "--json", PRISM_NOW=now).stdout)
        expect(show["next_run"] == runs[0][1], f"{at} {zone} after {now}: {show['next_run']} but systemd says {runs[0]}")
        days = [datetime.date.fromisoformat(day) for day, _ in runs]
        gaps = {str(a + datetime.timedelta(1)) for a, b in zip(days, days[1:]) if (b - a).days == 2}
        said = {word.strip(",:") for note in show["notes"] if "clocks jump" in note for word in note.split() if word[:2] == "20"}
        said = {day for day in said if str(days[0]) < day < str(days[-1])}
        expect(gaps == said, f"{at} {zone}: systemd leaves {sorted(gaps)} out, Prism says {sorted(said)}")


def unit(name):
    return os.path.join(UNITS, name)


def quiet_desktop():
    """No desktop's notification service is started here: a shout must not wait for one."""
    services = os.path.join(HOME, ".local/share/dbus-1/services")
    os.makedirs(services)
    with open(os.path.join(services, "org.freedesktop.Notifications.service"), "w", encoding="utf-8") as f:
        f.write("[D-BUS Service]\nName=org.freedesktop.Notifications\nExec=/bin/false\n")
    subprocess.run(["busctl", "--user", "call", "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ReloadConfig"],
                   capture_output=True, check=True)


def stand_in(name, text):
    """A program of the system that cannot be had here, before the real one on PATH; it notes its calls."""
    folder = os.path.join(HOME, "bin")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name), "w", encoding="utf-8") as f:
        f.write(f"#!/bin/sh\necho \"$@\" >>{HOME}/{name}.calls\n{text}\n")
    os.chmod(os.path.join(folder, name), 0o755)
    if not os.environ["PATH"].startswith(folder):
        os.environ["PATH"] = folder + ":" + os.environ["PATH"]


def marker(there):
    """Leaves today's done-marker, or takes every one away."""
    for name in os.listdir(CACHE):
        if name.startswith("parallel_done."):
            os.remove(os.path.join(CACHE, name))
    if there:
        with open(os.path.join(CACHE, "parallel_done." + time.strftime("%Y-%m-%d", time.gmtime())), "w", encoding="utf-8"):
            pass


def valid_for_systemd():
    """Each unit by itself: a warning is an error."""
    for name in ("prism-audit.service", "prism-audit.timer", "prism-shout@.service", "prism-watch.service", "prism-watch.timer"):
        verify = subprocess.run(["systemd-analyze", "--user", "--recursive-errors=yes", "verify", unit(name)],
                                capture_output=True, text=True, check=False)
        expect(verify.returncode == 0 and not verify.stderr.strip(), f"{name}: {verify.stderr}")


def nothing_is_written_unasked():
    expect(status(4)["installed"] is False, "nothing is installed at first")
    refused = prism("schedule", "install", status=(130,))
    expect("prism-audit.timer" in refused.stdout and not os.path.exists(unit("prism-audit.timer")),
           "without a yes the text is shown and nothing is written")
    expect("--linger" in refused.stdout, "lingering is explained: " + refused.stdout)
    prism("schedule", "start", status=(1,))
    prism("schedule", "instal", status=(2,))
    prism("schedule", "install", "--at", "07:30", "--tz", "Europe/Berlin", "--yes")
    valid_for_systemd()
    s = status(0)
    expect(s["enabled"] and s["schedule"] == "07:30 daily Europe/Berlin" and s["next_run"], s)


def the_timer_fires():
    """Its chain runs with the locks and limits of the unit, which a detector of others sees from inside."""
    probe = os.path.join(HOME, ".config/prism/detectors/debug/probe")
    os.makedirs(os.path.dirname(probe))
    with open(probe, "w", encoding="utf-8") as f:
        f.write(f"#!/bin/sh\n{{ cat /proc/self/status; ulimit -n; umask; }} >{HOME}/probe\necho '[]'\n")
    os.chmod(probe, 0o755)
    drop_in("prism-audit.timer", "[Timer]\nRandomizedDelaySec=0\nOnCalendar=*:*:0/2\n")
    expect(any("drop-ins" in d for d in status(4)["drift"]), "a drop-in is drift")
    systemctl("restart", "prism-audit.timer")
    until("the timer fires and the chain ends", run_records)
    drop_in("prism-audit.timer", "[Timer]\nRandomizedDelaySec=0\n")
    systemctl("restart", "prism-audit.timer")
    until("the last run ends", lambda: systemctl("is-active", "prism-audit.service", check=False).stdout.strip() != "activating")
    with open(os.path.join(HOME, "probe"), encoding="utf-8") as f:
        seen = f.read().split()
    expect(seen[seen.index("NoNewPrivs:") + 1] == "1" and seen[seen.index("Seccomp:") + 1] == "2" and seen[-2:] == ["4096", "0077"], seen)
    expect(not run_records()[-1]["missing"], run_records()[-1])
    os.remove(probe)


def a_missed_run_is_made_up_once():
    ran = len(run_records())
    systemctl("stop", "prism-audit.timer")
    past = time.time() - 3 * 86400
    os.utime(os.path.join(STAMPS, "stamp-prism-audit.timer"), (past, past))
    systemctl("start", "prism-audit.timer")
    until("the missed run is made up", lambda: len(run_records()) == ran + 1)
    made_up = run_records()[-1]
    expect("due_at" in made_up and "late" in made_up, made_up)
    expect(made_up["late"] == (made_up["started_at"] > made_up["due_at"] and not on_time(made_up)), made_up)
    until("it ends", lambda: systemctl("is-active", "prism-audit.service", check=False).stdout.strip() != "activating")
    systemctl("restart", "prism-audit.timer")
    timer = json.loads(systemctl("list-timers", "-o", "json", "prism-audit.timer").stdout)[0]
    wait = timer["next"] / 1e6 - time.time()
    expect(wait > 0 and len(run_records()) == ran + 1, f"three missed days are made up once: {timer}")
    expect(shouted() == "", "a chain that ran is nothing to shout about: " + shouted())


def on_time(record):
    start, due = (calendar.timegm(time.strptime(record[name], "%Y-%m-%dT%H:%M:%SZ")) for name in ("started_at", "due_at"))
    return start - due <= 900


def the_watch_speaks_alone():
    """Installed so that its time is now, it is started as its timer does; no file of Prism's but its scripts is needed."""
    an_hour_ago = time.strftime("%H:%M", time.gmtime(time.time() - 3600))
    for name in ("prism-audit.timer",):
        os.remove(unit(name + ".d/test.conf"))
        os.rmdir(unit(name + ".d"))
    prism("schedule", "install", "--yes", "--replace", "--at", an_hour_ago, "--tz", "UTC")
    marker(there=True)
    systemctl("start", "prism-watch.service")
    expect(shouted() == "", "the done-marker is there: " + shouted())
    marker(there=False)
    systemctl("stop", "prism-watch.timer")
    past = time.time() - 86400
    with open(os.path.join(STAMPS, "stamp-prism-watch.timer"), "w", encoding="utf-8"):
        pass
    os.utime(os.path.join(STAMPS, "stamp-prism-watch.timer"), (past, past))
    systemctl("start", "prism-watch.timer")  # as after a night switched off
    until("a missing done-marker is shouted", lambda: "no audit today" in shouted())


def a_failure_is_shouted():
    drop_in("prism-audit.service", "[Service]\nEnvironment=PRISM_INBOX=/dev/null/inbox\n")
    prism("schedule", "start", status=(0,))
    until("a failure is shouted", lambda: "the audit failed" in shouted())
    expect("prism-audit.service" in shouted(), shouted())
    os.remove(unit("prism-audit.service.d/test.conf"))
    os.rmdir(unit("prism-audit.service.d"))
    systemctl("daemon-reload")
    s = status(0)
    expect(s["last_result"] == "exit-code" and s["last_exit"] not in (0, 4), s)


def what_differs_is_left_alone():
    with open(unit("prism-audit.timer"), "a", encoding="utf-8") as f:
        f.write("# mine\n")
    systemctl("daemon-reload")
    expect(any("prism-audit.timer differs" in d for d in status(4)["drift"]), "an edited unit is drift")
    expect("differs" in prism("schedule", "install", "--yes", "--at", "06:00", status=(1,)).stderr, "what differs is left alone")
    with open(unit("prism-audit.timer"), encoding="utf-8") as f:
        expect("# mine" in f.read(), "the operator's line is still there")
    prism("schedule", "install", "--yes", "--replace", "--at", "06:00")
    expect(status(0)["schedule"] == "06:00", "replaced when told")


def lingering_is_switched_on_when_told():
    """loginctl is a stand-in: there is no logind here. Its answer is the file that systemd-logind makes."""
    os.makedirs("/var/lib/systemd", exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", "/var/lib/systemd"], check=True)  # of this test's own namespace
    stand_in("loginctl", "mkdir -p /var/lib/systemd/linger && touch /var/lib/systemd/linger/$(id -un)")
    prism("schedule", "install", "--yes", "--replace", "--at", "06:00")
    expect(not os.path.exists(os.path.join(HOME, "loginctl.calls")) and any("logged in" in n for n in status(0)["notes"]), "never silently")
    told = prism("schedule", "install", "--yes", "--at", "06:00", "--linger").stdout
    expect("then: loginctl enable-linger" in told, told)
    with open(os.path.join(HOME, "loginctl.calls"), encoding="utf-8") as f:
        expect(f.read() == "enable-linger\n", "asked once")
    expect(not any("logged in" in n for n in status(0)["notes"]), "no note any more")


def removal_leaves_nothing():
    expect("disable-linger" in prism("schedule", "remove").stdout, "what lingers on is said")
    left = [os.path.join(base, f) for base, _, files in os.walk(os.path.join(HOME, ".config")) for f in files]
    left += [f for f in (os.path.join(HOME, ".local/share/prism/schedule"),) if os.path.exists(f)]
    left += [f for f in os.listdir(STAMPS) if "prism" in f]
    expect(not left, f"removal left {left}")
    units = [l for l in systemctl("list-units", "--all", "--plain").stdout.splitlines() if "prism" in l]
    expect(not units, f"a unit stays loaded: {units}")
    prism("schedule", "remove")


def a_second_chain_is_taken_over():
    with open(unit("simply-ops-prism.service"), "w", encoding="utf-8") as f:
        f.write("[Service]\nType=oneshot\nExecStart=/bin/true\n")
    with open(unit("simply-ops-prism.timer"), "w", encoding="utf-8") as f:
        f.write("[Timer]\nOnCalendar=Mon..Fri *-*-* 14:00:00 UTC\n[Install]\nWantedBy=timers.target\n")
    systemctl("daemon-reload")
    systemctl("enable", "--now", "simply-ops-prism.timer")
    stand_in("crontab", f'if [ "$1" = -l ]; then cat {HOME}/crontab; else cat >{HOME}/crontab; fi')
    with open(os.path.join(HOME, "crontab"), "w", encoding="utf-8") as f:
        f.write("0 5 * * * backup\n0 15 * * * $HOME/simply-ops-prism/run.sh\n")
    expect("two chains" in prism("schedule", "install", "--yes", status=(1,)).stderr, "a second chain is refused")
    expect(prism("schedule", status=(4,)).stdout.count("'prism schedule import' takes it over") == 2, "both are found, and import is offered")
    prism("schedule", "import", status=(130,))
    expect(len(status(4)["foreign"]) == 2, "without a yes nothing is switched off")
    prism("schedule", "import", "--yes")
    s = status(0)
    expect(s["schedule"] == "14:00 mon,tue,wed,thu,fri UTC" and not s["foreign"], s)
    expect("simply-ops" not in systemctl("list-timers", "--all").stdout, "the foreign timer is off")
    with open(os.path.join(HOME, "crontab"), encoding="utf-8") as f:
        expect(f.read() == "0 5 * * * backup\n# retired by Prism: 0 15 * * * $HOME/simply-ops-prism/run.sh\n", "one line is commented out")


def inside():
    quiet_desktop()
    for step in (due_times_are_systemds, nothing_is_written_unasked, the_timer_fires, a_missed_run_is_made_up_once, the_watch_speaks_alone, a_failure_is_shouted,
                 what_differs_is_left_alone, lingering_is_switched_on_when_told, removal_leaves_nothing, a_second_chain_is_taken_over):
        started = time.monotonic()
        step()
        print(f"ok    {step.__name__} ({time.monotonic() - started:.1f} s)", flush=True)


def outside():
    ended = subprocess.run([MANAGER, sys.executable, os.path.abspath(__file__), sys.argv[1], "inside"], check=False)
    if ended.returncode == 125 or subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False).returncode != 0:
        print("SKIP: no systemd user manager can be started here (namespaces are not allowed)")
        return 77
    return ended.returncode


if __name__ == "__main__":
    sys.exit(inside() if len(sys.argv) > 2 else outside())
