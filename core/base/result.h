// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <expected>

namespace LienKet {

/// Why a call failed. Core names the kind and the subject; ui/text makes the sentence.
struct Error
{
    enum class Code {
        NotFound,  ///< the record or path does not exist
        Duplicate, ///< a unique value is taken
        InUse,     ///< another record refers to it
        Invalid,   ///< the input breaks a rule; `issues` or `detail` say which
        Io,        ///< the disk refused to read or write
        Corrupt,   ///< the file is damaged, or is no program file at all
        TooNew,    ///< written by a newer version; `detail` names it
        Locked,    ///< somebody else writes to the file; `detail` names who
        ReadOnly,  ///< file, folder or medium cannot be written, or permission is missing
        Full,      ///< no room left on the disk
        Refused,   ///< hostile: the file holds what LienKet never writes
        Sql,       ///< the database failed in a way that no other code names
    };

    Code code = Code::Sql;
    QString subject; ///< what it is about: a path, a table, a field path such as "3:activity.start"
    QString detail;  ///< a semantic code ("not_a_date") or the driver's text; never the headline
    Issues issues;   ///< with Invalid: what is wrong with the record that `subject` names

    friend bool operator==(const Error &, const Error &) = default;
};

template <class T = void>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(Error::Code code, QString subject = {}, QString detail = {})
{
    return std::unexpected(Error{code, std::move(subject), std::move(detail), {}});
}

} // namespace LienKet

/// Returns the error of a failed Result from the calling function.
#define LIENKET_TRY(expression)                                                                    \
    do {                                                                                           \
        if (auto lienketResult = (expression); !lienketResult)                                     \
            return std::unexpected(lienketResult.error());                                         \
    } while (false)
