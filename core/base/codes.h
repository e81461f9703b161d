// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>
#include <type_traits>

namespace LienKet {

/// The codes under which an enumeration stands in the file and in JSON, in the order of its
/// values. An enumeration is stored by its code, so its order may change but a code may not.
template <class E>
struct Codes;

template <class E>
concept Coded = std::is_enum_v<E> && requires
{
    Codes<E>::names;
};

template <Coded E>
constexpr QLatin1StringView code(E value)
{
    return QLatin1StringView(Codes<E>::names[static_cast<std::size_t>(value)]);
}

template <Coded E>
std::optional<E> fromCode(QStringView text)
{
    for (std::size_t i = 0; i < Codes<E>::names.size(); ++i) {
        if (text == QLatin1StringView(Codes<E>::names[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

/// Every value of an enumeration, in its order.
template <Coded E>
constexpr auto values()
{
    std::array<E, Codes<E>::names.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<E>(i);
    return all;
}

} // namespace LienKet
