// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/stylecontrols.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace LienKet {

void makePrimary(QPushButton *button, bool primary)
{
    button->setProperty("primary", primary);
    button->update();
}
void makeQuiet(QPushButton *button)
{
    button->setProperty("quiet", true);
}

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *field = qobject_cast<QLineEdit *>(widget)) {
        const auto shape = [field] {
            if (const QFont font = fontFor(field->text(), field->font()); font != field->font())
                field->setFont(font);
        };
        connect(field, &QLineEdit::textChanged, this, shape);
        shape();
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Theme &theme = themeOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        StyleControls::buttonPanel(*option, *painter, widget);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            StyleControls::field(*option, *painter, widget);
        return;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:       // FocusRing shows the focus, outside the control
    case PE_PanelItemViewRow:     // delegates paint their rows
    case PE_IndicatorHeaderArrow: // part of the head's own painting
    case PE_FrameStatusBarItem:
    case PE_IndicatorTabTearLeft: // the arrows beside the tabs say that there are more
    case PE_IndicatorTabTearRight:
        return;
    case PE_IndicatorCheckBox:
        StyleControls::checkBox(*option, *painter);
        return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        paintBox(*painter, option->rect, theme.surface, theme.border, 0);
        return;
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            theme.border);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto drawAs = [&]<class Option>(auto &&draw) {
        if (const auto *own = qstyleoption_cast<const Option *>(option))
            draw(*own);
    };
    switch (element) {
    case CE_PushButtonLabel:
        drawAs.operator()<QStyleOptionButton>(
            [&](const auto &own) { StyleControls::buttonLabel(own, *painter, widget); });
        return;
    case CE_ComboBoxLabel:
        drawAs.operator()<QStyleOptionComboBox>(
            [&](const auto &own) { StyleControls::comboLabel(own, *painter); });
        return;
    case CE_ItemViewItem:
        drawAs.operator()<QStyleOptionViewItem>([&](QStyleOptionViewItem own) {
            own.font = fontFor(own.text, own.font);
            QProxyStyle::drawControl(element, &own, painter, widget);
        });
        return;
    case CE_TabBarTabShape:
        return;
    case CE_TabBarTabLabel:
        drawAs.operator()<QStyleOptionTab>(
            [&](const auto &own) { StyleControls::tab(own, *painter); });
        return;
    case CE_Header:
        drawAs.operator()<QStyleOptionHeader>(
            [&](const auto &own) { StyleControls::header(own, *painter); });
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, themeOf(option->palette).raised);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, themeOf(option->palette).window);
        return;
    case CE_MenuBarItem:
        drawAs.operator()<QStyleOptionMenuItem>(
            [&](const auto &own) { StyleControls::menuBarItem(own, *painter); });
        return;
    case CE_Splitter:
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *own = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            own && !own->editable)
            return StyleControls::comboBox(*own, *painter);
    }
    if (control == CC_ToolButton) {
        if (const auto *own = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return StyleControls::toolButton(*own, *painter);
    }
    if (control == CC_ScrollBar) {
        if (const auto *own = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return StyleControls::scrollBar(*own, *painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                         bool enabled, const QString &text, QPalette::ColorRole role) const
{
    const QFont font = painter->font();
    painter->setFont(fontFor(text, font));
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
    painter->setFont(font);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int height = controlHeight(widget ? widget->font() : bodyFont());
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const int text = option->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
            const int gap = button->text.isEmpty() ? 0 : Measure::gap;
            const int icon = button->icon.isNull() ? 0 : Measure::icon + gap;
            const bool quiet = widget && widget->property("quiet").toBool();
            const bool opens = button->features & QStyleOptionButton::HasMenu;
            return {text + icon + (quiet ? 16 : 28) + (opens ? Measure::icon : 0), height};
        }
        return size;
    case CT_LineEdit:
        return {size.width(), height};
    case CT_ComboBox:
        return {size.width() + 24, height};
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonIconOnly)
            return {height, height};
        return {size.width() + Measure::gap, height};
    case CT_TabBarTab:
        if (const auto *own = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const QFontMetrics metrics(bold(widget ? widget->font() : bodyFont()));
            return {metrics.size(Qt::TextShowMnemonic, own->text).width() +
                        2 * StyleControls::tabInset,
                    height + 4};
        }
        return size;
    case CT_HeaderSection:
        return {size.width(), height};
    case CT_MenuBarItem:
        return {contents.width() + 20, contents.height() + 10};
    case CT_MenuItem:
        return {size.width() + Measure::gap, qMax(size.height(), contents.height() + 8)};
    default:
        return size;
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No buttons at the ends: the groove is the whole bar.
    const bool vertical = slider->orientation == Qt::Vertical;
    const int room = vertical ? slider->rect.height() : slider->rect.width();
    const int span = slider->maximum - slider->minimum;
    const int thumb =
        span > 0 ? qMax(32, int(qint64(room) * slider->pageStep / qMax(1, span + slider->pageStep)))
                 : room;
    const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                           room - thumb, slider->upsideDown);
    const auto along = [&](int from, int length) {
        return vertical ? QRect(slider->rect.left(), slider->rect.top() + from,
                                slider->rect.width(), length)
                        : QRect(slider->rect.left() + from, slider->rect.top(), length,
                                slider->rect.height());
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return slider->rect;
    case SC_ScrollBarSlider:
        return along(at, thumb);
    case SC_ScrollBarSubPage:
        return along(0, at);
    case SC_ScrollBarAddPage:
        return along(at + thumb, room - at - thumb);
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(8, 1, -8, -1);
    if (element == SE_PushButtonContents)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return Measure::icon;
    case PM_ToolBarIconSize:
        return 22;
    case PM_ScrollBarExtent:
        return 12;
    case PM_SplitterWidth:
        return Measure::paneGap;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_TabBarScrollButtonWidth:
        return Measure::icon + Measure::gap;
    case PM_MenuBarHMargin:
        return 6;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Measure::gap;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon Style::standardIcon(StandardPixmap standard, const QStyleOption *option,
                          const QWidget *widget) const
{
    switch (standard) {
    // Every menu bar asks for this one, and Qt's own is a picture: to read it all its plug-ins for
    // image formats would be loaded at each start.
    case SP_ToolBarHorizontalExtensionButton:
        return icon(QStringLiteral("overflow-menu"));
    case SP_ArrowBack:
        return icon(QStringLiteral("go-previous"));
    case SP_ArrowForward:
        return icon(QStringLiteral("go-next"));
    case SP_FileDialogToParent:
        return icon(QStringLiteral("go-up"));
    case SP_FileDialogNewFolder:
        return icon(QStringLiteral("folder-new"));
    case SP_FileDialogListView:
        return icon(QStringLiteral("view-list-icons"));
    case SP_FileDialogDetailedView:
        return icon(QStringLiteral("view-list-details"));
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_TabBar_Alignment:
        return hint == SH_TabBar_Alignment ? int(Qt::AlignLeft) : 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

} // namespace LienKet
