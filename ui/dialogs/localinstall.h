// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/target/target.h"

#include <QDialog>

#include <array>
#include <string>

class QLabel;
class QLineEdit;

namespace prism {

/// Which compose project of this machine is to be brought up. It ends in stackChosen() or changes nothing.
/// GUI thread.
class LocalInstall : public QDialog
{
    Q_OBJECT

public:
    explicit LocalInstall(QWidget *parent = nullptr);
    ~LocalInstall() override;

Q_SIGNALS:
    /// A localStack() that breaks no rule.
    void stackChosen(const prism::Target &stack);

private:
    struct Row
    {
        const char *field = nullptr; // as validateLocalStack() says it
        QLineEdit *edit = nullptr;
        QLabel *note = nullptr;
    };
    void build();
    void browse();
    void choose();
    [[nodiscard]] std::string text(std::size_t row) const;
    QLineEdit *showNotes(); // the first that is not right

    std::array<Row, 3> m_rows{};
    bool m_tried = false; // notes come when the plan was asked for
};

} // namespace prism
