// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/selftestpage.h"

#include "ui/pages/settings/sectionparts.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/roomybutton.h"
#include "ui/widgets/toneicon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace prism {

namespace {

constexpr int widestLine = 100 * metrics::unit;

QString titleOf(std::string_view id)
{
    const auto &names = selfTestNames();
    const auto named =
        std::ranges::find(names, id, [](const auto &name) { return std::string_view(name.first); });
    return named == names.end() ? displayText(id) : displayText(named->second);
}

} // namespace

SelfTestPage::SelfTestPage(SelfTest test, QWidget *parent)
    : Page(parent)
    , m_test(std::move(test))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *inside = new QWidget(scroll);
    inside->setMaximumWidth(widestLine);
    QVBoxLayout *column = sectionColumn(
        inside, tr("Self-test"), tr("Whether what Prism leans on is there. It asks and changes nothing."));
    auto *top = new QHBoxLayout;
    m_again = new RoomyButton(tr("Test again"), inside);
    m_again->setVerb(VerbIcon::Again);
    m_summary = plainLabel(inside);
    top->addWidget(m_again);
    top->addSpacing(metrics::unit);
    top->addWidget(m_summary, 1);
    column->addLayout(top);
    column->addSpacing(metrics::unit);
    for (const auto &[id, title] : selfTestNames())
        addLine(id, *column);
    column->addStretch(1);
    scroll->setWidget(inside);
    connect(m_again, &QPushButton::clicked, this, &SelfTestPage::start);
}

SelfTestPage::~SelfTestPage() = default;

void SelfTestPage::addLine(const std::string &id, QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    Line line;
    line.id = id;
    line.icon = new ToneIcon(parent);
    line.icon->setMeaning(Tone::NothingRan, Glyph::Ring, tr("%1: not asked yet").arg(titleOf(id)));
    auto *title = new QLabel(titleOf(id), parent);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    line.what = plainLabel(parent);
    line.fix = plainLabel(parent);
    line.fix->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.fix->hide();
    line.copy = new RoomyButton(tr("Copy"), parent);
    line.copy->setVerb(VerbIcon::Copy);
    line.copy->setAccessibleName(tr("Copy what to do: %1").arg(titleOf(id)));
    line.copy->setToolTip(tr("Copy what to do"));
    line.copy->hide();
    connect(line.copy, &QPushButton::clicked, this, [this, id] { copyTodo(id); });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::halfUnit);
    texts->addWidget(title);
    texts->addWidget(line.what);
    texts->addWidget(line.fix);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, metrics::halfUnit, 0, metrics::halfUnit);
    row->setSpacing(metrics::margin);
    row->addWidget(line.icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(line.copy, 0, Qt::AlignVCenter);
    column.addLayout(row);
    m_lines.push_back(line);
}

void SelfTestPage::copyTodo(const std::string &id)
{
    const auto line = std::ranges::find(m_lines, id, &Line::id);
    if (line != m_lines.end())
        QGuiApplication::clipboard()->setText(line->todo);
}

void SelfTestPage::activate()
{
    if (!m_hasRun)
        start();
    m_again->setFocus();
}

void SelfTestPage::start()
{
    if (m_isRunning)
        return;
    m_hasRun = m_isRunning = true;
    m_told = m_passed = 0;
    m_summary->setText(tr("Asking; this takes seconds."));
    for (const Line &line : m_lines) {
        line.icon->setMeaning(Tone::Running, Glyph::Arrow, tr("%1: being asked").arg(titleOf(line.id)));
        line.what->setText(tr("being asked"));
        line.fix->hide();
        line.copy->hide();
    }
    m_thread = std::jthread([this, test = m_test](const std::stop_token &stop) {
        test(
            [this](SelfCheck check) {
                QMetaObject::invokeMethod(
                    this, [this, check = std::move(check)] { take(check); }, Qt::QueuedConnection);
            },
            stop);
        QMetaObject::invokeMethod(
            this, [this] { finish(); }, Qt::QueuedConnection);
    });
}

void SelfTestPage::take(const SelfCheck &check)
{
    const auto line = std::ranges::find(m_lines, check.id, &Line::id);
    if (line == m_lines.end())
        return;
    ++m_told;
    const QString title = titleOf(check.id);
    switch (check.state) {
    case SelfCheck::State::Passed:
        ++m_passed;
        line->icon->setMeaning(Tone::Clean, Glyph::Check, tr("%1: passed").arg(title));
        break;
    case SelfCheck::State::Failed:
        line->icon->setMeaning(Tone::P1, Glyph::Cross, tr("%1: failed").arg(title));
        break;
    case SelfCheck::State::Unknown:
        line->icon->setMeaning(Tone::NothingRan, Glyph::Ring, tr("%1: not known").arg(title));
        break;
    }
    line->what->setText(asSentence(displayText(check.what)));
    line->todo = displayText(check.fix);
    line->fix->setText(tr("To do: %1").arg(line->todo));
    line->fix->setVisible(!check.fix.empty());
    line->copy->setVisible(!check.fix.empty());
}

void SelfTestPage::finish()
{
    m_isRunning = false;
    m_summary->setText(m_passed == m_told ? tr("All is there.")
                                          : tr("%1 of %2 passed.").arg(m_passed).arg(m_told));
}

} // namespace prism
