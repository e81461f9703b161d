// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agreement.h"
#include "core/domain/coordinatorterm.h"
#include "core/services/activitytally.h"
#include "core/store/store.h"

namespace LienKet {

/// What the past is asked about: a cooperation area with the fields beneath it, or a member.
struct PastSubject
{
    Id<Area> area = {};
    Id<Organization> member = {};

    friend bool operator==(const PastSubject &, const PastSubject &) = default;
};

/// What is known of a subject in one year, by date.
struct PastYear
{
    int year = 0;
    Id<Organization> coordinator; ///< actual; of a member: only where it was the member itself
    QList<Id<Agreement>>
        agreements;          ///< signed in the year: with a clause of the area, or by the member
    QList<Id<Topic>> topics; ///< by number; of a member: that it leads or takes part in
    QList<Id<Activity>> activities; ///< done, each once
    Id<MemberReport> report;        ///< of a member

    bool isEmpty() const
    {
        return agreements.isEmpty() && topics.isEmpty() && activities.isEmpty() && !report &&
               !coordinator;
    }
    friend bool operator==(const PastYear &, const PastYear &) = default;
};

/// The years up to `until`, the last one first; those without anything are left out. Counted as
/// statistics.h says, so that a year's activities are as many as the charts have.
QList<PastYear> pastOf(Store &store, const PastSubject &subject, int until);

} // namespace LienKet
