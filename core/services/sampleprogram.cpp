// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sampleprogram.h"

#include "core/base/json.h"
#include "core/services/organizationnames.h"
#include "core/services/samplebuild.h"

#include <QFile>

#include <algorithm>

namespace LienKet {

QDate sampleToday()
{
    return QDate(2026, 11, 18);
}

QString SampleBuild::coordinator(int year) const
{
    const QString key = QString::number(year);
    const QString actual = office[QLatin1String("actual")][key].toString();
    return actual.isEmpty() ? office[QLatin1String("planned")][key].toString() : actual;
}

QString SampleBuild::abbreviation(const QString &memberCode, QDate day) const
{
    for (const OrganizationName &name : program.all<OrganizationName>()) {
        if (name.organization == member(memberCode) && holdsOn(name.from, name.until, day))
            return name.abbreviation;
    }
    return memberCode;
}

LocalizedText SampleBuild::venue(const QString &memberCode, QDate day) const
{
    return filled(
        sampleText(office[QLatin1String("venue")]),
        {{QStringLiteral("city"), sampleText(office[QLatin1String("cities")][memberCode])},
         {QStringLiteral("member"), abbreviation(memberCode, day)}});
}

bool SampleBuild::isSilent(const QString &memberCode, const QString &areaCode, QDate day) const
{
    const QJsonArray silences = office[QLatin1String("silences")].toArray();
    return std::any_of(silences.begin(), silences.end(), [&](const QJsonValue &each) {
        const QString only = each[QLatin1String("area")].toString();
        return each[QLatin1String("member")].toString() == memberCode &&
               (only.isEmpty() || only == areaCode) &&
               sampleDate(each[QLatin1String("from")]) <= day;
    });
}

namespace {

/// Every set of links in its kept order.
template <class E>
void sortEveryLink(QList<E> &records)
{
    for (E &record : records) {
        forEachField<E>([&](const auto &field) {
            if constexpr (FieldTraits<typename std::decay_t<decltype(field)>::Type>::isLinks)
                sortLinks(record.*field.member);
        });
    }
}

void nameMembersAndAreas(SampleBuild &build)
{
    const auto codeOf = [&](Id<Organization> id) {
        for (const Organization &each : build.program.all<Organization>()) {
            if (each.id == id)
                return each.code;
        }
        return QString();
    };
    for (const Membership &each : build.program.all<Membership>())
        build.members.append(codeOf(each.organization));
    for (const Area &each : build.program.all<Area>()) {
        if (each.parent.isNull())
            build.areas.append(each.code);
    }
}

} // namespace

Result<SampleProgram> sampleProgram(int times)
{
    QFile file(QStringLiteral(":/sample/consortium.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::NotFound, file.fileName(), file.errorString());
    SampleBuild build(std::max(times, 1));
    LIENKET_TRY(build.facts.read(file.readAll()));
    nameMembersAndAreas(build);
    addPeople(build);
    addResources(build);
    addYears(build);
    addTopics(build);
    addProposals(build);
    addMeetings(build);
    addActivities(build);
    addMemberReports(build);
    addAnnualReports(build);
    addHandovers(build);
    addDocumentNumbers(build);
    std::apply([](auto &...lists) { (sortEveryLink(lists), ...); }, build.program.lists);
    return std::move(build.program);
}

} // namespace LienKet
