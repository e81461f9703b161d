// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/dueitems.h"

#include "core/services/agreementstate.h"
#include "core/services/recordofyear.h"

#include <algorithm>

namespace LienKet {

namespace {

constexpr int dueWithinDays = 30;

template <class E>
RecordKey keyOf(const E &record)
{
    return {QLatin1StringView(E::table), record.id.uuid};
}

/// Collects what is due.
class DueReader
{
public:
    DueReader(Store &store, int year, QDate today, const QList<Topic> &unfinished)
        : m_store(store), m_year(year), m_today(today), m_unfinished(unfinished)
    {
    }

    QList<DueItem> read()
    {
        for (const Meeting &meeting : m_store.ofYear<Meeting>(m_year)) {
            if (meeting.date >= m_today)
                add({.kind = DueItem::Kind::Meeting,
                     .date = meeting.date,
                     .record = keyOf(meeting),
                     .number = meeting.number});
        }
        readTopics();
        if (const auto *round = recordOf(m_store.all<ReportRound>(), m_year)) {
            if (round->deadline >= m_today)
                add({.kind = DueItem::Kind::Deadline,
                     .date = round->deadline,
                     .record = keyOf(*round)});
            if (round->cutoff >= m_today)
                add({.kind = DueItem::Kind::Cutoff,
                     .date = round->cutoff,
                     .record = keyOf(*round)});
        }
        std::stable_sort(m_due.begin(), m_due.end(),
                         [](const DueItem &a, const DueItem &b) { return a.date < b.date; });
        return m_due;
    }

private:
    /// What ended, or goes on in the next year, waits for nothing in this one.
    void readTopics()
    {
        QHash<Id<Topic>, int> open; // their numbers
        for (const Topic &topic : m_unfinished) {
            if (topic.state == TopicState::PartlyDone)
                continue;
            open.insert(topic.id, topic.number);
            add({.kind = DueItem::Kind::TopicEnd,
                 .date = topic.end,
                 .record = keyOf(topic),
                 .number = topic.number,
                 .topic = topic.id});
        }
        for (const Milestone &milestone : m_store.ofYear<Milestone>(m_year)) {
            if (open.contains(milestone.topic) && milestone.doneOn.isNull())
                add({.kind = DueItem::Kind::Milestone,
                     .date = milestone.due,
                     .record = keyOf(milestone),
                     .number = open.value(milestone.topic),
                     .topic = milestone.topic,
                     .title = milestone.title});
        }
    }

    void add(DueItem item)
    {
        item.daysLeft = static_cast<int>(m_today.daysTo(item.date));
        if (item.date.isValid() && item.daysLeft <= dueWithinDays)
            m_due.append(item);
    }

    Store &m_store;
    int m_year;
    QDate m_today;
    const QList<Topic> &m_unfinished;
    QList<DueItem> m_due;
};

} // namespace

QList<DueItem> dueItems(Store &store, int year, QDate today, const QList<Topic> &unfinished)
{
    return DueReader(store, year, today, unfinished).read();
}

QList<DueItem> agreementExpiries(Store &store, QDate today)
{
    const auto &agreements = store.all<Agreement>();
    const auto &relations = store.all<AgreementRelation>();
    QList<DueItem> expiries;
    for (const Agreement &agreement : agreements) {
        if (stateOn(today, agreement, agreements, relations) != AgreementState::Expiring)
            continue;
        const QDate end = effectiveEnd(agreement, agreements, relations);
        expiries.append({.kind = DueItem::Kind::AgreementExpiry,
                         .date = end,
                         .record = keyOf(agreement),
                         .daysLeft = static_cast<int>(today.daysTo(end))});
    }
    std::stable_sort(expiries.begin(), expiries.end(),
                     [](const DueItem &a, const DueItem &b) { return a.date < b.date; });
    return expiries;
}

} // namespace LienKet
