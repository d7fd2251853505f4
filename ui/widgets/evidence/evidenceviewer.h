// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingevidence.h"

class QThreadPool;
class QWidget;

namespace prism {

class TextViewer;

/// What shows one piece of evidence.
struct EvidenceView
{
    QWidget *widget = nullptr;   ///< with its caption, if it has one
    TextViewer *lines = nullptr; ///< of an Excerpt, to be coloured when the colours are there
};

/// The viewer of a piece of evidence by its kind, read-only and as plain text. `number` counts from 1 and is
/// part of the accessible name. The parent owns it; `pool` outlives it. GUI thread.
[[nodiscard]] EvidenceView viewerOf(const EvidenceItem &item, int number, QThreadPool &pool, QWidget *parent);

} // namespace prism
