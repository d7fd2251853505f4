# SPDX-License-Identifier: GPL-3.0-or-later
"""The writing tools of `prism mcp` under each policy, proposals, and what a rude client may do: cancel, flood, go deaf, be killed."""
import json
import os
import signal
import time

from mcpclient import CANARY, META, TARGET, WRITERS, Client, Silent, archives, proposals, write_registry
from sandbox import DAY, Sandbox, expect, main


def described_honestly():
    with Sandbox() as box:
        client = Client(box)
        tools = {t["name"]: t for t in client.ask("tools/list")["result"]["tools"]}
        expect(WRITERS | {"prism_list_targets"} <= tools.keys(), sorted(tools))
        for name, tool in tools.items():
            hints = tool["annotations"]
            expect(hints["readOnlyHint"] == (name not in WRITERS), tool)
            expect(tool["inputSchema"]["type"] == "object", tool)
            if name in WRITERS:
                expect("destructiveHint" in hints and "idempotentHint" in hints and "outputSchema" in tool, tool)
        expect(tools["prism_list_targets"]["annotations"]["openWorldHint"], "it reaches other machines")
        expect(not [n for n in tools if "shell" in n or "exec" in n or "command" in n], sorted(tools))
        expect(client.end() == 0, "the end of the input is no failure")


def proposed_and_approved():
    with Sandbox() as box:
        client = Client(box)
        result = client.call("prism_backup", {"prove": True})
        answer = result["structuredContent"]
        expect(not result["isError"] and answer["outcome"] == "proposed" and not archives(box), answer)
        again = client.call("prism_backup", {"prove": True})["structuredContent"]
        expect(again["proposal"] == answer["proposal"], "the same plan was proposed twice")
        modern = client.call("prism_backup", {}, _meta=META)["structuredContent"]
        expect(modern["proposal"]["id"] != answer["proposal"]["id"], modern)
        client.end()
        known = {p["id"]: p for p in proposals(box)}
        mine = known[answer["proposal"]["id"]]
        expect(mine["asked_by"] == "tester" and known[modern["proposal"]["id"]]["asked_by"] == "modern tester", known)
        expect(mine["plan_hash"] == answer["proposal"]["plan_hash"] and mine["words"] == ["--prove"], mine)
        expect(mine["expires_at"] == DAY + "T07:30:00Z", mine)
        shown = box.succeed("proposals", "show", mine["id"])
        expect("prism backup --prove" in shown and "tester" in shown, shown)
        done = json.loads(box.succeed("proposals", "approve", mine["id"], "--json"))
        expect(done["status"] == "ok" and [s for s in done["stages"] if s["stage"] == "prove"], done)
        expect(len(archives(box)) == 1, archives(box))
        status, _, errors = box.run("proposals", "approve", mine["id"])
        expect(status == 1 and "applied" in errors and len(archives(box)) == 1, errors)


def rejected_and_expired():
    with Sandbox() as box:
        client = Client(box)
        first = client.call("prism_backup")["structuredContent"]["proposal"]["id"]
        second = client.call("prism_backup", {"prove": True})["structuredContent"]["proposal"]["id"]
        client.end()
        box.succeed("proposals", "reject", first, "--reason", "not today")
        status, _, errors = box.run("proposals", "approve", first)
        expect(status == 1 and "rejected" in errors, errors)
        late = DAY + "T07:30:01Z"
        status, _, errors = box.run("proposals", "approve", second, now=late)
        expect(status == 1 and "expired" in errors and not archives(box), errors)
        expect({p["state"] for p in proposals(box, now=late)} == {"rejected", "expired"}, proposals(box))
        for bad in ("../../x", "", "0" * 8):
            expect(box.run("proposals", "show", bad)[0] != 0, f"took {bad!r}")


