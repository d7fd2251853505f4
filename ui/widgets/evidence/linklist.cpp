// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence/linklist.h"

#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace prism {

LinkList::LinkList(Opener open, QWidget *parent)
    : QWidget(parent)
    , m_open(std::move(open))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

LinkList::~LinkList() = default;

void LinkList::setLinks(const std::vector<std::string> &links)
{
    delete std::exchange(m_rows, nullptr);
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::halfUnit);
    for (const std::string &link : links) {
        const QUrl address = webAddress(link);
        if (!address.isValid())
            continue;
        const QString shown = displayText(address.toEncoded().toStdString());
        auto *line = new QHBoxLayout;
        auto *text = new QLabel(m_rows);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setSizePolicy(QSizePolicy::Ignored,
                            QSizePolicy::Preferred); // a long one does not widen the pane
        text->setText(shown);
        text->setToolTip(plainToolTip(shown));
        auto *open = new QToolButton(m_rows);
        open->setText(tr("Open..."));
        open->setFocusPolicy(Qt::StrongFocus);
        open->setAccessibleName(tr("Open %1").arg(shown));
        connect(open, &QToolButton::clicked, this, [this, address] { ask(address); });
        line->addWidget(text, 1);
        line->addWidget(open);
        rows->addLayout(line);
    }
    m_layout->addWidget(m_rows);
    m_rows->show();
    setVisible(rows->count() > 0);
}

void LinkList::ask(const QUrl &address)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Open a page"),
                                tr("A machine's report names this page on %1. Open it in the browser?")
                                    .arg(displayText(QUrl::toAce(address.host()).toStdString())),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(displayText(address.toEncoded().toStdString()));
    const QPushButton *yes = box->addButton(tr("Open"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, address] { m_open(address); });
    box->open();
}

QUrl webAddress(const std::string &link)
{
    QUrl address(QString::fromStdString(link), QUrl::StrictMode);
    const bool isWeb =
        address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http");
    // "https://bank.example@evil.example/" reads as one and goes to the other.
    if (!address.isValid() || !isWeb || address.host().isEmpty() || !address.userInfo().isEmpty())
        return {};
    return address;
}

} // namespace prism
