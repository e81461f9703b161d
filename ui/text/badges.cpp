// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/badges.h"

#include "ui/text/nouns.h"

#include <QCoreApplication>

namespace LienKet {
namespace {

using namespace Qt::StringLiterals;

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Done:
        return u"checkmark"_s;
    case Tone::Running:
        return u"media-playback-start"_s;
    case Tone::Warning:
        return u"data-warning"_s;
    case Tone::Late:
        return u"window-close"_s;
    case Tone::Off:
        return u"list-remove"_s;
    case Tone::None:
        break;
    }
    return {};
}

template <Coded E>
Badge made(E value, Tone tone, const QString &symbol = {})
{
    return {tone, symbol.isEmpty() ? iconOf(tone) : symbol, word(value)};
}

Tone toneOf(MemberReportState state)
{
    switch (state) {
    case MemberReportState::NotStarted:
        return Tone::Off;
    case MemberReportState::Draft:
    case MemberReportState::Submitted:
    case MemberReportState::Resubmitted:
        return Tone::Running;
    case MemberReportState::Returned:
        return Tone::Warning;
    case MemberReportState::Accepted:
        return Tone::Done;
    }
    return Tone::None;
}

} // namespace

Badge badge(AgreementState state)
{
    switch (state) {
    case AgreementState::Draft:
        return made(state, Tone::Running, u"document-edit"_s);
    case AgreementState::Signed:
        return made(state, Tone::Running, u"document-edit-sign"_s);
    case AgreementState::InForce:
        return made(state, Tone::Done);
    case AgreementState::Expiring:
        return made(state, Tone::Warning);
    default:
        return made(state, Tone::Off);
    }
}

Badge badge(ActivityState state)
{
    switch (state) {
    case ActivityState::Planned:
        return made(state, Tone::Off, u"view-calendar-workweek"_s);
    case ActivityState::Running:
        return made(state, Tone::Running);
    case ActivityState::Done:
        return made(state, Tone::Done);
    case ActivityState::Postponed:
        return made(state, Tone::Warning);
    case ActivityState::Cancelled:
        return made(state, Tone::Off);
    }
    return {};
}

Badge badge(TopicState state)
{
    switch (state) {
    case TopicState::Planned:
        return made(state, Tone::Off, u"view-calendar-workweek"_s);
    case TopicState::Running:
        return made(state, Tone::Running);
    case TopicState::Done:
        return made(state, Tone::Done);
    case TopicState::PartlyDone:
        return made(state, Tone::Warning);
    case TopicState::Dropped:
        return made(state, Tone::Off);
    }
    return {};
}

Badge badge(ProposalState state)
{
    switch (state) {
    case ProposalState::Draft:
        return made(state, Tone::Running, u"document-edit"_s);
    case ProposalState::Submitted:
    case ProposalState::UnderReview:
        return made(state, Tone::Running);
    case ProposalState::Approved:
        return made(state, Tone::Done);
    case ProposalState::ApprovedWithConditions:
    case ProposalState::Deferred:
        return made(state, Tone::Warning);
    case ProposalState::Rejected:
    case ProposalState::Withdrawn:
        return made(state, Tone::Off);
    }
    return {};
}

Badge badge(ConsolidatedState state)
{
    switch (state) {
    case ConsolidatedState::Draft:
        return made(state, Tone::Running, u"document-edit"_s);
    case ConsolidatedState::InApproval:
        return made(state, Tone::Running);
    case ConsolidatedState::Issued:
        return made(state, Tone::Done);
    }
    return {};
}

Badge badge(YearState state)
{
    switch (state) {
    case YearState::Planning:
        return made(state, Tone::Off, u"view-calendar-workweek"_s);
    case YearState::Active:
    case YearState::Reporting:
        return made(state, Tone::Running);
    case YearState::Closed:
        return made(state, Tone::Done, u"object-locked"_s);
    }
    return {};
}

Badge badge(EntryStatus status)
{
    switch (status) {
    case EntryStatus::NotReported:
        return made(status, Tone::Off, u"view-calendar-workweek"_s);
    case EntryStatus::Not:
        return made(status, Tone::Off);
    case EntryStatus::Partly:
        return made(status, Tone::Warning);
    case EntryStatus::Fully:
        return made(status, Tone::Done);
    }
    return {};
}

Badge badge(MemberReportState state, bool nil)
{
    if (nil && state == MemberReportState::Accepted)
        return {Tone::Off, u"checkmark"_s,
                QCoreApplication::translate("LienKet::Labels", "Nothing to report")};
    const bool draft = state == MemberReportState::Draft;
    return made(state, toneOf(state), draft ? u"document-edit"_s : QString());
}

Badge badge(const MemberStanding &standing)
{
    Badge result = badge(standing.state, standing.nil);
    if (standing.daysLate > 0 && standing.state != MemberReportState::Returned) {
        result.tone = Tone::Late;
        result.icon = iconOf(Tone::Late);
        result.text =
            QCoreApplication::translate("LienKet::Labels", "%1 · overdue").arg(result.text);
    }
    return result;
}

} // namespace LienKet
