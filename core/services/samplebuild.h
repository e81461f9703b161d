// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/samplefacts.h"
#include "core/services/sampletexts.h"

#include <QSet>

namespace LienKet {

/// Years of the illustrative part.
inline constexpr int sampleFirstYear = 2021;
inline constexpr int sampleLastYear = 2026;

/// What the parts of the sample share while it is built. Each part below reads what earlier ones
/// left here, draws from the one generator and appends its records; their order is fixed by
/// sampleProgram() and is part of the sample's content.
struct SampleBuild
{
    /// A topic record with what it was made from.
    struct TopicPlan
    {
        QString key;
        int copy = 1;
        int year = 0;
        int step = 0;     ///< which year of its chain, from 0
        qsizetype at = 0; ///< in the program's list of topics
        QString area;
        QString lead;
        QStringList participants;
        QJsonObject material;
        QList<qsizetype> activities; ///< in the program's list of activities
    };

    explicit SampleBuild(int howManyTimes) : times(howManyTimes), facts(program, random) {}
    SampleBuild(const SampleBuild &) = delete;
    SampleBuild &operator=(const SampleBuild &) = delete;

    SampleProgram program;
    SampleRandom random{20210122};
    int times;
    mutable SampleFacts facts; ///< looking a name up may first have to gather the names
    const QJsonObject office = sampleMaterial(QStringLiteral("office.json")).toObject();

    QStringList members;                              ///< codes in protocol order
    QStringList areas;                                ///< codes of the five top areas, in order
    QHash<QString, QHash<QString, Id<Person>>> staff; ///< member, role
    QHash<QString, Id<Person>> people;                ///< by handle
    QList<TopicPlan> topics;
    QHash<QString, qsizetype> topicAt; ///< planKey() → in `topics`
    QSet<Id<Proposal>> named;          ///< proposals that the minutes name: those of the first copy

    Id<Organization> member(const QString &code) const { return facts.find<Organization>(code); }
    Id<Area> area(const QString &code) const { return facts.find<Area>(code); }
    Id<Person> person(const QString &ofMember, const QString &role) const
    {
        return staff.value(ofMember).value(role);
    }

    static QString planKey(const QString &key, int year, int copy)
    {
        return QStringLiteral("%1/%2/%3").arg(key, QString::number(year), QString::number(copy));
    }

    template <class E>
    Id<E> id(QDate day)
    {
        return {random.uuid(day)};
    }

    /// Gives the record its id and takes it into the program: the id of its natural key if it has
    /// one, else a fresh one as of `day`.
    template <class E>
    E &add(E record, QDate day)
    {
        if constexpr (requires { record.naturalKey(); })
            record.id.uuid = naturalUuid(E::table, record.naturalKey());
        else
            record.id = id<E>(day);
        program.all<E>().append(std::move(record));
        return program.all<E>().last();
    }

    /// The member that actually coordinated the year; the planned one for a year to come.
    QString coordinator(int year) const;
    /// What a member was abbreviated to on a day.
    QString abbreviation(const QString &memberCode, QDate day) const;
    /// "Hà Nội (HUST)".
    LocalizedText venue(const QString &memberCode, QDate day) const;
    /// True if the sample keeps the member silent in that area on that day.
    bool isSilent(const QString &memberCode, const QString &areaCode, QDate day) const;
};

void addPeople(SampleBuild &build);
void addResources(SampleBuild &build);
void addYears(SampleBuild &build);
void addTopics(SampleBuild &build);
void addProposals(SampleBuild &build);
void addMeetings(SampleBuild &build);
void addActivities(SampleBuild &build);
void addMemberReports(SampleBuild &build);
void addAnnualReports(SampleBuild &build);
void addHandovers(SampleBuild &build);
void addDocumentNumbers(SampleBuild &build);

} // namespace LienKet
