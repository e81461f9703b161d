// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/services/samplebuild.h"
#include "core/services/sourcemarks.h"

#include <QHash>

#include <algorithm>

namespace LienKet {

namespace {

/// The figures that the texts of a year speak of.
QList<Placeholder> figuresOf(const SampleBuild &build, int year)
{
    int activities = 0;
    int previous = 0;
    QHash<TopicState, int> topics;
    for (const Activity &each : build.program.all<Activity>()) {
        activities += each.start.year() == year && each.state == ActivityState::Done;
        previous += each.start.year() == year - 1 && each.state == ActivityState::Done;
    }
    int all = 0;
    for (const Topic &each : build.program.all<Topic>()) {
        if (each.year != year)
            continue;
        ++all;
        ++topics[each.state];
    }
    return {{QStringLiteral("activities"), activities},
            {QStringLiteral("previous"), previous},
            {QStringLiteral("topics"), all},
            {QStringLiteral("done"), topics[TopicState::Done]},
            {QStringLiteral("partly"), topics[TopicState::PartlyDone]},
            {QStringLiteral("dropped"), topics[TopicState::Dropped]}};
}

/// The accepted reports of a year.
Links<MemberReport> acceptedIn(const SampleBuild &build, int year)
{
    Links<MemberReport> accepted;
    for (const ReportRound &round : build.program.all<ReportRound>()) {
        for (const MemberReport &report : build.program.all<MemberReport>()) {
            if (round.year == year && report.round == round.id &&
                report.state == MemberReportState::Accepted)
                accepted.append(report.id);
        }
    }
    return accepted;
}

/// Accepted entries by area, of the topics as they are before being multiplied.
QHash<Id<Area>, Links<ReportEntry>> entriesByArea(const SampleBuild &build, int year,
                                                  const Links<MemberReport> &accepted)
{
    QHash<Id<Topic>, Id<Area>> areas;
    for (const SampleBuild::TopicPlan &plan : build.topics) {
        if (plan.year == year && plan.copy == 1)
            areas.insert(build.program.all<Topic>().at(plan.at).id, build.area(plan.area));
    }
    QHash<Id<Area>, Links<ReportEntry>> entries;
    for (const ReportEntry &entry : build.program.all<ReportEntry>()) {
        const auto area = areas.constFind(entry.topic);
        if (area != areas.constEnd() && accepted.contains(entry.report))
            entries[*area].append(entry.id);
    }
    return entries;
}

template <class E>
const E *recordIn(const SampleBuild &build, Id<E> id)
{
    const auto &all = build.program.all<E>();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const E &each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

QSet<QString> wordsIn(const QString &sentence)
{
    const QStringList words = fold(sentence).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return QSet<QString>(words.begin(), words.end());
}

/// The mark of the member's sentence that has most words in common with a joint one.
QString nearestMark(const QString &joint, const QList<Voice> &voices, Language language)
{
    const QSet<QString> words = wordsIn(joint);
    qsizetype most = -1;
    QString mark;
    for (const Voice &voice : voices) {
        const QStringList said = voice.sentences(language);
        for (int i = 0; i < said.size(); ++i) {
            const qsizetype shared = wordsIn(said.at(i)).intersect(words).size();
            if (shared > most) {
                most = shared;
                mark = voice.mark(i + 1);
            }
        }
    }
    return mark;
}

/// Each sentence of a draft names the member's sentence that it is nearest to.
void markSources(const SampleBuild &build, ReportSection &section, int year)
{
    const OrganizationNames names(build.program.all<Organization>(),
                                  build.program.all<OrganizationName>());
    QList<Voice> voices;
    for (const Id<ReportEntry> &id : std::as_const(section.entries)) {
        const ReportEntry *entry = recordIn(build, id);
        const MemberReport *from = recordIn(build, entry->report);
        const Topic *topic = recordIn(build, entry->topic);
        if (!entry->results.isEmpty())
            voices.append({*entry, from->member,
                           names.abbreviation(from->member, QDate(year, 12, 31)), topic->number});
    }
    if (voices.isEmpty())
        return;
    // The English sentences translate the Vietnamese ones, and rest on the same.
    QStringList marks;
    for (const TextPart &sentence : sentencesOf(section.text.vi))
        marks.append(nearestMark(sentence.of(section.text.vi), voices, Language::Vietnamese));
    for (QString *text : {&section.text.vi, &section.text.en})
        *text = withMarks(*text,
                          [&](int sentence) { return marks.value(sentence - 1, marks.value(0)); });
}

void addSections(SampleBuild &build, const ConsolidatedReport &report, const QJsonArray &texts)
{
    const auto entries = entriesByArea(build, report.year, report.reports);
    const QList<Placeholder> figures = figuresOf(build, report.year);
    const bool issued = report.state == ConsolidatedState::Issued;
    int ordinal = 0;
    for (const QJsonValue &json : texts) {
        ReportSection section;
        section.report = report.id;
        section.kind = fromCode<SectionKind>(json[QLatin1String("kind")].toString())
                           .value_or(SectionKind::Context);
        section.ordinal = ++ordinal;
        section.area = build.area(json[QLatin1String("area")].toString());
        section.member = build.member(json[QLatin1String("member")].toString());
        section.text = filled(sampleText(json), figures);
        // In the year that is being written one translation has fallen behind.
        if (!issued && json[QLatin1String("area")].toString() == QLatin1String("DT"))
            section.text.enState = TextState::Outdated;
        section.entries = entries.value(section.area);
        if (!issued)
            markSources(build, section, report.year);
        build.add(section, QDate(report.year, 12, 1));
    }
}

} // namespace

void addAnnualReports(SampleBuild &build)
{
    const QJsonObject texts = sampleMaterial(QStringLiteral("annual.json")).toObject();
    for (int year = sampleFirstYear; year <= sampleLastYear; ++year) {
        const QString key = QString::number(year);
        const QJsonValue json = build.office[QLatin1String("reports")][key];
        ConsolidatedReport report;
        report.year = year;
        report.authority = SigningAuthority::Deputy;
        report.signatory = build.person(build.coordinator(year), QStringLiteral("leader"));
        report.reports = acceptedIn(build, year);
        if (json.isObject()) {
            report.state = ConsolidatedState::Issued;
            report.number = json[QLatin1String("number")].toString();
            report.date = sampleDate(json[QLatin1String("date")]);
        }
        report.illustrative = true;
        const ConsolidatedReport kept = build.add(report, QDate(year, 12, 1));
        addSections(build, kept, texts[key].toArray());
    }
}

} // namespace LienKet
