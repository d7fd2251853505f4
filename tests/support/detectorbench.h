// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detector.h"
#include "tests/support/recordedtools.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

#include <string>

namespace prism::test {

/// A machine of a detector test's own: a temporary tree as root, recorded tools, a pinned clock (2026-11-19
/// 06:30 UTC).
class DetectorBench
{
public:
    DetectorBench()
        : m_memory((m_dir.path() + QStringLiteral("/cache/detectors")).toStdString())
    {
        context.root = m_dir.path().toStdString();
        context.home = context.root + "/home/op";
        context.inbox = context.root + "/home/op/inbox";
        context.cache = context.root + "/cache";
        context.host = "laptop";
        context.expectedHosts = {"laptop"};
        context.day = "2026-11-19";
        context.now = *parseIsoTime("2026-11-19T06:30:00Z");
        context.tools = &tools;
        context.memory = &m_memory;
        makeDir("/home/op");
    }

    /// Writes a file below the root, folders included.
    void write(const std::string &path, const std::string &text, unsigned mode = 0644)
    {
        const QString file = QString::fromStdString(context.root + path);
        QDir().mkpath(QFileInfo(file).path());
        QFile f(file);
        if (!f.open(QIODevice::WriteOnly) || f.write(text.data(), static_cast<qint64>(text.size())) < 0)
            qFatal("cannot write %s", qPrintable(file));
        f.close();
        if (::chmod(file.toUtf8().constData(), mode) != 0)
            qFatal("cannot chmod %s", qPrintable(file));
    }
    void makeDir(const std::string &path, unsigned mode = 0755)
    {
        const QString dir = QString::fromStdString(context.root + path);
        QDir().mkpath(dir);
        if (::chmod(dir.toUtf8().constData(), mode) != 0)
            qFatal("cannot chmod %s", qPrintable(dir));
    }
    void link(const std::string &target, const std::string &path)
    {
        const QString file = QString::fromStdString(context.root + path);
        QDir().mkpath(QFileInfo(file).path());
        if (::symlink(target.c_str(), file.toUtf8().constData()) != 0)
            qFatal("cannot link %s", qPrintable(file));
    }
    [[nodiscard]] std::string path(const std::string &below) const { return context.root + below; }

    /// Runs it with its default options, and those set in `context.options` before on top.
    DetectorResult run(const Detector &detector)
    {
        for (const DetectorOption &o : detector.info().options)
            context.options.emplace(o.name, o.defaultValue);
        return detector.run(context);
    }

    DetectorContext context;
    RecordedTools tools;

private:
    QTemporaryDir m_dir;
    DetectorMemory m_memory;
};

/// The finding of that id, or nullptr.
inline const Finding *findingById(const DetectorResult &result, const std::string &id)
{
    for (const Finding &f : result.findings) {
        if (f.id == id)
            return &f;
    }
    return nullptr;
}

/// The finding's evidence in one text, a line an item.
inline std::string evidenceText(const Finding &finding)
{
    std::string out;
    for (const JsonValue &e : finding.evidence)
        out += e.asText() + '\n';
    return out;
}

} // namespace prism::test
