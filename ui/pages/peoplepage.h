// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tablepage.h"

namespace LienKet {

/// The persons of members and partners, with posts, seats and signatures.
class PeoplePage : public EntityPage<Person>
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
    std::pair<int, Qt::SortOrder> firstOrder() const override { return {1, Qt::AscendingOrder}; }
};

} // namespace LienKet
