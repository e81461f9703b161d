// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/validate.h"

namespace LienKet {

struct Area;
struct Organization;
struct Person;

/// A person of the members or of a partner.
struct Person
{
    static constexpr auto table = "person";

    Id<Person> id;
    QString name;
    QString sortName;      ///< Overrides the key by given name, for foreign names
    QString academicTitle; ///< As written before the name (PGS.TS.)
    QString email;
    QString phone;
    LocalizedText note;
    bool illustrative = false; ///< Invented for the sample

    static constexpr auto fields()
    {
        return std::tuple{field("name", &Person::name).required(),
                          field("sort_name", &Person::sortName),
                          field("academic_title", &Person::academicTitle),
                          field("email", &Person::email),
                          field("phone", &Person::phone),
                          field("note", &Person::note),
                          field("illustrative", &Person::illustrative)};
    }

    friend bool operator==(const Person &, const Person &) = default;
};

/// What a person was, where, from when until when.
struct Post
{
    static constexpr auto table = "post";

    Id<Post> id;
    Id<Person> person;
    Id<Organization> organization;
    LocalizedText position;
    QDate from;
    QDate until;

    static constexpr auto fields()
    {
        return std::tuple{field("person", &Post::person).required(),
                          field("organization", &Post::organization).required(),
                          field("position", &Post::position).required(), field("from", &Post::from),
                          field("until", &Post::until)};
    }

    friend bool operator==(const Post &, const Post &) = default;
};

/// The person of a member to talk to, for one area or for all.
struct FocalPoint
{
    static constexpr auto table = "focal_point";

    Id<FocalPoint> id;
    Id<Person> person;
    Id<Organization> organization;
    Id<Area> area; ///< Null: every area
    QDate from;
    QDate until;

    static constexpr auto fields()
    {
        return std::tuple{field("person", &FocalPoint::person).required(),
                          field("organization", &FocalPoint::organization).required(),
                          field("area", &FocalPoint::area), field("from", &FocalPoint::from),
                          field("until", &FocalPoint::until)};
    }

    friend bool operator==(const FocalPoint &, const FocalPoint &) = default;
};

Issues validate(const Post &record);
Issues validate(const FocalPoint &record);

} // namespace LienKet
