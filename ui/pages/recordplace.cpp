// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recordplace.h"

#include "core/domain/attachment.h"
#include "core/services/recordbook.h"
#include "ui/forms/parts.h"

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

/// The page on which records of an entity stand; empty if they have none.
QString pageOf(QAnyStringView table)
{
    static const QHash<QString, QString> pages{{u"activity"_s, u"activities"_s},
                                               {u"agreement"_s, u"agreements"_s},
                                               {u"area"_s, u"areas"_s},
                                               {u"consolidated_report"_s, u"consolidated"_s},
                                               {u"coordinator_term"_s, u"rotation"_s},
                                               {u"handover"_s, u"rotation"_s},
                                               {u"meeting"_s, u"subcommittee"_s},
                                               {u"member_report"_s, u"reports"_s},
                                               {u"organization"_s, u"members"_s},
                                               {u"person"_s, u"people"_s},
                                               {u"program_year"_s, u"year"_s},
                                               {u"proposal"_s, u"proposals"_s},
                                               {u"report_entry"_s, u"report"_s},
                                               {u"report_round"_s, u"reports"_s},
                                               {u"report_section"_s, u"passage"_s},
                                               {u"research_group"_s, u"resources"_s},
                                               {u"resource"_s, u"resources"_s},
                                               {u"topic"_s, u"topics"_s}};
    return pages.value(table.toString());
}

/// The record that another is a part of or a file of; nothing if it is neither.
std::optional<RecordKey> ownerOf(RecordBook &book, const RecordKey &part)
{
    const QJsonObject record = book.record(part);
    if (part.table == QLatin1StringView(Attachment::table)) {
        if (const auto owner = emptyRecord(record["entity"_L1].toString()))
            return RecordKey{keyOf(*owner).table,
                             QUuid::fromString(record["record"_L1].toString())};
    }
    if (const auto kind = partKind(part.table))
        return RecordKey{kind->whole, QUuid::fromString(record[kind->field].toString())};
    return std::nullopt;
}

} // namespace

RecordPlace placeOf(Store &store, const RecordKey &record, const QList<Change> &removals)
{
    RecordBook book(store);
    for (const Change &change : removals) {
        if (change.isRemoval())
            book.hold(change.key(), change.before());
    }
    RecordKey whole = record;
    while (const auto next = pageOf(whole.table).isEmpty() ? ownerOf(book, whole) : std::nullopt)
        whole = *next;
    if (book.record(whole).isEmpty()) // it is gone
        return {{}, whole, {}};
    // Agreements of all years stand on one page.
    const bool ofYear = whole.table != QLatin1StringView(Agreement::table);
    return {pageOf(whole.table), whole, ofYear ? book.year(whole) : std::nullopt};
}

} // namespace LienKet
