// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/acts.h"
#include "core/services/reportround.h"

#include <QTemporaryDir>
#include <QTest>

namespace LienKet::Test {

using namespace Qt::StringLiterals;

/// The year that the office works on.
inline constexpr int year = 2026;

template <class E>
RecordKey keyOf(const E &record)
{
    return {QLatin1StringView(E::table), record.id.uuid};
}

inline QStringList names(const QList<Act> &acts)
{
    QStringList names;
    for (const Act &act : acts)
        names.append(act.name);
    return names;
}

/// An office with a program of seven members in protocol order, one area and one year.
class Office
{
public:
    Office()
    {
        const QString path = folder.filePath(u"year.lienket"_s);
        if (!Store::create(path))
            qFatal("create");
        store = std::move(Store::open(path, Store::Mode::ReadWrite).value());
        for (const char *code : {"HUST", "HCMUT", "DUT", "UTC", "HUMG", "TLU", "HUCE"}) {
            Organization organization;
            organization.id = Id<Organization>::fresh();
            organization.code = QString::fromLatin1(code);
            members.append(organization.id);
            Membership membership;
            membership.organization = organization.id;
            membership.joinedOn = QDate(2021, 1, 22);
            membership.protocolOrder = int(members.size());
            put({organization, membership});
        }
        Area training;
        training.id = area = Id<Area>::fresh();
        training.code = u"training"_s;
        training.name = {u"Đào tạo"_s, u"Academics"_s};
        ProgramYear first;
        first.year = year;
        put({training, first});
        programYear = store->all<ProgramYear>().first().id;
    }

    Committed put(const QList<Record> &records)
    {
        Step step;
        step.put = records;
        const auto done = store->commit(step);
        if (!done)
            qFatal("%s %s", qPrintable(done.error().subject), qPrintable(done.error().detail));
        return *done;
    }

    /// What the act gives, committed.
    Result<Committed> act(const RecordKey &key, const char *name, const QJsonObject &answers = {})
    {
        const auto step = perform(*store, key, QLatin1StringView(name), answers, today);
        return step ? store->commit(*step) : std::unexpected(step.error());
    }
    Result<Committed> onYear(const char *name, const QJsonObject &answers = {})
    {
        return act({QLatin1StringView(ProgramYear::table), programYear.uuid}, name, answers);
    }

    Topic topic(const QString &title, Id<Organization> lead,
                const Links<Organization> &participants = {})
    {
        Topic topic;
        topic.id = Id<Topic>::fresh();
        topic.year = year;
        topic.number = int(store->all<Topic>().size()) + 1;
        topic.area = area;
        topic.title = {title, u"Topic"_s};
        topic.lead = lead;
        topic.participants = participants;
        topic.state = TopicState::Running;
        put({topic});
        return topic;
    }

    const MemberReport &reportOf(Id<Organization> member)
    {
        for (const MemberReport &each : store->all<MemberReport>()) {
            if (each.member == member)
                return each;
        }
        qFatal("no report");
    }

    void answer(Id<Organization> member, const QString &results)
    {
        for (ReportEntry entry : entriesOf(*store, reportOf(member).id)) {
            entry.status = EntryStatus::Fully;
            entry.results = {results, results};
            put({entry});
        }
    }

    void report(Id<Organization> member, const QString &results)
    {
        QVERIFY(act(keyOf(reportOf(member)), "begin"));
        answer(member, results);
        QVERIFY(act(keyOf(reportOf(member)), "submit"));
        QVERIFY(act(keyOf(reportOf(member)), "accept"));
    }

    QTemporaryDir folder; // outlives the store, whose lock lies in it
    QDate today{2026, 11, 18};
    std::unique_ptr<Store> store;
    QList<Id<Organization>> members;
    Id<Area> area;
    Id<ProgramYear> programYear;
};

} // namespace LienKet::Test
