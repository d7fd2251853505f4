# SPDX-License-Identifier: GPL-3.0-or-later
"""A client of `prism mcp` that speaks raw lines, and what its tests plant."""
import json
import os
import select
import socket
import subprocess
import time

from sandbox import expect

CANARY = "canary-5e1f0c77"
META = {"io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {},
        "io.modelcontextprotocol/clientInfo": {"name": "modern tester"}}
WRITERS = {"prism_install_local", "prism_install_lan", "prism_upgrade_lan", "prism_install_agent", "prism_configure_lan", "prism_clone_db", "prism_backup"}
TARGET = {"name": "web", "ssh_target": "op@192.0.2.1", "ssh_key": "~/.ssh/id_ed25519", "repo_dir": "/srv/web",
          "backend_url": "http://192.0.2.1:41765"}


class Client:
    """One conversation. Lines are kept as they came."""

    def __init__(self, box, version="2025-11-25", now=None, **variables):
        env = {**box.environment(), "CANARY_API_KEY": CANARY, **variables}
        if now:
            env["PRISM_NOW"] = now
        self.process = subprocess.Popen([box.program, "mcp"], env=env, cwd="/", stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL)
        self.rest = b""
        self.heard = []
        self.number = 0
        if version:
            self.ask("initialize", protocolVersion=version, capabilities={}, clientInfo={"name": "tester", "version": "1"})

    def send(self, text):
        self.process.stdin.write(text.encode() + b"\n")
        self.process.stdin.flush()

    def request(self, method, **params):
        self.number += 1
        self.send(json.dumps({"jsonrpc": "2.0", "id": self.number, "method": method, "params": params}))
        return self.number

    def tell(self, method, **params):
        self.send(json.dumps({"jsonrpc": "2.0", "method": method, "params": params}))

    def read(self, seconds=20):
        """The next message, or nothing at the end or after so long."""
        end = time.monotonic() + seconds
        while b"\n" not in self.rest:
            if not select.select([self.process.stdout], [], [], max(0, end - time.monotonic()))[0]:
                return None
            piece = os.read(self.process.stdout.fileno(), 65536)
            if not piece:
                return None
            self.rest += piece
        line, self.rest = self.rest.split(b"\n", 1)
        self.heard.append(line.decode())
        return json.loads(line)

    def answer(self, number, seconds=20):
        """The answer of that id, and the notifications that came before it."""
        before = []
        while True:
            message = self.read(seconds)
            expect(message is not None, f"no answer to {number}")
            if isinstance(message, dict) and message.get("id") == number:
                return message, before
            before.append(message)

    def ask(self, method, **params):
        return self.answer(self.request(method, **params))[0]

    def call(self, name, arguments=None, **params):
        return self.ask("tools/call", name=name, arguments=arguments or {}, **params)["result"]

    def end(self, seconds=5):
        """Closes the input; the exit status."""
        self.process.stdin.close()
        return self.gone(seconds)

    def gone(self, seconds=5):
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            expect(False, f"the server did not end within {seconds} s")
            return None
        finally:
            self.process.stdout.close()


def archives(box):
    folder = box.path("data/prism/backups")
    return [n for n in os.listdir(folder) if n.endswith(".tar.gz")] if os.path.isdir(folder) else []


def proposals(box, **how):
    return json.loads(box.succeed("proposals", "list", "--json", **how))["proposals"]


def write_registry(box, targets):
    os.makedirs(box.path("home/.prism"), mode=0o700, exist_ok=True)
    path = box.path("home/.prism/targets.json")
    with open(path, "w", encoding="utf-8") as f:
        json.dump({"version": 1, "targets": targets}, f)
    os.chmod(path, 0o600)


class Silent:
    """Two targets: "mute", whose port takes connections and never says a word, and "gone", where nobody listens."""

    def __init__(self, box):
        self.socket = socket.create_server(("127.0.0.1", 0), backlog=200)
        entry = {"mode": "lan", "remote": {"repo_dir": "/srv/mute"}, "backend_url": "http://127.0.0.1:1"}
        ports = {"mute": self.socket.getsockname()[1], "gone": 9}
        write_registry(box, {name: {**entry, "ssh": {"target": "op@127.0.0.1", "port": port, "key": "~/.ssh/none"}}
                             for name, port in ports.items()})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()
