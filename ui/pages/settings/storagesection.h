// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/rotate.h"
#include "engine/settings/settingsstore.h"
#include "ui/pages/settings/settingsservices.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QWidget>

#include <cstdint>
#include <stop_token>
#include <string>

class QLabel;
class QPushButton;

namespace prism {

class SettingsForm;

/// A folder with all below it.
struct FolderSize
{
    std::uint64_t bytes = 0;
    std::uint64_t files = 0;
    bool whole = true; ///< false: there was more than is counted
};

/// The folders that Prism fills.
struct StorageSizes
{
    std::string inbox;
    std::string cache;
    FolderSize ofInbox;
    FolderSize ofCache;
};

/// How much room inbox and cache take, how long bundles stay as they are, tidying now. GUI thread.
class StorageSection : public QWidget
{
    Q_OBJECT

public:
    explicit StorageSection(const SettingsServices &services, QWidget *parent = nullptr);
    ~StorageSection() override;

    /// Measures the folders and reads what is set.
    void load();

Q_SIGNALS:
    /// Old bundles were compressed.
    void rotated();

private:
    [[nodiscard]] static FolderSize measured(const std::string &folder, const std::stop_token &stop);
    [[nodiscard]] QString sizeText(const FolderSize &size) const;
    [[nodiscard]] QPushButton *folderButton(const QString &text, const std::string StorageSizes::*folder);
    void rotateNow();
    void takeSizes();
    void takeRotation();

    const SettingsServices &m_services;
    std::stop_source m_stop;
    QThreadPool m_pool; // of its own: a large inbox takes seconds to measure
    QFutureWatcher<Result<StorageSizes>> m_measuring;
    QFutureWatcher<Result<RotateReport>> m_rotating;
    StorageSizes m_sizes;
    SettingsForm *m_form = nullptr;
    QLabel *m_inbox = nullptr;
    QLabel *m_cache = nullptr;
    QPushButton *m_rotate = nullptr;
    QLabel *m_status = nullptr;
};

} // namespace prism
