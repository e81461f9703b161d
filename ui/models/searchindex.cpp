// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchindex.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/text/titles.h"

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

void SearchIndex::add(const QString &page, const QUuid &record, int year, const QString &words)
{
    m_entries.append({page, record, year, fold(words)});
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
        add(u"activities"_s, each.id.uuid, each.start.year(), both(each.title) + both(each.place));
    for (const Agreement &each : store.all<Agreement>())
        add(u"agreements"_s, each.id.uuid, 0,
            each.code + u' ' + each.number + u' ' + both(each.title) + u' ' +
                both(each.shortTitle) + u' ' + dateText(each.signedOn, Language::Vietnamese));
    for (const Organization &each : store.all<Organization>())
        add(u"members"_s, each.id.uuid, 0, m_names.everyName(each.id));
    for (const Person &each : store.all<Person>())
        add(u"people"_s, each.id.uuid, 0, each.name + u' ' + each.email);
    for (const Resource &each : store.all<Resource>())
        add(u"resources"_s, each.id.uuid, 0, both(each.name));
    for (const ResearchGroup &each : store.all<ResearchGroup>())
        add(u"resources"_s, each.id.uuid, 0, both(each.name));
    for (const Area &each : store.all<Area>())
        add(u"areas"_s, each.id.uuid, 0, each.code + u' ' + both(each.name));
}

SearchHit SearchIndex::hit(const Entry &entry, Language language) const
{
    SearchHit found{entry.page, entry.record, entry.year, {}, {}};
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

QList<SearchHit> SearchIndex::find(const QString &text, Language language, int perPage)
{
    const QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    QList<SearchHit> hits;
    if (words.isEmpty())
        return hits;
    read();
    QString page;
    int count = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.page != page) {
            page = entry.page;
            count = 0;
        }
        if (count < perPage && matchesWords(entry.folded, words)) {
            hits.append(hit(entry, language));
            ++count;
        }
    }
    return hits;
}

} // namespace LienKet
