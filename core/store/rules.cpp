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
    return failure(Error::Code::Invalid, nameOf(keyOf(record)), detail);
}

template <Coded S>
std::unexpected<Error> refusedMove(const Record &record, S from, S to)
{
    return refused(record, QStringLiteral("transition %1 %2").arg(code(from), code(to)));
}

template <class E>
const E *as(const std::optional<Record> &record)
{
    return record ? std::get_if<E>(&*record) : nullptr;
}

/// When a later year reports, it goes on from the figures of this one (rule 2).
Result<> judgeReopening(Store &store, const MemberReport &before, const MemberReport &after)
{
    const auto rounds = present<ReportRound>(store);
    if (!rounds)
        return std::unexpected(rounds.error());
    int year = 0;
    for (const ReportRound &round : *rounds)
        year = round.id == before.round ? round.year : year;
    const bool later = std::any_of(rounds->begin(), rounds->end(),
                                   [&](const ReportRound &round) { return round.year > year; });
    return later && after.reopened != Reopening::TextOnly
               ? Result<>(refused(Record(before), QStringLiteral("text_only")))
               : Result<>();
}

Result<> judgeMemberReport(Store &store, const Edit &edit)
{
    const auto *before = as<MemberReport>(edit.before);
    const auto *after = as<MemberReport>(edit.after);
    if (!before)
        return {};
    if (!after) {
        // A reopened report is a draft again, and was reported all the same.
        const bool reported = before->submittedOn.isValid() ||
                              before->reopened != Reopening::None || wasHandedIn(before->state);
        return reported ? Result<>(refused(*edit.before, QStringLiteral("reported"))) : Result<>();
    }
    const bool widened = before->reopened == Reopening::TextOnly &&
                         after->reopened != Reopening::TextOnly &&
                         after->state != MemberReportState::Accepted;
    if (widened)
        return refused(*edit.before, QStringLiteral("text_only"));
    if (before->state == after->state)
        return before->state == MemberReportState::Accepted
                   ? Result<>(refused(*edit.before, QStringLiteral("accepted")))
                   : Result<>();
    if (!allows(memberReportMoves, before->state, after->state))
        return refusedMove(*edit.before, before->state, after->state);
    if (before->state != MemberReportState::Accepted)
        return {};
    const auto consolidated = present<ConsolidatedReport>(store);
    if (!consolidated)
        return std::unexpected(consolidated.error());
    const bool used = std::any_of(
        consolidated->begin(), consolidated->end(),
        [&](const ConsolidatedReport &report) { return report.reports.contains(before->id); });
    if (used)
        return refused(*edit.before, QStringLiteral("consolidated"));
    return judgeReopening(store, *before, *after);
}

Result<> judgeConsolidatedReport(const Edit &edit)
{
    const auto *before = as<ConsolidatedReport>(edit.before);
    if (!before)
        return {};
    const auto *after = as<ConsolidatedReport>(edit.after);
    const bool moves = after && before->state != after->state;
    if (before->state == ConsolidatedState::Issued && !moves)
        return refused(*edit.before, QStringLiteral("issued"));
    if (moves && !allows(consolidatedMoves, before->state, after->state))
        return refusedMove(*edit.before, before->state, after->state);
    if (moves && after->state == ConsolidatedState::Issued && after->issuedHash.isEmpty())
        return refused(*edit.before, QStringLiteral("no_document"));
    return {};
}

/// The sections of an issued report are as locked as the report itself (rule 11). Whoever brings in
/// a report as a whole brings its sections with it.
Result<> judgeSection(Store &store, const Edit &edit, const QSet<QUuid> &fresh)
{
    const Record &record = edit.before ? *edit.before : *edit.after;
    const QUuid whole = std::get<ReportSection>(record).report.uuid;
    if (fresh.contains(whole))
        return {};
    const auto report = store.find({QLatin1StringView(ConsolidatedReport::table), whole});
    const bool issued =
        report && std::get<ConsolidatedReport>(*report).state == ConsolidatedState::Issued;
    return issued ? Result<>(refused(record, QStringLiteral("issued"))) : Result<>();
}

