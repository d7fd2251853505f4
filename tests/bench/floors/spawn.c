// SPDX-License-Identifier: GPL-3.0-or-later
// spawn.c - run one command, print wall, user, sys (us) and maxrss (KiB) and exit status to fd 3.  Built
// -static: a small parent, so that the child's peak memory is the child's own (Linux carries the forked
// image's peak over exec).
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
int main(int c, char **v)
{
    struct timespec a, b;
    struct rusage u;
    int st;
    (void)c;
    fcntl(3, F_SETFD, FD_CLOEXEC);
    clock_gettime(CLOCK_MONOTONIC, &a);
    pid_t p = vfork();
    if (!p) {
        execvp(v[1], v + 1);
        _exit(127);
    }
    wait4(p, &st, 0, &u);
    clock_gettime(CLOCK_MONOTONIC, &b);
    dprintf(3, "%ld %ld %ld %ld %d\n", (b.tv_sec - a.tv_sec) * 1000000L + (b.tv_nsec - a.tv_nsec) / 1000,
            u.ru_utime.tv_sec * 1000000L + u.ru_utime.tv_usec,
            u.ru_stime.tv_sec * 1000000L + u.ru_stime.tv_usec, u.ru_maxrss,
            WIFEXITED(st) ? WEXITSTATUS(st) : 128 + WTERMSIG(st));
}
