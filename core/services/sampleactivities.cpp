// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/organizationnames.h"
#include "core/services/samplebuild.h"

#include <algorithm>

namespace LienKet {

namespace {

/// How many people a member sends and what an activity costs (million VND), by kind.
struct Size
{
    int leastPeople, mostPeople, leastCost, mostCost;
};

Size sizeOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Conference:
        return {6, 38, 60, 260};
    case ActivityKind::Seminar:
        return {3, 16, 12, 60};
    case ActivityKind::Exchange:
        return {3, 18, 20, 110};
    case ActivityKind::RecruitmentEvent:
        return {4, 20, 25, 140};
    case ActivityKind::PeerAssessment:
        return {2, 6, 18, 55};
    case ActivityKind::JointResearch:
    case ActivityKind::TechnologyTransfer:
    case ActivityKind::SpinOff:
        return {2, 8, 50, 320};
    case ActivityKind::JointProgramme:
    case ActivityKind::FacilitySharing:
        return {2, 12, 20, 110};
    case ActivityKind::Communication:
        return {1, 6, 10, 90};
    default:
        return {1, 4, 3, 20};
    }
}

/// Who takes part: those of the topic as a rule, others now and then.
int percentTakingPart(const SampleBuild::TopicPlan *plan, const QString &member)
{
    if (!plan)
        return 45;
    if (plan->lead == member)
        return 90;
    if (plan->participants.contains(member))
        return 72;
    return plan->participants.isEmpty() ? 0 : 10;
}

/// Makes the activities of the sample, one copy after the other.
class Activities
{
public:
    explicit Activities(SampleBuild &build) : m_build(build) {}

    void add(const QJsonObject &json, int copy);

private:
    QStringList areasOf(const QJsonObject &json, const SampleBuild::TopicPlan *plan) const;
    QDate startOfCopy(QDate day, ActivityState state);
    void addParticipants(Activity &activity, const QJsonObject &json, const QStringList &areas,
                         const SampleBuild::TopicPlan *plan);
    std::optional<qint64> cost(const Activity &activity);
    LocalizedText outcome(const Activity &activity);
    QString evidence(const QString &host, const Activity &activity);

    SampleBuild &m_build;
    const QJsonObject m_outcomes = sampleMaterial(QStringLiteral("outcomes.json")).toObject();
    QHash<ActivityKind, int> m_told; ///< outcomes told so far, by kind
};

QStringList Activities::areasOf(const QJsonObject &json, const SampleBuild::TopicPlan *plan) const
{
    QStringList areas;
    const QString own = plan ? plan->area : json[QLatin1String("area")].toString();
    const QString also = json[QLatin1String("also")].toString();
    if (!own.isEmpty())
        areas.append(own);
    if (!also.isEmpty())
        areas.append(also);
    return areas;
}

/// Copies are spread over the part of the year in which they can have their state.
QDate Activities::startOfCopy(QDate day, ActivityState state)
{
    if (state != ActivityState::Done)
        return day;
    const bool current = day.year() == sampleLastYear;
    const QDate first(day.year(), 1, 10);
    const QDate last = current ? sampleToday().addDays(-8) : QDate(day.year(), 12, 18);
    return first.addDays(m_build.random.between(0, static_cast<int>(first.daysTo(last))));
}

void Activities::addParticipants(Activity &activity, const QJsonObject &json,
                                 const QStringList &areas, const SampleBuild::TopicPlan *plan)
{
    const QString host = json[QLatin1String("host")].toString();
    const QStringList always = sampleWords(json[QLatin1String("with")]) << host;
    const Size size = sizeOf(activity.kind);
    for (const QString &member : std::as_const(m_build.members)) {
        const bool drawn = m_build.random.chance(percentTakingPart(plan, member));
        const int people = m_build.random.between(size.leastPeople, size.mostPeople);
        const bool known = m_build.random.chance(92);
        const bool silent = m_build.isSilent(member, QString(), activity.start) ||
                            std::any_of(areas.begin(), areas.end(), [&](const QString &area) {
                                return m_build.isSilent(member, area, activity.start);
                            });
        if (always.contains(member) || (drawn && !silent))
            activity.participants.append(
                {m_build.member(member), known ? std::optional(people) : std::nullopt});
    }
}

/// A meeting online costs nothing; of some activities the cost is not known.
std::optional<qint64> Activities::cost(const Activity &activity)
{
    const Size size = sizeOf(activity.kind);
    const qint64 amount = m_build.random.between(size.leastCost * 2, size.mostCost * 2) * 500'000LL;
    const bool known = m_build.random.chance(88);
    if (activity.state == ActivityState::Cancelled || !known)
        return std::nullopt;
    const bool online = activity.place.en == QLatin1String("Online");
    return online && activity.kind == ActivityKind::Meeting ? 0 : amount;
}

