// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/daemon.h"
#include "src/cli/verbs/verbs.h"

namespace prism {

VerbList allVerbs()
{
    VerbList verbs;
    // One a line, so that two changes seldom meet.
    // clang-format off
    for (auto *make : {
             &makeRunVerb,
             &makeBundleVerb,
             &makeFindingsVerb,
             &makeApproveVerb,
             &makeDeferVerb,
             &makeSkipVerb,
             &makeAcceptVerb,
             &makeFalsePositiveVerb,
             &makeUndoVerb,
             &makeDecisionsVerb,
             &makeExportVerb,
             &makeCompareVerb,
             &makeConsumeVerb,
             &makeStatusVerb,
             &makeDetectorsVerb,
             &makeExplainVerb,
             &makeHistoryVerb,
             &makeFactsVerb,
             &makeCoverageVerb,
             &makeProduceVerb,
             &makeCollectVerb,
             &makeGatherVerb,
             &makeRotateVerb,
             &makeNormalizeVerb,
             &makeScheduleVerb,
             &makeWatchVerb,
             &makeQuietVerb,
             &makeMaintenanceVerb,
             &makeDrillVerb,
             &makeMcpVerb,
             &makeSettingsVerb,
             &makeSelfTestVerb,
             &makeSecretVerb,
             &makeConfigureLanVerb,
             &makeListTargetsVerb,
             &makeInstallVerb,
             &makeInstallLocalVerb,
             &makeInstallLanVerb,
             &makeUpgradeLanVerb,
             &makeInstallAgentVerb,
             &makeCloneDbVerb,
             &makeBackupVerb,
             &makeRestoreVerb,
             &makeProposalsVerb,
             &makeHelpVerb,
             &makeVersionVerb,
             &makeManVerb,
             &makeCompletionVerb,
         })
        verbs.push_back((*make)());
    // clang-format on
    return verbs;
}

OptionSpec jsonOption()
{
    return {"json", "", "print JSON instead of text", {}};
}

OptionSpec failOnOption()
{
    return {"fail-on",
            "PRIORITY",
            "exit with 3 if an open finding has this priority or a higher one",
            {"P0", "P1", "P2", "P3"}};
}

std::vector<std::string> daemonNames()
{
    std::vector<std::string> out;
    for (const Daemon d : allDaemons)
        out.emplace_back(daemonName(d));
    return out;
}

} // namespace prism
