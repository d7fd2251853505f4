#!/bin/sh
# Written by Prism. Needs neither Prism nor its store: prism-watch CACHE HH:MM MINUTES SHOUT
# Looks at HH:MM whether a chain has left its done-marker in CACHE within the last MINUTES, and shouts if not.
cache=$1
planned=$2
minutes=$3
shout=$4
seconds=$(date +%s)
at() { date -d "@$1" "$2" 2>/dev/null || date -r "$1" "$2"; } # GNU, BSD
minute_of_day() { # HH:MM, without the octal trap of 08
  hour=${1%:*}
  minute=${1#*:}
  echo $((${hour#0} * 60 + ${minute#0}))
}
offset() { # of the zone at a moment, in minutes: +0530 is 330
  zone=$(at "$1" +%z)
  sign=${zone%????}
  clock=${zone#?}
  hour=${clock%??}
  minute=${clock#??}
  echo $((${sign}1 * (${hour#0} * 60 + ${minute#0})))
}
late=$((($(minute_of_day "$(date +%H:%M)") - $(minute_of_day "$planned") + 1440) % 1440))
# A watch that runs a little early is on time.
if [ "$late" -gt 1425 ]; then late=0; fi
# Where the clocks were set back meanwhile, more time has passed than they show.
back=$(($(offset $((seconds - (minutes + late + 180) * 60))) - $(offset "$seconds")))
if [ "$back" -gt 0 ]; then minutes=$((minutes + back)); fi
# A marker of a day to come was left while the clock was wrong.
tomorrow=$(TZ=UTC0 at $((seconds + 86400)) +%Y-%m-%d)
marker() {
  find "$cache" -maxdepth 1 -name 'parallel_done.*' -mmin "-$1" 2>/dev/null | while read -r path; do
    expr "${path##*.}" \> "$tomorrow" >/dev/null || echo "$path"
  done | grep -q .
}
if marker $((minutes + late)); then exit 0; fi
# After a sleep or a boot the audit is made up just now: give it half an hour.
tries=0
if [ "$late" -gt 5 ]; then tries=60; fi
while [ "$tries" -gt 0 ]; do
  sleep 30
  if marker 60; then exit 0; fi
  tries=$((tries - 1))
done
/bin/sh "$shout" "Prism: no audit today" "The chain left no done-marker in $cache. 'prism schedule status' and 'prism status' say more."
