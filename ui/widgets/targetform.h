// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/target/validate.h"
#include "ui/models/targetfields.h"

#include <QWidget>

#include <set>
#include <string>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace prism {

class ServiceFields;

/// One target to be edited. What a rule refuses stands below its field as soon as the field was left or
/// saving was tried. It changes nothing by itself: it asks. GUI thread.
class TargetForm : public QWidget
{
    Q_OBJECT

public:
    explicit TargetForm(QWidget *parent = nullptr);
    ~TargetForm() override;

    /// Shows a target of the registry.
    void edit(const Target &target, bool isDefault);
    /// Shows a draft that no registry has yet.
    void draft(const Target &target);
    /// The draft was saved: what is shown is what is stored.
    void markSaved(bool isDefault);
    void setBusy(bool busy);
    /// Back to what is stored, or to an empty draft.
    void revert();

    /// What the fields say now.
    [[nodiscard]] Target target() const;
    /// The key in the registry; empty: not stored yet.
    [[nodiscard]] const std::string &storedName() const { return m_storedName; }
    [[nodiscard]] bool isDirty() const;
    /// Shows every broken rule and goes to the first; true: there is none.
    bool check();

Q_SIGNALS:
    void saveRequested();
    void duplicateRequested();
    void removeRequested();
    void defaultRequested();
    void testRequested();
    /// A field changed: what was found out about the draft before is of another one.
    void edited();

private:
    struct Row
    {
        TargetField field;
        QLabel *label = nullptr;
        QLineEdit *edit = nullptr;
        QLabel *note = nullptr;
    };

    void addRow(const TargetField &field, QFormLayout &form);
    void addAudit(QFormLayout &form);
    [[nodiscard]] QWidget *buildButtons();
    void show(const Target &target);
    void take(const Row &row);
    void followHost();
    void showNotes();
    void showState();
    void showMore(bool on);
    [[nodiscard]] QLineEdit *editOf(const char *field) const;

    Target m_stored; // what Revert goes back to
    std::string m_storedName;
    bool m_isDefault = false;
    bool m_busy = false;
    bool m_followsName = false; // from the host, until the operator types one
    bool m_followsBackend = false;
    std::set<std::string> m_touched;
    std::vector<Row> m_rows;
    QLabel *m_heading = nullptr;
    QLabel *m_state = nullptr;
    ServiceFields *m_services = nullptr;
    QComboBox *m_audit = nullptr;
    QToolButton *m_more = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_default = nullptr;
};

} // namespace prism
