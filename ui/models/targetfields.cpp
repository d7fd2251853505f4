// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/targetfields.h"

#include "engine/core/text.h"

#include <QCoreApplication>

#include <charconv>

namespace prism {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("TargetFields", text);
}

template<std::string Target::*Member>
TargetField line(const char *name, const char *label, const char *hint, bool more = false)
{
    return {name,
            words(label),
            words(hint),
            more,
            [](const Target &t) { return t.*Member; },
            [](Target &t, const std::string &text) {
                t.*Member = text;
            }};
}

template<std::string TargetContainers::*Member>
TargetField container(const char *name, const char *label, const char *hint)
{
    return {name,
            words(label),
            words(hint),
            true,
            [](const Target &t) { return t.containers.*Member; },
            [](Target &t, const std::string &text) {
                t.containers.*Member = text;
            }};
}

template<std::string TargetAudit::*Member>
TargetField auditing(const char *name, const char *label, const char *hint)
{
    return {name,
            words(label),
            words(hint),
            true,
            [](const Target &t) { return t.auditing.*Member; },
            [](Target &t, const std::string &text) {
                t.auditing.*Member = text;
            }};
}

TargetField auditDeadline()
{
    return {"audit.deadline_s",
            words(QT_TRANSLATE_NOOP("TargetFields", "Audit's time limit, s")),
            words(QT_TRANSLATE_NOOP("TargetFields", "300 if run there, 30 if only fetched")),
            true,
            [](const Target &t) {
                return t.auditing.deadlineSeconds == 0 ? std::string()
                                                       : std::to_string(t.auditing.deadlineSeconds);
            },
            [](Target &t, const std::string &text) {
                t.auditing.deadlineSeconds = numberOfField(text);
            }};
}

template<int Target::*Member>
TargetField number(const char *name, const char *label, const char *hint)
{
    return {name,
            words(label),
            words(hint),
            true,
            [](const Target &t) { return t.*Member == 0 ? std::string() : std::to_string(t.*Member); },
            [](Target &t, const std::string &text) {
                t.*Member = numberOfField(text);
            }};
}

std::string joinedTags(const Target &target)
{
    return joined(target.tags, ", ");
}

void splitTags(Target &target, const std::string &text)
{
    target.tags.clear();
    for (const std::string_view tag : split(text, ',')) {
        if (!trimmed(tag).empty())
            target.tags.emplace_back(trimmed(tag));
    }
}

} // namespace

