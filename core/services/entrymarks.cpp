// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/entrymarks.h"

#include "core/services/reportround.h"
#include "core/store/history.h"

#include <QJsonArray>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

/// What only the year's work writes, or the office.
bool isMembersOwn(const QString &table, const QString &field)
{
    if (table == QLatin1StringView(MemberReport::table))
        return field == "highlights"_L1 || field == "difficulties"_L1 || field == "proposals"_L1;
    return field != "comment"_L1 && field != "id"_L1;
}

/// The step by which the report was handed in last time; 0 if it never was.
StepId handedInBefore(const RecordHistory &history, MemberReportState state)
{
    QList<StepId> submitted;
    for (const auto &[step, change] : standing(history)) {
        if (step.act == "submit"_L1 || step.act == "submit_nil"_L1)
            submitted.append(step.id);
    }
    // While it is being written, the last time is the last one; once it is in, the one before.
    if (!isWithMember(state) && !submitted.isEmpty())
        submitted.removeLast();
    return submitted.isEmpty() ? 0 : submitted.last();
}

/// The net difference since the step; since the record was made, if that came later.
EntryChange since(const RecordHistory &history, StepId before)
{
    QHash<QString, std::pair<QJsonValue, QJsonValue>> values;
    EntryChange result;
    for (const auto &[step, change] : history) {
        const bool made = change.isInsert();
        if (step.id <= before || (made && before == 0))
            continue;
        if (made)
            result.mark = EntryMark::New;
        for (auto field = change.fields.begin(); field != change.fields.end(); ++field) {
            if (!isMembersOwn(change.entity, field.key()))
                continue;
            if (!values.contains(field.key()))
                values[field.key()].first = field.value()[0];
            values[field.key()].second = field.value()[1];
        }
    }
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (value->first == value->second)
            continue;
        const bool wasEmpty = value->first.isNull() || value->first.isUndefined();
        result.fields.insert(value.key(), wasEmpty ? EntryMark::New : EntryMark::Changed);
        if (result.mark == EntryMark::Same)
            result.mark = EntryMark::Changed;
    }
    // An entry that was not answered then, and is now, is new as a whole.
    if (result.fields.value(u"status"_s, EntryMark::Same) == EntryMark::New)
        result.mark = EntryMark::New;
    return result;
}

} // namespace

Result<QHash<RecordKey, EntryChange>> entryMarks(Store &store, const MemberReport &report)
{
    QHash<RecordKey, EntryChange> marks;
    const auto own = store.journal().history(report.id.uuid);
    if (!own)
        return std::unexpected(own.error());
    const StepId before = handedInBefore(*own, report.state);
    marks.insert({QLatin1StringView(MemberReport::table), report.id.uuid}, since(*own, before));
    for (const ReportEntry &entry : entriesOf(store, report.id)) {
        const auto history = store.journal().history(entry.id.uuid);
        if (!history)
            return std::unexpected(history.error());
        marks.insert({QLatin1StringView(ReportEntry::table), entry.id.uuid},
                     since(*history, before));
    }
    return marks;
}

} // namespace LienKet
