#!/bin/sh
# Written by Prism. Speaks without Prism: prism-shout TITLE TEXT
# Every channel is tried; the log of shouts is the proof that one was heard.
title=$1
text=$2
state=${XDG_STATE_HOME:-$HOME/.local/state}/prism
spoke=
# A desktop that does not answer must not keep the other channels waiting.
within() { if command -v timeout >/dev/null 2>&1; then timeout 10 "$@"; else "$@"; fi; }
if command -v notify-send >/dev/null 2>&1; then
  within notify-send -a Prism -u critical -- "$title" "$text" && spoke="$spoke notification"
elif command -v busctl >/dev/null 2>&1; then
  busctl --user --timeout=5 call org.freedesktop.Notifications /org/freedesktop/Notifications org.freedesktop.Notifications Notify \
    'susssasa{sv}i' Prism 0 dialog-error "$title" "$text" 0 1 urgency y 2 0 >/dev/null 2>&1 && spoke="$spoke notification"
elif command -v osascript >/dev/null 2>&1; then
  within osascript -e 'on run argv' -e 'display notification (item 2 of argv) with title (item 1 of argv)' -e 'end run' \
    "$title" "$text" && spoke="$spoke notification"
fi
if command -v logger >/dev/null 2>&1; then
  logger -t prism -p user.crit -- "$title. $text" 2>/dev/null && spoke="$spoke syslog"
fi
umask 077
mkdir -p "$state" && printf '%s [%s ] %s. %s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "${spoke:- no channel but this log}" "$title" "$text" >>"$state/shouts.log"
