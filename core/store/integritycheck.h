// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace LienKet {

/// Something in a program file that is not as the program wrote it.
struct Finding
{
    enum class Kind {
        Structure,    ///< SQLite's own check; detail is its answer
        ForeignKey,   ///< a reference to nothing; subject table, detail the table referred to
        Chain,        ///< the journal was edited, cut or reordered; subject is the first bad step
        Difference,   ///< a record differs from its journal; subject record, detail the field
        Unrecorded,   ///< a record that the journal does not know
        Lost,         ///< a record that the journal knows and the file has no more
        Unreadable,   ///< a value of a type or code that the program never writes
        Invalid,      ///< a record breaks a rule; detail "field: rule"
        TermConflict, ///< several coordinators on one day, or none (domain rule 6)
        Attachment,   ///< the bytes of an attachment are missing or not those of its hash
    };

    Kind kind = Kind::Structure;
    QString subject; ///< table/id, a table, a step
    QString detail;
    QJsonValue present;   ///< with Difference: what the record holds
    QJsonValue journaled; ///< with Difference: what the journal holds, to be offered back

    friend bool operator==(const Finding &, const Finding &) = default;
};

template <>
struct Codes<Finding::Kind>
{
    static constexpr std::array names{"structure",     "foreign_key", "chain",      "difference",
                                      "unrecorded",    "lost",        "unreadable", "invalid",
                                      "term_conflict", "attachment"};
};

struct CheckReport
{
    QList<Finding> findings;
    QByteArray digest; ///< empty if the content could not be read
    int records = 0;
    int steps = 0;
};

/// Every check of an open file: its structure, its references, the journal's chain, every record
/// against its journal (integrity_check cannot see a changed text), every rule.
Result<CheckReport> check(Store &store);

} // namespace LienKet