LocalizedText Activities::outcome(const Activity &activity)
{
    const QJsonArray pool = m_outcomes[code(activity.kind)].toArray();
    if (pool.isEmpty())
        return {};
    int people = 0;
    for (const auto &[member, count] : activity.participants)
        people += count.value_or(2);
    SampleRandom &random = m_build.random;
    return filled(sampleText(pool.at(m_told[activity.kind]++ % pool.size())),
                  {{QStringLiteral("n"), people},
                   {QStringLiteral("m"), std::max(people / 2, 3)},
                   {QStringLiteral("k"), random.between(3, 8)},
                   {QStringLiteral("j"), random.between(2, 4)},
                   {QStringLiteral("h"), random.between(7, 30) * 50}});
}

QString Activities::evidence(const QString &host, const Activity &activity)
{
    QString documentCode;
    for (const OrganizationName &name : m_build.program.all<OrganizationName>()) {
        if (name.organization == activity.host && holdsOn(name.from, name.until, activity.start))
            documentCode = name.documentCode;
    }
    const QJsonValue kinds = m_build.office[QLatin1String("evidence")];
    const QString usual = kinds[QLatin1String("other")].toString();
    return QStringLiteral("%1/KH-%2; %3")
        .arg(QString::number(m_build.random.between(11, 890)),
             documentCode.isEmpty() ? host : documentCode,
             kinds[code(activity.kind)].toString(usual));
}

void Activities::add(const QJsonObject &json, int copy)
{
    Activity activity;
    activity.state = fromCode<ActivityState>(json[QLatin1String("state")].toString())
                         .value_or(ActivityState::Done);
    activity.kind = fromCode<ActivityKind>(json[QLatin1String("kind")].toString())
                        .value_or(ActivityKind::Other);
    const QDate planned = sampleDate(json[QLatin1String("on")]);
    activity.start = copy == 1 ? planned : startOfCopy(planned, activity.state);
    const QDate end = sampleDate(json[QLatin1String("end")]);
    if (end.isValid())
        activity.end = std::min(activity.start.addDays(planned.daysTo(end)),
                                QDate(activity.start.year(), 12, 31));
    const auto at = m_build.topicAt.constFind(
        SampleBuild::planKey(json[QLatin1String("topic")].toString(), activity.start.year(), copy));
    SampleBuild::TopicPlan *plan =
        at == m_build.topicAt.constEnd() ? nullptr : &m_build.topics[*at];
    if (plan) {
        activity.topic = m_build.program.all<Topic>().at(plan->at).id;
        plan->activities.append(m_build.program.all<Activity>().size());
    }
    const QStringList areas = areasOf(json, plan);
    for (const QString &area : areas)
        activity.areas.append(m_build.area(area));
    activity.title = sampleText(json[QLatin1String("title")]);
    if (copy > 1)
        activity.title =
            filled(sampleText(m_build.office[QLatin1String("copies")][QLatin1String("activity")]),
                   {{QStringLiteral("title"), activity.title}, {QStringLiteral("copy"), copy}});
    const QString host = json[QLatin1String("host")].toString();
    activity.host = m_build.member(host);
    activity.place = json[QLatin1String("place")].isObject()
                         ? sampleText(json[QLatin1String("place")])
                         : m_build.venue(host, activity.start);
    activity.externalPartners = sampleText(json[QLatin1String("external")]);
    addParticipants(activity, json, areas, plan);
    activity.outcome = sampleText(json[QLatin1String("outcome")]);
    activity.cost = cost(activity);
    if (activity.state == ActivityState::Done) {
        if (activity.outcome.isEmpty())
            activity.outcome = outcome(activity);
        if (json[QLatin1String("evidence")].toBool(true) && m_build.random.chance(90))
            activity.evidence = evidence(host, activity);
    }
    activity.illustrative = true;
    m_build.add(activity, activity.start.addDays(-20));
}

/// Sees to it that no member is silent in an area by mere chance: whoever took no part in an area
/// in a year joins one of its activities.
void fillCoverage(SampleBuild &build)
{
    for (int year = sampleFirstYear; year <= sampleLastYear; ++year) {
        for (const QString &area : std::as_const(build.areas)) {
            QList<Activity *> held;
            for (Activity &activity : build.program.all<Activity>()) {
                if (activity.start.year() == year && activity.state == ActivityState::Done &&
                    activity.areas == Links<Area>{build.area(area)} &&
                    activity.participants.size() > 1)
                    held.append(&activity);
            }
            for (const QString &member : std::as_const(build.members)) {
                const auto id = build.member(member);
                const auto takesPart = [&](const Activity *activity) {
                    return std::any_of(activity->participants.begin(), activity->participants.end(),
                                       [&](const auto &link) { return link.to == id; });
                };
                if (held.isEmpty() || std::any_of(held.begin(), held.end(), takesPart))
                    continue;
                Activity *chosen =
                    held.at(build.random.between(0, static_cast<int>(held.size()) - 1));
                if (!build.isSilent(member, area, chosen->start))
                    chosen->participants.append({id, build.random.between(1, 6)});
            }
        }
    }
}

} // namespace

void addActivities(SampleBuild &build)
{
    const QJsonArray material = sampleMaterial(QStringLiteral("activities.json")).toArray();
    Activities activities(build);
    for (int copy = 1; copy <= build.times; ++copy) {
        for (const QJsonValue &json : material)
            activities.add(json.toObject(), copy);
    }
    fillCoverage(build);
}

} // namespace LienKet
