// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/area.h"

namespace LienKet {
namespace {

/// Dark fills of the program's own six colours, balanced by eye; others are computed.
struct Pair
{
    unsigned light;
    unsigned dark;
};
constexpr std::array<Pair, 6> balanced{{{0x2B83C0, 0x56A3D9},
                                        {0xB87F00, 0xD79B1C},
                                        {0x009E73, 0x23B98B},
                                        {0xD55E00, 0xF07B2B},
                                        {0xB5588C, 0xD284AF},
                                        {0x7A8290, 0x9AA1AE}}};

QColor darkFill(const QColor &fill, const Theme &theme)
{
    for (const Pair &pair : balanced) {
        if ((fill.rgb() & 0xFFFFFFU) == pair.light)
            return QColor::fromRgb(0xFF000000U | pair.dark);
    }
    QColor result = fill;
    for (float lightness = fill.lightnessF();
         contrast(result, theme.surface) < 5.4 && lightness < 1.0F;) {
        lightness = std::min(1.0F, lightness + 0.01F);
        result = QColor::fromHslF(fill.hslHueF() < 0 ? 0.0F : fill.hslHueF(), fill.hslSaturationF(),
                                  lightness);
    }
    return result;
}

QColor inkOn(const QColor &tint, const QColor &fill, const Theme &theme)
{
    const QColor end = theme.dark ? QColor(Qt::white) : QColor(Qt::black);
    for (int step = 0; step < 50; ++step) {
        const QColor ink = mixed(end, fill, step * 0.02);
        if (contrast(ink, tint) >= 4.5)
            return ink;
    }
    return end;
}

} // namespace

AreaColors areaColors(const QColor &fill, const Theme &theme)
{
    AreaColors colors;
    colors.fill = theme.dark ? darkFill(fill, theme) : fill;
    colors.tint = mixed(colors.fill, theme.surface, theme.dark ? 0.18 : 0.14);
    colors.mid = mixed(colors.fill, theme.surface, 0.34);
    colors.ink = inkOn(colors.tint, colors.fill, theme);
    return colors;
}

} // namespace LienKet
