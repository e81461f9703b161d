// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace LienKet {

/// How different two colours are to whoever can tell them apart least: the smallest CIE 1976
/// difference (0: the same) among full colour vision and the three kinds of colour blindness, as
/// Machado, Oliveira and Fernandes (2009) simulate them.
double leastDifference(const QColor &a, const QColor &b);

/// Below this two marks of a chart are taken for one another.
inline constexpr double wellApart = 12;

} // namespace LienKet
