// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/consolidation.h"

#include "core/base/text.h"
#include "core/services/actsof.h"
#include "core/services/rotation.h"
#include "core/services/sourcemarks.h"
#include "core/services/statistics.h"
#include "core/services/textgaps.h"
#include "core/store/history.h"

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

/// Draws one year's reports together.
class Drawing
{
public:
    Drawing(Store &store, int year)
        : m_store(store), m_year(year),
          m_names(store.all<Organization>(), store.all<OrganizationName>()),
          m_topics(store.ofYear<Topic>(year))
    {
        std::stable_sort(m_topics.begin(), m_topics.end(),
                         [](const Topic &a, const Topic &b) { return a.number < b.number; });
    }

    Result<Consolidation> draw()
    {
        const ReportRound *round = recordOf(m_store.all<ReportRound>(), m_year);
        if (!round)
            return refused(u"no_round"_s);
        if (const auto *report = recordOf(m_store.all<ConsolidatedReport>(), m_year))
            m_report = *report;
        if (m_report.state != ConsolidatedState::Draft)
            return refused(m_report.state == ConsolidatedState::Issued ? u"issued"_s
                                                                       : u"in_approval"_s);
        readReports(*round);
        if (m_report.reports.isEmpty())
            return refused(u"none_accepted"_s);
        m_report.year = m_year;
        m_report = withId(m_report);
        m_result.step.act = u"consolidate"_s;
        m_result.step.put.append(m_report);
        readEntries();
        LIENKET_TRY(readSections());
        for (const Topic &topic : std::as_const(m_topics))
            addTopic(topic);
        addAreas();
        m_result.sameEvents = LienKet::sameEvents(m_store.ofYear<Activity>(m_year));
        return m_result;
    }

private:
    std::unexpected<Error> refused(const QString &why) const
    {
        return failure(Error::Code::Invalid, QLatin1StringView(ConsolidatedReport::table), why);
    }

    void readReports(const ReportRound &round)
    {
        QHash<Id<Organization>, MemberReport> reports;
        for (const MemberReport &each : m_store.all<MemberReport>()) {
            if (each.round == round.id)
                reports.insert(each.member, each);
        }
        m_report.reports.clear();
        for (const Membership &member : membersIn(m_store.all<Membership>(), m_year)) {
            ++m_result.members;
            const auto report = reports.constFind(member.organization);
            if (report != reports.cend() && report->state == MemberReportState::Accepted) {
                m_report.reports.append(report->id);
                m_members.append({report->id, member.organization});
            } else {
                m_result.missing.append(member.organization);
            }
        }
        m_result.accepted = static_cast<int>(m_report.reports.size());
    }

    void readEntries()
    {
        QHash<Id<MemberReport>, int> place;
        for (qsizetype i = 0; i < m_members.size(); ++i)
            place.insert(m_members[i].first, static_cast<int>(i));
        for (const ReportEntry &each : m_store.all<ReportEntry>()) {
            if (!place.contains(each.report) || each.status == EntryStatus::NotReported)
                continue;
            m_entries[each.topic].append(each);
            ++m_result.entries;
            if (each.results.isInOneLanguage() || each.difficulties.isInOneLanguage())
                m_result.untranslated.append({QLatin1StringView(ReportEntry::table), each.id.uuid});
        }
        for (const Topic &topic : std::as_const(m_topics)) {
            auto &entries = m_entries[topic.id];
            std::stable_sort(entries.begin(), entries.end(), [&](const auto &a, const auto &b) {
                const auto order = [&](const ReportEntry &entry) {
                    const int own = place.value(entry.report);
                    return std::pair(m_members.at(own).second != topic.lead, own);
                };
                return order(a) < order(b);
            });
        }
    }

