// SPDX-License-Identifier: GPL-3.0-or-later
// Lynis' report.dat.
#include "engine/detect/foreign/lynisreport.h"
#include "fuzz.h"

using namespace prism;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto report = parseLynisReport(fuzz::textOf(data, size), "report.dat");
    if (!report)
        return 0;
    for (const LynisItem &item : report->items) {
        fuzz::expect(!item.test.empty() && !item.text.empty());
        fuzz::expect(isUtf8(item.test + item.text + item.details + item.solution));
    }
    return 0;
}
