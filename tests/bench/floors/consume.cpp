// SPDX-License-Identifier: GPL-3.0-or-later
// consume.cpp INBOX - the floor of --consume: bundle_id from the head of the file, rename, unlink the pending
// files, archive briefs; fsync of the directories
#include "common.h"
int main(int, char **v)
{
    std::string in = v[1], s = in + "/_summaries", date = today(), r = s + "/ready/" + date + "_bundle.json",
                c = s + "/consumed/" + date + "_bundle.json";
    char b[4096];
    int f = open(r.c_str(), O_RDONLY);
    if (f < 0 || read(f, b, sizeof b) < 64 || !memmem(b, 4096, "bundle_id", 9))
        return 1;
    close(f);
    mkdir((s + "/consumed").c_str(), 0755);
    if (rename(r.c_str(), c.c_str()))
        return 1;
    int n = 0, m = 0;
    std::string p = s + "/pending/" + date;
    int d = open(p.c_str(), O_RDONLY | O_DIRECTORY);
    for (auto &x : listdir(p, ".json"))
        n += !unlinkat(d, x.c_str(), 0);
    fsync(d);
    close(d);
    std::string a = in + "/archive";
    mkdir(a.c_str(), 0755);
    a += "/" + date.substr(0, 7);
    mkdir(a.c_str(), 0755);
    int to = open(a.c_str(), O_RDONLY | O_DIRECTORY);
    for (const char *t : {"critical", "daily", "weekly"}) {
        std::string td = in + "/" + t;
        int from = open(td.c_str(), O_RDONLY | O_DIRECTORY);
        for (const char *sfx : {".json", ".md"})
            for (auto &x : listdir(td, sfx))
                if (x.find(date) != x.npos)
                    m += !renameat(from, x.c_str(), to, x.c_str());
        fsync(from);
        close(from);
    }
    fsync(to);
    for (auto q : {s + "/ready", s + "/consumed"}) {
        int d2 = open(q.c_str(), O_RDONLY | O_DIRECTORY);
        fsync(d2);
        close(d2);
    }
    fprintf(stderr, "%d removed, %d archived\n", n, m);
    _exit(0);
}
