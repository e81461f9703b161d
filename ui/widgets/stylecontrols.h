// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

/// The painting of single controls for Style, one function a control.
namespace LienKet::StyleControls {

inline constexpr int tabInset = 8;         ///< from a tab's edge to its words
inline constexpr QChar tabCountSign{0xA0}; ///< before the count at the end of a tab's words

void buttonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void buttonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
void field(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void comboBox(const QStyleOptionComboBox &option, QPainter &painter);
void comboLabel(const QStyleOptionComboBox &option, QPainter &painter);
void toolButton(const QStyleOptionToolButton &option, QPainter &painter);
void tab(const QStyleOptionTab &option, QPainter &painter);
void header(const QStyleOptionHeader &option, QPainter &painter);
void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget);
void menuBarItem(const QStyleOptionMenuItem &option, QPainter &painter);
void checkBox(const QStyleOption &option, QPainter &painter);

} // namespace LienKet::StyleControls