    Result<> readSections()
    {
        for (const ReportSection &each : m_store.all<ReportSection>()) {
            if (each.report != m_report.id)
                continue;
            m_ordinal = std::max(m_ordinal, each.ordinal);
            const auto history = m_store.journal().history(each.id.uuid);
            if (!history)
                return std::unexpected(history.error());
            if (isWorded(*history))
                m_worded.insert(each.id);
            if (each.kind == SectionKind::Topic)
                m_sections.insert(each.topic.uuid, each);
            else if (each.kind == SectionKind::Area)
                m_sections.insert(each.area.uuid, each);
        }
        return {};
    }

    /// The office has put its own words in the place of those that were drawn together.
    static bool isWorded(const RecordHistory &history)
    {
        QString last;
        for (const auto &[step, change] : standing(history)) {
            if (change.fields.contains("text"_L1))
                last = step.act;
        }
        return last != u"consolidate"_s;
    }

    /// The members' own words one below the other, each sentence with its source: "HUST: …".
    LocalizedText wordsOf(const ReportSection &section) const
    {
        QStringList vi;
        QStringList en;
        for (const Voice &each : voicesOf(m_store, m_names, section, m_year)) {
            const LocalizedText &said = each.entry.results;
            const auto mark = [&](int sentence) { return each.mark(sentence); };
            if (said.has(Language::Vietnamese))
                vi.append(lineHead(each) + withMarks(said.vi, mark));
            if (said.has(Language::English))
                en.append(lineHead(each) + withMarks(said.en, mark));
        }
        LocalizedText text(vi.join(u'\n'), en.join(u'\n'));
        // A language in which a member said nothing is not whole.
        if (!text.vi.isEmpty() && vi.size() < en.size())
            text.viState = TextState::Draft;
        if (!text.en.isEmpty() && en.size() < vi.size())
            text.enState = TextState::Draft;
        return text;
    }

    void addTopic(const Topic &topic)
    {
        const auto &entries = m_entries.value(topic.id);
        if (entries.isEmpty())
            return takeAway(topic.id.uuid);
        ReportSection section = begun(SectionKind::Topic, topic.id.uuid);
        section.topic = topic.id;
        section.area = topic.area;
        const bool worded = m_worded.contains(section.id);
        section.entries.clear();
        for (const ReportEntry &each : entries)
            section.entries.append(each.id);
        if (!worded)
            section.text = wordsOf(section);
        put(section, worded);
        m_ofArea[m_top.value(topic.area, topic.area)] += section.entries;
    }

    void addAreas()
    {
        QList<Area> areas = m_store.all<Area>();
        std::stable_sort(areas.begin(), areas.end(),
                         [](const Area &a, const Area &b) { return a.code < b.code; });
        for (const Area &area : std::as_const(areas)) {
            if (!m_ofArea.contains(area.id)) {
                takeAway(area.id.uuid);
                continue;
            }
            ReportSection section = begun(SectionKind::Area, area.id.uuid);
            section.area = area.id;
            section.entries = m_ofArea.value(area.id);
            put(section, !section.text.isEmpty());
        }
    }

    /// What rests on no accepted report any more goes; words of the office stay, without entries.
    void takeAway(const QUuid &about)
    {
        const auto kept = m_sections.constFind(about);
        if (kept == m_sections.cend())
            return;
        if (!kept->text.isEmpty() && m_worded.contains(kept->id)) {
            ReportSection section = *kept;
            section.entries.clear();
            return put(section, true);
        }
        m_result.step.remove(kept->id);
        ++m_result.removed;
    }

    ReportSection begun(SectionKind kind, const QUuid &about)
    {
        if (const auto kept = m_sections.constFind(about); kept != m_sections.cend())
            return *kept;
        ReportSection section;
        section.report = m_report.id;
        section.kind = kind;
        return section;
    }

    void put(ReportSection section, bool worded)
    {
        if (!section.id) {
            section.ordinal = ++m_ordinal;
            ++m_result.begun;
        } else {
            ++(worded ? m_result.kept : m_result.renewed);
        }
        section = withId(section);
        if (section.text.isInOneLanguage())
            m_result.untranslated.append(
                {QLatin1StringView(ReportSection::table), section.id.uuid});
        m_result.step.put.append(section);
    }

