// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/samplebuild.h"

namespace LienKet {

namespace {

const QDate startOfWork(2021, 2, 26);

void addPosts(SampleBuild &build, const QJsonObject &json, Id<Person> person)
{
    Post post;
    post.person = person;
    post.organization = build.member(json[QLatin1String("member")].toString());
    post.position = sampleText(json[QLatin1String("position")]);
    post.from = sampleDate(json[QLatin1String("from")]);
    const QJsonObject later = json[QLatin1String("later")].toObject();
    if (!later.isEmpty())
        post.until = sampleDate(later[QLatin1String("from")]).addDays(-1);
    build.add(post, post.from);
    if (later.isEmpty())
        return;
    post.position = sampleText(later[QLatin1String("position")]);
    post.from = sampleDate(later[QLatin1String("from")]);
    post.until = {};
    build.add(post, post.from);
}

/// Who answers for an area at a member.
QString roleFor(const QString &area)
{
    if (area == QLatin1String("TS") || area == QLatin1String("DT"))
        return QStringLiteral("training");
    if (area == QLatin1String("CL"))
        return QStringLiteral("quality");
    return area == QLatin1String("NC") ? QStringLiteral("research") : QStringLiteral("media");
}

void addFocalPoints(SampleBuild &build, const QString &member)
{
    FocalPoint focal;
    focal.organization = build.member(member);
    focal.person = build.person(member, QStringLiteral("officer"));
    focal.from = startOfWork;
    build.add(focal, startOfWork);
    for (const QString &area : build.areas) {
        focal.area = build.area(area);
        focal.person = build.person(member, roleFor(area));
        build.add(focal, startOfWork);
    }
}

void addSeat(SampleBuild &build, const QString &member, const QString &role, SeatRole seatRole,
             QDate from, QDate until)
{
    SubcommitteeSeat seat;
    seat.organization = build.member(member);
    seat.person = build.person(member, role);
    seat.role = seatRole;
    seat.from = from;
    seat.until = until;
    build.add(seat, from);
}

/// The coordinator chairs and keeps the minutes; next year's coordinator stands in.
void addSeats(SampleBuild &build)
{
    for (const QString &member : build.members)
        addSeat(build, member, QStringLiteral("head"), SeatRole::Member, startOfWork, {});
    for (int year = sampleFirstYear; year <= sampleLastYear; ++year) {
        const QDate from = std::max(QDate(year, 1, 1), startOfWork);
        const QDate until(year, 12, 31);
        const QString coordinator = build.coordinator(year);
        addSeat(build, coordinator, QStringLiteral("leader"), SeatRole::Head, from, until);
        addSeat(build, build.coordinator(year + 1), QStringLiteral("leader"), SeatRole::Deputy,
                from, until);
        addSeat(build, coordinator, QStringLiteral("officer"), SeatRole::Secretary, from, until);
    }
}

} // namespace

void addPeople(SampleBuild &build)
{
    const QJsonArray people = sampleMaterial(QStringLiteral("people.json")).toArray();
    for (const QJsonValue &each : people) {
        const QJsonObject json = each.toObject();
        Person person;
        person.name = json[QLatin1String("name")].toString();
        person.academicTitle = json[QLatin1String("title")].toString();
        person.email = json[QLatin1String("email")].toString();
        person.illustrative = true;
        const Id<Person> id = build.add(person, sampleDate(json[QLatin1String("from")])).id;
        build.people.insert(json[QLatin1String("handle")].toString(), id);
        build.staff[json[QLatin1String("member")].toString()].insert(
            json[QLatin1String("role")].toString(), id);
        addPosts(build, json, id);
    }
    for (const QString &member : build.members)
        addFocalPoints(build, member);
    addSeats(build);
}

} // namespace LienKet
