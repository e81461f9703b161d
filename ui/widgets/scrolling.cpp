// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrolling.h"

#include <QScrollArea>
#include <QScrollBar>

namespace LienKet {

QScrollArea *plainScrollArea(QPalette::ColorRole ground)
{
    auto *scroll = new QScrollArea;
    makePlain(*scroll, ground);
    return scroll;
}

void makePlain(QScrollArea &area, QPalette::ColorRole ground)
{
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setFocusPolicy(Qt::NoFocus);
    area.viewport()->setBackgroundRole(ground);
}

void replaceContent(QScrollArea &area, QWidget *content, const QUuid &about)
{
    constexpr auto key = "about";
    const bool same = !about.isNull() && area.property(key).toUuid() == about;
    const int scrolled = same ? area.verticalScrollBar()->value() : 0;
    area.setProperty(key, about);
    if (QWidget *old = area.takeWidget())
        old->deleteLater();
    area.setWidget(content);
    content->show();
    area.verticalScrollBar()->setValue(scrolled);
}

} // namespace LienKet