/// Everything but the words is the same.
bool onlyTextsDiffer(const ReportEntry &before, ReportEntry after)
{
    after.results = before.results;
    after.difficulties = before.difficulties;
    after.comment = before.comment;
    return after == before;
}

/// What a member reported stands as it was handed in until the report is returned or reopened.
Result<> judgeEntry(Store &store, const Edit &edit, const QSet<QUuid> &fresh)
{
    const Record &record = edit.before ? *edit.before : *edit.after;
    const QUuid whole = std::get<ReportEntry>(record).report.uuid;
    if (fresh.contains(whole))
        return {};
    const auto found = store.find({QLatin1StringView(MemberReport::table), whole});
    if (!found)
        return {};
    const auto *before = as<ReportEntry>(edit.before);
    const auto &report = std::get<MemberReport>(*found);
    if (!isWithMember(report.state))
        return refused(record, QStringLiteral("accepted"));
    const auto *after = as<ReportEntry>(edit.after);
    if (report.reopened == Reopening::TextOnly &&
        !(before && after && onlyTextsDiffer(*before, *after)))
        return refused(record, QStringLiteral("text_only"));
    return {};
}

template <class E>
Result<> addKeptWith(Store &store, const RecordKey &key, QList<RecordKey> &keys)
{
    const auto all = store.all(QLatin1StringView(E::table), QLatin1StringView("record"),
                               key.id.toString(QUuid::WithoutBraces));
    if (!all)
        return std::unexpected(all.error());
    for (const Record &record : *all) {
        if (std::get<E>(record).entity == key.table)
            keys.append(keyOf(record));
    }
    return {};
}

/// What has no foreign key is judged here: who is removed takes its sources and files along.
Result<> judgeOrphans(Store &store, const RecordKey &gone)
{
    const auto left = keptWith(store, gone);
    if (!left)
        return std::unexpected(left.error());
    return left->isEmpty() ? Result<>() : failure(Error::Code::InUse, nameOf(left->first()));
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

Result<QList<RecordKey>> keptWith(Store &store, const RecordKey &key)
{
    QList<RecordKey> keys;
    LIENKET_TRY(addKeptWith<Source>(store, key, keys));
    LIENKET_TRY(addKeptWith<Attachment>(store, key, keys));
    return keys;
}

Result<> judgeEdits(Store &store, const QList<Edit> &edits)
{
    QSet<QUuid> fresh; // reports that came in with this step
    for (const Edit &edit : edits) {
        if (!edit.before)
            fresh.insert(keyOf(*edit.after).id);
    }
    bool termsJudged = false;
    for (const Edit &edit : edits) {
        const Record &record = edit.after ? *edit.after : *edit.before;
        if (!edit.after) {
            LIENKET_TRY(judgeOrphans(store, keyOf(record)));
        }
        if (std::holds_alternative<MemberReport>(record)) {
            LIENKET_TRY(judgeMemberReport(store, edit));
        } else if (std::holds_alternative<ConsolidatedReport>(record)) {
            LIENKET_TRY(judgeConsolidatedReport(edit));
            LIENKET_TRY(judgeAcceptedOnly(store, edit));
        } else if (std::holds_alternative<ReportSection>(record)) {
            LIENKET_TRY(judgeSection(store, edit, fresh));
        } else if (std::holds_alternative<ReportEntry>(record)) {
            LIENKET_TRY(judgeEntry(store, edit, fresh));
        } else if (std::holds_alternative<CoordinatorTerm>(record) &&
                   !std::exchange(termsJudged, true)) {
            LIENKET_TRY(judgeTerms(store, edit));
        }
    }
    return {};
}

} // namespace LienKet
