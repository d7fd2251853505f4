// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/sectionparts.h"

#include "ui/style/metrics.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace prism {

namespace {

constexpr double titleScale = 1.3;

} // namespace

QLabel *plainLabel(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QVBoxLayout *sectionColumn(QWidget *section, const QString &title, const QString &about)
{
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(metrics::margin, metrics::unit, metrics::margin, metrics::margin);
    column->setSpacing(metrics::unit);
    auto *heading = new QLabel(title, section);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * titleScale);
    font.setBold(true);
    heading->setFont(font);
    column->addWidget(heading);
    column->addWidget(plainLabel(section, about));
    column->addSpacing(metrics::unit);
    return column;
}

QFormLayout *sectionForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::margin);
    form->setVerticalSpacing(metrics::halfUnit);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return form;
}

QLabel *addFormRow(QFormLayout &form, const QString &label, QWidget *field)
{
    auto *name = new QLabel(label, field->parentWidget()); // not wrapped: a form gives such labels no height
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(field);
    field->setAccessibleName(label);
    form.addRow(name, field);
    auto *note = plainLabel(field->parentWidget());
    note->hide();
    form.addRow(QString(), note);
    return note;
}

QString asSentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

void setNote(QLabel &note, const QString &text, NoteKind kind)
{
    QFont font = note.font();
    font.setBold(kind == NoteKind::Refusal);
    note.setFont(font);
    note.setText(text);
    note.setVisible(!text.isEmpty());
}

} // namespace prism
