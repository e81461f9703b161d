// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QUuid>

class QScrollArea;
class QWidget;

namespace LienKet {

/// A frameless area that scrolls what it holds upright, on the given ground, and takes no focus.
QScrollArea *plainScrollArea(QPalette::ColorRole ground = QPalette::Base);
void makePlain(QScrollArea &area, QPalette::ColorRole ground = QPalette::Base);

/// Puts other content into the area; the event that asked for it may be that of a part of the old.
/// What is about the same record as before stays scrolled as it was.
void replaceContent(QScrollArea &area, QWidget *content, const QUuid &about = {});

} // namespace LienKet
