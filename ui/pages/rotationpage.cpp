// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotationpage.h"

#include "core/services/minutes.h"
#include "core/services/officeterms.h"
#include "core/services/ordered.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/documentexport.h"
#include "ui/pages/sheets.h"
#include "ui/text/cyclewords.h"
#include "ui/text/rotationwords.h"

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

QString RotationPage::title() const
{
    return tr("Rotation and handover");
}

RotationPage::Row &RotationPage::rowOf(int year)
{
    for (Row &row : m_rows) {
        if (row.year == year)
            return row;
    }
    m_rows.append(Row{.year = year, .planned = {}, .actual = {}, .handover = {}});
    return m_rows.last();
}

int RotationPage::load()
{
    m_rows.clear();
    for (const CoordinatorTerm &each : store().all<CoordinatorTerm>()) {
        Row &row = rowOf(each.year);
        if (each.kind == TermKind::Planned)
            row.planned = each;
        else if (!each.acting || !row.actual)
            row.actual = each;
    }
    for (const Handover &each : store().all<Handover>())
        rowOf(each.year).handover = each;
    std::sort(m_rows.begin(), m_rows.end(),
              [](const Row &a, const Row &b) { return a.year < b.year; });
    return int(m_rows.size());
}

void RotationPage::refresh()
{
    const bool first = m_rows.isEmpty();
    TablePage::refresh();
    for (int i = 0; first && i < m_rows.size(); ++i) {
        if (m_rows.at(i).year == work().today.year())
            showRecord(idOf(i));
    }
}

/// A year stands under its term, whichever of its records is meant.
bool RotationPage::showRecord(const QUuid &record)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        if ((row.handover && row.handover->id.uuid == record) ||
            (row.planned && row.planned->id.uuid == record))
            return TablePage::showRecord(idOf(i));
    }
    return TablePage::showRecord(record);
}

RecordKey RotationPage::recordKey(int record) const
{
    const Row &row = m_rows.at(record);
    // A handover that is being prepared, or of which something is open for whoever coordinates now,
    // is what is worked on: its checklist is filled in.
    if (isPrepared(row) || hasOpenLines(row))
        return {QLatin1StringView(Handover::table), row.handover->id.uuid};
    const bool term = row.actual || row.planned;
    return {QLatin1StringView(term ? CoordinatorTerm::table : Handover::table), idOf(record)};
}

TablePage::Offer RotationPage::actsWith(int record) const
{
    const Row &row = m_rows.at(record);
    if (row.handover)
        return {{QLatin1StringView(Handover::table), row.handover->id.uuid}};
    return {yearKey(store(), row.year),
            {u"assign"_s, u"prepare_handover"_s, u"act_for"_s, u"plan_next"_s}};
}

QList<ActBar::Further> RotationPage::furtherActs()
{
    const auto prepared = [this] {
        return std::any_of(m_rows.begin(), m_rows.end(), [this](const Row &row) {
            return row.year == m_shownYear && row.handover;
        });
    };
    const auto assigned = [this] {
        return std::any_of(m_rows.begin(), m_rows.end(), [this](const Row &row) {
            return row.year == m_shownYear && row.actual;
        });
    };
    const auto assignment = [this] {
        return assignmentPaper(ProgramRecords::of(store()), m_shownYear, currentLanguage(),
                               work().today);
    };
    const auto minutes = [this] {
        return handoverMinutes(ProgramRecords::of(store()), m_shownYear, currentLanguage(),
                               work().today);
    };
    return {{[] { return tr("Save the assignment as PDF…"); },
             [this, assignment] {
                 exportDocument(window(), tr("Save the assignment as PDF"), assignment(), store(),
                                u"GiaoDieuPhoi-%1.pdf"_s.arg(m_shownYear));
             },
             assigned},
            {[] { return tr("Print the assignment…"); },
             [this, assignment] {
                 printDocument(window(), tr("Print the assignment"), assignment(), store());
             },
             assigned},
            {[] { return tr("Save the handover minutes as PDF…"); },
             [this, minutes] {
                 exportDocument(window(), tr("Save the handover minutes as PDF"), minutes(),
                                store(), u"BB-BanGiao-%1.pdf"_s.arg(m_shownYear));
             },
             prepared},
            {[] { return tr("Print the handover minutes…"); },
             [this, minutes] {
                 printDocument(window(), tr("Print the handover minutes"), minutes(), store());
             },
             prepared}};
}

bool RotationPage::isPrepared(const Row &row) const
{
    return row.handover && (row.handover->date.isNull() || row.handover->date > work().today);
}

