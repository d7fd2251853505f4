#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""gen_inbox.py - make a realistic, reproducible inbox (tests/conformance/FORMATS.md 3-8).

Standard library only.  The same options give the same bytes (the only thing
that depends on the clock is the default of --date, today's UTC date, because
the collector always works on today's UTC date).

What it writes, for H hosts, 6 daemons and K findings per (daemon, host):

  OUT/_summaries/pending/DATE/<daemon>_<host>.json     6*H files, today's findings
  OUT/_summaries/consumed/PRIOR_bundle.json            the prior day's bundle
        (or OUT/_summaries/ready/PRIOR_bundle.json with --prior ready)
  OUT/hosts.txt        the host names, one a line
  OUT/env.sh           `. OUT/env.sh` sets PRISM_INBOX, PRISM_TMPDIR, PRISM_HOST,
                       PRISM_HOSTS, PRISM_MIN_SUMMARIES for this inbox
  OUT/gen.json         the options, and exact counts a test can check against:
                       findings, new, recurring, resolved, regressed,
                       carried_forward, actions, bytes
  with --briefs N      OUT/{critical,daily,weekly}/<daemon>_<host>_DATE_<hex>.json,
                       N a (daemon, host), and prism-<daemon>-DATE.md: what
                       `collector.py --consume` archives
  with --heartbeats    OUT/_heartbeat/prism-<daemon>_<host>.json
  with --bad N         N of the pending files are broken (cut off, not JSON,
                       not UTF-8, empty; in that rotation): "missing" to the
                       Python collector

How the two days relate (O = --overlap, 0..1), per (daemon, host):

  round(K*O) findings are in both days (recurring: same id; about one in eight
             of them has status "regressed" today)
  K-round(K*O) findings are only today  (new)
  K-round(K*O) findings are only in the prior bundle (vanished); about 3 in 10
             of them have carry_forward false and count as resolved, the others
             are carried forward
  about one in fourteen of all findings has status "resolved" (so no action)

The prior bundle is written as the Python collector would write it.

Lengths: titles 30-80 characters, descriptions 80-300, 1-5 evidence strings;
about one finding in nine has non-ASCII text (Latin, Cyrillic, CJK, Arabic,
emoji beyond the BMP).  Files are written as the Python producers
write them: json.dumps(indent=2), so non-ASCII as \\uXXXX; --utf8 writes raw
UTF-8 instead (same values).

Priorities: P0 4 %, P1 16 %, P2 35 %, P3 45 %.

Options
  --hosts H  --findings K  --overlap O (0.8)  --seed S (1)  --out DIR
  --date YYYY-MM-DD (today, UTC)   --prior consumed|ready|none (consumed)
  --briefs N  --heartbeats  --bad N  --utf8  --force

Examples
  python3 gen_inbox.py --hosts 100 --findings 50 --out in/100x50
  . in/100x50/env.sh
  prism collect --once --min 1
"""
from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import sys
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

DAEMONS = ("lint", "security", "performance", "gaps", "upgrade", "debug")
RANK = {"P0": 0, "P1": 1, "P2": 2, "P3": 3}
SKILL = {"lint": "lint", "security": "security", "performance": "performance",
         "gaps": "gaps", "upgrade": "upskill", "debug": "debug"}
LOOKING_FOR = {
    "lint": "Dead code, broken refs, fallback chains.",
    "security": "Exposed credentials, SSH policy, vuln packages.",
    "performance": "Context growth, cache misses, host metrics.",
    "gaps": "SPREAD/SHRINK gaps, phantom infra, deploy post-flight.",
    "upgrade": "Outdated tools, packages, external intelligence.",
    "debug": "Wiring/orphan/drift verdicts re-verified.",
}
SURFACES = {
    "lint": ("docs", "coverage_matrix", "yaml-config", "shell-scripts", "ansible-roles", "readme-links", "schema"),
    "security": ("ssh", "sudoers", "openssl", "tls-certs", "firewall", "secrets", "kernel", "container-image"),
    "performance": ("disk", "memory", "cpu", "cache", "queue", "postgres", "nginx", "journal"),
    "gaps": ("backups", "monitoring", "heartbeats", "alerts", "dns", "log-rotation", "inventory"),
    "upgrade": ("apt", "pip", "npm", "container-base", "kernel", "firmware", "postgres-major"),
    "debug": ("cron", "systemd-unit", "wiring", "orphan-process", "timer", "webhook", "mount"),
}
SUBJECT = ("Package", "Timer", "Service", "Certificate", "Backup job", "Cron entry", "Config file", "Mount point",
           "Detector", "Queue", "Log directory", "Listener", "Container image", "Heartbeat", "Symlink", "Index")
NAMES = ("openssl", "nginx.service", "postgresql@15-main", "fail2ban", "unattended-upgrades", "/etc/ssh/sshd_config",
         "/var/lib/docker", "borg-nightly", "node-exporter", "redis-server", "certbot.timer", "/srv/data/archive",
         "prometheus", "rsyslog", "systemd-timesyncd", "mail-relay", "ingest-worker", "report-cron", "gitea", "minio")
STATE = ("is behind the released version", "has not run for 3 days", "failed on its last two starts",
         "grows by 1.4 GiB a week", "has no owner in the inventory", "is enabled but never triggered",
         "differs from the committed copy", "expires within 14 days", "listens on all interfaces",
         "has a broken reference", "is missing on this host", "uses a deprecated option",
         "exceeds its latency budget", "leaks file descriptors", "is not covered by any check")
SENT = ("The value on the host differs from the one that the repository declares, and nothing in the journal explains the change.",
        "The last successful run is older than the agreed interval; every later attempt ended with a non-zero exit status.",
        "Two other hosts of the same role do not show this, so a local change is the most likely cause.",
        "A restart would probably hide the symptom without removing its cause.",
        "The unit is active, but its watchdog was never armed.",
        "Compare the package versions with the pinned list before anything is upgraded.",
        "Free space falls by about two percent a day and reaches the alert threshold within the next three weeks.",
        "No test covers this path; the previous finding on the same surface was closed without evidence.",
        "Access was possible with a password although the policy asks for keys only.",
        "The directory contains 18,204 files that no retention rule matches.")
NONASCII = ("Überwachung unvollständig", "déjà signalé hier", "проверка не выполнена", "監視が停止しています",
            "尚未配置备份", "التحقق مطلوب", "größer als 90 %", "Łącze przerwane", "→ see runbook §4", "disk full \U0001F525",
            "naïve retry loop", "señal perdida")
EVID = ("config:{n}", "journal:{n}:{h}", "path:/var/log/{h}/{s}.log:{l}", "unit:{n} Result=exit-code", "pkg:{n}=1:{l}.4-2+deb12u1",
        "proc:pid={l} comm={s}", "metric:{s}_bytes{{instance=\"{h}\"}} {l}", "sha256:{x}", "cmd:systemctl status {n}")
ROLES = ("web", "db", "cache", "queue", "build", "edge", "mail", "log", "lab", "mon")
SITES = ("fra", "hel", "lon", "nyc", "sgp")


def host_names(n: int) -> list[str]:
    # No underscore: the collector splits <daemon>_<host>.json at the last one.
    return [f"{ROLES[i % len(ROLES)]}-{i:04d}.{SITES[(i // len(ROLES)) % len(SITES)]}" for i in range(n)]


def _fit(rng: random.Random, first: str, pool: tuple[str, ...], low: int, high: int) -> str:
    want = rng.randint(low, high)
    text = first
    while len(text) < want:
        text += " " + rng.choice(pool)
    if len(text) > high:
        text = text[:high].rsplit(" ", 1)[0]
    while len(text) < low:
        text += "."
    return text


def finding(rng: random.Random, daemon: str, host: str, number: int) -> dict:
    surface = rng.choice(SURFACES[daemon])
    name = rng.choice(NAMES)
    other = rng.random() < 1 / 9
    title = f"{rng.choice(SUBJECT)} {name} {rng.choice(STATE)}"
    if other:
        title = f"{rng.choice(NONASCII)}: {title}"
    title = _fit(rng, title, ("again", "since Monday", "on this host", "as before"), 30, 80)
    first = (rng.choice(NONASCII) + ". " if other else "") + rng.choice(SENT)
    description = _fit(rng, first, SENT, 80, 300)
    roll = rng.random()
    priority = "P0" if roll < 0.04 else "P1" if roll < 0.20 else "P2" if roll < 0.55 else "P3"
    evidence = []
    for _ in range(rng.randint(1, 5)):
        form = rng.choice(EVID)
        evidence.append(form.format(n=name, h=host, s=surface, l=rng.randint(10, 99999),
                                    x=f"{rng.getrandbits(256):064x}" if "{x}" in form else ""))
    slug = title.lower().replace("_", "-").encode("ascii", "ignore").decode().split()
    return {
        "id": f"{daemon}:{surface}:{'-'.join(slug)[:60]}-{number:05d}",
        "title": title,
        "description": description,
        "affected_surface": surface,
        "priority": priority,
        "confidence": rng.choice(("low", "medium", "medium", "high")),
        "suggested_next_skill": SKILL[daemon] if rng.random() < 0.8 else rng.choice(("debug", "ship", "gaps", "upskill")),
        "evidence": evidence,
        "carry_forward": rng.random() >= 0.3,
        "status": "resolved" if rng.random() < 1 / 14 else "open",
    }


def actions_of(daemon: str, findings: list[dict]) -> list[dict]:
    out = []
    for f in sorted(findings, key=lambda f: (RANK.get(f["priority"], 9), f["id"])):
        if f["status"] == "resolved":
            continue
        out.append({
            "finding_id": f["id"],
            "priority": f["priority"],
            "suggested_next_skill": f["suggested_next_skill"],
            "action": f"Run /{f['suggested_next_skill']} on {f['affected_surface']}: {f['title']}",
            "confidence": f["confidence"],
            "source_daemon": daemon,
        })
    return out


def summary(daemon: str, host: str, findings: list[dict], written_at: str) -> dict:
    """In the field order of the Python producers."""
    return {
        "schema_version": "prism.summary.v2",
        "looking_for": LOOKING_FOR[daemon],
        "findings_count": len(findings),
        "findings": findings,
        "proposed_actions": actions_of(daemon, findings),
        "finding_lifecycle": {"new": 0, "recurring": 0, "resolved": 0, "regressed": 0, "carried_forward": 0},
        "self_report": {"daemon_health": "green", "dry_run": True, "detector_errors": []},
        "daemon": daemon,
        "host": host,
        "written_at": written_at,
    }


def two_days(seed: int, daemon: str, host: str, k: int, overlap: float) -> tuple[list[dict], list[dict], int]:
    """(prior findings, today's findings, how many are in both) for one key."""
    rng = random.Random(f"{seed}/{daemon}@{host}")
    both = round(k * overlap)
    shared = [finding(rng, daemon, host, i) for i in range(both)]
    gone = [finding(rng, daemon, host, k + i) for i in range(k - both)]
    fresh = [finding(rng, daemon, host, 2 * k + i) for i in range(k - both)]
    prior = shared + gone
    today = []
    for f in shared:
        g = dict(f)
        if rng.random() < 1 / 8:
            g["status"] = "regressed"
        today.append(g)
    today += fresh
    rng.shuffle(prior)
    rng.shuffle(today)
    return prior, today, both


def direct_bundle(date: str, hosts: list[str], summaries: dict[str, dict]) -> dict:
    """What the Python collector makes of `summaries` when there is no prior bundle."""
    for s in summaries.values():
        fs = s["findings"]
        ids = {f["id"] for f in fs}
        s["carry_forward"] = []
        s["finding_lifecycle"] = {"new": len(ids), "recurring": 0, "resolved": 0,
                                  "regressed": sum(f["status"] == "regressed" for f in fs), "carried_forward": 0}
        s["proposed_actions"].sort(key=lambda a: (RANK.get(a["priority"], 9), a["finding_id"]))
    queue = [{**a, "source_key": k} for k, s in summaries.items() for a in s["proposed_actions"]]
    queue.sort(key=lambda a: (RANK.get(a["priority"], 9), a["source_key"]))
    matrix = {}
    for h in hosts:
        matrix[h] = {}
        for d in DAEMONS:
            s = summaries[f"{d}@{h}"]
            pr = sorted((f["priority"] for f in s["findings"]), key=lambda p: RANK.get(p, 9))
            matrix[h][d] = {"status": "ready", "findings_count": len(s["findings"]),
                            "top_priority": pr[0] if pr else None, "proposed_actions_count": len(s["proposed_actions"])}
    return {
        "schema_version": "prism.bundle.v2",
        "bundle_id": f"{date}_60000Z",
        "date": date,
        "assembled_at": f"{date}T06:00:00Z",
        "expected_hosts": hosts,
        "expected_daemons": list(DAEMONS),
        "summaries_count": len(summaries),
        "summaries_missing": [],
        "matrix": matrix,
        "action_queue": queue,
        "prior_bundle_id": None,
        "summaries": summaries,
    }


def generate(a: argparse.Namespace) -> dict:
    out = Path(a.out)
    if out.exists():
        if not a.force and any(out.iterdir()):
            sys.exit(f"{out} is not empty (use --force to replace it)")
        shutil.rmtree(out)
    date = a.date
    prior_date = (datetime.strptime(date, "%Y-%m-%d") - timedelta(days=1)).strftime("%Y-%m-%d")
    hosts = host_names(a.hosts)
    summaries = out / "_summaries"
    pending = summaries / "pending" / date
    ready, consumed = summaries / "ready", summaries / "consumed"
    for d in (pending, ready, consumed, out / "_heartbeat", out / "archive", out / "tmp",
              out / "critical", out / "daily", out / "weekly"):
        d.mkdir(parents=True, exist_ok=True)

    ascii_only = not a.utf8
    dump = json.JSONEncoder(indent=2, ensure_ascii=ascii_only).encode
    count = dict(files=0, findings=0, new=0, recurring=0, resolved=0, regressed=0, carried_forward=0, actions=0,
                 prior_findings=0, pending_bytes=0, bad=0)
    prior_summaries: dict[str, dict] = {}
    mtime = datetime.strptime(date, "%Y-%m-%d").replace(tzinfo=timezone.utc).timestamp() + 3600
    number = 0
    # The collector takes the files in the order of their names.
    for name, daemon, host in sorted((f"{d}_{h}.json", d, h) for d in DAEMONS for h in hosts):
        prior, today, both = two_days(a.seed, daemon, host, a.findings, a.overlap)
        s = summary(daemon, host, today, f"{date}T00:{number // 60 % 60:02d}:{number % 60:02d}Z")
        text = dump(s).encode("utf-8")
        broken = a.bad and number % max(1, (6 * a.hosts) // a.bad) == 0 and count["bad"] < a.bad
        if broken:
            text = (text[:len(text) // 2], b"not json\n", text.replace(b"title", b"\xff\xfe", 1), b"")[count["bad"] % 4]
            count["bad"] += 1
        path = pending / name
        path.write_bytes(text)
        os.utime(path, (mtime + number, mtime + number))
        number += 1
        count["files"] += 1
        count["pending_bytes"] += len(text)
        if a.heartbeats:
            (out / "_heartbeat" / f"prism-{daemon}_{host}.json").write_text(json.dumps(
                {"daemon": daemon, "host": host, "status": "ok", "errors": [], "timestamp": f"{date}T00:00:00Z"}, indent=2))
        for b in range(a.briefs):
            f = today[b % len(today)] if today else {}
            tier = ("critical", "daily", "weekly")[b % 3]
            (out / tier / f"{daemon}_{host}_{date}_{random.Random(f'{a.seed}{name}{b}').getrandbits(32):08x}.json").write_text(
                json.dumps(f, indent=2))
        if not broken:
            today_ids = {f["id"] for f in today}
            prior_by_id = {f["id"]: f for f in prior} if a.prior != "none" else {}
            gone = [f for i, f in prior_by_id.items() if i not in today_ids]
            carried = sum(f["carry_forward"] for f in gone)
            count["findings"] += len(today)
            count["new"] += len(today_ids - prior_by_id.keys())
            count["recurring"] += len(today_ids & prior_by_id.keys())
            count["resolved"] += len(gone) - carried
            count["carried_forward"] += carried
            count["regressed"] += sum(f["status"] == "regressed" for f in today)
            count["actions"] += len(s["proposed_actions"]) + carried
        if a.prior != "none":
            count["prior_findings"] += len(prior)
            p = summary(daemon, host, prior, f"{prior_date}T00:00:00Z")
            prior_summaries[f"{daemon}@{host}"] = p
    if a.briefs:
        for d in DAEMONS:
            (out / "daily" / f"prism-{d}-{date}.md").write_text(f"# {d} {date}\n\n{count['findings']} findings\n")

    if a.prior != "none":
        target = (consumed if a.prior == "consumed" else ready) / f"{prior_date}_bundle.json"
        with open(target, "w", encoding="utf-8") as f:
            # Streamed: the whole text is never in memory.
            for part in json.JSONEncoder(indent=2, ensure_ascii=ascii_only).iterencode(
                    direct_bundle(prior_date, hosts, prior_summaries)):
                f.write(part)
        count["prior_bytes"] = target.stat().st_size

    (out / "hosts.txt").write_text("\n".join(hosts) + "\n")
    (out / "env.sh").write_text(
        f"export PRISM_INBOX={out.resolve()}\nexport PRISM_TMPDIR={out.resolve() / 'tmp'}\nexport PRISM_HOST={hosts[0]}\n"
        f"export PRISM_HOSTS={','.join(hosts)}\nexport PRISM_MIN_SUMMARIES=1\n")
    info = dict(hosts=a.hosts, findings_per_key=a.findings, overlap=a.overlap, seed=a.seed, date=date, prior=a.prior,
                prior_date=prior_date, expected=count)
    (out / "gen.json").write_text(json.dumps(info, indent=2) + "\n")
    return info


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--hosts", type=int, default=10)
    p.add_argument("--findings", type=int, default=10)
    p.add_argument("--overlap", type=float, default=0.8)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--out")
    p.add_argument("--date", default=datetime.now(timezone.utc).strftime("%Y-%m-%d"))
    p.add_argument("--prior", choices=("consumed", "ready", "none"), default="consumed")
    p.add_argument("--briefs", type=int, default=0)
    p.add_argument("--heartbeats", action="store_true")
    p.add_argument("--bad", type=int, default=0)
    p.add_argument("--utf8", action="store_true")
    p.add_argument("--force", action="store_true")
    a = p.parse_args()
    if not a.out:
        p.error("--out is needed")
    if not 0 <= a.overlap <= 1:
        p.error("--overlap is between 0 and 1")
    start = time.monotonic()
    info = generate(a)
    print(json.dumps(info["expected"]), f"{time.monotonic() - start:.1f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