def changed_facts_refuse():
    with Sandbox() as box:
        client = Client(box)
        answer = client.call("prism_configure_lan", TARGET)["structuredContent"]
        expect(answer["outcome"] == "proposed", answer)
        write_registry(box, {"web": {"mode": "lan", "ssh": {"target": "op@192.0.2.9", "key": "~/.ssh/k"}, "remote": {"repo_dir": "/srv/o"},
                                     "backend_url": "http://192.0.2.9:1", "password": CANARY}})
        status, _, errors = box.run("proposals", "approve", answer["proposal"]["id"])
        expect(status == 1 and "facts changed" in errors, errors)
        expect({p["state"] for p in proposals(box)} == {"failed"}, proposals(box))
        client.call("prism_configure_lan", TARGET)
        expect("192.0.2.9" in client.call("prism_list_targets")["content"][0]["text"], "not the registry")
        client.end()
        expect(not [line for line in client.heard if CANARY in line], "a secret of somebody else was told")
        for name in os.listdir(box.path("data/prism/proposals")):
            with open(box.path("data/prism/proposals", name), encoding="utf-8") as f:
                expect(CANARY not in f.read(), name)


def wrong_arguments():
    with Sandbox() as box:
        client = Client(box)
        for name, arguments, word in (("prism_upgrade_lan", {"target": "a", "mode": "shell"}, "mode"),
                                      ("prism_upgrade_lan", {}, "configure-lan"),
                                      ("prism_configure_lan", {**TARGET, "ssh_target": "-oProxyCommand=x@h"}, "ssh"),
                                      ("prism_configure_lan", {**TARGET, "accept_host_key": "SHA256:x"}, "accept_host_key"),
                                      ("prism_install_lan", {"break_lock": True}, "break_lock"),
                                      ("prism_clone_db", {"from_target": "--plan"}, "configure-lan"),
                                      ("prism_install_local", {"source": "relative"}, "source")):
            result = client.call(name, arguments)
            expect(result["isError"] and word in result["content"][0]["text"], (name, arguments, result))
        client.end()
        expect(not proposals(box), "something was proposed")


def policy_of_the_operator():
    with Sandbox() as box:
        client = Client(box)
        for policy, outcome in (("allow", "done"), ("deny", None), ("propose", "proposed")):
            box.succeed("settings", "set", "mcp-policy", policy)
            result = client.call("prism_backup")
            expect(result["isError"] == (policy == "deny"), (policy, result))
            if outcome:
                expect(result["structuredContent"]["outcome"] == outcome, (policy, result))
            else:
                expect("mcp-policy" in result["content"][0]["text"], result)
        expect(len(archives(box)) == 1, archives(box))
        client.end()
        expect(box.run("settings", "set", "mcp-policy", "yes")[0] != 0, "took an unknown policy")


def progress_by_stage():
    with Sandbox() as box:
        for version, worded, now in (("2024-11-05", False, DAY + "T06:30:00Z"), ("2025-11-25", True, DAY + "T06:30:01Z")):
            client = Client(box, version, now, PRISM_MCP_POLICY="allow")
            number = client.request("tools/call", name="prism_backup", arguments={"prove": True}, _meta={"progressToken": "p"})
            answer, before = client.answer(number)
            expect(not answer["result"]["isError"], answer)
            steps = [m["params"] for m in before if m.get("method") == "notifications/progress"]
            expect(len(steps) >= 4 and all(s["progressToken"] == "p" for s in steps), before)
            expect(all(a["progress"] < b["progress"] for a, b in zip(steps, steps[1:])), steps)
            expect(steps[-1]["progress"] == steps[-1]["total"], steps)
            expect(all(("message" in s) == worded for s in steps), steps)
            expect(not worded or [s for s in steps if s["message"] == "prove: ok"], steps)
            client.end()


def cancelled_call_is_silent():
    with Sandbox() as box, Silent(box):
        client = Client(box)
        number = client.request("tools/call", name="prism_list_targets", arguments={"check": True})
        client.tell("notifications/cancelled", requestId=number, reason="changed my mind")
        client.tell("notifications/cancelled", requestId=99)
        begun = time.monotonic()
        expect(client.ask("ping")["result"] == {}, "no pong")
        expect(client.end(8) == 0 and time.monotonic() - begun < 5, "it waited for the cancelled call")
        expect(not [line for line in client.heard if json.loads(line).get("id") == number], client.heard)


