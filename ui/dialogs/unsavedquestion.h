// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QMessageBox;
class QWidget;

namespace prism {

class TargetEditor;

/// Asks what becomes of unsaved edits before the editor is left: save, discard, or stay. GUI thread; editor
/// and parent must outlive it.
class UnsavedQuestion : public QObject
{
    Q_OBJECT

public:
    UnsavedQuestion(TargetEditor &editor, QWidget &parent);
    ~UnsavedQuestion() override;

    /// `go` is called when the edits are saved or discarded, at once if there are none; `stay` when the
    /// operator goes on editing or they could not be saved. Nothing while a question is open.
    void ask(std::function<void()> go, std::function<void()> stay = {});

private:
    void end(bool go);

    TargetEditor &m_editor;
    QWidget &m_parent;
    QPointer<QMessageBox> m_box;
    std::function<void()> m_go;
    std::function<void()> m_stay;
    bool m_saving = false;
};

} // namespace prism
