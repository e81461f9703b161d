// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/sheet.h"

#include <QListWidget>

namespace LienKet {

/// One line of an outline: a part that can be chosen, or the heading of those below it.
struct OutlineItem
{
    Cell cell = {}; ///< area, icon and text; of its badge only the icon is shown, at the right
    Mark mark = {}; ///< the strip at the left edge; its word is told and shown as a tooltip
    bool marked = false;
    bool heading = false;
};

/// The parts of a page, one of which is worked on beside it. Arrow keys step through them.
class OutlineList : public QListWidget
{
    Q_OBJECT

public:
    explicit OutlineList(QWidget *parent = nullptr);

    /// Shows the parts; `current` is chosen, and nothing is emitted.
    void setItems(const QList<OutlineItem> &items, int current);

    void step(int by); ///< to the next part that is no heading

Q_SIGNALS:
    void chosen(int item);

private:
    QList<OutlineItem> m_items;
};

} // namespace LienKet
