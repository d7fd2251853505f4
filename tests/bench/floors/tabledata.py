# SPDX-License-Identifier: GPL-3.0-or-later
"""tabledata.py ROWS FILE - a bundle of very many findings, the same bytes each time: texts as long as real ones, `quokka` in one
title of 2,000 and `restart` in one of ten."""
import json
import os
import random
import sys

DAEMONS = ("lint", "security", "performance", "gaps", "upgrade", "debug")


def words(source):
    consonants, vowels, result = "bcdfghjklmnprstvwz", "aeiou", []
    for _ in range(3000):
        result.append("".join(source.choice(consonants) + source.choice(vowels) + (source.choice(consonants) if source.random() < 0.33 else "")
                              for _ in range(source.randint(1, 4))))
    return result


def main():
    rows, path = int(sys.argv[1]), sys.argv[2]
    source = random.Random(7)
    vocabulary = words(source)
    # Sentences are drawn from a stock, so that a million findings are written within seconds.
    stock = [" ".join(source.choices(vocabulary, k=source.randint(4, 11))).capitalize() for _ in range(20011)]
    stories = [". ".join(source.choices(stock, k=4))[:300] for _ in range(5003)]
    surfaces = ["/etc/" + "/".join(source.choices(vocabulary, k=2)) for _ in range(400)]
    hosts = [f"web-{n}.fra" for n in range(1000)]
    keys = [(daemon, host) for host in hosts for daemon in DAEMONS]
    share = -(-rows // len(keys))
    number, queue = 0, []
    with open(path + ".tmp", "w", encoding="utf-8") as out:
        out.write('{"schema_version":"prism.bundle.v2","bundle_id":"2026-11-20_063000Z","date":"2026-11-20",'
                  '"assembled_at":"2026-11-20T06:30:00Z","prior_bundle_id":null,"summaries_missing":[],"matrix":{},"expected_hosts":')
        json.dump(hosts, out)
        out.write(',"summaries":{')
        for place, (daemon, host) in enumerate(keys):
            out.write(("," if place else "") + f'"{daemon}@{host}":{{"findings":[')
            first = True
            while number < min(rows, (place + 1) * share):
                title = f"{stock[number * 7919 % 20011]} {number * 104729 % 1000003}"
                if number * 31 % 10 == 3:
                    title += " restart"
                if number * 31 % 2000 == 7:
                    title += " quokka"
                surface, rank = surfaces[number * 13 % 400], (0, 1, 1, 2, 2, 2, 3, 3)[number * 5 % 8]
                identity = f"{daemon}:{surface}:{number}"
                out.write(("" if first else ",") + f'{{"id":"{identity}","title":"{title}","description":"{stories[number * 17 % 5003]}",'
                          f'"affected_surface":"{surface}","priority":"P{rank}","suggested_next_skill":"/{daemon} fix","status":"open",'
                          f'"evidence":["file:{surface}:{number % 97}"]}}')
                if number % 8 == 0:
                    queue.append(f'{{"finding_id":"{identity}","priority":"P{rank}","action":"{title}","source_key":"{daemon}@{host}"}}')
                first, number = False, number + 1
            out.write('],"finding_lifecycle":{}}')
        out.write('},"action_queue":[' + ",".join(queue) + "]}")
    os.replace(path + ".tmp", path)


if __name__ == "__main__":
    main()