std::vector<TargetField> targetFields()
{
    return {
        line<&Target::sshTarget>("ssh.target", QT_TRANSLATE_NOOP("TargetFields", "&SSH target"),
                                 QT_TRANSLATE_NOOP("TargetFields", "user@host, as ssh takes it")),
        line<&Target::name>("name", QT_TRANSLATE_NOOP("TargetFields", "&Name"),
                            QT_TRANSLATE_NOOP("TargetFields", "what you call it")),
        line<&Target::sshKey>("ssh.key", QT_TRANSLATE_NOOP("TargetFields", "SSH &key"),
                              QT_TRANSLATE_NOOP("TargetFields", "file of your private key")),
        line<&Target::repoDir>("remote.repo_dir", QT_TRANSLATE_NOOP("TargetFields", "&Folder there"),
                               QT_TRANSLATE_NOOP("TargetFields", "/srv/stack")),
        line<&Target::backendUrl>("backend_url", QT_TRANSLATE_NOOP("TargetFields", "&Backend URL"),
                                  QT_TRANSLATE_NOOP("TargetFields", "http://host:41765")),
        line<&Target::source>("source", QT_TRANSLATE_NOOP("TargetFields", "S&ource here"),
                              QT_TRANSLATE_NOOP("TargetFields", "folder that is deployed")),
        {"tags", words(QT_TRANSLATE_NOOP("TargetFields", "T&ags")),
         words(QT_TRANSLATE_NOOP("TargetFields", "separated by commas")), false, &joinedTags, &splitTags},
        auditDeadline(),
        auditing<&TargetAudit::host>("audit.host", QT_TRANSLATE_NOOP("TargetFields", "Name in the audit"),
                                     QT_TRANSLATE_NOOP("TargetFields", "the target's name")),
        auditing<&TargetAudit::inbox>("audit.inbox", QT_TRANSLATE_NOOP("TargetFields", "Inbox there"),
                                      QT_TRANSLATE_NOOP("TargetFields", "what its own settings say")),
        number<&Target::sshPort>("ssh.port", QT_TRANSLATE_NOOP("TargetFields", "SSH port"),
                                 QT_TRANSLATE_NOOP("TargetFields", "as your ssh configuration says")),
        number<&Target::controlPersistSeconds>("ssh.control_persist_seconds",
                                               QT_TRANSLATE_NOOP("TargetFields", "Idle connection, s"),
                                               QT_TRANSLATE_NOOP("TargetFields", "60")),
        line<&Target::composeFile>("remote.compose_file", QT_TRANSLATE_NOOP("TargetFields", "Compose file"),
                                   QT_TRANSLATE_NOOP("TargetFields", "docker-compose.server.yml"), true),
        line<&Target::healthUrl>("health_url", QT_TRANSLATE_NOOP("TargetFields", "Health URL"),
                                 QT_TRANSLATE_NOOP("TargetFields", "the backend URL"), true),
        line<&Target::neo4jPasswordEnv>(
            "neo4j_password_env", QT_TRANSLATE_NOOP("TargetFields", "Variable of Neo4j's password"),
            QT_TRANSLATE_NOOP("TargetFields", "its NAME, never the password"), true),
        container<&TargetContainers::postgres>("containers.postgres",
                                               QT_TRANSLATE_NOOP("TargetFields", "PostgreSQL container"),
                                               QT_TRANSLATE_NOOP("TargetFields", "prism-NAME-postgres")),
        container<&TargetContainers::neo4j>("containers.neo4j",
                                            QT_TRANSLATE_NOOP("TargetFields", "Neo4j container"),
                                            QT_TRANSLATE_NOOP("TargetFields", "prism-NAME-neo4j")),
        container<&TargetContainers::backend>("containers.backend",
                                              QT_TRANSLATE_NOOP("TargetFields", "Backend container"),
                                              QT_TRANSLATE_NOOP("TargetFields", "prism-NAME-backend")),
    };
}

int numberOfField(const std::string &text)
{
    if (text.empty())
        return 0;
    int value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    return end.ec == std::errc() && end.ptr == text.data() + text.size() && value > 0 ? value : -1;
}

AuditWay auditWay(const Target &target)
{
    if (!target.audit)
        return AuditWay::Off;
    return target.isCopied() ? AuditWay::Copy : AuditWay::Run;
}

void setAuditWay(Target &target, AuditWay way)
{
    if (way == auditWay(target)) // "run" may be written or left out
        return;
    target.audit = way != AuditWay::Off;
    if (target.audit)
        target.auditing.mode = way == AuditWay::Copy ? "copy" : "";
}

std::string nameFromSshTarget(const std::string &sshTarget)
{
    Target target;
    target.sshTarget = sshTarget;
    const std::string host = target.host();
    const bool isAddress = host.find_first_not_of("0123456789.") == std::string::npos;
    return isAddress ? host : host.substr(0, host.find('.'));
}

std::string backendFromSshTarget(const std::string &sshTarget)
{
    Target target;
    target.sshTarget = sshTarget;
    const std::string host = target.host();
    if (host.empty())
        return {};
    return host.find(':') == std::string::npos ? "http://" + host + ":41765" : "http://[" + host + "]:41765";
}

Target newTarget()
{
    Target target;
    target.sshKey = "~/.ssh/id_ed25519";
    return target;
}

} // namespace prism
