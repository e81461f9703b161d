// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

namespace LienKet {

class Store;

/// What a new program file begins with, beside the year of `today`.
enum class Beginning {
    Empty,
    Consortium, ///< the members, the cooperation areas and the published agreements with their
                ///< sources, under the same ids in every office
};

/// Makes a program file to work in. Errors of Store::create.
Result<> createProgram(const QString &path, Beginning beginning, QDate today);

} // namespace LienKet
