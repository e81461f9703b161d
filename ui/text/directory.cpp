// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/directory.h"

#include "core/services/naming.h"

#include <algorithm>
#include <limits>

namespace LienKet {

Directory::Directory(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&store, &Store::changed, this, [this] { m_read = false; });
}

void Directory::read()
{
    if (std::exchange(m_read, true))
        return;
    m_everyName.clear();
    m_order.clear();
    m_posts.clear();
    const QList<OrganizationName> &names = m_store.all<OrganizationName>();
    m_names = OrganizationNames(m_store.all<Organization>(), names);
    for (const OrganizationName &name : names)
        m_everyName[name.organization.uuid] +=
            QStringLiteral(" %1 %2 %3").arg(name.abbreviation, name.name.vi, name.name.en);
    for (const OrganizationAlias &alias : m_store.all<OrganizationAlias>())
        m_everyName[alias.organization.uuid] += QLatin1Char(' ') + alias.text;
    for (const Membership &membership : m_store.all<Membership>())
        m_order.insert(membership.organization.uuid, membership.protocolOrder);
    for (const Post &post : m_store.all<Post>())
        m_posts[post.person.uuid].append(post);
}

QString Directory::code(Id<Organization> organization, QDate on)
{
    read();
    return on.isValid() ? m_names.abbreviation(organization, on) : m_names.code(organization);
}

QString Directory::name(Id<Organization> organization, QDate on, Language language)
{
    read();
    return organization ? m_names.at(organization, on).name.text(language) : QString();
}

QString Directory::shortName(Id<Organization> organization, QDate on, Language language)
{
    read();
    if (!organization)
        return {};
    const OrganizationName &then = m_names.at(organization, on);
    return then.shortName.isEmpty() ? then.name.text(language) : then.shortName.text(language);
}

QString Directory::codes(const Links<Organization> &organizations, QDate on)
{
    Links<Organization> ordered = organizations;
    std::stable_sort(ordered.begin(), ordered.end(), [this](const auto &a, const auto &b) {
        return protocolOrder(a) < protocolOrder(b);
    });
    QStringList parts;
    for (const Id<Organization> &each : std::as_const(ordered))
        parts.append(code(each, on));
    return parts.join(QStringLiteral(", "));
}

QString Directory::everyName(Id<Organization> organization)
{
    read();
    return m_names.code(organization) + m_everyName.value(organization.uuid);
}

int Directory::protocolOrder(Id<Organization> organization)
{
    read();
    return m_order.value(organization.uuid, std::numeric_limits<int>::max());
}

QString Directory::person(Id<Person> person, Language language)
{
    const Person *record = m_store.find(person);
    if (!record)
        return {};
    return record->academicTitle.isEmpty()
               ? record->name
               : academicTitle(record->academicTitle, language) + QLatin1Char(' ') + record->name;
}

QString Directory::academicTitle(const QString &title, Language language)
{
    return language == Language::English ? englishAcademicTitle(title) : title;
}

const Post *Directory::post(Id<Person> person, QDate on)
{
    read();
    const auto posts = m_posts.constFind(person.uuid);
    if (posts == m_posts.constEnd())
        return nullptr;
    const auto held = std::find_if(posts->begin(), posts->end(), [on](const Post &each) {
        return holdsOn(each.from, each.until, on);
    });
    return held == posts->end() ? &posts->last() : &*held;
}

Id<Organization> Directory::employer(Id<Person> person, QDate on)
{
    const Post *held = post(person, on);
    return held ? held->organization : Id<Organization>();
}

LocalizedText Directory::position(Id<Person> person, QDate on)
{
    const Post *held = post(person, on);
    return held ? held->position : LocalizedText();
}

QString Directory::area(Id<Area> area, Language language)
{
    const Area *record = m_store.find(area);
    return record ? record->name.text(language) : QString();
}

QString Directory::shortArea(Id<Area> area, Language language)
{
    const Area *record = m_store.find(area);
    if (!record)
        return {};
    return record->shortName.isEmpty() ? record->name.text(language)
                                       : record->shortName.text(language);
}

QColor Directory::areaColour(Id<Area> area)
{
    const Area *record = m_store.find(area);
    // Beneath a damaged file's loop of parents nothing is worth following for long.
    for (int depth = 0; record && record->colour.isEmpty() && depth < 8; ++depth)
        record = m_store.find(record->parent);
    return record && !record->colour.isEmpty() ? QColor(record->colour)
                                               : QColor(QStringLiteral("#7A8290"));
}

Id<Area> Directory::topArea(Id<Area> area)
{
    const Area *record = m_store.find(area);
    for (int depth = 0; record && record->parent && depth < 8; ++depth) {
        area = record->parent;
        record = m_store.find(area);
    }
    return area;
}

} // namespace LienKet
