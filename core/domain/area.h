// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/validate.h"

namespace LienKet {

struct Area;

/// A cooperation area, or a research field beneath one.
struct Area
{
    static constexpr auto table = "area";

    Id<Area> id;
    Id<Area> parent;
    QString code;
    LocalizedText name;
    LocalizedText shortName; ///< At most 14 characters, for axes
    QString colour;          ///< #RRGGBB on white; empty takes the parent's
    int ordinal = 0;
    QDate retiredOn; ///< No longer offered since

    static constexpr auto fields()
    {
        return std::tuple{
            field("parent", &Area::parent),        field("code", &Area::code).required().unique(),
            field("name", &Area::name).required(), field("short_name", &Area::shortName),
            field("colour", &Area::colour),        field("ordinal", &Area::ordinal),
            field("retired_on", &Area::retiredOn)};
    }

    friend bool operator==(const Area &, const Area &) = default;
};

/// The colour, if set, is #RRGGBB.
Issues validate(const Area &record);

} // namespace LienKet
