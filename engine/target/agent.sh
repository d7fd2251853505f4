#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Prism on a host of somebody else: ACTION and its words. What it puts there it writes down in $mark.
set -u
action=$1
shift
bin=$HOME/.local/bin
program=$bin/prism
fresh=$bin/.prism-agent-new
mark=$HOME/.local/share/prism-agent
settings=$HOME/.simply-ops-prism.env
LC_ALL=C
export LC_ALL

sum_of() { sha256sum <"$1" 2>/dev/null | cut -d ' ' -f 1; }
marked() { sed -n "s/^$1 //p" "$mark" 2>/dev/null | tail -n 1; }
name_there() {
  sed -n 's/^[[:space:]]*\(export[[:space:]]\{1,\}\)\{0,1\}PRISM_HOST=//p' "$settings" 2>/dev/null | tail -n 1 | tr -d "\"'"
}
put() { # FILE, the text on standard input: whole or not at all
  umask 077
  cat >"$1.prism-new" && mv -f "$1.prism-new" "$1"
}
note() { # a line of the mark, in place of the one of that word before
  rest=$(sed "/^$1 /d" "$mark" 2>/dev/null)
  { [ -z "$rest" ] || printf '%s\n' "$rest"; printf '%s %s\n' "$1" "$2"; } | put "$mark"
}

case $action in
  look)
    echo "system $(uname -s) $(uname -m)"
    [ -e "$program" ] && echo "program $(sum_of "$program")"
    echo "marked $(marked program)"
    other=$(command -v prism 2>/dev/null) && [ "$other" != "$program" ] && echo "other $other"
    echo "name $(name_there)"
    "$program" schedule status --json 2>/dev/null | grep -q '"installed": *true' && echo "timer yes"
    command -v sha256sum >/dev/null || echo "lacks sha256sum"
    exit 0
    ;;
  receive) # SHA256, the program on standard input
    mkdir -p "$bin" "${mark%/*}" || exit 1
    if ! cat >"$fresh" || ! chmod 755 "$fresh"; then
      rm -f "$fresh"
      exit 1
    fi
    if [ "$(sum_of "$fresh")" != "$1" ]; then
      rm -f "$fresh"
      echo "what arrived is not what was sent" >&2
      exit 1
    fi
    ;;
  start) # SHA256: does it run here at all?
    if said=$("$fresh" version 2>&1); then
      note program "$1" && mv -f "$fresh" "$program" || exit 1
      echo "$said"
      exit 0
    fi
    printf '%s\n' "$said" >&2
    ldd "$fresh" 2>/dev/null | sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/lacks \1/p'
    rm -f "$fresh"
    exit 1
    ;;
  name) # HOST
    [ -z "$(name_there)" ] || exit 0
    { cat "$settings" 2>/dev/null; printf "PRISM_HOST='%s'\n" "$1"; } | put "$settings" && note name "$1" || exit 1
    ;;
  timer) # HH:MM
    "$program" schedule install --at "$1" --yes --replace >/dev/null && note timer "$1" || exit 1
    ;;
  drop-timer)
    if [ -x "$program" ] && [ -n "$(marked timer)" ]; then "$program" schedule remove >/dev/null || exit 1; fi
    ;;
  drop) # what the mark names, and nothing else
    rm -f "$fresh"
    name=$(marked name)
    if [ -n "$name" ] && [ "$(name_there)" = "$name" ]; then
      rest=$(grep -vxF "PRISM_HOST='$name'" "$settings")
      if [ -z "$rest" ]; then rm -f "$settings"; else printf '%s\n' "$rest" | put "$settings" || exit 1; fi
    fi
    ours=$(marked program)
    rm -f "$mark" || exit 1
    [ -n "$ours" ] && [ -e "$program" ] || exit 0
    if [ "$(sum_of "$program")" = "$ours" ]; then rm -f "$program"; else echo changed; fi
    ;;
esac
