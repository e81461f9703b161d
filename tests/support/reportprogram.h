// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/programrecords.h"

namespace LienKet::Test {

/// A small program of 2021 and 2022, made for the annual report: three members of which one was
/// renamed between the years, one sent a nil return and one no report; two areas; an activity that
/// serves both; topics in every state; an indicator without a value; texts without a translation.
class ReportProgram
{
public:
    ReportProgram();

    template <class E>
    QList<E> &all()
    {
        return std::get<QList<E>>(m_lists);
    }

    template <class E>
    E &add(E record)
    {
        record.id = Id<E>{uuidAt(QDateTime::fromMSecsSinceEpoch(0), 0, quint64(++m_count))};
        all<E>().append(record);
        return all<E>().last();
    }

    ProgramRecords records() { return ProgramRecords::of(*this); }

private:
    template <class Tuple>
    struct Lists;
    template <class... E>
    struct Lists<std::tuple<E...>>
    {
        using Type = std::tuple<QList<E>...>;
    };

    Id<Organization> addMember(const QString &code, const LocalizedText &name,
                               const QString &documentCode, int order);
    Id<Activity> addActivity(const LocalizedText &title, QDate start, const Links<Area> &areas,
                             Id<Organization> host, const Links<Organization> &members,
                             ActivityState state);
    void addConsortium();
    void addWork();
    void addReports();

    Lists<Entities>::Type m_lists;
    int m_count = 0;
    Id<Organization> m_hust, m_dut, m_huce;
    Id<Area> m_study, m_research;
    Id<Topic> m_credits, m_labs;
    Id<Indicator> m_courses, m_hours;
};

} // namespace LienKet::Test
