// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "engine/core/clock.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// What the operator decided about findings, as a report prints it.
struct ReportDecision
{
    enum class Effect {
        Marks,      ///< it changes nothing about what is shown (approved)
        Sets,       ///< it hides the finding for a while (deferred, skipped)
        Settles,    ///< it answers the finding (risk accepted, false positive)
        BrokenFrom, ///< it would hide the finding, which came back through it
    };

    std::string kind; ///< "approved", "deferred", "accepted risk", ...
    Effect effect = Effect::Marks;
    std::string reason; ///< the operator's
    std::string owner;
    std::string until; ///< in words or a day, "" if it has no end
    std::string author;
    std::string decidedOn;    ///< day, "YYYY-MM-DD"
    std::string breakthrough; ///< why it no longer hides, "" if it does

    [[nodiscard]] bool hides() const { return effect == Effect::Sets || effect == Effect::Settles; }
};

/// A finding that ended since the bundle before.
struct ResolvedFinding
{
    std::string key; ///< "lint@web"
    std::string id;
    std::string title;
    std::uint8_t rank = 3; ///< as last reported
};

/// Everything a renderer prints: a bundle, which of its findings in which order, what was decided about them.
/// A plain value; any thread.
struct Report
{
    static constexpr std::uint32_t undecided = UINT32_MAX;

    std::shared_ptr<const Bundle> bundle;
    std::vector<std::uint32_t> findings; ///< positions in Bundle::findings(), in the order to print
    std::string filter;                  ///< what was asked for, in words; "" if that is everything
    std::vector<ReportDecision> decisions;
    std::vector<std::uint32_t>
        decisionOf; ///< by position in Bundle::findings(); empty if nothing was decided
    std::vector<ResolvedFinding> resolved; ///< since the bundle before; see compareWithPrior()
    std::vector<std::uint32_t>
        reranked;                     ///< ascending positions of findings whose priority changed since then
    std::string since;                ///< "Since yesterday"; "" if there is no bundle before
    std::vector<std::string> changes; ///< what changed since then, an English line each
    UtcTime made;                     ///< when this report is made
    std::string version;              ///< of the program

    [[nodiscard]] bool isReranked(std::uint32_t finding) const;
    /// The decision about a finding, nullptr if there is none.
    [[nodiscard]] const ReportDecision *decision(std::uint32_t finding) const;
};

/// The whole bundle: by priority, then host in the bundle's order, daemon and id.
[[nodiscard]] Report reportOf(std::shared_ptr<const Bundle> bundle, UtcTime made, std::string version);

/// Fills in what ended and what changed its priority since `prior`, the bundle before the report's.
void compareWithPrior(Report &report, const std::shared_ptr<const Bundle> &prior);

/// The same with the bundle before from an inbox, archived or not. If it is not there, what ended since then
/// is not known and stays empty.
void compareWithInbox(Report &report, const std::string &inbox);

/// The findings of a report by host: the hosts in the bundle's order, others after them by name; the order
/// inside a host is the report's. Hosts without a finding are left out.
struct HostFindings
{
    std::string_view host; ///< a view into the bundle
    std::vector<std::uint32_t> findings;
};
[[nodiscard]] std::vector<HostFindings> findingsByHost(const Report &report);

/// What a finding's JSON tells beyond the columns of BundleFinding.
struct FindingDetails
{
    std::string description;
    std::string confidence;
    std::vector<std::string> evidence; ///< each entry as text
};
/// Parses BundleFinding::raw; empty where it cannot be read.
[[nodiscard]] FindingDetails detailsOf(const BundleFinding &finding);

/// "clean", "missing", "3, P1", "3, P1, errors": one cell of the matrix in words.
[[nodiscard]] std::string cellWords(const BundleCell &cell);

/// What the bundle has to tell besides findings, a line each: missing cells, problems, detectors that failed.
struct ReportNotice
{
    std::string place; ///< "lint@web", a file name or ""
    std::string text;
};
[[nodiscard]] std::vector<ReportNotice> noticesOf(const Bundle &bundle);

} // namespace prism
