// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/quietrulesedit.h"

namespace prism {

int editQuietRules(const Invocation &i,
                   const std::function<Result<void>(const std::string &action, QuietRules &rules)> &change,
                   const std::function<void(const QuietRules &rules)> &list)
{
    auto read = readQuietRules(i.settings.configDirectory, i.settings.timeZone);
    if (!read)
        return i.fail(read.error());
    QuietRules rules = read->current(i.clock.now());
    const std::string action = i.arguments.operand(0);
    if (!action.empty() && action != "list") {
        if (const auto changed = change(action, rules); !changed)
            return i.fail(changed.error());
        if (const auto written = writeQuietRules(i.settings.configDirectory, rules); !written)
            return i.fail(written.error());
    }
    list(rules);
    return exitSuccess;
}

} // namespace prism
