// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace LienKet {

/// A file kept with a record; the bytes stand once in attachment_content under their hash.
struct Attachment
{
    static constexpr auto table = "attachment";

    Id<Attachment> id;
    QString entity; ///< Table of the record it belongs to
    QString record; ///< Id of that record
    QString fileName;
    QString mediaType;
    QString hash;               ///< SHA-256, hexadecimal
    std::optional<qint64> size; ///< Bytes
    LocalizedText note;

    static constexpr auto fields()
    {
        return std::tuple{field("entity", &Attachment::entity).required(),
                          field("record", &Attachment::record).required(),
                          field("file_name", &Attachment::fileName).required(),
                          field("media_type", &Attachment::mediaType),
                          field("hash", &Attachment::hash).required(),
                          field("size", &Attachment::size).atLeast(0),
                          field("note", &Attachment::note)};
    }

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

} // namespace LienKet
