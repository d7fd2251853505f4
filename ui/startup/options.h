// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/settings/settings.h"
#include "ui/startup/startrequest.h"
#include "ui/style/appearance.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace prism {

/// What the command line of prism-panel asks for.
struct PanelOptions
{
    std::optional<Appearance> appearance; ///< wins over what is set
    bool sample = false; ///< show the sample fleet from a folder that goes away with the window
    StartRequest start;  ///< of --page, --hidden or a link
    QString reply;       ///< not empty: print it and end with exitStatus instead of opening the window
    int exitStatus = 0;  ///< 0 for --help and --version, 2 for a wrong argument
};

/// Reads `--appearance system|light|dark`, `--page NAME`, `--hidden`, `--sample`, `--version`, `--help` and a
/// prism:// link; `arguments` begins with the program's name.
[[nodiscard]] PanelOptions parsePanelOptions(const QStringList &arguments);

/// The environment of this process, for resolveSettings().
[[nodiscard]] Variables processEnvironment();

} // namespace prism
