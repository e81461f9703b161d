// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/validate.h"

namespace LienKet {

struct Activity;
struct Area;
struct Organization;
struct Topic;

enum class ActivityState { Planned, Running, Done, Postponed, Cancelled };

template <>
struct Codes<ActivityState>
{
    static constexpr std::array names{"planned", "running", "done", "postponed", "cancelled"};
};

enum class ActivityKind {
    Conference,
    Seminar,
    Exchange,
    CoSupervision,
    JointProgramme,
    RecruitmentEvent,
    PeerAssessment,
    JointResearch,
    Publication,
    TechnologyTransfer,
    SpinOff,
    FacilitySharing,
    Communication,
    Meeting,
    Other
};

template <>
struct Codes<ActivityKind>
{
    static constexpr std::array names{"conference",          "seminar",         "exchange",
                                      "co_supervision",      "joint_programme", "recruitment_event",
                                      "peer_assessment",     "joint_research",  "publication",
                                      "technology_transfer", "spin_off",        "facility_sharing",
                                      "communication",       "meeting",         "other"};
};

/// Something that happens under a topic, or by itself. Counted in the year in which it starts, once
/// however many members report it (rule 4).
struct Activity
{
    static constexpr auto table = "activity";

    Id<Activity> id;
    Id<Topic> topic;
    Links<Area> areas;
    ActivityState state = ActivityState::Planned;
    ActivityKind kind = ActivityKind::Conference;
    LocalizedText title;
    QDate start;
    QDate end; ///< Last day; null: one day
    LocalizedText place;
    Id<Organization> host;
    ValuedLinks<Organization, std::optional<int>>
        participants; ///< Members that took part, with head counts where known
    LocalizedText externalPartners;
    LocalizedText outcome;
    std::optional<qint64> cost;
    QString evidence;
    Id<Activity>
        sameAs; ///< Set when a person agreed that both are one event; then only the other counts
    bool illustrative = false;

    static constexpr auto fields()
    {
        return std::tuple{field("topic", &Activity::topic),
                          field("areas", &Activity::areas),
                          field("state", &Activity::state),
                          field("kind", &Activity::kind),
                          field("title", &Activity::title).required(),
                          field("start", &Activity::start).required(),
                          field("end", &Activity::end),
                          field("place", &Activity::place),
                          field("host", &Activity::host),
                          field("participants", &Activity::participants),
                          field("external_partners", &Activity::externalPartners),
                          field("outcome", &Activity::outcome),
                          field("cost", &Activity::cost).atLeast(0),
                          field("evidence", &Activity::evidence),
                          field("same_as", &Activity::sameAs),
                          field("illustrative", &Activity::illustrative)};
    }

    friend bool operator==(const Activity &, const Activity &) = default;
};

Issues validate(const Activity &record);

/// The day it ended: of one day alone, that day.
inline QDate lastDay(const Activity &activity)
{
    return activity.end.isValid() ? activity.end : activity.start;
}

} // namespace LienKet
