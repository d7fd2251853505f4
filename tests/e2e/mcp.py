# SPDX-License-Identifier: GPL-3.0-or-later
"""Speaks raw lines to `prism mcp`, in both eras of the protocol, and hostile ones."""
import json
import os
import subprocess
import sys
import tempfile

META = {"io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {}}


def request(number, method, **params):
    return json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": params})


def talk(prism, lines, prepare=lambda home: None):
    with tempfile.TemporaryDirectory() as home:
        prepare(home)
        run = subprocess.run([prism, "mcp"], input="\n".join(lines) + "\n", capture_output=True, text=True, timeout=30, check=True,
                             env={"HOME": home, "PATH": os.environ["PATH"]})
    return {a["id"]: a for a in map(json.loads, run.stdout.splitlines())}


def legacy(prism):
    for version in ("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "1999-01-01"):
        answers = talk(prism, [request(1, "initialize", protocolVersion=version, capabilities={}), request(2, "tools/list"),
                               request(3, "tools/call", name="prism_status", arguments={}),
                               request(4, "tools/call", name="prism_deploy", arguments={"target": "a"}),
                               request(5, "tools/call", name="no_such_tool"),
                               request(6, "tools/call", name="prism_findings", arguments={"limit": 0})])
        agreed = answers[1]["result"]["protocolVersion"]
        assert agreed == ("2025-11-25" if version == "1999-01-01" else version), agreed
        tool = answers[2]["result"]["tools"][0]
        assert ("outputSchema" in tool) == (agreed >= "2025-06-18"), tool
        assert ("annotations" in tool) == (agreed >= "2025-03-26"), tool
        assert ("structuredContent" in answers[3]["result"]) == (agreed >= "2025-06-18"), answers[3]
        assert json.loads(answers[4]["result"]["content"][0]["text"])["use_instead"] == "prism_upgrade_lan"
        assert answers[5]["error"]["code"] == -32602, answers[5]
        assert answers[6]["result"]["isError"] and "limit" in answers[6]["result"]["content"][0]["text"], answers[6]


def modern(prism):
    answers = talk(prism, [request("d", "server/discover", _meta=META), request(2, "tools/list", _meta=META),
                           request(3, "tools/call", name="prism_status", _meta=META), request(4, "ping", _meta=META),
                           request(5, "tools/list", _meta={**META, "io.modelcontextprotocol/protocolVersion": "1900-01-01"}),
                           request(6, "tools/list")])
    assert "2026-07-28" in answers["d"]["result"]["supportedVersions"], answers["d"]
    assert answers[2]["result"]["resultType"] == "complete" and "ttlMs" in answers[2]["result"]
    assert answers[3]["result"]["structuredContent"]["schema_version"] == "prism.status.v1"
    assert answers[4]["error"]["code"] == -32601, answers[4]
    assert answers[5]["error"]["code"] == -32022 and answers[5]["error"]["data"]["requested"] == "1900-01-01"
    assert answers[6]["error"]["code"] == -32602, answers[6]


def what_changed(prism):
    """A morning after another one: both tools tell what is new since then."""
    def two_days(home):
        detector = os.path.join(home, ".config/prism/detectors/lint/planted")
        os.makedirs(os.path.dirname(detector))
        for day, found in (("2026-11-18", "[]"), ("2026-11-19", '[{"id": "lint:x", "title": "Has come", "priority": "P1"}]')):
            with open(detector, "w", encoding="utf-8") as file:
                file.write(f"#!/bin/sh\necho '{found}'\n")
            os.chmod(detector, 0o755)
            subprocess.run([prism, "run", "--no-builtin", "--quiet"], check=True, timeout=30,
                           env={"HOME": home, "PATH": os.environ["PATH"], "PRISM_NOW": day + "T06:30:00Z"})

    answers = talk(prism, [request(n, "tools/call", name=tool, _meta=META) for n, tool in ((1, "prism_status"), (2, "prism_bundle"))], two_days)
    for number in (1, 2):
        told = answers[number]["result"]["structuredContent"]
        assert told["compared_with"] == "2026-11-18" and "Has come" in "".join(told["changes"]), told


def hostile(prism):
    for line, code in (("x", -32700), ("[" * 100, -32700), ("[]", -32600), ("{}", -32600), ('"a' + "a" * (1 << 21) + '"', -32600)):
        answers = talk(prism, [line, request(1, "ping")])
        assert answers[None]["error"]["code"] == code, answers
        assert answers[1]["result"] == {}, answers


for check in (legacy, modern, what_changed, hostile):
    check(sys.argv[1])
