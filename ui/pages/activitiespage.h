// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tablepage.h"

namespace LienKet {

/// What happens in a year, counted in the year in which it starts.
class ActivitiesPage : public EntityPage<Activity>
{
    Q_OBJECT

public:
    using EntityPage::EntityPage;
    QString title() const override;

protected:
    bool belongs(const Activity &activity) const override
    {
        return activity.start.year() == year();
    }
    QList<Column> columns() override;
    QList<Facet> facets() override;
    QString searchText(int record) override;
    Sheet sheet(int record) override;
    Words words() override;
};

} // namespace LienKet
