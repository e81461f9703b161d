// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/annualtables.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

namespace {

const QString missing = u"–"_s;

DocumentText cell(const QString &text)
{
    return text.isEmpty() ? DocumentText(missing) : ReportWriter::marked(text);
}

QString percentOrMissing(const std::optional<double> &percent, Language language)
{
    return percent ? percentText(*percent, language) : missing;
}

TableColumn centred(const QString &title, double share)
{
    return {title, share, Alignment::Centre};
}

TableColumn wide(const QString &title, double share)
{
    return {title, share, Alignment::Left};
}

QString termText(const ReportWriter &writer, const Agreement &agreement)
{
    switch (agreement.term) {
    case AgreementTerm::UntilDate:
        return dateText(agreement.expiresOn, writer.language);
    case AgreementTerm::OpenEnded:
        return writer.say("term.open_ended");
    case AgreementTerm::NotStated:
        break;
    }
    return writer.say("not_stated");
}

QString partiesText(const ReportWriter &writer, const Agreement &agreement)
{
    QList<AgreementParty> parties;
    for (const AgreementParty &party : writer.records.all<AgreementParty>()) {
        if (party.agreement == agreement.id)
            parties.append(party);
    }
    std::ranges::stable_sort(parties, {}, &AgreementParty::ordinal);
    // A party is called as it was when it signed, whatever the report's day.
    const Naming then(writer.records, agreement.signedOn, writer.language);
    QStringList names;
    for (const AgreementParty &party : std::as_const(parties))
        names.append(then.abbreviation(party.organization));
    return names.isEmpty() ? writer.say("not_stated") : names.join(u", "_s);
}

QList<DocumentText> areaCells(const ReportWriter &writer, const QString &no, const QString &name,
                              const ActivityCount &count, const std::optional<int> &last)
{
    return {DocumentText(no),
            DocumentText(name),
            DocumentText(writer.digits(count.all())),
            DocumentText(writer.digits(count.done)),
            DocumentText(percentOrMissing(doneRate(count), writer.language)),
            DocumentText(last ? writer.digits(*last) : missing)};
}

QString valueText(const std::optional<double> &value, Language language)
{
    return value ? numberText(*value, language) : missing;
}

/// "HUST: 12; DUT: 4", in protocol order.
QString valuesByMember(const ReportWriter &writer, const Indicator &indicator)
{
    QStringList values;
    for (const AnnualFacts::MemberFigures &member : writer.facts.members) {
        for (const ReportEntry &entry : writer.records.all<ReportEntry>()) {
            const bool counts =
                std::ranges::any_of(writer.facts.reports, [&](const MemberReport &report) {
                    return report.id == entry.report && report.member == member.member;
                });
            if (!counts)
                continue;
            for (const auto &value : entry.values) {
                if (value.to == indicator.id)
                    values.append(writer.naming.abbreviation(member.member) + u": "_s +
                                  numberText(value.value, writer.language));
            }
        }
    }
    return values.join(u"; "_s);
}

QString indicatorName(const ReportWriter &writer, const Indicator &indicator, const Topic *topic)
{
    const QString name = writer.shown(indicator.name);
    return topic ? u"%1.%2. %3"_s.arg(QString::number(topic->number),
                                      QString::number(indicator.ordinal), name)
                 : name;
}

} // namespace

Table agreementTable(ReportWriter &writer)
{
    Table table{
        .caption = {},
        .columns = {centred(writer.say("column.no"), 1), wide(writer.say("column.agreement"), 6),
                    centred(writer.say("column.signed"), 2.1),
                    wide(writer.say("column.place"), 2.2), wide(writer.say("column.parties"), 3),
                    centred(writer.say("column.term"), 1.9)},
        .rows = {},
        .note = {},
        .source = {}};
    for (const Agreement &agreement : writer.facts.agreements) {
        const QString place = writer.shown(agreement.place);
        table.rows.append({{DocumentText(QString::number(table.rows.size() + 1)),
                            cell(writer.shown(agreement.title)),
                            DocumentText(dateText(agreement.signedOn, writer.language)),
                            cell(place.isEmpty() ? writer.say("not_stated") : place),
                            DocumentText(partiesText(writer, agreement)),
                            DocumentText(termText(writer, agreement))},
                           TableRow::Kind::Entry});
    }
    return table;
}

