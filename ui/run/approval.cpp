// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/approval.h"

#include <QCoreApplication>
#include <QProcess>

namespace prism {

bool startApproval(const std::string &id)
{
    QProcess process;
    process.setProgram(QCoreApplication::applicationDirPath() + QStringLiteral("/prism"));
    process.setArguments(
        {QStringLiteral("proposals"), QStringLiteral("approve"), QString::fromStdString(id)});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

} // namespace prism
