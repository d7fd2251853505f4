// SPDX-License-Identifier: GPL-3.0-or-later
// chain.cpp INBOX none|bundle|all|syncfs [procs program] - the files of one stub chain of the reference, made
// in one process: 6 summaries, 6 heartbeats, bundle with matrix, done-marker, log.  Syncing: nothing (as the
// reference does), only the bundle, every file, or syncfs.
#include "common.h"
#include <sys/wait.h>
static const char *D[] = {"lint", "security", "performance", "gaps", "upgrade", "debug"};
static void put(const std::string &dir, const std::string &name, const std::string &t, bool sync)
{
    std::string p = dir + "/" + name, q = dir + "/." + name + ".tmp";
    int f = open(q.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (f < 0 || write(f, t.data(), t.size()) < 0) {
        perror(q.c_str());
        _exit(1);
    }
    if (sync)
        fdatasync(f);
    close(f);
    rename(q.c_str(), p.c_str());
    if (sync) {
        int d = open(dir.c_str(), O_RDONLY | O_DIRECTORY);
        fsync(d);
        close(d);
    }
}
int main(int c, char **v)
{
    std::string in = v[1], mode = v[2], date = today(), s = in + "/_summaries";
    bool all = mode == "all";
    int procs = c > 4 ? atoi(v[3]) : 0;
    for (auto d :
         {in, s, s + "/pending", s + "/pending/" + date, s + "/ready", in + "/_heartbeat", in + "/tmp"})
        mkdir(d.c_str(), 0755);
    if (procs) {
        for (int i = 0; i < procs; ++i)
            if (!vfork()) {
                dup2(open("/dev/null", O_WRONLY), 1);
                execl(v[4], v[4], nullptr);
                _exit(1);
            }
        while (wait(nullptr) > 0)
            ;
    }
    std::string sums, mat;
    char b[2048];
    for (auto d : D) {
        snprintf(
            b, sizeof b,
            "{\n  \"schema_version\": \"prism.summary.v2\",\n  \"looking_for\": \"Dead code, broken refs, "
            "fallback chains.\",\n  \"findings_count\": 0,\n  \"findings\": [],\n  \"proposed_actions\": "
            "[],\n  \"finding_lifecycle\": {\n    \"new\": 0,\n    \"recurring\": 0,\n    \"resolved\": 0,\n "
            "   \"regressed\": 0,\n    \"carried_forward\": 0\n  },\n  \"self_report\": {\n    "
            "\"daemon_health\": \"green\",\n    \"dry_run\": true,\n    \"detector_errors\": []\n  },\n  "
            "\"daemon\": \"%s\",\n  \"host\": \"local\",\n  \"written_at\": \"%sT00:00:00Z\"\n}",
            d, date.c_str());
        put(s + "/pending/" + date, std::string(d) + "_local.json", b, all);
        sums += std::string(sums.empty() ? "" : ",\n") + "\"" + d + "@local\": " + b;
        mat += std::string(mat.empty() ? "" : ", ") + "\"" + d + "\": {\"status\": \"ready\"}";
        snprintf(b, sizeof b,
                 "{\"daemon\": \"%s\", \"host\": \"local\", \"status\": \"ok\", \"errors\": [], "
                 "\"timestamp\": \"%sT00:00:00Z\"}",
                 d, date.c_str());
        put(in + "/_heartbeat", std::string("prism-") + d + "_local.json", b, all);
    }
    put(s + "/ready", date + "_bundle.json",
        "{\"schema_version\": \"prism.bundle.v2\", \"matrix\": {\"local\": {" + mat +
            "}}, \"action_queue\": [], \"summaries\": {" + sums + "}}\n",
        all || mode == "bundle");
    put(in + "/tmp", "parallel_done." + date, date + "\n", all);
    if (mode == "syncfs") {
        int f = open(in.c_str(), O_RDONLY | O_DIRECTORY);
        syncfs(f);
        close(f);
    }
    _exit(0);
}
