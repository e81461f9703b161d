// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitiespage.h"

#include "core/services/statistics.h"
#include "ui/pages/facets.h"
#include "ui/pages/recordlist.h"
#include "ui/pages/sheets.h"
#include "ui/text/badges.h"

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView yearsKey("years");

} // namespace

ActivitiesPage::ActivitiesPage(const Workspace &workspace, QWidget *parent)
    : EntityPage(workspace, parent)
{
    connect(records(), &RecordList::filtersChanged, this, [this] {
        if (m_first > 0 && !records()->filters().contains(yearsKey)) {
            m_first = 0;
            refresh();
        }
    });
}

void ActivitiesPage::setYear(int year)
{
    if (m_first > 0 && year != this->year())
        records()->clearFilters();
    EntityPage::setYear(year);
}

void ActivitiesPage::showOnly(const QString &only)
{
    const QStringList years = chosenFrom(only).value(yearsKey).value(0).split(u'-');
    m_first = years.value(0).toInt();
    m_last = years.value(1).toInt();
    refresh();
    EntityPage::showOnly(only);
}

QString ActivitiesPage::span() const
{
    return m_first == 0 || first() == last()
               ? QString::number(first())
               : u"%1 – %2"_s.arg(QString::number(first()), QString::number(last()));
}

QString ActivitiesPage::title() const
{
    return tr("Activities %1").arg(span());
}

QStringList ActivitiesPage::tookPart(int record) const
{
    QStringList codes;
    if (at(record).host)
        codes.append(names().code(at(record).host));
    for (const auto &each : at(record).participants) {
        if (each.to != at(record).host)
            codes.append(names().code(each.to));
    }
    return codes;
}

QList<Column> ActivitiesPage::columns()
{
    Directory &n = names();
    return {
        {.key = u"start"_s,
         .title = [] { return fieldLabel("date"); },
         .cell = cell([](const Activity &a) { return dateCell(a.start, currentLanguage()); }),
         .sortBy = SortBy::Value,
         .value = value([](const Activity &a) { return dayValue(a.start); }),
         .hint = {.characters = 11}},
        {.key = u"title"_s,
         .cell = cell([](const Activity &a) {
             Cell title = textCell(a.title, currentLanguage());
             if (a.sameAs)
                 title.text += u' ' + tr("(counted with another)");
             return title;
         }),
         .hint = {.wraps = true},
         .copied =
             [this](int record) { return textCell(at(record).title, currentLanguage()).plain(); }},
        {.key = u"kind"_s,
         .cell = cell([](const Activity &a) { return word(a.kind); }),
         .hint = {.characters = 18, .rank = 4}},
        {.key = u"areas"_s,
         .title = [] { return tr("Area"); },
         .cell = cell([&n](const Activity &a) {
             Cell first =
                 a.areas.isEmpty() ? absentCell() : areaCell(n, a.areas.first(), currentLanguage());
             if (a.areas.size() > 1)
                 first.note = u"+%1"_s.arg(a.areas.size() - 1);
             return first;
         }),
         .hint = {.characters = 16, .rank = 3},
         .copied =
             [this, &n](int record) {
                 QStringList areas;
                 for (const Id<Area> &each : at(record).areas)
                     areas.append(n.shortArea(each, currentLanguage()));
                 return areas.join(u"; "_s);
             },
         .facet = u"area"_s},
        {.key = u"host"_s,
         .cell = cell([&n](const Activity &a) {
             Cell code;
             code.lead = n.code(a.host, a.start);
             return a.host ? code : absentCell();
         }),
         .sortBy = SortBy::Value,
         .value = value([&n](const Activity &a) { return n.protocolOrder(a.host); }),
         .hint = {.characters = 8, .rank = 2}},
        {.key = u"state"_s,
         .cell = cell([](const Activity &a) { return badge(a.state); }),
         .sortBy = SortBy::Value,
         .value = value([](const Activity &a) { return int(a.state); }),
         .hint = {.characters = 18, .rank = 1}}};
}

