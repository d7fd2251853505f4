// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "src/cli/verb.h"

namespace prism {

// One factory a verb; each stands in the file of its name.
[[nodiscard]] std::unique_ptr<Verb> makeRunVerb();
[[nodiscard]] std::unique_ptr<Verb> makeProduceVerb();
[[nodiscard]] std::unique_ptr<Verb> makeCollectVerb();
[[nodiscard]] std::unique_ptr<Verb> makeGatherVerb();
[[nodiscard]] std::unique_ptr<Verb> makeConsumeVerb();
[[nodiscard]] std::unique_ptr<Verb> makeRotateVerb();
[[nodiscard]] std::unique_ptr<Verb> makeNormalizeVerb();
[[nodiscard]] std::unique_ptr<Verb> makeBundleVerb();
[[nodiscard]] std::unique_ptr<Verb> makeFindingsVerb();
[[nodiscard]] std::unique_ptr<Verb> makeApproveVerb();
[[nodiscard]] std::unique_ptr<Verb> makeDeferVerb();
[[nodiscard]] std::unique_ptr<Verb> makeSkipVerb();
[[nodiscard]] std::unique_ptr<Verb> makeAcceptVerb();
[[nodiscard]] std::unique_ptr<Verb> makeFalsePositiveVerb();
[[nodiscard]] std::unique_ptr<Verb> makeUndoVerb();
[[nodiscard]] std::unique_ptr<Verb> makeDecisionsVerb();
[[nodiscard]] std::unique_ptr<Verb> makeExportVerb();
[[nodiscard]] std::unique_ptr<Verb> makeCompareVerb();
[[nodiscard]] std::unique_ptr<Verb> makeFactsVerb();
[[nodiscard]] std::unique_ptr<Verb> makeCoverageVerb();
[[nodiscard]] std::unique_ptr<Verb> makeDetectorsVerb();
[[nodiscard]] std::unique_ptr<Verb> makeExplainVerb();
[[nodiscard]] std::unique_ptr<Verb> makeStatusVerb();
[[nodiscard]] std::unique_ptr<Verb> makeHistoryVerb();
[[nodiscard]] std::unique_ptr<Verb> makeScheduleVerb();
[[nodiscard]] std::unique_ptr<Verb> makeWatchVerb();
[[nodiscard]] std::unique_ptr<Verb> makeQuietVerb();
[[nodiscard]] std::unique_ptr<Verb> makeMaintenanceVerb();
[[nodiscard]] std::unique_ptr<Verb> makeDrillVerb();
[[nodiscard]] std::unique_ptr<Verb> makeMcpVerb();
[[nodiscard]] std::unique_ptr<Verb> makeProposalsVerb();
[[nodiscard]] std::unique_ptr<Verb> makeSelfTestVerb();
[[nodiscard]] std::unique_ptr<Verb> makeSettingsVerb();
[[nodiscard]] std::unique_ptr<Verb> makeSecretVerb();
[[nodiscard]] std::unique_ptr<Verb> makeConfigureLanVerb();
[[nodiscard]] std::unique_ptr<Verb> makeListTargetsVerb();
[[nodiscard]] std::unique_ptr<Verb> makeHelpVerb();
[[nodiscard]] std::unique_ptr<Verb> makeVersionVerb();
[[nodiscard]] std::unique_ptr<Verb> makeManVerb();
[[nodiscard]] std::unique_ptr<Verb> makeCompletionVerb();

/// `prism history trends`: each day in numbers, and the time to resolve by week. Returns the exit status.
[[nodiscard]] int printTrends(Invocation &invocation);

[[nodiscard]] std::unique_ptr<Verb> makeBackupVerb();
[[nodiscard]] std::unique_ptr<Verb> makeRestoreVerb();
[[nodiscard]] std::unique_ptr<Verb> makeInstallLocalVerb();
[[nodiscard]] std::unique_ptr<Verb> makeInstallLanVerb();
[[nodiscard]] std::unique_ptr<Verb> makeInstallAgentVerb();
[[nodiscard]] std::unique_ptr<Verb> makeInstallVerb();
[[nodiscard]] std::unique_ptr<Verb> makeUpgradeLanVerb();
[[nodiscard]] std::unique_ptr<Verb> makeCloneDbVerb();

// Options that several verbs share.
[[nodiscard]] OptionSpec jsonOption();
[[nodiscard]] OptionSpec failOnOption();
[[nodiscard]] std::vector<std::string> daemonNames();

} // namespace prism
