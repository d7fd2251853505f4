// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/sarifrules.h"

#include <algorithm>
#include <array>

namespace prism {
namespace {

const JsonValue *member(const JsonValue *value, std::string_view key)
{
    return value ? value->find(key) : nullptr;
}

const JsonValue *element(const JsonValue *array, const JsonValue *index)
{
    const auto i = index ? index->toInt() : std::nullopt;
    if (!array || !i || *i < 0 || static_cast<std::size_t>(*i) >= array->items().size())
        return nullptr;
    return &array->items()[static_cast<std::size_t>(*i)];
}

// "CA1000/1" belongs to the rule "CA1000" (3.52.4).
bool namesRule(std::string_view id, std::string_view rule)
{
    return id == rule ||
           (id.size() > rule.size() && !rule.empty() && id.starts_with(rule) && id[rule.size()] == '/');
}

std::optional<std::string> knownLevel(const JsonValue *owner)
{
    static constexpr std::array known{"none", "note", "warning", "error"};
    const JsonValue *level = member(owner, "level");
    if (!level || std::find(known.begin(), known.end(), level->text()) == known.end())
        return std::nullopt;
    return level->text();
}

} // namespace

SarifRules::SarifRules(const JsonValue &run)
    : m_run(run)
{
    const JsonValue *tool = run.find("tool");
    const auto add = [this](const JsonValue *component) {
        Component c;
        c.value = component;
        if (const JsonValue *rules = member(component, "rules")) {
            for (const JsonValue &rule : rules->items()) {
                if (const JsonValue *id = rule.find("id"))
                    c.byId.emplace(id->text(), &rule);
            }
        }
        m_components.push_back(std::move(c));
    };
    add(member(tool, "driver"));
    if (const JsonValue *extensions = member(tool, "extensions")) {
        for (const JsonValue &extension : extensions->items())
            add(&extension);
    }
}

const SarifRules::Component *SarifRules::componentOf(const JsonValue *reference) const
{
    if (!reference)
        return &m_components.front();
    if (const JsonValue *index = reference->find("index")) {
        const auto i = index->toInt();
        return i && *i >= 0 && static_cast<std::size_t>(*i) + 1 < m_components.size()
                   ? &m_components[static_cast<std::size_t>(*i) + 1]
                   : nullptr;
    }
    for (const char *key : {"guid", "name"}) {
        const std::string wanted = reference->stringOr(key);
        for (const Component &c : m_components) {
            if (!wanted.empty() && c.value && c.value->stringOr(key) == wanted)
                return &c;
        }
    }
    return nullptr;
}

const JsonValue *SarifRules::byId(const Component &component, std::string_view id)
{
    while (!id.empty()) {
        if (const auto it = component.byId.find(id); it != component.byId.end())
            return it->second;
        const std::size_t slash = id.rfind('/');
        id = id.substr(0, slash == std::string_view::npos ? 0 : slash);
    }
    return nullptr;
}

SarifRule SarifRules::of(const JsonValue &result) const
{
    SarifRule out;
    const JsonValue *reference = result.find("rule");
    const JsonValue *toolComponent = member(reference, "toolComponent");
    const Component *component = componentOf(toolComponent);
    out.id = result.stringOr("ruleId", reference ? reference->stringOr("id") : std::string());
    if (component) {
        const JsonValue *index = member(reference, "index");
        if (!index && !toolComponent)
            index = result.find("ruleIndex"); // which speaks of the driver only
        const JsonValue *indexed = element(member(component->value, "rules"), index);
        if (indexed && (out.id.empty() || namesRule(out.id, indexed->stringOr("id"))))
            out.descriptor = indexed;
        else
            out.descriptor = byId(*component, out.id);
        out.component = component->value;
    }
    for (std::size_t i = 0; i < m_components.size() && !out.descriptor && !toolComponent; ++i) {
        out.descriptor = byId(m_components[i], out.id);
        if (out.descriptor)
            out.component = m_components[i].value;
    }
    if (out.id.empty() && out.descriptor)
        out.id = out.descriptor->stringOr("id");
    return out;
}

std::optional<std::string> SarifRules::overriddenLevel(const JsonValue &result, const SarifRule &rule) const
{
    const JsonValue *invocations = m_run.find("invocations");
    const JsonValue *index = member(result.find("provenance"), "invocationIndex");
    const JsonValue *invocation = element(invocations, index);
    if (!invocation && !index && invocations && invocations->items().size() == 1)
        invocation = &invocations->items().front();
    const JsonValue *overrides = member(invocation, "ruleConfigurationOverrides");
    if (!overrides)
        return std::nullopt;
    for (const JsonValue &o : overrides->items()) {
        const JsonValue *descriptor = o.find("descriptor");
        if (!descriptor)
            continue;
        const Component *component = componentOf(descriptor->find("toolComponent"));
        if (!component || component->value != rule.component)
            continue;
        const std::string id = descriptor->stringOr("id");
        const JsonValue *indexed = element(member(component->value, "rules"), descriptor->find("index"));
        if ((indexed && indexed == rule.descriptor) || (!id.empty() && namesRule(rule.id, id))) {
            if (auto level = knownLevel(o.find("configuration")))
                return level;
        }
    }
    return std::nullopt;
}

std::string SarifRules::level(const JsonValue &result, const SarifRule &rule) const
{
    static constexpr std::array noProblem{"pass", "open", "informational", "notApplicable", "review"};
    if (std::find(noProblem.begin(), noProblem.end(), result.stringOr("kind")) != noProblem.end())
        return "none";
    if (auto own = knownLevel(&result))
        return *own;
    if (auto overridden = overriddenLevel(result, rule))
        return *overridden;
    return knownLevel(member(rule.descriptor, "defaultConfiguration")).value_or("warning");
}

} // namespace prism
