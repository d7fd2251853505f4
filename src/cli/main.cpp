// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/detector.h"

int main()
{
    return static_cast<int>(prism::builtInDetectors().size());
}
