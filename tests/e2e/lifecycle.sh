#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# lifecycle.sh PRISM   The operator verbs on real hosts: sshd and Docker Engine in namespaces, real PostgreSQL.
# Skipped (77) with the reason where namespaces, Docker or compose are not to be had.
# shellcheck disable=SC2015,SC2029,SC2153 # ok and fail never fail themselves; the host gets the expanded words
set -uo pipefail
prism=$(realpath "$1")
support=$(cd "$(dirname "$0")/../support" && pwd)
if [ "${2-}" != inside ]; then
  skip() { echo "SKIP: $*" >&2; exit 77; }
  [ "$(id -u)" = 0 ] || skip "needs root for namespaces"
  for tool in dockerd sshd rsync curl busybox iptables ip /usr/lib/postgresql/15/bin/postgres; do
    PATH=$PATH:/usr/sbin command -v "$tool" >/dev/null || skip "no $tool here"
  done
  unshare -m -n -p -f true 2>/dev/null || skip "namespaces are not allowed here"
  plugins=
  for place in "${DOCKER_PLUGINS-}" /usr/libexec/docker/cli-plugins /usr/lib/docker/cli-plugins \
    "$support/../../build/compose"; do
    [ ! -x "$place/docker-compose" ] || plugins=$place
  done
  [ -n "$plugins" ] || skip "no docker compose plugin here (tests/support/get-compose build/compose fetches one)"
  images=$(mktemp -d)
  trap 'rm -rf "$images"' EXIT
  "$support/make-test-images" "$images" >/dev/null || skip "the images could not be made"
  IMAGES=$images DOCKER=1 HOST_SIZE=2g DOCKER_PLUGINS=$plugins WITH_TIMEOUT=280 "$support/with-hosts" 2 "$0" "$prism" inside
  exit
fi

failures=0
fail() { echo "FAIL: $*" >&2; failures=$((failures + 1)); }
ok() { echo "ok: $*"; }
export HOME=$HOSTS_DIR/home PRISM_HOST=op API_KEY=canary-key-8d1f
source=$HOSTS_DIR/src
result=$HOSTS_DIR/result.json
said=$HOSTS_DIR/said
mkdir -p "$HOME/.prism" "$source/app"
prism() { "$prism" "$@" >"$result" 2>"$said"; }
# expect STATUS CODE WHAT VERB...: exit status and error code of a verb
expect() {
  local status=$1 code=$2 what=$3 rc=0
  shift 3
  prism "$@" --json || rc=$?
  local got
  got=$(sed -n '/^  "error": {/,/}/s/^    "code": "\(.*\)",$/\1/p' "$result" | head -n 1)
  if [ "$rc" = "$status" ] && [ "$got" = "$code" ]; then ok "$what"; else
    fail "$what: status $rc, code '$got'"; cat "$said" >&2; fi
}
health() { curl -fsS --max-time 8 "http://$1:8080/cgi-bin/health" 2>/dev/null || :; }
runs() { # HOST VERSION WHAT
  case $(health "$1") in *"\"version\":\"$2\""*) ok "$3" ;; *) fail "$3: $(health "$1")" ;; esac
}
app() { printf '%s\n' "$1" >"$source/app/version"; }
recipe() { printf 'FROM test/app:1.0\nCOPY version /version\n%s\n' "${1-}" >"$source/app/Dockerfile"; }

cat >"$source/compose.yaml" <<'Y'
services:
  db:
    image: test/postgres:15
    environment: { POSTGRES_PASSWORD: secret, POSTGRES_DB: shop }
    volumes: [ "dbdata:/var/lib/postgresql/data" ]
    healthcheck: { test: ["CMD", "pg_isready", "-h", "127.0.0.1", "-U", "postgres"], interval: 1s, timeout: 3s, retries: 30 }
  app:
    build: app
    init: true
    environment: { DATABASE_URL: "postgresql://postgres:secret@db/shop" }
    depends_on: { db: { condition: service_healthy } }
    ports: [ "8080:8000" ]
volumes: { dbdata: {} }
Y
entry() {
  printf '"%s":{"mode":"lan","ssh":{"target":"root@%s","key":"/root/.ssh/id_ed25519"},"remote":{"repo_dir":"/srv/shop","compose_file":"compose.yaml"},"containers":{"postgres":"shop-db-1"},"backend_url":"http://%s:8080","health_url":"http://%s:8080/cgi-bin/health","source":"%s"}' \
    "$1" "$1" "$1" "$1" "$source"
}
load_images() {
  rsync -a "$IMAGES/" "$1:/srv/img/"
  # shellcheck disable=SC2016
  ssh "$1" 'docker import -c "ENTRYPOINT [\"/entrypoint\"]" -c "USER postgres" -c "ENV PATH=/usr/bin:/bin" /srv/img/pg.tar.gz test/postgres:15 &&
    docker import -c "ENTRYPOINT [\"/entrypoint\"]" -c "ENV PATH=/usr/bin:/bin" /srv/img/app.tar.gz test/app:1.0' >/dev/null
}
load_images h1 & load_images h2 &
wait

