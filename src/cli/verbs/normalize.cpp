// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/summary.h"
#include "engine/core/jsonparser.h"
#include "src/cli/verbs/verbs.h"

#include <istream>
#include <iterator>
#include <ostream>

namespace prism {
namespace {

class NormalizeVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const std::string text((std::istreambuf_iterator<char>(i.streams.in)), {});
        const auto tree = parseJson(text, "standard input");
        if (!tree) {
            static_cast<void>(i.fail(tree.error()));
            return exitFailure;
        }
        if (!tree->isArray())
            return i.fail({ErrorCode::Corrupt, "a JSON array of findings is expected", "standard input"});
        JsonWriter w;
        w.beginArray();
        for (const JsonValue &f : tree->items()) {
            if (f.isObject())
                writeFinding(w, normaliseFinding(i.arguments.operand(0), f));
        }
        w.endArray();
        i.streams.out << w.text() << '\n';
        return exitSuccess;
    }

private:
    VerbSpec m_spec{
        "normalize",
        "DAEMON",
        1,
        1,
        "normalise a JSON array of findings from standard input",
        "Reads an array of a detector's findings and prints them with exactly the ten fields that a producer "
        "writes. Elements that are no objects are left out.",
        {},
        daemonNames()};
};

} // namespace

std::unique_ptr<Verb> makeNormalizeVerb()
{
    return std::make_unique<NormalizeVerb>();
}

} // namespace prism
