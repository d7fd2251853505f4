// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence/nextstep.h"

#include "engine/core/text.h"
#include "engine/ports/terminal.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/roomybutton.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QVBoxLayout>

#include <utility>

namespace prism {

NextStep::NextStep(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::halfUnit);
    auto *heading = new QLabel(tr("What to do next"), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copy = new RoomyButton(tr("Copy"), this);
    m_copy->setVerb(VerbIcon::Copy);
    m_copy->setAccessibleName(tr("Copy the command"));
    m_run = new RoomyButton(tr("Run..."), this);
    m_run->setVerb(VerbIcon::Terminal);
    m_run->setAccessibleName(tr("Run the command in a terminal"));
    m_run->hide();
    m_note = new QLabel(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(m_copy, 0, Qt::AlignTop);
    line->addWidget(m_run, 0, Qt::AlignTop);
    layout->addWidget(heading);
    layout->addLayout(line);
    layout->addWidget(m_note);
    connect(m_copy, &QPushButton::clicked, this, &NextStep::copy);
    connect(m_run, &QPushButton::clicked, this, &NextStep::askToRun);
}

NextStep::~NextStep() = default;

void NextStep::setTerminal(std::shared_ptr<Terminal> terminal)
{
    m_terminal = std::move(terminal);
    m_run->setVisible(m_terminal != nullptr);
}

void NextStep::setSkill(std::string_view skill)
{
    m_command = slashCommand(skill);
    constexpr std::size_t shortCommand = 24; // fits beside the buttons; broken at its slash it would look odd
    m_text->setWordWrap(m_command.size() > shortCommand);
    m_text->setText(displayText(m_command));
    m_note->hide();
    setVisible(!m_command.empty());
}

void NextStep::copy() const
{
    QGuiApplication::clipboard()->setText(displayText(m_command));
}

void NextStep::askToRun()
{
    const auto command = m_terminal->skillCommand(m_command);
    if (!command) {
        tell(displayText(command.error().text()));
        return;
    }
    QStringList lines;
    for (const std::string &argument : *command)
        lines += displayText(argument);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Run in a terminal"),
                                tr("Prism opens a terminal and runs this there, a line an argument:"),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(lines.join(QLatin1Char('\n')));
    const QPushButton *yes = box->addButton(tr("Run"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, command = *command] { run(command); });
    box->open();
}

void NextStep::run(const std::vector<std::string> &command)
{
    const auto opened = m_terminal->open(command);
    tell(opened ? tr("A terminal was asked to run it.") : displayText(opened.error().text()));
}

void NextStep::tell(const QString &text)
{
    m_note->setText(text);
    m_note->show();
}

std::string slashCommand(std::string_view skill)
{
    const std::string_view name = trimmed(skill);
    if (name.empty() || name.starts_with('/'))
        return std::string(name);
    return '/' + std::string(name);
}

} // namespace prism
