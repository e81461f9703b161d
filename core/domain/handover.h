// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/validate.h"

namespace LienKet {

struct Handover;
struct Organization;

/// From one year's coordinator to the next.
struct Handover
{
    static constexpr auto table = "handover";

    Id<Handover> id;
    int year = 0;
    Id<Organization> from;
    Id<Organization> to;
    QDate date;
    LocalizedText place;
    LocalizedText minutes;
    bool illustrative = false;

    static constexpr auto fields()
    {
        return std::tuple{field("year", &Handover::year).required().unique().between(1900, 2200),
                          field("from", &Handover::from).required(),
                          field("to", &Handover::to).required(),
                          field("date", &Handover::date),
                          field("place", &Handover::place),
                          field("minutes", &Handover::minutes),
                          field("illustrative", &Handover::illustrative)};
    }

    /// Can exist only once, so every office makes the same id (see naturalUuid).
    QByteArray naturalKey() const { return QByteArray::number(year); }

    friend bool operator==(const Handover &, const Handover &) = default;
};

/// A line of the handover's checklist.
struct HandoverItem
{
    static constexpr auto table = "handover_item";

    Id<HandoverItem> id;
    Id<Handover> handover;
    int ordinal = 0;
    LocalizedText text;
    std::optional<int> quantity;
    LocalizedText condition;
    LocalizedText note;
    bool done = false;

    static constexpr auto fields()
    {
        return std::tuple{field("handover", &HandoverItem::handover).required(),
                          field("ordinal", &HandoverItem::ordinal),
                          field("text", &HandoverItem::text).required(),
                          field("quantity", &HandoverItem::quantity),
                          field("condition", &HandoverItem::condition),
                          field("note", &HandoverItem::note),
                          field("done", &HandoverItem::done)};
    }

    friend bool operator==(const HandoverItem &, const HandoverItem &) = default;
};

/// One hands over to another.
Issues validate(const Handover &record);

} // namespace LienKet
