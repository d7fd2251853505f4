// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inertbrowser.h"

namespace prism {

InertBrowser::InertBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
}

InertBrowser::~InertBrowser() = default;

QVariant InertBrowser::loadResource(int type, const QUrl &name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    return {};
}

} // namespace prism
