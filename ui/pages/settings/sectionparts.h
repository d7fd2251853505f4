// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFormLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace prism {

/// A wrapped label that shows its text as it is.
[[nodiscard]] QLabel *plainLabel(QWidget *parent, const QString &text = {});

/// The column of a section: its title, then a sentence of what it is for.
[[nodiscard]] QVBoxLayout *sectionColumn(QWidget *section, const QString &title, const QString &about);

/// A form with the distances of the settings; the caller places it.
[[nodiscard]] QFormLayout *sectionForm();

/// A row: the label named for the field, the field, and a hidden note below it, which is returned.
QLabel *addFormRow(QFormLayout &form, const QString &label, QWidget *field);

/// An answer of the engine, which goes on in a line of the CLI, as it stands alone: its first letter is a
/// capital.
[[nodiscard]] QString asSentence(QString text);

/// What a note below a field says: why its value is refused, which stands out, or something to know.
enum class NoteKind { Refusal, Remark };

/// Shows the note with this text, or hides it if there is none.
void setNote(QLabel &note, const QString &text, NoteKind kind = NoteKind::Refusal);

} // namespace prism
