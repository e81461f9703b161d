// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/language.h"

#include <QDate>
#include <QList>

#include <limits>
#include <optional>
#include <tuple>

namespace LienKet {

/// A reference to another record that carries a value: a participant with a head count, a member
/// with its vote.
template <class T, class V>
struct Link
{
    Id<T> to;
    V value{};

    friend bool operator==(const Link &, const Link &) = default;
};

/// Sets of references; the order means nothing and is kept by id.
template <class T>
using Links = QList<Id<T>>;
template <class T, class V>
using ValuedLinks = QList<Link<T, V>>;

/// Years that a record may speak of (domain rule 12).
inline constexpr int firstYear = 1900;
inline constexpr int lastYear = 2200;

/// One field of an entity: its name in the file, in JSON and on the command line, and the rules
/// that its value alone must keep. An entity lists its fields in `fields()`; reading, writing,
/// the journal, import and export all follow that list.
template <class E, class T>
struct Field
{
    using Type = T;

    const char *name;
    T E::*member;
    bool isRequired = false;
    bool isUnique = false;
    double least = -std::numeric_limits<double>::infinity();
    double greatest = std::numeric_limits<double>::infinity();

    constexpr Field required() const
    {
        Field copy = *this;
        copy.isRequired = true;
        return copy;
    }
    constexpr Field unique() const
    {
        Field copy = *this;
        copy.isUnique = true;
        return copy;
    }
    constexpr Field between(double low, double high) const
    {
        Field copy = *this;
        copy.least = low;
        copy.greatest = high;
        return copy;
    }
    constexpr Field atLeast(double low) const
    {
        Field copy = *this;
        copy.least = low;
        return copy;
    }
};

template <class E, class T>
constexpr Field<E, T> field(const char *name, T E::*member)
{
    return {.name = name, .member = member};
}

/// Calls `visit(field)` for each field of E, in order.
template <class E, class Visitor>
constexpr void forEachField(Visitor &&visit)
{
    std::apply([&](const auto &...each) { (visit(each), ...); }, E::fields());
}

/// What kind of value a field holds; `target` is set for references and links.
template <class T>
struct FieldTraits
{
    static constexpr bool isReference = false;
    static constexpr bool isLinks = false;
};
template <class X>
struct FieldTraits<Id<X>>
{
    static constexpr bool isReference = true;
    static constexpr bool isLinks = false;
    using Target = X;
};
template <class X>
struct FieldTraits<Links<X>>
{
    static constexpr bool isReference = false;
    static constexpr bool isLinks = true;
    using Target = X;
    using Value = void;
};
template <class X, class V>
struct FieldTraits<ValuedLinks<X, V>>
{
    static constexpr bool isReference = false;
    static constexpr bool isLinks = true;
    using Target = X;
    using Value = V;
};

} // namespace LienKet
