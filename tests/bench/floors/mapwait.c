// SPDX-License-Identifier: GPL-3.0-or-later
// mapwait.c [-s SETTLE_S] [-i IDLE_S] CMD... - start a program under a running X server + EWMH window manager
// and print one JSON line:
//   map_ms      from fork to the moment when its first window is in _NET_CLIENT_LIST and viewable (event
//   driven, no polling) paint_ms    to the first damage of at least a third of that window after it was
//   mapped (its content is on the screen) settle_ms   to the last such damage within SETTLE_S after the map
//   cpu_map_ms / cpu_paint_ms / cpu_settle_ms  run time of all the program's threads at those moments
//   (/proc/PID/task/*/schedstat) rss/pss/private_mib, threads   after the settle time; idle_cpu_ms, wakeups
//   over IDLE_S after that; then SIGTERM to that pid
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/extensions/Xdamage.h>
#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}
static int quiet(Display *d, XErrorEvent *e)
{
    (void)d;
    (void)e;
    return 0;
}
static double cpu(pid_t p, long *wake, int *threads)
{
    char b[300];
    double s = 0;
    snprintf(b, sizeof b, "/proc/%d/task", p);
    DIR *d = opendir(b);
    if (!d)
        return -1;
    struct dirent *e;
    if (wake)
        *wake = 0;
    if (threads)
        *threads = 0;
    while ((e = readdir(d))) {
        if (*e->d_name == '.')
            continue;
        snprintf(b, sizeof b, "/proc/%d/task/%s/schedstat", p, e->d_name);
        FILE *f = fopen(b, "r");
        unsigned long long r = 0, w = 0, n = 0;
        if (f) {
            if (fscanf(f, "%llu %llu %llu", &r, &w, &n) == 3) {
                s += r / 1e6;
                if (wake)
                    *wake += n;
                if (threads)
                    ++*threads;
            }
            fclose(f);
        }
    }
    closedir(d);
    return s;
}
static long smaps(pid_t p, const char *k)
{
    char b[300];
    snprintf(b, sizeof b, "/proc/%d/smaps_rollup", p);
    FILE *f = fopen(b, "r");
    long v = 0, x;
    size_t n = strlen(k);
    if (!f)
        return -1;
    while (fgets(b, sizeof b, f))
        if (!strncmp(b, k, n) && b[n] == ':' && sscanf(b + n + 1, "%ld", &x) == 1)
            v += x;
    fclose(f);
    return v;
}
int main(int c, char **v)
{
    double settle = 3, idle = 3;
    int a = 1;
    for (; a + 1 < c && v[a][0] == '-'; a += 2) {
        if (v[a][1] == 's')
            settle = atof(v[a + 1]);
        else
            idle = atof(v[a + 1]);
    }
    Display *d = XOpenDisplay(0);
    if (!d)
        return 2;
    XSetErrorHandler(quiet);
    Window root = DefaultRootWindow(d);
    int ev, er;
    XDamageQueryExtension(d, &ev, &er);
    Atom list = XInternAtom(d, "_NET_CLIENT_LIST", False);
    XSelectInput(d, root, PropertyChangeMask | SubstructureNotifyMask);
    XDamageCreate(d, root, XDamageReportRawRectangles);
    XSync(d, False);
    double t0 = now();
    pid_t p = fork();
    if (!p) {
        int n = open("/dev/null", 2);
        dup2(n, 0);
        if (!getenv("MW_V")) {
            dup2(n, 1);
            dup2(n, 2);
        }
        execvp(v[a], v + a);
        _exit(127);
    }
    double map = -1, paint = -1, last = -1, cm = -1, cp = -1, cs = -1;
    long area = 0;
    int w = 0, h = 0;
    Window win = 0;
    char name[200] = "";
    for (;;) {
        while (XPending(d)) {
            XEvent e;
            XNextEvent(d, &e);
            if (map < 0 && ((e.type == PropertyNotify && e.xproperty.atom == list) || e.type == MapNotify)) {
                Atom t;
                int f;
                unsigned long n, left;
                unsigned char *q = 0;
                if (!XGetWindowProperty(d, root, list, 0, 64, False, XA_WINDOW, &t, &f, &n, &left, &q) && q) {
                    for (unsigned long i = 0; i < n && map < 0; ++i) {
                        XWindowAttributes wa;
                        win = ((Window *)q)[i];
                        if (XGetWindowAttributes(d, win, &wa) && wa.map_state == IsViewable) {
                            map = now() - t0;
                            cm = cpu(p, 0, 0);
                            w = wa.width;
                            h = wa.height;
                            area = (long)w * h;
                        }
                    }
                    XFree(q);
                }
            } else if (e.type == ev + XDamageNotify && map >= 0) {
                XDamageNotifyEvent *x = (void *)&e;
                if ((long)x->area.width * x->area.height >= area / 3) {
                    last = now() - t0;
                    cs = cpu(p, 0, 0);
                    if (paint < 0) {
                        paint = last;
                        cp = cs;
                    }
                }
            }
        }
        double limit = map < 0 ? 30000 : map + settle * 1e3;
        if (now() - t0 > limit)
            break;
        struct pollfd pf = {ConnectionNumber(d), POLLIN, 0};
        poll(&pf, 1, 5);
        if (map < 0 && waitpid(p, 0, WNOHANG) == p) {
            printf("{\"error\": \"ended before a window\"}\n");
            return 1;
        }
    }
    if (win) {
        char *s = 0;
        XFetchName(d, win, &s);
        if (s)
            snprintf(name, sizeof name, "%s", s);
    }
    long w0, w1;
    int th;
    double c0 = cpu(p, &w0, &th);
    usleep(idle * 1e6);
    double c1 = cpu(p, &w1, &th);
    long rss = smaps(p, "Rss"), pss = smaps(p, "Pss"),
         priv = smaps(p, "Private_Clean") + smaps(p, "Private_Dirty");
    kill(p, SIGTERM);
    for (int i = 0; i < 300 && !waitpid(p, 0, WNOHANG); ++i) {
        if (i == 200)
            kill(p, SIGKILL);
        usleep(10000);
    }
    printf("{\"map_ms\": %.1f, \"paint_ms\": %.1f, \"settle_ms\": %.1f, \"cpu_map_ms\": %.1f, "
           "\"cpu_paint_ms\": %.1f, \"cpu_settle_ms\": %.1f, \"cpu_total_ms\": %.1f, \"rss_mib\": %.1f, "
           "\"pss_mib\": %.1f, \"private_mib\": %.1f, \"threads\": %d, \"idle_cpu_ms_per_s\": %.2f, "
           "\"idle_wakeups_per_s\": %.1f, \"size\": \"%dx%d\", \"title\": \"%s\"}\n",
           map, paint, last, cm, cp, cs, c0, rss / 1024., pss / 1024., priv / 1024., th, (c1 - c0) / idle,
           (w1 - w0) / idle, w, h, name);
}
