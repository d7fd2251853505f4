// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/highlight/highlighter.h"

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace prism {

/// KDE Syntax Highlighting of KDE Frameworks 6 in this process. The repository of languages is read by the
/// first call, since that takes longer than to highlight.
class Kf6Highlighter final : public Highlighter
{
public:
    Kf6Highlighter();
    ~Kf6Highlighter() override;
    [[nodiscard]] Result<HighlightedLines> highlight(const HighlightRequest &request,
                                                     const std::stop_token &stop) override;

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace prism
