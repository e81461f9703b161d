// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/activities.h"

namespace LienKet::Bench {

namespace {

QList<Record> members()
{
    QList<Record> records;
    for (int i = 0; i < 7; ++i) {
        Organization organization;
        organization.id = Id<Organization>::fresh();
        organization.code = QStringLiteral("M%1").arg(i);
        records.append(organization);
    }
    for (int i = 0; i < 5; ++i) {
        Area area;
        area.id = Id<Area>::fresh();
        area.code = QStringLiteral("A%1").arg(i);
        area.name = LocalizedText(area.code);
        records.append(area);
    }
    return records;
}

Activity activity(int number, const QList<Record> &shared)
{
    const auto member = [&](int i) { return std::get<Organization>(shared[(number + i) % 7]).id; };
    Activity record;
    record.id = Id<Activity>::fresh();
    record.areas = {std::get<Area>(shared[7 + number % 5]).id};
    record.state = ActivityState::Done;
    record.kind = static_cast<ActivityKind>(number % 15);
    record.title = {QStringLiteral("Hội thảo khoa học liên trường lần thứ %1").arg(number),
                    QStringLiteral("Inter-university seminar no. %1").arg(number)};
    record.start = QDate(activitiesYear, 1, 1).addDays(number % 365);
    record.end = record.start.addDays(1);
    record.place = {QStringLiteral("Hà Nội"), QStringLiteral("Hanoi")};
    record.host = member(0);
    record.participants = {{member(0), 12}, {member(1), 8}, {member(2), std::nullopt}};
    record.outcome = {QStringLiteral("Thống nhất kế hoạch triển khai và phân công đầu mối."),
                      QStringLiteral("The plan was agreed and contacts were named.")};
    record.cost = 25'000'000;
    return record;
}

} // namespace

Result<> fillWithActivities(Store &store)
{
    Step step;
    step.act = QStringLiteral("create");
    step.put = members();
    const QList<Record> shared = step.put;
    for (int i = 0; i < activities; ++i)
        step.put.append(activity(i, shared));
    if (const auto done = store.commit(step); !done)
        return std::unexpected(done.error());
    return {};
}

} // namespace LienKet::Bench
