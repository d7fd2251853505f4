// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/render.h"
#include "tests/support/inboxbench.h"

#include <map>
#include <string>

namespace prism::test {

/// All of a report.
inline std::string renderedText(ReportFormat format, const Report &report)
{
    return reportBeginning(format, report, SIZE_MAX).text;
}

/// Reports about bundles that the real collector makes.
class ReportBench : public InboxBench
{
public:
    /// The bundle of the day as a report of a fixed time and version.
    [[nodiscard]] Report report(const std::string &day) const
    {
        auto bundle = Bundle::open(layout.readyBundle(day));
        if (!bundle)
            qFatal("bundle: %s", bundle.error().text().text().c_str());
        return reportOf(std::move(*bundle), *parseIsoTime(day + "T07:00:00Z"), "1.2.3");
    }

    /// Two hosts over two days: new, recurring and hidden findings, an unhealthy producer, missing cells.
    [[nodiscard]] Report busyMorning()
    {
        hosts = {"web", "db"};
        produce("2026-11-18", "lint@web", true, {broken("P2")});
        produce("2026-11-18", "gaps@db", true, {finding("gaps:backup:none", "P1")});
        collect("2026-11-18");
        produce("2026-11-19", "lint@web", true, {broken("P1")}, detectors("lint.yaml", "lint:yaml:broken"));
        produce("2026-11-19", "security@web", true,
                {R"({"id":"security:sshd:root-login","title":"Root may log in","priority":"P0",)"
                 R"("affected_surface":"/etc/ssh/sshd_config","suggested_next_skill":"security",)"
                 R"("confidence":"high","description":"Anyone who guesses it is root.\nSet it to no.",)"
                 R"("evidence":["file:/etc/ssh/sshd_config:32: PermitRootLogin yes"]})"});
        produce("2026-11-19", "upgrade@db", false,
                {finding("upgrade:apt:openssl", "P3"), finding("other", "high")});
        produce("2026-11-19", "gaps@db", true, {});
        collect("2026-11-19");
        Report out = report("2026-11-19");
        out.decisions = {{"accepted risk", ReportDecision::Effect::Settles, "behind the firewall", "ann",
                          "2026-12-01", "ann", "2026-11-10", ""},
                         {"deferred", ReportDecision::Effect::BrokenFrom, "next sprint", "", "2026-12-01",
                          "bob", "2026-11-11", "the priority rose from P2 to P1"}};
        out.decisionOf.assign(out.bundle->findings().size(), Report::undecided);
        for (std::uint32_t i = 0; i < out.decisionOf.size(); ++i) {
            const std::string_view id = out.bundle->findings()[i].id;
            if (id == "upgrade:apt:openssl")
                out.decisionOf[i] = 0;
            else if (id == "lint:yaml:broken")
                out.decisionOf[i] = 1;
        }
        compareWithPrior(out, *Bundle::open(layout.readyBundle("2026-11-18")));
        return out;
    }

private:
    static std::string broken(const char *priority)
    {
        return R"({"id":"lint:yaml:broken","title":"Broken YAML","priority":")" + std::string(priority) +
               R"(","affected_surface":"/srv/a b.yml","suggested_next_skill":"lint","confidence":"high",)"
               R"("evidence":["file:/srv/a b.yml:3: key: [","two\nlines"]})";
    }
    static std::string detectors(const std::string &id, const std::string &findingId)
    {
        return R"([{"id":")" + id + R"(","version":"1","outcome":"findings","findings":[")" + findingId +
               R"("]}])";
    }
};

} // namespace prism::test
