// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/directory.h"

#include <algorithm>
#include <limits>

namespace LienKet {
namespace {

bool holds(QDate from, QDate until, QDate on)
{
    return (!from.isValid() || from <= on) && (!until.isValid() || on <= until);
}

} // namespace

Directory::Directory(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&store, &Store::changed, this, &Directory::forget);
}

void Directory::forget()
{
    m_read = false;
}

void Directory::readOrganizations()
{
    if (std::exchange(m_read, true))
        return;
    m_periods.clear();
    m_aliases.clear();
    m_order.clear();
    m_posts.clear();
    for (const OrganizationName &name : m_store.all<OrganizationName>())
        m_periods[name.organization.uuid].append(name);
    for (const OrganizationAlias &alias : m_store.all<OrganizationAlias>())
        m_aliases[alias.organization.uuid] += QLatin1Char(' ') + alias.text;
    for (const Membership &membership : m_store.all<Membership>())
        m_order.insert(membership.organization.uuid, membership.protocolOrder);
    for (const Post &post : m_store.all<Post>())
        m_posts[post.person.uuid].append(post);
}

const OrganizationName *Directory::period(Id<Organization> organization, QDate on)
{
    readOrganizations();
    const auto found = m_periods.constFind(organization.uuid);
    if (found == m_periods.constEnd())
        return nullptr;
    const OrganizationName *open = nullptr;
    for (const OrganizationName &name : *found) {
        if (on.isValid() ? holds(name.from, name.until, on) : !name.until.isValid())
            return &name;
        if (!name.until.isValid())
            open = &name;
    }
    return open ? open : &found->last();
}

QString Directory::code(Id<Organization> organization, QDate on)
{
    if (on.isValid()) {
        const OrganizationName *then = period(organization, on);
        if (then && !then->abbreviation.isEmpty())
            return then->abbreviation;
    }
    const Organization *record = m_store.find(organization);
    return record ? record->code : QString();
}

QString Directory::name(Id<Organization> organization, QDate on, Language language)
{
    const OrganizationName *then = period(organization, on);
    return then ? then->name.text(language) : code(organization);
}

QString Directory::shortName(Id<Organization> organization, QDate on, Language language)
{
    const OrganizationName *then = period(organization, on);
    if (!then)
        return code(organization);
    return then->shortName.isEmpty() ? then->name.text(language) : then->shortName.text(language);
}

QString Directory::codes(const Links<Organization> &organizations, QDate on)
{
    readOrganizations();
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
    readOrganizations();
    QString words = code(organization) + m_aliases.value(organization.uuid);
    for (const OrganizationName &name : m_periods.value(organization.uuid))
        words += QStringLiteral(" %1 %2 %3").arg(name.abbreviation, name.name.vi, name.name.en);
    return words;
}

QList<Id<Organization>> Directory::members(int year)
{
    QList<const Membership *> valid;
    for (const Membership &each : m_store.all<Membership>()) {
        const bool joined = !each.joinedOn.isValid() || each.joinedOn.year() <= year;
        if (joined && (!each.leftOn.isValid() || each.leftOn.year() >= year))
            valid.append(&each);
    }
    std::stable_sort(valid.begin(), valid.end(), [](const Membership *a, const Membership *b) {
        return a->protocolOrder < b->protocolOrder;
    });
    QList<Id<Organization>> result;
    for (const Membership *each : std::as_const(valid))
        result.append(each->organization);
    return result;
}

int Directory::protocolOrder(Id<Organization> organization)
{
    readOrganizations();
    return m_order.value(organization.uuid, std::numeric_limits<int>::max());
}

QString Directory::person(Id<Person> person)
{
    const Person *record = m_store.find(person);
    if (!record)
        return {};
    return record->academicTitle.isEmpty()
               ? record->name
               : record->academicTitle + QLatin1Char(' ') + record->name;
}

Id<Organization> Directory::employer(Id<Person> person, QDate on)
{
    readOrganizations();
    const QList<Post> posts = m_posts.value(person.uuid);
    for (const Post &post : posts) {
        if (holds(post.from, post.until, on))
            return post.organization;
    }
    return posts.isEmpty() ? Id<Organization>() : posts.last().organization;
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
