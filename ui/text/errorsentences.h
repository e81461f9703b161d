// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <span>

namespace LienKet {

/// The English words for one kind of error; %1 is its subject, %2 and on what its detail says.
struct ErrorSentence
{
    enum class About { File, Entry, Input };

    Error::Code code;
    const char *id;     ///< the same for every sentence of a code
    const char *detail; ///< the first word of Error::detail; empty for every other detail
    About about;        ///< Entry: the sentence follows its name; Input: it may follow a line
    const char *words;
};

std::span<const ErrorSentence> errorSentences();

/// The sentence for a code and detail; that of the code alone where the detail has none.
const ErrorSentence &errorSentence(Error::Code code, QStringView detail);

/// The words for a broken rule; %1 is the issue's detail.
const char *issueSentence(Rule rule);

} // namespace LienKet
