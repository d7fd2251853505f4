// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence/evidenceviewer.h"

#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/evidence/jsontree.h"
#include "ui/widgets/evidence/logviewer.h"
#include "ui/widgets/evidence/perfplot.h"
#include "ui/widgets/evidence/tableviewer.h"
#include "ui/widgets/evidence/textviewer.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace prism {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("prism::EvidencePane", text);
}

TextViewer *textOf(const EvidenceItem &item, QWidget *parent)
{
    auto *viewer = new TextViewer(parent);
    viewer->showLines(item.shown);
    if (item.kind == EvidenceKind::Diff)
        viewer->showAsDiff();
    viewer->fitHeight();
    return viewer;
}

QWidget *bareViewer(const EvidenceItem &item, QThreadPool &pool, QWidget *parent)
{
    switch (item.kind) {
    case EvidenceKind::Tree:
        return new JsonTree(item.tree, parent);
    case EvidenceKind::Table:
        return new TableViewer(item.table, parent);
    case EvidenceKind::Perfdata:
        return new PerfPlot(item.metrics, parent);
    case EvidenceKind::Log:
        return new LogViewer(item.text, item.shown, pool, parent);
    case EvidenceKind::Text:
    case EvidenceKind::Excerpt:
    case EvidenceKind::Output:
    case EvidenceKind::Diff:
        break;
    }
    return textOf(item, parent);
}

QWidget *withCaption(QWidget *viewer, const EvidenceItem &item, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::halfUnit);
    const QString text = displayText(item.caption);
    auto *caption = new QLabel(item.kind == EvidenceKind::Output ? QStringLiteral("$ ") + text : text, box);
    caption->setTextFormat(Qt::PlainText);
    caption->setWordWrap(text.size() > 60); // to lay out wrapped lines costs, and most captions are short
    caption->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(caption);
    layout->addWidget(viewer);
    if (item.shown.text.empty())
        viewer->hide(); // a command that printed nothing
    return box;
}

} // namespace

EvidenceView viewerOf(const EvidenceItem &item, int number, QThreadPool &pool, QWidget *parent)
{
    QWidget *viewer = bareViewer(item, pool, parent);
    const QString name = words(QT_TRANSLATE_NOOP("prism::EvidencePane", "Evidence %1")).arg(number);
    viewer->setAccessibleName(name);
    EvidenceView view{viewer, nullptr};
    if (item.kind == EvidenceKind::Excerpt)
        view.lines = qobject_cast<TextViewer *>(viewer);
    if (auto *log = qobject_cast<LogViewer *>(viewer))
        log->lines().setAccessibleName(name);
    if (!item.caption.empty())
        view.widget = withCaption(viewer, item, parent);
    return view;
}

} // namespace prism
