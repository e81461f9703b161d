// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrolling.h"

#include <QScrollArea>

namespace LienKet {

QScrollArea *plainScrollArea(QPalette::ColorRole ground)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(ground);
    return scroll;
}

void replaceContent(QScrollArea &area, QWidget *content)
{
    if (QWidget *old = area.takeWidget())
        old->deleteLater();
    area.setWidget(content);
    content->show();
}

} // namespace LienKet
