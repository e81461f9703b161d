// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportspage.h"

#include "core/services/reminders.h"
#include "core/services/reportround.h"
#include "ui/pages/donebar.h"
#include "ui/pages/facets.h"
#include "ui/pages/recordlist.h"
#include "ui/pages/sheets.h"
#include "ui/text/badges.h"
#include "ui/widgets/tableview.h"

#include <algorithm>
#include <utility>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto copyOf = "copy"_L1; ///< where the letter's button leads

} // namespace

ReportsPage::ReportsPage(const Workspace &workspace, QWidget *parent)
    : EntityPage(workspace, parent), m_desk(workspace)
{
}

QString ReportsPage::title() const
{
    return tr("Q4 reports %1").arg(year());
}

bool ReportsPage::belongs(const MemberReport &report) const
{
    const ReportRound *round = store().find(report.round);
    return round && round->year == year();
}

int ReportsPage::load()
{
    m_status = yearStatus(store(), year(), work().today);
    return EntityPage::load();
}

MemberStanding ReportsPage::standing(const MemberReport &report) const
{
    for (const MemberStanding &each : m_status.members) {
        if (each.report == report.id)
            return each;
    }
    MemberStanding alone;
    alone.member = report.member;
    alone.report = report.id;
    alone.state = report.state;
    alone.nil = report.nil;
    return alone;
}

TablePage::Offer ReportsPage::pageActs() const
{
    return {yearKey(store(), year()),
            {u"open_round"_s, u"change_round"_s, u"complete_round"_s, u"close_round"_s,
             u"reopen_round"_s}};
}

QList<Column> ReportsPage::columns()
{
    Directory &n = names();
    return {{.key = u"member"_s,
             .cell = cell([this, &n](const MemberReport &r) {
                 return memberCell(n, r.member, QDate(year(), 12, 31), currentLanguage());
             }),
             .sortBy = SortBy::Value,
             .value = value([&n](const MemberReport &r) { return n.protocolOrder(r.member); })},
            {.key = u"state"_s,
             .cell = cell([this](const MemberReport &r) { return badge(standing(r)); }),
             .sortBy = SortBy::Value,
             .value = value([](const MemberReport &r) { return int(r.state); }),
             .hint = {.characters = 27}},
            {.key = u"since"_s,
             .title = [] { return tr("Since"); },
             .cell = cell([this](const MemberReport &r) {
                 return dateCell(standing(r).since, currentLanguage());
             }),
             .sortBy = SortBy::Value,
             .value = value([this](const MemberReport &r) { return dayValue(standing(r).since); }),
             .hint = {.characters = 11, .rank = 1}},
            {.key = u"reminders"_s,
             .title = [] { return tr("Reminders"); },
             .cell = cell(
                 [this](const MemberReport &r) { return QString::number(standing(r).reminders); }),
             .sortBy = SortBy::Value,
             .value = value([this](const MemberReport &r) { return standing(r).reminders; }),
             .hint = {.characters = 4, .rank = 2},
             .alignment = Qt::AlignRight | Qt::AlignVCenter}};
}

QList<Facet> ReportsPage::facets()
{
    const Facet late{.key = u"late"_s,
                     .name = [] { return fieldLabel("deadline"); },
                     .codes =
                         [this](int i) {
                             return QStringList{standing(at(i)).daysLate > 0 ? u"late"_s
                                                                             : u"kept"_s};
                         },
                     .word =
                         [](const QString &code) {
                             return code == u"late"_s ? ReportsPage::tr("overdue")
                                                      : ReportsPage::tr("kept or still running");
                         }};
    const Facet waits{.key = u"waits"_s,
                      .name = [] { return ReportsPage::tr("Waits for"); },
                      .codes =
                          [this](int i) {
                              const MemberStanding state = standing(at(i));
                              return QStringList{state.isAccepted() ? u"nobody"_s
                                                 : state.isIn()     ? u"office"_s
                                                                    : u"member"_s};
                          },
                      .word =
                          [](const QString &code) {
                              return code == u"member"_s   ? ReportsPage::tr("the member")
                                     : code == u"office"_s ? ReportsPage::tr("the office")
                                                           : ReportsPage::tr("nobody: accepted");
                          }};
    return {codeFacet<MemberReportState>("state", [this](int i) { return at(i).state; }), late,
            waits};
}

QString ReportsPage::searchText(int record)
{
    return names().everyName(at(record).member) + u' ' +
           names().person(at(record).author, Language::Vietnamese);
}

TablePage::Words ReportsPage::words()
{
    const Language language = currentLanguage();
    bool illustrative = false;
    for (const MemberReport &each : entities())
        illustrative = illustrative || each.illustrative;
    const int overdue = m_status.overdue();
    QString sentence =
        tr("%1/%2 accepted")
            .arg(QString::number(m_status.accepted()), QString::number(m_status.members.size()));
    if (m_status.deadline.isValid())
        sentence += u" · "_s + tr("deadline %1").arg(dateText(m_status.deadline, language));
    if (overdue > 0)
        sentence += u" · <b>%1</b>"_s.arg(tr("%n overdue", nullptr, overdue));
    if (entities().isEmpty())
        sentence = tr("The round opens on 1 October.");
    return {.icon = u"view-task"_s,
            .filterHint = tr("Filter reports…"),
            .emptyTitle = tr("The report round of %1 is not open").arg(year()),
            .emptySentence =
                tr("When it opens, each member has its report here, prefilled from the "
                   "plan of the year."),
            .sentence = sentence,
            .link = entities().isEmpty() ? QString() : tr("Open the report"),
            .linkPage = u"report"_s,
            .illustrative = illustrative};
}

