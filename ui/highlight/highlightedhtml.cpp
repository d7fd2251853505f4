// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/highlight/highlightedhtml.h"

#include <array>
#include <optional>
#include <utility>

namespace prism {

namespace {

Error corrupt(const char *why)
{
    return {ErrorCode::Corrupt, std::string("the highlighter's answer ") + why, {}};
}

class Reader
{
public:
    explicit Reader(QStringView html)
        : m_html(html)
    {}

    /// False: not what the program prints.
    [[nodiscard]] bool read()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if (c == QLatin1Char('<') ? !readTag() : c == QLatin1Char('&') ? !readReference() : !take(c, 1))
                return false;
        }
        return !m_inSpan;
    }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] HighlightedLines takeLines() { return std::move(m_lines); }

private:
    [[nodiscard]] bool take(QChar c, qsizetype length)
    {
        m_at += length;
        m_text += c;
        if (c == QLatin1Char('\n')) {
            m_lines.emplace_back();
            m_column = 0;
            return !m_inSpan; // the program ends its spans with the line
        }
        ++m_column;
        if (m_inSpan)
            ++m_lines.back().back().length;
        return true;
    }

    [[nodiscard]] bool readReference()
    {
        static constexpr std::array<std::pair<QStringView, char16_t>, 5> known{
            {{u"&lt;", u'<'}, {u"&gt;", u'>'}, {u"&amp;", u'&'}, {u"&quot;", u'"'}, {u"&#39;", u'\''}}};
        for (const auto &[name, character] : known) {
            if (m_html.mid(m_at, name.size()) == name)
                return take(QChar(character), name.size());
        }
        return false;
    }

    [[nodiscard]] bool readTag()
    {
        static constexpr QStringView opening = u"<span style=\"";
        static constexpr QStringView closing = u"</span>";
        if (m_html.mid(m_at, closing.size()) == closing) {
            m_at += closing.size();
            return std::exchange(m_inSpan, false);
        }
        if (m_inSpan || m_html.mid(m_at, opening.size()) != opening)
            return false;
        const qsizetype from = m_at + opening.size();
        const qsizetype end = m_html.indexOf(u"\">", from);
        if (end < 0)
            return false;
        m_lines.back().push_back(spanOf(m_html.mid(from, end - from)));
        m_inSpan = true;
        m_at = end + 2;
        return true;
    }

    [[nodiscard]] HighlightSpan spanOf(QStringView style) const
    {
        HighlightSpan span;
        span.start = m_column;
        for (const QStringView rule : style.split(u';', Qt::SkipEmptyParts)) {
            if (rule.startsWith(u"color:#") && rule.size() == 13)
                span.colour = QColor(rule.mid(6));
            span.bold = span.bold || rule == QLatin1String("font-weight:bold");
            span.italic = span.italic || rule == QLatin1String("font-style:italic");
        }
        return span;
    }

    QStringView m_html;
    qsizetype m_at = 0;
    int m_column = 0;
    bool m_inSpan = false;
    QString m_text;
    HighlightedLines m_lines{1};
};

} // namespace

Result<HighlightedLines> readHighlightedHtml(const QString &html, const QString &text)
{
    static constexpr QStringView begin = u"<pre>\n";
    static constexpr QStringView end = u"</pre></body></html>";
    const qsizetype from = html.indexOf(begin);
    const qsizetype to = html.lastIndexOf(end);
    if (from < 0 || to < from + begin.size())
        return corrupt("has no text");
    Reader reader(QStringView(html).mid(from + begin.size(), to - from - begin.size()));
    if (!reader.read())
        return corrupt("is not understood");
    const auto ended = [](const QString &lines) {
        return lines.endsWith(QLatin1Char('\n')) ? lines : lines + QLatin1Char('\n');
    };
    if (ended(reader.text()) != ended(text))
        return corrupt("is about another text");
    HighlightedLines lines = reader.takeLines();
    lines.resize(static_cast<std::size_t>(text.count(QLatin1Char('\n'))) + 1);
    return lines;
}

} // namespace prism
