// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace LienKet {

struct Area;
struct Organization;
struct Person;

enum class ResourceKind { Laboratory, Facility, DataSet, Journal, CourseMaterial, Expert };

template <>
struct Codes<ResourceKind>
{
    static constexpr std::array names{"laboratory", "facility",        "data_set",
                                      "journal",    "course_material", "expert"};
};

/// What members share.
struct Resource
{
    static constexpr auto table = "resource";

    Id<Resource> id;
    ResourceKind kind = ResourceKind::Laboratory;
    LocalizedText name;
    Id<Organization> owner;
    Links<Area> areas;
    LocalizedText discipline;
    LocalizedText access; ///< Terms of access
    Id<Person> contact;
    LocalizedText description;
    bool illustrative = false;

    static constexpr auto fields()
    {
        return std::tuple{field("kind", &Resource::kind),
                          field("name", &Resource::name).required(),
                          field("owner", &Resource::owner).required(),
                          field("areas", &Resource::areas),
                          field("discipline", &Resource::discipline),
                          field("access", &Resource::access),
                          field("contact", &Resource::contact),
                          field("description", &Resource::description),
                          field("illustrative", &Resource::illustrative)};
    }

    friend bool operator==(const Resource &, const Resource &) = default;
};

/// An inter-university, interdisciplinary group.
struct ResearchGroup
{
    static constexpr auto table = "research_group";

    Id<ResearchGroup> id;
    LocalizedText name;
    Links<Area> areas;
    LocalizedText discipline;
    Id<Organization> lead;
    Links<Organization> members;
    Links<Person> people;
    QDate foundedOn;
    bool illustrative = false;

    static constexpr auto fields()
    {
        return std::tuple{field("name", &ResearchGroup::name).required(),
                          field("areas", &ResearchGroup::areas),
                          field("discipline", &ResearchGroup::discipline),
                          field("lead", &ResearchGroup::lead).required(),
                          field("members", &ResearchGroup::members),
                          field("people", &ResearchGroup::people),
                          field("founded_on", &ResearchGroup::foundedOn),
                          field("illustrative", &ResearchGroup::illustrative)};
    }

    friend bool operator==(const ResearchGroup &, const ResearchGroup &) = default;
};

} // namespace LienKet