prism upgrade-lan && fail "an empty registry"
grep -q 'prism configure-lan' "$said" && ok "an empty registry names configure-lan" || fail "an empty registry"
printf '{"version":1,"default_target":null,"targets":{%s,%s}}' "$(entry h1)" "$(entry h2)" >"$HOME/.prism/targets.json"
prism upgrade-lan && fail "two targets without a default"
grep -q h1 "$said" && grep -q h2 "$said" && ok "two targets without a default are listed" || fail "the list of targets"

app 1.0; recipe
expect 1 not_installed "upgrade before install" upgrade-lan --target h1
expect 1 no_keychain "no keychain, no key" install-lan --target h1
for h in h1 h2; do
  expect 0 "" "install-lan $h" install-lan --target $h --api-key-env API_KEY
  runs $h 1.0 "$h runs 1.0"
done
expect 0 "" "install-lan again" install-lan --target h1 --api-key-env API_KEY
grep -q '"installed": "before"' "$result" && ok "it short-circuits" || fail "it does not short-circuit"

app 2.0
expect 0 "" "build-only" upgrade-lan --target h1 --build-only
runs h1 1.0 "build-only leaves 1.0 running"
expect 0 "" "upgrade" upgrade-lan --target h1
grep -q 'an earlier run built' "$result" && ok "what was built is not built again" || fail "it was built again"
runs h1 2.0 "h1 runs 2.0"
expect 0 "" "verify-only" upgrade-lan --target h1 --verify-only

app 2.1
coproc MCP { "$prism" mcp 2>/dev/null; }
printf '%s\n' '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"prism_upgrade_lan","arguments":{"target":"h1"},"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}}}' >&"${MCP[1]}"
read -r -t 60 answer <&"${MCP[0]}" || fail "prism mcp did not answer"
to_mcp=${MCP[1]}
exec {to_mcp}>&-
proposal=$(sed -n 's/.*"proposal":{"id":"\([0-9a-f]*\)".*/\1/p' <<<"$answer")
[ -n "$proposal" ] && ok "an MCP client proposes an upgrade" || fail "no proposal: $answer"
runs h1 2.0 "a proposal changes nothing"
expect 0 "" "an approved proposal" proposals approve "$proposal"
runs h1 2.1 "h1 runs 2.1"
case $answer in *"$API_KEY"*) fail "the key is in an answer of prism mcp" ;; esac
app 2.0
expect 0 "" "back to 2.0" upgrade-lan --target h1

app 3.0; recipe 'RUN rm /www/cgi-bin/health'
expect 1 unhealthy "an unhealthy version" upgrade-lan --target h1 --health-timeout 4
runs h1 2.0 "h1 runs 2.0 again"
[ "$(ssh h1 cat /srv/shop/app/version)" = 2.0 ] && ok "its files are back" || fail "its files are not back"
recipe 'RUN false'
expect 1 build_failed "a version that cannot be built" upgrade-lan --target h1
runs h1 2.0 "h1 still runs 2.0"

recipe; app 3.1
prism upgrade-lan --target h1 --plan
hash=$(sed -n 's/.*--apply //p' "$result")
app 3.1.1
prism upgrade-lan --target h1 --apply "$hash" && fail "a plan whose facts changed was applied"
grep -q 'facts changed' "$said" && ok "a plan whose facts changed is refused" || fail "the refusal"

"$prism" upgrade-lan --target h1 --json >"$HOSTS_DIR/a.json" 2>/dev/null & one=$!
"$prism" upgrade-lan --target h1 --json >"$HOSTS_DIR/b.json" 2>/dev/null & two=$!
wait $one; wait $two
grep -lq '"code": "locked"' "$HOSTS_DIR/a.json" "$HOSTS_DIR/b.json" && ok "of two operators one waits outside" || fail "two operators at once"
runs h1 3.1.1 "h1 runs what the other deployed"

! grep -rq "$API_KEY" "$HOME" && ok "the key is in no file here" || fail "the key is in a file here"
! ssh h1 "grep -rq $API_KEY /srv/shop" && ok "nor on the host" || fail "the key is on the host"
[ "$failures" = 0 ] || echo "$failures failed" >&2
exit $((failures > 0))
