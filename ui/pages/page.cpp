// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

namespace prism {

Page::Page(QWidget *parent)
    : QWidget(parent)
{}

Page::~Page() = default;

void Page::setBundle(const std::shared_ptr<const Bundle> &bundle)
{
    Q_UNUSED(bundle)
}

void Page::activate()
{
    setFocus();
}

bool Page::showFindings(const FindingsRequest &request)
{
    Q_UNUSED(request)
    return false;
}

bool Page::mayClose()
{
    return true;
}

bool Page::mayLeave()
{
    return true;
}

std::vector<KeyHelp> Page::keys() const
{
    return {};
}

std::optional<ShownFindings> Page::shownFindings() const
{
    return std::nullopt;
}

void Page::takeShownFindings(const ShownFindings &shown)
{
    Q_UNUSED(shown)
}

} // namespace prism
