// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stylecontrols.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"

#include <QStyle>
#include <QStyleOption>
#include <QWidget>

namespace LienKet::StyleControls {
namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}
bool isQuiet(const QWidget *widget)
{
    return widget && widget->property("quiet").toBool();
}

QColor pressedOr(const QStyleOption &option, const Theme &theme, const QColor &rest)
{
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        return theme.selection;
    return has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled) ? theme.raised
                                                                                      : rest;
}

QColor buttonInk(const QStyleOption &option, const Theme &theme, const QWidget *widget)
{
    if (!has(option, QStyle::State_Enabled))
        return theme.strong;
    if (isPrimary(widget))
        return theme.onAccent;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return isQuiet(widget) && button && !button->text.isEmpty() ? theme.accent : theme.text;
}

QRect centeredIcon(const QRect &rect, int size)
{
    return QRect(rect.center().x() - size / 2 + 1, rect.center().y() - size / 2 + 1, size, size);
}

} // namespace

void buttonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Theme &theme = themeOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (isPrimary(widget) && enabled) {
        const bool sunken = has(option, QStyle::State_Sunken);
        paintBox(painter, option.rect, sunken ? mixed(theme.text, theme.accent, 0.2) : theme.accent,
                 {});
        return;
    }
    if (isQuiet(widget)) {
        if (has(option, QStyle::State_MouseOver) && enabled)
            paintBox(painter, option.rect, theme.selection, {});
        return;
    }
    paintBox(painter, option.rect, pressedOr(option, theme, theme.surface),
             enabled ? theme.strong : theme.border);
}

void buttonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const Theme &theme = themeOf(option.palette);
    const QColor ink = buttonInk(option, theme, widget);
    const int text = painter.fontMetrics().size(Qt::TextShowMnemonic, option.text).width();
    const bool withIcon = !option.icon.isNull();
    const int icon = withIcon ? Measure::icon : 0;
    const int gap = withIcon && !option.text.isEmpty() ? Measure::gap : 0;
    // The common style draws the arrow of a menu at the right.
    const int menu = option.features & QStyleOptionButton::HasMenu ? Measure::icon : 0;
    int x = option.rect.center().x() - (text + icon + gap + menu) / 2 + 1;
    if (withIcon) {
        const QRect place(x, option.rect.center().y() - icon / 2 + 1, icon, icon);
        if (option.icon.name().isEmpty())
            option.icon.paint(&painter, place);
        else
            paintIcon(painter, place, option.icon.name(), ink);
        x = place.right() + 1 + gap;
    }
    painter.setPen(ink);
    painter.drawText(QRect(x, option.rect.top(), option.rect.right() - x + 1, option.rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option.text);
}

void field(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Theme &theme = themeOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    // A form marks the field whose value was not written (FieldEditor::setFaulty).
    const bool faulty = widget && widget->property("faulty").toBool();
    paintBox(painter, option.rect, enabled ? theme.surface : theme.raised,
             faulty    ? theme.ink(Tone::Late)
             : enabled ? theme.strong
                       : theme.border,
             Measure::controlRadius, faulty ? 2 : 1);
}

void comboBox(const QStyleOptionComboBox &option, QPainter &painter)
{
    const Theme &theme = themeOf(option.palette);
    field(option, painter, nullptr);
    const QRect arrow(option.rect.right() - 10 - Measure::icon,
                      option.rect.center().y() - Measure::icon / 2 + 1, Measure::icon,
                      Measure::icon);
    paintIcon(painter, arrow, QStringLiteral("arrow-down"),
              has(option, QStyle::State_Enabled) ? theme.text : theme.strong);
}

void comboLabel(const QStyleOptionComboBox &option, QPainter &painter)
{
    const Theme &theme = themeOf(option.palette);
    paintText(painter, option.rect.adjusted(12, 0, -12 - Measure::icon - 4, 0), option.currentText,
              has(option, QStyle::State_Enabled) ? theme.text : theme.strong);
}

namespace {

/// The buttons of a tab bar that has more tabs than room.
void scrollButton(const QStyleOptionToolButton &option, QPainter &painter, const Theme &theme)
{
    // The line below the tabs goes on below their buttons.
    painter.fillRect(option.rect.adjusted(0, 0, 0, -1), theme.surface);
    if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        paintBox(painter, option.rect, theme.selection, {});
    paintIcon(painter, centeredIcon(option.rect, Measure::icon),
              option.arrowType == Qt::LeftArrow ? QStringLiteral("go-previous")
                                                : QStringLiteral("go-next"),
              has(option, QStyle::State_Enabled) ? theme.text : theme.strong);
}

} // namespace

