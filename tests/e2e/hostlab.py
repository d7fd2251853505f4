# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the operator verbs share: hosts with sshd and Docker in namespaces, a keychain, two compose projects, `prism`."""
import glob
import json
import os
import subprocess
import sys
import threading
import time
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
SUPPORT = os.path.join(HERE, "..", "support")
COMPOSE_PLACES = ("/usr/libexec/docker/cli-plugins", "/usr/lib/docker/cli-plugins", os.path.join(HERE, "..", "..", "build", "compose"))
PROGRAMS = ("dockerd", "sshd", "rsync", "busybox", "iptables", "ip", "setpriv", "gnome-keyring-daemon", "secret-tool", "dbus-daemon",
            "/usr/lib/postgresql/15/bin/postgres")


def missing():
    """Why the lab cannot be built here; empty if it can."""
    if os.geteuid() != 0:
        return "needs root for namespaces"
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    for tool in PROGRAMS:
        if not any(os.access(os.path.join(folder, tool), os.X_OK) for folder in path.split(":")):
            return f"no {tool} here (./dev test installs it where services do not start by themselves, or with PRISM_TEST_LAB=1)"
    if subprocess.run(["unshare", "-m", "-n", "-p", "-f", "true"], capture_output=True, check=False).returncode:
        return "this machine does not allow namespaces"
    if not plugins():
        return "no docker compose plugin here (tests/support/get-compose build/compose fetches one)"
    return ""


def plugins():
    for place in (os.environ.get("DOCKER_PLUGINS", ""), *COMPOSE_PLACES):
        if place and os.access(os.path.join(place, "docker-compose"), os.X_OK):
            return os.path.realpath(place)
    return ""


def enter(script, prism, folder, limit):
    """Runs `script prism inside` as the operator of two hosts, with an open keychain. Returns its exit status."""
    images = os.path.join(folder, "img")
    made = subprocess.run([os.path.join(SUPPORT, "make-test-images"), images], capture_output=True, text=True, check=False)
    if made.returncode:
        print("SKIP: the images could not be made: " + made.stderr[-300:])
        return 77
    env = {**os.environ, "KEYRING": "unlocked", "WITH_TIMEOUT": str(limit), "DOCKER": "1", "HOST_SIZE": "1500m",
           "DOCKER_PLUGINS": plugins(), "IMAGES": images, "LAB": folder, "PATH": os.environ["PATH"] + ":/usr/sbin:/sbin"}
    return subprocess.run([os.path.join(SUPPORT, "with-keyring"), os.path.join(SUPPORT, "with-hosts"), "2", sys.executable,
                           os.path.abspath(script), prism, "inside"], env=env, check=False).returncode


def expect(condition, message):
    if not condition:
        raise AssertionError(message)


def hostctl(*words):
    subprocess.run(["hostctl", *words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60)


def ssh(host, command, check=True):
    done = subprocess.run(["ssh", "-o", "BatchMode=yes", host, command], capture_output=True, text=True, check=False, timeout=60,
                          stdin=subprocess.DEVNULL)
    if check and done.returncode:
        raise AssertionError(f"{host}: {command}: {done.stderr}")
    return done.stdout.strip()


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)


def fetch(url):
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return answer.read().decode().strip()
    except OSError as problem:
        return f"({problem})"


def files_with(canary, *folders):
    found = []
    for folder in folders:
        for base, _, names in os.walk(folder):
            for path in (os.path.join(base, n) for n in names):
                if os.path.isfile(path) and not os.path.islink(path):
                    with open(path, "rb") as f:
                        if canary.encode() in f.read():
                            found.append(path)
    return found


class Snapshots(threading.Thread):
    """Keeps what stands in the command line and environment of every process, again and again, to be searched later."""

    def __init__(self):
        super().__init__(daemon=True)
        self.texts, self.rounds, self.end = {}, 0, threading.Event()

    def run(self):
        while not self.end.is_set():
            for path in glob.glob("/proc/[0-9]*/cmdline") + glob.glob("/proc/[0-9]*/environ"):
                try:
                    with open(path, "rb") as f:
                        self.texts.setdefault(f.read(), path)
                except OSError:
                    pass
            self.rounds += 1

    def stop(self):
        self.end.set()
        self.join()

    def places_of(self, canary):
        return [place for text, place in self.texts.items() if canary.encode() in text]


