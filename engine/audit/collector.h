// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/problem.h"
#include "engine/core/clock.h"
#include "engine/core/result.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace prism {

/// What to assemble.
struct CollectRequest
{
    std::string inbox;              ///< absolute
    std::vector<std::string> hosts; ///< expected, without duplicates, in order
    int minimum = 0;          ///< valid expected summaries that make a complete bundle; <= 0: any number
    std::string day;          ///< UTC day of the run
    bool writePartial = true; ///< below the minimum: write what there is, marked partial; else write nothing
};

/// What came of it.
struct CollectReport
{
    std::string day;
    bool written = false;   ///< a bundle was written now
    bool unchanged = false; ///< the bundle in ready/ was made of the same files: nothing to do
    bool partial = false;   ///< below the minimum
    std::string bundleId;   ///< of the bundle in ready/, "" if there is none
    std::string path;
    int summaries = 0; ///< valid ones, of unexpected hosts too
    int expected = 0;  ///< valid ones of expected keys
    int minimum = 0;
    int findings = 0;                 ///< reported today
    int carried = 0;                  ///< carried forward
    std::vector<std::string> missing; ///< expected keys without a valid summary
    std::vector<Problem> problems;
};

/// Assembles the bundle of one day under the collector's lock: list, read, compare with the prior bundle,
/// write (FORMATS.md 8, 14). Any thread; reads each file once. Fails with Cancelled while waiting, Io,
/// NoSpace.
[[nodiscard]] Result<CollectReport> collect(const CollectRequest &request, const Clock &clock,
                                            const std::stop_token &stop = {});

/// Days before `day` that have pending summaries and no bundle in ready/ or consumed/, oldest first
/// (FORMATS.md D03).
[[nodiscard]] std::vector<std::string> unbundledDays(const std::string &inbox, std::string_view day);

} // namespace prism
