// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/organizationnames.h"
#include "core/store/store.h"

#include <QColor>
#include <QHash>

namespace LienKet {

/// Names of what records refer to, as a reader knows them, kept until the records change.
/// Organizations are named as on a given day (rule 9); an invalid day means the present name.
class Directory : public QObject
{
    Q_OBJECT

public:
    explicit Directory(Store &store, QObject *parent = nullptr);

    Store &store() const { return m_store; }

    QString code(Id<Organization> organization, QDate on = {});
    QString name(Id<Organization> organization, QDate on, Language language);
    QString shortName(Id<Organization> organization, QDate on, Language language);

    /// Codes of several organizations in protocol order, separated by commas.
    QString codes(const Links<Organization> &organizations, QDate on = {});

    /// Every name, abbreviation and alias the organization ever had, for searching.
    QString everyName(Id<Organization> organization);

    /// Place in the order of the members; behind all of them for others.
    int protocolOrder(Id<Organization> organization);

    QString person(Id<Person> person, Language language); ///< PGS.TS. Huỳnh Quyết Thắng
    static QString academicTitle(const QString &title, Language language);
    Id<Organization> employer(Id<Person> person, QDate on); ///< null if no post says
    LocalizedText position(Id<Person> person, QDate on);

    QString area(Id<Area> area, Language language);
    QString shortArea(Id<Area> area, Language language);
    QColor areaColour(Id<Area> area); ///< its own, or its parent's
    Id<Area> topArea(Id<Area> area);  ///< the cooperation area that a research field is beneath

private:
    void read();
    const Post *post(Id<Person> person, QDate on);

    Store &m_store;
    bool m_read = false;
    OrganizationNames m_names;
    QHash<QUuid, QString> m_everyName;
    QHash<QUuid, int> m_order;
    QHash<QUuid, QList<Post>> m_posts;
};

} // namespace LienKet
