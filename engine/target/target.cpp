// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/target.h"

#include <algorithm>
#include <limits>

namespace prism {
namespace {

constexpr int defaultControlPersist = 60;
constexpr const char *defaultComposeFile = "docker-compose.server.yml";

const JsonValue &memberOf(const JsonValue &object, std::string_view key)
{
    static const JsonValue nothing;
    const JsonValue *found = object.find(key);
    return found ? *found : nothing;
}

int smallNumber(const JsonValue &object, std::string_view key)
{
    const JsonValue &value = memberOf(object, key);
    const auto number = value.toInt();
    if (value.isNull())
        return 0;
    // What is no number breaks the range rule, so that validateTarget() speaks of it.
    return number && *number >= 0 && *number <= std::numeric_limits<int>::max() ? static_cast<int>(*number)
                                                                                : -1;
}

// An object whose members can be replaced one by one; the order of what was there is kept.
class Members
{
public:
    explicit Members(const JsonValue &object)
        : m_members(object.members())
    {}
    void set(const std::string &key, JsonValue value)
    {
        remove(key, false);
        const auto at =
            std::find_if(m_members.begin(), m_members.end(), [&](const auto &m) { return m.first == key; });
        if (at != m_members.end())
            at->second = std::move(value);
        else
            m_members.emplace_back(key, std::move(value));
    }
    void setText(const std::string &key, const std::string &text)
    {
        if (text.empty())
            remove(key, true);
        else
            set(key, JsonValue::string(text));
    }
    void setNumber(const std::string &key, int number)
    {
        if (number <= 0)
            remove(key, true);
        else
            set(key, JsonValue::integer(number));
    }
    void setObject(const std::string &key, Members members)
    {
        if (members.m_members.empty())
            remove(key, true);
        else
            set(key, std::move(members).take());
    }
    // All of that name, or all but the first.
    void remove(const std::string &key, bool first)
    {
        bool seen = first;
        std::erase_if(m_members, [&](const auto &m) {
            const bool gone = m.first == key && seen;
            seen = seen || m.first == key;
            return gone;
        });
    }
    [[nodiscard]] JsonValue take() && { return JsonValue::object(std::move(m_members)); }

private:
    std::vector<JsonMember> m_members;
};

// The entry that a service was read from: the one of its name, or the one in its place if that was renamed.
JsonValue storedService(const std::vector<TargetService> &services, std::size_t at,
                        const std::vector<JsonValue> &stored)
{
    const auto named = [](const std::string &name) {
        return [name](const JsonValue &item) {
            return item.stringOr("name") == name;
        };
    };
    const auto same = std::find_if(stored.begin(), stored.end(), named(services[at].name));
    if (same != stored.end())
        return *same;
    if (at >= stored.size())
        return {};
    const std::string before = stored[at].stringOr("name");
    const bool isElsewhere = std::any_of(services.begin(), services.end(),
                                         [&before](const TargetService &s) { return s.name == before; });
    return isElsewhere ? JsonValue() : stored[at];
}

JsonValue servicesToJson(const std::vector<TargetService> &services, const JsonValue &stored)
{
    std::vector<JsonValue> items;
    for (std::size_t n = 0; n < services.size(); ++n) {
        const TargetService &s = services[n];
        Members members{storedService(services, n, stored.items())};
        members.setText("name", s.name);
        members.setNumber("port", s.port);
        members.setText("health_url", s.healthUrl);
        items.push_back(std::move(members).take());
    }
    return JsonValue::array(std::move(items));
}

// A plain truth value where that says it all.
void setAudit(Members &entry, const Target &t)
{
    const JsonValue &stored = memberOf(t.stored, "audit");
    if (t.auditing == TargetAudit() && !stored.isObject()) {
        if (!t.audit || !stored.isNull())
            entry.set("audit", JsonValue::boolean(t.audit));
        return;
    }
    Members audit(stored);
    audit.set("enabled", JsonValue::boolean(t.audit));
    audit.setText("mode", t.auditing.mode);
    audit.setText("host", t.auditing.host);
    audit.setText("inbox", t.auditing.inbox);
    audit.setNumber("deadline_s", t.auditing.deadlineSeconds);
    entry.setObject("audit", std::move(audit));
}

} // namespace

std::string Target::user() const
{
    const std::size_t at = sshTarget.rfind('@');
    return at == std::string::npos ? std::string() : sshTarget.substr(0, at);
}

std::string Target::host() const
{
    const std::size_t at = sshTarget.rfind('@');
    return at == std::string::npos ? sshTarget : sshTarget.substr(at + 1);
}

int Target::effectiveControlPersist() const
{
    return controlPersistSeconds > 0 ? controlPersistSeconds : defaultControlPersist;
}

std::string Target::effectiveComposeFile() const
{
    return composeFile.empty() ? defaultComposeFile : composeFile;
}

TargetContainers Target::effectiveContainers() const
{
    const auto either = [this](const std::string &given, const char *part) {
        return given.empty() ? "prism-" + name + "-" + part : given;
    };
    return {either(containers.postgres, "postgres"), either(containers.neo4j, "neo4j"),
            either(containers.backend, "backend")};
}

std::string Target::effectiveHealthUrl() const
{
    return healthUrl.empty() ? backendUrl : healthUrl;
}

JsonValue targetToJson(const Target &t)
{
    Members entry(t.stored);
    entry.setText("mode", t.mode);
    Members ssh(memberOf(t.stored, "ssh"));
    ssh.setText("target", t.sshTarget);
    ssh.setText("key", t.sshKey);
    ssh.setNumber("port", t.sshPort);
    ssh.setNumber("control_persist_seconds", t.controlPersistSeconds);
    entry.setObject("ssh", std::move(ssh));
    Members remote(memberOf(t.stored, "remote"));
    remote.setText("repo_dir", t.repoDir);
    remote.setText("compose_file", t.composeFile);
    entry.setObject("remote", std::move(remote));
    Members containers(memberOf(t.stored, "containers"));
    containers.setText("postgres", t.containers.postgres);
    containers.setText("neo4j", t.containers.neo4j);
    containers.setText("backend", t.containers.backend);
    entry.setObject("containers", std::move(containers));
    entry.setText("backend_url", t.backendUrl);
    entry.setText("health_url", t.healthUrl);
    entry.setText("neo4j_password_env", t.neo4jPasswordEnv);
    entry.setText("source", t.source);
    std::vector<JsonValue> tags;
    for (const std::string &tag : t.tags)
        tags.push_back(JsonValue::string(tag));
    entry.remove("tags", tags.empty());
    if (!tags.empty())
        entry.set("tags", JsonValue::array(std::move(tags)));
    entry.remove("services", t.services.empty());
    if (!t.services.empty() && t.services != targetFromJson(t.name, t.stored).services)
        entry.set("services", servicesToJson(t.services, memberOf(t.stored, "services")));
    setAudit(entry, t);
    return std::move(entry).take();
}

Target targetFromJson(const std::string &name, const JsonValue &entry)
{
    Target t;
    t.name = name;
    t.stored = entry;
    t.mode = entry.stringOr("mode");
    const JsonValue &ssh = memberOf(entry, "ssh");
    t.sshTarget = ssh.stringOr("target");
    t.sshKey = ssh.stringOr("key");
    t.sshPort = smallNumber(ssh, "port");
    t.controlPersistSeconds = smallNumber(ssh, "control_persist_seconds");
    const JsonValue &remote = memberOf(entry, "remote");
    t.repoDir = remote.stringOr("repo_dir");
    t.composeFile = remote.stringOr("compose_file");
    const JsonValue &containers = memberOf(entry, "containers");
    t.containers = {containers.stringOr("postgres"), containers.stringOr("neo4j"),
                    containers.stringOr("backend")};
    t.backendUrl = entry.stringOr("backend_url");
    t.healthUrl = entry.stringOr("health_url");
    t.neo4jPasswordEnv = entry.stringOr("neo4j_password_env");
    t.source = entry.stringOr("source");
    for (const JsonValue &tag : memberOf(entry, "tags").items())
        t.tags.push_back(tag.text());
    for (const JsonValue &service : memberOf(entry, "services").items())
        t.services.push_back(
            {service.stringOr("name"), smallNumber(service, "port"), service.stringOr("health_url")});
    const JsonValue &audit = memberOf(entry, "audit");
    const JsonValue &enabled = audit.isObject() ? memberOf(audit, "enabled") : audit;
    t.audit = !enabled.isBool() || enabled.isTrue();
    t.auditing = {audit.stringOr("mode"), audit.stringOr("host"), audit.stringOr("inbox"),
                  smallNumber(audit, "deadline_s")};
    return t;
}

} // namespace prism
