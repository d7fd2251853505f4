// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/collector.h"
#include "engine/audit/inboxlayout.h"
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <string>
#include <vector>

namespace prism::test {

/// An inbox of a test's own, with the clock at 06:30 UTC of whatever day is collected.
class InboxBench
{
public:
    InboxBench()
        : layout(m_dir.path().toStdString() + "/inbox")
    {}

    void write(const std::string &path, const std::string &text)
    {
        const QString file = QString::fromStdString(path);
        QDir().mkpath(QFileInfo(file).path());
        QFile f(file);
        if (!f.open(QIODevice::WriteOnly) || f.write(text.data(), static_cast<qint64>(text.size())) < 0)
            qFatal("cannot write %s", path.c_str());
    }
    void summary(const std::string &day, const std::string &key, const std::string &json)
    {
        const std::size_t at = key.find('@');
        write(layout.pending(day) + '/' + key.substr(0, at) + '_' + key.substr(at + 1) + ".json", json);
    }
    /// A summary of a healthy or failing producer with these findings (JSON texts), and the detectors that
    /// ran.
    void produce(const std::string &day, const std::string &key, bool healthy,
                 const std::vector<std::string> &findings, const std::string &detectors = {})
    {
        std::string list;
        for (const std::string &f : findings)
            list += (list.empty() ? "" : ",") + f;
        const std::size_t at = key.find('@');
        summary(day, key,
                R"({"daemon":")" + key.substr(0, at) + R"(","host":")" + key.substr(at + 1) +
                    R"(","written_at":")" + day + R"(T06:29:00Z","findings":[)" + list +
                    R"(],"self_report":{"daemon_health":")" + (healthy ? "green" : "yellow") +
                    R"(","detector_errors":[)" + (healthy ? "" : R"("d.py: boom")") + "]}" +
                    (detectors.empty() ? "" : R"(,"revision":{"detectors":)" + detectors + "}") + "}");
    }

    CollectReport collect(const std::string &day, const std::string &time = "06:30:00", int minimum = 0,
                          bool writePartial = true)
    {
        const FixedClock clock(*parseIsoTime(day + "T" + time + "Z"));
        auto report = prism::collect({layout.root(), hosts, minimum, day, writePartial}, clock);
        if (!report)
            qFatal("collect: %s", report.error().text().text().c_str());
        return *report;
    }
    [[nodiscard]] JsonValue bundle(const std::string &day) const { return json(layout.readyBundle(day)); }
    [[nodiscard]] static JsonValue json(const std::string &path)
    {
        const auto text = readFile(path, std::size_t{1} << 30);
        if (!text)
            qFatal("%s", text.error().text().text().c_str());
        const auto value = parseJson(*text, path, {std::size_t{1} << 30, 200, SIZE_MAX, 4300});
        if (!value)
            qFatal("%s", value.error().text().text().c_str());
        return *value;
    }
    /// "new recurring resolved regressed carried", as one text for comparing.
    [[nodiscard]] std::string life(const std::string &day, const std::string &key) const
    {
        const JsonValue b = bundle(day);
        const JsonValue *summary = b.find("summaries")->find(key);
        const JsonValue *counts = summary ? summary->find("finding_lifecycle") : nullptr;
        std::string out;
        for (const char *name : {"new", "recurring", "resolved", "regressed", "carried_forward"})
            out += (out.empty() ? "" : " ") + (counts ? counts->find(name)->text() : std::string("?"));
        return out;
    }
    /// The ids of the action queue in order.
    [[nodiscard]] std::string queue(const std::string &day) const
    {
        std::string out;
        const JsonValue b = bundle(day);
        for (const JsonValue &a : b.find("action_queue")->items())
            out += (out.empty() ? "" : " ") + a.find("finding_id")->asText();
        return out;
    }
    [[nodiscard]] std::string problemKinds(const std::string &day) const
    {
        std::string out;
        const JsonValue b = bundle(day);
        if (const JsonValue *problems = b.find("problems")) {
            for (const JsonValue &p : problems->items())
                out += (out.empty() ? "" : " ") + p.stringOr("kind");
        }
        return out;
    }
    [[nodiscard]] std::string directory() const { return m_dir.path().toStdString(); }

private:
    QTemporaryDir m_dir;

public:
    InboxLayout layout;
    std::vector<std::string> hosts{"web"};
};

inline std::string finding(const std::string &id, const std::string &priority = "P1",
                           const std::string &more = {})
{
    return R"({"id":")" + id + R"(","title":"Title of )" + id + R"(","priority":")" + priority +
           R"(","affected_surface":"surface","suggested_next_skill":"lint","confidence":"high")" + more + "}";
}

} // namespace prism::test
