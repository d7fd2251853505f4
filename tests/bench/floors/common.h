// SPDX-License-Identifier: GPL-3.0-or-later
// common.h - timing and file helpers of the small measuring programs
#pragma once
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <vector>
inline double now(clockid_t c = CLOCK_MONOTONIC)
{
    timespec t;
    clock_gettime(c, &t);
    return t.tv_sec + t.tv_nsec * 1e-9;
}
inline double cpu()
{
    return now(CLOCK_PROCESS_CPUTIME_ID);
}
struct Stat
{
    std::vector<double> v;
    double med()
    {
        std::sort(v.begin(), v.end());
        size_t n = v.size();
        return n % 2 ? v[n / 2] : (v[n / 2 - 1] + v[n / 2]) / 2;
    }
    double lo()
    {
        med();
        return v.front();
    }
    double hi()
    {
        med();
        return v.back();
    }
};
// Runs f n times after one warm-up; prints wall and cpu ms, and MB/s by wall when bytes is given.
template<class F>
double measure(const char *name, int n, double bytes, F f, int warm = 1)
{
    Stat w, c;
    for (int i = 0; i < warm + n; ++i) {
        double t = now(), u = cpu();
        f();
        u = cpu() - u;
        t = now() - t;
        if (i >= warm) {
            w.v.push_back(t * 1e3);
            c.v.push_back(u * 1e3);
        }
    }
    double m = w.med();
    printf("%-46s wall %9.2f (%.2f-%.2f) ms  cpu %9.2f ms", name, m, w.lo(), w.hi(), c.med());
    if (bytes > 0)
        printf("  %8.0f MB/s", bytes / 1e6 / (m / 1e3));
    printf("  n=%d\n", n);
    fflush(stdout);
    return m;
}
inline std::vector<std::string> listdir(const std::string &d, const char *suffix)
{
    std::vector<std::string> r;
    DIR *p = opendir(d.c_str());
    if (!p)
        return r;
    size_t m = strlen(suffix);
    while (dirent *e = readdir(p)) {
        std::string s = e->d_name;
        if (s.size() > m && !s.compare(s.size() - m, m, suffix))
            r.push_back(s);
    }
    closedir(p);
    std::sort(r.begin(), r.end());
    return r;
}
inline size_t readall(const std::string &p, std::vector<char> &buf, size_t pad = 64)
{
    int f = open(p.c_str(), O_RDONLY | O_CLOEXEC);
    if (f < 0) {
        perror(p.c_str());
        exit(1);
    }
    struct stat s;
    fstat(f, &s);
    if (buf.size() < size_t(s.st_size) + pad)
        buf.resize(s.st_size + pad);
    size_t n = 0;
    while (n < size_t(s.st_size)) {
        ssize_t k = read(f, buf.data() + n, s.st_size - n);
        if (k <= 0)
            break;
        n += k;
    }
    close(f);
    return n;
}
inline std::string today()
{
    time_t t = time(nullptr);
    tm g;
    gmtime_r(&t, &g);
    char b[16];
    strftime(b, sizeof b, "%Y-%m-%d", &g);
    return b;
}
