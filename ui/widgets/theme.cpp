// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <cmath>

namespace LienKet {
namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(0xFF000000U | value);
}

Theme light()
{
    Theme t;
    t.window = rgb(0xF4F2ED);
    t.surface = rgb(0xFFFFFF);
    t.raised = rgb(0xFAF9F6);
    t.nav = rgb(0xEBE8E1);
    t.text = rgb(0x1F2328);
    t.muted = rgb(0x5A6069);
    t.border = rgb(0xD8D4CA);
    t.line = rgb(0xE9E6DF);
    t.strong = rgb(0x86847D);
    t.accent = rgb(0x2B4C8C);
    t.onAccent = rgb(0xFFFFFF);
    t.selection = rgb(0xDCE6F7);
    t.desk = rgb(0xCFCBC2);
    t.tet = rgb(0xF6EFE0);
    t.done = rgb(0x17704A);
    t.running = rgb(0x2463A6);
    t.warning = rgb(0x855600);
    t.late = rgb(0xB03A0C);
    t.off = rgb(0x5A6069);
    t.ramp = {rgb(0xE6ECF7), rgb(0xBFCFEA), rgb(0x8DA9D8), rgb(0x4D72B3), rgb(0x2B4C8C)};
    t.rampText = {t.text, t.text, t.text, rgb(0xFFFFFF), rgb(0xFFFFFF)};
    return t;
}

Theme dark()
{
    Theme t;
    t.dark = true;
    t.window = rgb(0x1B1D20);
    t.surface = rgb(0x232629);
    t.raised = rgb(0x2A2D31);
    t.nav = rgb(0x17191B);
    t.text = rgb(0xE8E6E1);
    t.muted = rgb(0xA9ABAF);
    t.border = rgb(0x3B3F45);
    t.line = rgb(0x313439);
    t.strong = rgb(0x80848B);
    t.accent = rgb(0x9DB9F0);
    t.onAccent = rgb(0x14203A);
    t.selection = rgb(0x2F3E5C);
    t.desk = rgb(0x3B3F45);
    t.tet = rgb(0x2E2A24);
    t.done = rgb(0x6CC79B);
    t.running = rgb(0x7FB5E8);
    t.warning = rgb(0xE2B04A);
    t.late = rgb(0xF49A72);
    t.off = rgb(0xA9ABAF);
    t.ramp = {rgb(0x2C3444), rgb(0x3A4A6B), rgb(0x4E6497), rgb(0x7690C6), rgb(0xA9C2F3)};
    t.rampText = {t.text, t.text, t.text, t.onAccent, t.onAccent};
    return t;
}

/// The desktop's own colours, where its user asked for high contrast: no tints, only outlines.
Theme systemTheme(const QPalette &p)
{
    Theme t = p.color(QPalette::Window).lightness() < 128 ? dark() : light();
    t.window = t.nav = p.color(QPalette::Window);
    t.surface = t.raised = p.color(QPalette::Base);
    t.text = t.muted = p.color(QPalette::Text);
    t.border = t.line = t.strong = p.color(QPalette::Text);
    t.accent = p.color(QPalette::Highlight);
    t.onAccent = p.color(QPalette::HighlightedText);
    t.selection = t.surface;
    t.done = t.running = t.warning = t.late = t.off = t.text;
    return t;
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

} // namespace

QColor Theme::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Done:
        return done;
    case Tone::Running:
        return running;
    case Tone::Warning:
        return warning;
    case Tone::Late:
        return late;
    case Tone::Off:
        return off;
    case Tone::None:
        break;
    }
    return text;
}

QColor Theme::tint(Tone tone) const
{
    return tone == Tone::None ? raised : mixed(ink(tone), surface, dark ? 0.16 : 0.12);
}

const Theme &lightTheme()
{
    static const Theme theme = light();
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme = dark();
    return theme;
}

const Theme &themeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor muted = palette.color(QPalette::Active, QPalette::PlaceholderText);
    for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
        if (window == theme->window && muted == theme->muted)
            return *theme;
    }
    static Theme system;
    system = systemTheme(palette);
    return system;
}

QPalette palette(const Theme &t)
{
    QPalette p;
    const auto set = [&p](std::initializer_list<QPalette::ColorRole> roles, const QColor &color) {
        for (QPalette::ColorRole role : roles)
            p.setColor(role, color);
    };
    set({QPalette::Window}, t.window);
    set({QPalette::Base, QPalette::Button, QPalette::ToolTipBase, QPalette::Light}, t.surface);
    set({QPalette::AlternateBase}, t.raised);
    set({QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText,
         QPalette::HighlightedText},
        t.text);
    set({QPalette::PlaceholderText}, t.muted);
    set({QPalette::Mid}, t.border);
    set({QPalette::Midlight}, t.line);
    set({QPalette::Dark, QPalette::Shadow}, t.strong);
    set({QPalette::Link, QPalette::LinkVisited}, t.accent);
    set({QPalette::BrightText}, t.onAccent);
    set({QPalette::Highlight}, t.selection);
    for (QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, t.strong);
    return p;
}

QColor mixed(const QColor &top, const QColor &ground, double share)
{
    const auto part = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(part(top.red(), ground.red()), part(top.green(), ground.green()),
                  part(top.blue(), ground.blue()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace LienKet
