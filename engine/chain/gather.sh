#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs on a host: TOKEN run|copy DAY HOST INBOX SECONDS NEXT. Runs the chain or waits for what the host's own timer makes, then
# sends that day's summaries and the heartbeats of HOST; those of the day NEXT where midnight came before the host began.
# Each line of ours begins with TOKEN, which no file can know.
set -u
token=$1 mode=$2 day=$3 host=$4 inbox=$5 seconds=$6 next=$7
daemons='lint security performance gaps upgrade debug'
tilde='~'
LC_ALL=C
export LC_ALL

say() { printf '%s %s\n' "$token" "$*"; }
printf '\n'

if [ -n "$inbox" ]; then
  case $inbox in "$tilde/"*) inbox=$HOME/${inbox#"$tilde/"} ;; esac
  PRISM_INBOX=$inbox
  export PRISM_INBOX
else
  inbox=${PRISM_INBOX:-}
  [ -n "$inbox" ] || inbox=$(sed -n 's/^[[:space:]]*\(export[[:space:]]\{1,\}\)\{0,1\}PRISM_INBOX=//p' \
    "$HOME/.simply-ops-prism.env" 2>/dev/null | tail -n 1 | tr -d "\"'")
  [ -n "$inbox" ] || inbox=$HOME/inbox
  case $inbox in "$tilde/"*) inbox=$HOME/${inbox#"$tilde/"} ;; esac
fi
pending=$inbox/_summaries/pending

program=$(command -v prism) || program=$HOME/.local/bin/prism
[ -x "$program" ] && say prism "$("$program" version 2>/dev/null | head -n 1)"

chain() { # what it says on standard error; its exit status
  if command -v timeout >/dev/null; then
    PRISM_HOST=$host PRISM_GATHER=off timeout -k 5 "$seconds" "$program" run --quiet 2>&1 >/dev/null </dev/null
  else
    PRISM_HOST=$host PRISM_GATHER=off "$program" run --quiet 2>&1 >/dev/null </dev/null
  fi
}
has_all() { # DAY
  for daemon in $daemons; do [ -f "$pending/$1/${daemon}_$host.json" ] || return 1; done
}

waited=0
if [ "$mode" = run ]; then
  if [ -x "$program" ]; then
    while :; do
      said=$(chain)
      status=$?
      # Its own timer may be at it: then its result is as good, and the next one is ours.
      case $status$said in 1*"another chain is running"*) ;; *) break ;; esac
      [ "$waited" -lt "$seconds" ] || break
      sleep 2
      waited=$((waited + 2))
    done
    say ran "$status"
    printf '%s\n' "$said" | tail -n 3 | while IFS= read -r line; do say error "$line"; done
  else
    say ran 127
  fi
elif [ -d "$inbox" ]; then
  until has_all "$day" || has_all "$next" || [ "$waited" -ge "$seconds" ]; do
    sleep 1
    waited=$((waited + 1))
  done
fi

from=$day
if ! has_all "$day" && has_all "$next"; then from=$next; fi
send() { # KIND DAEMON FILE
  [ -f "$3" ] || return 0
  say begin "$1" "$2"
  head -c 16777217 "$3"
  status=$?
  printf '\n'
  say end "$status"
}
for daemon in $daemons; do
  send summary "$daemon" "$pending/$from/${daemon}_$host.json"
  send heartbeat "$daemon" "$inbox/_heartbeat/prism-${daemon}_$host.json"
done
send facts host "$inbox/_facts/$day/facts_$host.json"

if ! has_all "$from"; then
  say inbox "$inbox"
  newest=
  for folder in "$pending"/*-*; do newest=${folder##*/}; done
  say day "$newest"
  for file in "$pending/$day"/*_*.json; do
    name=${file##*/}
    case $name in *_"$host.json" | '*_*.json') ;; *) say other "$name" ;; esac
  done | head -n 20
fi
say finished
