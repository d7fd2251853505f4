// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts of floor.cpp: tokens, an arena, a buffered writer, mapped input, a hash set of ids.
#pragma once
#include <memory>
#include <simdjson.h>
#include <sys/mman.h>
#include <thread>
using namespace simdjson;
using sv = std::string_view;
static const char *DAEMONS[] = {"lint", "security", "performance", "gaps", "upgrade", "debug"};
static int rank_(sv p)
{
    return p.size() == 4 && p[1] == 'P' && p[2] >= '0' && p[2] <= '3' ? p[2] - '0' : 9;
} // raw token "P0"
static sv trim_(sv t)
{
    while (!t.empty() && (unsigned char)t.back() <= ' ')
        t.remove_suffix(1);
    return t;
}
template<class T>
static sv trim(T t)
{
    if constexpr (std::is_convertible_v<T, sv> && std::is_class_v<T> && requires { t.value(); })
        return trim_(t.value());
    else
        return trim_(sv(t));
}
static char tok(simdjson_result<sv> t)
{
    return t.value()[0];
}

struct Prior
{
    sv id, raw, prio, skill, surface, title, conf;
    bool carry;
};
struct Action
{
    int rank;
    sv id, raw;
};
struct Out
{
    std::string s;
    std::vector<std::pair<int, sv>> actions;
};
struct Arena
{
    std::vector<std::unique_ptr<char[]>> b;
    size_t n = 0, cap = 0;
    sv put(sv t)
    {
        if (n + t.size() > cap) {
            cap = std::max<size_t>(1 << 18, t.size());
            b.emplace_back(new char[cap]);
            n = 0;
        }
        char *p = b.back().get() + n;
        memcpy(p, t.data(), t.size());
        n += t.size();
        return {p, t.size()};
    }
};
struct Rope
{
    std::vector<sv> p;
    Arena *a = nullptr;
    void operator+=(sv t) { p.push_back(a->put(t)); }
    void operator+=(const char *t) { *this += sv(t); }
    void operator+=(char c) { *this += sv(&c, 1); }
    void lit(sv t) { p.push_back(t); }
};
struct Writer
{
    int fd;
    std::unique_ptr<char[]> b{new char[1 << 20]};
    size_t n = 0, total = 0;
    void raw(const char *p, size_t k)
    {
        while (k) {
            ssize_t r = write(fd, p, k);
            if (r <= 0) {
                perror("write");
                exit(1);
            }
            p += r;
            k -= r;
        }
    }
    void flush()
    {
        raw(b.get(), n);
        total += n;
        n = 0;
    }
    void operator+=(sv t)
    {
        if (n + t.size() > (1 << 20)) {
            flush();
            if (t.size() >= (1 << 19)) {
                raw(t.data(), t.size());
                total += t.size();
                return;
            }
        }
        memcpy(b.get() + n, t.data(), t.size());
        n += t.size();
    }
    void operator+=(const char *t) { *this += sv(t); }
};
struct Key
{
    std::string key, path;
    sv text;
    int nfind = 0, top = 9, nact = 0;
    Rope head;
    std::vector<Action> acts;
    std::string made;
    std::vector<size_t> madeAt;
};
// FLOOR_MMAP: the input mapped (MAP_POPULATE) instead of read(): no copy, no zeroed pages; the padding that
// simdjson reads past the end lies in the zero-filled rest of the last page, or in an anonymous page mapped
// behind it.
static sv mapfile(int f, size_t n)
{
    size_t len = (n + 4095) & ~4095ull;
    if (!n)
        return {};
    char *p = (char *)mmap(nullptr, len + 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    mmap(p, len, PROT_READ, MAP_PRIVATE | MAP_FIXED | MAP_POPULATE, f, 0);
    return {p, n};
}
static const bool MM = getenv("FLOOR_MMAP");
static uint64_t h64(sv s)
{
    uint64_t h = 0x9E3779B97F4A7C15ull ^ s.size();
    const char *p = s.data();
    size_t n = s.size();
    for (; n >= 8; n -= 8, p += 8) {
        uint64_t x;
        memcpy(&x, p, 8);
        h = (h ^ x) * 0x9FB21C651E98DF25ull;
        h ^= h >> 32;
    }
    uint64_t x = 0;
    memcpy(&x, p, n);
    h = (h ^ x) * 0x9FB21C651E98DF25ull;
    return h ^ (h >> 29);
}
struct Set
{
    std::vector<int> t;
    size_t m = 0; // ids of one key
    template<class V>
    void build(const V &v)
    {
        size_t c = 16;
        while (c < v.size() * 2)
            c *= 2;
        m = c - 1;
        t.assign(c, -1);
        for (size_t i = 0; i < v.size(); ++i) {
            size_t j = h64(v[i].id) & m;
            while (t[j] >= 0 && v[t[j]].id != v[i].id)
                j = (j + 1) & m;
            t[j] = int(i);
        }
    }
    template<class V>
    int find(const V &v, sv id) const
    {
        size_t j = h64(id) & m;
        while (t[j] >= 0) {
            if (v[t[j]].id == id)
                return t[j];
            j = (j + 1) & m;
        }
        return -1;
    }
};
struct Cur
{
    sv id;
};
