// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

#include <QPalette>

namespace LienKet {

/// Which theme the user asked for. High contrast takes every colour from the desktop's palette.
enum class ThemeChoice { System, Light, Dark, HighContrast };

template <>
struct Codes<ThemeChoice>
{
    static constexpr std::array names{"system", "light", "dark", "high_contrast"};
};

/// Gives the application its style, font and icon; called once, before the first window. Remembers
/// the desktop's palette, from which System and HighContrast follow.
class Appearance
{
public:
    Appearance();

    void apply(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }

    /// Light or dark, as it shows at this moment.
    bool isDark() const;

private:
    QPalette m_desktop;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace LienKet