class Operator:
    """The operator's machine: `prism` with a home of its own, and h2's Docker Engine as the local one."""

    def __init__(self, prism):
        self.prism = prism
        self.home = os.environ["HOME"]
        self.work = os.path.join(os.environ["LAB"], "work")
        with open(os.path.join(os.environ["HOSTS_DIR"], "h2", "unshare.pid"), encoding="utf-8") as f:
            inner = subprocess.run(["pgrep", "-P", f.read().strip()], capture_output=True, text=True, check=True).stdout.split()[0]
        config = os.path.join(self.work, "docker")
        os.makedirs(config, exist_ok=True)
        os.symlink(os.environ["DOCKER_PLUGINS"], os.path.join(config, "cli-plugins"))
        self.docker = {"DOCKER_HOST": f"unix:///proc/{inner}/root/run/docker.sock", "DOCKER_CONFIG": config}
        self.env = {**os.environ, "PRISM_HOST": "op", "TMPDIR": "/tmp", **self.docker}

    def start(self, *words, **env):
        return subprocess.Popen([self.prism, *words, "--json"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                text=True, env={**self.env, **env})

    def run(self, *words, **env):
        begun = time.monotonic()
        process = self.start(*words, **env)
        out, err = process.communicate(timeout=150)
        try:
            result = json.loads(out)
        except ValueError:
            result = {}
        error = result.get("error") or {}
        return Done(process.returncode, error.get("code", ""), result, out, err, time.monotonic() - begun)

    def good(self, *words, **env):
        done = self.run(*words, **env)
        expect(done.status == 0, f"{' '.join(words)}: status {done.status}\n{done.err}")
        return done

    def bad(self, code, *words, **env):
        done = self.run(*words, **env)
        expect(done.status != 0 and done.code == code, f"{' '.join(words)}: status {done.status}, code '{done.code}', not {code}\n{done.err}")
        error = done.result["error"]
        expect(error["message"] and error["hint"], f"an error without words: {error}")
        return done

    def sql(self, statement):
        return subprocess.run(["docker", "exec", "-i", "shop-db-1", "psql", "-U", "postgres", "-d", "shop", "-tAc", statement],
                              capture_output=True, text=True, check=True, env=self.env).stdout.strip()

    def control_sockets(self):
        return glob.glob(os.path.join(os.environ["XDG_RUNTIME_DIR"], "prism-ssh", "*"))


class Done:
    """How a verb ended."""

    def __init__(self, status, code, result, out, err, took):
        self.status, self.code, self.result, self.out, self.err, self.took = status, code, result, out, err, took

    def fact(self, name):
        return (self.result.get("facts") or {}).get(name)

    def stage(self, name):
        return next((s for s in self.result["stages"] if s["stage"] == name), None)


def load_images(host):
    subprocess.run(["rsync", "-a", os.environ["IMAGES"] + "/", f"{host}:/srv/img/"], check=True)
    for archive, name, more in (("pg", "test/postgres:15", '-c "USER postgres" '), ("app", "test/app:1.0", "")):
        ssh(host, f"""docker import -c 'ENTRYPOINT ["/entrypoint"]' {more}-c "ENV PATH=/usr/bin:/bin" /srv/img/{archive}.tar.gz {name}""")


def shop(folder):
    """A compose project with a real PostgreSQL and a backend whose health needs it."""
    write(folder + "/version", "1.0\n")
    write(folder + "/Dockerfile", "FROM test/app:1.0\nCOPY version /version\n")
    write(folder + "/compose.yaml", """services:
  db:
    image: test/postgres:15
    environment: { POSTGRES_PASSWORD: secret, POSTGRES_DB: shop }
    volumes: [ "dbdata:/var/lib/postgresql/data" ]
    healthcheck: { test: ["CMD", "pg_isready", "-h", "127.0.0.1", "-U", "postgres"], interval: 1s, timeout: 3s, retries: 30 }
  app:
    build: .
    init: true
    environment: { DATABASE_URL: "postgresql://postgres:secret@db/shop" }
    depends_on: { db: { condition: service_healthy } }
    ports: [ "8080:8000" ]
volumes: { dbdata: {} }
""")


def light(folder, version, *lines, start="exec httpd -f -p 8000 -h /www"):
    """A compose project in the lab's folder that serves the file `version` and nothing else."""
    expect("LAB" in os.environ, f"there is no lab around this: {folder} is not written")
    write(folder + "/version", version + "\n")
    write(folder + "/Dockerfile", "\n".join(["FROM test/app:1.0", "COPY version /www/version", *lines,
                                             f'ENTRYPOINT ["/bin/sh", "-c", "{start}"]', ""]))
    write(folder + "/compose.yaml", "services:\n  web:\n    build: .\n    init: true\n    ports: [ \"8081:8000\" ]\n")


def target(host, name, source, port, health):
    return {"mode": "lan", "ssh": {"target": f"root@{host}", "key": "/root/.ssh/id_ed25519"},
            "remote": {"repo_dir": f"/srv/{name}", "compose_file": "compose.yaml"}, "containers": {"postgres": f"{name}-db-1"},
            "backend_url": f"http://h1:{port}", "health_url": f"http://h1:{port}{health}", "source": source}


def run_checks(checks):
    failed = 0
    for check, *words in checks:
        begun = time.monotonic()
        name = " ".join([check.__name__, *map(str, words[1:])])
        try:
            check(*words)
            print(f"ok   {name} ({time.monotonic() - begun:.1f} s)", flush=True)
        except (AssertionError, KeyError, ValueError, OSError, TypeError, subprocess.SubprocessError) as problem:
            failed += 1
            print(f"FAIL {name} ({time.monotonic() - begun:.1f} s): {problem}", flush=True)
    print(f"{len(checks) - failed} passed, {failed} failed")
    return 1 if failed else 0
