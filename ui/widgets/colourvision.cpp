// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/colourvision.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace LienKet {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/// Of linear red, green and blue: as they are, and for the lack of each kind of cone.
constexpr std::array<Matrix, 4> visions{{{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
                                         {{{0.152286, 1.052583, -0.204868},
                                           {0.114503, 0.786281, 0.099216},
                                           {-0.003882, -0.048116, 1.051998}}},
                                         {{{0.367322, 0.860646, -0.227968},
                                           {0.280085, 0.672501, 0.047413},
                                           {-0.011820, 0.042940, 0.968881}}},
                                         {{{1.255528, -0.076749, -0.178779},
                                           {-0.078411, 0.930809, 0.147602},
                                           {0.004733, 0.691367, 0.303900}}}}};

constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                        {0.2126729, 0.7151522, 0.0721750},
                        {0.0193339, 0.1191920, 0.9503041}}};
constexpr Triple white{0.95047, 1, 1.08883};

Triple times(const Matrix &matrix, const Triple &value)
{
    Triple result{};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * value[column];
    }
    return result;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple lab(const QColor &colour, const Matrix &vision)
{
    Triple seen = times(vision, {linear(double(colour.redF())), linear(double(colour.greenF())),
                                 linear(double(colour.blueF()))});
    for (double &channel : seen)
        channel = std::clamp(channel, 0.0, 1.0);
    Triple xyz = times(toXyz, seen);
    for (size_t i = 0; i < 3; ++i) {
        const double share = xyz[i] / white[i];
        xyz[i] = share > 0.008856 ? std::cbrt(share) : 7.787 * share + 16.0 / 116;
    }
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

} // namespace

double leastDifference(const QColor &a, const QColor &b)
{
    double least = std::numeric_limits<double>::infinity();
    for (const Matrix &vision : visions) {
        const Triple first = lab(a, vision);
        const Triple second = lab(b, vision);
        least = std::min(
            least, std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]));
    }
    return least;
}

} // namespace LienKet