Table areaTable(ReportWriter &writer)
{
    const AnnualFacts &facts = writer.facts;
    const ReportWriter::Arguments years{{"year"_L1, QString::number(facts.year)},
                                        {"last"_L1, QString::number(facts.year - 1)}};
    Table table{.caption = writer.tableCaption("table.areas", years),
                .columns = {centred(writer.say("column.no"), 1), wide(writer.say("column.area"), 6),
                            centred(writer.say("column.planned"), 1.7),
                            centred(writer.say("column.done"), 1.7),
                            centred(writer.say("column.rate"), 1.7),
                            centred(writer.say("column.last", years), 1.7)},
                .rows = {},
                .note = writer.say("note.once"),
                .source = writer.source()};
    for (const AnnualFacts::AreaFigures &area : facts.areas)
        table.rows.append(
            {areaCells(writer, QString::number(table.rows.size() + 1), writer.shown(area.area.name),
                       area.activities, area.doneLastYear),
             TableRow::Kind::Entry});
    const auto last = facts.lastYear ? std::optional(facts.lastYear->done) : std::nullopt;
    table.rows.append(
        {areaCells(writer, {}, writer.say("total"), facts.total, last), TableRow::Kind::Total});
    return table;
}

Table memberTable(ReportWriter &writer)
{
    const AnnualFacts &facts = writer.facts;
    Table table{.caption = writer.tableCaption("table.members"),
                .columns = {wide(writer.say("column.member"), 2)},
                .rows = {},
                .note = writer.say("note.members"),
                .source = {}};
    for (const AnnualFacts::AreaFigures &area : facts.areas)
        table.columns.append(centred(writer.shown(area.area.shortName), 2));
    table.columns.append(centred(writer.say("column.total"), 1.6));
    for (const AnnualFacts::MemberFigures &member : facts.members) {
        TableRow row{{DocumentText(writer.naming.abbreviation(member.member))},
                     TableRow::Kind::Entry};
        const bool nil = member.report && member.report->nil &&
                         member.report->state == MemberReportState::Accepted;
        // A nil return is an answer: it is neither a zero nor a gap.
        for (const int count : member.tookPart)
            row.cells.append(
                DocumentText(nil && count == 0 ? writer.say("nil") : writer.digits(count)));
        row.cells.append(DocumentText(nil && member.tookPartInAll == 0
                                          ? writer.say("nil")
                                          : writer.digits(member.tookPartInAll)));
        table.rows.append(row);
    }
    return table;
}

Table indicatorTable(ReportWriter &writer)
{
    const ReportWriter::Arguments year{{"year"_L1, QString::number(writer.facts.year)}};
    Table table{.caption = writer.tableCaption("table.indicators", year),
                .columns = {wide(writer.say("column.indicator"), 6.4),
                            centred(writer.say("column.unit"), 2.4),
                            centred(writer.say("column.target"), 1.6),
                            centred(writer.say("column.actual"), 1.7),
                            centred(writer.say("column.percent"), 1.6)},
                .rows = {},
                .note = writer.say("note.indicators"),
                .source = writer.source()};
    Id<Topic> group;
    for (const IndicatorResult &result : writer.facts.indicators) {
        const Indicator *indicator = writer.records.find(result.indicator);
        const Topic *topic = writer.records.find(indicator->topic);
        if (topic && group != topic->id) {
            group = topic->id;
            table.rows.append(
                {{cell(QString::number(topic->number) + u". "_s + writer.shown(topic->title))},
                 TableRow::Kind::Group});
        }
        table.rows.append(
            {{cell(writer.shown(indicator->name)), cell(writer.shown(indicator->unit)),
              DocumentText(valueText(result.target, writer.language)),
              DocumentText(valueText(result.actual, writer.language)),
              DocumentText(percentOrMissing(result.percent(), writer.language))},
             TableRow::Kind::Entry});
    }
    return table;
}