bool RotationPage::hasOpenLines(const Row &row) const
{
    const auto &items = store().all<HandoverItem>();
    const bool latest = row.year + 1 == work().today.year();
    return row.handover && latest &&
           std::any_of(items.begin(), items.end(), [&](const HandoverItem &each) {
               return each.handover == row.handover->id && !each.done;
           });
}

QUuid RotationPage::idOf(int record) const
{
    const Row &row = m_rows.at(record);
    if (row.actual)
        return row.actual->id.uuid;
    return row.planned ? row.planned->id.uuid : row.handover->id.uuid;
}

QList<Column> RotationPage::columns()
{
    const auto term = [this](const std::optional<CoordinatorTerm> &held) {
        if (!held)
            return absentCell();
        return memberCell(names(), held->organization, QDate(held->year, 12, 31),
                          currentLanguage());
    };
    return {{.key = u"year"_s,
             .cell = [this](int i) { return Cell(QString::number(m_rows.at(i).year)); },
             .sortBy = SortBy::Value,
             .value = [this](int i) { return m_rows.at(i).year; },
             .hint = {.characters = 6}},
            {.key = u"coordinator"_s,
             .title = [] { return tr("Coordinator"); },
             .cell = [this, term](int i) { return term(m_rows.at(i).actual); }},
            {.key = u"planned"_s,
             .title = [] { return tr("As planned"); },
             .cell =
                 [this, term](int i) {
                     Cell cell = term(m_rows.at(i).planned);
                     cell.text = cell.absent ? cell.text : QString();
                     return cell;
                 },
             .hint = {.characters = 11, .rank = 2}},
            {.key = u"turn"_s,
             .cell =
                 [this](int i) {
                     const Row &row = m_rows.at(i);
                     const auto &held = row.actual ? row.actual : row.planned;
                     Cell turn = held ? Cell(word(held->turn)) : absentCell();
                     turn.muted = !row.actual;
                     return turn;
                 },
             .hint = {.characters = 11, .rank = 1}},
            {.key = u"handed_over"_s,
             .title = [] { return tr("Handed over"); },
             .cell =
                 [this](int i) {
                     const Row &row = m_rows.at(i);
                     if (!row.handover)
                         return absentCell();
                     Cell day = dateCell(row.handover->date, currentLanguage());
                     if (isPrepared(row) && row.handover->date.isValid())
                         day.text = tr("due %1").arg(day.text);
                     return day;
                 },
             .hint = {.characters = 17, .rank = 3}}};
}

QString RotationPage::searchText(int record)
{
    const Row &row = m_rows.at(record);
    QString words;
    for (const auto &term : {row.planned, row.actual}) {
        if (term)
            words += names().everyName(term->organization) + u' ';
    }
    return words;
}

TablePage::Words RotationPage::words()
{
    bool illustrative = false;
    for (const Row &row : std::as_const(m_rows))
        illustrative = illustrative || (row.actual && row.actual->illustrative);
    return {.icon = u"media-playlist-repeat"_s,
            .filterHint = tr("Filter years…"),
            .emptyTitle = tr("No coordinator has been assigned yet"),
            .emptySentence = tr("Each year the members assign a coordinator; the years stand here "
                                "with their handovers."),
            .sentence = rotationProposal(store(), names(), work().today.year() + 1).toHtmlEscaped(),
            .illustrative = illustrative};
}

Sheet RotationPage::sheet(int record)
{
    const Row &row = m_rows.at(record);
    const Language language = currentLanguage();
    m_shownYear = row.year;
    Sheet sheet;
    sheet.title = tr("Coordinator of %1").arg(row.year);
    const auto &term = row.actual ? row.actual : row.planned;
    if (term)
        sheet.note = names().name(term->organization, QDate(row.year, 12, 31), language);
    sheet.tabs = {termTab(row), handoverTab(row), orderTab(row), planTab(), officeTab()};
    addSources(sheet.tabs, store(), CoordinatorTerm::table, idOf(record), language);
    return sheet;
}

SheetTab RotationPage::termTab(const Row &row) const
{
    const Language language = currentLanguage();
    SheetTab tab{.title = tr("Term")};
    const FactRules rules{.skip = {u"year"_s, u"kind"_s, u"illustrative"_s},
                          .expect = {u"decision_number"_s, u"decided_on"_s}};
    if (row.actual)
        tab.sections.append(
            {.title = tr("As it was"), .facts = factsOf(*row.actual, names(), language, rules)});
    if (row.planned)
        tab.sections.append(
            {.title = tr("As planned"), .facts = factsOf(*row.planned, names(), language, rules)});
    return tab;
}

