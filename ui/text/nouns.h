// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

#include <QString>

namespace LienKet {

/// The word for a value of an enumeration, in the program's language of the moment. Every coded
/// enumeration of the domain has its words in one of the files nouns*.cpp.
template <Coded E>
QString word(E value);

/// The word for a code as it stands in the file; the code itself if it is none of E's.
template <Coded E>
QString wordOf(const QString &name)
{
    const auto value = fromCode<E>(name);
    return value ? word(*value) : name;
}

} // namespace LienKet
