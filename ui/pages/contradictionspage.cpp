// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contradictionspage.h"

#include "ui/i18n/languageswitch.h"
#include "ui/pages/sheets.h"
#include "ui/text/fieldtext.h"

namespace LienKet {

using namespace Qt::StringLiterals;

QString ContradictionsPage::title() const
{
    return tr("Contradictions");
}

int ContradictionsPage::load()
{
    m_found = contradictions(store());
    return int(m_found.size());
}

QLatin1StringView ContradictionsPage::fieldOf(int record) const
{
    if (isText(record))
        return "divergence"_L1;
    for (const FieldInfo &field : fieldsOf(m_found.at(record).record.table)) {
        if (field.name == m_found.at(record).field)
            return field.name;
    }
    return {};
}

QUuid ContradictionsPage::idOf(int record) const
{
    const Contradiction &found = m_found.at(record);
    return naturalUuid(found.record.id.toByteArray(), found.field.toUtf8());
}

Cell ContradictionsPage::verdict(int record) const
{
    if (!isText(record)) {
        return Cell(tr("%n source(s)", nullptr, int(m_found.at(record).sources.size())));
    }
    const Prevails prevails = m_found.at(record).prevails;
    return prevails == Prevails::Undecided
               ? Cell(Badge{Tone::Warning, u"data-warning"_s, word(prevails)})
               : Cell(Badge{Tone::Done, u"checkmark"_s, word(prevails)});
}

QList<Column> ContradictionsPage::columns()
{
    return {{.key = u"kind"_s,
             .cell =
                 [this](int i) {
                     return Cell(isText(i) ? word(m_found.at(i).divergence) : tr("Disputed field"));
                 },
             .hint = {.characters = 16}},
            {.key = u"record"_s,
             .title = [] { return tr("Record"); },
             .cell =
                 [this](int i) {
                     Cell cell(FieldText(names(), currentLanguage()).title(m_found.at(i).record));
                     cell.note = isText(i)
                                     ? fieldLabel("text")
                                     : fieldLabel(m_found.at(i).record.table, m_found.at(i).field);
                     return cell;
                 },
             .sortBy = SortBy::Value,
             .value = [](int i) { return qint64(i); },
             .hint = {.wraps = true}},
            {.key = u"prevails"_s,
             .cell = [this](int i) { return verdict(i); },
             .hint = {.characters = 18}}};
}

QList<Facet> ContradictionsPage::facets()
{
    return {{.key = u"kind"_s,
             .name = [] { return fieldLabel("kind"); },
             .codes =
                 [this](int i) {
                     return QStringList{isText(i) ? QString(code(m_found.at(i).divergence))
                                                  : u"sources"_s};
                 },
             .word =
                 [](const QString &name) {
                     return name == u"sources"_s ? tr("Disputed field") : wordOf<Divergence>(name);
                 }},
            {.key = u"prevails"_s,
             .name = [] { return fieldLabel("prevails"); },
             .codes =
                 [this](int i) {
                     return isText(i) ? QStringList{QString(code(m_found.at(i).prevails))}
                                      : QStringList();
                 },
             .word = [](const QString &name) { return wordOf<Prevails>(name); }}};
}

QString ContradictionsPage::searchText(int record)
{
    QString words;
    for (const Id<Source> &id : m_found.at(record).sources) {
        if (const Source *each = store().find(id))
            words += each->document.vi + u' ' + each->document.en + u' ' + each->remark.vi + u' ' +
                     each->remark.en + u' ';
    }
    return words;
}

TablePage::Words ContradictionsPage::words()
{
    int clauses = 0;
    int undecided = 0;
    for (int i = 0; i < m_found.size(); ++i) {
        clauses += isText(i);
        undecided += isText(i) && m_found.at(i).prevails == Prevails::Undecided;
    }
    return {.icon = u"split"_s,
            .filterHint = tr("Filter contradictions…"),
            .emptyTitle = tr("Nothing contradicts itself"),
            .emptySentence = tr("Clauses whose two texts disagree, and what several sources say "
                                "differently, stand here with both sides."),
            .sentence =
                tr("%n clause(s) whose texts disagree", nullptr, clauses) + u" · "_s +
                tr("%n undecided", nullptr, undecided) + u" · "_s +
                tr("%n field(s) on which sources differ", nullptr, int(m_found.size()) - clauses)};
}

SheetSection ContradictionsPage::clause(int record) const
{
    const ScopeItem *item = store().find(Id<ScopeItem>{m_found.at(record).record.id});
    if (!item)
        return {};
    return {.title = titleOf(names(), item->agreement, currentLanguage()),
            .remark = tr("clause %1").arg(item->ordinal),
            .facts = factsOf(*item, names(), currentLanguage(),
                             {.skip = {u"agreement"_s, u"ordinal"_s}})};
}

SheetSection ContradictionsPage::source(Id<Source> id) const
{
    const Source *each = store().find(id);
    if (!each)
        return {};
    SheetSection section{.title = each->document.text(currentLanguage()),
                         .remark = word(each->certainty)};
    if (!each->remark.isEmpty())
        section.facts.append({fieldLabel("remark"), each->remark});
    if (!each->address.isEmpty())
        section.facts.append({fieldLabel("address"), Cell(each->address)});
    return section;
}

Sheet ContradictionsPage::sheet(int record)
{
    const Contradiction &found = m_found.at(record);
    FieldText text(names(), currentLanguage());
    Sheet sheet{.title = text.title(found.record), .note = entityLabel(found.record.table)};
    if (isText(record)) {
        sheet.tabs.append({.title = tr("Both texts"), .sections = {clause(record)}});
        return sheet;
    }
    SheetTab sources{.title = tr("Sources"), .count = int(found.sources.size())};
    const auto content = store().find(found.record);
    for (const FieldInfo &field : fieldsOf(found.record.table)) {
        if (content && field.name == found.field)
            sources.sections.append({.title = tr("What the file says"),
                                     .facts = {{fieldLabel(found.record.table, field.name),
                                                Cell(text.value(found.record.table, field,
                                                                toJson(*content)[field.name]))}}});
    }
    for (const Id<Source> &id : found.sources)
        sources.sections.append(source(id));
    sheet.tabs.append(sources);
    return sheet;
}

} // namespace LienKet
