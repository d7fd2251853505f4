// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/highlight/highlighter.h"
#include "ui/models/findingevidence.h"

#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <stop_token>
#include <vector>

class QVBoxLayout;

namespace prism {

class TextViewer;

/// All pieces of a finding's evidence, a viewer each. Many are made a few at a time, so that the window
/// answers in between; colours of excerpts come from a thread of their own. GUI thread.
class EvidenceList : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceList(QWidget *parent = nullptr);
    /// Waits for the highlighter, which stops when asked.
    ~EvidenceList() override;

    void showEvidence(FindingEvidence evidence);
    void clear();
    /// Whether viewers are still to be made.
    [[nodiscard]] bool isFilling() const { return m_next < m_evidence.evidence.size(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Excerpt
    {
        QPointer<TextViewer> viewer;
        HighlightRequest request;
    };

    void addSome();
    void addNext();
    void addEnd();
    void colour(const Excerpt &excerpt);

    FindingEvidence m_evidence;
    std::size_t m_next = 0;
    QTimer m_filling;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_layout = nullptr;
    std::vector<Excerpt> m_excerpts;
    std::shared_ptr<Highlighter> m_highlighter;
    std::stop_source m_stop;
    QThreadPool m_filterPool;
    QThreadPool m_colourPool; // last: they wait for their threads before the others go
};

} // namespace prism
