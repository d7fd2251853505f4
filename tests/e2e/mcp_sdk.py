# SPDX-License-Identifier: GPL-3.0-or-later
"""`prism mcp` under the official SDK's client, which checks every message and result against the protocol's and the tools' schemas."""
import os
import shutil
import subprocess
import sys

from mcpclient import Silent
from sandbox import Sandbox, expect, main

HERE = os.path.dirname(os.path.abspath(__file__))


def sdk():
    """The folder that get-mcp-sdk filled."""
    root = os.path.join(HERE, "..", "..", "build", "mcp-sdk")
    for folder in (os.environ.get("PRISM_MCP_SDK", ""), root):
        if os.path.isdir(os.path.join(folder, "node_modules/@modelcontextprotocol/sdk")):
            return os.path.abspath(folder)
    print("SKIP: no MCP SDK here (tests/support/get-mcp-sdk build/mcp-sdk installs it from the npm registry)")
    sys.exit(77)


def official_client():
    with Sandbox() as box, Silent(box):
        box.sarif("lint")
        box.run("run")
        done = subprocess.run([NODE, os.path.join(HERE, "mcp_sdk.cjs"), FOLDER, box.program], env=box.environment(), text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120, check=False)
        expect(done.returncode == 0, done.stdout)
        # What the client was told to wait for is there for the operator.
        identity = [line.split()[1] for line in done.stdout.splitlines() if line.startswith("proposed ")]
        expect(len(identity) == 1, done.stdout)
        # An archive has the second in its name, and one of this second is there.
        box.succeed("proposals", "approve", identity[0], now="2026-11-19T06:30:05Z")


NODE = shutil.which("node")
FOLDER = sdk()
if not NODE:
    print("SKIP: no node here")
    sys.exit(77)
main(official_client)
