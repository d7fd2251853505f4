// SPDX-License-Identifier: GPL-3.0-or-later
// floor.cpp INBOX OUTFILE [threads 1|2] [nosync] - the least work that yields the reference's bundle (equal
// as JSON) from well-formed input: read all once, on-demand parse all once, lifecycle with a hash per key,
// raw slices passed through, one buffer, one write, fsync, rename, fsync(dir).  A measuring stick, not a
// product: no tolerance for bad input. The hosts are in INBOX/hosts.txt.
#include "floor.h"
#include "common.h"

int main(int c, char **v)
{
    if (!getenv("GLIBC_TUNABLES") && !getenv("FLOOR_4K")) {
        setenv("GLIBC_TUNABLES", "glibc.malloc.hugetlb=1", 1);
        execv("/proc/self/exe", v);
    } // malloc with madvise(MADV_HUGEPAGE)
    std::string root = v[1], out = v[2];
    int threads = c > 3 ? atoi(v[3]) : 1;
    bool sync = !(c > 4 && !strcmp(v[4], "nosync"));
    bool verbose = getenv("FLOOR_V");
    double t0 = now(), u0 = cpu();
    auto lap = [&](const char *n) {
        if (verbose) {
            fprintf(stderr, "  %-28s wall %8.2f cpu %8.2f ms\n", n, (now() - t0) * 1e3, (cpu() - u0) * 1e3);
            t0 = now();
            u0 = cpu();
        }
    };
    std::string date = today(), pend = root + "/_summaries/pending/" + date;
    std::vector<std::string> hosts;
    {
        std::vector<char> b;
        size_t k = readall(root + "/hosts.txt", b);
        sv t(b.data(), k);
        while (!t.empty()) {
            size_t e = t.find('\n');
            hosts.emplace_back(t.substr(0, e));
            t.remove_prefix(std::min(t.size(), e + 1));
        }
    }
    // the latest prior bundle
    std::string prior;
    for (const char *d : {"ready", "consumed"})
        for (auto &f : listdir(root + "/_summaries/" + d, "_bundle.json"))
            if (f.compare(0, 10, date) && (prior.empty() || f > prior.substr(prior.rfind('/') + 1)))
                prior = root + "/_summaries/" + d + "/" + f;
    std::vector<char> pbuf;
    std::vector<Prior> pf;
    std::vector<std::pair<sv, std::pair<int, int>>> pkeys;
    sv pid;
    std::vector<ondemand::parser> pp(1);
    auto doPrior = [&] {
        if (prior.empty())
            return;
        sv pt;
        if (MM) {
            int f = open(prior.c_str(), O_RDONLY);
            struct stat st;
            fstat(f, &st);
            pt = mapfile(f, st.st_size);
            close(f);
        } else {
            size_t n = readall(prior, pbuf);
            pt = sv(pbuf.data(), n);
        }
        ondemand::document d = pp[0].iterate(padded_string_view(pt.data(), pt.size(), pt.size() + 64));
        ondemand::object o = d.get_object();
        for (auto f : o) {
            sv k = f.unescaped_key();
            if (k == "bundle_id")
                pid = trim(f.value().raw_json_token());
            else if (k == "summaries")
                for (auto s : f.value().get_object()) {
                    sv key = s.unescaped_key();
                    int a = int(pf.size());
                    ondemand::object so = s.value();
                    for (auto g : so)
                        if (g.key() == "findings") {
                            for (auto e : g.value().get_array()) {
                                ondemand::object fo = e.get_object();
                                Prior p{};
                                p.carry = true;
                                const char *begin = nullptr;
                                p.raw = fo.raw_json();
                                begin = p.raw.data();
                                (void)begin;
                                fo.reset();
                                for (auto x : fo) {
                                    ondemand::raw_json_string rk = x.key();
                                    const char *q = rk.raw();
                                    auto val = x.value();
                                    switch (q[0]) {
                                    case 'i':
                                        if (rk == "id")
                                            p.id = trim(val.raw_json_token());
                                        break;
                                    case 'p':
                                        if (rk == "priority")
                                            p.prio = trim(val.raw_json_token());
                                        break;
                                    case 's':
                                        if (rk == "suggested_next_skill")
                                            p.skill = trim(val.raw_json_token());
                                        break;
                                    case 'a':
                                        if (rk == "affected_surface")
                                            p.surface = trim(val.raw_json_token());
                                        break;
                                    case 't':
                                        if (rk == "title")
                                            p.title = trim(val.raw_json_token());
                                        break;
                                    case 'c':
                                        if (rk == "carry_forward")
                                            p.carry = tok(val.raw_json_token()) == 't';
                                        else if (rk == "confidence")
                                            p.conf = trim(val.raw_json_token());
                                        break;
                                    }
                                }
                                pf.push_back(p);
                            }
                            break;
                        }
                    pkeys.push_back({key, {a, int(pf.size())}});
                }
        }
    };
    std::vector<Key> keys;
    Arena arena[2];
    std::vector<char> cbuf;
    auto doRead = [&] {
        for (auto &f : listdir(pend, ".json")) {
            size_t u = f.rfind('_');
            keys.push_back({f.substr(0, u) + "@" + f.substr(u + 1, f.size() - u - 6), pend + "/" + f, {}});
        }
        size_t tot = 0;
        std::vector<int> fd(keys.size());
        std::vector<size_t> len(keys.size()), off(keys.size());
        for (size_t i = 0; i < keys.size(); ++i) {
            fd[i] = open(keys[i].path.c_str(), O_RDONLY | O_CLOEXEC);
            struct stat s;
            fstat(fd[i], &s);
            len[i] = s.st_size;
            off[i] = tot;
            tot += (len[i] + 127) & ~63ull;
        }
        if (MM) {
            for (size_t i = 0; i < keys.size(); ++i) {
                keys[i].text = mapfile(fd[i], len[i]);
                close(fd[i]);
            }
            return;
        }
        cbuf.resize(tot + 64);
        for (size_t i = 0; i < keys.size(); ++i) {
            size_t n = 0;
            while (n < len[i]) {
                ssize_t k = read(fd[i], &cbuf[off[i] + n], len[i] - n);
                if (k <= 0)
                    break;
                n += k;
            }
            close(fd[i]);
            keys[i].text = sv(&cbuf[off[i]], len[i]);
        }
    };
    std::string body;
    size_t carriedAll = 0;
    if (threads > 1) {
        std::thread a(doPrior);
        doRead();
        a.join();
    } else {
        doRead();
        doPrior();
    }
    lap("read all + parse prior");
    std::vector<std::pair<sv, int>> order;
    for (size_t i = 0; i < pkeys.size(); ++i)
        order.push_back({pkeys[i].first, int(i)});
    std::sort(order.begin(), order.end());
    auto doKeys = [&](size_t from, size_t to, Arena &ar) {
        ondemand::parser p;
        std::vector<Cur> cur;
        Set sc, sp;
        std::vector<Prior> pr;
        std::vector<Action> acts;
        std::vector<int> gone;
        for (size_t i = from; i < to; ++i) {
            Key &k = keys[i];
            cur.clear();
            pr.clear();
            gone.clear();
            sv findings("[]");
            int regressed = 0;
            Rope &o = k.head;
            o.a = &ar;
            o.p.reserve(k.text.size() / 512 + 64);
            o.lit("{");
            ondemand::document d =
                p.iterate(padded_string_view(k.text.data(), k.text.size(), k.text.size() + 64));
            for (auto f : d.get_object()) {
                sv name = f.unescaped_key();
                auto val = f.value();
                if (name == "findings") {
                    ondemand::array a = val.get_array();
                    for (auto e : a) {
                        ondemand::object fo = e.get_object();
                        sv id;
                        int r = 9;
                        for (auto x : fo) {
                            ondemand::raw_json_string rk = x.key();
                            switch (rk.raw()[0]) {
                            case 'i':
                                if (rk == "id")
                                    id = trim(x.value().raw_json_token());
                                break;
                            case 'p':
                                if (rk == "priority")
                                    r = rank_(trim(x.value().raw_json_token()));
                                break;
                            case 's':
                                if (rk == "status")
                                    regressed += trim(x.value().raw_json_token()) == "\"regressed\"";
                                break;
                            }
                        }
                        k.top = std::min(k.top, r);
                        if (!id.empty())
                            cur.push_back({id});
                        ++k.nfind;
                    }
                    a.reset();
                    findings = trim(a.raw_json());
                } else if (name == "proposed_actions") {
                    for (auto e : val.get_array()) {
                        ondemand::object ao = e.get_object();
                        sv raw = trim(ao.raw_json());
                        ao.reset();
                        sv id;
                        int r = 3;
                        for (auto x : ao) {
                            ondemand::raw_json_string rk = x.key();
                            if (rk.raw()[0] == 'f') {
                                if (rk == "finding_id")
                                    id = trim(x.value().raw_json_token());
                            } else if (rk.raw()[0] == 'p') {
                                if (rk == "priority")
                                    r = rank_(trim(x.value().raw_json_token()));
                            }
                        }
                        k.acts.push_back({r, id, raw});
                    }
                } else if (name == "carry_forward" || name == "finding_lifecycle" ||
                           name == "findings_count") {
                    (void)val.raw_json_token();
                    if (name != "findings_count") {
                        auto t = val.type().value();
                        if (t == ondemand::json_type::object)
                            (void)val.get_object().value().raw_json();
                        else if (t == ondemand::json_type::array) {
                            ondemand::array q = val.get_array();
                            (void)q.raw_json();
                        };
                    }
                } else {
                    o += '"';
                    o += name;
                    o += "\": ";
                    auto t = val.type().value();
                    if (t == ondemand::json_type::object)
                        o.lit(trim(val.get_object().value().raw_json()));
                    else if (t == ondemand::json_type::array) {
                        ondemand::array q = val.get_array();
                        o.lit(trim(q.raw_json()));
                    } else
                        o.lit(trim(val.raw_json_token()));
                    o += ",\n";
                }
            }
            auto it = std::lower_bound(order.begin(), order.end(), std::pair<sv, int>(k.key, -1));
            int a = 0, b = 0;
            if (it != order.end() && it->first == k.key) {
                a = pkeys[it->second].second.first;
                b = pkeys[it->second].second.second;
            }
            pr.assign(pf.begin() + a, pf.begin() + b);
            sc.build(cur);
            sp.build(pr);
            int ncur = 0, rec = 0, nres = 0;
            for (size_t j = 0; j < cur.size(); ++j)
                if (sc.t.size() && sc.find(cur, cur[j].id) == int(j)) {
                    ++ncur;
                    rec += sp.find(pr, cur[j].id) >= 0;
                }
            for (size_t j = 0; j < pr.size(); ++j)
                if (sp.find(pr, pr[j].id) == int(j) && sc.find(cur, pr[j].id) < 0) {
                    if (pr[j].carry)
                        gone.push_back(int(j));
                    else
                        ++nres;
                }
            std::sort(gone.begin(), gone.end(), [&](int x, int y) { return pr[x].id < pr[y].id; });
            sv daemon = sv(k.key).substr(0, k.key.find('@'));
            char num[256];
            o.lit("\"findings\": ");
            o.lit(trim(findings));
            snprintf(num, sizeof num,
                     ",\n\"findings_count\": %d,\n\"finding_lifecycle\": {\"new\": %d, \"recurring\": %d, "
                     "\"resolved\": %d, "
                     "\"regressed\": %d, \"carried_forward\": %zu},\n\"carry_forward\": [",
                     k.nfind, ncur - rec, rec, nres, regressed, gone.size());
            o += num;
            size_t first = k.acts.size();
            for (size_t g = 0; g < gone.size(); ++g) {
                Prior &q = pr[gone[g]];
                if (g)
                    o.lit(",\n");
                o.lit(trim(q.raw));
                k.madeAt.push_back(k.made.size());
                auto inner = [](sv t) {
                    return t.size() >= 2 ? t.substr(1, t.size() - 2) : t;
                };
                std::string &m = k.made;
                m += "{\"finding_id\": ";
                m += q.id;
                m += ", \"priority\": ";
                m += q.prio;
                m += ", \"suggested_next_skill\": ";
                m += q.skill;
                m += ", \"action\": \"Recheck carried-forward finding on ";
                m += inner(q.surface);
                m += ": ";
                m += inner(q.title);
                m += "\", \"confidence\": ";
                m += q.conf;
                m += ", \"source_daemon\": \"";
                m += daemon;
                m += "\", \"carried_forward\": true}";
                k.acts.push_back({rank_(q.prio), q.id, {}});
            }
            k.madeAt.push_back(k.made.size());
            for (size_t g = 0; g < gone.size(); ++g)
                k.acts[first + g].raw = sv(k.made).substr(k.madeAt[g], k.madeAt[g + 1] - k.madeAt[g]);
            std::stable_sort(k.acts.begin(), k.acts.end(), [](const Action &x, const Action &y) {
                return x.rank != y.rank ? x.rank < y.rank : x.id < y.id;
            });
            o += "],\n\"proposed_actions\": [";
            for (size_t j = 0; j < k.acts.size(); ++j) {
                if (j)
                    o.lit(",\n");
                o.lit(k.acts[j].raw);
            }
            o += "]}";
            k.nact = int(k.acts.size());
        }
    };
    if (threads > 1) {
        size_t mid = keys.size() / 2;
        std::thread a([&] { doKeys(0, mid, arena[0]); });
        doKeys(mid, keys.size(), arena[1]);
        a.join();
    } else
        doKeys(0, keys.size(), arena[0]);
    lap("parse today + lifecycle");
    // queue: stable by (rank, source_key) - the keys come in file-name order, the reference sorts by key
    std::vector<int> ko(keys.size());
    for (size_t i = 0; i < ko.size(); ++i)
        ko[i] = int(i);
    std::sort(ko.begin(), ko.end(), [&](int a, int b) { return keys[a].key < keys[b].key; });
    std::string tmp = out + ".tmp";
    Writer o{open(tmp.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644)};
    if (o.fd < 0) {
        perror("open");
        return 1;
    }
    time_t tt = time(nullptr);
    tm g;
    gmtime_r(&tt, &g);
    char ts[32];
    strftime(ts, sizeof ts, "%Y-%m-%dT%H:%M:%SZ", &g);
    std::string hh(ts + 12);
    hh.erase(std::remove(hh.begin(), hh.end(), ':'), hh.end());
    o += "{\"schema_version\": \"prism.bundle.v2\", \"bundle_id\": \"" + date + "_" + hh +
         "\", \"date\": \"" + date + "\", \"assembled_at\": \"" + ts + "\", \"expected_hosts\": [";
    for (size_t i = 0; i < hosts.size(); ++i)
        o += (i ? ", \"" : "\"") + hosts[i] + "\"";
    o += "], \"expected_daemons\": [";
    for (int i = 0; i < 6; ++i)
        o += std::string(i ? ", \"" : "\"") + DAEMONS[i] + "\"";
    o += "], \"summaries_count\": " + std::to_string(keys.size()) + ", \"summaries_missing\": [";
    std::string miss, mat;
    bool fm = true;
    std::vector<std::pair<sv, int>> kx;
    for (int i : ko)
        kx.push_back({keys[i].key, i});
    for (size_t h = 0; h < hosts.size(); ++h) {
        mat += h ? ",\n\"" : "\"";
        mat += hosts[h] + "\": {";
        for (int d = 0; d < 6; ++d) {
            std::string key = std::string(DAEMONS[d]) + "@" + hosts[h];
            auto it = std::lower_bound(kx.begin(), kx.end(), std::pair<sv, int>(key, -1));
            char b[200];
            if (it == kx.end() || it->first != key) {
                miss += (fm ? "\"" : ", \"") + key + "\"";
                fm = false;
                snprintf(b, sizeof b,
                         "%s\"%s\": {\"status\": \"missing\", \"findings_count\": 0, \"top_priority\": null}",
                         d ? ", " : "", DAEMONS[d]);
            } else {
                Key &k = keys[it->second];
                char top[8];
                if (k.nfind)
                    snprintf(top, sizeof top, "\"P%d\"", k.top);
                else
                    strcpy(top, "null");
                snprintf(b, sizeof b,
                         "%s\"%s\": {\"status\": \"ready\", \"findings_count\": %d, \"top_priority\": %s, "
                         "\"proposed_actions_count\": %d}",
                         d ? ", " : "", DAEMONS[d], k.nfind, top, k.nact);
            }
            mat += b;
        }
        mat += "}";
    }
    o += miss + "], \"matrix\": {" + mat + "}, \"action_queue\": [";
    bool fa = true;
    for (int r = 0; r < 10; ++r)
        for (int i : ko)
            for (auto &a : keys[i].acts)
                if (a.rank == r) {
                    if (!fa)
                        o += ",\n";
                    fa = false;
                    o += trim(a.raw.substr(0, a.raw.size() - 1));
                    o += ", \"source_key\": \"";
                    o += keys[i].key;
                    o += "\"}";
                }
    o += "], \"prior_bundle_id\": ";
    o += pid.empty() ? sv("null") : pid;
    o += ", \"summaries\": {";
    for (size_t i = 0; i < keys.size(); ++i) {
        o += i ? ",\n\"" : "\"";
        o += keys[i].key;
        o += "\": ";
        for (sv t : keys[i].head.p)
            o += t;
    }
    o += "}}\n";
    (void)carriedAll;
    o.flush();
    lap("assemble + write");
    int f = o.fd;
    if (sync)
        fsync(f);
    close(f);
    rename(tmp.c_str(), out.c_str());
    if (sync) {
        int d = open(out.substr(0, out.rfind('/')).c_str(), O_RDONLY | O_DIRECTORY);
        fsync(d);
        close(d);
    }
    lap("fsync + rename");
    if (verbose)
        fprintf(stderr, "  %zu bytes\n", o.total);
    fflush(nullptr);
    _exit(0); // no destructors
}
