// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/domain/agreement.h"

namespace LienKet {

/// Where a record or one of its fields comes from; the public record contradicts itself, so several
/// may disagree.
struct Source
{
    static constexpr auto table = "source";

    Id<Source> id;
    QString entity;    ///< Table of the record
    QString record;    ///< Id of that record
    QString fieldName; ///< Empty: the whole record
    LocalizedText document;
    QString address;
    Certainty certainty = Certainty::Stated;
    LocalizedText remark;

    static constexpr auto fields()
    {
        return std::tuple{field("entity", &Source::entity).required(),
                          field("record", &Source::record).required(),
                          field("field_name", &Source::fieldName),
                          field("document", &Source::document).required(),
                          field("address", &Source::address),
                          field("certainty", &Source::certainty),
                          field("remark", &Source::remark)};
    }

    friend bool operator==(const Source &, const Source &) = default;
};

} // namespace LienKet
