// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/reportround.h"

#include "core/base/text.h"
#include "core/services/actsof.h"
#include "core/services/ordered.h"
#include "core/services/rotation.h"

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

/// The value of the first indicator of the same name.
std::optional<double> lastValue(const ReportEntry &before, const QList<Indicator> &olds,
                                const Indicator &own)
{
    for (const Indicator &old : olds) {
        if (fold(old.name.vi) != fold(own.name.vi) || fold(old.name.en) != fold(own.name.en))
            continue;
        for (const auto &value : before.values) {
            if (value.to == old.id)
                return value.value;
        }
    }
    return std::nullopt;
}

/// Makes the shells of one round.
class RoundOpening
{
public:
    RoundOpening(Store &store, const ReportRound &round, QDate today)
        : m_store(store), m_round(withId(round)), m_today(today),
          m_topics(store.ofYear<Topic>(round.year))
    {
        std::stable_sort(m_topics.begin(), m_topics.end(),
                         [](const Topic &a, const Topic &b) { return a.number < b.number; });
        for (const Activity &each : store.ofYear<Activity>(round.year)) {
            if (each.topic && each.state == ActivityState::Done && each.start <= today)
                m_activities[each.topic].append(each);
        }
        for (const Indicator &each : store.all<Indicator>())
            m_indicators[each.topic].append(each);
        for (const MemberReport &each : store.all<MemberReport>())
            m_memberOf.insert(each.id, each.member);
        for (const ReportEntry &each : store.all<ReportEntry>())
            m_entries.insert({each.topic, m_memberOf.value(each.report)}, each);
    }

    QList<Record> records()
    {
        QList<Record> records;
        if (!m_store.find(m_round.id))
            records.append(m_round);
        for (const Membership &member : membersIn(m_store.all<Membership>(), m_round.year))
            addReport(member.organization, records);
        return records;
    }

private:
    void addReport(Id<Organization> member, QList<Record> &records)
    {
        MemberReport shell;
        shell.round = m_round.id;
        shell.member = member;
        shell = withId(shell);
        if (const MemberReport *kept = m_store.find(shell.id)) {
            if (wasHandedIn(kept->state))
                return;
        } else {
            records.append(shell);
        }
        for (const Topic &topic : std::as_const(m_topics)) {
            if (takesPart(member, topic) && topic.state != TopicState::Dropped &&
                !m_entries.contains({topic.id, member}))
                records.append(entry(shell.id, topic, member));
        }
    }

    ReportEntry entry(Id<MemberReport> report, const Topic &topic, Id<Organization> member) const
    {
        ReportEntry entry;
        entry.report = report;
        entry.topic = topic.id;
        for (const Activity &each : m_activities.value(topic.id)) {
            const bool took = each.host == member ||
                              std::any_of(each.participants.begin(), each.participants.end(),
                                          [&](const auto &link) { return link.to == member; });
            const Id<Activity> counted = each.sameAs ? each.sameAs : each.id;
            if (took &&
                !entry.activities.contains(counted)) // one event, by whomever it was entered
                entry.activities.append(counted);
        }
        const auto before = m_entries.constFind({topic.carriedFrom, member});
        if (topic.carriedFrom && before != m_entries.cend()) {
            entry.progress = before->progress;
            entry.values = lastYears(*before, topic);
        }
        return withId(entry);
    }

    /// A cumulative indicator goes on from its last value; a periodic one begins anew (rule 3).
    ValuedLinks<Indicator, double> lastYears(const ReportEntry &before, const Topic &topic) const
    {
        ValuedLinks<Indicator, double> values;
        for (const Indicator &own : m_indicators.value(topic.id)) {
            if (own.kind != IndicatorKind::Cumulative)
                continue;
            const auto &olds = m_indicators.value(topic.carriedFrom);
            if (const auto last = lastValue(before, olds, own))
                values.append({own.id, *last});
        }
        return values;
    }

    Store &m_store;
    ReportRound m_round;
    QDate m_today;
    QList<Topic> m_topics;
    QHash<Id<Topic>, QList<Activity>> m_activities;
    QHash<Id<Topic>, QList<Indicator>> m_indicators;
    QHash<Id<MemberReport>, Id<Organization>> m_memberOf;
    QHash<std::pair<Id<Topic>, Id<Organization>>, ReportEntry> m_entries;
};

bool isAnswered(const ReportEntry &entry)
{
    return entry.status != EntryStatus::NotReported;
}

