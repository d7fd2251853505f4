// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/whatchanged.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace prism {

/// What changed since the bundle before, as the page Today tells it. A plain value.
class ChangeSummary
{
    Q_DECLARE_TR_FUNCTIONS(prism::ChangeSummary)

public:
    /// In the operator's language; empty if there is no bundle before. Any thread.
    [[nodiscard]] static ChangeSummary of(const WhatChanged &changed);

    /// One line: "Since yesterday: 3 new, 2 resolved, 1 host fell silent". "" for nothing to tell.
    [[nodiscard]] const QString &line() const { return m_line; }
    /// The findings, hosts and facts behind it, a line each; plain text.
    [[nodiscard]] const QStringList &details() const { return m_details; }

private:
    static QString lineOf(const WhatChanged &changed);
    static QString quietText(const WhatChanged &changed);
    static QString kindText(ChangeKind kind, int count);
    void addFindings(const WhatChanged &changed, ChangeKind kind);
    void addHosts(const WhatChanged &changed);

    QString m_line;
    QStringList m_details;
};

} // namespace prism