QList<Facet> ActivitiesPage::facets()
{
    const auto self = [](const QString &word) { return word; };
    const auto party = [this](int record) { return tookPart(record); };
    const Facet counting{
        .key = u"counting"_s,
        .name = [] { return tr("Counting"); },
        .codes = [this](int i) { return QStringList{at(i).sameAs ? u"same"_s : u"once"_s}; },
        .word =
            [](const QString &code) {
                return code == u"same"_s ? tr("the same as another") : tr("counted");
            }};
    const Facet years{.key = yearsKey,
                      .name = [] { return tr("Years"); },
                      .codes =
                          [this](int) {
                              return m_first > 0 ? records()->filters().value(yearsKey)
                                                 : QStringList();
                          },
                      .word = [this](const QString &) { return span(); }};
    return {years,
            codeFacet<ActivityState>("state", [this](int i) { return at(i).state; }),
            codeFacet<ActivityKind>("kind", [this](int i) { return at(i).kind; }),
            areaFacet(
                names(), [this](int i) { return at(i).areas; }, true),
            memberFacet(names(), "host", [this](int i) { return Links<Organization>{at(i).host}; }),
            {.key = u"member"_s,
             .name = [] { return tr("Host or participant"); },
             .codes = party,
             .word = self},
            {.key = u"with"_s,
             .name = [] { return tr("Together with"); },
             .codes = party,
             .word = self},
            counting};
}

QString ActivitiesPage::searchText(int record)
{
    const Activity &activity = at(record);
    QString words = activity.title.vi + u' ' + activity.title.en + u' ' + activity.place.vi + u' ' +
                    activity.place.en + u' ' + names().everyName(activity.host);
    for (const auto &each : activity.participants)
        words += u' ' + names().everyName(each.to);
    return words;
}

TablePage::Words ActivitiesPage::words()
{
    ActivityCount count;
    for (int each = first(); each <= last(); ++each) {
        const ActivityCount more =
            countByArea(store().all<Activity>(), store().all<Area>(), each).total;
        count = {count.planned + more.planned, count.done + more.done};
    }
    bool illustrative = false;
    for (const Activity &each : entities())
        illustrative = illustrative || each.illustrative;
    return {.icon = u"view-calendar-list"_s,
            .filterHint = tr("Filter activities…"),
            .emptyTitle = tr("No activity in %1").arg(span()),
            .emptySentence = tr("Conferences, exchanges, joint programmes and everything else that "
                                "starts in the year stands here."),
            .sentence =
                tr("%1 completed, %2 still to come; a joint activity counts once, cancelled "
                   "ones do not count")
                    .arg(QString::number(count.done), QString::number(count.planned)),
            .link = tr("On the timeline"),
            .linkPage = u"timeline"_s,
            .illustrative = illustrative};
}

Sheet ActivitiesPage::sheet(int record)
{
    const Activity &activity = at(record);
    const Language language = currentLanguage();
    Sheet sheet;
    sheet.title = activity.title.text(language);
    sheet.badge = badge(activity.state);
    sheet.note =
        word(activity.kind) + u" · "_s +
        spanText(activity.start, activity.end.isValid() ? activity.end : activity.start, language);
    const FactRules rules{.skip = {u"state"_s, u"kind"_s, u"start"_s, u"end"_s, u"illustrative"_s},
                          .expect = {u"topic"_s, u"areas"_s, u"place"_s, u"host"_s,
                                     u"participants"_s, u"outcome"_s, u"cost"_s, u"evidence"_s},
                          .missing = {}};
    sheet.tabs.append({.title = tr("Activity"),
                       .sections = {{.facts = factsOf(activity, names(), language, rules)}}});
    addSources(sheet.tabs, store(), Activity::table, activity.id.uuid, language);
    return sheet;
}

} // namespace LienKet
