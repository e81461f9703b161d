// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/naming.h"

#include "core/base/text.h"
#include "core/services/phrases.h"

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

QString Naming::name(Id<Organization> id) const
{
    return id ? period(id).name.text(m_language) : QString();
}

QString Naming::abbreviation(Id<Organization> id) const
{
    return id ? m_names.abbreviation(id, m_date) : QString();
}

QString Naming::abbreviations(const Links<Organization> &ids) const
{
    QStringList names;
    for (const Id<Organization> id : ids)
        names.append(abbreviation(id));
    return names.join(u", "_s);
}

QString Naming::signedName(Id<Person> id) const
{
    const Person *person = m_records.find(id);
    if (!person)
        return {};
    const QString title = m_language == Language::English
                              ? englishAcademicTitle(person->academicTitle)
                              : person->academicTitle;
    return title.isEmpty() ? person->name : title + u' ' + person->name;
}

QString Naming::town(Id<Organization> id) const
{
    const Organization *organization = m_records.find(id);
    if (!organization)
        return {};
    const Phrases own = Phrases::of("annual"_L1, Language::Vietnamese);
    const QByteArray key = "place." + organization->code.toUtf8();
    return own.has(QLatin1StringView(key)) ? own(QLatin1StringView(key))
                                           : organization->address.section(u',', -1).trimmed();
}

QString Naming::position(Id<Person> id, Id<Organization> organization) const
{
    for (const Post &post : m_records.all<Post>()) {
        if (post.person == id && post.organization == organization &&
            holdsOn(post.from, post.until, m_date))
            return post.position.text(m_language);
    }
    return {};
}

QString Naming::headTitle(Id<Organization> id) const
{
    return id ? period(id).headTitle.text(m_language) : QString();
}

Id<Person> Naming::representative(Id<Organization> id) const
{
    const QString head = id ? fold(period(id).headTitle.vi) : QString();
    for (const Post &post : m_records.all<Post>()) {
        if (post.organization == id && !head.isEmpty() && fold(post.position.vi) == head &&
            holdsOn(post.from, post.until, m_date))
            return post.person;
    }
    const SubcommitteeSeat *latest = nullptr;
    for (const SubcommitteeSeat &seat : m_records.all<SubcommitteeSeat>()) {
        const bool leads = seat.role == SeatRole::Head || seat.role == SeatRole::Deputy;
        if (seat.organization == id && leads && seat.from <= m_date &&
            (!latest || latest->from < seat.from))
            latest = &seat;
    }
    return latest ? latest->person : Id<Person>();
}

QString englishAcademicTitle(const QString &title)
{
    static const QList<std::pair<QString, QString>> titles{
        {u"GS.TSKH"_s, u"Prof. Dr.Sc."_s},
        {u"PGS.TSKH"_s, u"Assoc. Prof. Dr.Sc."_s},
        {u"PGS.TS"_s, u"Assoc. Prof. Dr."_s},
        {u"GS.TS"_s, u"Prof. Dr."_s},
        {u"PGS"_s, u"Assoc. Prof."_s},
        {u"GS"_s, u"Prof."_s},
        {u"TSKH"_s, u"Dr.Sc."_s},
        {u"TS"_s, u"Dr."_s},
        {u"ThS"_s, u"MSc"_s},
        {u"KS"_s, u"Eng."_s},
        {u"CN"_s, u"BA"_s}};
    QString key = title.simplified().remove(u' ');
    while (key.endsWith(u'.'))
        key.chop(1);
    for (const auto &[vietnamese, english] : titles) {
        if (key == vietnamese)
            return english;
    }
    return title;
}

} // namespace LienKet
