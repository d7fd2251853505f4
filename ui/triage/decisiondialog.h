// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/triagerequest.h"

#include <QDialog>
#include <QFutureWatcher>

#include <string>
#include <vector>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace prism {

class TriageDesk;

/// Asks for what a decision needs: how far it reaches, until when, why, who answers for it; checked beside
/// the fields by the engine's rules, with a preview of what it covers today. Nothing is decided here. GUI
/// thread; the desk must outlive it.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    /// `request` says the kind and the findings; the rest of it is what the fields start with.
    DecisionDialog(TriageDesk &desk, TriageRequest request, QWidget *parent);
    ~DecisionDialog() override;

Q_SIGNALS:
    /// The operator said yes to a request without faults.
    void decided(const prism::TriageRequest &request);

private:
    void build();
    void addReach(QFormLayout &form);
    void addUntil(QFormLayout &form);
    void addWords(QFormLayout &form);
    [[nodiscard]] QLabel *addFaultLine(QFormLayout &form, const char *field);
    void take();
    void check();
    void preview();
    void showPreview();

    TriageDesk &m_desk;
    TriageRequest m_request;
    bool m_faultless = false;
    QFutureWatcher<TriagePlan> m_previewing;
    QFormLayout *m_form = nullptr;
    QComboBox *m_reach = nullptr;
    QListWidget *m_hosts = nullptr;
    QRadioButton *m_untilDate = nullptr;
    QRadioButton *m_untilWorse = nullptr;
    QRadioButton *m_untilNext = nullptr;
    QDateEdit *m_date = nullptr;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_owner = nullptr;
    std::vector<std::pair<std::string, QLabel *>> m_faultLines; // by field
    QLabel *m_preview = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace prism
