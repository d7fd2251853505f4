// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/bundle.h"

#include "engine/audit/wholefile.h"
#include "engine/core/text.h"
#include "src/cli/decidedbundle.h"
#include "src/cli/morningreport.h"
#include "src/cli/verbs/verbs.h"

#include <ostream>

namespace prism {
namespace {

class BundleVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const auto date = i.arguments.value("date");
        if (date && !isDay(*date))
            return i.fail(
                {ErrorCode::InvalidInput, "--date is '" + printable(*date) + "'; give YYYY-MM-DD", {}});
        const auto path = date ? bundlePathOf(i.settings.inbox, *date) : newestBundlePath(i.settings.inbox);
        if (!path)
            return i.fail(path.error());
        if (i.arguments.has("json")) {
            const auto file = WholeFile::map(*path);
            if (!file)
                return i.fail(file.error());
            i.streams.out << file->text() << '\n';
            return exitSuccess;
        }
        const auto bundle = Bundle::open(*path);
        if (!bundle)
            return i.fail(bundle.error());
        const auto decided = decidedBundle(i, *bundle);
        if (!decided)
            return i.fail(decided.error());
        i.streams.out << morningReport(*decided, whatChanged(i.settings.inbox, *bundle), i.clock.now(),
                                       i.streams);
        return exitSuccess;
    }

private:
    VerbSpec m_spec{"bundle",
                    "",
                    0,
                    0,
                    "print the newest bundle as the morning report",
                    "Prints the verdict, the matrix, what is missing and why, and the ranked queue with "
                    "evidence of the newest "
                    "bundle, ready or consumed.",
                    {{"date", "DAY", "the bundle of this day, YYYY-MM-DD", {}},
                     {"json", "", "print the bundle file as it is", {}}},
                    {}};
};

} // namespace

std::unique_ptr<Verb> makeBundleVerb()
{
    return std::make_unique<BundleVerb>();
}

} // namespace prism
