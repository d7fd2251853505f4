// SPDX-License-Identifier: GPL-3.0-or-later
// mcp_sdk.cjs SDK_FOLDER PRISM: a session of the official client with `prism mcp`; started by mcp_sdk.py.
"use strict";
const assert = require("node:assert/strict");
const { createRequire } = require("node:module");

const [, , folder, program] = process.argv;
const load = createRequire(`${folder}/package.json`);
const { Client } = load("@modelcontextprotocol/sdk/client/index.js");
const { StdioClientTransport } = load("@modelcontextprotocol/sdk/client/stdio.js");

async function connect(more = {}) {
  const client = new Client({ name: "sdk-test", version: "1.0.0" });
  client.onerror = (error) => { throw error; };
  await client.connect(new StdioClientTransport({ command: program, args: ["mcp"], env: { ...process.env, ...more } }));
  return client;
}

async function readers(client) {
  // After listTools() the client checks each structured result against its tool's output schema.
  const { tools } = await client.listTools();
  const names = tools.map((t) => t.name);
  for (const name of ["prism_status", "prism_bundle", "prism_findings", "prism_explain", "prism_list_targets", "prism_install_local",
    "prism_install_lan", "prism_upgrade_lan", "prism_install_agent", "prism_configure_lan", "prism_clone_db", "prism_backup"])
    assert.ok(names.includes(name), `no ${name}`);
  const status = await client.callTool({ name: "prism_status" });
  assert.equal(status.structuredContent.schema_version, "prism.status.v1");
  const bundle = await client.callTool({ name: "prism_bundle", arguments: { queue_limit: 5 } });
  assert.ok(!bundle.isError, JSON.stringify(bundle));
  const findings = await client.callTool({ name: "prism_findings", arguments: { limit: 3 } });
  assert.ok(findings.structuredContent.total >= 1, JSON.stringify(findings));
  const explained = await client.callTool({ name: "prism_explain", arguments: { id: "security.sshd-config" } });
  assert.equal(explained.structuredContent.id, "security.sshd-config");
  const targets = await client.callTool({ name: "prism_list_targets" });
  assert.deepEqual(targets.structuredContent.targets.map((t) => t.name).sort(), ["gone", "mute"]);
  const retired = await client.callTool({ name: "prism_deploy", arguments: { target: "mute" } });
  assert.equal(JSON.parse(retired.content[0].text).use_instead, "prism_upgrade_lan");
  await assert.rejects(client.callTool({ name: "no_such_tool" }), /-32602/);
}

async function proposes(client) {
  const result = await client.callTool({ name: "prism_backup", arguments: { prove: true } });
  assert.equal(result.structuredContent.outcome, "proposed", JSON.stringify(result));
  console.log(`proposed ${result.structuredContent.proposal.id}`);
  // Nobody listens there, so there is no plan of an upgrade: a failure with the verb's own result.
  const upgrade = await client.callTool({ name: "prism_upgrade_lan", arguments: { target: "gone", source: "/tmp" } });
  assert.ok(upgrade.isError && upgrade.structuredContent.result.verb === "upgrade-lan", JSON.stringify(upgrade));
}

async function carriesOut(client) {
  const { structuredContent } = await client.callTool({ name: "prism_backup", arguments: { prove: true } });
  assert.equal(structuredContent.outcome, "done");
  assert.equal(structuredContent.result.status, "ok", JSON.stringify(structuredContent));
}

// The host's name resolves at once, its port hangs: there is progress, and nothing ends unless it is cancelled.
async function cancelsAtTheFirstProgress(client) {
  const { structuredContent } = await client.callTool({ name: "prism_list_targets" });
  const draft = { name: "other", ssh_target: "op@127.0.0.1", ssh_port: structuredContent.targets.find((t) => t.name === "mute").ssh.port, ssh_key: "~/.ssh/none",
    repo_dir: "/srv/other", backend_url: "http://127.0.0.1:1" };
  const abort = new AbortController();
  const heard = [];
  const begun = Date.now();
  await assert.rejects(client.callTool({ name: "prism_configure_lan", arguments: draft }, undefined, {
    signal: abort.signal,
    onprogress: (p) => { heard.push(p); abort.abort("enough"); },
  }));
  assert.match(heard[0].message, /^name: passed/);
  assert.ok(heard[0].total > heard[0].progress, JSON.stringify(heard));
  await client.ping();
  assert.ok(Date.now() - begun < 4000, "cancelling took too long");
}

async function all() {
  const client = await connect();
  await readers(client);
  await proposes(client);
  await client.close();
  const trusted = await connect({ PRISM_MCP_POLICY: "allow" });
  await trusted.listTools();
  await carriesOut(trusted);
  await cancelsAtTheFirstProgress(trusted);
  await trusted.close();
}

all().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });
