// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/render.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <stop_token>
#include <string>

namespace prism {

/// Makes the report; called on a thread of the pool, so it holds values and shared_ptr<const ...> only.
using ReportMaker = std::function<Report()>;

/// Renders reports off the GUI thread: a preview, the clipboard's text, a file. A new preview overtakes the
/// one before; writing goes on beside it. GUI thread.
class ReportWriter : public QObject
{
    Q_OBJECT

public:
    explicit ReportWriter(QObject *parent = nullptr);
    /// Stops what is going on.
    ~ReportWriter() override;

    /// Renders the beginning; ends in previewReady().
    void preview(ReportMaker make, ReportFormat format);
    /// Renders all of it as text; ends in textReady(), or failed() beyond `mostText`.
    void text(ReportMaker make, ReportFormat format);
    /// Writes a file, replacing one that is there; ends in written() or failed().
    void write(ReportMaker make, ReportFormat format, const std::string &path);
    void cancel();
    [[nodiscard]] bool isWriting() const { return m_writing.isRunning(); }

    static constexpr std::size_t mostPreview = std::size_t{96} << 10;
    static constexpr std::size_t mostText = std::size_t{16} << 20;

Q_SIGNALS:
    void previewReady(const QString &text, bool isWhole);
    void textReady(const QString &text);
    void written(const std::string &path);
    void failed(const prism::Error &error);

private:
    struct Preview
    {
        QString text;
        bool isWhole = false;
    };
    struct Outcome
    {
        Result<void> done;
        QString text;     ///< of text()
        std::string path; ///< of write()
    };
    void takePreview();
    void takeOutcome();
    void begin(ReportMaker make, ReportFormat format, std::string path);

    std::stop_source m_stop;
    QFutureWatcher<Preview> m_previewing;
    QFutureWatcher<Outcome> m_writing;
    QThreadPool m_pool; // last: it waits for its threads before the others go
};

} // namespace prism