/// Collects what is to be said of one report.
class Submission
{
public:
    explicit Submission(const QList<Indicator> &indicators) : m_indicators(indicators) {}

    void judge(const MemberReport &report)
    {
        const RecordKey key{QLatin1StringView(MemberReport::table), report.id.uuid};
        if (!report.nil && report.highlights.isEmpty())
            add(ReportFinding::Kind::NoHighlights, key, "highlights"_L1);
        for (const auto &[field, text] : {std::pair("highlights"_L1, &report.highlights),
                                          std::pair("difficulties"_L1, &report.difficulties),
                                          std::pair("proposals"_L1, &report.proposals)}) {
            if (text->isInOneLanguage())
                add(ReportFinding::Kind::Untranslated, key, field);
        }
    }

    void judge(const ReportEntry &entry, bool nil)
    {
        using Kind = ReportFinding::Kind;
        const RecordKey key{QLatin1StringView(ReportEntry::table), entry.id.uuid};
        if (nil) {
            if (isAnswered(entry))
                add(Kind::NotNil, key, "status"_L1);
            return;
        }
        if (!isAnswered(entry))
            return add(Kind::Unanswered, key, "status"_L1);
        if (entry.status != EntryStatus::Not && entry.results.isEmpty())
            add(Kind::NoResults, key, "results"_L1);
        if (entry.status == EntryStatus::Fully && entry.progress.value_or(100) < 100)
            add(Kind::Contradiction, key, "progress"_L1);
        if (entry.status != EntryStatus::Not && entry.activities.isEmpty())
            add(Kind::NoActivity, key, "activities"_L1);
        if (lacksValue(entry))
            add(Kind::NoValue, key, "values"_L1);
        if (entry.results.isInOneLanguage() || entry.difficulties.isInOneLanguage())
            add(Kind::Untranslated, key,
                entry.results.isInOneLanguage() ? "results"_L1 : "difficulties"_L1);
    }

    QList<ReportFinding> findings()
    {
        std::stable_partition(m_findings.begin(), m_findings.end(),
                              [](const ReportFinding &each) { return each.isError(); });
        return m_findings;
    }

private:
    void add(ReportFinding::Kind kind, const RecordKey &record, QLatin1StringView field)
    {
        m_findings.append({kind, record, field});
    }

    bool lacksValue(const ReportEntry &entry) const
    {
        return std::any_of(m_indicators.begin(), m_indicators.end(), [&](const Indicator &each) {
            return each.topic == entry.topic &&
                   std::none_of(entry.values.begin(), entry.values.end(),
                                [&](const auto &value) { return value.to == each.id; });
        });
    }

    const QList<Indicator> &m_indicators;
    QList<ReportFinding> m_findings;
};

} // namespace

QList<Record> openedRound(Store &store, const ReportRound &round, QDate today)
{
    return RoundOpening(store, round, today).records();
}

QList<Indicator> indicatorsOf(Store &store, Id<Topic> topic)
{
    return orderedParts(store, &Indicator::topic, topic);
}

const ReportEntry *entryBefore(Store &store, const ReportEntry &entry)
{
    const Topic *topic = store.find(entry.topic);
    const MemberReport *report = store.find(entry.report);
    if (!topic || !topic->carriedFrom || !report)
        return nullptr;
    for (const ReportEntry &each : store.all<ReportEntry>()) {
        const MemberReport *from =
            each.topic == topic->carriedFrom ? store.find(each.report) : nullptr;
        if (from && from->member == report->member)
            return &each;
    }
    return nullptr;
}

std::optional<double> valueBefore(Store &store, const ReportEntry &before, const Indicator &own)
{
    return lastValue(before, indicatorsOf(store, before.topic), own);
}

QList<ReportEntry> entriesOf(Store &store, Id<MemberReport> report)
{
    QList<std::pair<int, ReportEntry>> numbered;
    for (const ReportEntry &each : store.all<ReportEntry>()) {
        if (each.report != report)
            continue;
        const Topic *topic = store.find(each.topic);
        numbered.append({topic ? topic->number : 0, each});
    }
    std::stable_sort(numbered.begin(), numbered.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<ReportEntry> entries;
    for (const auto &[number, entry] : std::as_const(numbered))
        entries.append(entry);
    return entries;
}

QList<ReportFinding> findingsIn(Store &store, const MemberReport &report)
{
    Submission submission(store.all<Indicator>());
    submission.judge(report);
    for (const ReportEntry &entry : entriesOf(store, report.id))
        submission.judge(entry, report.nil);
    return submission.findings();
}

} // namespace LienKet
