// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

#include <functional>
#include <string>
#include <vector>

class QVBoxLayout;

namespace prism {

/// The addresses that a finding names, as plain text with a button each. The address is shown whole, in
/// ASCII, and confirmed before it opens. GUI thread.
class LinkList : public QWidget
{
    Q_OBJECT

public:
    using Opener = std::function<void(const QUrl &address)>;

    /// `open` is called with what was confirmed; it is http or https.
    explicit LinkList(Opener open, QWidget *parent = nullptr);
    ~LinkList() override;

    void setLinks(const std::vector<std::string> &links);

private:
    void ask(const QUrl &address);

    Opener m_open;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_rows = nullptr;
};

/// The address, if it is one of http or https with a host and without a user's name. Not valid otherwise.
[[nodiscard]] QUrl webAddress(const std::string &link);

} // namespace prism
