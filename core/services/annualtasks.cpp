// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/annualtables.h"
#include "core/services/sourcemarks.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

namespace {

DocumentText cell(const QString &text)
{
    return text.isEmpty() ? DocumentText(u"–"_s) : ReportWriter::marked(text);
}

/// A task as the office writes it: a sentence, then "With: … Due: … Product: …", each of which may
/// be left out.
struct WrittenTask
{
    QString title;
    QString others;
    QString due;
    QString output;
};

WrittenTask taskFrom(const ReportWriter &writer, const ReportSection &section)
{
    WrittenTask task;
    const std::array labels{std::pair{writer.say("task.label.others"), &task.others},
                            std::pair{writer.say("task.label.due"), &task.due},
                            std::pair{writer.say("task.label.output"), &task.output}};
    QString rest = writer.printed(section.text);
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        const qsizetype at = rest.indexOf(label->first);
        if (at < 0)
            continue;
        *label->second = capitalized(clause(rest.sliced(at + label->first.size())));
        rest.truncate(at);
    }
    task.title = clause(rest);
    return task;
}

/// The next year's topics where they are agreed, else those of this year that are not finished.
QList<Topic> topicsAhead(const AnnualFacts &facts)
{
    if (!facts.nextTopics.isEmpty())
        return facts.nextTopics;
    QList<Topic> topics = facts.topics;
    topics.removeIf([](const Topic &topic) {
        return topic.state == TopicState::Done || topic.state == TopicState::Dropped;
    });
    return topics;
}

QString outputsOf(const ReportWriter &writer, const Topic &topic)
{
    QStringList outputs;
    for (const Indicator &indicator : writer.records.all<Indicator>()) {
        if (indicator.topic == topic.id)
            outputs.append(writer.shown(indicator.name));
    }
    return capitalized(outputs.join(u"; "_s));
}

} // namespace

Table taskTable(ReportWriter &writer)
{
    const AnnualFacts &facts = writer.facts;
    const ReportWriter::Arguments next{{"next"_L1, QString::number(facts.year + 1)}};
    Table table{.caption = writer.tableCaption("table.tasks", next),
                .columns = {TableColumn{writer.say("column.no"), 1, Alignment::Centre},
                            TableColumn{writer.say("column.task"), 5.2, Alignment::Left},
                            TableColumn{writer.say("column.lead"), 1.9, Alignment::Centre},
                            TableColumn{writer.say("column.others"), 2.6, Alignment::Left},
                            TableColumn{writer.say("column.due"), 2.3, Alignment::Centre},
                            TableColumn{writer.say("column.output"), 3.4, Alignment::Left}},
                .rows = {},
                .note = {},
                .source = {}};
    const auto add = [&](const QString &task, const QString &lead, const QString &others,
                         const QString &due, const QString &output) {
        table.rows.append({{DocumentText(QString::number(table.rows.size() + 1)), cell(task),
                            cell(lead), cell(others), cell(due), cell(output)},
                           TableRow::Kind::Entry});
    };
    const QList<ReportSection> written = writer.sections(SectionKind::Tasks);
    for (const ReportSection &section : written) {
        const WrittenTask task = taskFrom(writer, section);
        add(task.title, writer.naming.abbreviation(section.member), task.others, task.due,
            task.output);
    }
    if (!written.isEmpty())
        return table;
    const QString office = facts.nextCoordinator
                               ? writer.naming.abbreviation(facts.nextCoordinator->organization)
                               : QString();
    add(writer.say("task.meeting", next), office, writer.say("task.all"),
        writer.say("task.quarter.1", next), writer.say("task.meeting.output"));
    for (const Topic &topic : topicsAhead(facts)) {
        const bool agreed = topic.year == facts.year + 1;
        add(writer.shown(topic.title), writer.naming.abbreviation(topic.lead),
            writer.naming.abbreviations(topic.participants),
            agreed ? dateText(topic.end, writer.language) : QString(), outputsOf(writer, topic));
    }
    add(writer.say("task.round", next), office, writer.say("task.all"),
        writer.say("task.quarter.4", next), writer.say("task.round.output"));
    return table;
}

} // namespace LienKet
