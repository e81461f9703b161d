// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace LienKet {

enum class YearState { Planning, Active, Reporting, Closed };

template <>
struct Codes<YearState>
{
    static constexpr std::array names{"planning", "active", "reporting", "closed"};
};

/// One year of cooperation; its coordinator and deadline are read from CoordinatorTerm and
/// ReportRound.
struct ProgramYear
{
    static constexpr auto table = "program_year";

    Id<ProgramYear> id;
    int year = 0;
    LocalizedText theme;
    YearState state = YearState::Planning;
    bool illustrative = false;

    static constexpr auto fields()
    {
        return std::tuple{field("year", &ProgramYear::year).required().unique().between(1900, 2200),
                          field("theme", &ProgramYear::theme), field("state", &ProgramYear::state),
                          field("illustrative", &ProgramYear::illustrative)};
    }

    /// Can exist only once, so every office makes the same id (see naturalUuid).
    QByteArray naturalKey() const { return QByteArray::number(year); }

    friend bool operator==(const ProgramYear &, const ProgramYear &) = default;
};

} // namespace LienKet