void toolButton(const QStyleOptionToolButton &option, QPainter &painter)
{
    const Theme &theme = themeOf(option.palette);
    if (option.features & QStyleOptionToolButton::Arrow)
        return scrollButton(option, painter, theme);
    const QColor ground = pressedOr(option, theme, QColor());
    if (ground.isValid())
        paintBox(painter, option.rect, ground == theme.raised ? theme.selection : ground, {});
    const QColor ink = has(option, QStyle::State_Enabled) ? theme.text : theme.strong;
    const int size = option.iconSize.height() >= 22 ? 22 : 16;
    QRect rest = option.rect;
    if (!option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly) {
        QRect place = centeredIcon(rest, size);
        if (option.toolButtonStyle == Qt::ToolButtonTextBesideIcon)
            place.moveLeft(rest.left() + Measure::gap);
        if (option.icon.name().isEmpty()) // Qt's own, in a file dialog
            option.icon.paint(&painter, place);
        else
            paintIcon(painter, place, option.icon.name(), ink);
        rest.setLeft(place.right() + Measure::gap);
    }
    if (option.toolButtonStyle != Qt::ToolButtonIconOnly)
        paintText(painter, rest, option.text, ink);
}

void tab(const QStyleOptionTab &option, QPainter &painter)
{
    const Theme &theme = themeOf(option.palette);
    const bool selected = has(option, QStyle::State_Selected);
    const QFont font = painter.font();
    if (selected) {
        painter.setFont(bold(font));
        painter.fillRect(
            QRect(option.rect.left(), option.rect.bottom() - 2, option.rect.width(), 3),
            theme.accent);
    }
    const qsizetype sign = option.text.lastIndexOf(tabCountSign);
    const QString count = sign < 0 ? QString() : option.text.mid(sign);
    const QString words = option.text.chopped(count.size());
    const QFontMetrics metrics = painter.fontMetrics();
    const int wordsWidth = metrics.size(Qt::TextShowMnemonic, words).width();
    const int width = wordsWidth + metrics.horizontalAdvance(count);
    QRect place = option.rect.adjusted((option.rect.width() - width) / 2, 0, 0, -2);
    constexpr int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine;
    painter.setPen(selected ? theme.accent : theme.text);
    painter.drawText(place, flags | Qt::TextShowMnemonic, words);
    place.setLeft(place.left() + wordsWidth);
    painter.setPen(theme.muted);
    painter.drawText(place, flags, count);
    painter.setFont(font);
}

void header(const QStyleOptionHeader &option, QPainter &painter)
{
    const Theme &theme = themeOf(option.palette);
    painter.fillRect(option.rect, theme.raised);
    painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), theme.border);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool right = option.textAlignment & Qt::AlignRight;
    QRect rest = option.rect.adjusted(8, 0, -8, 0);
    if (option.position == QStyleOptionHeader::Beginning ||
        option.position == QStyleOptionHeader::OnlyOneSection)
        rest.setLeft(option.rect.left() + Measure::inset);
    const int width = painter.fontMetrics().horizontalAdvance(option.text);
    if (sorted) {
        const int room = Measure::icon + 2;
        const int x = right ? rest.right() - Measure::icon + 1
                            : qMin(rest.left() + width + 4, rest.right() - Measure::icon + 1);
        // Qt calls the arrow of an ascending order "down".
        paintIcon(painter,
                  QRect(x, rest.center().y() - Measure::icon / 2 + 1, Measure::icon, Measure::icon),
                  option.sortIndicator == QStyleOptionHeader::SortDown
                      ? QStringLiteral("arrow-up")
                      : QStringLiteral("arrow-down"),
                  theme.text);
        rest.setRight(right ? rest.right() - room : qMin(rest.right(), x + room));
        if (!right)
            rest.setRight(x);
    }
    paintText(painter, rest, option.text, sorted ? theme.text : theme.muted,
              (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget)
{
    const Theme &theme = themeOf(option.palette);
    const QStyle *style = widget ? widget->style() : nullptr;
    if (!style)
        return;
    QRect slider =
        style->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    slider.adjust(3, 3, -3, -3);
    paintBox(painter, slider, active ? theme.muted : theme.strong, {}, 3);
}

void menuBarItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const Theme &theme = themeOf(option.palette);
    painter.fillRect(option.rect, theme.window);
    if (has(option, QStyle::State_Selected) || has(option, QStyle::State_Sunken))
        paintBox(painter, option.rect.adjusted(2, 2, -2, -2), theme.selection, {});
    painter.setPen(has(option, QStyle::State_Enabled) ? theme.text : theme.strong);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option.text);
}

void checkBox(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = themeOf(option.palette);
    const bool on = has(option, QStyle::State_On);
    paintBox(painter, option.rect, on ? theme.accent : theme.surface,
             on ? theme.accent : theme.strong, 3);
    if (on)
        paintIcon(painter, option.rect, QStringLiteral("checkmark"), theme.onAccent);
}

} // namespace LienKet::StyleControls