    Store &m_store;
    int m_year;
    OrganizationNames m_names;
    QList<Topic> m_topics;
    QHash<Id<Area>, Id<Area>> m_top = topAreas(m_store.all<Area>());
    ConsolidatedReport m_report;
    QList<std::pair<Id<MemberReport>, Id<Organization>>> m_members; ///< accepted, in protocol order
    QHash<Id<Topic>, QList<ReportEntry>> m_entries;
    QHash<QUuid, ReportSection> m_sections; ///< by the topic or area that they are about
    QSet<Id<ReportSection>> m_worded;
    QHash<Id<Area>, Links<ReportEntry>> m_ofArea;
    int m_ordinal = 0;
    Consolidation m_result;
};

QSet<QString> wordsIn(const LocalizedText &title)
{
    const QStringList words = fold(title.isEmpty() ? QString() : title.text(Language::Vietnamese))
                                  .split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(words.begin(), words.end());
}

/// Most of the words of either title stand in the other.
bool titlesAgree(const QSet<QString> &a, const QSet<QString> &b)
{
    constexpr double most = 0.6;
    const auto shared = QSet<QString>(a).intersect(b).size();
    return shared > 0 && double(shared) >= most * double(std::max(a.size(), b.size()));
}

bool placesAgree(const Activity &a, const Activity &b)
{
    const bool sameHost = a.host && a.host == b.host;
    return sameHost ||
           (!a.place.isEmpty() && fold(a.place.vi) == fold(b.place.vi) && !a.place.vi.isEmpty());
}

} // namespace

QList<std::pair<Id<Activity>, Id<Activity>>> sameEvents(const QList<Activity> &activities)
{
    struct Candidate
    {
        const Activity *activity;
        QSet<QString> words;
    };
    QMap<QDate, QList<Candidate>> byDay;
    for (const Activity &each : activities) {
        if (each.state != ActivityState::Cancelled && !each.sameAs)
            byDay[each.start].append({&each, wordsIn(each.title)});
    }
    QList<std::pair<Id<Activity>, Id<Activity>>> pairs;
    for (const QList<Candidate> &day : std::as_const(byDay)) {
        for (qsizetype i = 0; i < day.size(); ++i) {
            for (qsizetype j = i + 1; j < day.size(); ++j) {
                if (placesAgree(*day[i].activity, *day[j].activity) &&
                    titlesAgree(day[i].words, day[j].words))
                    pairs.append({day[i].activity->id, day[j].activity->id});
            }
        }
    }
    return pairs;
}

Links<Organization> membersLeftOut(Store &store, const ConsolidatedReport &report)
{
    Links<Organization> leftOut;
    const ReportRound *round = recordOf(store.all<ReportRound>(), report.year);
    for (const Membership &member : membersIn(store.all<Membership>(), report.year)) {
        for (const MemberReport &each : store.all<MemberReport>()) {
            if (round && each.round == round->id && each.member == member.organization &&
                each.state == MemberReportState::Accepted && !report.reports.contains(each.id))
                leftOut.append(each.member);
        }
    }
    return leftOut;
}

Links<ReportSection> passagesNotWhole(Store &store, const ConsolidatedReport &report)
{
    Links<ReportSection> passages;
    for (const ReportSection &each : store.all<ReportSection>()) {
        if (each.report == report.id && !each.text.isEmpty() && !isWhole(each.text))
            passages.append(each.id);
    }
    return passages;
}

Links<ReportEntry> untranslatedEntries(Store &store, const ConsolidatedReport &report)
{
    Links<ReportEntry> entries;
    for (const ReportEntry &each : store.all<ReportEntry>()) {
        if (report.reports.contains(each.report) &&
            (each.results.isInOneLanguage() || each.difficulties.isInOneLanguage()))
            entries.append(each.id);
    }
    return entries;
}

Result<Consolidation> consolidate(Store &store, int year)
{
    auto drawn = Drawing(store, year).draw();
    LIENKET_TRY(store.allRead()); // what could not be read would be taken out of the passages
    return drawn;
}

} // namespace LienKet
