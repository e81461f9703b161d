// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/handoverchecklist.h"
#include "core/services/samplebuild.h"

namespace LienKet {

namespace {

void addTerm(SampleBuild &build, int year, const QString &member, TermKind kind, QDate decided)
{
    CoordinatorTerm term;
    term.year = year;
    term.organization = build.member(member);
    term.kind = kind;
    term.from = QDate(year, 1, 1);
    term.until = QDate(year, 12, 31);
    term.decidedOn = decided;
    const LocalizedText reason =
        sampleText(build.office[QLatin1String("swap")][QString::number(year)]);
    if (kind == TermKind::Actual && !reason.isEmpty()) {
        term.turn = Turn::Swapped;
        term.reason = reason;
    }
    term.illustrative = true;
    build.add(term, decided);
}

QString sealOf(const SampleBuild &build, int year)
{
    return build.office[QLatin1String("reports")][QString::number(year)][QLatin1String("number")]
        .toString();
}

} // namespace

void addYears(SampleBuild &build)
{
    for (int year = sampleFirstYear; year <= sampleLastYear; ++year) {
        ProgramYear programYear;
        programYear.year = year;
        programYear.theme =
            sampleText(build.office[QLatin1String("themes")][QString::number(year)]);
        programYear.state = year < sampleLastYear ? YearState::Closed : YearState::Reporting;
        programYear.illustrative = true;
        build.add(programYear, QDate(year, 1, 4));
    }
    const QJsonObject planned = build.office[QLatin1String("planned")].toObject();
    for (auto at = planned.begin(); at != planned.end(); ++at)
        addTerm(build, at.key().toInt(), at->toString(), TermKind::Planned, QDate(2021, 2, 26));
    const QJsonObject actual = build.office[QLatin1String("actual")].toObject();
    for (auto at = actual.begin(); at != actual.end(); ++at)
        addTerm(build, at.key().toInt(), at->toString(), TermKind::Actual,
                sampleDate(build.office[QLatin1String("assigned")][at.key()]));
}

void addHandovers(SampleBuild &build)
{
    const QJsonObject handovers = build.office[QLatin1String("handovers")].toObject();
    const QJsonArray items = build.office[QLatin1String("handoverItems")].toArray();
    const QList<LocalizedText> checklist = handoverChecklist();
    for (auto at = handovers.begin(); at != handovers.end(); ++at) {
        const QJsonValue json = *at;
        Handover handover;
        handover.year = at.key().toInt();
        const QString to = build.coordinator(handover.year + 1);
        handover.from = build.member(build.coordinator(handover.year));
        handover.to = build.member(to);
        handover.date = sampleDate(json[QLatin1String("date")]);
        handover.place = build.venue(to, handover.date);
        handover.minutes = sampleText(json[QLatin1String("minutes")]);
        handover.illustrative = true;
        const QDate made(handover.year, 12, 20);
        const Id<Handover> id = build.add(handover, made).id;
        int ordinal = 0;
        for (const QJsonValue &line : items) {
            HandoverItem item;
            item.handover = id;
            item.text = checklist.at(ordinal);
            item.ordinal = ++ordinal;
            if (line[QLatin1String("quantity")].isDouble())
                item.quantity = line[QLatin1String("quantity")].toInt();
            item.done = handover.date <= sampleToday();
            if (item.done)
                item.condition = sampleText(line[QLatin1String("condition")]);
            build.add(item, made);
        }
    }
}

void addDocumentNumbers(SampleBuild &build)
{
    const QJsonObject subjects = build.office[QLatin1String("numbers")].toObject();
    const auto give = [&](DocumentKind kind, int number, QDate day, const QString &subject,
                          const QList<Placeholder> &placeholders) {
        if (day > sampleToday())
            return;
        DocumentNumber document;
        document.year = day.year();
        document.kind = kind;
        document.number = number;
        document.date = day;
        document.givenTo = filled(sampleText(subjects[subject]), placeholders);
        build.add(document, day);
    };
    QHash<int, int> minutes; // numbers given in each year
    const auto giveMinutes = [&](QDate day, const QString &subject,
                                 const QList<Placeholder> &placeholders) {
        give(DocumentKind::Minutes, ++minutes[day.year()], day, subject, placeholders);
    };
    for (int year = sampleFirstYear; year <= sampleLastYear; ++year) {
        const QString key = QString::number(year);
        const QList<Placeholder> ofYear{{QStringLiteral("year"), year}};
        const QDate opened =
            sampleDate(build.office[QLatin1String("rounds")][key][QLatin1String("opened")]);
        giveMinutes(sampleDate(build.office[QLatin1String("assigned")][key]),
                    QStringLiteral("assign"), ofYear);
        for (const Meeting &meeting : build.program.all<Meeting>()) {
            if (meeting.year == year && meeting.illustrative)
                giveMinutes(
                    meeting.date, QStringLiteral("meeting"),
                    {{QStringLiteral("year"), year}, {QStringLiteral("number"), meeting.number}});
        }
        give(DocumentKind::Letter, 40 + year % 7, opened, QStringLiteral("round"), ofYear);
        give(DocumentKind::Notice, 8 + year % 5, QDate(year, 3, 5), QStringLiteral("topics"),
             ofYear);
        const QString seal = sealOf(build, year);
        if (!seal.isEmpty())
            give(DocumentKind::Report, seal.left(2).toInt(),
                 sampleDate(build.office[QLatin1String("reports")][key][QLatin1String("date")]),
                 QStringLiteral("report"), ofYear);
        giveMinutes(
            sampleDate(build.office[QLatin1String("handovers")][key][QLatin1String("date")]),
            QStringLiteral("handover"), ofYear);
    }
}

} // namespace LienKet