def limits_of_calls():
    with Sandbox() as box, Silent(box):
        client = Client(box)
        numbers = [client.request("tools/call", name="prism_list_targets", arguments={"check": True}) for _ in range(67)]
        client.send(json.dumps({"jsonrpc": "2.0", "id": numbers[0], "method": "tools/call",
                                "params": {"name": "prism_list_targets", "arguments": {"check": True}}}))
        refused = [client.read(5) for _ in range(4)]
        expect([r["error"]["code"] for r in refused[:3]] == [-32603] * 3, refused)
        expect([r["id"] for r in refused[:3]] == numbers[64:], refused)
        for number in numbers:
            client.tell("notifications/cancelled", requestId=number)
        expect(client.end(8) == 0, "status")


def same_id_twice():
    with Sandbox() as box, Silent(box):
        client = Client(box)
        number = client.request("tools/call", name="prism_list_targets", arguments={"check": True})
        client.number -= 1
        expect(client.ask("tools/call", name="prism_status")["error"]["code"] == -32600, "two calls of one id")
        client.tell("notifications/cancelled", requestId=number)
        client.end(8)


def batches():
    with Sandbox() as box:
        client = Client(box, "2025-03-26")
        client.send(json.dumps([{"jsonrpc": "2.0", "id": "a", "method": "ping"},
                                {"jsonrpc": "2.0", "method": "notifications/initialized"},
                                {"jsonrpc": "2.0", "id": "b", "method": "tools/call", "params": {"name": "prism_status"}},
                                {"jsonrpc": "2.0", "id": "c", "method": "initialize", "params": {}}, 7]))
        answers = client.read()
        expect(isinstance(answers, list) and len(answers) == 4, answers)
        by_id = {a["id"]: a for a in answers}
        expect(by_id["a"]["result"] == {} and by_id["c"]["error"]["code"] == -32600 and "structuredContent" not in by_id["b"]["result"], by_id)
        client.send(json.dumps([{"jsonrpc": "2.0", "method": "notifications/initialized"}]))
        client.send(json.dumps([{"jsonrpc": "2.0", "id": n, "method": "ping"} for n in range(65)]))
        expect(client.read()["error"]["code"] == -32600, "65 messages at once")
        client.end()


def limits_of_lines():
    with Sandbox() as box:
        client = Client(box)
        message = json.dumps({"jsonrpc": "2.0", "id": "long", "method": "ping"})
        client.send(message + " " * ((1 << 20) - len(message)))
        expect(client.read()["id"] == "long", "a line of just 1 MiB")
        client.send(message + " " * ((1 << 20) + 1 - len(message)))
        expect(client.read()["error"]["code"] == -32600, "a longer line")
        client.send('{"jsonrpc":"2.0","id":"deep","method":"ping","params":{"a":' + "[" * 40 + "]" * 40 + "}}")
        expect(client.read()["error"]["code"] == -32700, "40 levels")
        expect(client.ask("ping")["result"] == {}, "it goes on")
        client.process.stdin.write(message.encode())
        expect(client.end() == 0, "a last line without its end")


def ends_by_signal():
    with Sandbox() as box, Silent(box):
        client = Client(box)
        client.request("tools/call", name="prism_list_targets", arguments={"check": True})
        begun = time.monotonic()
        client.process.send_signal(signal.SIGTERM)
        expect(client.gone() == 130 and time.monotonic() - begun < 3, "SIGTERM")


def deaf_client():
    with Sandbox() as box:
        # The first one holds the reader of messages in its answer, the second one the workers.
        for method, params in (("tools/list", {}), ("tools/call", {"name": "prism_status"})):
            client = Client(box)
            os.set_blocking(client.process.stdin.fileno(), False)
            line = json.dumps({"jsonrpc": "2.0", "id": 0, "method": method, "params": params}).encode() + b"\n"
            sent = 0
            try:
                while sent < 400000:
                    sent += os.write(client.process.stdin.fileno(), line)
            except BlockingIOError:
                pass
            begun = time.monotonic()
            client.end(10)
            expect(time.monotonic() - begun < 8, f"{method}: held the server")


main(described_honestly, proposed_and_approved, rejected_and_expired, changed_facts_refuse, wrong_arguments, policy_of_the_operator,
     progress_by_stage, cancelled_call_is_silent, limits_of_calls, same_id_twice, batches, limits_of_lines, ends_by_signal, deaf_client)
