// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingevidence.h"

class QWidget;

namespace prism {

/// A widget that shows one piece of evidence by its kind, read-only and as plain text; of a tree at most
/// 2,000 values. `number` counts from 1 and is part of the accessible name. The parent owns it. GUI thread.
[[nodiscard]] QWidget *viewerOf(const EvidenceItem &item, int number, QWidget *parent);

} // namespace prism
