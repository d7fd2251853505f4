// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace prism {

/// Puts a glyph in its tone's colours before the word of a cell. The model says which: a Tone and a Glyph as
/// int in the two roles; a cell without them looks as ever. GUI thread.
class ToneDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ToneDelegate(int toneRole, int glyphRole, QObject *parent = nullptr);
    ~ToneDelegate() override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_toneRole;
    int m_glyphRole;
};

} // namespace prism
