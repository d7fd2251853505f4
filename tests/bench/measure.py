# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole-process figures from the kernel's accounting, taken in turn (A B C A B C ...), so that a drift of the machine's
speed meets all of them; ratios are formed within a round and their median is told."""
import dataclasses
import os
import statistics
import subprocess


@dataclasses.dataclass
class Figures:
    wall: float  # ms
    cpu: float   # ms, user + system, of the process and the children that it waited for
    rss: float   # MiB, the peak of the largest single process
    status: int


@dataclasses.dataclass
class Command:
    name: str
    argv: list
    env: dict
    prepare: object = None        # called before each run, not measured
    statuses: tuple = (0,)        # exits that are a valid run


class Failed(Exception):
    pass


def once(spawn, command):
    """floors/spawn.c starts it: a tiny static parent, so that the peak memory is the command's own."""
    if command.prepare:
        command.prepare()
    reader, writer = os.pipe()
    with open(os.devnull, "r+b") as null, open(os.environ.get("BENCH_STDERR", os.devnull), "ab") as errors:
        # The figures come on descriptor 3.
        actions = [(os.POSIX_SPAWN_DUP2, null.fileno(), 0), (os.POSIX_SPAWN_DUP2, null.fileno(), 1),
                   (os.POSIX_SPAWN_DUP2, errors.fileno(), 2), (os.POSIX_SPAWN_DUP2, writer, 3)]
        pid = os.posix_spawn(spawn, [spawn, *command.argv], command.env, file_actions=actions)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        text = pipe.readline()
    os.waitpid(pid, 0)
    if not text:
        raise Failed(f"{command.name}: could not be started: {' '.join(command.argv)}")
    wall, user, system, rss, status = map(int, text.split())
    if status not in command.statuses:
        raise Failed(f"{command.name}: exit status {status}: {' '.join(command.argv)} (BENCH_STDERR=FILE keeps its messages)")
    return Figures(wall / 1e3, (user + system) / 1e3, rss / 1024, status)


def interleaved(spawn, commands, rounds):
    """{name: [Figures]} of `rounds` rounds after one that does not count."""
    result = {c.name: [] for c in commands}
    for number in range(rounds + 1):
        for command in commands:
            figures = once(spawn, command)
            if number:
                result[command.name].append(figures)
    return result


def ratios(new, *floors, field="cpu"):
    """new / (floor + floor ...) of each round."""
    return [getattr(n, field) / max(sum(getattr(f, field) for f in row), 1e-3) for n, *row in zip(new, *floors)]


def median(values):
    return statistics.median(values)


def run(argv, **options):
    """A step of the preparation; its failure ends the bench with its output."""
    done = subprocess.run(argv, capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL, check=False, **options)
    if done.returncode != 0:
        raise Failed(f"{' '.join(map(str, argv))}: exit status {done.returncode}\n{done.stderr[-2000:]}")
    return done.stdout
