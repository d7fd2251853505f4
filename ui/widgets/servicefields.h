// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/target/validate.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace prism {

/// The services of a target, a line each: name, port and health URL, with what a rule refuses below it. A
/// line without a word counts for nothing. GUI thread.
class ServiceFields : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceFields(QWidget *parent = nullptr);
    ~ServiceFields() override;

    void setServices(const std::vector<TargetService> &services);
    /// As they are typed; a port that is no number becomes one that breaks its rule.
    [[nodiscard]] std::vector<TargetService> services() const;

    /// Shows those of `errors` that are about services() and whose line was left once.
    void showErrors(const std::vector<FieldError> &errors);
    /// Every line counts as left.
    void touchAll();
    [[nodiscard]] bool hasErrors() const;
    void focusFirstError();

    static constexpr std::size_t most = 64; ///< as validateTarget() has it

Q_SIGNALS:
    void edited();
    /// A line was left.
    void left();
    void saveRequested();

private:
    struct Row
    {
        QWidget *box = nullptr;
        QLineEdit *name = nullptr;
        QLineEdit *port = nullptr;
        QLineEdit *url = nullptr;
        QToolButton *remove = nullptr;
        QLabel *note = nullptr;
        QLineEdit *wrong = nullptr; // the field of the note
        bool touched = false;

        [[nodiscard]] bool isBlank() const;
    };

    Row &addRow(const TargetService &service);
    void removeRow(const QWidget *box);
    void showLook();
    [[nodiscard]] Row *rowOf(const QWidget *box);

    std::vector<Row> m_rows;
    QVBoxLayout *m_lines = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace prism
