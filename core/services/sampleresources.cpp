// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/samplebuild.h"

namespace LienKet {

namespace {

Links<Area> areasOf(const SampleBuild &build, const QJsonValue &json)
{
    Links<Area> areas;
    const QStringList codes = sampleWords(json);
    for (const QString &code : codes)
        areas.append(build.area(code));
    return areas;
}

void addSharedResources(SampleBuild &build)
{
    const QJsonArray resources = sampleMaterial(QStringLiteral("resources.json")).toArray();
    for (const QJsonValue &json : resources) {
        Resource resource;
        resource.kind =
            fromCode<ResourceKind>(json[QLatin1String("kind")].toString()).value_or(ResourceKind{});
        resource.name = sampleText(json[QLatin1String("name")]);
        resource.owner = build.member(json[QLatin1String("owner")].toString());
        resource.areas = areasOf(build, json[QLatin1String("areas")]);
        resource.discipline = sampleText(json[QLatin1String("discipline")]);
        resource.access = sampleText(json[QLatin1String("access")]);
        resource.contact = build.people.value(json[QLatin1String("contact")].toString());
        resource.description = sampleText(json[QLatin1String("description")]);
        resource.illustrative = true;
        build.add(resource, QDate(2023, 4, 20));
    }
}

void addResearchGroups(SampleBuild &build)
{
    const QJsonArray groups = sampleMaterial(QStringLiteral("groups.json")).toArray();
    for (const QJsonValue &json : groups) {
        ResearchGroup group;
        group.name = sampleText(json[QLatin1String("name")]);
        group.areas = areasOf(build, json[QLatin1String("areas")]);
        group.discipline = sampleText(json[QLatin1String("discipline")]);
        group.lead = build.member(json[QLatin1String("lead")].toString());
        const QStringList members = sampleWords(json[QLatin1String("members")]);
        for (const QString &member : members)
            group.members.append(build.member(member));
        const QStringList people = sampleWords(json[QLatin1String("people")]);
        for (const QString &person : people)
            group.people.append(build.people.value(person));
        group.foundedOn = sampleDate(json[QLatin1String("founded")]);
        group.illustrative = true;
        build.add(group, group.foundedOn);
    }
}

} // namespace

void addResources(SampleBuild &build)
{
    addSharedResources(build);
    addResearchGroups(build);
}

} // namespace LienKet
