// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/target/target.h"
#include "engine/target/validate.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// The target that older settings describe: PRISM_DEPLOY_HOST or PRISM_DEPLOY_TARGET, _USER, _KEY or
/// _SSH_KEY, _DIR or _REPO_DIR, _COMPOSE_FILE, _URL or _BACKEND_URL, _POSTGRES, _NEO4J, _BACKEND; what they
/// leave out is taken from credentials.personal.json (`credentials`, its text; may be empty): backend_url,
/// ssh_target, ssh_key, repo_dir. Values that look like secrets are never read. NotFound: neither is there.
[[nodiscard]] Result<Target> legacyTarget(const std::string &name,
                                          const std::map<std::string, std::string> &variables,
                                          std::string_view credentials, const std::string &place);

/// One line of a preview: a draft and what its rules say of it.
struct ImportRow
{
    Target target;
    std::string origin; ///< "line 3", "Host web"
    std::vector<FieldError> errors;
    bool exists = false; ///< a target of that name, or the same host, is in the registry already
};

/// Defaults of drafts: what a list of hosts does not tell.
struct ImportDefaults
{
    std::string sshKey = "~/.ssh/id_ed25519";
    std::string repoDir;
};

/// The hosts of an ssh configuration's text: each word of a "Host" line without a wildcard. Only names are
/// taken: ssh itself keeps reading the rest of its configuration.
[[nodiscard]] std::vector<ImportRow> importSshConfig(std::string_view text, const ImportDefaults &defaults);

/// Lines of "[user@]host [name=N] [key=PATH] [dir=PATH] [url=URL] [port=N] [tag=T]..."; blank lines and "#"
/// comments are skipped. At most 10,000 lines.
[[nodiscard]] std::vector<ImportRow> importPasted(std::string_view text, const ImportDefaults &defaults);

/// Marks rows whose name or ssh target `existing` has, or an earlier row has.
void markExisting(std::vector<ImportRow> &rows, const std::vector<Target> &existing);

} // namespace prism
