// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/nouns.h"

#include <QCoreApplication>

namespace LienKet {

/// The words of an enumeration in the order of its values. For the files that define nouns alone.
template <class E>
struct Nouns;

template <Coded E>
QString word(E value)
{
    static_assert(Nouns<E>::words.size() == Codes<E>::names.size());
    return QCoreApplication::translate("LienKet::Nouns",
                                       Nouns<E>::words[static_cast<std::size_t>(value)]);
}

} // namespace LienKet
