// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tablepage.h"

namespace LienKet {

/// The members and every other body the program knows, with their names by period.
class MembersPage : public EntityPage<Organization>
{
    Q_OBJECT

public:
    using EntityPage::EntityPage;
    QString title() const override;

protected:
    QList<Column> columns() override;
    QList<Facet> facets() override;
    QString searchText(int record) override;
    Sheet sheet(int record) override;
    Words words() override;

private:
    QList<OrganizationName> namesOf(const Organization &organization) const; ///< latest first
    SheetTab nameTab(const Organization &organization) const;
    SheetTab peopleTab(const Organization &organization) const;
};

} // namespace LienKet