Table activityTable(ReportWriter &writer)
{
    const AnnualFacts &facts = writer.facts;
    Table table{
        .caption = {},
        .columns = {centred(writer.say("column.no"), 1), wide(writer.say("column.activity"), 5.4),
                    centred(writer.say("column.date"), 2.2), wide(writer.say("column.where"), 2.2),
                    centred(writer.say("column.host"), 1.7),
                    wide(writer.say("column.participants"), 2.6),
                    centred(writer.say("column.state"), 2)},
        .rows = {},
        .note = writer.say("note.once"),
        .source = {}};
    int number = 0;
    const auto addGroup = [&](const QString &name, const QList<Activity> &activities) {
        if (activities.isEmpty())
            return;
        table.rows.append({{cell(name)}, TableRow::Kind::Group});
        for (const Activity &activity : activities) {
            QStringList members;
            for (const auto &participant : activity.participants)
                members.append(writer.naming.abbreviation(participant.to));
            table.rows.append(
                {{DocumentText(QString::number(++number)), cell(writer.shown(activity.title)),
                  DocumentText(spanText(activity.start, lastDay(activity), writer.language)),
                  cell(writer.shown(activity.place)),
                  cell(writer.naming.abbreviation(activity.host)), cell(members.join(u", "_s)),
                  DocumentText(writer.say(
                      ("state." + QByteArray(code(activity.state).data())).constData()))},
                 TableRow::Kind::Entry});
        }
    };
    // Here each activity stands once, under the first area that it serves.
    const auto top = topAreas(writer.records.all<Area>());
    const auto underArea = [&](Id<Area> area) {
        QList<Activity> own = facts.activities;
        own.removeIf([&](const Activity &activity) {
            const Id<Area> first = activity.areas.value(0);
            return top.value(first, first) != area;
        });
        return own;
    };
    for (const AnnualFacts::AreaFigures &area : facts.areas)
        addGroup(writer.shown(area.area.name), underArea(area.area.id));
    addGroup(writer.say("activities.other"), underArea({}));
    return table;
}

Table indicatorValueTable(ReportWriter &writer)
{
    Table table{.caption = {},
                .columns = {wide(writer.say("column.indicator"), 5),
                            centred(writer.say("column.unit"), 2),
                            centred(writer.say("column.target"), 1.6),
                            wide(writer.say("column.values"), 5)},
                .rows = {},
                .note = {},
                .source = {}};
    for (const IndicatorResult &result : writer.facts.indicators) {
        const Indicator *indicator = writer.records.find(result.indicator);
        table.rows.append(
            {{cell(indicatorName(writer, *indicator, writer.records.find(indicator->topic))),
              cell(writer.shown(indicator->unit)),
              DocumentText(valueText(result.target, writer.language)),
              cell(valuesByMember(writer, *indicator))},
             TableRow::Kind::Entry});
    }
    return table;
}

Table entryTable(ReportWriter &writer, const MemberReport &report)
{
    Table table{.caption = {},
                .columns = {wide(writer.say("column.topic"), 4.4),
                            centred(writer.say("column.status"), 2),
                            centred(writer.say("column.progress"), 1.5),
                            wide(writer.say("column.results"), 6)},
                .rows = {},
                .note = {},
                .source = {}};
    QList<std::pair<int, ReportEntry>> entries;
    for (const ReportEntry &entry : writer.records.all<ReportEntry>()) {
        const Topic *topic = writer.records.find(entry.topic);
        if (entry.report == report.id && topic)
            entries.append({topic->number, entry});
    }
    std::ranges::stable_sort(entries, {}, &std::pair<int, ReportEntry>::first);
    for (const auto &[number, entry] : std::as_const(entries)) {
        const QByteArray status = "status." + QByteArray(code(entry.status).data());
        table.rows.append(
            {{cell(QString::number(number) + u". "_s +
                   writer.shown(writer.records.find(entry.topic)->title)),
              DocumentText(capitalized(writer.say(status.constData()))),
              DocumentText(entry.progress ? percentText(*entry.progress, writer.language)
                                          : missing),
              cell(writer.shown(entry.results))},
             TableRow::Kind::Entry});
    }
    return table;
}

} // namespace LienKet
