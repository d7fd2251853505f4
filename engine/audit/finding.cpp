// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/finding.h"

#include "engine/core/text.h"

#include <algorithm>

namespace prism {
namespace {

constexpr std::size_t slugLength = 80; // code points

// The white space at which Python's str.split() cuts (FORMATS.md 4.1); returns its length in bytes, 0 for
// none.
std::size_t whiteSpaceAt(std::string_view text, std::size_t pos)
{
    const auto c = static_cast<unsigned char>(text[pos]);
    if (c == ' ' || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F))
        return 1;
    const std::string_view two = text.substr(pos, 2);
    if (two == "\xC2\x85" || two == "\xC2\xA0")
        return 2;
    const std::string_view three = text.substr(pos, 3);
    if (three == "\xE1\x9A\x80" || three == "\xE2\x80\xA8" || three == "\xE2\x80\xA9" ||
        three == "\xE2\x80\xAF" || three == "\xE2\x81\x9F" || three == "\xE3\x80\x80")
        return 3;
    if (three.size() == 3 && three.starts_with("\xE2\x80") && static_cast<unsigned char>(three[2]) >= 0x80 &&
        static_cast<unsigned char>(three[2]) <= 0x8A)
        return 3;
    return 0;
}

std::string firstCodePoints(const std::string &text, std::size_t limit)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80 && count++ == limit)
            return text.substr(0, i);
    }
    return text;
}

// The text of the first of these members that is truthy.
std::string firstTruthy(const JsonValue &raw, std::initializer_list<std::string_view> keys,
                        std::string_view fallback)
{
    for (const std::string_view key : keys) {
        const JsonValue *v = raw.find(key);
        if (v && v->isTruthy())
            return v->asText();
    }
    return std::string(fallback);
}

std::vector<JsonValue> evidenceOf(const JsonValue &raw)
{
    const JsonValue *v = raw.find("evidence");
    if (!v || !v->isTruthy())
        return {};
    if (v->isArray())
        return v->items();
    return {JsonValue::string(v->asText())};
}

// As FORMATS.md 4.1, but the text "false" is false (D58).
bool carryForwardOf(const JsonValue &raw)
{
    const JsonValue *v = raw.find("carry_forward");
    if (!v)
        return true;
    if (v->isString() && asciiLower(trimmed(v->text())) == "false")
        return false;
    return v->isTruthy();
}

} // namespace

std::string slug(std::string_view utf8)
{
    std::string lower = unicodeLower(utf8);
    std::replace(lower.begin(), lower.end(), '_', '-');
    std::string out;
    bool gap = false;
    for (std::size_t i = 0; i < lower.size();) {
        const std::size_t blank = whiteSpaceAt(lower, i);
        if (blank > 0) {
            gap = !out.empty();
            i += blank;
            continue;
        }
        if (gap)
            out.push_back('-');
        gap = false;
        out.push_back(lower[i]);
        ++i;
    }
    out = firstCodePoints(out, slugLength);
    return out.empty() ? "finding" : out;
}

Finding normaliseFinding(Daemon daemon, const JsonValue &raw)
{
    return normaliseFinding(daemonName(daemon), raw);
}

Finding normaliseFinding(std::string_view daemon, const JsonValue &raw)
{
    const auto known = daemonFromName(daemon);
    Finding f;
    f.title = firstTruthy(raw, {"title", "summary"}, "Untitled finding");
    f.description = firstTruthy(raw, {"description"}, "");
    f.affectedSurface = firstTruthy(raw, {"affected_surface"}, daemon);
    const std::string priority = unicodeUpper(firstTruthy(raw, {"priority"}, "P3"));
    if (priority.size() == 2) // nothing is trimmed here
        f.priority = priorityFromText(priority).value_or(Priority::P3);
    const std::string confidence = unicodeLower(firstTruthy(raw, {"confidence"}, "medium"));
    f.confidence = confidence == "low"    ? Confidence::Low
                   : confidence == "high" ? Confidence::High
                                          : Confidence::Medium;
    f.suggestedNextSkill =
        firstTruthy(raw, {"suggested_next_skill", "next_skill"}, known ? defaultSkill(*known) : "gaps");
    f.evidence = evidenceOf(raw);
    f.carryForward = carryForwardOf(raw);
    f.status = firstTruthy(raw, {"status"}, "open");
    f.id = firstTruthy(raw, {"id"}, "");
    if (f.id.empty())
        f.id = std::string(daemon) + ':' + slug(f.affectedSurface) + ':' + slug(f.title);
    return f;
}

std::vector<Action> actionsFor(Daemon daemon, const std::vector<Finding> &findings)
{
    std::vector<const Finding *> order;
    for (const Finding &f : findings) {
        if (f.status != "resolved")
            order.push_back(&f);
    }
    std::stable_sort(order.begin(), order.end(), [](const Finding *a, const Finding *b) {
        return a->priority != b->priority ? a->priority < b->priority : a->id < b->id;
    });
    std::vector<Action> actions;
    actions.reserve(order.size());
    for (const Finding *f : order) {
        Action a;
        a.findingId = f->id;
        a.priority = f->priority;
        a.suggestedNextSkill = f->suggestedNextSkill;
        a.action = "Run /" + f->suggestedNextSkill + " on " + f->affectedSurface + ": " + f->title;
        a.confidence = f->confidence;
        a.sourceDaemon = daemon;
        actions.push_back(std::move(a));
    }
    return actions;
}

} // namespace prism