SheetTab RotationPage::handoverTab(const Row &row) const
{
    const Language language = currentLanguage();
    SheetTab tab{.title = tr("Handover"), .count = 0};
    if (!row.handover)
        return tab;
    tab.sections.append({.facts = factsOf(*row.handover, names(), language,
                                          {.skip = {u"year"_s, u"illustrative"_s}})});
    SheetTable table;
    table.heads = {
        {.title = fieldLabel("ordinal"), .hint = {.characters = 3}},
        {.title = tr("Item"), .hint = {.wraps = true}},
        {.title = fieldLabel("quantity"), .hint = {.characters = 8, .rank = 2}, .right = true},
        {.title = fieldLabel("condition"), .hint = {.characters = 16, .rank = 1}},
        {.title = fieldLabel("done"), .hint = {.characters = 6}}};
    const auto items = orderedParts(store(), &HandoverItem::handover, row.handover->id);
    for (const HandoverItem &each : items) {
        table.rows.append(
            {Cell(QString::number(each.ordinal)), textCell(each.text, language),
             each.quantity ? Cell(QString::number(*each.quantity)) : absentCell(),
             each.condition.isEmpty() ? absentCell() : textCell(each.condition, language),
             Cell(flagWord(each.done))});
    }
    tab.count = int(items.size());
    if (!items.isEmpty())
        tab.sections.append({.title = tr("Checklist"), .table = table});
    return tab;
}

SheetTab RotationPage::planTab() const
{
    const auto &memberships = store().all<Membership>();
    const int from = work().today.year() + 1;
    const int cycle = int(membersIn(memberships, from).size());
    SheetTable table;
    table.heads = {{.title = fieldLabel("year"), .hint = {.characters = 5}},
                   {.title = tr("As planned"), .hint = {.characters = 10}},
                   {.title = tr("By rotation"), .hint = {.characters = 10}},
                   {.title = tr("Why"), .hint = {.wraps = true}}};
    for (const RotationYear &each :
         rotationPlan(from, from + cycle - 1, memberships, store().all<CoordinatorTerm>(),
                      store().all<Unavailability>())) {
        const CoordinatorTerm *term = each.served ? each.served : each.planned;
        table.rows.append({Cell(QString::number(each.year)),
                           term ? Cell(names().code(term->organization)) : absentCell(),
                           Cell(names().code(each.proposed.organization)),
                           Cell(rotationReason(each.proposed))});
    }
    return {.title = tr("Next cycle"),
            .sections = {{.remark = tr("the members decide"), .table = table}}};
}

/// Whose terms of office end in the months to come, and what they could not sign any more.
SheetTab RotationPage::officeTab() const
{
    const Language language = currentLanguage();
    const QList<OfficeTerm> warned = officeWarnings(store(), work().today);
    SheetTable table;
    table.heads = {{.title = fieldLabel("until"), .hint = {.characters = 11}},
                   {.title = fieldLabel("person"), .hint = {.wraps = true}},
                   {.title = tr("Office"), .hint = {.wraps = true}},
                   {.title = tr("Then"), .hint = {.wraps = true}}};
    for (const OfficeTerm &each : endingOfficeTerms(store(), work().today)) {
        Cell person(names().person(each.person, language));
        person.lead = names().code(each.organization, each.until);
        person.link = true;
        Cell then = each.successor ? Cell(names().person(each.successor, language)) : absentCell();
        if (!each.successor && each.signs() && each.signing.isValid())
            then = Cell(tr("signing on %1").arg(dateText(each.signing, language)));
        if (warned.contains(each))
            then.tone = Tone::Late;
        table.rows.append({dateCell(each.until, language), person,
                           Cell(officeName(each, names(), language)), then});
        table.targets.append({QString::fromLatin1(Person::table), each.person.uuid, {}});
    }
    return {.title = tr("Terms of office"),
            .count = int(table.rows.size()),
            .sections = {{.remark = table.rows.isEmpty()
                                        ? tr("No term of office that is known ends within a year.")
                                        : tr("that end within a year"),
                          .table = table}}};
}

SheetTab RotationPage::orderTab(const Row &row) const
{
    const Language language = currentLanguage();
    SheetTable table;
    table.heads = {{.title = fieldLabel("ordinal"), .hint = {.characters = 3}},
                   {.title = fieldLabel("member"), .hint = {.characters = 26}},
                   {.title = tr("Why"), .hint = {.wraps = true}}};
    const QList<RotationRank> ranks =
        rotationFor(row.year, store().all<Membership>(), store().all<CoordinatorTerm>(),
                    store().all<Unavailability>());
    for (const RotationRank &rank : ranks)
        table.rows.append({Cell(QString::number(table.rows.size() + 1)),
                           memberCell(names(), rank.organization, {}, language),
                           Cell(rotationReason(rank))});
    return {
        .title = tr("Order"),
        .sections = {
            {.title = {}, .remark = tr("as it stood before %1").arg(row.year), .table = table}}};
}

} // namespace LienKet
