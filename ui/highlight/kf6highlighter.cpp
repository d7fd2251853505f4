// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/highlight/kf6highlighter.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <algorithm>
#include <chrono>
#include <utility>

namespace prism {

namespace {

class SpanCollector final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit SpanCollector(const KSyntaxHighlighting::Theme &colours) { setTheme(colours); }

    [[nodiscard]] std::vector<HighlightSpan> line(const QString &text, KSyntaxHighlighting::State &state)
    {
        m_spans.clear();
        m_length = static_cast<int>(text.size());
        state = highlightLine(text, state);
        return std::move(m_spans);
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const int end = std::min(offset + length, m_length);
        if (offset < 0 || end <= offset || format.isDefaultTextStyle(theme()))
            return;
        HighlightSpan span{offset, end - offset, {}, format.isBold(theme()), format.isItalic(theme())};
        if (format.hasTextColor(theme()))
            span.colour = format.textColor(theme());
        m_spans.push_back(std::move(span));
    }

private:
    std::vector<HighlightSpan> m_spans;
    int m_length = 0;
};

} // namespace

Kf6Highlighter::Kf6Highlighter() = default;
Kf6Highlighter::~Kf6Highlighter() = default;

Result<HighlightedLines> Kf6Highlighter::highlight(const HighlightRequest &request,
                                                   const std::stop_token &stop)
{
    using KSyntaxHighlighting::Repository;
    if (request.text.size() > HighlightRequest::largestText)
        return Error{ErrorCode::TooLarge, "too long to be highlighted", {}};
    if (!m_repository)
        m_repository = std::make_unique<Repository>();
    const auto language = m_repository->definitionForFileName(plainFileName(request.fileName));
    if (!language.isValid())
        return Error{ErrorCode::NotFound, "the name tells no language", {}};
    SpanCollector collector(
        m_repository->defaultTheme(request.isDark ? Repository::DarkTheme : Repository::LightTheme));
    collector.setDefinition(language);
    KSyntaxHighlighting::State state;
    HighlightedLines lines;
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(3);
    for (const QString &line : request.text.split(QLatin1Char('\n'))) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, "highlighting was cancelled", {}};
        if (std::chrono::steady_clock::now() > deadline)
            return Error{ErrorCode::Timeout, "no end of highlighting within 3 s", {}};
        lines.push_back(collector.line(line, state));
    }
    return lines;
}

std::unique_ptr<Highlighter> makeHighlighter()
{
    return std::make_unique<Kf6Highlighter>();
}

} // namespace prism
