// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tablepage.h"

namespace LienKet {

/// The specific topics of a year, with their indicators, milestones, activities and reports.
class TopicsPage : public EntityPage<Topic>
{
    Q_OBJECT

public:
    using EntityPage::EntityPage;
    QString title() const override;

protected:
    bool belongs(const Topic &topic) const override { return topic.year == year(); }
    QJsonObject knownOfNew() const override { return knownWithNumber(); }
    QList<Column> columns() override;
    QList<Facet> facets() override;
    QString searchText(int record) override;
    Sheet sheet(int record) override;
    Words words() override;

private:
    SheetTab indicatorTab(const Topic &topic) const;
    SheetTab milestoneTab(const Topic &topic) const;
    SheetTab activityTab(const Topic &topic) const;
    SheetTab reportTab(const Topic &topic) const;
};

} // namespace LienKet
