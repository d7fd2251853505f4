// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence/evidenceviewer.h"

#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/evidence/diffhighlighter.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTreeWidget>

#include <algorithm>

namespace prism {

namespace {

constexpr int mostLines = 16; // in sight at a time
constexpr int mostValues = 2000;

QString words(const char *text)
{
    return QCoreApplication::translate("prism::EvidencePane", text);
}

void addValue(QTreeWidgetItem *parent, const QString &name, const JsonValue &value, int &left)
{
    if (left-- <= 0)
        return;
    auto *row = new QTreeWidgetItem(parent);
    row->setText(0, name);
    if (value.isObject()) {
        for (const auto &[key, member] : value.members())
            addValue(row, displayText(key), member, left);
    } else if (value.isArray()) {
        int index = 0;
        for (const JsonValue &item : value.items())
            addValue(row, QString::number(index++), item, left);
    } else {
        row->setText(1, displayText(value.asText()));
    }
}

QWidget *treeOf(const JsonValue &value, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setColumnCount(2);
    tree->setHeaderLabels({words(QT_TRANSLATE_NOOP("prism::EvidencePane", "Name")),
                           words(QT_TRANSLATE_NOOP("prism::EvidencePane", "Value"))});
    int left = mostValues;
    addValue(tree->invisibleRootItem(), words(QT_TRANSLATE_NOOP("prism::EvidencePane", "Evidence")), value,
             left);
    tree->expandToDepth(1);
    tree->resizeColumnToContents(0);
    const int rows = std::clamp(mostValues - left + 1, 3, mostLines);
    tree->setFixedHeight(rows * (tree->fontMetrics().height() + metrics::halfUnit) + 2 * metrics::unit);
    return tree;
}

QWidget *textOf(const EvidenceItem &item, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setReadOnly(true);
    edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit->setTabChangesFocus(true);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    edit->setPlainText(QString::fromStdString(item.text));
    if (item.kind == EvidenceKind::Diff)
        new DiffHighlighter(edit->document());
    const int lines = std::clamp(edit->blockCount() + 1, 2, mostLines);
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + 2 * metrics::unit);
    return edit;
}

} // namespace

QWidget *viewerOf(const EvidenceItem &item, int number, QWidget *parent)
{
    QWidget *viewer = item.kind == EvidenceKind::Tree ? treeOf(item.tree, parent) : textOf(item, parent);
    viewer->setAccessibleName(words(QT_TRANSLATE_NOOP("prism::EvidencePane", "Evidence %1")).arg(number));
    return viewer;
}

} // namespace prism
