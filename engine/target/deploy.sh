#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu
action=$1 repo=$2 file=$3
shift 3
tilde='~'
case $repo in "$tilde") repo=$HOME ;; "$tilde/"*) repo=$HOME/${repo#"$tilde/"} ;; esac
meta=$repo/.prism
base=$(basename -- "$repo")
next=$meta/next/$base
keep=prism-keep/$(printf %s "$base" | tr '[:upper:]' '[:lower:]' | LC_ALL=C tr -cd a-z0-9):

compose() {
  dir=$1
  shift
  docker compose --ansi never --project-directory "$dir" -f "$dir/$file" "$@"
}
put() { # NAME TEXT: atomically
  printf '%s\n' "$2" >"$meta/$1.tmp"
  mv -f "$meta/$1.tmp" "$meta/$1"
}
state() { cat "$meta/state" 2>/dev/null || echo none; }
version_of() { state | sed 's/^live //'; }

# A plain relative name: what is removed comes from a list, and a list may have been tampered with.
harmless() {
  case /$1/ in */../* | //*) return 1 ;; esac
}
# Removes the files of list $1 that are not in list $2, then folders that became empty.
remove_gone() {
  LC_ALL=C sort -u "$1" >"$meta/old.tmp"
  LC_ALL=C sort -u "$2" >"$meta/new.tmp"
  LC_ALL=C comm -23 "$meta/old.tmp" "$meta/new.tmp" | LC_ALL=C sort -r | while IFS= read -r name; do
    harmless "$name" || continue
    case $name in
      */) rmdir -- "$repo/$name" 2>/dev/null || : ;;
      *) rm -f -- "$repo/$name" ;;
    esac
  done
  rm -f "$meta/old.tmp" "$meta/new.tmp"
}
# Remembers the images of what runs now and names them, so that no pruning takes them away.
keep_images() {
  : >"$meta/images.tmp"
  containers=$(compose "$repo" ps -aq)
  # shellcheck disable=SC2086 # a list of ids
  [ -z "$containers" ] || docker inspect -f '{{.Image}} {{.Config.Image}}' $containers >"$meta/images.tmp"
  sort -u "$meta/images.tmp" >"$meta/images.keep.tmp"
  if [ -f "$meta/images.keep" ] && cmp -s "$meta/images.keep" "$meta/images.keep.tmp"; then
    rm -f "$meta/images.tmp" "$meta/images.keep.tmp"
    return 0
  fi
  n=0
  while read -r id name; do
    n=$((n + 1))
    docker tag "$id" "$keep$n"
  done <"$meta/images.keep.tmp"
  mv -f "$meta/images.keep.tmp" "$meta/images.keep"
  rm -f "$meta/images.tmp"
}
# The live tree as hard links: rsync replaces files and never writes into them, so the copy stays as it is.
keep_tree() {
  if [ -f "$meta/manifest" ]; then
    cp "$meta/manifest" "$meta/previous.list"
  else
    while IFS= read -r name; do [ ! -e "$repo/$name" ] || printf '%s\n' "$name"; done \
      <"$meta/next.manifest" >"$meta/previous.list"
  fi
  rm -rf "$meta/previous.tmp"
  mkdir "$meta/previous.tmp"
  rsync -a --ignore-missing-args --files-from="$meta/previous.list" --link-dest="$repo" "$repo/" "$meta/previous.tmp/"
  rm -rf "$meta/previous"
  mv "$meta/previous.tmp" "$meta/previous"
  mv -f "$meta/previous.list" "$meta/previous.manifest"
  put previous.version "$1"
}
volumes_of() { # FOLDER: what the project's name owns already
  project=$(compose "$1" config --format json | sed -n 's/^  *"name": "\([a-z0-9_-]*\)",*$/\1/p' | head -n 1)
  docker volume ls -q --filter "label=com.docker.compose.project=$project"
}
start() {
  timeout "$1" docker compose --ansi never --project-directory "$repo" -f "$repo/$file" up -d --no-build
}
# Every step says how it ended: 'set -e' does not hold in a function whose status is asked for.
go_back() { # LIMIT
  [ -d "$meta/previous" ] && [ -s "$meta/previous.manifest" ] || return 3
  rm -rf "$meta/next"
  if [ -f "$meta/images.keep" ]; then
    while read -r id name; do
      case $name in sha256:*) ;; *) docker tag "$id" "$name" || return 4 ;; esac
    done <"$meta/images.keep"
  fi
  rsync -a --files-from="$meta/previous.manifest" "$meta/previous/" "$repo/" || return 5
  [ ! -f "$meta/manifest" ] || remove_gone "$meta/manifest" "$meta/previous.manifest"
  cp "$meta/previous.manifest" "$meta/manifest" && start "$1" || return 6
  put state "live $(cat "$meta/previous.version")"
  rm -f "$meta/built" "$meta/next.version" "$meta/next.manifest"
}
go_forward() { # LIMIT
  rsync -a --files-from="$meta/next.manifest" "$next/" "$repo/" || return 7
  [ ! -f "$meta/manifest" ] || remove_gone "$meta/manifest" "$meta/next.manifest"
  cp "$meta/next.manifest" "$meta/manifest" && start "$1" || return 8
}
# One switch at a time, also against one whose operator has gone.
one_at_a_time() {
  command -v flock >/dev/null || { echo "flock is missing on this host" >&2; exit 77; }
  exec 9>"$meta/busy"
  flock -w 600 9 || { echo "another switch has been going on for 10 minutes" >&2; exit 75; }
}

