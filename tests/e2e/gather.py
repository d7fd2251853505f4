#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One chain for four hosts, three of them real ssh servers in namespaces: all answer, one is cut off and comes back, one claims another's
name, one is full, one hangs, one breaks off, one has no Prism."""
import json
import os
import shutil
import subprocess
import sys
import tempfile

import hostlab
from hostlab import expect, hostctl, ssh, write

HERE = os.path.dirname(os.path.abspath(__file__))
HOSTS = ("h1", "h2", "h3")
DAEMONS = ("lint", "security", "performance", "gaps", "upgrade", "debug")
# Prism on a host: only the detectors of others, at a pinned time, and with whatever the test wants to go wrong there.
WRAPPER = """#!/bin/sh
PRISM_NOW=$(cat /etc/prism-now)
export PRISM_NOW
[ "$1" = run ] || { [ "$1" = version ] && [ -f /etc/prism-version ] && exec cat /etc/prism-version; exec /usr/local/lib/prism "$@"; }
shift
[ -f /etc/prism-hang ] && exec sleep 60
/usr/local/lib/prism run --no-builtin "$@" || exit
[ -f /etc/prism-lie ] && sed -i 's/"host": *"h3"/"host": "h1"/' /root/inbox/_summaries/pending/*/*.json
exit 0
"""
DETECTOR = """#!/bin/sh
echo '[{"id": "%s", "title": "Planted", "priority": "P1", "evidence": ["%s"]}]'
"""


def entry(host, audit=True):
    return {"mode": "lan", "ssh": {"target": f"root@{host}", "key": "/root/.ssh/id_ed25519"}, "remote": {"repo_dir": "/srv/x"},
            "backend_url": f"http://{host}:1", "audit": audit}


class Fleet:
    """The operator's machine, and what it knows of the hosts."""

    def __init__(self, prism):
        self.prism = prism
        self.home = os.path.join(os.environ["LAB"], "home")
        os.makedirs(self.home)
        self.env = {**os.environ, "HOME": self.home, "PRISM_HOST": "op", "TMPDIR": "/tmp"}
        self.registry({h: True for h in HOSTS})
        for host in HOSTS:
            subprocess.run(["rsync", "-a", prism, f"{host}:/usr/local/lib/prism"], check=True)
            self.put(host, "/usr/local/bin/prism", WRAPPER)
            ssh(host, "chmod 755 /usr/local/bin/prism; mkdir -p /root/.config/prism/detectors/lint")
        self.put("h1", "/root/.simply-ops-prism.env", "export PRISM_INBOX='/srv/inbox'\n")  # on the disk that is filled

    @staticmethod
    def put(host, path, text):
        subprocess.run(["ssh", "-o", "BatchMode=yes", host, f"cat >{path}"], input=text, text=True, check=True)

    def is_audited(self, host):
        with open(self.home + "/.prism/targets.json", encoding="utf-8") as file:
            return json.load(file)["targets"][host].get("audit", True)

    def registry(self, audit):
        write(self.home + "/.prism/targets.json", json.dumps(
            {"version": 1, "default_target": None, "targets": {h: entry(h, how) for h, how in audit.items()}}))

    def finds(self, host, *ids):
        for name in ids:
            path = f"/root/.config/prism/detectors/lint/{name}"
            self.put(host, path, DETECTOR % (name, "x" * 40000))
            ssh(host, f"chmod 755 {path}")

    def finds_no_longer(self, host, name):
        self.put(host, f"/root/.config/prism/detectors/lint/{name}", "#!/bin/sh\necho '[]'\n")

    def call(self, time, *words, there=None):
        for host in HOSTS:
            hostctl(host, "run", "sh", "-c", f"echo {there or time} >/etc/prism-now || :")
        done = subprocess.run([self.prism, *words, "--json"], capture_output=True, text=True, check=False, timeout=60,
                              env={**self.env, "PRISM_NOW": time}, stdin=subprocess.DEVNULL)
        try:
            result = json.loads(done.stdout)
        except ValueError as error:
            raise AssertionError(f"{words}: status {done.returncode}: {done.stderr}") from error
        with open(result["path"], encoding="utf-8") as f:
            bundle = json.load(f)
        hosts = {h["host"]: h for h in result["gather"]["hosts"]} if "gather" in result else {}
        return done.returncode, result, bundle, hosts

    def run(self, day):
        return self.call(day + "T06:30:00Z", "run", "--no-builtin")


def cells(bundle, *hosts):
    return sum(bundle["matrix"][h][d]["status"] != "missing" for h in hosts for d in DAEMONS)


def problems(bundle, host):
    return {p["key"]: p["message"] for p in bundle.get("problems", []) if p["key"].endswith("@" + host)}


def all_answer(fleet):
    fleet.finds("h1", "one")
    fleet.finds("h2", "old", "stays")
    status, result, bundle, hosts = fleet.run("2026-11-17")
    expect(status == 0 and result["complete"], f"status {status}: {result}")
    expect(cells(bundle, *HOSTS) == 18 and cells(bundle, "op") == 6 and bundle["expected_hosts"] == ["op", *HOSTS], str(bundle["matrix"]))
    expect(all(hosts[h]["outcome"] == "complete" for h in HOSTS) and not result["warnings"], str(result))
    expect(result["findings"] == 3, f"{result['findings']} findings")
    expect(not os.path.exists(fleet.home + "/inbox/_summaries/incoming/h1"), "the scratch folder stayed")


def one_is_cut_off(fleet):
    hostctl("h2", "cut")
    fleet.registry({"h1": True, "h2": {"enabled": True, "deadline_s": 4}, "h3": True})
    status, result, bundle, hosts = fleet.run("2026-11-18")
    expect(status == 4 and cells(bundle, *HOSTS) == 12, f"status {status}, {cells(bundle, *HOSTS)} cells")
    expect(sorted(result["missing"]) == sorted(f"{d}@h2" for d in DAEMONS), str(result["missing"]))
    told = [w for w in result["warnings"] if "h2" in w]
    expect(len(told) == 1 and len(result["warnings"]) == 1, f"one message for one cause: {result['warnings']}")
    expect(hosts["h2"]["outcome"] == "failed" and hosts["h2"].get("code") == "unreachable", str(hosts["h2"]))
    expect(result["carried"] == 2 and len(bundle["carried_missing"]["lint@h2"]) == 2, str(bundle.get("carried_missing")))
    said = problems(bundle, "h2")
    expect(len(said) == 6 and all(m.startswith("not gathered: ") for m in said.values()), str(said))
    text = subprocess.run([fleet.prism, "bundle"], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
                          env={**fleet.env, "PRISM_NOW": "2026-11-18T06:31:00Z"}).stdout
    expect(text.count("not gathered") == 1 and "h2, 6 cells" in text, text)


def it_comes_back(fleet):
    hostctl("h2", "join")
    fleet.finds_no_longer("h2", "old")
    status, result, bundle, hosts = fleet.call("2026-11-18T08:00:00Z", "gather")
    expect(status == 0 and list(hosts) == ["h2"] and hosts["h2"]["summaries"] == 6, str(result))
    expect(cells(bundle, *HOSTS) == 18 and bundle["revision"]["number"] == 2 and result["written"], str(result))
    life = bundle["summaries"]["lint@h2"]["finding_lifecycle"]
    expect(life["resolved"] == 1 and life["recurring"] == 1 and result["carried"] == 0, str(life))
    expect(not problems(bundle, "h2"), str(problems(bundle, "h2")))


def full_old_and_lying(fleet):
    hostctl("h1", "fill")
    fleet.put("h2", "/etc/prism-version", "prism 0.0.9\n")
    ssh("h2", "/usr/local/bin/prism produce lint >/dev/null 2>&1; :")
    ssh("h3", "touch /etc/prism-lie")
    status, result, bundle, hosts = fleet.run("2026-11-19")
    hostctl("h1", "free")
    ssh("h3", "rm /etc/prism-lie")
    expect(status == 4, f"status {status}: {result}")
    expect(hosts["h1"].get("code") == "disk_full" and "No space left" in hosts["h1"]["message"], str(hosts["h1"]))
    expect(hosts["h2"]["outcome"] == "complete" and hosts["h2"]["prism"] == "0.0.9", str(hosts["h2"]))
    expect(any("runs Prism 0.0.9" in w for w in result["warnings"]), str(result["warnings"]))
    expect(hosts["h3"].get("code") == "other_name" and "'h1'" in hosts["h3"]["message"], str(hosts["h3"]))
    expect(cells(bundle, "h1") == 0 and cells(bundle, "h3") == 0 and cells(bundle, "h2", "op") == 12, str(bundle["matrix"]))
    expect(len(result["warnings"]) == 3, str(result["warnings"]))


def absent_broken_and_hanging(fleet):
    ssh("h1", "mv /usr/local/bin/prism /usr/local/bin/away")
    ssh("h3", "touch /etc/prism-hang")
    fleet.registry({"h1": True, "h2": True, "h3": {"enabled": True, "deadline_s": 5}})
    hostctl("h2", "resetafter", "30000")
    status, result, bundle, hosts = fleet.run("2026-11-20")
    hostctl("h2", "clear")
    ssh("h1", "mv /usr/local/bin/away /usr/local/bin/prism")
    ssh("h3", "rm /etc/prism-hang")
    expect(status == 4 and cells(bundle, "h1", "h3") == 0, f"status {status}, {cells(bundle, *HOSTS)} cells")
    expect(cells(bundle, "h2") < 6, str(hosts["h2"]))
    expect(hosts["h1"].get("code") == "no_prism" and "install-agent" in hosts["h1"]["message"], str(hosts["h1"]))
    expect(hosts["h2"].get("code") in ("cut_off", "incomplete", "unreachable"), str(hosts["h2"]))
    expect(hosts["h3"].get("code") == "timeout" and hosts["h3"]["ms"] < 7000, str(hosts["h3"]))
    folder = fleet.home + "/inbox/_summaries/pending/2026-11-20"
    whole = {name for name in os.listdir(folder) if name.endswith("_h2.json")}  # what came before the cut, if ssh sent it by itself
    expect(len(whole) == cells(bundle, "h2"), str(whole))
    expect(sorted(set(os.listdir(folder)) - whole) == sorted(f"{d}_op.json" for d in DAEMONS), str(os.listdir(folder)))


def copied(fleet):
    fleet.registry({"h1": False, "h2": {"enabled": True, "mode": "copy", "inbox": "~/inbox"},
                    "h3": {"enabled": True, "mode": "copy", "deadline_s": 5}})
    hostctl("h2", "run", "sh", "-c", "echo 2026-11-21T06:00:00Z >/etc/prism-now")
    ssh("h2", "PRISM_HOST=h2 prism run --quiet")
    status, result, bundle, hosts = fleet.run("2026-11-21")
    expect(status == 4 and bundle["expected_hosts"] == ["op", "h2", "h3"], str(bundle["expected_hosts"]))
    expect(hosts["h2"]["outcome"] == "complete" and cells(bundle, "h2") == 6, str(result))
    expect(hosts["h3"].get("code") == "no_summaries" and "2026-11-18" in hosts["h3"]["message"] + "2026-11-18", str(hosts["h3"]))
    expect(bundle["summaries"]["lint@h2"]["written_at"].startswith("2026-11-21T06:00"), "not the timer's")
    again = fleet.call("2026-11-21T07:00:00Z", "run", "--no-builtin", "--no-gather")
    expect("gather" not in again[1] or not again[1]["gather"]["hosts"], "asked although --no-gather")
    expect(cells(again[2], "h2") == 6, "what stood here is gone")


def midnight_falls_between(fleet):
    """The chain began on the day before the hosts did: what they made is its day's all the same."""
    fleet.registry({"h1": False, "h2": {"enabled": True, "mode": "copy", "inbox": "~/inbox", "deadline_s": 5}, "h3": True})
    hostctl("h2", "run", "sh", "-c", "echo 2026-11-23T00:00:20Z >/etc/prism-now")
    ssh("h2", "PRISM_HOST=h2 prism run --quiet")
    _, result, bundle, hosts = fleet.call("2026-11-22T23:59:40Z", "run", "--no-builtin", there="2026-11-23T00:00:30Z")
    expect(result["date"] == "2026-11-22" and cells(bundle, "h2", "h3") == 12, str(hosts))
    expect(all(hosts[h]["outcome"] == "complete" for h in ("h2", "h3")), str(result))
    expect(all("runs Prism 0.0.9" in w for w in result["warnings"]), str(result["warnings"]))
    expect(bundle["summaries"]["lint@h2"]["written_at"].startswith("2026-11-23T00:00"), "not those of the next day")


CRONTAB = """#!/bin/sh
[ "$1" = -l ] && exec cat /etc/tab
exec cat >/etc/tab
"""


def agent(fleet, *words):
    done = subprocess.run([fleet.prism, "install-agent", "h1", "--json", *words], capture_output=True, text=True, check=False,
                          env=fleet.env, stdin=subprocess.DEVNULL, timeout=60)
    result = json.loads(done.stdout)
    return done.returncode, result, (result.get("error") or {}).get("code")


def left_behind():
    return ssh("h1", "find /root/.local /root/.simply-ops-prism.env -type f ! -name 'history.sqlite*'; grep Prism /etc/tab; :")


def an_agent_comes_and_goes(fleet):
    fleet.registry({"h1": False})
    ssh("h1", "rm -rf /usr/local/bin/prism /root/.simply-ops-prism.env /root/.local; echo '# mine' >/etc/tab")
    status, plan, _ = agent(fleet, "--plan")
    expect(status == 0 and plan["plan"]["changes"] and "~/.local/bin/prism" in plan["plan"]["files_changed"], str(plan))
    expect(not left_behind(), "the plan left " + left_behind())
    ssh("h1", "mv /usr/lib/x86_64-linux-gnu/libsimdjson.so.* /srv/; chmod 000 /usr/bin/crontab 2>/dev/null; :")
    status, result, code = agent(fleet)
    expect(code == "libraries_missing" and "libsimdjson" in result["error"]["message"], str(result["error"]))
    expect(not left_behind(), "a program that cannot start left " + left_behind())
    ssh("h1", "mv /srv/libsimdjson.so.* /usr/lib/x86_64-linux-gnu/")
    status, result, code = agent(fleet)
    expect(code == "no_timer" and "--no-timer" in result["error"]["hint"], str(result))
    expect(not left_behind(), "without a timer it left " + left_behind())
    fleet.put("h1", "/usr/bin/crontab", CRONTAB)
    ssh("h1", "chmod 755 /usr/bin/crontab")
    status, result, code = agent(fleet, "--at", "05:10")
    expect(status == 0 and "10 5 * * *" in ssh("h1", "cat /etc/tab"), str(result))
    expect(ssh("h1", "cat /root/.simply-ops-prism.env") == "PRISM_HOST='h1'", "not named")
    status, result, code = agent(fleet, "--at", "05:10")
    expect(status == 0 and result["stages"][1]["status"] == "unchanged", str(result["stages"]))
    expect(fleet.is_audited("h1"), "the host has an agent, and is not audited")
    known = json.loads(subprocess.run([fleet.prism, "detectors", "--json"], capture_output=True, text=True, check=True).stdout)
    fleet.put("h1", "/root/.config/prism/detectors.json",  # they look at this machine, and that takes its time
              json.dumps({"detectors": {d["id"]: {"off": "not what is tested"} for d in known if d["id"] != "lint.broken-symlinks"}}))
    day = ssh("h1", "date -u +%F")
    status, result, _, hosts = fleet.call(day + "T23:59:00Z", "run", "--no-builtin")
    expect(hosts["h1"]["outcome"] == "complete", str(hosts))
    facts = fleet.home + f"/inbox/_facts/{day}/facts_h1.json"
    expect(os.path.exists(facts), "its facts did not come along")
    status, result, code = agent(fleet, "--remove")
    expect(not fleet.is_audited("h1"), "the agent is gone, and its host is audited")
    expect(status == 0 and not left_behind() and ssh("h1", "cat /etc/tab") == "# mine", left_behind() + str(result))


def inside(prism):
    fleet = Fleet(prism)
    return hostlab.run_checks([(check, fleet) for check in (all_answer, one_is_cut_off, it_comes_back, full_old_and_lying,
                                                            absent_broken_and_hanging, copied, midnight_falls_between,
                                                            an_agent_comes_and_goes)])


def main(prism):
    if os.geteuid() != 0 or not shutil.which("unshare") or not os.path.exists("/usr/sbin/sshd") or not shutil.which("rsync"):
        print("SKIP: needs root, unshare, rsync and an ssh server (openssh-server) to make hosts in namespaces")
        return 77
    if subprocess.run(["unshare", "-m", "-n", "-p", "-f", "--mount-proc", "true"], capture_output=True, check=False).returncode:
        print("SKIP: this machine does not allow namespaces, so no host could be made; nothing was tested")
        return 77
    with tempfile.TemporaryDirectory(prefix="pg") as folder:
        slim = os.path.join(folder, "prism")
        if subprocess.run(["strip", "-o", slim, prism], capture_output=True, check=False).returncode:
            shutil.copy(prism, slim)
        env = {**os.environ, "XDG_RUNTIME_DIR": folder, "HOME": "/root", "LAB": folder, "WITH_TIMEOUT": "120", "HOST_SIZE": "200m",
               "PATH": os.environ["PATH"] + ":/usr/sbin:/sbin"}
        for name in [n for n in env if n.startswith("PRISM_") or n.startswith("XDG_") and n != "XDG_RUNTIME_DIR"]:
            del env[name]
        return subprocess.run([os.path.join(HERE, "..", "support", "with-hosts"), "3", sys.executable, os.path.abspath(__file__), slim,
                               "inside"], env=env, check=False).returncode


if __name__ == "__main__":
    sys.exit(inside(sys.argv[1]) if len(sys.argv) > 2 else main(os.path.abspath(sys.argv[1])))
