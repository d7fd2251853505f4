// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

class QWidget;

namespace prism {

/// Shows an API key that was made for a target, the one time that it is shown. GUI thread.
void showMadeKey(const std::string &target, const QString &key, QWidget *parent);

} // namespace prism
