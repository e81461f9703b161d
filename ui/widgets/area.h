// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

namespace LienKet {

/// The colours of one cooperation area in one theme, derived from the fill that the area's record
/// holds (the light theme's). Text on the fill is always black.
struct AreaColors
{
    QColor fill; ///< of marks: in the dark theme lightened until 5.4 : 1 on the surface
    QColor tint; ///< 14 % of the fill over the surface, dark 18 %
    QColor mid;  ///< 34 % of the fill over the surface
    QColor ink;  ///< for text: 4.5 : 1 on the tint

    friend bool operator==(const AreaColors &, const AreaColors &) = default;
};

AreaColors areaColors(const QColor &fill, const Theme &theme);

} // namespace LienKet
