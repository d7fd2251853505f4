// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/inboxlayout.h"
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

#include <string>
#include <string_view>

namespace prism::test {

/// Settings of a machine of a chain test's own, its inbox, and tiny detectors as shell scripts.
class ChainBench
{
public:
    static constexpr std::string_view day = "2026-11-19";

    ChainBench()
        : layout(path("/inbox"))
    {
        settings.home = path("/home/op");
        settings.inbox = layout.root();
        settings.cache = path("/cache");
        settings.configDirectory = path("/config");
        settings.dataDirectory = path("/data");
        settings.host = "laptop";
        settings.hosts = {"laptop"};
        settings.timeZone = "UTC";
        QDir().mkpath(QString::fromStdString(settings.home));
        QDir().mkpath(QString::fromStdString(settings.cache));
    }

    /// Plants an executable detector of others; `body` is a shell script.
    void script(const std::string &daemon, const std::string &name, const std::string &body) const
    {
        file(path("/config/detectors/" + daemon + '/' + name), "#!/bin/sh\n" + body + "\n", 0755);
    }
    /// A detector that reports one finding of that id.
    void finds(const std::string &daemon, const std::string &name, const std::string &id) const
    {
        script(daemon, name,
               R"(echo '[{"id":")" + id + R"(","title":"Title of )" + id + R"(","priority":"P1"}]')");
    }
    static void file(const std::string &name, const std::string &text, unsigned mode = 0644)
    {
        const QString place = QString::fromStdString(name);
        QDir().mkpath(QFileInfo(place).path());
        QFile f(place);
        if (!f.open(QIODevice::WriteOnly) || f.write(text.data(), static_cast<qint64>(text.size())) < 0)
            qFatal("cannot write %s", name.c_str());
        f.close();
        if (::chmod(name.c_str(), mode) != 0)
            qFatal("cannot chmod %s", name.c_str());
    }

    [[nodiscard]] std::string path(const std::string &below) const
    {
        return m_dir.path().toStdString() + below;
    }
    [[nodiscard]] static std::string text(const std::string &name)
    {
        auto content = readFile(name);
        return content ? *content : "";
    }
    [[nodiscard]] static JsonValue json(const std::string &name)
    {
        auto value = parseJson(text(name), name);
        if (!value)
            qFatal("%s", value.error().text().text().c_str());
        return *value;
    }
    [[nodiscard]] JsonValue summary(Daemon daemon, std::string_view ofDay = day) const
    {
        return json(layout.summary(ofDay, {daemon, settings.host}));
    }
    [[nodiscard]] JsonValue heartbeat(Daemon daemon) const
    {
        return json(layout.heartbeat({daemon, settings.host}));
    }
    /// The texts of an array, joined with blanks.
    [[nodiscard]] static std::string words(const JsonValue *array)
    {
        std::string out;
        for (const JsonValue &v : array ? array->items() : std::vector<JsonValue>{})
            out += (out.empty() ? "" : " ") + v.asText();
        return out;
    }

private:
    QTemporaryDir m_dir;

public:
    InboxLayout layout;
    Settings settings;
};

} // namespace prism::test
