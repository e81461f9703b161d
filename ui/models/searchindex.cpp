// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchindex.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/services/ordered.h"
#include "ui/text/titles.h"

#include <algorithm>

namespace LienKet {
namespace {

using namespace Qt::StringLiterals;

QString both(const LocalizedText &text)
{
    return text.vi + u' ' + text.en;
}

// How well a record was found; smaller is better.
constexpr int first = 0; ///< begins with the text
constexpr int inTitle = 1;
constexpr int anywhere = 2;

/// So many records at once are read again with all others.
constexpr qsizetype many = 50;

/// Calls `visit` with an id of each kind that is searched, in the order of the navigation.
template <class Visitor>
void forEachKind(const Visitor &visit)
{
    const auto each = [&]<class... E>(Id<E>... id) { (visit(id), ...); };
    each(Id<Proposal>(), Id<Topic>(), Id<Activity>(), Id<Agreement>(), Id<Meeting>(),
         Id<Organization>(), Id<Person>(), Id<Resource>(), Id<ResearchGroup>(), Id<Area>());
}

template <class E>
bool isOf(const RecordKey &key)
{
    return key.table == QLatin1StringView(E::table);
}

} // namespace

SearchIndex::SearchIndex(Directory &names, QObject *parent) : QObject(parent), m_names(names)
{
    connect(&names.store(), &Store::changed, this, &SearchIndex::readAgain);
}

SearchIndex::Entry SearchIndex::entry(const QString &page, const QUuid &record, int year,
                                      const QString &title, const QString &further)
{
    const QString head = fold(title);
    return {page, record, year, further.isEmpty() ? head : head + u' ' + fold(further),
            int(head.size())};
}

SearchIndex::Entry SearchIndex::entryOf(const Proposal &proposal) const
{
    return entry(u"proposals"_s, proposal.id.uuid, proposal.year, both(proposal.title));
}

SearchIndex::Entry SearchIndex::entryOf(const Topic &topic) const
{
    return entry(u"topics"_s, topic.id.uuid, topic.year, both(topic.title));
}

SearchIndex::Entry SearchIndex::entryOf(const Activity &activity) const
{
    return entry(u"activities"_s, activity.id.uuid, activity.start.year(), both(activity.title),
                 both(activity.place));
}

SearchIndex::Entry SearchIndex::entryOf(const Agreement &agreement) const
{
    return entry(u"agreements"_s, agreement.id.uuid, 0,
                 agreement.code + u' ' + agreement.number + u' ' + both(agreement.title),
                 both(agreement.shortTitle) + u' ' +
                     dateText(agreement.signedOn, Language::Vietnamese));
}

SearchIndex::Entry SearchIndex::entryOf(const Meeting &meeting) const
{
    QString agenda;
    for (const auto &item : orderedParts(m_names.store(), &AgendaItem::meeting, meeting.id))
        agenda += both(item.subject) + u' ';
    return entry(u"subcommittee"_s, meeting.id.uuid, meeting.year,
                 titleOf(m_names, meeting.id, Language::Vietnamese) + u' ' +
                     titleOf(m_names, meeting.id, Language::English),
                 agenda);
}

SearchIndex::Entry SearchIndex::entryOf(const Organization &organization) const
{
    return entry(u"members"_s, organization.id.uuid, 0,
                 present(organization.id) + u' ' + m_names.everyName(organization.id));
}

SearchIndex::Entry SearchIndex::entryOf(const Person &person) const
{
    return entry(u"people"_s, person.id.uuid, 0, person.name, person.email + u' ' + person.phone);
}

SearchIndex::Entry SearchIndex::entryOf(const Resource &resource) const
{
    return entry(u"resources"_s, resource.id.uuid, 0, both(resource.name));
}

SearchIndex::Entry SearchIndex::entryOf(const ResearchGroup &group) const
{
    return entry(u"resources"_s, group.id.uuid, 0, both(group.name));
}

SearchIndex::Entry SearchIndex::entryOf(const Area &area) const
{
    return entry(u"areas"_s, area.id.uuid, 0, area.code + u' ' + both(area.name));
}

bool SearchIndex::isLarge() const
{
    constexpr int felt = 5'000;
    return m_names.store().count<Activity>() + m_names.store().count<Topic>() > felt;
}

bool SearchIndex::prepare(QDeadlineTimer until)
{
    if (m_read)
        return true;
    if (m_kindsRead == 0 && m_ofNextKind == 0)
        m_pages.clear();
    int kind = 0;
    forEachKind([&]<class E>(Id<E>) {
        if (kind++ != m_kindsRead)
            return;
        const auto &all = m_names.store().all<E>();
        while (m_ofNextKind < all.size()) {
            add(entryOf(all.at(m_ofNextKind++)));
            if (until.hasExpired())
                return;
        }
        ++m_kindsRead;
        m_ofNextKind = 0;
    });
    m_read = m_kindsRead == kind;
    if (m_read)
        m_kindsRead = 0;
    return m_read;
}

void SearchIndex::add(const Entry &entry)
{
    const auto page = std::find_if(m_pages.begin(), m_pages.end(), [&](const PageEntries &each) {
        return each.page == entry.page;
    });
    if (page != m_pages.end())
        page->entries.append(entry);
    else
        m_pages.append({entry.page, {entry}});
}

void SearchIndex::readAgain(const Committed &committed)
{
    m_kindsRead = 0; // what was read in part may be another now
    m_ofNextKind = 0;
    // A member's names are in what is searched of the member.
    m_read =
        m_read && committed.records.size() <= many &&
        std::none_of(committed.records.begin(), committed.records.end(), isOf<OrganizationName>);
    if (!m_read)
        return;
    const qsizetype pages = m_pages.size();
    QList<RecordKey> changed = committed.records;
    // An item says at its removal no longer which meeting it was of, and there are few meetings.
    if (std::any_of(changed.begin(), changed.end(), isOf<AgendaItem>)) {
        for (const Meeting &meeting : m_names.store().all<Meeting>())
            changed.append({QLatin1StringView(Meeting::table), meeting.id.uuid});
    }
    for (const RecordKey &key : std::as_const(changed)) {
        for (PageEntries &page : m_pages)
            page.entries.removeIf([&](const Entry &each) { return each.record == key.id; });
        forEachKind([&]<class E>(Id<E>) {
            if (!isOf<E>(key))
                return;
            if (const E *record = m_names.store().find(Id<E>{key.id}))
                add(entryOf(*record));
        });
    }
    m_read = m_pages.size() == pages; // else a page that came has its place among them to find
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

QString SearchIndex::formerName(Id<Organization> organization, const QStringList &words,
                                Language language) const
{
    const QString code = m_names.code(organization);
    if (matchesWords(fold(present(organization)), words))
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

QString SearchIndex::present(Id<Organization> organization) const
{
    return m_names.code(organization) + u' ' +
           m_names.name(organization, {}, Language::Vietnamese) + u' ' +
           m_names.name(organization, {}, Language::English);
}

QList<SearchIndex::Ranked> SearchIndex::best(const QList<Entry> &entries, const QString &text,
                                             int most)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<Ranked> found;
    for (const Entry &entry : entries) {
        // Once enough have the words in their title, only what begins with the text is better.
        const int worst = found.size() == most ? found.last().rank : anywhere + 1;
        if (worst == first)
            break;
        const bool begins = entry.folded.startsWith(text);
        if (!begins && (worst == inTitle || !matchesWords(entry.folded, words)))
            continue;
        const int rank = begins ? first
                         : matchesWords(QStringView(entry.folded).left(entry.titleEnd), words)
                             ? inTitle
                             : anywhere;
        if (rank >= worst)
            continue;
        const Ranked ranked{rank, &entry};
        found.insert(std::upper_bound(found.begin(), found.end(), ranked), ranked);
        if (found.size() > most)
            found.removeLast();
    }
    return found;
}

QList<SearchHit> SearchIndex::find(const QString &text, Language language, int perPage)
{
    const QString folded = fold(text).trimmed();
    if (folded.isEmpty())
        return {};
    prepare();
    QList<QList<Ranked>> pages;
    for (const PageEntries &page : std::as_const(m_pages)) {
        if (const QList<Ranked> found = best(page.entries, folded, perPage); !found.isEmpty())
            pages.append(found);
    }
    std::stable_sort(pages.begin(), pages.end(),
                     [](const auto &a, const auto &b) { return a.first() < b.first(); });
    QList<SearchHit> hits;
    for (const QList<Ranked> &found : std::as_const(pages)) {
        for (const Ranked &each : found) {
            hits.append(hit(*each.entry, language));
            if (each.entry->page == u"members"_s)
                hits.last().note = formerName(Id<Organization>{each.entry->record},
                                              folded.split(u' ', Qt::SkipEmptyParts), language);
        }
    }
    return hits;
}

} // namespace LienKet
