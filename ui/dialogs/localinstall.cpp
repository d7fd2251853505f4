// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/localinstall.h"

#include "engine/target/validate.h"
#include "ui/run/targetverbs.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/roomybutton.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace prism {

namespace {

constexpr int longestField = 2048;
constexpr int firstWidth = 72 * metrics::unit;
enum RowOf : std::size_t { Source, ComposeFile, HealthUrl };

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

LocalInstall::LocalInstall(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Install on this machine"));
    build();
    resize(firstWidth, sizeHint().height());
}

LocalInstall::~LocalInstall() = default;

void LocalInstall::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::margin);
    layout->addWidget(plainLabel(tr("A compose project that lies in a folder here is built and started in "
                                    "place. Its plan comes first; nothing is changed before you apply it."),
                                 this));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::unit);
    form->setVerticalSpacing(metrics::halfUnit);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(form);
    m_rows = {{{"source", new QLineEdit(this), plainLabel({}, this)},
               {"compose_file", new QLineEdit(this), plainLabel({}, this)},
               {"health_url", new QLineEdit(this), plainLabel({}, this)}}};
    const std::array<QString, 3> labels{tr("&Folder"), tr("&Compose file"), tr("&Health URL")};
    const std::array<QString, 3> hints{tr("absolute or with a leading ~/"),
                                       QStringLiteral("docker-compose.personal.yml"),
                                       tr("the containers' own health")};
    for (std::size_t n = 0; n < m_rows.size(); ++n) {
        QLineEdit *edit = m_rows[n].edit;
        edit->setMaxLength(longestField);
        edit->setPlaceholderText(hints[n]);
        edit->setObjectName(QLatin1String(m_rows[n].field));
        edit->setAccessibleName(QString(labels[n]).remove(QLatin1Char('&')));
        auto *label = new QLabel(labels[n], this);
        label->setBuddy(edit);
        auto *line = new QHBoxLayout;
        line->addWidget(edit, 1);
        if (n == Source) {
            auto *browseButton = new RoomyButton(tr("&Browse..."), this);
            browseButton->setAutoDefault(false);
            connect(browseButton, &QPushButton::clicked, this, &LocalInstall::browse);
            line->addWidget(browseButton);
        }
        form->addRow(label, line);
        QFont heavy = m_rows[n].note->font();
        heavy.setWeight(QFont::DemiBold);
        m_rows[n].note->setFont(heavy);
        m_rows[n].note->hide();
        form->addRow(QString(), m_rows[n].note);
        connect(edit, &QLineEdit::textEdited, this, [this] { showNotes(); });
    }
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::unit);
    auto *plan = new RoomyButton(tr("&Show the plan"), this);
    auto *cancel = new RoomyButton(tr("Cancel"), this);
    plan->setDefault(true);
    cancel->setAutoDefault(false);
    buttons->addStretch(1);
    buttons->addWidget(plan);
    buttons->addWidget(cancel);
    layout->addLayout(buttons);
    connect(plan, &QPushButton::clicked, this, &LocalInstall::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
}

void LocalInstall::browse()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the compose project"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_rows[Source].edit->setText(folder);
        showNotes();
    });
    dialog->open();
}

void LocalInstall::choose()
{
    m_tried = true;
    if (QLineEdit *wrong = showNotes()) {
        wrong->setFocus();
        return;
    }
    Q_EMIT stackChosen(localStack(text(Source), text(ComposeFile), text(HealthUrl)));
    close();
}

std::string LocalInstall::text(std::size_t row) const
{
    return m_rows[row].edit->text().trimmed().toStdString();
}

QLineEdit *LocalInstall::showNotes()
{
    const auto errors = validateLocalStack(text(Source), text(ComposeFile), text(HealthUrl));
    QLineEdit *first = nullptr;
    for (const Row &row : m_rows) {
        const auto wrong = std::ranges::find(errors, std::string(row.field), &FieldError::field);
        const bool isWrong = m_tried && wrong != errors.end();
        row.note->setText(isWrong ? tr("Not right: %1").arg(displayText(wrong->rule)) : QString());
        row.note->setVisible(isWrong);
        row.edit->setAccessibleDescription(row.note->text());
        if (isWrong && first == nullptr)
            first = row.edit;
    }
    return first;
}

} // namespace prism
