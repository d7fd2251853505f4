// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One program for the classes of this folder: each costs a link.
[[nodiscard]] int runAnnouncementTests(int argc, char **argv);
