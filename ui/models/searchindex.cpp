// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchindex.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/text/titles.h"

#include <algorithm>

namespace LienKet {
namespace {

using namespace Qt::StringLiterals;

QString both(const LocalizedText &text)
{
    return text.vi + u' ' + text.en;
}

} // namespace

SearchIndex::SearchIndex(Directory &names, QObject *parent) : QObject(parent), m_names(names)
{
    connect(&names.store(), &Store::changed, this, [this] { m_read = false; });
}

void SearchIndex::add(const QString &page, const QUuid &record, int year, const QString &title,
                      const QString &further)
{
    const QString head = fold(title);
    m_entries.append({page, record, year, further.isEmpty() ? head : head + u' ' + fold(further),
                      int(head.size())});
}

void SearchIndex::read()
{
    if (std::exchange(m_read, true))
        return;
    m_entries.clear();
    Store &store = m_names.store();
    for (const Proposal &each : store.all<Proposal>())
        add(u"proposals"_s, each.id.uuid, each.year, both(each.title));
    for (const Topic &each : store.all<Topic>())
        add(u"topics"_s, each.id.uuid, each.year, both(each.title));
    for (const Activity &each : store.all<Activity>())
        add(u"activities"_s, each.id.uuid, each.start.year(), both(each.title), both(each.place));
    for (const Agreement &each : store.all<Agreement>())
        add(u"agreements"_s, each.id.uuid, 0,
            each.code + u' ' + each.number + u' ' + both(each.title),
            both(each.shortTitle) + u' ' + dateText(each.signedOn, Language::Vietnamese));
    for (const Meeting &each : store.all<Meeting>())
        add(u"subcommittee"_s, each.id.uuid, each.year,
            titleOf(m_names, each.id, Language::Vietnamese) + u' ' +
                titleOf(m_names, each.id, Language::English),
            both(each.agenda));
    for (const Organization &each : store.all<Organization>())
        add(u"members"_s, each.id.uuid, 0,
            each.code + u' ' + m_names.name(each.id, {}, Language::Vietnamese) + u' ' +
                m_names.name(each.id, {}, Language::English) + u' ' + m_names.everyName(each.id));
    for (const Person &each : store.all<Person>())
        add(u"people"_s, each.id.uuid, 0, each.name, each.email + u' ' + each.phone);
    for (const Resource &each : store.all<Resource>())
        add(u"resources"_s, each.id.uuid, 0, both(each.name));
    for (const ResearchGroup &each : store.all<ResearchGroup>())
        add(u"resources"_s, each.id.uuid, 0, both(each.name));
    for (const Area &each : store.all<Area>())
        add(u"areas"_s, each.id.uuid, 0, each.code + u' ' + both(each.name));
}

SearchHit SearchIndex::hit(const Entry &entry, Language language) const
{
    SearchHit found{entry.page, entry.record, entry.year, {}, {}, {}};
    Store &store = m_names.store();
    if (entry.year > 0)
        found.lead = QString::number(entry.year);
    if (const auto *proposal = store.find(Id<Proposal>{entry.record})) {
        found.title = proposal->title.text(language);
    } else if (const auto *topic = store.find(Id<Topic>{entry.record})) {
        found.title = titleOf(m_names, topic->id, language);
    } else if (const auto *activity = store.find(Id<Activity>{entry.record})) {
        found.lead = dateText(activity->start, language);
        found.title = activity->title.text(language);
    } else if (const auto *meeting = store.find(Id<Meeting>{entry.record})) {
        found.lead = dateText(meeting->date, language);
        found.title = titleOf(m_names, meeting->id, language);
    } else if (const auto *agreement = store.find(Id<Agreement>{entry.record})) {
        found.lead = dateText(agreement->signedOn, language);
        found.title = agreement->title.text(language);
    } else if (const auto *organization = store.find(Id<Organization>{entry.record})) {
        found.lead = organization->code;
        found.title = m_names.name(organization->id, {}, language);
    } else if (const auto *person = store.find(Id<Person>{entry.record})) {
        found.lead = m_names.code(m_names.employer(person->id, {}));
        found.title = m_names.person(person->id, language);
    } else if (const auto *resource = store.find(Id<Resource>{entry.record})) {
        found.lead = m_names.code(resource->owner);
        found.title = resource->name.text(language);
    } else if (const auto *group = store.find(Id<ResearchGroup>{entry.record})) {
        found.lead = m_names.code(group->lead);
        found.title = group->name.text(language);
    } else if (const auto *area = store.find(Id<Area>{entry.record})) {
        found.lead = area->code;
        found.title = area->name.text(language);
    }
    return found;
}

int SearchIndex::rankOf(const Entry &entry, const QString &text, const QStringList &words)
{
    if (entry.folded.startsWith(text))
        return 0;
    return matchesWords(QStringView(entry.folded).left(entry.titleEnd), words) ? 1 : 2;
}

QString SearchIndex::formerName(Id<Organization> organization, const QStringList &words,
                                Language language) const
{
    const QString code = m_names.code(organization);
    const QString present = code + u' ' + m_names.name(organization, {}, Language::Vietnamese) +
                            u' ' + m_names.name(organization, {}, Language::English);
    if (matchesWords(fold(present), words))
        return {};
    for (const OrganizationName &each : m_names.store().all<OrganizationName>()) {
        if (each.organization != organization)
            continue;
        if (matchesWords(fold(each.abbreviation), words))
            return tr("%1, now %2").arg(each.abbreviation, code);
        if (matchesWords(fold(both(each.name)), words))
            return tr("%1, now %2").arg(each.name.text(language), code);
    }
    return {};
}

QList<SearchHit> SearchIndex::find(const QString &text, Language language, int perPage)
{
    const QString folded = fold(text).trimmed();
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    read();
    QList<QList<Ranked>> pages;
    QString page;
    const auto better = [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; };
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.page != page) {
            page = entry.page;
            pages.append(QList<Ranked>());
        }
        QList<Ranked> &best = pages.last();
        const bool full = best.size() == perPage && best.last().rank == 0;
        if (full || !matchesWords(entry.folded, words))
            continue;
        const Ranked found{rankOf(entry, folded, words), &entry};
        if (best.size() == perPage && !better(found, best.last()))
            continue;
        best.insert(std::upper_bound(best.begin(), best.end(), found, better), found);
        if (best.size() > perPage)
            best.removeLast();
    }
    pages.removeIf([](const QList<Ranked> &each) { return each.isEmpty(); });
    std::stable_sort(pages.begin(), pages.end(),
                     [&](const auto &a, const auto &b) { return better(a.first(), b.first()); });
    QList<SearchHit> hits;
    for (const QList<Ranked> &best : std::as_const(pages)) {
        for (const Ranked &each : best) {
            hits.append(hit(*each.entry, language));
            if (each.entry->page == u"members"_s)
                hits.last().note =
                    formerName(Id<Organization>{each.entry->record}, words, language);
        }
    }
    return hits;
}

} // namespace LienKet
