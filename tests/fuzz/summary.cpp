// SPDX-License-Identifier: GPL-3.0-or-later
// Summaries that others put into the inbox.
#include "engine/audit/summaryscan.h"
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "fuzz.h"

#include <sys/mman.h>
#include <unistd.h>

using namespace prism;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const FileDescriptor file(::memfd_create("summary", 0));
    static SummaryScanner scanner;
    const std::string_view text = fuzz::textOf(data, size);
    fuzz::expect(::ftruncate(file.get(), 0) == 0);
    fuzz::expect(::pwrite(file.get(), text.data(), text.size(), 0) == static_cast<ssize_t>(text.size()));
    fuzz::expect(::lseek(file.get(), 0, SEEK_SET) == 0);
    if (!scanner.read(file.get(), size, "summary"))
        return 0;
    const auto scanned = scanner.scan("summary");
    // Two parsers, one notion of JSON.
    const auto parsed = parseJson(text);
    fuzz::expect(scanned.has_value() == (parsed.has_value() && parsed->isObject()));
    if (!scanned)
        return 0;
    fuzz::expect(parseJson(scanned->findingsRaw).has_value());
    for (const ScannedAction &action : scanned->actions)
        fuzz::expect(parseJson(action.raw).has_value());
    for (const auto &[key, value] : scanned->others)
        fuzz::expect(parseJson(key).has_value() && parseJson(value).has_value());
    return 0;
}
