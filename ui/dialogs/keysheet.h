// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

namespace prism {

/// A line of the sheet.
struct KeyLine
{
    QString place; ///< the page, or "Everywhere"
    QString keys;
    QString what;
};

/// `?`: every key of the window. Deletes itself when closed. GUI thread.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheet(const std::vector<KeyLine> &lines, QWidget *parent = nullptr);
    ~KeySheet() override;
};

} // namespace prism
