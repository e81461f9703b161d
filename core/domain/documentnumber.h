// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/validate.h"

namespace LienKet {

enum class DocumentKind { Report, Decision, Notice, Minutes, Memorandum, Agreement, Letter };

template <>
struct Codes<DocumentKind>
{
    static constexpr std::array names{"report",     "decision",  "notice", "minutes",
                                      "memorandum", "agreement", "letter"};
};

/// A number given out; numbering restarts each 1 January (Decree 30/2020).
struct DocumentNumber
{
    static constexpr auto table = "document_number";

    Id<DocumentNumber> id;
    int year = 0;
    DocumentKind kind = DocumentKind::Report;
    int number = 0;
    QDate date;
    LocalizedText givenTo;

    static constexpr auto fields()
    {
        return std::tuple{field("year", &DocumentNumber::year).required().between(1900, 2200),
                          field("kind", &DocumentNumber::kind),
                          field("number", &DocumentNumber::number).required().between(1, 999999),
                          field("date", &DocumentNumber::date),
                          field("given_to", &DocumentNumber::givenTo)};
    }

    friend bool operator==(const DocumentNumber &, const DocumentNumber &) = default;
};

/// Numbering restarts each 1 January (Decree 30/2020).
Issues validate(const DocumentNumber &record);

} // namespace LienKet