case $action in
facts)
  near=$repo
  while [ ! -d "$near" ]; do near=$(dirname -- "$near"); done
  echo "repo=$repo"
  echo "login=$(id -un)"
  [ ! -d "$repo" ] || echo exists=1
  [ -w "$near" ] && echo writable=1
  echo "free_kb=$(df -Pk -- "$near" | awk 'NR == 2 { print $4 }')"
  for tool in rsync flock timeout docker; do command -v "$tool" >/dev/null || echo "missing=$tool"; done
  if command -v docker >/dev/null; then
    # One call tells the engine and the plugins; only if something is missing, ask for the reason.
    seen=$(docker info --format '{{.ServerVersion}}{{range .ClientInfo.Plugins}} {{.Name}}={{.Version}}{{end}}' 2>/dev/null) || seen=
    if [ -n "${seen%% *}" ]; then echo "engine=${seen%% *}"; else
      printf 'engine_error=%s\n' "$(docker version --format '{{.Server.Version}}' 2>&1 | tail -n 1)"; fi
    case $seen in
      *' compose='*) seen=${seen##* compose=} && echo "compose=${seen%% *}" ;;
      *)
        if plugin=$(docker compose version --short 2>&1); then echo "compose=$plugin"; else
          printf 'compose_error=%s\n' "$(printf %s "$plugin" | tail -n 1)"; fi
        ;;
    esac
  fi
  [ ! -f "$meta/manifest" ] || echo "manifest=$(sha256sum <"$meta/manifest" 2>/dev/null | cut -d ' ' -f 1)"
  [ ! -f "$repo/$file" ] || echo compose_file=1
  echo "state=$(state)"
  [ ! -f "$meta/next.version" ] || echo "staged=$(cat "$meta/next.version")"
  [ ! -f "$meta/built" ] || echo "built=$(cat "$meta/built")"
  [ ! -f "$meta/previous.version" ] || echo "previous=$(cat "$meta/previous.version")"
  [ ! -f "$meta/deployed" ] || echo "deployed=$(cat "$meta/deployed")"
  ;;
manifest) [ ! -f "$meta/manifest" ] || cat "$meta/manifest" ;;
lock) # LINE: a hard link appears with its content or not at all
  mkdir -p "$meta"
  chmod 700 "$meta"
  printf '%s\n' "$1" >"$meta/lock.$$"
  if ln "$meta/lock.$$" "$meta/lock" 2>/dev/null; then rm -f "$meta/lock.$$"; else
    rm -f "$meta/lock.$$"
    cat "$meta/lock"
    exit 75
  fi
  ;;
break) # LINE: only the lock that was looked at
  if [ "$(cat "$meta/lock" 2>/dev/null)" = "$1" ]; then rm -f "$meta/lock"; fi
  ;;
