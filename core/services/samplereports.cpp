// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/samplebuild.h"

#include <algorithm>

namespace LienKet {

namespace {

using TopicPlan = SampleBuild::TopicPlan;

/// How far a report got, by which its entries are filled.
enum class Filling { None, Half, Whole };

/// Makes the rounds, the members' reports in them and their entries.
class MemberReports
{
public:
    explicit MemberReports(SampleBuild &build) : m_build(build) {}

    void addRound(int year);

private:
    MemberReport closedReport(int year, const QString &member, QDate deadline);
    MemberReport openReport(const QString &member);
    void write(MemberReport &report, int year, const QString &member);
    void addEntries(const MemberReport &report, int year, const QString &member);
    ReportEntry entryOf(const MemberReport &report, const TopicPlan &plan, const QString &member);
    void addValues(ReportEntry &entry, const TopicPlan &plan, const QString &member);
    LocalizedText results(const TopicPlan &plan, const QString &member,
                          const QList<qsizetype> &activities) const;
    LocalizedText hosted(const QList<qsizetype> &activities) const;
    QList<qsizetype> activitiesOf(const TopicPlan &plan, Id<Organization> member,
                                  QDate until) const;
    bool isMissing(int year, const QString &member) const;
    QJsonValue special(const TopicPlan &plan, const QString &member) const;
    LocalizedText pick(const QString &pool, int year, const QString &member) const;

    SampleBuild &m_build;
    const QJsonObject m_texts = sampleMaterial(QStringLiteral("memberreports.json")).toObject();
    QHash<Id<Topic>, QList<Id<Indicator>>> m_indicators = indicatorsOf(m_build);