Sheet ReportsPage::sheet(int record)
{
    const MemberReport &report = at(record);
    const Language language = currentLanguage();
    const MemberStanding state = standing(report);
    Sheet sheet;
    sheet.title = titleOf(names(), report.member, language);
    sheet.badge = badge(state);
    if (state.daysLate > 0)
        sheet.note = tr("%n day(s) late", nullptr, state.daysLate);
    FactRules rules{.skip = {u"round"_s, u"member"_s, u"state"_s, u"illustrative"_s},
                    .expect = {u"author"_s, u"submitted_on"_s, u"highlights"_s, u"difficulties"_s,
                               u"proposals"_s},
                    .missing = {}};
    if (report.reopened == Reopening::None)
        rules.skip.append(u"reopened"_s);
    sheet.tabs.append(
        {.title = tr("Report"),
         .sections = {topicSection(report), {.facts = factsOf(report, names(), language, rules)}}});
    m_desk.setMember(year(), state);
    if (!state.isIn())
        sheet.tabs.append(letterTab());
    sheet.tabs.append(reminderTab(report));
    return sheet;
}

/// How far each topic is told; a line leads to it on the report's own page.
SheetSection ReportsPage::topicSection(const MemberReport &report) const
{
    SheetTable table;
    table.heads = {{.title = tr("Topic"), .hint = {.wraps = true}},
                   {.title = fieldLabel("status"), .hint = {.characters = 18}},
                   {.title = tr("%"), .hint = {.characters = 5}, .right = true}};
    for (const ReportEntry &each : entriesOf(store(), report.id)) {
        Cell topic(titleOf(names(), each.topic, currentLanguage()));
        topic.link = true;
        // Nil is not missing (rule 5).
        const bool nil = report.nil && each.status == EntryStatus::NotReported;
        table.rows.append({topic,
                           nil ? badge(MemberReportState::Accepted, true) : badge(each.status),
                           each.progress ? Cell(QString::number(*each.progress)) : absentCell()});
        table.targets.append({QString::fromLatin1(ReportEntry::table), each.id.uuid, {}});
    }
    return {.title = tr("By topic"), .table = table};
}

bool ReportsPage::showRecord(const QUuid &record)
{
    const ReportEntry *entry = store().find(Id<ReportEntry>{record});
    const bool shown = EntityPage::showRecord(entry ? entry->report.uuid : record);
    if (std::exchange(m_toLetter, false) && shown)
        showTab(letterTitle());
    return shown;
}

void ReportsPage::showOnly(const QString &only)
{
    m_toLetter = only == letterOf;
    if (!m_toLetter)
        EntityPage::showOnly(only);
}

void ReportsPage::follow(const SheetTarget &target)
{
    if (target.field == copyOf) {
        m_desk.copy();
        undoBar()->announce(tr("The reminder letter was copied."), false);
    } else if (target.entity == QLatin1StringView(ReportEntry::table))
        Q_EMIT openRequested(u"report"_s, target.record);
    else
        EntityPage::follow(target);
}

namespace {

/// What the program worded in both languages needs no translation.
LocalizedText bothOf(const QString &vi, const QString &en)
{
    LocalizedText text(vi, en);
    text.enState = TextState::Reviewed;
    return text;
}

} // namespace

QString ReportsPage::letterTitle()
{
    return tr("Reminder letter");
}

SheetTab ReportsPage::letterTab() const
{
    const auto [vi, en] = m_desk.letters();
    const QString address = vi.address.isEmpty() ? tr("no address is known") : vi.address;
    return {.title = letterTitle(),
            .sections = {{.remark = tr("As it goes out today"),
                          .button = SheetButton{tr("Copy the letter"), {.field = copyOf}},
                          .facts = {{tr("To"), Cell(address)},
                                    {tr("Subject"), bothOf(vi.subject, en.subject)},
                                    {tr("Text"), bothOf(vi.body, en.body)}}}}};
}

QList<ActBar::Further> ReportsPage::furtherActs()
{
    const auto waiting = [this] { return m_desk.isWaiting(); };
    return {{[] { return tr("Write the reminder as an e-mail"); },
             [this] { m_desk.write(window()); }, waiting},
            {[] { return tr("Print the reminder letter…"); }, [this] { m_desk.print(window()); },
             waiting},
            {[] { return tr("Save the reminder as an e-mail file…"); },
             [this] { m_desk.save(window()); }, waiting}};
}

SheetTab ReportsPage::reminderTab(const MemberReport &report) const
{
    const Language language = currentLanguage();
    SheetTable table;
    table.heads = {{.title = fieldLabel("ordinal"), .hint = {.characters = 3}},
                   {.title = fieldLabel("date"), .hint = {.characters = 11}},
                   {.title = fieldLabel("channel"), .hint = {.characters = 11}},
                   {.title = fieldLabel("person"), .hint = {.characters = 20, .rank = 1}},
                   {.title = fieldLabel("answer"), .hint = {.wraps = true}}};
    const QList<Reminder> own =
        remindersIn(store(), {QLatin1StringView(MemberReport::table), report.id.uuid});
    for (const Reminder &each : own)
        table.rows.append({Cell(QString::number(each.number)), dateCell(each.date, language),
                           Cell(word(each.channel)), Cell(names().person(each.person, language)),
                           each.answer.isEmpty() ? absentCell() : textCell(each.answer, language)});
    return {.title = tr("Reminders"), .count = int(own.size()), .sections = {{.table = table}}};
}

} // namespace LienKet