prepare) mkdir -p "$next" ;;
staged) # VERSION, the list of files on standard input
  cat >"$meta/next.manifest.tmp"
  mv -f "$meta/next.manifest.tmp" "$meta/next.manifest"
  # Files of the host's own beside the compose file (.env and the like): building reads them too.
  for own in "$repo"/* "$repo"/.[!.]*; do
    name=$(basename -- "$own")
    [ ! -f "$own" ] || [ -e "$next/$name" ] || cp -p "$own" "$next/$name"
  done
  put next.version "$1"
  ;;
build) # VERSION LIMIT WHERE
  dir=$repo
  [ "$3" = live ] || dir=$next
  # What containers run is not changed by building, so both go on at once.
  keeper=
  case $3-$(state) in live-*) ;; *-live* | *-none) [ ! -f "$repo/$file" ] || { keep_images 1>&2 & keeper=$!; } ;; esac
  rc=0
  DOCKER_CLI_HINTS=false timeout "$2" docker compose --ansi never --project-directory "$dir" -f "$dir/$file" build 1>&2 || rc=$?
  [ -z "$keeper" ] || wait "$keeper"
  [ "$rc" = 0 ] || exit "$rc"
  put built "$1"
  ;;
switch) # VERSION LIMIT
  one_at_a_time
  trap '' HUP INT TERM PIPE
  exec 3>&2 >"$meta/run.log" 2>&1
  case $(state) in
    live* | none) old=$(version_of); [ ! -f "$repo/$file" ] || keep_tree "$old" ;;
    *) old=$(cat "$meta/previous.version" 2>/dev/null || echo none) ;;
  esac
  if [ "$old" = none ] && [ ! -f "$meta/volumes.before" ]; then volumes_of "$next" >"$meta/volumes.before"; fi
  put state "switching $1 $old"
  rc=0
  go_forward "$2" || rc=$?
  if [ "$rc" = 0 ]; then
    put state "switched $1 $old"
  elif go_back "$2"; then
    echo "the new version could not be started (status $rc); the previous one is back"
    rc=20
  fi
  cat "$meta/run.log" >&3 || :
  exit "$rc"
  ;;
start) # LIMIT: what is live, for instance after a reboot
  one_at_a_time
  trap '' HUP INT TERM PIPE
  start "$1" >"$meta/run.log" 2>&1 || { rc=$?; cat "$meta/run.log" >&2; exit "$rc"; }
  cat "$meta/run.log" >&2 || :
  ;;
back) # LIMIT
  one_at_a_time
  trap '' HUP INT TERM PIPE
  rc=0
  go_back "$1" >"$meta/run.log" 2>&1 || rc=$?
  cat "$meta/run.log" >&2 || :
  exit "$rc"
  ;;
discard) rm -rf "$meta/next" "$meta/next.version" "$meta/next.manifest" "$meta/built" ;;
commit) # VERSION TIME
  put state "live $1"
  put deployed "$2"
  rm -rf "$meta/next" "$meta/next.version" "$meta/next.manifest" "$meta/built"
  ;;
ps) compose "$repo" ps -a --format json ;;
logs) compose "$repo" logs --no-color --tail 20 1>&2 ;;
remove) # what an install began; volumes that were there before it stay
  one_at_a_time
  trap '' HUP INT TERM PIPE
  if [ -f "$repo/$file" ]; then
    if [ -s "$meta/volumes.before" ]; then compose "$repo" down >&2; else compose "$repo" down -v >&2; fi
  fi
  if [ -f "$meta/manifest" ] || [ -f "$meta/next.manifest" ]; then
    : >"$meta/none"
    [ ! -f "$meta/next.manifest" ] || remove_gone "$meta/next.manifest" "$meta/none"
    [ ! -f "$meta/manifest" ] || remove_gone "$meta/manifest" "$meta/none"
  fi
  mv "$meta/audit.log" "$meta/audit.keep" 2>/dev/null || :
  find "$meta" -mindepth 1 -maxdepth 1 ! -name audit.keep ! -name lock ! -name busy -exec rm -rf {} +
  mv "$meta/audit.keep" "$meta/audit.log" 2>/dev/null || :
  ;;
end) # LOCK AUDIT: the last line, and the lock given back
  [ ! -d "$meta" ] || printf '%s\n' "$2" >>"$meta/audit.log"
  if [ "$(cat "$meta/lock" 2>/dev/null)" = "$1" ]; then rm -f "$meta/lock"; fi
  ;;
secret) # NAME, the text on standard input
  umask 077
  cat >"$meta/$1.tmp"
  mv -f "$meta/$1.tmp" "$meta/$1"
  ;;
*)
  echo "unknown action $action" >&2
  exit 64
  ;;
esac
