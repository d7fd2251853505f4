// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/decidedview.h"

namespace prism {
namespace {

/// Walks JSON text that was parsed before, so it is well formed; anything else just ends the walk.
class JsonWalk
{
public:
    explicit JsonWalk(std::string_view text)
        : m_text(text)
    {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char next() { return m_text[m_at++]; }
    /// The text of a string whose opening quote was just read, escapes as they are.
    [[nodiscard]] std::string_view string()
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2U : 1U;
        const std::size_t end = m_at < m_text.size() ? m_at : m_text.size();
        m_at = end + 1;
        return m_text.substr(begin, end - begin);
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

/// Elements of the array whose bracket was just read.
std::uint32_t elements(JsonWalk &walk)
{
    std::uint32_t commas = 0;
    bool filled = false;
    for (int depth = 1; !walk.atEnd();) {
        const char c = walk.next();
        if (c == '"')
            static_cast<void>(walk.string());
        depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        if (depth == 0)
            break;
        commas += depth == 1 && c == ',' ? 1 : 0;
        filled = filled || (c != ' ' && c != '\n' && c != '\t' && c != '\r');
    }
    return filled ? commas + 1 : 0;
}

} // namespace

std::uint32_t evidenceCount(std::string_view rawFinding)
{
    JsonWalk walk(rawFinding);
    int depth = 0;
    bool named = false; // the last string at the top level was "evidence"
    while (!walk.atEnd()) {
        const char c = walk.next();
        if (c == '"') {
            named = walk.string() == "evidence" && depth == 1;
        } else if (c == '[' && named && depth == 1) {
            return elements(walk);
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == ',') {
            named = false;
        }
    }
    return 0;
}

} // namespace prism
