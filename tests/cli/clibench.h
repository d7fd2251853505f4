// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/inboxlayout.h"
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "src/cli/verb.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

#include <sstream>
#include <string>
#include <vector>

namespace prism::test {

/// What one call of the command line did.
struct CliResult
{
    int status = -1;
    std::string out;
    std::string err;

    [[nodiscard]] JsonValue json() const
    {
        auto value = parseJson(out, "output");
        if (!value)
            qFatal("%s\n%s", value.error().text().text().c_str(), out.c_str());
        return *value;
    }
};

/// A machine of a CLI test's own: verbs run in this process, with streams of the test's.
class CliBench
{
public:
    static constexpr const char *day = "2026-11-19";

    CliBench()
        : layout(path("/inbox"))
    {
        QDir().mkpath(QString::fromStdString(path("/home/op")));
        environment = {{"HOME", path("/home/op")},
                       {"PRISM_INBOX", layout.root()},
                       {"PRISM_TMPDIR", path("/cache")},
                       {"PRISM_HOST", "laptop"},
                       {"PRISM_NOW", "2026-11-19T06:30:00Z"}};
    }

    CliResult operator()(const std::vector<std::string> &words, const std::string &input = {})
    {
        std::istringstream in(input);
        std::ostringstream out;
        std::ostringstream err;
        Streams streams{in, out, err};
        streams.width = width;
        streams.colour = colour;
        streams.live = live;
        streams.asks = asks;
        SystemTools tools;
        CliResult r;
        r.status = runCommandLine(words, environment, tools, streams, stop.get_token());
        r.out = out.str();
        r.err = err.str();
        return r;
    }

    /// The healthy summary of a producer on a host, with these findings (JSON texts).
    void summary(const std::string &daemon, const std::string &host, const std::vector<std::string> &findings,
                 const std::string &ofDay = day)
    {
        std::string list;
        for (const std::string &f : findings)
            list += (list.empty() ? "" : ",") + f;
        file(layout.pending(ofDay) + '/' + daemon + '_' + host + ".json",
             R"({"findings":[)" + list +
                 R"(],"self_report":{"daemon_health":"green","detector_errors":[]},"daemon":")" + daemon +
                 R"(","host":")" + host + R"(","written_at":")" + ofDay + R"(T06:29:00Z"})");
    }
    void sixSummaries(const std::string &host = "laptop")
    {
        for (const Daemon d : allDaemons)
            summary(std::string(daemonName(d)), host, {});
    }
    static std::string finding(const std::string &id, const std::string &priority, const std::string &title)
    {
        return R"({"id":")" + id + R"(","title":")" + title + R"(","priority":")" + priority +
               R"(","affected_surface":"somewhere","evidence":["file:/etc/x:7: the line"]})";
    }
    static void file(const std::string &name, const std::string &text, unsigned mode = 0644)
    {
        const QString place = QString::fromStdString(name);
        QDir().mkpath(QFileInfo(place).path());
        QFile f(place);
        if (!f.open(QIODevice::WriteOnly) || f.write(text.data(), static_cast<qint64>(text.size())) < 0)
            qFatal("cannot write %s", name.c_str());
        f.close();
        if (::chmod(name.c_str(), mode) != 0)
            qFatal("cannot chmod %s", name.c_str());
    }
    /// Plants a detector of others that prints this.
    void detector(const std::string &daemon, const std::string &name, const std::string &script) const
    {
        file(path("/home/op/.config/prism/detectors/" + daemon + '/' + name), "#!/bin/sh\n" + script + '\n',
             0755);
    }
    [[nodiscard]] std::string path(const std::string &below) const
    {
        return m_dir.path().toStdString() + below;
    }

private:
    QTemporaryDir m_dir;

public:
    InboxLayout layout;
    Variables environment;
    std::stop_source stop;
    int width = 80;
    bool colour = false;
    bool live = false;
    bool asks = false;
};

} // namespace prism::test