    static QHash<Id<Topic>, QList<Id<Indicator>>> indicatorsOf(const SampleBuild &build)
    {
        QHash<Id<Topic>, QList<Id<Indicator>>> all;
        for (const Indicator &each : build.program.all<Indicator>())
            all[each.topic].append(each.id);
        return all;
    }
};

bool MemberReports::isMissing(int year, const QString &member) const
{
    return m_build.office[QLatin1String("missing")][QString::number(year)].toString() == member;
}

/// Texts of a pool such that no member repeats itself and no two of a year are alike.
LocalizedText MemberReports::pick(const QString &pool, int year, const QString &member) const
{
    const QJsonArray texts = m_texts[pool].toArray();
    const auto index = m_build.members.indexOf(member) + (year - sampleFirstYear) * 5;
    return sampleText(texts.at(index % texts.size()));
}

QJsonValue MemberReports::special(const TopicPlan &plan, const QString &member) const
{
    if (plan.copy > 1)
        return {};
    const QJsonArray all = m_texts[QLatin1String("special")].toArray();
    for (const QJsonValue &each : all) {
        if (each[QLatin1String("year")].toInt() == plan.year &&
            each[QLatin1String("topic")].toString() == plan.key &&
            each[QLatin1String("member")].toString() == member)
            return each;
    }
    return {};
}

QList<qsizetype> MemberReports::activitiesOf(const TopicPlan &plan, Id<Organization> member,
                                             QDate until) const
{
    QList<qsizetype> found;
    for (const qsizetype at : plan.activities) {
        const Activity &activity = m_build.program.all<Activity>().at(at);
        const bool took = std::any_of(activity.participants.begin(), activity.participants.end(),
                                      [&](const auto &link) { return link.to == member; });
        if (took && activity.state == ActivityState::Done && activity.start <= until)
            found.append(at);
    }
    return found;
}

/// The first of the activities by name and day: "A" (12/04/2023); "B" (20/07/2023).
LocalizedText MemberReports::hosted(const QList<qsizetype> &activities) const
{
    LocalizedText titles;
    const QString between = QStringLiteral("; ");
    for (const qsizetype at : activities.mid(0, 3)) {
        const Activity &activity = m_build.program.all<Activity>().at(at);
        const LocalizedText one = filled(
            sampleText(m_texts[QLatin1String("named")]),
            {{QStringLiteral("title"), activity.title}, {QStringLiteral("date"), activity.start}});
        titles = titles.isEmpty()
                     ? one
                     : LocalizedText(titles.vi + between + one.vi, titles.en + between + one.en);
    }
    return filled(sampleText(m_texts[QLatin1String("hosted")]),
                  {{QStringLiteral("titles"), titles}});
}

/// What the member did under the topic in general, and which activities it hosted. Of two things
/// that participants did, one did the first, the next the second, others both.
LocalizedText MemberReports::results(const TopicPlan &plan, const QString &member,
                                     const QList<qsizetype> &activities) const
{
    const QJsonValue did = plan.material[QLatin1String("results")];
    const QJsonArray pool = did[QLatin1String("participant")].toArray();
    const auto index = plan.participants.indexOf(member) + plan.step;
    LocalizedText text = plan.lead == member ? sampleText(did[QLatin1String("lead")])
                                             : sampleText(pool.at(index % pool.size()));
    if (plan.lead != member && index % 4 > 1 && pool.size() > 1)
        text = joined(text, sampleText(pool.at((index + 1) % pool.size())));
    QList<qsizetype> own;
    for (const qsizetype at : activities) {
        if (m_build.program.all<Activity>().at(at).host == m_build.member(member))
            own.append(at);
    }
    return own.isEmpty() ? text : joined(text, hosted(own));
}

/// The year's result shared out among those who reported: the lead has three parts.
void MemberReports::addValues(ReportEntry &entry, const TopicPlan &plan, const QString &member)
{
    const QJsonArray indicators = plan.material[QLatin1String("indicators")].toArray();
    QStringList reporting = plan.participants;
    reporting.removeIf([&](const QString &each) { return isMissing(plan.year, each); });
    const int parts = 3 + static_cast<int>(reporting.size());
    for (qsizetype i = 0; i < indicators.size(); ++i) {
        const QJsonValue json = indicators.at(i);
        const int total = json[QLatin1String("actuals")].toArray().at(plan.step).toInt();
        const QJsonValue split = json[QLatin1String("splits")][QString::number(plan.year)];
        int value = total / parts;
        if (split.isObject())
            value = split[member].toInt(0);
        else if (plan.lead == member)
            value = total - value * static_cast<int>(reporting.size());
        if (value > 0)
            entry.values.append({m_indicators[entry.topic].at(i), static_cast<double>(value)});
    }
}

ReportEntry MemberReports::entryOf(const MemberReport &report, const TopicPlan &plan,
                                   const QString &member)
{
    const Topic &topic = m_build.program.all<Topic>().at(plan.at);
    const QList<qsizetype> activities = activitiesOf(
        plan, report.member, report.submittedOn.isValid() ? report.submittedOn : sampleToday());
    ReportEntry entry;
    entry.report = report.id;
    entry.topic = topic.id;
    const bool open = topic.state == TopicState::Running || topic.state == TopicState::PartlyDone;
    entry.status = topic.state == TopicState::Dropped ? EntryStatus::Not
                   : open                             ? EntryStatus::Partly
                                                      : EntryStatus::Fully;
    entry.progress = topic.state == TopicState::Dropped ? m_build.random.between(1, 5) * 5
                     : open                             ? m_build.random.between(8, 18) * 5
                                                        : 100;
    entry.results = topic.state == TopicState::Dropped && activities.isEmpty()
                        ? sampleText(m_texts[QLatin1String("stopped")])
                        : results(plan, member, activities);
    if (open && m_build.random.chance(60)) {
        const QJsonArray pool = m_texts[QLatin1String("entryDifficulties")][plan.area].toArray();
        entry.difficulties =
            sampleText(pool.at(m_build.random.between(0, static_cast<int>(pool.size()) - 1)));
    }
    addValues(entry, plan, member);
    for (const qsizetype at : activities)
        entry.activities.append(m_build.program.all<Activity>().at(at).id);
    if (const QJsonValue json = special(plan, member); json.isObject()) {
        entry.status =
            fromCode<EntryStatus>(json[QLatin1String("status")].toString()).value_or(entry.status);
        entry.progress = json[QLatin1String("progress")].toInt();
        entry.results = sampleText(json[QLatin1String("results")]);
        entry.difficulties = sampleText(json[QLatin1String("difficulties")]);
        entry.comment = sampleText(json[QLatin1String("comment")]);
    }
    return entry;
}

/// A report shell has one entry for each topic of the member; a draft has filled some of them.
void MemberReports::addEntries(const MemberReport &report, int year, const QString &member)
{
    if (report.nil)
        return;
    const Filling filling = report.state == MemberReportState::NotStarted ? Filling::None
                            : report.state == MemberReportState::Draft    ? Filling::Half
                                                                          : Filling::Whole;
    bool every = false;
    for (const TopicPlan &plan : std::as_const(m_build.topics)) {
        if (plan.year != year || (plan.lead != member && !plan.participants.contains(member)))
            continue;
        every = !every;
        if (filling == Filling::Whole || (filling == Filling::Half && every)) {
            m_build.add(entryOf(report, plan, member), report.startedOn);
            continue;
        }
        ReportEntry shell;
        shell.report = report.id;
        shell.topic = m_build.program.all<Topic>().at(plan.at).id;
        m_build.add(shell, QDate(year, 10, 1));
    }
}

MemberReport MemberReports::closedReport(int year, const QString &member, QDate deadline)
{
    MemberReport report;
    report.startedOn = deadline.addDays(-m_build.random.between(22, 38));
    const int late = m_build.office[QLatin1String("late")][QString::number(year)][member].toInt();
    const int early = m_build.random.between(0, 11);
    const int reading = m_build.random.between(2, 9);
    if (isMissing(year, member)) {
        report.state = MemberReportState::Draft;
        return report;
    }
    report.state = MemberReportState::Accepted;
    report.submittedOn = deadline.addDays(late > 0 ? late : -early);
    report.acceptedOn = report.submittedOn.addDays(reading);
    return report;
}

MemberReport MemberReports::openReport(const QString &member)
{
    const QJsonValue json = m_build.office[QLatin1String("round2026")][member];
    MemberReport report;
    report.state = fromCode<MemberReportState>(json[QLatin1String("state")].toString())
                       .value_or(MemberReportState::NotStarted);
    report.startedOn = sampleDate(json[QLatin1String("started")]);
    report.submittedOn = sampleDate(json[QLatin1String("submitted")]);
    report.returnedOn = sampleDate(json[QLatin1String("returned")]);
    report.acceptedOn = sampleDate(json[QLatin1String("accepted")]);
    report.nil = json[QLatin1String("nil")].toBool();
    report.comment = sampleText(m_texts[QLatin1String("returned")][member]);
    return report;
}

void MemberReports::write(MemberReport &report, int year, const QString &member)
{
    if (report.nil) {
        report.highlights = sampleText(m_texts[QLatin1String("nil")]);
        return;
    }
    if (!report.submittedOn.isValid()) {
        if (report.startedOn.isValid())
            report.highlights = sampleText(m_texts[QLatin1String("missing")]);
        return;
    }
    int hosted = 0;
    int took = 0;
    int led = 0;
    for (const Activity &activity : m_build.program.all<Activity>()) {
        if (activity.start.year() != year || activity.state != ActivityState::Done)
            continue;
        hosted += activity.host == report.member;
        took += activity.host != report.member &&
                std::any_of(activity.participants.begin(), activity.participants.end(),
                            [&](const auto &link) { return link.to == report.member; });
    }
    for (const TopicPlan &plan : std::as_const(m_build.topics))
        led += plan.year == year && plan.lead == member;
    report.highlights = filled(pick(QStringLiteral("highlights"), year, member),
                               {{QStringLiteral("led"), led},
                                {QStringLiteral("hosted"), hosted},
                                {QStringLiteral("joined"), took}});
    report.difficulties = pick(QStringLiteral("difficulties"), year, member);
    report.proposals = pick(QStringLiteral("proposals"), year, member);
}

void MemberReports::addRound(int year)
{
    const QJsonValue json = m_build.office[QLatin1String("rounds")][QString::number(year)];
    ReportRound round;
    round.year = year;
    round.openedOn = sampleDate(json[QLatin1String("opened")]);
    round.deadline = sampleDate(json[QLatin1String("deadline")]);
    round.cutoff = QDate(year, 12, 14);
    if (year < sampleLastYear)
        round.closedOn = QDate(year, 12, 18);
    round.illustrative = true;
    const Id<ReportRound> id = m_build.add(round, round.openedOn).id;
    for (const QString &member : std::as_const(m_build.members)) {
        MemberReport report =
            year < sampleLastYear ? closedReport(year, member, round.deadline) : openReport(member);
        report.round = id;
        report.member = m_build.member(member);
        if (report.startedOn.isValid())
            report.author = m_build.person(member, QStringLiteral("officer"));
        report.illustrative = true;
        write(report, year, member);
        addEntries(MemberReport(m_build.add(report, round.openedOn)), year, member);
    }
}

void addReminders(SampleBuild &build)
{
    const QJsonArray answers = build.office[QLatin1String("reminderAnswers")].toArray();
    const QJsonArray reminders = build.office[QLatin1String("reminders")].toArray();
    QHash<QString, int> numbers;
    for (const QJsonValue &json : reminders) {
        const int year = json[QLatin1String("year")].toInt();
        const QString member = json[QLatin1String("member")].toString();
        Reminder reminder;
        for (const ReportRound &round : build.program.all<ReportRound>()) {
            if (round.year == year)
                reminder.round = round.id;
        }
        reminder.member = build.member(member);
        reminder.number = ++numbers[QString::number(year) + member];
        reminder.date = sampleDate(json[QLatin1String("on")]);
        reminder.channel = fromCode<ReminderChannel>(json[QLatin1String("channel")].toString())
                               .value_or(ReminderChannel::Email);
        reminder.person = build.person(member, QStringLiteral("officer"));
        if (json[QLatin1String("answer")].isDouble())
            reminder.answer = sampleText(answers.at(json[QLatin1String("answer")].toInt()));
        build.add(reminder, reminder.date);
    }
}

} // namespace

void addMemberReports(SampleBuild &build)
{
    MemberReports reports(build);
    for (int year = sampleFirstYear; year <= sampleLastYear; ++year)
        reports.addRound(year);
    addReminders(build);
}

} // namespace LienKet
