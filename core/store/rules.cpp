// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rules.h"

#include <algorithm>

namespace LienKet {

namespace {

/// The records of one entity as the running transaction sees them.
template <class E>
Result<QList<E>> present(Store &store)
{
    const auto records = store.all(QLatin1StringView(E::table));
    if (!records)
        return std::unexpected(records.error());
    QList<E> typed;
    for (const Record &record : *records)
        typed.append(std::get<E>(record));
    return typed;
}

std::unexpected<Error> refused(const Record &record, const QString &detail)
{
    const RecordKey key = keyOf(record);
    return failure(Error::Code::Invalid,
                   QString(key.table) + QLatin1Char('/') + key.id.toString(QUuid::WithoutBraces),
                   detail);
}

template <class E>
const E *as(const std::optional<Record> &record)
{
    return record ? std::get_if<E>(&*record) : nullptr;
}

Result<> judgeMemberReport(Store &store, const Edit &edit)
{
    const auto *before = as<MemberReport>(edit.before);
    const auto *after = as<MemberReport>(edit.after);
    if (!before)
        return {};
    if (!after) {
        const bool reported = before->state != MemberReportState::NotStarted &&
                              before->state != MemberReportState::Draft;
        return reported ? Result<>(refused(*edit.before, QStringLiteral("reported"))) : Result<>();
    }
    if (before->state == after->state)
        return before->state == MemberReportState::Accepted
                   ? Result<>(refused(*edit.before, QStringLiteral("accepted")))
                   : Result<>();
    if (!mayBecome(before->state, after->state))
        return refused(
            *edit.before,
            QStringLiteral("transition %1 %2").arg(code(before->state), code(after->state)));
    if (before->state != MemberReportState::Accepted)
        return {};
    const auto consolidated = present<ConsolidatedReport>(store);
    if (!consolidated)
        return std::unexpected(consolidated.error());
    const bool used = std::any_of(
        consolidated->begin(), consolidated->end(),
        [&](const ConsolidatedReport &report) { return report.reports.contains(before->id); });
    return used ? Result<>(refused(*edit.before, QStringLiteral("consolidated"))) : Result<>();
}

Result<> judgeConsolidatedReport(const Edit &edit)
{
    const auto *before = as<ConsolidatedReport>(edit.before);
    if (before && before->state == ConsolidatedState::Issued)
        return refused(*edit.before, QStringLiteral("issued"));
    return {};
}

/// The sections of an issued report are as locked as the report itself (rule 11).
Result<> judgeSection(Store &store, const Edit &edit)
{
    const auto *before = as<ReportSection>(edit.before);
    if (!before)
        return {};
    const auto report =
        store.find({QLatin1StringView(ConsolidatedReport::table), before->report.uuid});
    const bool issued =
        report && std::get<ConsolidatedReport>(*report).state == ConsolidatedState::Issued;
    return issued ? Result<>(refused(*edit.before, QStringLiteral("issued"))) : Result<>();
}

/// What a member reported stands as it was handed in until the report is returned or reopened.
Result<> judgeEntry(Store &store, const Edit &edit)
{
    const auto *before = as<ReportEntry>(edit.before);
    if (!before)
        return {};
    const auto found = store.find({QLatin1StringView(MemberReport::table), before->report.uuid});
    if (!found)
        return {};
    const MemberReportState state = std::get<MemberReport>(*found).state;
    const bool open = state == MemberReportState::NotStarted || state == MemberReportState::Draft ||
                      state == MemberReportState::Returned;
    return open ? Result<>() : Result<>(refused(*edit.before, QStringLiteral("accepted")));
}

/// Sources and files name their record without a foreign key, so what they belong to is judged
/// here: who is removed takes them along.
template <class E>
Result<> judgeOrphans(Store &store, const Edit &edit)
{
    const auto all = present<E>(store);
    if (!all)
        return std::unexpected(all.error());
    const RecordKey gone = keyOf(*edit.before);
    const QString id = gone.id.toString(QUuid::WithoutBraces);
    for (const E &each : *all) {
        if (each.record == id && each.entity == gone.table)
            return failure(Error::Code::InUse,
                           QLatin1String(E::table) + QLatin1Char('/') + each.id.toString());
    }
    return {};
}

Result<> judgeAcceptedOnly(Store &store, const Edit &edit)
{
    const auto *after = as<ConsolidatedReport>(edit.after);
    if (!after)
        return {};
    for (const Id<MemberReport> &id : after->reports) {
        const auto report = store.find({QLatin1StringView(MemberReport::table), id.uuid});
        if (!report)
            return std::unexpected(report.error());
        if (std::get<MemberReport>(*report).state != MemberReportState::Accepted)
            return refused(*edit.after, QStringLiteral("not_accepted"));
    }
    return {};
}

Result<> judgeTerms(Store &store, const Edit &edit)
{
    const auto terms = present<CoordinatorTerm>(store);
    if (!terms)
        return std::unexpected(terms.error());
    const auto conflict = firstConflict(*terms);
    if (!conflict)
        return {};
    const bool overlap = conflict->kind == TermConflict::Kind::Overlap;
    return refused(edit.after ? *edit.after : *edit.before,
                   QStringLiteral("%1 %2 %3")
                       .arg(overlap ? QStringLiteral("overlap") : QStringLiteral("gap"),
                            isoDate(conflict->from), isoDate(conflict->until)));
}

} // namespace

Result<> judgeEdits(Store &store, const QList<Edit> &edits)
{
    bool termsJudged = false;
    for (const Edit &edit : edits) {
        const Record &record = edit.after ? *edit.after : *edit.before;
        if (!edit.after) {
            LIENKET_TRY(judgeOrphans<Source>(store, edit));
            LIENKET_TRY(judgeOrphans<Attachment>(store, edit));
        }
        if (std::holds_alternative<MemberReport>(record)) {
            LIENKET_TRY(judgeMemberReport(store, edit));
        } else if (std::holds_alternative<ConsolidatedReport>(record)) {
            LIENKET_TRY(judgeConsolidatedReport(edit));
            LIENKET_TRY(judgeAcceptedOnly(store, edit));
        } else if (std::holds_alternative<ReportSection>(record)) {
            LIENKET_TRY(judgeSection(store, edit));
        } else if (std::holds_alternative<ReportEntry>(record)) {
            LIENKET_TRY(judgeEntry(store, edit));
        } else if (std::holds_alternative<CoordinatorTerm>(record) &&
                   !std::exchange(termsJudged, true)) {
            LIENKET_TRY(judgeTerms(store, edit));
        }
    }
    return {};
}

} // namespace LienKet
